import { array, assert, constantFrom, double, integer, option, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import type { SkipCosts } from '../../../utils/anchoring/resolving/heads.ts';
import { APART, type Pair, Pairing, NEW_RUN, type Weighed } from '../../../utils/anchoring/resolving/pairing.ts';
import { Scratch } from '../../../utils/anchoring/resolving/scratch.ts';

const LONGEST_PAGE = 20;
const SKIPS: readonly SkipCosts[] = [{ now: 0.3, old: 0.02 }, { now: 3, old: 2 }];

const bits = double({ min: 0, max: 12, noNaN: true });
const words = array(tuple(integer({ min: -1, max: 5 }), bits), { maxLength: 12 }).map((all): Weighed => ({ ids: all.map(([id]) => id), bits: all.map(([, each]) => each) }));
const page = array(integer({ min: 0, max: 5 }), { maxLength: LONGEST_PAGE }).map((ids) => Int32Array.from(ids));
const reached = array(bits, { minLength: LONGEST_PAGE + 1, maxLength: LONGEST_PAGE + 1 });

/** What was reached at each column, there or before it. */
function orBefore(values: readonly number[]): Float64Array {
  const most = Float64Array.from(values);
  for (let column = 1; column < most.length; column += 1) most[column] = Math.max(most[column]!, most[column - 1]! - APART);
  return most;
}

/** `best`, by the table of all words beside all columns. */
function bestOf({ ids, bits: says }: Weighed, stretch: Int32Array, skip: SkipCosts, before: Float64Array | undefined): number[] {
  const columns = [...stretch.keys(), stretch.length];
  let last = columns.map((column) => before?.[column] ?? 0);
  let lastRuns = columns.map(() => Number.NEGATIVE_INFINITY);
  for (const [row, id] of ids.entries()) {
    const runs = columns.map((column) => (id >= 0 && stretch[column - 1] === id ? says[row]! + Math.max(last[column - 1]! - NEW_RUN, lastRuns[column - 1]!) : Number.NEGATIVE_INFINITY));
    const now: number[] = [];
    for (const column of columns) now.push(Math.max(before ? Number.NEGATIVE_INFINITY : 0, last[column]! - skip.old, runs[column]!, column > 0 && id >= 0 ? now[column - 1]! - skip.now : Number.NEGATIVE_INFINITY));
    last = now;
    lastRuns = runs;
  }
  return last;
}

/** What pairs say together, up to a column. */
function worthOf(pairs: readonly Pair[], { ids, bits: says }: Weighed, skip: SkipCosts, column: number, begun: number): number {
  let worth = begun;
  let last: Pair | undefined;
  for (const pair of pairs) {
    if (last) worth -= (pair.old - last.old - 1) * skip.old + (pair.now - last.now - 1) * skip.now;
    if (!last || pair.old > last.old + 1 || pair.now > last.now + 1) worth -= NEW_RUN;
    worth += says[pair.old]!;
    last = pair;
  }
  return last ? worth - (ids.length - 1 - last.old) * skip.old - (column - 1 - last.now) * skip.now : worth;
}

it('pairs words so that together they say the most', () => {
  assert(
    property(words, page, option(reached), constantFrom(...SKIPS), (old, stretch, values, skip) => {
      const before = values ? orBefore(values).subarray(0, stretch.length + 1) : undefined;
      const pairing = new Pairing(old, stretch, skip, new Scratch(), before);

      for (const [column, most] of bestOf(old, stretch, skip, before).entries()) {
        expect(pairing.best[column]).toBeCloseTo(most, 9);
        const { pairs, from } = pairing.trace(column);
        expect(pairs.every(({ old: index, now }) => old.ids[index] === stretch[now])).toBe(true);
        const skippedBefore = before && pairs.length > 0 ? pairs[0]!.old * skip.old : before ? old.ids.length * skip.old : 0;
        expect(worthOf(pairs, old, skip, column, (before?.[from] ?? 0) - skippedBefore)).toBeCloseTo(most, 9);
      }
    }),
    { numRuns: 500 },
  );
});
