import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Notebook, type NotebookChange, addNotes, allNotes, currentSequence, keepDraft, lastUndoable } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { contentsOf, page, use } from './whole-notebook.ts';

test('everything is gone, nothing can be undone, and whoever follows the notebook is told', async () => {
  globalThis.indexedDB = new IDBFactory();
  const heard: NotebookChange[] = [];
  const notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê An', unit: '' }), committed: (change) => heard.push(change) });
  await use(notebook);
  await keepDraft(notebook, 'note:1', 'đang viết');
  const sequence = await currentSequence(notebook);

  await notebook.wipe();
  const { meta, ...rest } = await contentsOf(notebook);
  expect(Object.entries(rest).filter(([, records]) => records.length > 0)).toEqual([]);
  expect(meta).toEqual([['sequence', sequence + 1]]);
  expect(heard.at(-1)).toMatchObject({ sequence: sequence + 1, everything: true });
  expect(await lastUndoable(notebook)).toBeUndefined();

  await addNotes(notebook, 'op9', page, [{ category: 'note', quote: 'Giám đốc' }]);
  expect(await allNotes(notebook)).toHaveLength(1);
  expect(heard.at(-1)).toMatchObject({ sequence: sequence + 2 });
});
