/** The parts of the extension API that the panel speaks to, with one tab beside it. Import it before the panel. */
import type { NoteReading, PageReading } from '../../../utils/messaging/index.ts';
import { type Selectors, passageText, textOfBlocks, type Block, type Extraction, type Note } from '../../../utils/model/index.ts';
import { type ReadWords, stretchOf } from '../../../utils/page/stretch-of.ts';

type Listener = (...args: never[]) => void;

/** An event of the extension API. */
class Event {
  readonly #listeners = new Set<Listener>();
  addListener = (listener: Listener): void => void this.#listeners.add(listener);
  removeListener = (listener: Listener): void => void this.#listeners.delete(listener);
  dispatch(...args: unknown[]): void {
    for (const listener of this.#listeners) (listener as (...given: unknown[]) => void)(...args);
  }
}

export const TAB = 7;
const OWN_ID = 'double';

/** The page in the tab: what stands on it, and how it answers. */
export const tab = {
  url: '',
  isPermitted: true,
  paragraphs: [] as readonly string[],
  particulars: {} as Partial<Extraction>,
  /** How notes are found again; exact where nothing is said. */
  readings: {} as Readonly<Record<string, Partial<NoteReading>>>,
  notes: (): Promise<readonly Note[]> => Promise.resolve([]),
  selected: undefined as string | undefined,
  /** The person selects what they were asked for on the page. */
  pick: (_quote: string | null): void => undefined,
  /** It describes passages no sooner than this is fulfilled. */
  describing: Promise.resolve(),
  /** What it was asked last, by name. */
  asked: new Map<string, unknown>(),
};

const messages = new Event();
const permissionsAdded = new Event();
let stored: Record<string, unknown> = {};
let visit = 0;
/** Files of tests share one notebook: their pages are different ones. */
const FILE = crypto.randomUUID();

/** Another page in the tab. */
export function openPage(paragraphs: readonly string[], particulars: Partial<Extraction> = {}): void {
  visit += 1;
  stored = {};
  tab.url = `https://portal.lamhai.example/${FILE}/${visit}`;
  tab.isPermitted = true;
  // No two pages with the same words: they would be one document.
  tab.paragraphs = [...paragraphs, `Tin số ${visit} của ${FILE}`];
  tab.particulars = particulars;
  tab.readings = {};
  tab.selected = undefined;
  tab.describing = Promise.resolve();
  tab.asked.clear();
}

/** The page says that it was read anew. */
export function pageChanged(): void {
  messages.dispatch({ to: 'all', name: 'pageChanged', content: { url: tab.url } }, { id: OWN_ID, url: tab.url, tab: { id: TAB } });
}

/** The person asks on the page for a note. */
export function askForNote(noteId: string): void {
  stored['panelFocus'] = { tabId: TAB, noteId };
  messages.dispatch({ to: 'all', name: 'showNote', content: { noteId } }, { id: OWN_ID, url: 'chrome-extension://double/worker.js' });
}

export function permit(): void {
  tab.isPermitted = true;
  permissionsAdded.dispatch({});
}

export function selectorsOf(exact: string): Selectors {
  return { quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, position: { type: 'TextPositionSelector', start: 0, end: exact.length } };
}

async function reading(): Promise<PageReading> {
  const blocks = tab.paragraphs.map((text): Block => ({ kind: 'paragraph', text }));
  const placed = (await tab.notes()).filter(({ selectors }) => selectors);
  const at = ({ quote }: Note): number => textOfBlocks(blocks).indexOf(quote);
  return {
    readingId: tab.url,
    url: tab.url,
    // No two pages with the same title: one would be taken for the other, moved.
    extraction: { title: `Họp giao ban tháng 12, số ${visit}`, blocks, text: textOfBlocks(blocks), isArticle: true, date: '2026-12-08', ...tab.particulars },
    notes: [...placed].sort((a, b) => at(a) - at(b)).map((note, order) => ({ noteId: note.id, status: 'exact', order, ...tab.readings[note.id] })),
  };
}

async function answerOfPage(name: string, content: { readonly passages?: readonly ReadWords[] }): Promise<unknown> {
  if (name === 'readPage') return reading();
  if (name === 'pickPassage') return new Promise((answer) => (tab.pick = (quote) => answer(quote === null ? null : { quote, selectors: selectorsOf(quote) })));
  if (name === 'stopPicking') return tab.pick(null);
  if (name === 'describeSelection') return tab.selected === undefined ? null : { quote: tab.selected, selectors: selectorsOf(tab.selected) };
  if (name !== 'describePassages') return true;
  await tab.describing;
  const blocks = tab.paragraphs.map((text) => ({ text }));
  return content.passages!.map((passage) => {
    const stretch = stretchOf(blocks, passage);
    const quote = stretch && passageText(blocks, stretch);
    return quote === undefined ? null : { quote, selectors: selectorsOf(quote) };
  });
}

const refuse = (): Promise<never> => Promise.reject(new Error('Cannot access contents of the page.'));

Object.assign(globalThis, {
  browser: {
    runtime: {
      id: OWN_ID,
      getURL: (path: string) => `chrome-extension://double${path}`,
      sendMessage: () => Promise.resolve(undefined),
      onMessage: messages,
    },
    tabs: {
      get: () => Promise.resolve({ id: TAB, url: tab.url }),
      query: () => Promise.resolve([{ id: TAB }]),
      sendMessage: async (_tabId: number, { name, content }: { name: string; content: object }) => {
        if (!tab.isPermitted) return refuse();
        tab.asked.set(name, content);
        return { ok: true, value: await answerOfPage(name, content) };
      },
      onUpdated: new Event(),
      onActivated: new Event(),
    },
    windows: { getCurrent: () => Promise.resolve({ id: 1 }) },
    scripting: { executeScript: () => (tab.isPermitted ? Promise.resolve([{ result: 'text/html' }]) : refuse()) },
    permissions: {
      contains: () => Promise.resolve(false),
      request: () => {
        permit();
        return Promise.resolve(true);
      },
      onAdded: permissionsAdded,
      onRemoved: new Event(),
    },
    storage: {
      session: {
        get: (name: string) => Promise.resolve({ [name]: stored[name] }),
        remove: (name: string) => {
          delete stored[name];
          return Promise.resolve();
        },
      },
      local: { get: () => Promise.resolve({}), set: () => Promise.resolve(), onChanged: new Event() },
    },
  },
});
