/** Where most of a passage's context stands, if no other place of the page can have as much of it. */
import { BREAKS_RUN } from './pairing.ts';
import { SHORT_PAGE, SLACK, type Stretch } from './places.ts';
import type { Region } from './region.ts';
import type { Threes } from './threes.ts';
import { sum, type WeighedPassage } from './weighed-passage.ts';

export interface Home {
  readonly stretch: Stretch;
  /** The most that the context can say where its threes that stand once in the page do not stand, in bits. */
  readonly elsewhere: number;
}

/** So many threes at least have to stand there and nowhere else, and so large a share of those that stand once. */
const LEAST = { threes: 8, share: 0.7 } as const;

export function homeOf({ words, scratch }: Region, { before, quote, after }: WeighedPassage, { length, lasts }: Threes): Home | undefined {
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
  const isThere = (index: number): boolean => diagonals[index] !== NONE && Math.abs(diagonals[index]! - middle) <= SLACK;
  let there = 0;
  let least = middle;
  let most = middle;
  for (let index = 0; index < length; index += 1) {
    if (!isThere(index)) continue;
    there += 1;
    least = Math.min(least, diagonals[index]!);
    most = Math.max(most, diagonals[index]!);
  }
  if (there < count * LEAST.share) return undefined;
  let elsewhere = sum(before.bits) + sum(after.bits);
  for (const [bits, begin] of [[before.bits, 0], [after.bits, before.ids.length + quote.ids.length]] as const) {
    for (let index = 0; index + 2 < bits.length; index += 1) {
      if (!isThere(begin + index)) continue;
      // Where not all three stand in a row, one is not there, or the run is broken.
      elsewhere -= Math.min(bits[index]!, bits[index + 1]!, bits[index + 2]!, BREAKS_RUN);
      index += 2;
    }
  }
  return { stretch: { from: least - SLACK, to: most + length + SLACK }, elsewhere };
}

const NONE = -(2 ** 31);
