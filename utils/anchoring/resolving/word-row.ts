import { unitsOf, WordReader } from '../words.ts';
import type { PageWords } from './page-words.ts';

/** All words of a text: where they stand in it, and their numbers in the page for which these were asked last. */
class ReadWords {
  readonly text: string;
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  #page: PageWords | undefined;
  #ids: readonly number[] = [];

  constructor(text: string) {
    this.text = text;
    for (const reader = new WordReader(unitsOf(text)); reader.next(); ) {
      this.starts.push(reader.start);
      this.ends.push(reader.end);
    }
  }

  idsIn(page: PageWords): readonly number[] {
    if (this.#page !== page) {
      const units = unitsOf(this.text);
      this.#page = page;
      this.#ids = this.starts.map((start, index) => page.numberOf(units, start, this.ends[index]!));
    }
    return this.#ids;
  }
}

/**
 * Words that stand in a row in a text. They are looked up in a page from where they stand; one is cut out only where it is asked for as
 * text, which of most passages none is.
 */
export class WordRow {
  readonly length: number;
  readonly #words: ReadWords;
  readonly #from: number;
  #texts: readonly string[] | undefined;
  #page: PageWords | undefined;
  #ids: readonly number[] = [];

  private constructor(words: ReadWords, from: number, to: number) {
    this.#words = words;
    this.#from = from;
    this.length = to - from;
  }

  /** All words of a text. */
  static of(text: string): WordRow {
    const words = new ReadWords(text);
    return new WordRow(words, 0, words.starts.length);
  }

  /** Those from an index on, before another, as far as there are such. */
  part(from: number, to: number): WordRow {
    const first = this.#from + Math.min(from, this.length);
    return new WordRow(this.#words, first, Math.max(first, this.#from + Math.min(to, this.length)));
  }

  /** Together with the next word of the text. */
  withNext(): WordRow {
    return new WordRow(this.#words, this.#from, this.#from + this.length + 1);
  }

  /** In UTF-16 units of the text. */
  startOf(index: number): number {
    return this.#words.starts[this.#from + index]!;
  }

  endOf(index: number): number {
    return this.#words.ends[this.#from + index]!;
  }

  textOf(index: number): string {
    return this.#words.text.slice(this.startOf(index), this.endOf(index));
  }

  /** What stands in the text between a word and the one before it. */
  gapBefore(index: number): string {
    return this.#words.text.slice(this.#words.ends[this.#from + index - 1] ?? 0, this.startOf(index));
  }

  get texts(): readonly string[] {
    return (this.#texts ??= Array.from({ length: this.length }, (_, index) => this.textOf(index)));
  }

  /** Their numbers in a page; -1 for those that it does not hold. */
  idsIn(page: PageWords): readonly number[] {
    if (this.#page !== page) {
      this.#page = page;
      this.#ids = this.#words.idsIn(page).slice(this.#from, this.#from + this.length);
    }
    return this.#ids;
  }
}
