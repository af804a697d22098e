import { type Meanings, MEANS } from './meanings.ts';
import type { Phrasebook } from './phrasebook.ts';
import { ROOT } from './phrase-trie.ts';
import { emptyMemory } from './remembered.ts';
import { NO_WORD, wordStart, type Word } from './words.ts';

/** Tokens of a sentence, `from` one up to another, not included. */
export interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/** A phrase of the lexicon in a sentence. */
export interface Mark extends TokenSpan {
  readonly meanings: Meanings;
  /** A name that begins with a verb, which it may be instead: "quản lý thị trường". */
  readonly opensTask: boolean;
}

/** Tokens that a page has room for; a text that may have more gets a page of its own. */
const TOKENS_OF_PAGE = 1024;

/** The tokens of several sentences, one behind another: three lists for each sentence would be a quarter of all that lives as long as its document, and is moved by each collection until then. */
class Page {
  readonly words: Word[];
  /** Offsets in the texts. */
  readonly starts: Int32Array;
  readonly markAt: (Mark | undefined)[];
  used = 0;

  constructor(tokens: number) {
    this.words = Array<Word>(tokens).fill(NO_WORD);
    this.starts = new Int32Array(tokens);
    this.markAt = Array<Mark | undefined>(tokens).fill(undefined);
  }
}

/** Those of the sentence that is read, to keep a copy that is as long as need be. */
const MARKS: Mark[] = [];

let latest: Page | undefined;

/** With room for so many tokens. */
function pageFor(tokens: number): Page {
  if (latest === undefined || latest.words.length - latest.used < tokens) latest = new Page(Math.max(TOKENS_OF_PAGE, tokens));
  return latest;
}

/** At the end of a document: the key of a long word is a piece of its text, and would hold all of it in memory. */
export function forgetWords(): void {
  latest = undefined;
  MARKS.length = 0;
}

/** A sentence with its tokens and the lexicon's phrases in it; leftmost and longest phrases win, none overlap. */
export class Reading {
  readonly text: string;
  /** For `remembered`. */
  readonly memory: unknown[] = emptyMemory();
  readonly marks: readonly Mark[];
  readonly length: number;
  readonly #words: readonly Word[];
  readonly #starts: Int32Array;
  readonly #markAt: readonly (Mark | undefined)[];
  /** Where its tokens begin on their page. */
  readonly #first: number;
  readonly #middleNames: ReadonlySet<string>;
  readonly #watched: number;
  /** The bits of all that is meant in it. */
  readonly #meant: number;

  constructor(text: string, book: Phrasebook) {
    this.text = text;
    this.#middleNames = book.middleNames;
    const textLength = text.length;
    const page = pageFor(textLength);
    const { words, starts, markAt, used } = page;
    let watched = 0;
    let end = used;
    for (let start = wordStart(text, 0); start < textLength; end++) {
      const word = book.vocabulary.wordAt(text, start);
      words[end] = word;
      starts[end] = start;
      watched |= word.watched;
      start = wordStart(text, start + word.length);
    }
    page.used = end;
    this.length = end - used;
    this.#first = used;
    this.#words = words;
    this.#starts = starts;
    this.#markAt = markAt;
    this.#watched = watched;
    let meant = 0;
    let marks = 0;
    for (let at = 0; at < this.length; ) {
      const mark = this.#longestAt(at, book);
      if (mark) {
        MARKS[marks++] = mark;
        meant |= mark.meanings.bits;
      }
      do markAt[used + at++] = mark;
      while (mark && at < mark.to);
    }
    this.marks = MARKS.slice(0, marks);
    this.#meant = meant;
  }

  /** A noun phrase of small letters is none where a name begins in it: "giao ban", but "giao Ban Tổ chức"; "tỉnh đoàn", but "tỉnh Đoàn Văn A". */
  #longestAt(from: number, book: Phrasebook): Mark | undefined {
    const words = this.#words;
    const first = this.#first;
    let longest: Meanings | undefined;
    let end = from;
    let opensTask = false;
    for (let to = from + 1, state = words[first + from]!.state; state !== ROOT; state = to < this.length ? book.phrases.step(state, words[first + to++]!.number) : ROOT) {
      const meanings = book.meaningsAt(state);
      if (meanings === undefined || ((meanings.bits === MEANS.notCues || (meanings.bits === MEANS.bodies && !this.isCapital(from))) && this.#holdsName(from, to))) continue;
      opensTask ||= longest?.has(MEANS.tasks) ?? false;
      longest = meanings;
      end = to;
    }
    return longest && { from, to: end, meanings: longest, opensTask };
  }

  /** A word behind the first is written with a capital, and the first not in capitals. */
  #holdsName(from: number, to: number): boolean {
    for (let at = from + 1; at < to; at++) if (this.isCapital(at)) return !this.isShouted(from);
    return false;
  }

  /** The phrase that covers a token. */
  markAt(token: number): Mark | undefined {
    return token >= 0 && token < this.length ? this.#markAt[this.#first + token] : undefined;
  }

  /** True if a phrase of one of these meanings begins at the token. @param meanings bits of `MEANS` */
  begins(token: number, meanings: number): boolean {
    const mark = this.markAt(token);
    return mark !== undefined && mark.from === token && mark.meanings.has(meanings);
  }

  /** True if any word is in a set that is watched for. @param bits of `watch` */
  holds(bits: number): boolean {
    return (this.#watched & bits) !== 0;
  }

  /** True if the token is in a set that is watched for. @param bits of `watch` */
  isOf(token: number, bits: number): boolean {
    return (this.wordAt(token).watched & bits) !== 0;
  }

  /** True if the token is spelled so. @param bits of `watchSpelling` */
  isSpelled(token: number, bits: number): boolean {
    return (this.wordAt(token).spelled & bits) !== 0;
  }

  /** True if any phrase has one of these meanings. @param meanings bits of `MEANS` */
  means(meanings: number): boolean {
    return (this.#meant & meanings) !== 0;
  }

  /** The first token from `from` up to `to` at which a phrase of a meaning begins that passes; the sentence's length if none does. @param meaning its bit of `MEANS` */
  first(meaning: number, from: number, to: number, passes?: (at: number) => boolean): number {
    if (!this.means(meaning)) return this.length;
    for (const mark of this.marks) {
      if (mark.from >= to) break;
      if (mark.from >= from && mark.meanings.has(meaning) && (passes === undefined || passes(mark.from))) return mark.from;
    }
    return this.length;
  }

  /** True if the verb of a task may begin at the token. */
  opensTask(token: number): boolean {
    const mark = this.markAt(token);
    return mark?.from === token && (mark.meanings.has(MEANS.tasks) || (mark.opensTask && mark.meanings.has(MEANS.fields)));
  }

  /** True if the token may stand between a surname and a given name. */
  isMiddleName(token: number): boolean {
    return this.#middleNames.has(this.key(token));
  }

  /** Beside the sentence there is no word. To read a list before its first element or behind its last would cost far more than to ask first. */
  wordAt(token: number): Word {
    return token >= 0 && token < this.length ? this.#words[this.#first + token]! : NO_WORD;
  }

  key(token: number): string {
    return this.wordAt(token).key;
  }

  /** The keys from one token up to another, not included, with single spaces. */
  keys(from: number, to: number): string {
    let keys = '';
    for (let at = from; at < Math.min(to, this.length); at++) keys += at === from ? this.key(at) : ` ${this.key(at)}`;
    return keys;
  }

  /** True if the token is a word that is written with a capital. */
  isCapital(token: number): boolean {
    return this.wordAt(token).isCapital;
  }

  /** True if the token is written in two capitals or more and nothing else: "TW", "NHÂN". */
  isShouted(token: number): boolean {
    return this.wordAt(token).isShouted;
  }

  isSyllable(token: number): boolean {
    return this.wordAt(token).isSyllable;
  }

  hasFigure(token: number): boolean {
    return this.wordAt(token).hasFigure;
  }

  isWord(token: number): boolean {
    return this.wordAt(token).isWord;
  }

  /** The first token of a key from one up to another, not included; -1 if there is none. */
  indexOf(key: string, from = 0, to = this.length): number {
    const end = Math.min(to, this.length);
    for (let at = from; at < end; at++) if (this.#words[this.#first + at]!.key === key) return at;
    return -1;
  }

  /** The last token of a key before another; -1 if there is none. */
  lastIndexOf(key: string, to: number): number {
    for (let at = Math.min(to, this.length) - 1; at >= 0; at--) if (this.#words[this.#first + at]!.key === key) return at;
    return -1;
  }

  /** The first token that passes; -1 if none does. */
  findIndex(passes: (at: number) => boolean): number {
    for (let at = 0; at < this.length; at++) if (passes(at)) return at;
    return -1;
  }

  /** The last token that passes; -1 if none does. */
  findLastIndex(passes: (at: number) => boolean): number {
    for (let at = this.length - 1; at >= 0; at--) if (passes(at)) return at;
    return -1;
  }

  /** Where a token begins in the text; the text's length behind the last. */
  offset(token: number): number {
    return token >= 0 && token < this.length ? this.#starts[this.#first + token]! : this.text.length;
  }

  /** The text from one token up to another, not included. */
  slice(from: number, to: number): string {
    return from >= 0 && to > from && to <= this.length ? this.text.slice(this.offset(from), this.offset(to - 1) + this.wordAt(to - 1).length) : '';
  }
}
