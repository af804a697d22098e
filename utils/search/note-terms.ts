import { fieldNumber } from './field-bits.ts';
import type { FormReader, FormWriter } from './form.ts';
import type { Stretch } from './pattern-match.ts';
import { noNumbers, Row, type WholeNumbers } from './row.ts';
import { type SearchableNote, TEXT_FIELDS, type TextField, textsOf } from './searchable-note.ts';
import { forEachTerm } from './terms.ts';
import { FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/**
 * The terms of all notes in one row, note after note: before each text stands the number of its field, so that
 * what is beside each other in the row and is a term is so in a text. One row instead of a list for each note:
 * a hundred thousand notes are gone through without leaving it.
 */
export class NoteTerms {
  /** Two bytes a term, until one needs more: then four. */
  #row: Row<WholeNumbers>;
  /** By note, where its terms end. */
  readonly #ends: Row;

  constructor(row: WholeNumbers = new Uint16Array(0), ends = noNumbers()) {
    this.#row = new Row(row);
    this.#ends = ends;
  }

  static read(form: FormReader): NoteTerms {
    const ends = form.uint32();
    const [narrow, wide] = [form.uint16(), form.uint32()];
    return new NoteTerms(wide.length > 0 ? wide : narrow, new Row(ends));
  }

  write(form: FormWriter): void {
    const { whole } = this.#row;
    form.numbers(this.#ends.whole);
    form.numbers(whole instanceof Uint16Array ? whole : new Uint16Array(0));
    form.numbers(whole instanceof Uint32Array ? whole : new Uint32Array(0));
  }

  /** How many notes have been added. */
  get count(): number {
    return this.#ends.length;
  }

  /** Terms and numbers of fields; what stands behind the last note is meaningless. */
  get row(): WholeNumbers {
    return this.#row.values;
  }

  /** By note, where its terms end; what stands behind the last note is meaningless. */
  get ends(): Uint32Array {
    return this.#ends.values;
  }

  startOf(number: number): number {
    return number === 0 ? 0 : this.#ends.values[number - 1]!;
  }

  endOf(number: number): number {
    return this.#ends.values[number]!;
  }

  /** Adds the terms of a note, as the one with the next number. */
  add(note: SearchableNote, vocabulary: Vocabulary): void {
    for (const { field, text } of textsOf(note)) {
      this.#row.push(fieldNumber(field));
      forEachTerm(text, vocabulary, (term) => this.#push(term));
    }
    this.#ends.push(this.#row.length);
  }

  #push(term: number): void {
    if (term > MOST_NARROW && this.#row.whole instanceof Uint16Array) this.#row = new Row<WholeNumbers>(Uint32Array.from(this.#row.whole));
    this.#row.push(term);
  }

  /** Where each text of a note stands in the row; those without a term left out. */
  stretchesOf(number: number): Stretch[] {
    const stretches: Stretch[] = [];
    const { row } = this;
    const end = this.endOf(number);
    let index = 0;
    for (let at = this.startOf(number), before = -1; at < end; ) {
      const fieldAt = row[at]!;
      const field = TEXT_FIELDS[fieldAt]!;
      index = fieldAt === before ? index + 1 : 0;
      before = fieldAt;
      const first = at + 1;
      at = first;
      while (at < end && row[at]! >= FIRST_TERM) at += 1;
      if (at > first) stretches.push({ field, ...(LISTS.has(field) && { index }), first, end: at });
    }
    return stretches;
  }
}

/** The highest number that needs no more than two bytes. */
const MOST_NARROW = 0xffff;
/** The fields that are lists of texts, see `SearchableNote`. */
const LISTS: ReadonlySet<TextField> = new Set(['tags', 'cooperatingUnits']);
