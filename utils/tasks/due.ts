import type { Note, NoteDeadline } from '../model/index.ts';
import { nextOccurrence } from '../text/index.ts';

/** The last day, `YYYY-MM-DD`, that a deadline means: the one written, or of one that comes again the next. @param today `YYYY-MM-DD` */
export function dayOfDeadline({ due, recurrence, text }: NoteDeadline, today: string): string | undefined {
  return due ?? nextOccurrence(recurrence ?? text, today);
}

/** The deadline by which a task is followed: the first that names a day, else the first. @param today `YYYY-MM-DD` */
export function deadlineInForce(deadlines: readonly NoteDeadline[], today: string): NoteDeadline | undefined {
  return deadlines.find((deadline) => dayOfDeadline(deadline, today) !== undefined) ?? deadlines[0];
}

/** The last day, `YYYY-MM-DD`, by which a directive is to be done. @param today `YYYY-MM-DD` */
export function dueOf({ category, directive }: Note, today: string): string | undefined {
  const deadline = category === 'directive' && directive ? deadlineInForce(directive.deadlines, today) : undefined;
  return deadline && dayOfDeadline(deadline, today);
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
