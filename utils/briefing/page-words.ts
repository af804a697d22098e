import { CELL_SEPARATOR, type Block } from '../model/index.ts';
import { fold, normalizeText } from '../text/index.ts';

/** The parts of a text directive (https://wicg.github.io/scroll-to-text-fragment/); empty ones are left out. */
export interface TextDirective {
  readonly prefix: string;
  readonly start: string;
  readonly end: string;
  readonly suffix: string;
}

const WORD = /[\p{L}\p{N}_]/u;

/**
 * The words of a page as browsers look for them: neither marks nor capitals count, a part of a directive lies in one block and does not
 * begin or end within a word. That of the snapshot, so that it can be said beforehand what a directive will find.
 */
export class PageWords {
  readonly #text: string;
  readonly #letters: string;

  constructor(blocks: readonly Block[]) {
    this.#text = blocks.flatMap(({ text }) => text.split(CELL_SEPARATOR)).map(comparedForm).join('\n');
    this.#letters = lettersOf(blocks.map(({ text }) => text).join(' '));
  }

  /** True if the directive finds one place only, which begins with `start`, and ends with the first `end` there is after it. */
  findsOne({ prefix, start, end, suffix }: TextDirective): boolean {
    const places = this.#places(comparedForm(start)).filter(
      ([from, to]) => this.#endsBefore(from, comparedForm(prefix)) && (end !== '' || this.#beginsAfter(to, comparedForm(suffix))),
    );
    if (places.length !== 1) return false;
    if (end === '') return true;
    const ends = this.#places(comparedForm(end), places[0]![1]);
    return ends.length > 0 && this.#beginsAfter(ends[0]![1], comparedForm(suffix));
  }

  /** True if the text stands there, however it is broken into lines and blocks; marks and capitals count here, a changed letter is a change. */
  hold(text: string): boolean {
    return this.#letters.includes(lettersOf(text));
  }

  #places(words: string, from = 0): (readonly [start: number, end: number])[] {
    const places: (readonly [number, number])[] = [];
    if (words === '') return places;
    for (let at = this.#text.indexOf(words, from); at !== -1; at = this.#text.indexOf(words, at + 1)) {
      if (isBoundary(this.#text, at) && isBoundary(this.#text, at + words.length)) places.push([at, at + words.length]);
    }
    return places;
  }

  #endsBefore(at: number, words: string): boolean {
    if (words === '') return true;
    const before = this.#text.slice(Math.max(0, at - words.length - 2), at).trimEnd();
    return before.endsWith(words) && isBoundary(before, before.length - words.length);
  }

  #beginsAfter(at: number, words: string): boolean {
    if (words === '') return true;
    const after = this.#text.slice(at, at + words.length + 3).trimStart();
    return after.startsWith(words) && isBoundary(after, words.length);
  }
}

const lettersOf = (text: string): string => normalizeText(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

const comparedForm = (text: string): string => fold(normalizeText(text));

/** True if no word goes on over a place in a text. */
function isBoundary(text: string, at: number): boolean {
  return !WORD.test(text.charAt(at - 1)) || !WORD.test(text.charAt(at));
}
