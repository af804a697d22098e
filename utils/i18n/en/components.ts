import type { components as vi } from '../vi/components.ts';

export const components: typeof vi = {
  resolution: {
    exact: 'Where it was',
    moved: 'Moved',
    changed: 'The wording changed',
    ambiguous: 'Several like places',
    lost: 'No longer on the page',
  },
  changed: {
    negation: 'A negation changed',
    date: 'The deadline was changed',
    unit: 'A unit was changed',
    number: 'A figure was changed',
    name: 'A name was changed',
    modal: 'How strongly it is asked changed',
  },
  removed: 'Removed:',
  added: 'Added:',
  reasons: {
    because: 'Because:',
    cue: (words) => `it says “${words}”`,
    modal: (words) => `it obliges: “${words}”`,
    taskVerbs: (words) => `it names work: “${words}”`,
    carriedOn: (words) => `it carries on from ${words}`,
    quotedBy: (words) => `it is introduced by “${words}”`,
    numberedConclusion: (words) => `it is item “${words}” of the conclusions`,
    tableTask: (words) => `it is a task in the table “${words}”`,
  },
  suggestion: { accept: 'Accept', edit: 'Edit', dismiss: 'Skip', label: 'Suggested directive' },
  date: {
    placeholder: 'day/month/year',
    invalid: 'This is not a date yet. Write it like 08/12/2026.',
    pick: 'Choose a date',
  },
  tags: {
    hint: 'Enter or a comma adds one',
    remove: (tag) => `Remove “${tag}”`,
  },
  editor: {
    directive: 'The directive',
    addDeadline: 'Add a deadline',
    removeDeadline: (text) => `Remove the deadline ${text}`,
    writtenAs: (text) => `In the document: “${text}”`,
    deadlineNumber: (index) => `Deadline ${index}`,
    commentHint: 'What to remember about this passage',
    taskHint: 'What is to be done, in short',
  },
  search: { label: 'Search', clear: 'Clear the search' },
  note: {
    wholeDocument: 'A note on the whole document',
    open: 'Go to this passage',
  },
  keys: { title: 'Keyboard shortcuts' },
  menu: 'More actions',
  dismiss: 'Hide',
};
