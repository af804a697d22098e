import { addAll, allBits, type Bits, keepOnly, noBits, setBit } from './bits.ts';
import { ALL_FIELDS } from './field-bits.ts';
import type { NoteTerms } from './note-terms.ts';
import type { Pattern } from './pattern.ts';
import { TEXT_FIELDS } from './searchable-note.ts';
import { type Accepted, EXACT, FIRST_TERM, PARTIAL } from './vocabulary.ts';

/** Two things in one number: a bit for each field, above them the number of a note, or how well a step agrees. */
const FIELD_BITS = TEXT_FIELDS.length;
const noteOf = (posting: number): number => posting >>> FIELD_BITS;
export const agreementOf = (place: number): number => place >>> FIELD_BITS;
export const fieldsOf = (place: number): number => place & ALL_FIELDS;

/** Where notes have one of the terms that a step accepts. */
export interface StepPlaces {
  /** By note how well the step agrees at the best and a bit for each field that has it (see `agreementOf`, `fieldsOf`); 0 if none has. */
  readonly places: Uint16Array;
  readonly notes: Bits;
  /** Those that have it exactly. */
  readonly exact: Bits;
}

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
    return this.#settledOf(term).length + (this.#apart[term]?.length ?? 0) - (this.#removed[term] ?? 0);
  }

  /**
   * The notes in which every step of the pattern may be in one of the fields, in the form typed or another.
   * @param fields a bit for each
   */
  candidates(pattern: Pattern, fields: number): Bits {
    const count = this.#terms.count;
    const detours = pattern.detours.map(({ from, to, accepted }) => ({ from, to, notes: accepted.reduce((notes, terms) => keepOnly(notes, this.#notesWith(terms, fields)), allBits(count)) }));
    return pattern.steps.reduce((candidates, { accepted, isOptional }, index) => {
      if (isOptional) return candidates;
      const around = detours.filter(({ from, to }) => from <= index && index < to);
      return keepOnly(candidates, around.reduce((notes, detour) => addAll(notes, detour.notes), this.#notesWith(accepted, fields)));
    }, allBits(count));
  }

  /** Where the notes have a step. @param fields a bit for each that is looked into */
  places(accepted: Accepted, fields: number): StepPlaces {
    const count = this.#terms.count;
    const places = new Uint16Array(count);
    const notes = noBits(count);
    const exact = noBits(count);
    for (const [term, agreement] of [...accepted].sort(([, a], [, b]) => b - a)) {
      this.#forEach(term, (postings) => {
        for (let at = 0; at < postings.length; at += 1) {
          const posting = postings[at]!;
          const here = posting & fields;
          if (here === 0) continue;
          const number = noteOf(posting);
          if (places[number] === 0) {
            places[number] = (agreement << FIELD_BITS) | here;
            setBit(notes, number);
            if (agreement === EXACT) setBit(exact, number);
          } else {
            places[number]! |= here;
          }
        }
      });
    }
    return { places, notes, exact };
  }

  /** How many postings a step has: more than there are notes, if it is in most of them. */
  countOfAll(accepted: Accepted): number {
    let count = 0;
    for (const term of accepted.keys()) count += this.#settledOf(term).length + (this.#apart[term]?.length ?? 0);
    return count;
  }

  /** As `places`, of a step that most notes have: only where it agrees better than `PARTIAL` is looked up, elsewhere it may be anywhere. */
  placesAtMost(accepted: Accepted, fields: number): StepPlaces {
    const better = this.places(new Map([...accepted].filter(([, agreement]) => agreement > PARTIAL)), fields);
    const anywhere = (PARTIAL << FIELD_BITS) | fields;
    for (let number = 0; number < better.places.length; number += 1) {
      const place = better.places[number]!;
      better.places[number] = place === 0 ? anywhere : place | fields;
    }
    return { ...better, notes: allBits(this.#terms.count) };
  }

  #notesWith(accepted: Accepted, fields: number): Bits {
    const notes = noBits(this.#terms.count);
    for (const term of accepted.keys()) {
      this.#forEach(term, (postings) => {
        for (let at = 0; at < postings.length; at += 1) if ((postings[at]! & fields) !== 0) setBit(notes, noteOf(postings[at]!));
      });
    }
    return notes;
  }

  #forEach(term: number, visit: (postings: ArrayLike<number>) => void): void {
    visit(this.#settledOf(term));
    const apart = this.#apart[term];
    if (apart) visit(apart);
  }

  #settledOf(term: number): Uint32Array {
    if (this.#known < this.#terms.count) this.#follow();
    return term < this.#ends.length ? this.#row.subarray(this.#ends[term - 1], this.#ends[term]) : NONE;
  }

  #follow(): void {
    const { count } = this.#terms;
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

const NONE = new Uint32Array(0);
