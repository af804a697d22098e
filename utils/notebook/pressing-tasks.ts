import type { Id, Note } from '../model/index.ts';
import { type DueCounts, type DueQuestion, countDue } from '../tasks/index.ts';
import type { Notebook } from './notebook.ts';
import { isReadable } from './readable.ts';
import { ownAuthorIds } from './task-status.ts';

/** So many notes are held in memory at a time. */
const BATCH = 500;

/** How many tasks are late or near. Reads all notes. */
export async function pressingTasks(notebook: Notebook, question: Omit<DueQuestion, 'ownIds'>): Promise<DueCounts> {
  const ownIds = await ownAuthorIds(notebook);
  const db = await notebook.database.connection();
  let [overdue, near] = [0, 0];
  for (let after: Id | undefined; ; ) {
    const notes: Note[] = await db.getAll('notes', after === undefined ? undefined : IDBKeyRange.lowerBound(after, true), BATCH);
    const counts = countDue(notes.filter((note) => note.deleted === undefined && isReadable('notes', note)), { ...question, ownIds });
    overdue += counts.overdue;
    near += counts.near;
    if (notes.length < BATCH) return { overdue, near };
    after = notes.at(-1)!.id;
  }
}
