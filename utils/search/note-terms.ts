import { fieldNumber } from './field-bits.ts';
import type { Stretch } from './pattern-match.ts';
import { type SearchableNote, TEXT_FIELDS, type TextField, textsOf } from './searchable-note.ts';
import { forEachTerm } from './terms.ts';
import { FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/**
 * The terms of all notes in one row, note after note: before each text stands the number of its field, so that
 * what is beside each other in the row and is a term is so in a text. One row instead of a list for each note:
 * a hundred thousand notes are gone through without leaving it.
 */
export class NoteTerms {
  #row = new Uint32Array(1 << 12);
  #length = 0;
  /** By note, where its terms begin. */
  readonly #starts: number[] = [];

  /** How many notes have been added. */
  get count(): number {
    return this.#starts.length;
  }

  /** Terms and numbers of fields; what stands behind the last note is meaningless. */
  get row(): Uint32Array {
    return this.#row;
  }

  startOf(number: number): number {
    return this.#starts[number]!;
  }

  endOf(number: number): number {
    return this.#starts[number + 1] ?? this.#length;
  }

  /** Adds the terms of a note, as the one with the next number. */
  add(note: SearchableNote, vocabulary: Vocabulary): void {
    this.#starts.push(this.#length);
    for (const { field, text } of textsOf(note)) {
      this.#push(fieldNumber(field));
      forEachTerm(text, vocabulary, (term) => this.#push(term));
    }
  }

  /** Where each text of a note stands in the row; those without a term left out. */
  stretchesOf(number: number): Stretch[] {
    const stretches: Stretch[] = [];
    const end = this.endOf(number);
    let index = 0;
    for (let at = this.startOf(number), before = -1; at < end; ) {
      const fieldAt = this.#row[at]!;
      const field = TEXT_FIELDS[fieldAt]!;
      index = fieldAt === before ? index + 1 : 0;
      before = fieldAt;
      const first = at + 1;
      at = first;
      while (at < end && this.#row[at]! >= FIRST_TERM) at += 1;
      if (at > first) stretches.push({ field, ...(LISTS.has(field) && { index }), first, end: at });
    }
    return stretches;
  }

  #push(value: number): void {
    if (this.#length === this.#row.length) {
      const longer = new Uint32Array(this.#row.length + (this.#row.length >> 1));
      longer.set(this.#row);
      this.#row = longer;
    }
    this.#row[this.#length] = value;
    this.#length += 1;
  }
}

/** The fields that are lists of texts, see `SearchableNote`. */
const LISTS: ReadonlySet<TextField> = new Set(['tags', 'cooperatingUnits']);
