import type { notebook as vi } from '../vi/notebook.ts';

const number = (count: number): string => count.toLocaleString('en');
const counted = (count: number, one: string, many: string): string => `${number(count)} ${count === 1 ? one : many}`;

export const notebook: typeof vi = {
  skip: 'To the main content',
  titles: {
    search: 'Search',
    tasks: 'Tasks',
    documents: 'Documents',
    document: 'Document',
    briefings: 'Briefings',
    newBriefing: 'New briefing',
    briefing: 'Briefing',
    data: 'Data',
  },
  places: {
    label: 'Parts of the notebook',
    search: 'Search',
    tasks: 'Tasks',
    documents: 'Documents',
    briefings: 'Briefings',
    data: 'Data',
    overdue: (count) => `${number(count)} overdue`,
  },
  undo: {
    nothing: 'There is nothing left to undo.',
    undone: (what) => `Undone: ${what}.`,
    operations: {
      captureDocument: 'keeping a document',
      addNotes: 'adding notes',
      changeNotes: 'changing a note',
      deleteNotes: 'deleting notes',
      dismissSuggestion: 'dismissing a suggestion',
      addBriefing: 'making a briefing',
      changeBriefing: 'changing a briefing',
      deleteBriefing: 'deleting a briefing',
      importBundle: 'importing a bundle',
      undo: 'undo',
    },
  },
  first: {
    title: 'The notebook is empty',
    what: 'Every directive, figure and note that you mark on your portal will be here: to be found again, followed to its deadline, and arranged into a briefing.',
    steps: [
      { title: 'Open a page of your portal', text: 'Click the Directive Notebook icon in the browser’s toolbar: the panel opens beside the page.' },
      { title: 'Accept a suggestion, or select a passage', text: 'Press D to mark it as a directive; lead unit and deadline are read for you to check.' },
      { title: 'Come back here', text: 'Type a few letters to find it; Vietnamese marks may be left out.' },
    ],
    privacy: 'Everything stays on this computer. Nothing is sent anywhere, unless you export a file.',
    import: 'Do you have a colleague’s bundle? Import it here',
  },
  search: {
    label: 'Search',
    placeholder: 'Search the notebook: words, units, due:<2027-03…',
    count: (count) => counted(count, 'note', 'notes'),
    approximate: 'No note has the words as typed. These are the closest.',
    nothing: 'There is no such note. Use fewer words or fewer filters.',
    showAll: 'Show all',
    back: 'List',
    wholeDocument: 'Note on the whole document',
    select: (name) => `Select the note “${name}”`,
    deleted: (count) => (count === 1 ? 'The note was deleted.' : `${number(count)} notes were deleted.`),
    keys: [
      {
        title: 'Find and read',
        keys: [
          { keys: ['/'], text: 'To the search box' },
          { keys: ['↑', '↓'], text: 'Previous, next note' },
          { keys: ['K', 'J'], text: 'The same, from the home row' },
          { keys: ['Enter'], text: 'Open the page at the passage' },
        ],
      },
      {
        title: 'Work with notes',
        keys: [
          { keys: ['E'], text: 'Edit' },
          { keys: ['B'], text: 'Add to a briefing' },
          { keys: ['X'], text: 'Select, deselect' },
          { keys: ['Shift', 'click'], text: 'Select a range' },
          { keys: ['Delete'], text: 'Delete' },
          { keys: ['Esc'], text: 'Deselect all' },
        ],
      },
      {
        title: 'Everywhere',
        keys: [
          { keys: ['Ctrl', 'Z'], text: 'Undo the last act' },
          { keys: ['?'], text: 'These shortcuts' },
        ],
      },
    ],
  },
  facets: {
    label: 'Filter the results',
    names: { status: 'Status', unit: 'Lead unit', document: 'Document' },
    dues: { overdue: 'Overdue', week: 'Next 7 days', quarter: 'This quarter' },
    unknownDocument: 'Document is gone',
    clear: 'Clear filters',
  },
  selection: {
    label: 'Selected notes',
    selected: (count) => `${number(count)} selected`,
    all: 'Select all results',
    toBriefing: 'To a briefing',
    share: 'Bundle',
    clear: 'Deselect',
  },
  note: {
    label: 'Note',
    edit: 'Edit the note',
    openPage: 'Open page',
    toBriefing: 'To a briefing',
    saved: 'The note was saved.',
    statusChanged: (status) => `Status: ${status}.`,
    from: 'In',
    written: (author, when) => (author === '' ? `Written ${when}` : `Written by ${author}, ${when}`),
    changed: (when) => `Last changed ${when}`,
  },
  history: {
    title: 'History',
    quote: 'Passage',
    emptied: 'emptied',
    deleted: 'The note was deleted',
    restored: 'The note was restored',
  },
  classified: {
    title: 'Not exported: classified documents',
    why: 'Whether the content of these documents may leave the notebook is for your office’s rules to decide. No file was made.',
    without: 'Export the rest',
  },
  adding: {
    title: (count) => (count === 1 ? 'Add to a briefing' : `Add ${number(count)} notes to a briefing`),
    existing: 'Existing briefings',
    newTitle: 'New briefing',
    begin: 'Create and add',
    added: 'Added to the briefing.',
    addedTo: 'Added to',
  },
  briefings: {
    untitled: 'Untitled',
    dayTitle: (day) => `Directives of ${day}`,
    notes: (count) => counted(count, 'note', 'notes'),
  },
  data: {
    fileTitle: (day) => `Directive Notebook ${day}`,
  },
};
