import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type FeedPlace, Notebook, addBriefing, addNotes, changeBriefing, changeNote, deleteBriefing, missedSince } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

let notebook: Notebook;
beforeEach(openAnew);

function openAnew(): void {
  indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }) });
}

const title = (words: string) => ({ title: words, introduction: '', sections: [] });
const here = async (): Promise<FeedPlace> => (await missedSince(notebook, undefined)).place;
const page = { url: 'http://portal.test/tin', extraction: { title: 'Tin', blocks: [], text: '', isArticle: true } };

test('who begins now has missed nothing, in an empty notebook too', async () => {
  expect(await missedSince(notebook, undefined)).toEqual({ place: { sequence: 0, operationId: undefined }, changed: 'nothing' });
  await addBriefing(notebook, 'op1', title('Tuần 50'));
  expect(await missedSince(notebook, undefined)).toEqual({ place: { sequence: 1, operationId: 'op1' }, changed: 'nothing' });
  expect(await missedSince(notebook, await here())).toMatchObject({ changed: 'nothing' });
});

test('what was missed is named, each record once, and the documents of notes', async () => {
  const first = await addBriefing(notebook, 'op1', title('Tuần 50'));
  const place = await here();
  await changeBriefing(notebook, 'op2', first.id, { title: 'Tuần 51' });
  await deleteBriefing(notebook, 'op3', first.id);
  const [note] = await addNotes(notebook, 'op4', page, [{ category: 'note', quote: 'Rà soát' }]);
  expect(await missedSince(notebook, place)).toEqual({
    place: { sequence: 4, operationId: 'op4' },
    changed: { briefingIds: [first.id], noteIds: [note!.id], documentIds: [note!.documentId], writtenDocumentIds: [note!.documentId], meetingIds: [] },
  });
  const then = await here();
  await changeNote(notebook, 'op5', note!.id, { comment: 'Đã gọi' });
  expect(await missedSince(notebook, then)).toMatchObject({ changed: { noteIds: [note!.id], documentIds: [note!.documentId], writtenDocumentIds: [] } });
});

test('whoever has seen nothing is told of all there ever was', async () => {
  const { id } = await addBriefing(notebook, 'op1', title('Tuần 50'));
  expect(await missedSince(notebook, { sequence: 0 })).toMatchObject({ changed: { briefingIds: [id] } });
});

test('whoever was away for very long reads everything', async () => {
  const { id } = await addBriefing(notebook, 'op0', title('Tuần 50'));
  const place = await here();
  for (let at = 1; at <= 60; at += 1) await changeBriefing(notebook, `op${at}`, id, { title: `Lần ${at}` });
  expect(await missedSince(notebook, place)).toEqual({ place: await here(), changed: 'everything' });
});

test.each([
  ['empty', 0],
  ['back at an earlier number', 1],
  ['at the same number', 2],
  ['further than before', 3],
])('another database in place of the one that was followed is noticed when it is %s', async (_how, acts) => {
  await addBriefing(notebook, 'op1', title('một'));
  await addBriefing(notebook, 'op2', title('hai'));
  const place = await here();
  openAnew();
  for (let at = 1; at <= acts; at += 1) await addBriefing(notebook, `other${at}`, title('khác'));
  const missed = await missedSince(notebook, place);
  expect(missed).toEqual({ place: await here(), changed: 'everything' });
  expect(await missedSince(notebook, missed.place)).toMatchObject({ changed: 'nothing' });
});

test('operations that are not remembered any more cannot be told', async () => {
  await addBriefing(notebook, 'op1', title('một'));
  const place = await here();
  await addBriefing(notebook, 'op2', title('hai'));
  await addBriefing(notebook, 'op3', title('ba'));
  await notebook.database.write(['operations'], (transaction) => transaction.objectStore('operations').delete('op2'));
  expect(await missedSince(notebook, place)).toMatchObject({ changed: 'everything' });
});
