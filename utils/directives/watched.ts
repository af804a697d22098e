/** What rules look for sentence by sentence: of which there is any in a sentence is known as soon as it is read, as is how each of its words is spelled. */

/** Bits of the sets that are watched: with those below as many as engines keep in a number without making room for it. */
const MOST_SETS = 28;

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

/** The bit of what has a figure in it: "12", "qh15". */
export const NUMERIC = 1 << MOST_SETS;
const HAS_FIGURE = /\p{N}/u;

/** The bit of words that may have others in them: "vp/năm", "12h". */
export const COMPOUND = NUMERIC << 1;
const MAY_BE_COMPOUND = /\p{sc=Latn}.*\P{sc=Latn}|\P{sc=Latn}.*\p{sc=Latn}/u;

/** The bits of all sets that a word is in. */
export function watchedBits(key: string): number {
  let bits = (HAS_FIGURE.test(key) ? NUMERIC : 0) | (MAY_BE_COMPOUND.test(key) ? COMPOUND : 0);
  for (const [at, keys] of sets.entries()) if (keys.has(key)) bits |= 1 << at;
  return bits;
}

const spellings: RegExp[] = [];

/**
 * Watches for words of a spelling, to be called while modules load: `Reading.isSpelled` tells whether a word has it.
 * @param spelling of a word as it is written
 * @returns a bit that stands for it
 * @throws RangeError if more are watched for than bits there are
 */
export function watchSpelling(spelling: RegExp): number {
  if (spellings.length === MOST_SETS) throw new RangeError('too many spellings are watched for');
  return 1 << (spellings.push(spelling) - 1);
}

/** The bits of all spellings that a word has. */
export function spellingBits(written: string): number {
  let bits = 0;
  for (const [at, spelling] of spellings.entries()) if (spelling.test(written)) bits |= 1 << at;
  return bits;
}
