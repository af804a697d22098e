import type { FormReader, FormWriter } from './form.ts';
import { Row } from './row.ts';

/** The ids of notes by their number. Those that were kept stand in one text, and are cut out of it when they are asked for: of most nobody asks. */
export class NoteIds {
  readonly #kept: string;
  /** Where each of the kept ends in the text, in UTF-16 units. */
  readonly #ends: Uint32Array;
  readonly #added: string[] = [];

  constructor(form?: FormReader) {
    this.#kept = form ? form.texts()[0]! : '';
    this.#ends = form ? form.uint32() : new Uint32Array(0);
  }

  write(form: FormWriter): void {
    const ends = new Row(this.#ends);
    for (const id of this.#added) ends.push((ends.length === 0 ? 0 : ends.values[ends.length - 1]!) + id.length);
    form.texts([this.#kept + this.#added.join('')]);
    form.numbers(ends.whole);
  }

  get length(): number {
    return this.#ends.length + this.#added.length;
  }

  /** @param number below `length` */
  at(number: number): string {
    if (number >= this.#ends.length) return this.#added[number - this.#ends.length]!;
    return this.#kept.slice(number === 0 ? 0 : this.#ends[number - 1]!, this.#ends[number]);
  }

  push(id: string): void {
    this.#added.push(id);
  }
}
