import type { Block } from '../model/index.ts';
import { comparable } from '../text/index.ts';
import { align } from './alignment.ts';
import { wordsOf } from './words.ts';

/** What became of a block; `before` and `after` are its indexes in the two versions. One that moved stands at both places, each with the other's index. */
export type BlockChange =
  | { readonly kind: 'same' | 'changed' | 'movedAway' | 'movedHere'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number };

/** A block that has at least this share of its words in common with another, in order, is that one after an edit. */
const LIKENESS = 0.4;
/** Blocks among which an edited one is looked for. */
const MOST_COMPARED = 30;

/** Two versions of a document block by block, in the reading order of the newer one; what was removed stands where it stood. */
export function compareBlocks(before: readonly Block[], after: readonly Block[]): BlockChange[] {
  const old = before.map(spelling);
  const now = after.map(spelling);
  const changes: BlockChange[] = [];
  let a = 0;
  let b = 0;
  for (const match of [...align(old, now), { a: old.length, b: now.length }]) {
    changes.push(...gapChanges(old.slice(a, match.a), now.slice(b, match.b), a, b));
    if (match.a < old.length) changes.push({ kind: 'same', before: match.a, after: match.b });
    a = match.a + 1;
    b = match.b + 1;
  }
  return withMoved(changes, old, now);
}

function spelling({ text }: Block): string {
  return comparable(text).text;
}

/** Edited blocks are paired in order; what is left over was removed or added. */
function gapChanges(old: readonly string[], now: readonly string[], oldStart: number, nowStart: number): BlockChange[] {
  const changes: BlockChange[] = [];
  let next = 0;
  const addUpTo = (end: number): void => {
    for (; next < end; next += 1) changes.push({ kind: 'added', after: nowStart + next });
  };
  for (const [index, text] of old.entries()) {
    const scores = now.slice(next, next + MOST_COMPARED).map((other) => likeness(text, other));
    const best = Math.max(0, ...scores);
    if (best < LIKENESS) {
      changes.push({ kind: 'removed', before: oldStart + index });
      continue;
    }
    addUpTo(next + scores.indexOf(best));
    changes.push({ kind: 'changed', before: oldStart + index, after: nowStart + next });
    next += 1;
  }
  addUpTo(now.length);
  return changes;
}

/** The share of the longer one's words that stand in both in the same order. */
function likeness(a: string, b: string): number {
  const [wordsA, wordsB] = [a, b].map((text) => wordsOf(text.toLowerCase()).map((word) => word.text)) as [string[], string[]];
  return align(wordsA, wordsB).length / Math.max(1, wordsA.length, wordsB.length);
}

function withMoved(changes: readonly BlockChange[], old: readonly string[], now: readonly string[]): BlockChange[] {
  const added = changes.filter((change) => change.kind === 'added').map(({ after }) => after);
  const movedTo = new Map<number, number>();
  for (const change of changes) {
    if (change.kind !== 'removed') continue;
    const at = added.findIndex((after) => now[after] === old[change.before]);
    if (at >= 0) movedTo.set(change.before, added.splice(at, 1)[0]!);
  }
  const movedFrom = new Map(Array.from(movedTo, ([before, after]) => [after, before]));
  return changes.map((change): BlockChange => {
    if (change.kind === 'removed' && movedTo.has(change.before)) return { kind: 'movedAway', before: change.before, after: movedTo.get(change.before)! };
    if (change.kind === 'added' && movedFrom.has(change.after)) return { kind: 'movedHere', before: movedFrom.get(change.after)!, after: change.after };
    return change;
  });
}
