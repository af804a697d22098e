import type { NoteTerms } from './note-terms.ts';
import { FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/** Words of 32 bits for each note: 512 bits, of which the neighbours of a note of usual length set a seventh. */
const WORDS = 16;
const SHIFT = 32 - Math.log2(WORDS * 32);

/** A place among a note's bits for two syllables beside each other. */
export type Pair = number;

export function pairOf(first: number, second: number): Pair {
  return Math.imul(Math.imul(first, 0x9e37_79b1) ^ second, 0x85eb_ca6b) >>> SHIFT;
}

/**
 * Which syllables stand beside each other in a note, whatever their marks: a Bloom filter with one hash
 * (B. H. Bloom, 1970). It says that two are not, or that they may be.
 */
export class Neighbours {
  #bits = new Uint32Array(WORDS * 64);

  /** Adds the note with the next number. */
  add(number: number, terms: NoteTerms, vocabulary: Vocabulary): void {
    const begin = number * WORDS;
    if (begin >= this.#bits.length) {
      const longer = new Uint32Array(this.#bits.length * 2);
      longer.set(this.#bits);
      this.#bits = longer;
    }
    const { row } = terms;
    for (let at = terms.startOf(number) + 1; at < terms.endOf(number); at += 1) {
      if (row[at]! < FIRST_TERM || row[at - 1]! < FIRST_TERM) continue;
      const pair = pairOf(vocabulary.lettersOf(row[at - 1]!), vocabulary.lettersOf(row[at]!));
      this.#bits[begin + (pair >>> 5)]! |= 1 << (pair & 31);
    }
  }

  /** Whether one of some pairs may stand in a note. */
  haveOneOf(number: number, pairs: readonly Pair[]): boolean {
    const bits = this.#bits;
    const begin = number * WORDS;
    for (let at = 0; at < pairs.length; at += 1) {
      const pair = pairs[at]!;
      if ((bits[begin + (pair >>> 5)]! & (1 << (pair & 31))) !== 0) return true;
    }
    return false;
  }
}
