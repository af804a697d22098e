import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Notebook, allDrafts, discardDraft, draftKey, draftsAt, keepDraft, placeOfDraft, writerOfDraft } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

let notebook: Notebook;
beforeEach(() => {
  indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }) });
});

const values = async (place: string) => (await draftsAt(notebook, place)).map(({ value }) => value).toSorted();

test('two editors at one place do not touch each other’s text', async () => {
  await keepDraft(notebook, draftKey('note:1', 'a'), 'của a');
  await keepDraft(notebook, draftKey('note:1', 'b'), 'của b');
  await keepDraft(notebook, draftKey('note:1', 'b'), 'của b, tiếp');
  expect(await values('note:1')).toEqual(['của a', 'của b, tiếp']);
  await discardDraft(notebook, draftKey('note:1', 'a'));
  expect(await values('note:1')).toEqual(['của b, tiếp']);
});

test.each([
  ['suggestion:portal.test/tin giao van phong', 'suggestion:portal.test/tin giao van phong ra soat'],
  ['note:1', 'note:10'],
  ['page:portal.test/tin', 'page:portal.test/tin?id=1'],
])('%s is another place than %s', async (place, other) => {
  await keepDraft(notebook, draftKey(place, 'a'), 'ở đây');
  await keepDraft(notebook, draftKey(other, 'a'), 'ở kia');
  expect(await values(place)).toEqual(['ở đây']);
  expect(await values(other)).toEqual(['ở kia']);
  expect(await allDrafts(notebook)).toHaveLength(2);
});

test('the draft of the first version of the program, which knew no writers, is found', async () => {
  await keepDraft(notebook, 'note:1', 'cũ');
  const [draft] = await draftsAt(notebook, 'note:1');
  expect(draft).toMatchObject({ key: 'note:1', value: 'cũ' });
  expect(draftKey(placeOfDraft(draft!), writerOfDraft(draft!))).toBe('note:1');
});
