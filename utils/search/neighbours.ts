import { addAll, type Bits, noBits, setBit } from './bits.ts';
import type { NoteTerms } from './note-terms.ts';
import { FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/** How many sets of notes there are: the pairs of a note of usual length are in a fourteenth of them. */
const SETS = 1024;
const SHIFT = 32 - Math.log2(SETS);
const FIRST_ROOM = 1024;

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
  readonly #sets: Bits[] = Array.from({ length: SETS }, () => noBits(FIRST_ROOM));
  #room = FIRST_ROOM;

  /** Adds the note with the next number. */
  add(number: number, terms: NoteTerms, vocabulary: Vocabulary): void {
    if (number >= this.#room) {
      this.#room *= 2;
      this.#sets.forEach((set, pair) => {
        this.#sets[pair] = addAll(noBits(this.#room), set);
      });
    }
    const { row } = terms;
    for (let at = terms.startOf(number) + 1; at < terms.endOf(number); at += 1) {
      if (row[at]! < FIRST_TERM || row[at - 1]! < FIRST_TERM) continue;
      setBit(this.#sets[pairOf(vocabulary.lettersOf(row[at - 1]!), vocabulary.lettersOf(row[at]!))]!, number);
    }
  }

  /** The notes below `count` that may have one of some pairs. */
  having(pairs: readonly Pair[], count: number): Bits {
    return pairs.reduce((bits, pair) => addAll(bits, this.#sets[pair]!), noBits(count));
  }
}
