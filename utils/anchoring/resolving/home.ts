/** Where most of a passage's context stands, if no other place of the page can have as much of it. */
import { mostOfContext } from './most-said.ts';
import { MAX_WIDTH, SHORT_PAGE, SLACK, type Stretch } from './places.ts';
import type { Region } from './region.ts';
import type { Threes } from './threes.ts';
import type { WeighedPassage } from './weighed-passage.ts';

export interface Home {
  readonly stretch: Stretch;
  /** The most that the context can say where its threes that stand once in the page do not stand, in bits. */
  readonly elsewhere: number;
}

/** So many threes at least have to stand there and nowhere else, and so large a share of those that stand once: within `SLACK` of most. */
const LEAST = { threes: 8, share: 0.7 } as const;

export function homeOf({ words, scratch }: Region, passage: WeighedPassage, { length, lasts }: Threes): Home | undefined {
  const { before, quote, after } = passage;
  if (words.length <= SHORT_PAGE) return undefined;
  /** By index of the words, how much further on in the page three of them stand that stand there once. */
  const diagonals = scratch.integers(length);
  let count = 0;
  for (let index = 0; index < length; index += 1) {
    const isOnly = words.timesOfThree(lasts[index]!) === 1;
    diagonals[index] = isOnly ? lasts[index]! - index : NONE;
    if (isOnly) count += 1;
  }
  if (count < LEAST.threes) return undefined;
  const rising = scratch.integers(length);
  rising.set(diagonals);
  const middle = rising.sort()[length - count + (count >> 1)]!;
  const isWithin = (index: number, reach: number): boolean => diagonals[index] !== NONE && Math.abs(diagonals[index]! - middle) <= reach;
  let there = 0;
  let least = middle;
  let most = middle;
  for (let index = 0; index < length; index += 1) {
    if (isWithin(index, SLACK)) there += 1;
    if (!isWithin(index, MAX_WIDTH)) continue;
    least = Math.min(least, diagonals[index]!);
    most = Math.max(most, diagonals[index]!);
  }
  if (there < count * LEAST.share) return undefined;
  const elsewhere = mostOfContext(passage, {
    word: ({ ids }, index) => ids[index]! >= 0,
    three: (side, index) => {
      const at = side === after ? index + before.ids.length + quote.ids.length : index;
      return lasts[at]! >= 0 && !isWithin(at, MAX_WIDTH);
    },
  });
  return { stretch: { from: least - SLACK, to: most + length + SLACK }, elsewhere };
}

const NONE = -(2 ** 31);
