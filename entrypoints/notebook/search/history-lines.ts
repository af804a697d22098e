import { type Note, valueAt } from '../../../utils/model/index.ts';
import type { HistoryEntry } from '../../../utils/storage/index.ts';

/** One change of one field of a note. */
export interface HistoryLine {
  readonly field: string;
  /** ISO 8601. */
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** How a note was found on its page is not of its history as a person reads it. */
const OF_THE_PROGRAM = new Set(['selectors', 'snapshotId']);

/** The changes of a note, the latest first. @param entries what its fields held before, oldest first */
export function historyLines(note: Note, entries: readonly HistoryEntry[]): HistoryLine[] {
  const next = new Map<string, unknown>();
  const lines: HistoryLine[] = [];
  for (const { field, value, replacedAt } of entries.toReversed()) {
    const after = next.has(field) ? next.get(field) : valueAt(note, field);
    next.set(field, value);
    if (!OF_THE_PROGRAM.has(field)) lines.push({ field, at: replacedAt, before: value, after });
  }
  return lines;
}
