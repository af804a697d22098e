import { compareBlocks, compareWords } from '../utils/anchoring/index.ts';
import type { Block, Change, ChangeFlag } from '../utils/model/index.ts';
import { messages } from './messages.ts';
import { changedFlags } from './telling-changes.ts';

/** One line of two versions side by side. */
export interface VersionRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added' | 'movedAway' | 'movedHere';
  readonly before?: Block | undefined;
  readonly after?: Block | undefined;
  /** From the old text to the new; absent where it is the same. */
  readonly changes?: readonly Change[];
  /** What was changed in it that matters. */
  readonly flags?: readonly ChangeFlag[];
}

export function rowsOf(before: readonly Block[], after: readonly Block[]): VersionRow[] {
  return compareBlocks(before, after).map((change): VersionRow => {
    const { kind } = change;
    const old = 'before' in change && kind !== 'movedHere' ? before[change.before] : undefined;
    const now = 'after' in change && kind !== 'movedAway' ? after[change.after] : undefined;
    if (kind === 'same' || kind === 'movedAway' || kind === 'movedHere') return { kind, before: old, after: now };
    if (!old || !now) return { kind, before: old, after: now, changes: [{ kind: old ? 'removed' : 'added', text: (old ?? now)?.text ?? '' }] };
    const changes = compareWords(old.text, now.text);
    return { kind, before: old, after: now, changes, flags: changedFlags(changes) };
  });
}

/** Indexes of the rows that differ, in order. */
export function differing(rows: readonly VersionRow[]): number[] {
  return rows.flatMap(({ kind }, index) => (kind === 'same' ? [] : [index]));
}

/** How far two versions differ, in one sentence: "2 đoạn đã sửa, thời hạn khác ở 1 đoạn." Empty if they do not. */
export function differenceWords(rows: readonly VersionRow[]): string {
  const count = (wanted: VersionRow['kind']): number => rows.filter(({ kind }) => kind === wanted).length;
  const counts = { edited: count('changed'), removed: count('removed'), added: count('added'), moved: count('movedHere') };
  const deadlines = rows.filter(({ flags }) => flags?.includes('date')).length;
  return Object.values(counts).every((many) => many === 0) ? '' : messages.value.components.versions.told({ ...counts, deadlines });
}
