import type { Block } from '../model/index.ts';
import { comparable } from '../text/index.ts';
import { align } from './alignment.ts';
import { BlockPairs } from './block-pairs.ts';

/** What became of a block; `before` and `after` are its indexes in the two versions. One that moved, edited or not, stands at both places, each with the other's index. */
export type BlockChange =
  | { readonly kind: 'same' | 'changed' | 'movedAway' | 'movedHere'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number };

/** Two versions of a document block by block, in the reading order of the newer one; what was removed or moved away stands where it stood. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const old = before.map(spelling);
  const now = after.map(spelling);
  const { inPlace, movedTo } = new BlockPairs(old, now, align(old, now));
  const movedFrom = new Map(Array.from(movedTo, ([from, to]) => [to, from]));
  const changes: BlockChange[] = [];
  let a = 0;
  let b = 0;
  for (const pair of [...inPlace, { a: old.length, b: now.length }]) {
    for (; a < pair.a; a += 1) {
      const to = movedTo.get(a);
      changes.push(to === undefined ? { kind: 'removed', before: a } : { kind: 'movedAway', before: a, after: to });
    }
    for (; b < pair.b; b += 1) {
      const from = movedFrom.get(b);
      changes.push(from === undefined ? { kind: 'added', after: b } : { kind: 'movedHere', before: from, after: b });
    }
    if (a < old.length && b < now.length) changes.push({ kind: old[a] === now[b] ? 'same' : 'changed', before: a, after: b });
    a += 1;
    b += 1;
  }
  return changes;
}

function spelling({ text }: Block): string {
  return comparable(text).text;
}
