import { addAll, type Bits, noBits, setBit } from './bits.ts';
import type { NoteTerms } from './note-terms.ts';
import { TEXT_FIELDS } from './searchable-note.ts';
import { FIRST_TERM } from './vocabulary.ts';

/** Two things in one number: a bit for each field, above them the number of a note. */
const FIELD_BITS = TEXT_FIELDS.length;
const FIELD_SETS = 1 << FIELD_BITS;
const noteOf = (posting: number): number => posting >>> FIELD_BITS;

/** A term with more postings is kept as a set of notes once it was asked for; so many sets at the most, each a bit for each note. */
const MOST_UNKEPT = 2000;
const MOST_KEPT = 2000;

/** So many notes that were added one by one are kept apart, and a quarter as many as the others; then all are set in order anew. */
const MIN_APART = 2000;
const MOST_APART = 0.25;

/**
 * In which notes, and in which fields of them, each term occurs. Notes are numbered as they are added; a number is never
 * given again. What is known follows from the terms of the notes; it is worked out when it is asked for.
 */
export class Postings {
  readonly #terms: NoteTerms;
  /** The postings of the first `#settled` notes, term after term: those of a term begin where those of the one before end. */
  #row = new Uint32Array(0);
  #ends = new Uint32Array(FIRST_TERM);
  #settled = 0;
  /** By term, those of notes that came later, as far as they were looked at. */
  #apart: number[][] = [];
  #known = 0;
  /** Sets of notes by term and fields, as long as no note is added. */
  readonly #kept = new Map<number, Bits>();
  /** By term: how many of its notes have been removed; they stay in the postings. */
  readonly #removed: number[] = [];

  constructor(terms: NoteTerms) {
    this.#terms = terms;
  }

  /** Takes a note that is no longer there. */
  remove(number: number): void {
    const { row } = this.#terms;
    for (const term of new Set(row.subarray(this.#terms.startOf(number), this.#terms.endOf(number)))) this.#removed[term] = (this.#removed[term] ?? 0) + 1;
  }

  /** How many notes that are still there have the term. */
  countOf(term: number): number {
    return this.countOfAll([term]) - (this.#removed[term] ?? 0);
  }

  /** How many postings some terms have: more than there are notes, if they are in most of them. */
  countOfAll(terms: Iterable<number>): number {
    this.#follow();
    let count = 0;
    for (const term of terms) count += this.#endOf(term) - this.#startOf(term) + (this.#apart[term]?.length ?? 0);
    return count;
  }

  /** The notes that have one of some terms in one of the fields. @param fields a bit for each */
  notesWith(terms: Iterable<number>, fields: number): Bits {
    this.#follow();
    const notes = noBits(this.#terms.count);
    for (const term of terms) {
      if (this.#endOf(term) - this.#startOf(term) > MOST_UNKEPT) addAll(notes, this.#keptOf(term, fields));
      else this.#addTo(notes, term, fields);
    }
    return notes;
  }

  /** A frequent term's notes are asked for again and again. */
  #keptOf(term: number, fields: number): Bits {
    const key = term * FIELD_SETS + fields;
    const known = this.#kept.get(key);
    if (known) return known;
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    const notes = noBits(this.#terms.count);
    this.#addTo(notes, term, fields);
    this.#kept.set(key, notes);
    return notes;
  }

  #addTo(notes: Bits, term: number, fields: number): void {
    const row = this.#row;
    const end = this.#endOf(term);
    for (let at = this.#startOf(term); at < end; at += 1) {
      const posting = row[at]!;
      if ((posting & fields) !== 0) setBit(notes, noteOf(posting));
    }
    for (const posting of this.#apart[term] ?? []) if ((posting & fields) !== 0) setBit(notes, noteOf(posting));
  }

  /** Where the settled postings of a term begin in the row, and where they end. */
  #startOf(term: number): number {
    return term < this.#ends.length ? this.#ends[term - 1]! : 0;
  }

  #endOf(term: number): number {
    return term < this.#ends.length ? this.#ends[term]! : 0;
  }

  #follow(): void {
    const { count } = this.#terms;
    if (this.#known === count) return;
    this.#kept.clear();
    if (count - this.#settled > Math.max(MIN_APART, this.#settled * MOST_APART)) this.#settle();
    for (let number = this.#known; number < count; number += 1) {
      this.#forEachPosting(number, (term, posting) => {
        const postings = (this.#apart[term] ??= []);
        const last = postings.length - 1;
        if (last >= 0 && noteOf(postings[last]!) === number) postings[last]! |= posting;
        else postings.push(posting);
      });
    }
    this.#known = count;
  }

  /** Counts, then writes: nothing is allocated but the rows themselves. */
  #settle(): void {
    const { count, row } = this.#terms;
    let highest = FIRST_TERM;
    for (let at = 0; at < this.#terms.endOf(count - 1); at += 1) if (row[at]! > highest) highest = row[at]!;
    const ends = new Uint32Array(highest + 1);
    const lastNotes = new Int32Array(highest + 1).fill(-1);
    for (let number = 0; number < count; number += 1) {
      for (let at = this.#terms.startOf(number); at < this.#terms.endOf(number); at += 1) {
        const term = row[at]!;
        if (term < FIRST_TERM || lastNotes[term] === number) continue;
        lastNotes[term] = number;
        ends[term]! += 1;
      }
    }
    for (let term = 1; term < ends.length; term += 1) ends[term]! += ends[term - 1]!;
    const postings = new Uint32Array(ends.at(-1)!);
    // Where the next posting of each term goes: in the end this is where those of the term end.
    const next = new Uint32Array(ends.length);
    next.set(ends.subarray(0, -1), 1);
    lastNotes.fill(-1);
    for (let number = 0; number < count; number += 1) {
      let field = 0;
      for (let at = this.#terms.startOf(number), end = this.#terms.endOf(number); at < end; at += 1) {
        const term = row[at]!;
        if (term < FIRST_TERM) {
          field = 1 << term;
        } else if (lastNotes[term] === number) {
          postings[next[term]! - 1]! |= field;
        } else {
          lastNotes[term] = number;
          postings[next[term]!] = (number << FIELD_BITS) | field;
          next[term]! += 1;
        }
      }
    }
    this.#row = postings;
    this.#ends = ends;
    this.#settled = count;
    this.#known = count;
    this.#apart = [];
  }

  #forEachPosting(number: number, visit: (term: number, posting: number) => void): void {
    const { row } = this.#terms;
    let field = 0;
    for (let at = this.#terms.startOf(number), end = this.#terms.endOf(number); at < end; at += 1) {
      const term = row[at]!;
      if (term < FIRST_TERM) field = 1 << term;
      else visit(term, (number << FIELD_BITS) | field);
    }
  }
}
