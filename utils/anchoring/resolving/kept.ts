import { align } from '../alignment.ts';
import type { Passage } from './passage.ts';

/** `Passage.likest` was noted in hundredths. */
export const ROUNDING = 0.005;

/** The share of a passage's words that a place has, in their order. */
export function keptOf({ words }: Passage, now: readonly string[]): number {
  return align(words.texts, now).length / words.length;
}
