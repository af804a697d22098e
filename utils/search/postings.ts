import { addAll, allBits, type Bits, keepOnly, noBits, setBit } from './bits.ts';
import { ALL_FIELDS } from './field-bits.ts';
import type { NoteTerms } from './note-terms.ts';
import type { Pattern } from './pattern.ts';
import { TEXT_FIELDS } from './searchable-note.ts';
import { type Accepted, EXACT, FIRST_TERM } from './vocabulary.ts';

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

/** In which notes, and in which fields of them, each term occurs. Notes are numbered as they are added; a number is never given again. */
export class Postings {
  readonly #postings: (number[] | undefined)[] = [];
  /** By term: how many of its notes have been removed; they stay in `#postings`. */
  readonly #removed: number[] = [];

  /** Adds the note with the highest number. */
  add(number: number, terms: NoteTerms): void {
    const { row } = terms;
    let field = 0;
    for (let at = terms.startOf(number); at < terms.endOf(number); at += 1) {
      const term = row[at]!;
      if (term < FIRST_TERM) {
        field = 1 << term;
        continue;
      }
      const postings = (this.#postings[term] ??= []);
      const last = postings.length - 1;
      if (last >= 0 && noteOf(postings[last]!) === number) postings[last]! |= field;
      else postings.push((number << FIELD_BITS) | field);
    }
  }

  /** Takes a note that is no longer there. */
  remove(number: number, terms: NoteTerms): void {
    for (const term of new Set(terms.row.subarray(terms.startOf(number), terms.endOf(number)))) this.#removed[term] = (this.#removed[term] ?? 0) + 1;
  }

  /** How many notes that are still there have the term. */
  countOf(term: number): number {
    return this.of(term).length - (this.#removed[term] ?? 0);
  }

  /** The postings of a term, by the number of the note; removed notes too. */
  of(term: number): readonly number[] {
    return this.#postings[term] ?? NONE;
  }

  /**
   * The notes below `count` in which every step of the pattern may be in one of the fields, in the form typed or
   * another.
   * @param fields a bit for each
   */
  candidates(pattern: Pattern, fields: number, count: number): Bits {
    const detours = pattern.detours.map(({ from, to, accepted }) => ({ from, to, notes: accepted.reduce((notes, terms) => keepOnly(notes, this.#notesWith(terms, fields, count)), allBits(count)) }));
    return pattern.steps.reduce((candidates, { accepted, isOptional }, index) => {
      if (isOptional) return candidates;
      const around = detours.filter(({ from, to }) => from <= index && index < to);
      return keepOnly(candidates, around.reduce((notes, detour) => addAll(notes, detour.notes), this.#notesWith(accepted, fields, count)));
    }, allBits(count));
  }

  /** Where the notes below `count` have a step. @param fields a bit for each that is looked into */
  places(accepted: Accepted, fields: number, count: number): StepPlaces {
    const places = new Uint16Array(count);
    const notes = noBits(count);
    const exact = noBits(count);
    for (const [term, agreement] of [...accepted].sort(([, a], [, b]) => b - a)) {
      const postings = this.of(term);
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
    }
    return { places, notes, exact };
  }

  #notesWith(accepted: Accepted, fields: number, count: number): Bits {
    const notes = noBits(count);
    for (const term of accepted.keys()) {
      for (const posting of this.of(term)) if ((posting & fields) !== 0) setBit(notes, noteOf(posting));
    }
    return notes;
  }
}

const NONE: readonly number[] = [];
