import { keyOf } from './comparison.ts';
import type { Reading } from './reading.ts';

/** Looks for pairs of words: true if one stands at a token. Most words begin none, which one look tells; to put two into one text takes longer than all of it. */
export function wordPairs(...pairs: readonly string[]): (reading: Reading, at: number) => boolean {
  const seconds = new Map<string, Set<string>>();
  for (const [first, second] of pairs.map((pair) => keyOf(pair).split(' ') as [string, string])) seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  return (reading, at) => seconds.get(reading.key(at))?.has(reading.key(at + 1)) ?? false;
}
