import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';

/** The parts of the browser that the address bar speaks to. */
const double = vi.hoisted(() => {
  const event = <L>() => {
    const listeners: L[] = [];
    return { listeners, addListener: (listener: L) => void listeners.push(listener) };
  };
  interface Tab { readonly id: number; readonly windowId: number; readonly url?: string }
  const state = { tabs: [] as Tab[], suggestion: '', stored: {} as Record<string, unknown> };
  const browser = {
    omnibox: {
      onInputChanged: event<(text: string, suggest: (suggestions: { content: string; description: string }[]) => void) => void>(),
      onInputEntered: event<(text: string, disposition: string) => void>(),
      setDefaultSuggestion: ({ description }: { description: string }) => void (state.suggestion = description),
    },
    storage: { local: { get: async () => state.stored, onChanged: event() } },
    runtime: { getURL: (path: string) => `chrome-extension://stcd${path}` },
    tabs: { query: async () => state.tabs, create: vi.fn(async () => undefined), update: vi.fn(async () => undefined) },
    windows: { update: vi.fn(async () => undefined) },
  };
  return { state, browser };
});
vi.mock('wxt/browser', () => ({ browser: double.browser }));

import { listenToAddressBar } from '../../../entrypoints/background/omnibox/index.ts';
import { escapeXml, suggestionOf } from '../../../entrypoints/background/omnibox/suggestions.ts';
import { newId } from '../../../utils/model/index.ts';
import { addNotes, deleteNotes, Notebook } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { documentRecord, note } from '../notebook-screen/notes.ts';

const { state, browser } = double;
const NOTEBOOK = 'chrome-extension://stcd/notebook.html';
const page = { url: 'http://portal.test/1', extraction: { title: 'Giao ban', number: '214-TB/VP', blocks: [], text: '', isArticle: false } };

let notebook: Notebook;

const suggestions = (text: string): Promise<{ content: string; description: string }[]> =>
  new Promise((resolve) => browser.omnibox.onInputChanged.listeners.at(-1)!(text, resolve));

async function enter(text: string, disposition = 'currentTab'): Promise<void> {
  browser.omnibox.onInputEntered.listeners.at(-1)!(text, disposition);
  await vi.waitFor(() => expect(browser.tabs.create.mock.calls.length + browser.tabs.update.mock.calls.length).toBe(1));
}

beforeEach(() => {
  indexedDB = new IDBFactory();
  state.tabs = [];
  state.suggestion = '';
  for (const mock of [browser.tabs.create, browser.tabs.update, browser.windows.update]) mock.mockClear();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'An', unit: '' }) });
  listenToAddressBar(notebook);
});

describe('suggestions while one types', () => {
  test('are the notes that are found, with their words marked and their document named, and no XML of their own', async () => {
    await addNotes(notebook, newId(), page, [{ category: 'directive', comment: '', quote: 'Giao Ủy ban kiểm tra <b>rà soát</b> & báo cáo "ngay".' }]);
    const [found, ...others] = await suggestions('uy ban kiem tra');
    expect(others).toEqual([]);
    expect(found!.description).toMatch(/^Giao <match>Ủy ban kiểm tra<\/match> &lt;b&gt;rà soát&lt;\/b&gt; &amp; báo cáo &quot;ngay&quot;\. <dim>— 214-TB\/VP · \d\d\/\d\d\/\d{4}<\/dim>$/);
    expect(state.suggestion).toBe('Tìm trong Sổ tay chỉ đạo: uy ban kiem tra');
    // What is taken is a query that finds the same note.
    expect(await suggestions(found!.content.slice(0, -1))).toMatchObject([{ content: found!.content }]);
  });

  test('stand below a line that says in Firefox only what can be typed: there it is late by a letter', async () => {
    vi.resetModules();
    vi.stubEnv('FIREFOX', 'true');
    (await import('../../../entrypoints/background/omnibox/index.ts')).listenToAddressBar(notebook);
    vi.unstubAllEnvs();
    const hint = 'Tìm trong Sổ tay chỉ đạo: gõ vài chữ, không cần dấu';
    await vi.waitFor(() => expect(state.suggestion).toBe(hint));
    await suggestions('uy ban');
    expect(state.suggestion).toBe(hint);
  });

  test('follow the notebook', async () => {
    expect(await suggestions('de dieu')).toEqual([]);
    const [made] = await addNotes(notebook, newId(), page, [{ category: 'note', comment: '', quote: 'Kiểm tra đê điều.' }]);
    expect(await suggestions('de dieu')).toHaveLength(1);
    await deleteNotes(notebook, newId(), [made!.id]);
    expect(await suggestions('de dieu')).toEqual([]);
  });

  test('are none for nothing, for what is typed already, and twice for no words', async () => {
    for (let at = 0; at < 2; at += 1) await addNotes(notebook, newId(), { ...page, url: `http://portal.test/${at}` }, [{ category: 'note', comment: '', quote: 'Kiểm tra đê điều.' }]);
    expect(await suggestions('  ')).toEqual([]);
    expect(await suggestions('de dieu')).toHaveLength(1);
    expect(await suggestions('"Kiểm tra đê điều."')).toEqual([]);
  });
});

describe('a suggestion', () => {
  test('of a note without a passage is its task or its comment, of one without words none', () => {
    const directive = { cooperatingUnits: [], deadlines: [], status: 'open' as const };
    expect(suggestionOf(note('a', { category: 'directive', directive: { ...directive, task: 'Gọi lại' } }), undefined, [], false)).toEqual({ content: '"Gọi lại"', description: 'Gọi lại' });
    expect(suggestionOf(note('b', { comment: 'Hỏi lại' }), documentRecord('d1', { title: 'A & B', date: '2026-12-01' }), [], false)).toEqual({ content: '"Hỏi lại"', description: 'Hỏi lại — A & B · 01/12/2026' });
    expect(suggestionOf(note('c'), undefined, [], true)).toBeUndefined();
  });

  test('holds no character that XML forbids', () => {
    expect(escapeXml('a\u0000b\ud800c\uffff\n<d>')).toBe('a b c &lt;d&gt;');
  });
});

describe('Enter', () => {
  const FOUND = `${NOTEBOOK}#/tim?q=h%E1%BA%A1n%3Atu%E1%BA%A7n+n%C3%A0y`;

  test('shows what is found in the notebook that is open', async () => {
    state.tabs = [{ id: 1, windowId: 8, url: 'https://portal.test/' }, { id: 7, windowId: 9, url: `${NOTEBOOK}#/nhiem-vu` }];
    await enter(' hạn:tuần này ');
    expect(browser.tabs.update).toHaveBeenCalledWith(7, { url: FOUND, active: true });
    await vi.waitFor(() => expect(browser.windows.update).toHaveBeenCalledWith(9, { focused: true }));
  });

  test('opens the notebook where the person wants it', async () => {
    state.tabs = [{ id: 1, windowId: 8 }];
    await enter('hạn:tuần này');
    expect(browser.tabs.update).toHaveBeenCalledWith({ url: FOUND });
    browser.tabs.update.mockClear();
    await enter('hạn:tuần này', 'newForegroundTab');
    expect(browser.tabs.create).toHaveBeenCalledWith({ url: FOUND });
  });
});
