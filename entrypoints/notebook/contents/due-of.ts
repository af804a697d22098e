import type { Note } from '../../../utils/model/index.ts';

/** The last day, `YYYY-MM-DD`, by which a directive is to be done: its first deadline that names one. */
export function dueOf({ category, directive }: Note): string | undefined {
  return category === 'directive' ? directive?.deadlines.find(({ due }) => due !== undefined)?.due : undefined;
}

/** True for a directive that is not done. */
export function isUnfinished({ category, directive }: Note): boolean {
  return category === 'directive' && directive?.status !== 'done';
}

/** True for a directive that is past its last day and not done. @param today `YYYY-MM-DD` */
export function isOverdue(note: Note, today: string): boolean {
  const due = dueOf(note);
  return due !== undefined && due < today && isUnfinished(note);
}
