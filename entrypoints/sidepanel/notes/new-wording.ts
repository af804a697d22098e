import { detectDirectives, findDeadlines } from '../../../utils/directives/index.ts';
import type { NoteReading } from '../../../utils/messaging/index.ts';
import { type DirectiveFields, type NoteDeadline, sameValue } from '../../../utils/model/index.ts';
import { isRefusedWording } from '../../../utils/notebook/index.ts';

/** True if the new wording of the note is one that was refused. */
export function isRefused({ noteId, status, found }: NoteReading, decisions: ReadonlySet<string>): boolean {
  return status === 'changed' && found !== undefined && isRefusedWording(decisions, noteId, found);
}

/** What is read from a directive's own words. */
export type ReadFields = Pick<DirectiveFields, 'cooperatingUnits' | 'deadlines' | 'leadUnit' | 'product' | 'task'>;

/**
 * The directive's fields after its wording changed: what was read from the old wording gives way to what is read from the new,
 * what the person set stays.
 * @param documentDate ISO 8601: what "trong quý I" counts from
 * @returns the fields that are other than before; empty if there are none
 */
export function directiveAfter(directive: DirectiveFields, oldWording: string, newWording: string, documentDate: string | undefined): Partial<ReadFields> {
  const before = readFields(oldWording, documentDate);
  const after = readFields(newWording, documentDate);
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

function readFields(text: string, documentDate: string | undefined): ReadFields {
  const [suggestion] = detectDirectives([{ kind: 'paragraph', text }], { documentDate });
  const { leadUnit, cooperatingUnits = [], task, product } = suggestion ?? {};
  return {
    ...(leadUnit !== undefined && { leadUnit }),
    ...(task !== undefined && { task }),
    ...(product !== undefined && { product }),
    cooperatingUnits: [...cooperatingUnits],
    deadlines: findDeadlines(text, { documentDate }).map(({ start: _start, end: _end, ...deadline }) => deadline),
  };
}

function deadlinesAfter(current: readonly NoteDeadline[], before: readonly NoteDeadline[], after: readonly NoteDeadline[]): NoteDeadline[] {
  const read = new Set(before.map(dayOf));
  const own = current.filter((deadline) => !read.has(dayOf(deadline)));
  const added = after.filter((deadline) => !own.some((other) => dayOf(other) === dayOf(deadline)));
  return [...added, ...own];
}

/** What a deadline asks for; how it is written makes no difference. */
const dayOf = ({ due, time, recurrence, text }: NoteDeadline): string => [due ?? recurrence ?? text, time].filter(Boolean).join(' ');
