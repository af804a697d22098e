import type { Span } from '../../../utils/text/index.ts';
import { fold } from '../../../utils/text/index.ts';

const HONORIFIC = /^(?:(?:cac )?dong chi|d\/c|ong|ba)\s+/u;

/** A name as it is compared: letters without marks, single spaces, no words of courtesy before it. */
export function keyOfName(name: string | undefined): string {
  return fold(name ?? '').replaceAll(/\s+/gu, ' ').trim().replace(HONORIFIC, '');
}

export function sameSet(some: readonly string[], others: readonly string[]): boolean {
  const keys = (names: readonly string[]): string => [...new Set(names.map(keyOfName))].sort().join('\n');
  return keys(some) === keys(others);
}

/** True if two wordings begin with the same three words. */
export function beginAlike(some: string, other: string): boolean {
  const beginning = (words: string): string => keyOfName(words).split(' ').slice(0, 3).join(' ');
  return beginning(some) === beginning(other);
}

/** True if two passages have more than half of the shorter one in common. */
export function overlap(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start) > Math.min(a.end - a.start, b.end - b.start) / 2;
}
