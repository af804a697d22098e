import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));

import { workerActs } from '../../../entrypoints/background/acts.ts';
import { RequestError } from '../../../utils/messaging/index.ts';
import { Notebook, addBriefing, addNotes, deleteNotes, noteById } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const pageAt = (url: string) => ({ url, extraction: { title: url, blocks: [], text: '', isArticle: false } });
const senderOf = (origin: string) => ({ tabId: 1, windowId: 1, origin });
const PORTAL = senderOf('http://portal.test');
const OTHER = senderOf('http://khac.test');

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
    await acts.changeNote({ operationId: `change${index}`, id: 'n1', change: { comment: `Lần ${index}` } }, sender);
    await acts.deleteNotes({ operationId: `delete${index}`, ids: ['n1'] }, sender);
    await acts.undo({ operationId: `undo${index}`, target: `delete${index}` }, sender);
    expect(await noteById(notebook, 'n1')).toMatchObject({ comment: `Lần ${index}` });
  }
});

const FORGED: [string, () => Promise<unknown>][] = [
  ['change', () => acts.changeNote({ operationId: 'forged', id: 'n1', change: { comment: 'Giả' } }, OTHER)],
  ['delete', () => acts.deleteNotes({ operationId: 'forged', ids: ['n1'] }, OTHER)],
  ['undo', () => acts.undo({ operationId: 'forged', target: 'added' }, OTHER)],
  ['write over', () => acts.addNotes({ operationId: 'forged', page: pageAt('http://khac.test/'), notes: [{ id: 'n1', category: 'note', quote: 'Giả' }] }, OTHER)],
];
test.each(FORGED)('a page does not %s a note of another portal', async (_act, forge) => {
  const before = await noteById(notebook, 'n1');
  await expect(forge()).rejects.toThrow(RequestError);
  expect(await noteById(notebook, 'n1')).toEqual(before);
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
