import { ALL_FIELDS } from './field-bits.ts';
import type { NoteTerms } from './note-terms.ts';
import type { Pattern } from './pattern.ts';
import type { Parting } from './pattern-match.ts';

/** Of five syllables it would matter whether three of them stand beside each other. */
const MOST_STEPS = 4;

/**
 * Tells whether a note has a few plain syllables in pieces that may be parted as words are: of up to four it is enough to
 * know which two stand beside each other. Many times as fast as finding all pieces.
 */
export class PairWalk {
  readonly #terms: NoteTerms;
  /** By term, a bit for each step that agrees with it. */
  readonly #steps: Uint8Array;
  readonly #all: number;
  /** By pairs that stand beside each other, a bit for each: 1 if they will do. */
  readonly #suffices: Uint8Array;

  /** Undefined for a pattern that needs a closer look. @param end all terms have lower numbers */
  static of(terms: NoteTerms, pattern: Pattern, parting: Parting, fields: number, end: number): PairWalk | undefined {
    const { steps, isPlain } = pattern;
    if (!isPlain || parting !== 'words' || fields !== ALL_FIELDS || steps.length === 1 || steps.length > MOST_STEPS || steps.some(({ isGlued }) => isGlued)) return undefined;
    return new PairWalk(terms, pattern, end);
  }

  private constructor(terms: NoteTerms, { steps }: Pattern, end: number) {
    this.#terms = terms;
    this.#steps = new Uint8Array(end);
    steps.forEach(({ accepted }, step) => {
      for (const term of accepted.keys()) this.#steps[term]! |= 1 << step;
    });
    this.#all = (1 << steps.length) - 1;
    const isHalfWord = steps.map((step) => step.isHalfWord);
    this.#suffices = Uint8Array.from({ length: 1 << (steps.length - 1) }, (_, pairs) => Number(canBeParted(isHalfWord, pairs, 0, false)));
  }

  has(number: number): boolean {
    const { row } = this.#terms;
    const steps = this.#steps;
    const suffices = this.#suffices;
    const all = this.#all;
    let found = 0;
    let pairs = 0;
    // The number of a field is no step, so that nothing stands behind it in another text.
    let before = 0;
    for (let at = this.#terms.startOf(number) + 1, end = this.#terms.endOf(number); at < end; at += 1) {
      const here = steps[row[at]!]!;
      if (here === 0) {
        before = 0;
        continue;
      }
      found |= here;
      pairs |= before & (here >> 1);
      before = here;
      if (found === all && suffices[pairs] === 1) return true;
    }
    return false;
  }
}

/** Whether the steps from one on can be parted into pairs that stand beside each other and steps alone; two halves of words may not both be alone. */
function canBeParted(isHalfWord: readonly boolean[], pairs: number, from: number, isHalfBefore: boolean): boolean {
  if (from === isHalfWord.length) return true;
  const isHalf = isHalfWord[from]!;
  if (!(isHalf && isHalfBefore) && canBeParted(isHalfWord, pairs, from + 1, isHalf)) return true;
  return (pairs & (1 << from)) !== 0 && canBeParted(isHalfWord, pairs, from + 2, false);
}
