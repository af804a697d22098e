import type { Id, Note } from '../model/index.ts';
import { type DueCounts, type DueQuestion, countDue } from '../tasks/index.ts';
import type { Notebook } from './notebook.ts';
import { isReadable } from './readable.ts';
import { ownAuthorIds } from './task-status.ts';

/** So many notes are held in memory at a time. */
const BATCH = 500;

/**
 * How many tasks are late or near. Reads all notes.
 * @param turn asked before some are read each time: what is more urgent may go first
 */
export async function pressingTasks(notebook: Notebook, question: Omit<DueQuestion, 'ownIds'>, turn?: () => Promise<void>): Promise<DueCounts> {
  const ownIds = await ownAuthorIds(notebook);
  const db = await notebook.database.connection();
  let [overdue, near] = [0, 0];
  for (let after: Id | undefined; ; ) {
    await turn?.();
    const notes: Note[] = await db.getAll('notes', after === undefined ? undefined : IDBKeyRange.lowerBound(after, true), BATCH);
    const counts = countDue(notes.filter((note) => note.deleted === undefined && isReadable('notes', note)), { ...question, ownIds });
    overdue += counts.overdue;
    near += counts.near;
    if (notes.length < BATCH) return { overdue, near };
    after = notes.at(-1)!.id;
  }
}
