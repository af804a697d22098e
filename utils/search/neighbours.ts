import { type Bits, noBits } from './bits.ts';
import type { NoteTerms } from './note-terms.ts';
import { FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/** How many sets of notes there are: the pairs of a note of usual length are in a fourteenth of them. */
const SETS = 1024;
const SHIFT = 32 - Math.log2(SETS);

/** Two syllables beside each other, as the number of a set. */
export type Pair = number;

export function pairOf(first: number, second: number): Pair {
  return Math.imul(Math.imul(first, 0x9e37_79b1) ^ second, 0x85eb_ca6b) >>> SHIFT;
}

/**
 * Which syllables stand beside each other in notes, whatever their marks: Bloom filters with one hash (B. H. Bloom,
 * 1970) kept by bit and not by note (bit-sliced signature files; C. Faloutsos, 1985). A note that is not in the set
 * of a pair does not have it; one that is may have it.
 */
export class Neighbours {
  /** Set after set, each with room for the same number of notes. */
  #sets = new Uint32Array(SETS);
  #words = 1;

  /** Adds the note with the next number. */
  add(number: number, terms: NoteTerms, vocabulary: Vocabulary): void {
    if (number >= this.#words * 32) this.#widen();
    const { row } = terms;
    const word = number >>> 5;
    const bit = 1 << (number & 31);
    for (let at = terms.startOf(number) + 1; at < terms.endOf(number); at += 1) {
      if (row[at]! < FIRST_TERM || row[at - 1]! < FIRST_TERM) continue;
      this.#sets[pairOf(vocabulary.lettersOf(row[at - 1]!), vocabulary.lettersOf(row[at]!)) * this.#words + word]! |= bit;
    }
  }

  /** The notes below `count` that may have one of some pairs. */
  having(pairs: readonly Pair[], count: number): Bits {
    const having = noBits(count);
    for (const pair of pairs) {
      const first = pair * this.#words;
      for (let word = 0; word < having.length; word += 1) having[word]! |= this.#sets[first + word]!;
    }
    return having;
  }

  #widen(): void {
    const wider = new Uint32Array(this.#sets.length * 2);
    for (let set = 0; set < SETS; set += 1) wider.set(this.#sets.subarray(set * this.#words, (set + 1) * this.#words), set * this.#words * 2);
    this.#sets = wider;
    this.#words *= 2;
  }
}
