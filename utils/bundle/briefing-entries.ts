/**
 * What a briefing says of single notes has a version each, under `notes.ID`. While states of briefings are joined these entries stand
 * as fields of their own, so that what two people say of two notes both stays.
 */
import type { BriefingPlan } from '../model/index.ts';

const OUTER = 'notes.';

/** With each entry as a field. A field whose name looks like one is no entry: no program writes such a field. */
export function withEntriesApart({ notes, ...plan }: BriefingPlan): BriefingPlan {
  const fields = Object.entries(plan).filter(([name]) => !name.startsWith(OUTER));
  const entries = Object.entries(notes ?? {}).map(([id, entry]) => [OUTER + id, entry] as const);
  return Object.fromEntries([...fields, ...entries]) as Omit<BriefingPlan, 'notes'>;
}

/** With the entries where they belong again. */
export function withEntriesInside(plan: BriefingPlan): BriefingPlan {
  const fields = Object.entries(plan);
  const entries = fields.filter(([name]) => name.startsWith(OUTER)).map(([name, entry]) => [name.slice(OUTER.length), entry as unknown] as const);
  if (entries.length === 0) return plan;
  const rest = Object.fromEntries(fields.filter(([name]) => !name.startsWith(OUTER))) as Omit<BriefingPlan, 'notes'>;
  return { ...rest, notes: Object.fromEntries(entries) as NonNullable<BriefingPlan['notes']> };
}
