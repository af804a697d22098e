import { findDeadlines } from '../../../utils/directives/index.ts';
import type { NoteReading } from '../../../utils/messaging/index.ts';
import { type Change, type ChangeFlag, type Deadline, type DirectiveFields, type Id, type NoteDeadline, CHANGE_FLAGS, sameValue } from '../../../utils/model/index.ts';
import { dismissalKey } from '../../../utils/notebook/index.ts';

/**
 * What a person would not see again: a note's new wording that was refused. It is kept among the dismissed suggestions,
 * which can be undone; percent signs keep the wording exact there, where letters lose their marks.
 */
export function refusalOf(noteId: Id, found: string): string {
  return `${noteId} ${encodeURIComponent(found.toWellFormed())}`;
}

/** True if the new wording of the note is one that was refused. */
export function isRefused({ noteId, status, found }: NoteReading, url: string, dismissed: ReadonlySet<string>): boolean {
  return status === 'changed' && found !== undefined && dismissed.has(dismissalKey(url, refusalOf(noteId, found)));
}

/** What kinds of words were changed, each once. */
export function changedFlags(changes: readonly Change[]): ChangeFlag[] {
  return CHANGE_FLAGS.filter((flag) => changes.some((change) => change.kind !== 'equal' && change.flags?.includes(flag)));
}

/**
 * The directive's deadlines after its wording changed: what was read from the old wording gives way to what is read from the new,
 * what the person set stays.
 * @param documentDate ISO 8601: what "trong quý I" counts from
 * @returns undefined if the wordings name the same days
 */
export function deadlinesAfter(
  directive: DirectiveFields,
  oldWording: string,
  newWording: string,
  documentDate: string | undefined,
): NoteDeadline[] | undefined {
  const before = findDeadlines(oldWording, { documentDate }).map(kept);
  const after = findDeadlines(newWording, { documentDate }).map(kept);
  if (sameValue(before.map(dayOf), after.map(dayOf))) return undefined;
  const read = new Set(before.map(dayOf));
  const own = directive.deadlines.filter((deadline) => !read.has(dayOf(deadline)));
  const added = after.filter((deadline) => !own.some((other) => dayOf(other) === dayOf(deadline)));
  return [...added, ...own];
}

const dayOf = ({ due, text }: NoteDeadline): string => due ?? text;

function kept({ text, date, due }: Deadline): NoteDeadline {
  return { text, ...(date !== undefined && { date }), ...(due !== undefined && { due }) };
}
