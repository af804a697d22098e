import { compareBlocks, compareWords } from '../utils/anchoring/index.ts';
import type { Block, Change, ChangeFlag } from '../utils/model/index.ts';
import { messages } from './messages.ts';
import { type Move, movesIn } from './moved-blocks.ts';
import { changedFlags } from './telling-changes.ts';

/** One line of two versions side by side. */
export interface VersionRow {
  readonly kind: 'same' | 'changed' | 'removed' | 'added' | 'movedAway' | 'movedHere';
  readonly before?: Block | undefined;
  readonly after?: Block | undefined;
  /** From the old text to the new; absent where it is the same. */
  readonly changes?: readonly Change[] | undefined;
  /** What was changed in it that matters. */
  readonly flags?: readonly ChangeFlag[] | undefined;
  /** At the first of the blocks that moved together. */
  readonly move?: Move | undefined;
}

export function rowsOf(before: readonly Block[], after: readonly Block[]): VersionRow[] {
  const all = compareBlocks(before, after);
  const moves = movesIn(all, before, after);
  return all.map((change, index): VersionRow => {
    const { kind } = change;
    const old = 'before' in change ? before[change.before] : undefined;
    const now = 'after' in change ? after[change.after] : undefined;
    const move = moves.get(index);
    if (kind === 'movedAway') return { kind, before: old, move };
    if (kind === 'same') return { kind, before: old, after: now };
    if (!old || !now) return { kind, before: old, after: now, changes: [{ kind: old ? 'removed' : 'added', text: (old ?? now)?.text ?? '' }] };
    const changes = compareWords(old.text, now.text);
    if (kind === 'movedHere' && changes.every((each) => each.kind === 'equal')) return { kind, after: now, move };
    return { kind, before: old, after: now, changes, flags: changedFlags(changes), move };
  });
}

/** Indexes of the rows at which one stops to see what differs, in order: what moved together unedited is one at each of its ends. */
export function differing(rows: readonly VersionRow[]): number[] {
  return rows.flatMap(({ kind, move, changes }, index) => (kind === 'same' || (isMoved(kind) && !move && !changes) ? [] : [index]));
}

const isMoved = (kind: VersionRow['kind']): boolean => kind === 'movedAway' || kind === 'movedHere';

/** How far two versions differ, in one sentence: "2 đoạn đã sửa, thời hạn khác ở 1 đoạn." Empty if they do not. */
export function differenceWords(rows: readonly VersionRow[]): string {
  const count = (wanted: VersionRow['kind']): number => rows.filter(({ kind }) => kind === wanted).length;
  const counts = { edited: count('changed'), removed: count('removed'), added: count('added'), moved: count('movedHere') };
  const movedEdited = rows.filter(({ kind, changes }) => kind === 'movedHere' && changes).length;
  const deadlines = rows.filter(({ flags }) => flags?.includes('date')).length;
  return Object.values(counts).every((many) => many === 0) ? '' : messages.value.components.versions.told({ ...counts, movedEdited, deadlines });
}
