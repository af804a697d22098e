import { unitsOf, WordReader } from '../words.ts';
import type { Pace } from './pace.ts';
import { grown, Vocabulary } from './vocabulary.ts';

/** Three words in a row that stand more often than this in a page say nothing about a place. */
export const COMMON = 60;
/** Of a Vietnamese text, with what stands between words, a little less than there are. */
const UNITS_A_WORD = 4;
/** To look at the clock takes as long as to read a few words. */
const UNITS_PER_LOOK = 8000;
const WORDS_PER_LOOK = 2000;
/** A word that stands once in a short page is no rarer than one that stands once in a page of so many words. */
const SHORT_PAGE = 500;
const MAX_BITS = 12;

/** Places that lead from the last one back to the first, each of a word or three that stand in a row from an index on. */
interface Chain {
  readonly index: number;
  readonly last: number;
  readonly earlier: Int32Array;
}

/** The words of a text, numbered, with an index of every word, and of every three in a row once that is asked for. Words are compared without regard to case. */
export class PageWords {
  readonly #vocabulary = new Vocabulary();
  #starts: Int32Array<ArrayBuffer>;
  #ends: Int32Array<ArrayBuffer>;
  #words: Int32Array<ArrayBuffer>;
  /** By number of a word: how often it stands, and where it stands last; by place, where the same word stands before. */
  #counts = new Int32Array(256);
  #lasts = new Int32Array(256);
  #earlier: Int32Array<ArrayBuffer>;
  /** By three words: the place where they stand last and one; by place, where the same three stand before, and how often they do up to there. */
  #heads = new Int32Array(0);
  #next = new Int32Array(0);
  #times = new Int32Array(0);
  /** The places of threes that were asked for, each side by side: many passages have the same ones. By their last place where they begin, and one. */
  #listed = new Int32Array(1024);
  #listedLength = 0;
  #lists = new Int32Array(0);
  readonly text: string;
  length = 0;

  private constructor(text: string) {
    this.text = text;
    const room = Math.ceil(text.length / UNITS_A_WORD) + 1;
    this.#starts = new Int32Array(room);
    this.#ends = new Int32Array(room);
    this.#words = new Int32Array(room);
    this.#earlier = new Int32Array(room);
  }

  /** @param units of the text, nobody else's until the words are read */
  static async of(text: string, pace: Pace, units = unitsOf(text).slice()): Promise<PageWords> {
    const words = new PageWords(text);
    let looked = 0;
    for (const reader = new WordReader(units); reader.next(); ) {
      words.#add(units, reader.start, reader.end);
      if (reader.end - looked < UNITS_PER_LOOK) continue;
      looked = reader.end;
      if (pace.isSliceOver) await pace.rest();
    }
    return words;
  }

  startOf(index: number): number {
    return this.#starts[index]!;
  }

  endOf(index: number): number {
    return this.#ends[index]!;
  }

  /** The number of the word at a place; -1 beyond the text. */
  at(index: number): number {
    return index >= 0 && index < this.length ? this.#words[index]! : -1;
  }

  /** The number of a word; -1 if the text does not hold it. */
  idOf(word: string): number {
    return this.numberOf(unitsOf(word), 0, word.length);
  }

  /** The number of the word that stands in the units of another text from `start` to `end`. */
  numberOf(units: Uint16Array, start: number, end: number): number {
    return this.#vocabulary.numberOf(units, start, end);
  }

  countOf(id: number): number {
    return id < 0 ? 0 : this.#counts[id]!;
  }

  /** How much it says that a word stands somewhere: the rarer, the more. Binary digits. */
  bitsOf(id: number): number {
    return Math.min(MAX_BITS, Math.log2((this.length + SHORT_PAGE) / Math.max(1, this.countOf(id))));
  }

  /** Of several words together, each as often as it is among them. */
  bitsOfAll(ids: Iterable<number>): number {
    let bits = 0;
    for (const id of ids) bits += this.bitsOf(id);
    return bits;
  }

  /** The numbers of the words from `from` on, before `to`. */
  slice(from: number, to: number): Int32Array {
    return this.#words.subarray(Math.max(0, from), Math.min(this.length, Math.max(0, to)));
  }

  /** The page's text from one word on, before another. */
  textOf(from: number, to: number): string {
    const first = Math.max(0, from);
    const last = Math.min(this.length, to) - 1;
    return last < first ? '' : this.text.slice(this.startOf(first), this.endOf(last));
  }

  /** The same, each word by itself. */
  textsOf(from: number, to: number): string[] {
    return Array.from({ length: to - from }, (_, index) => this.textOf(from + index, from + index + 1));
  }

  /** The index of the first word that ends after an offset of the text. */
  indexAt(offset: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#ends[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where words stand in a row, in reading order; at most `limit` places. */
  placesOfRow(ids: ArrayLike<number>, limit: number): number[] {
    const places: number[] = [];
    if (ids.length === 0) return places;
    const rarest = ids.length > 2 && this.#heads.length > 0 ? this.#rarestThree(ids) : this.#rarestWord(ids);
    if (!rarest) return places;
    for (let at = rarest.last; at >= 0 && places.length < limit; at = rarest.earlier[at]!) {
      if (this.#isRowAt(ids, at - rarest.index)) places.push(at - rarest.index);
    }
    return places.reverse();
  }

  /** The word that stands least often, and where; undefined if one stands nowhere. */
  #rarestWord(ids: ArrayLike<number>): Chain | undefined {
    let rarest = 0;
    for (let index = 0; index < ids.length; index += 1) {
      if (this.countOf(ids[index]!) < this.countOf(ids[rarest]!)) rarest = index;
    }
    return this.countOf(ids[rarest]!) === 0 ? undefined : { index: rarest, last: this.#lasts[ids[rarest]!]!, earlier: this.#earlier };
  }

  /** The three in a row that stand least often, and where; undefined if some stand nowhere. */
  #rarestThree(ids: ArrayLike<number>): Chain | undefined {
    let rarest: Chain | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (let index = 0; index + 2 < ids.length && least > 1; index += 1) {
      const last = this.#lastOfThree(ids[index]!, ids[index + 1]!, ids[index + 2]!);
      if (last < 0) return undefined;
      if (this.#times[last]! >= least) continue;
      least = this.#times[last]!;
      rarest = { index, last, earlier: this.#next };
    }
    return rarest;
  }

  /** By index of words, where they and the next two stand in a row last; less than 0 if they do not. */
  lastsOfThrees(ids: Int32Array, lasts: Int32Array): void {
    const count = this.#heads.length === 0 ? 0 : ids.length - 2;
    for (let index = 0; index < ids.length; index += 1) lasts[index] = index < count ? this.#lastOfThree(ids[index]!, ids[index + 1]!, ids[index + 2]!) : -1;
  }

  /** How often three words stand in a row. @param last where they do so last */
  timesOfThree(last: number): number {
    return last < 0 ? 0 : this.#times[last]!;
  }

  /** Where three words stand in a row last; less than 0 if they do not. */
  #lastOfThree(a: number, b: number, c: number): number {
    return a < 0 || b < 0 || c < 0 ? -1 : this.#heads[this.#slotOf(a, b, c)]! - 1;
  }

  #isRowAt(ids: ArrayLike<number>, place: number): boolean {
    if (place < 0 || place + ids.length > this.length) return false;
    for (let index = 0; index < ids.length; index += 1) {
      if (this.#words[place + index] !== ids[index]) return false;
    }
    return true;
  }

  /**
   * Writes where three words stand in a row, less `shift`; nothing if they do so too often.
   * @param last where they do so last
   * @returns how many places there are from `from` on
   */
  writePlacesOf(last: number, shift: number, places: Int32Array, from: number): number {
    const count = this.timesOfThree(last);
    if (count === 0 || count > COMMON) return 0;
    const begin = this.#listOf(last);
    for (let index = 0; index < count; index += 1) places[from + index] = this.#listed[begin + index]! - shift;
    return count;
  }

  /** Where in `#listed` the places of three words begin. @param last of these places */
  #listOf(last: number): number {
    const known = this.#lists[last]!;
    if (known > 0) return known - 1;
    const begin = this.#listedLength;
    this.#listedLength += this.#times[last]!;
    if (this.#listedLength > this.#listed.length) this.#listed = grown(this.#listed, this.#listedLength * 2);
    for (let at = last, index = begin; at >= 0; at = this.#next[at]!, index += 1) this.#listed[index] = at;
    this.#lists[last] = begin + 1;
    return begin;
  }

  #add(units: Uint16Array, start: number, end: number): void {
    const place = this.length;
    if (place === this.#words.length) {
      this.#starts = grown(this.#starts, place * 2);
      this.#ends = grown(this.#ends, place * 2);
      this.#words = grown(this.#words, place * 2);
      this.#earlier = grown(this.#earlier, place * 2);
    }
    const id = this.#vocabulary.add(units, start, end);
    if (id === this.#counts.length) {
      this.#counts = grown(this.#counts, id * 2);
      this.#lasts = grown(this.#lasts, id * 2);
    }
    this.#starts[place] = start;
    this.#ends[place] = end;
    this.#words[place] = id;
    this.#earlier[place] = this.#counts[id] === 0 ? -1 : this.#lasts[id]!;
    this.#lasts[id] = place;
    this.#counts[id]! += 1;
    this.length += 1;
  }

  /** Takes in every three words in a row, unless they were. Where all passages stand where they stood, nobody asks for them. */
  async indexThrees(pace: Pace): Promise<void> {
    const count = this.length - 2;
    if (count <= 0 || this.#heads.length > 0) return;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(count * 1.5)));
    this.#next = new Int32Array(count);
    this.#times = new Int32Array(count);
    this.#lists = new Int32Array(count);
    for (let at = 0; at < count; at += 1) {
      const slot = this.#slotOf(this.#words[at]!, this.#words[at + 1]!, this.#words[at + 2]!);
      const before = this.#heads[slot]! - 1;
      this.#next[at] = before;
      this.#times[at] = before < 0 ? 1 : this.#times[before]! + 1;
      this.#heads[slot] = at + 1;
      if (at % WORDS_PER_LOOK === 0 && pace.isSliceOver) await pace.rest();
    }
  }

  /** Where the last place of three words is noted, or would be. */
  #slotOf(a: number, b: number, c: number): number {
    const size = this.#heads.length;
    let slot = bucket(a, b, c, size);
    for (let at = this.#heads[slot]! - 1; at >= 0; at = this.#heads[slot]! - 1) {
      if (this.#words[at] === a && this.#words[at + 1] === b && this.#words[at + 2] === c) break;
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  }
}

/** @param size a power of two */
function bucket(a: number, b: number, c: number, size: number): number {
  const mixed = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 15)) & (size - 1);
}
