/** What rules look for sentence by sentence: of which there is any in a sentence is known as soon as it is read. */

/** Bits of the sets that are watched, as many as one number holds. */
const MOST_SETS = 30;

const sets: ReadonlySet<string>[] = [];

/**
 * Watches for words, to be called while modules load: `Reading.holds` tells whether a sentence has any of them.
 * @param keys comparison forms of single words or marks
 * @returns a bit that stands for them
 * @throws RangeError if more are watched for than bits there are
 */
export function watch(...keys: readonly string[]): number {
  if (sets.length === MOST_SETS) throw new RangeError('too many sets of words are watched for');
  return 1 << (sets.push(new Set(keys)) - 1);
}

/** The bit of figures, and of words that may have others in them: "vp/năm", "12". */
export const COMPOUND = 1 << MOST_SETS;
const MAY_BE_COMPOUND = /\p{N}|.[^\p{L}\p{M}]/u;

/** The bits of all sets that a word is in. */
export function watchedBits(key: string): number {
  let bits = MAY_BE_COMPOUND.test(key) ? COMPOUND : 0;
  for (const [at, keys] of sets.entries()) if (keys.has(key)) bits |= 1 << at;
  return bits;
}
