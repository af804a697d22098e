import { isNumeral } from './occurrences.ts';
import type { Region } from './region.ts';

/** The index of the first word that begins at an offset or after it. */
export function endOfWordsAt({ words }: Region, offset: number): number {
  const index = words.indexAt(offset);
  return index < words.length && words.startOf(index) < offset ? index + 1 : index;
}

/** How many words of the page agree with others of it, one after the other; at most: numerals of lists may be others. */
export function agreeing({ words, text }: Region, from: number, other: number, step: 1 | -1, most: number): number {
  for (let count = 0; count < most; count += 1) {
    const at = from + step * count;
    if (words.at(at) !== words.at(other + step * count) && !isNumeral(text.slice(words.startOf(at), words.endOf(at)))) return count;
  }
  return most;
}
