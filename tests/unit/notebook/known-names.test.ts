import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { Notebook, addNotes, changeNote, deleteNotes, knownNames } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const page = { url: 'http://portal.test/tin/1.html', extraction: { title: 'Giao ban', blocks: [], text: '', isArticle: true } };
let notebook: Notebook;
let wall = Date.parse('2026-12-08T09:30:00Z');
beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }), now: () => (wall += 1000) });
});

const add = async (operationId: string, directive: object) => (await addNotes(notebook, operationId, page, [{ category: 'directive', quote: operationId, directive }]))[0]!;

test('what directives name is known once, the latest written first', async () => {
  const first = await add('a', { leadUnit: 'Văn phòng', cooperatingUnits: ['Sở Y tế'], speaker: 'Lê An', speakerTitle: 'Chánh Văn phòng' });
  await add('b', { leadUnit: 'Sở Y tế', product: 'báo cáo', basis: '12-KL/TU' });
  expect(await knownNames(notebook)).toEqual({ units: ['Sở Y tế', 'Văn phòng'], people: ['Lê An'], titles: ['Chánh Văn phòng'], products: ['báo cáo'], bases: ['12-KL/TU'] });
  await changeNote(notebook, 'c', first.id, { directive: { leadUnit: 'Phòng Tổng hợp' } });
  expect((await knownNames(notebook)).units).toEqual(['Phòng Tổng hợp', 'Sở Y tế']);
});

test('what was deleted is not known any more', async () => {
  const { id } = await add('a', { leadUnit: 'Văn phòng' });
  await deleteNotes(notebook, 'b', [id]);
  expect((await knownNames(notebook)).units).toEqual([]);
});
