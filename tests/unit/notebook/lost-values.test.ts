/** What somebody wrote and a later edit of somebody else won against, where the two are merged. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import {
  type Notebook,
  addBriefing,
  addNotes,
  bundleContents,
  changeBriefing,
  changeNote,
  historyOf,
  importBundle,
  keepValue,
  noteById,
  overtakenValues,
  restoreBackup,
} from '../../../utils/notebook/index.ts';
import { NOW, backupOf, newNotebook, page } from './whole-notebook.ts';

const HOUR_MS = 3_600_000;

const takeInBundle = async (from: Notebook, into: Notebook, act: string): Promise<{ readonly changedRecords: number }> =>
  importBundle(into, act, readBundle(writeBundle(await bundleContents(from, 'everything'))));
const WAYS = [
  ['an import', takeInBundle],
  ['a restore', async (from: Notebook, into: Notebook, act: string) => restoreBackup(into, act, await backupOf(from))],
] as const;

const offered = async (notebook: Notebook, id: Id): Promise<unknown> => overtakenValues((await noteById(notebook, id))!, await historyOf(notebook, 'notes', id));

/** Two notebooks with one note: what is written in the first is earlier than what is written in the second. */
async function twoWriters(): Promise<{ readonly earlier: Notebook; readonly later: Notebook; readonly id: Id }> {
  const earlier = newNotebook('Lê An', () => NOW);
  const [note] = await addNotes(earlier, 'add', page, [{ category: 'note', quote: 'Giám đốc', comment: 'chung' }]);
  const later = newNotebook('Trần Minh', () => NOW + HOUR_MS);
  await takeInBundle(earlier, later, 'share');
  await changeNote(earlier, 'change1', note!.id, { comment: 'viết trước', tags: [] });
  await changeNote(later, 'change2', note!.id, { comment: 'viết sau', tags: ['gấp'] });
  return { earlier, later, id: note!.id };
}

test.each(WAYS)('with %s is offered, once, until it is decided', async (_how, takeIn) => {
  const { earlier, later, id } = await twoWriters();
  await takeIn(earlier, later, 'take1');
  expect(await noteById(later, id)).toMatchObject({ comment: 'viết sau', tags: ['gấp'] });
  expect(await offered(later, id)).toEqual([{ field: 'comment', value: 'viết trước' }]);
  const once = await historyOf(later, 'notes', id);
  expect((await takeIn(earlier, later, 'take2')).changedRecords).toBe(0);
  expect(await historyOf(later, 'notes', id)).toEqual(once);
  await keepValue(later, 'keep', 'notes', id, 'comment');
  await takeIn(earlier, later, 'take3');
  expect(await offered(later, id)).toEqual([]);
});

test.each(WAYS)('with %s is not offered if it was replaced here', async (_how, takeIn) => {
  const notebook = newNotebook('Lê An', () => NOW);
  const [note] = await addNotes(notebook, 'add', page, [{ category: 'note', quote: 'Giám đốc', comment: 'cũ' }]);
  const old = newNotebook();
  await takeIn(notebook, old, 'share');
  await changeNote(notebook, 'change', note!.id, { comment: 'mới' });
  await takeIn(old, notebook, 'take');
  expect(await offered(notebook, note!.id)).toEqual([]);
});

test.each(WAYS)('with %s is kept of a briefing too', async (_how, takeIn) => {
  const earlier = newNotebook('Lê An', () => NOW);
  const { id } = await addBriefing(earlier, 'add', { title: 'Tuần 1', introduction: '', sections: [] });
  const later = newNotebook('Trần Minh', () => NOW + HOUR_MS);
  await takeInBundle(earlier, later, 'share');
  await changeBriefing(earlier, 'change1', id, { introduction: 'mở đầu trước' });
  await changeBriefing(later, 'change2', id, { introduction: 'mở đầu sau' });
  await takeIn(earlier, later, 'take');
  expect((await historyOf(later, 'briefings', id)).at(-1)).toMatchObject({ field: 'introduction', value: 'mở đầu trước', unseen: true });
});
