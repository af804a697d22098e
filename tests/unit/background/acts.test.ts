import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage: async () => undefined } } }));

import { workerActs } from '../../../entrypoints/background/acts.ts';
import { RequestError } from '../../../utils/messaging/index.ts';
import { Notebook, addBriefing, addNotes, deleteNotes, noteById } from '../../../utils/notebook/index.ts';
import { NotebookDatabase, Visits } from '../../../utils/storage/index.ts';

const pageAt = (url: string) => ({ url, extraction: { title: url, blocks: [], text: '', isArticle: false } });
const senderOf = (origin: string) => ({ tabId: 1, windowId: 1, origin });
const PORTAL = senderOf('http://portal.test');
const OTHER = senderOf('http://khac.test');
const BASE = { category: 'note' as const, comment: 'Hỏi lại', tags: [], versions: {} };

let notebook: Notebook;
let acts: ReturnType<typeof workerActs>;

beforeEach(async () => {
  indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê Thu An', unit: 'Văn phòng' }) });
  acts = workerActs(notebook);
  await addNotes(notebook, 'added', pageAt('http://portal.test/tin'), [{ id: 'n1', category: 'note', quote: 'Rà soát quy trình', comment: 'Hỏi lại' }]);
});

test('a page changes, deletes and brings back the notes of its own portal, by http and by https', async () => {
  for (const [index, sender] of [PORTAL, senderOf('https://portal.test')].entries()) {
    await acts.changeNote({ operationId: `change${index}`, id: 'n1', change: { comment: `Lần ${index}` }, base: (await noteById(notebook, 'n1'))! }, sender);
    await acts.deleteNotes({ operationId: `delete${index}`, ids: ['n1'] }, sender);
    await acts.undo({ operationId: `undo${index}`, target: `delete${index}` }, sender);
    expect(await noteById(notebook, 'n1')).toMatchObject({ comment: `Lần ${index}` });
  }
});

const FORGED: [string, () => Promise<unknown>][] = [
  ['change', () => acts.changeNote({ operationId: 'forged', id: 'n1', change: { comment: 'Giả' }, base: BASE }, OTHER)],
  ['delete', () => acts.deleteNotes({ operationId: 'forged', ids: ['n1'] }, OTHER)],
  ['undo', () => acts.undo({ operationId: 'forged', target: 'added' }, OTHER)],
  ['write over', () => acts.addNotes({ operationId: 'forged', page: pageAt('http://khac.test/'), notes: [{ id: 'n1', category: 'note', quote: 'Giả' }] }, OTHER)],
];
test.each(FORGED)('a page does not %s a note of another portal', async (_act, forge) => {
  const before = await noteById(notebook, 'n1');
  await expect(forge()).rejects.toThrow(RequestError);
  expect(await noteById(notebook, 'n1')).toEqual(before);
});

test('how marks stand is kept for the page’s own notes only, and for no page that is not known', async () => {
  const visits = new Visits();
  await acts.reportVisit({ url: 'http://portal.test/tin', changed: ['n1', 'x'], lost: [] }, PORTAL);
  const documentId = (await noteById(notebook, 'n1'))!.documentId;
  expect(await visits.of(documentId)).toMatchObject({ changed: ['n1'], lost: [] });
  await acts.reportVisit({ url: 'http://portal.test/tin', changed: [], lost: ['n1'] }, PORTAL);
  await acts.reportVisit({ url: 'http://portal.test/khac', changed: ['n1'], lost: [] }, PORTAL);
  expect(await visits.all()).toMatchObject([{ changed: [], lost: ['n1'] }]);
});

test('a page does not bring back what was deleted on another portal', async () => {
  await deleteNotes(notebook, 'deleted', ['n1']);
  await expect(acts.undo({ operationId: 'forged', target: 'deleted' }, OTHER)).rejects.toThrow(RequestError);
  expect(await noteById(notebook, 'n1')).toBeUndefined();
});

test('a page does not undo what was done to a briefing', async () => {
  await addBriefing(notebook, 'briefed', { title: 'Tuần 50', introduction: '', sections: [] });
  await expect(acts.undo({ operationId: 'forged', target: 'briefed' }, PORTAL)).rejects.toThrow(RequestError);
});

test('what two pages write of one note is kept for both, and given back to its own portal only', async () => {
  const url = 'http://portal.test/tin';
  const draft = { category: 'note' as const, comment: 'Viết dở', tags: [] };
  await acts.keepDraft({ url, noteId: 'n1', writer: 'first', draft }, PORTAL);
  await acts.keepDraft({ url, noteId: 'n1', writer: 'second', draft: { ...draft, comment: 'Viết dở ở thẻ khác' } }, PORTAL);
  await acts.keepDraft({ url, noteId: 'n1', writer: 'first', draft: null }, PORTAL);
  expect(await acts.draftsOfPage({ url, noteId: 'n1' }, PORTAL)).toEqual([{ writer: 'second', draft: { ...draft, comment: 'Viết dở ở thẻ khác' } }]);
  await deleteNotes(notebook, 'deleted', ['n1']);
  expect(await acts.draftsOfPage({ url, noteId: 'n1' }, PORTAL)).toHaveLength(1);
  await expect(acts.draftsOfPage({ url: 'http://khac.test/', noteId: 'n1' }, OTHER)).rejects.toThrow(RequestError);
  await expect(acts.draftsOfPage({ url, noteId: 'unknown' }, PORTAL)).rejects.toThrow(RequestError);
});

test('a page hears whether its own notes changed, and nothing of others', async () => {
  const url = 'http://portal.test/tin';
  const { place } = await acts.pageNotes({ url }, PORTAL);
  await addNotes(notebook, 'other', pageAt('http://khac.test/'), [{ category: 'note', quote: 'Việc khác' }]);
  const after = await acts.missedSince({ url, place }, PORTAL);
  expect(after.changed).toBe('nothing');
  await deleteNotes(notebook, 'deleted', ['n1']);
  expect((await acts.missedSince({ url, place: after.place }, PORTAL)).changed).toBe('everything');
});
