import { fieldNumber } from './field-bits.ts';
import type { FormReader, FormWriter } from './form.ts';
import type { Stretch } from './pattern-match.ts';
import { noNumbers, Row } from './row.ts';
import { type SearchableNote, TEXT_FIELDS, type TextField, textsOf } from './searchable-note.ts';
import { forEachTerm } from './terms.ts';
import { FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/**
 * The terms of all notes in one row, note after note: before each text stands the number of its field, so that
 * what is beside each other in the row and is a term is so in a text. One row instead of a list for each note:
 * a hundred thousand notes are gone through without leaving it.
 */
export class NoteTerms {
  readonly #row: Row;
  /** By note, where its terms end. */
  readonly #ends: Row;

  constructor(row = noNumbers(), ends = noNumbers()) {
    this.#row = row;
    this.#ends = ends;
  }

  static read(form: FormReader): NoteTerms {
    const ends = form.uint32();
    // Numbers of terms seldom need more than two bytes.
    const [narrow, wide] = [form.uint16(), form.uint32()];
    return new NoteTerms(new Row(narrow.length > 0 ? Uint32Array.from(narrow) : wide), new Row(ends));
  }

  /** @param end terms have lower numbers than this */
  write(form: FormWriter, end: number): void {
    const isNarrow = end <= 0x1_0000;
    form.numbers(this.#ends.whole);
    form.numbers(isNarrow ? Uint16Array.from(this.#row.whole) : new Uint16Array(0));
    form.numbers(isNarrow ? new Uint32Array(0) : this.#row.whole);
  }

  /** How many notes have been added. */
  get count(): number {
    return this.#ends.length;
  }

  /** Terms and numbers of fields; what stands behind the last note is meaningless. */
  get row(): Uint32Array {
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
      forEachTerm(text, vocabulary, (term) => this.#row.push(term));
    }
    this.#ends.push(this.#row.length);
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

/** The fields that are lists of texts, see `SearchableNote`. */
const LISTS: ReadonlySet<TextField> = new Set(['tags', 'cooperatingUnits']);
