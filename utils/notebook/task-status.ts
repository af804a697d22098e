/** Whose status of a task stands where: the office's is that of the note's author, everybody else's is a report beside it. */
import { type DirectiveChange, type Id, type Note, localDay } from '../model/index.ts';
import type { Notebook, WriteScope } from './notebook.ts';

/** In `meta`: the authors whose notebooks were handed over to this person. */
const PREDECESSORS = 'predecessors';

interface WithDirective {
  readonly category?: Note['category'] | undefined;
  readonly directive?: DirectiveChange;
}

/**
 * The change with its status where it belongs: on a note of the person, or of somebody whose notebook was handed over to them,
 * it is the task's, with the day on which it was done; on a note of anybody else it is what this person reports of it.
 */
export async function withStatusInPlace<C extends WithDirective>(scope: WriteScope, note: Note, change: C): Promise<C> {
  const { status, ...others } = change.directive ?? {};
  if (status === undefined) return change;
  const on = localDay(new Date(scope.at));
  if (await speaksForOffice(scope, note)) {
    const wasDone = note.directive?.status === 'done';
    const doneOn = status === 'done' ? (wasDone ? undefined : on) : null;
    return { ...change, directive: { ...(doneOn !== undefined && { doneOn }), ...change.directive } };
  }
  // What stands already is no report: else it would stand for this person whatever the author writes later.
  const standing = note.directive?.reports?.[scope.authorId]?.status ?? note.directive?.status ?? 'open';
  if (status === standing) return { ...change, directive: others };
  return { ...change, directive: { ...others, reports: { [scope.authorId]: { status, on, authorName: scope.person.name } } } };
}

async function speaksForOffice(scope: WriteScope, { authorId }: Note): Promise<boolean> {
  if (authorId === scope.authorId) return true;
  return predecessorsIn(await scope.transaction.objectStore('meta').get(PREDECESSORS)).includes(authorId);
}

/** From now on the person speaks for the office on the notes of whoever handed the notebook over. */
export async function succeed(scope: WriteScope, authorId: Id): Promise<void> {
  const meta = scope.transaction.objectStore('meta');
  const known = predecessorsIn(await meta.get(PREDECESSORS));
  if (!known.includes(authorId)) await meta.put([...known, authorId], PREDECESSORS);
}

/** The ids under which the person's own notes stand: their own first, then those of their predecessors. Empty before the first act. */
export async function ownAuthorIds(notebook: Notebook): Promise<readonly Id[]> {
  const db = await notebook.database.connection();
  const [own, predecessors] = await Promise.all([db.get('meta', 'authorId'), db.get('meta', PREDECESSORS)]);
  return own === undefined ? [] : [own as Id, ...predecessorsIn(predecessors)];
}

const predecessorsIn = (kept: unknown): readonly Id[] => (kept as readonly Id[] | undefined) ?? [];
