import { type DeadlineExtension, type Id, type NoteDeadline, type ProgressNote, newId } from '../model/index.ts';
import { deadlineInForce } from '../tasks/index.ts';
import type { Notebook, WriteScope } from './notebook.ts';
import { changeNotes } from './notes.ts';

export { ownAuthorIds } from './task-status.ts';

/** What a person writes of the progress of a task. */
export type WrittenProgress = Pick<ProgressNote, 'on' | 'text'>;

/** Writes what was done so far to each of the tasks. */
export function addProgress(notebook: Notebook, operationId: Id, ids: readonly Id[], written: WrittenProgress): Promise<readonly Id[]> {
  return changeNotes(notebook, operationId, ids, (_note, scope) => ({ directive: { progress: { [newId()]: { ...written, ...writerIn(scope) } } } }), 'addProgress');
}

/** Corrects what was written of the progress of a task under its first writer, or takes it away (`written` null). */
export function changeProgress(notebook: Notebook, operationId: Id, noteId: Id, progressId: Id, written: WrittenProgress | null): Promise<readonly Id[]> {
  return changeNotes(notebook, operationId, [noteId], ({ directive }) => {
    const before = directive?.progress?.[progressId];
    return before && { directive: { progress: { [progressId]: written && { ...before, ...written } } } };
  });
}

/** What a person says of a deadline that is put off. */
export interface WrittenExtension extends Pick<DeadlineExtension, 'decidedOn' | 'reason'> {
  readonly to: NoteDeadline;
}

/**
 * Puts the deadline of each of the tasks off: the new one takes the place of the one in force, which stays among the extensions.
 * @param today the local day, which decides the deadline in force
 */
export function extendDeadlines(notebook: Notebook, operationId: Id, ids: readonly Id[], { decidedOn, reason, to }: WrittenExtension, today: string): Promise<readonly Id[]> {
  return changeNotes(notebook, operationId, ids, ({ directive }, scope) => {
    const { deadlines = [] } = directive ?? {};
    const from = deadlineInForce(deadlines, today);
    return {
      directive: {
        deadlines: from ? deadlines.map((deadline) => (deadline === from ? to : deadline)) : [to, ...deadlines],
        extensions: { [newId()]: { decidedOn, reason, ...(from && { from }), to, ...writerIn(scope) } },
      },
    };
  }, 'extendDeadlines');
}

/** What a person says of a task that is done for the time that is due, and comes again. */
export interface FinishedOccurrence extends WrittenProgress {
  /** The day for which it is done. */
  readonly through: string;
}

/** Marks a task that comes again as done up to a day: it is due the next time, and to be done anew. Whoever comes second changes nothing. */
export function finishOccurrence(notebook: Notebook, operationId: Id, noteId: Id, { through, ...written }: FinishedOccurrence): Promise<readonly Id[]> {
  return changeNotes(notebook, operationId, [noteId], ({ directive }, scope) => {
    const { doneThrough = '' } = directive ?? {};
    return doneThrough >= through ? undefined : { directive: { doneThrough: through, status: 'open', progress: { [newId()]: { ...written, ...writerIn(scope) } } } };
  }, 'finishOccurrence');
}

/** Takes what a colleague reported of the person's own task over as its status. */
export function adoptReport(notebook: Notebook, operationId: Id, noteId: Id, reporterId: Id): Promise<readonly Id[]> {
  return changeNotes(notebook, operationId, [noteId], ({ directive }) => {
    const report = directive?.reports?.[reporterId];
    return report && { directive: { status: report.status, doneOn: report.status === 'done' ? report.on : null } };
  }, 'adoptReport');
}

function writerIn({ authorId, person }: WriteScope): Pick<ProgressNote, 'authorId' | 'authorName'> {
  return { authorId, authorName: person.name };
}
