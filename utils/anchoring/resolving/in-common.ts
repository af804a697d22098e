/** What two rows of words, by their numbers, have in common. */
import { align } from '../alignment.ts';

export function areSame(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((id, index) => id === b[index]);
}

/** Words in their order, as a share of the longer row. */
export function shareInCommon(a: readonly number[], b: readonly number[]): number {
  return align(a, b).length / Math.max(a.length, b.length);
}
