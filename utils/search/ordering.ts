import type { NoteTerms } from './note-terms.ts';
import { postingOf } from './posting.ts';
import type { WholeNumbers } from './row.ts';
import { FIRST_TERM } from './vocabulary.ts';

/** So many notes are gone through at a time. */
const NOTES_AT_ONCE = 5000;

/**
 * Sets the postings of notes in order, term after term and for each note after note, some at a time: first those of each term are
 * counted, then each is written to its place. Nothing is allocated but the rows themselves. What is done to each note is a
 * function of its own, which the browser makes fast while it is being called.
 */
export class Ordering {
  /** So many notes, the first, are set in order. */
  readonly count: number;
  /** By term, where its postings end in the row. Known, as the row, when all notes have been gone through. */
  readonly ends: Uint32Array<ArrayBuffer>;
  row = new Uint32Array(0);
  readonly #terms: NoteTerms;
  /** By term, the last note that was seen to have it. */
  readonly #lastNotes: Int32Array;
  /** By term, where its next posting goes, as soon as all are counted. */
  #next: Uint32Array | undefined;
  #number = 0;

  /** @param endOfTerms all terms have lower numbers */
  constructor(terms: NoteTerms, endOfTerms: number) {
    this.count = terms.count;
    this.ends = new Uint32Array(endOfTerms);
    this.#terms = terms;
    this.#lastNotes = new Int32Array(endOfTerms).fill(-1);
  }

  /** Goes through some notes. @returns whether some are left */
  goOn(): boolean {
    const { row } = this.#terms;
    for (const end = Math.min(this.count, this.#number + NOTES_AT_ONCE); this.#number < end; this.#number += 1) {
      const [from, to] = [this.#terms.startOf(this.#number), this.#terms.endOf(this.#number)];
      if (this.#next) write(row, from, to, this.#number, this.#lastNotes, this.#next, this.row);
      else count(row, from, to, this.#number, this.#lastNotes, this.ends);
    }
    if (this.#number < this.count) return true;
    if (this.#next) return false;
    this.#makeRoom();
    return true;
  }

  #makeRoom(): void {
    const { ends } = this;
    for (let term = 1; term < ends.length; term += 1) ends[term]! += ends[term - 1]!;
    this.row = new Uint32Array(ends.at(-1)!);
    this.#next = new Uint32Array(ends.length);
    this.#next.set(ends.subarray(0, -1), 1);
    this.#lastNotes.fill(-1);
    this.#number = 0;
  }
}

/** Counts the terms of a note, each once. */
function count(row: WholeNumbers, from: number, to: number, number: number, lastNotes: Int32Array, counts: Uint32Array): void {
  for (let at = from; at < to; at += 1) {
    const term = row[at]!;
    if (term < FIRST_TERM || lastNotes[term] === number) continue;
    lastNotes[term] = number;
    counts[term]! += 1;
  }
}

/** Writes the postings of a note. */
function write(row: WholeNumbers, from: number, to: number, number: number, lastNotes: Int32Array, next: Uint32Array, postings: Uint32Array): void {
  let field = 0;
  for (let at = from; at < to; at += 1) {
    const term = row[at]!;
    if (term < FIRST_TERM) {
      field = 1 << term;
    } else if (lastNotes[term] === number) {
      postings[next[term]! - 1]! |= field;
    } else {
      lastNotes[term] = number;
      postings[next[term]!] = postingOf(number, field);
      next[term]! += 1;
    }
  }
}
