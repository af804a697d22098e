import { array, assert, double, integer, property, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { mostOfContext } from '../../../utils/anchoring/resolving/most-said.ts';
import { CONTEXT_SKIP } from '../../../utils/anchoring/resolving/paired-context.ts';
import { Pairing, type Weighed } from '../../../utils/anchoring/resolving/pairing.ts';
import { Scratch } from '../../../utils/anchoring/resolving/scratch.ts';

const word = tuple(integer({ min: -1, max: 5 }), double({ min: 0, max: 12, noNaN: true }));
const side = array(word, { maxLength: 12 }).map((words): Weighed => ({ ids: words.map(([id]) => id), bits: words.map(([, bits]) => bits) }));
const page = array(integer({ min: 0, max: 5 }), { maxLength: 30 }).map((ids) => Int32Array.from(ids));

function reached({ ids, bits }: Weighed, stretch: Int32Array): number {
  return Math.max(...new Pairing({ ids, bits }, stretch, CONTEXT_SKIP, new Scratch()).best);
}

it('is never less than what words say once they are paired', () => {
  assert(
    property(side, side, page, (before, after, stretch) => {
      const rows = new Set(Array.from(stretch.keys(), (index) => stretch.slice(index, index + 3).join()));
      const most = mostOfContext({ before, after }, {
        word: ({ ids }, index) => stretch.includes(ids[index]!),
        three: ({ ids }, index) => rows.has(ids.slice(index, index + 3).join()),
      });
      const backwards = { ids: after.ids.toReversed(), bits: after.bits.toReversed() };

      expect(most).toBeGreaterThanOrEqual(reached(before, stretch) + reached(backwards, stretch.toReversed()) - 1e-9);
    }),
    { numRuns: 500 },
  );
});

it('counts no run of three words that do not stand in a row', () => {
  const words = { ids: [1, 2, 3, 4, 5, 6], bits: [9, 9, 9, 9, 9, 9] };
  const none = { ids: [], bits: [] };
  const most = (isRow: boolean): number => mostOfContext({ before: words, after: none }, { word: () => true, three: () => isRow });

  expect(most(true)).toBe(9 * 6 - 5);
  expect(most(false)).toBe(9 * 6 - 5 - 2 * (5 + CONTEXT_SKIP.now));
});
