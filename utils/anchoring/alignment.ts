/** Two sequences of words side by side: the shortest edit script (Myers, "An O(ND) Difference Algorithm", 1986). */

/** A word that stands in both: index in the one, index in the other. */
export interface Match {
  readonly a: number;
  readonly b: number;
}

/** Sequences that differ in more words than this are taken to have nothing in common between their like ends. */
const MAX_EDITS = 1500;

/**
 * The longest matching of equal items in the same order.
 * Time and memory grow with the number of differences, never with the product of the lengths.
 */
export function align<T>(a: readonly T[], b: readonly T[]): Match[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const matches: Match[] = [];
  for (let index = 0; index < head; index += 1) matches.push({ a: index, b: index });
  matches.push(...alignMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail), head));
  for (let left = tail; left > 0; left -= 1) matches.push({ a: a.length - left, b: b.length - left });
  return matches;
}

function alignMiddle<T>(a: readonly T[], b: readonly T[], shift: number): Match[] {
  if (a.length === 0 || b.length === 0) return [];
  const rounds = furthestReaches(a, b);
  if (!rounds) return [];
  const matches: Match[] = [];
  let x = a.length;
  let y = b.length;
  for (let edits = rounds.length - 1; edits >= 0; edits -= 1) {
    const before = rounds[edits]!;
    const diagonal = x - y;
    const down = diagonal === -edits || (diagonal !== edits && reach(before, edits, diagonal - 1) < reach(before, edits, diagonal + 1));
    const from = edits === 0 ? 0 : down ? reach(before, edits, diagonal + 1) : reach(before, edits, diagonal - 1) + 1;
    while (x > from && y > from - diagonal) {
      x -= 1;
      y -= 1;
      matches.push({ a: x + shift, b: y + shift });
    }
    if (down) y = x - diagonal - 1;
    else x -= 1;
  }
  return matches.reverse();
}

/** `row` holds what was reached with one edit less, on diagonals `-edits + 1` to `edits - 1`, every second one. */
function reach(row: Int32Array, edits: number, diagonal: number): number {
  return row[(diagonal + edits - 1) >> 1] ?? -1;
}

/** For each number of edits the furthest index in `a` reached before it, until both ends are; null if that takes too many. */
function furthestReaches<T>(a: readonly T[], b: readonly T[]): Int32Array[] | null {
  const rounds: Int32Array[] = [];
  let before = new Int32Array(0);
  const limit = Math.min(MAX_EDITS, a.length + b.length);
  for (let edits = 0; edits <= limit; edits += 1) {
    rounds.push(before);
    const row = new Int32Array(edits + 1);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const down = diagonal === -edits || (diagonal !== edits && reach(before, edits, diagonal - 1) < reach(before, edits, diagonal + 1));
      let x = edits === 0 ? 0 : down ? reach(before, edits, diagonal + 1) : reach(before, edits, diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      row[(diagonal + edits) >> 1] = x;
      if (x >= a.length && x - diagonal >= b.length) return rounds;
    }
    before = row;
  }
  return null;
}
