import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { type Bundle, readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import { Notebook, addNotes, allNotes, bundleContents, changeNote, importBundle, restoreBackup, undo } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { backupOf, page } from './whole-notebook.ts';

const HOUR_MS = 3_600_000;

/** A notebook on a machine whose clock is ahead by so many hours. */
function machine(hoursAhead: number): Notebook {
  globalThis.indexedDB = new IDBFactory();
  return new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: '', unit: '' }), now: () => Date.now() + hoursAhead * HOUR_MS });
}

const bundleOf = async (notebook: Notebook): Promise<Bundle> => readBundle(writeBundle(await bundleContents(notebook, 'everything')));
const commentsIn = async (notebook: Notebook): Promise<string[]> => (await allNotes(notebook)).map(({ comment }) => comment);

/** A machine whose clock is five hours ahead has written a note; one whose clock is right has taken it in. */
async function twoMachines(takeIn: (from: Notebook, into: Notebook) => Promise<unknown>) {
  const ahead = machine(5);
  const [note] = await addNotes(ahead, 'op1', page, [{ category: 'note', quote: 'Giám đốc', comment: 'trước' }]);
  const right = machine(0);
  await takeIn(ahead, right);
  return { ahead, right, id: note!.id };
}

const WAYS = [
  ['imported', async (from: Notebook, into: Notebook) => importBundle(into, 'import1', await bundleOf(from))],
  ['restored', async (from: Notebook, into: Notebook) => restoreBackup(into, 'import1', await backupOf(from))],
] as const;

test.each(WAYS)('what is written after a note was %s from a clock ahead is later than the note', async (_how, takeIn) => {
  const { ahead, right, id } = await twoMachines(takeIn);
  await changeNote(right, 'op2', id, { comment: 'sau' });
  await takeIn(ahead, right);
  expect(await commentsIn(right)).toEqual(['sau']);
  await importBundle(ahead, 'import2', await bundleOf(right));
  expect(await commentsIn(ahead)).toEqual(['sau']);
});

test.each(WAYS)('what was %s from a clock ahead and undone stays undone', async (_how, takeIn) => {
  const { ahead, right } = await twoMachines(takeIn);
  await undo(right, 'undo1', 'import1');
  expect(await allNotes(right)).toEqual([]);
  await importBundle(right, 'import2', await bundleOf(ahead));
  expect(await allNotes(right)).toEqual([]);
});
