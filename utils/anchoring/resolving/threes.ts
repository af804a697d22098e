import type { Region } from './region.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** All words of a passage with its context, each with the two behind it: what is looked for in a page to say where the passage may be. */
export interface Threes {
  /** How many words there are. */
  readonly length: number;
  /** By index of the words, where three of them from there on stand in the page in a row last; less than 0 if they do not. */
  readonly lasts: Int32Array;
}

export function threesOf({ words, scratch }: Region, { before, quote, after }: WeighedPassage): Threes {
  const length = before.ids.length + quote.ids.length + after.ids.length;
  const ids = scratch.integers(length);
  ids.set(before.ids);
  ids.set(quote.ids, before.ids.length);
  ids.set(after.ids, before.ids.length + quote.ids.length);
  const lasts = scratch.integers(length);
  words.lastsOfThrees(ids, lasts);
  return { length, lasts };
}
