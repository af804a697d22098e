import { type Note, valueAt } from '../../../utils/model/index.ts';
import type { RefusedWording } from '../../../utils/notebook/index.ts';
import type { HistoryEntry } from '../../../utils/storage/index.ts';

/** One change of one field of a note. */
export interface HistoryLine {
  readonly field: string;
  /** ISO 8601. */
  readonly at: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Whose change it was, if not the author's. */
  readonly by?: string;
}

/** A wording of the page that was not taken. */
export interface RefusalLine {
  readonly at: string;
  readonly refused: string;
}

/** The changes of a note and the wordings that it was not given, the latest first. */
export function withRefusals(lines: readonly HistoryLine[], refusals: readonly RefusedWording[]): (HistoryLine | RefusalLine)[] {
  const refused = refusals.map(({ at, words }): RefusalLine => ({ at, refused: words })).toReversed();
  return [...lines, ...refused].sort((a, b) => (a.at < b.at ? 1 : Number(a.at === b.at) - 1));
}

/** The field that says who changed a note of another's. */
const SIGNATURE = 'changedBy';

/** How a note was found on its page is not of its history as a person reads it. */
const OF_THE_PROGRAM = new Set(['selectors', 'snapshotId', SIGNATURE]);

/** The changes of a note, the latest first. @param entries what its fields held before, oldest first */
export function historyLines(note: Note, entries: readonly HistoryEntry[]): HistoryLine[] {
  const next = new Map<string, unknown>();
  const lines: HistoryLine[] = [];
  const signatures = entries.filter(({ field }) => field === SIGNATURE);
  for (const { field, value, replacedAt } of entries.toReversed()) {
    const after = next.has(field) ? next.get(field) : valueAt(note, field);
    next.set(field, value);
    if (OF_THE_PROGRAM.has(field)) continue;
    // Under the signature that stood from then on: until the next one took its place it was replaced by nobody.
    const following = signatures.find((signature) => signature.replacedAt > replacedAt);
    const by = (following ? (following.value as Note['changedBy']) : note.changedBy)?.name;
    lines.push({ field, at: replacedAt, before: value, after, ...(by !== undefined && by !== '' && { by }) });
  }
  return lines;
}
