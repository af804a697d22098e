import type { DirectiveFields, Note, NoteDeadline } from '../model/index.ts';
import { addDays, nextOccurrence } from '../text/index.ts';

/**
 * The last day, `YYYY-MM-DD`, that a deadline means: the one written, or of one that comes again the next.
 * @param today `YYYY-MM-DD`
 * @param doneThrough the last time for which it was done: the next is the one after it, which may be past
 */
export function dayOfDeadline({ due, recurrence, text }: NoteDeadline, today: string, doneThrough?: string): string | undefined {
  return due ?? nextOccurrence(recurrence ?? text, doneThrough === undefined ? today : addDays(doneThrough, 1));
}

/** The deadline by which a task is followed: the first that names a day, else the first. @param today `YYYY-MM-DD` */
export function deadlineInForce(deadlines: readonly NoteDeadline[], today: string): NoteDeadline | undefined {
  return deadlines.find((deadline) => dayOfDeadline(deadline, today) !== undefined) ?? deadlines[0];
}

/** The last day, `YYYY-MM-DD`, by which a directive is to be done. @param today `YYYY-MM-DD` */
export function dueOf({ category, directive }: Note, today: string): string | undefined {
  const deadline = category === 'directive' && directive ? deadlineInForce(directive.deadlines, today) : undefined;
  return deadline && dayOfDeadline(deadline, today, directive!.doneThrough);
}

/** The day for which a task that comes again is to be done now, and the one after it; undefined for a task that does not. @param today `YYYY-MM-DD` */
export function occurrenceOf({ deadlines, doneThrough }: DirectiveFields, today: string): { readonly day: string; readonly next: string | undefined } | undefined {
  const deadline = deadlineInForce(deadlines, today);
  const day = deadline && deadline.due === undefined ? dayOfDeadline(deadline, today, doneThrough) : undefined;
  return day === undefined ? undefined : { day, next: dayOfDeadline(deadline!, today, day) };
}

/** True for a directive that is not done. */
export function isUnfinished({ category, directive }: Note): boolean {
  return category === 'directive' && directive?.status !== 'done';
}

/** True for a directive that is past its last day and not done. @param today `YYYY-MM-DD` */
export function isOverdue(note: Note, today: string): boolean {
  const due = dueOf(note, today);
  return due !== undefined && due < today && isUnfinished(note);
}
