import { array, assert, double, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { APART, Pairing } from '../../../utils/anchoring/resolving/pairing.ts';
import { Scratch } from '../../../utils/anchoring/resolving/scratch.ts';

const SKIP = { now: 0.3, old: 0.02 };
const LONGEST_PAGE = 20;

const bits = double({ min: 0, max: 12, noNaN: true });
const words = array(tuple(integer({ min: -1, max: 5 }), bits), { maxLength: 8 });
const page = array(integer({ min: 0, max: 5 }), { maxLength: LONGEST_PAGE });
const sides = array(tuple(bits, bits), { minLength: LONGEST_PAGE + 1, maxLength: LONGEST_PAGE + 1 });

/** What comes behind a column, or behind one further on. */
function orFurtherOn(values: readonly number[]): Float64Array {
  const most = Float64Array.from(values);
  for (let column = most.length - 2; column >= 0; column -= 1) most[column] = Math.max(most[column]!, most[column + 1]! - APART);
  return most;
}

/** Where the words end if all together is to say the most, and how much it is then. */
function endOf({ best }: Pairing, behind: Float64Array): { readonly column: number; readonly says: number } {
  const says = Array.from(best, (value, column) => value + behind[column]!);
  const most = Math.max(...says);
  return { column: says.indexOf(most), says: most };
}

it('leaves out what cannot lead to as much as is known to be reached, and nothing else', () => {
  assert(
    property(words, page, sides, double({ min: 0, max: 30, noNaN: true }), (old, ids, around, short) => {
      const weighed = { ids: old.map(([id]) => id), bits: old.map(([, each]) => each) };
      const beside = around.slice(0, ids.length + 1);
      const before = Float64Array.from(beside, ([each]) => each);
      const behind = orFurtherOn(beside.map(([, each]) => each));
      const pairing = (least: number): Pairing => new Pairing(weighed, Int32Array.from(ids), SKIP, new Scratch(), { before, behind, least });
      const all = pairing(Number.NEGATIVE_INFINITY);
      const end = endOf(all, behind);
      const some = pairing(end.says - short);
      expect(endOf(some, behind)).toEqual(end);
      expect(some.trace(end.column)).toEqual(all.trace(end.column));
    }),
    { numRuns: 500 },
  );
});
