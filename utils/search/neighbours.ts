import { type Bits, noBits } from './bits.ts';
import type { NoteTerms } from './note-terms.ts';
import { FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/** How many sets of notes there are for pairs, and as many for beginnings of pairs: a note of usual length is in a seventh of them. */
const PAIRS = 1024;
const SETS = 2 * PAIRS;
const SHIFT = 32 - Math.log2(PAIRS);
const SECOND_SHIFT = SHIFT - Math.log2(PAIRS);

/** So many notes are gone through while somebody waits for an answer. */
const MOST_AWAITED = 5000;
/** And so many at a time while nobody does. */
const NOTES_AT_ONCE = 2000;

/** Two syllables beside each other, as the two sets in which a note is that has them. */
export interface Pair {
  readonly one: number;
  readonly other: number;
}

export function pairOf(first: number, second: number): Pair {
  const hash = hashOf(first, second);
  return { one: oneOf(hash), other: otherOf(hash) };
}

/** A syllable and one beside it that begins with a letter: sets of their own, for what is still being typed. */
export function beginningPairOf(first: number, initial: number): Pair {
  const { one, other } = pairOf(first, initial);
  return { one: PAIRS + one, other: PAIRS + other };
}

function hashOf(first: number, second: number): number {
  const mixed = Math.imul(Math.imul(first, 0x9e37_79b1) ^ second, 0x85eb_ca6b);
  return Math.imul(mixed ^ (mixed >>> 15), 0xc2b2_ae35);
}

const oneOf = (hash: number): number => hash >>> SHIFT;
const otherOf = (hash: number): number => (hash >>> SECOND_SHIFT) % PAIRS;

/**
 * Which syllables stand beside each other in notes, whatever their marks: Bloom filters with two hashes (B. H. Bloom,
 * 1970) kept by bit and not by note (bit-sliced signature files; C. Faloutsos, 1985). A note that is not in the set
 * of a pair does not have it; one that is may have it. What is known follows from the terms of the notes.
 */
export class Neighbours {
  readonly #terms: NoteTerms;
  readonly #vocabulary: Vocabulary;
  /** Set after set, each with room for the same number of notes. */
  #sets = new Uint32Array(0);
  #words = 0;
  #known = 0;

  constructor(terms: NoteTerms, vocabulary: Vocabulary) {
    this.#terms = terms;
    this.#vocabulary = vocabulary;
  }

  /** The notes that may have one of some pairs; undefined if many notes have to be gone through before, see `followSome`. */
  having(pairs: readonly Pair[]): Bits | undefined {
    if (this.#terms.count - this.#known > MOST_AWAITED) return undefined;
    while (this.followSome());
    const sets = this.#sets;
    const having = noBits(this.#terms.count);
    for (const { one, other } of pairs) {
      const [first, second] = [one * this.#words, other * this.#words];
      for (let word = 0; word < having.length; word += 1) having[word]! |= sets[first + word]! & sets[second + word]!;
    }
    return having;
  }

  /** Goes through some of the notes that are not known yet. @returns whether some are left */
  followSome(): boolean {
    const { count } = this.#terms;
    const end = Math.min(count, this.#known + NOTES_AT_ONCE);
    if (count > this.#words * 32) this.#widen(Math.max(2 * this.#words, (count + 31) >>> 5));
    for (; this.#known < end; this.#known += 1) this.#follow(this.#known);
    return end < count;
  }

  #follow(number: number): void {
    const { row } = this.#terms;
    const { letters, initials } = this.#vocabulary;
    const word = number >>> 5;
    const bit = 1 << (number & 31);
    for (let at = this.#terms.startOf(number) + 1, end = this.#terms.endOf(number); at < end; at += 1) {
      if (row[at]! < FIRST_TERM || row[at - 1]! < FIRST_TERM) continue;
      const first = letters[row[at - 1]! - FIRST_TERM]!;
      const pair = hashOf(first, letters[row[at]! - FIRST_TERM]!);
      this.#sets[oneOf(pair) * this.#words + word]! |= bit;
      this.#sets[otherOf(pair) * this.#words + word]! |= bit;
      const beginning = hashOf(first, initials[row[at]! - FIRST_TERM]!);
      this.#sets[(PAIRS + oneOf(beginning)) * this.#words + word]! |= bit;
      this.#sets[(PAIRS + otherOf(beginning)) * this.#words + word]! |= bit;
    }
  }

  #widen(words: number): void {
    const wider = new Uint32Array(SETS * words);
    for (let set = 0; set < SETS; set += 1) wider.set(this.#sets.subarray(set * this.#words, (set + 1) * this.#words), set * words);
    this.#sets = wider;
    this.#words = words;
  }
}
