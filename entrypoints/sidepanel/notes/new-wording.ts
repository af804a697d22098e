import { asChosen, type DetectionContext, detectDirectives, findDeadlines } from '../../../utils/directives/index.ts';
import { type Change, type DirectiveFields, type NoteDeadline, sameValue } from '../../../utils/model/index.ts';
import { isRefusedWording } from '../../../utils/notebook/index.ts';
import type { PlacedNote } from './arrange-notes.ts';

/** What stands on the page in place of a note's words and of those around them from which it was read; undefined if nothing does. */
export function newWordsOf({ reading, around }: PlacedNote): string | undefined {
  const found = reading?.status === 'changed' && reading.found !== undefined ? [reading.found] : [];
  const words = [...found, ...(around?.sources ?? []).filter(({ changes }) => changes.length > 0).map(({ changes }) => wordsNow(changes))];
  return words.length === 0 ? undefined : words.join('\n');
}

/** What is gone without anything in its place is named after what it was. */
function wordsNow(changes: readonly Change[]): string {
  const now = changes.filter(({ kind }) => kind !== 'removed').map(({ text }) => text);
  return now.length > 0 ? now.join('') : `– ${changes.map(({ text }) => text).join('')}`;
}

/** True if what the page says now in the note's place was refused. */
export function isRefused(placed: PlacedNote, decisions: ReadonlySet<string>): boolean {
  const words = newWordsOf(placed);
  return words !== undefined && isRefusedWording(decisions, placed.note.id, words);
}

/** What is read from a directive's own words. */
export type ReadFields = Pick<DirectiveFields, 'cooperatingUnits' | 'deadlines' | 'leadUnit' | 'product' | 'task'>;

/**
 * The directive's fields after its wording changed: what was read from the old wording gives way to what is read from the new,
 * what the person set stays.
 * @param context with what the document is read: its date, and what the office tells of itself
 * @returns the fields that are other than before; empty if there are none
 */
export function directiveAfter(directive: DirectiveFields, oldWording: string, newWording: string, context: DetectionContext): Partial<ReadFields> {
  const before = readFields(oldWording, context);
  const after = readFields(newWording, context);
  const said = (['leadUnit', 'task', 'product'] as const).filter((name) => after[name] !== undefined && after[name] !== before[name] && directive[name] === before[name]);
  return {
    ...Object.fromEntries(said.map((name) => [name, after[name]])),
    ...(!sameValue(before.cooperatingUnits, after.cooperatingUnits) &&
      sameValue(directive.cooperatingUnits, before.cooperatingUnits) && { cooperatingUnits: after.cooperatingUnits }),
    ...(!sameValue(before.deadlines.map(dayOf), after.deadlines.map(dayOf)) && {
      deadlines: deadlinesAfter(directive.deadlines, before.deadlines, after.deadlines),
    }),
  };
}

function readFields(text: string, context: DetectionContext): ReadFields {
  const [suggestion] = detectDirectives([{ kind: 'paragraph', text }], context, asChosen);
  const { leadUnit, cooperatingUnits = [], task, product } = suggestion ?? {};
  return {
    ...(leadUnit !== undefined && { leadUnit }),
    ...(task !== undefined && { task }),
    ...(product !== undefined && { product }),
    cooperatingUnits: [...cooperatingUnits],
    deadlines: findDeadlines(text, context).map(({ start: _start, end: _end, ...deadline }) => deadline),
  };
}

function deadlinesAfter(current: readonly NoteDeadline[], before: readonly NoteDeadline[], after: readonly NoteDeadline[]): NoteDeadline[] {
  const read = new Set(before.map(dayOf));
  const own = current.filter((deadline) => !read.has(dayOf(deadline)));
  const added = after.filter((deadline) => !own.some((other) => dayOf(other) === dayOf(deadline)));
  return [...added, ...own];
}

/** What a deadline asks for; how it is written makes no difference. */
export const dayOf = ({ due, time, recurrence, text }: NoteDeadline): string => [due ?? recurrence ?? text, time].filter(Boolean).join(' ');
