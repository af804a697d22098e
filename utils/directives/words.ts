/** Words and marks of a text, each spelling understood once. */
import { bitsOfCharacter, TABLED_UNITS, type UnitClass, unitTable } from '../text/index.ts';
import { keyOf } from './comparison.ts';
import { type PhraseTrie, ROOT } from './phrase-trie.ts';
import { spellingBits, watchedBits } from './watched.ts';

/** A word or a punctuation mark, the same wherever it is written so. */
export interface Word {
  /** As it is compared. */
  readonly key: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
  readonly hasFigure: boolean;
  /** Two capitals or more and nothing else: "TW", "NHÂN". */
  readonly isShouted: boolean;
  /** Of letters alone, with an apostrophe in it at times, as syllables of names are. */
  readonly isSyllable: boolean;
  /** In UTF-16 units of a text in normal form. */
  readonly length: number;
  /** Its number among the words of phrases; 0 if it stands in none. */
  readonly number: number;
  /** The state of `phrases` that it leads to from their root. */
  readonly state: number;
  /** The bits of `watch` for the sets that it is in. */
  readonly watched: number;
  /** Those of `watchSpelling` that it has. */
  readonly spelled: number;
  /** The table of other numbers that asked for the word last, and the word's number there: mostly it is the same that asks again. */
  numberedBy: unknown;
  numberThere: number;
}

/** Stands where there is no word. */
export const NO_WORD: Word = { key: '', length: 0, isWord: false, isCapital: false, hasFigure: false, isShouted: false, isSyllable: false, number: 0, state: ROOT, watched: 0, spelled: 0, numberedBy: undefined, numberThere: 0 };

const SPACE = 1;
const WORD = 2;
const CAPITAL = 4;
const NUMBER = 8;
/** May join two words to one. */
const JOINER = 16;

/** Joiners stay inside a word between capitals or figures: "30/7/2017", "18-NQ/TW", "4.074", "T.Ư". */
const INNER_JOINERS = './,-';
/** "H'Len", "Y’Bliu": within a name. */
const APOSTROPHES = "'’ʼ";
const JOINERS = `&${INNER_JOINERS}${APOSTROPHES}`;

const KIND_CLASSES: readonly UnitClass[] = [
  [/\s+/gu, SPACE],
  [/\p{N}+/gu, WORD | NUMBER],
  [/\p{Lu}+/gu, WORD | CAPITAL],
  [/[\p{L}\p{M}]+/gu, WORD],
  [new RegExp(`[${JOINERS.replace('-', String.raw`\-`)}]+`, 'gu'), JOINER],
];
const KINDS = unitTable(...KIND_CLASSES);

/** Where the next word or mark begins; the text's length if none does. */
export function wordStart(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && kindAt(text, at) === SPACE) at++;
  return at;
}

/** Where the word or mark ends that begins at an offset. Words keep inner joiners that belong to symbols, numbers and dates, and "KH&ĐT". */
export function wordEnd(text: string, from: number): number {
  if ((kindAt(text, from) & WORD) === 0) return from + lengthAt(text, from);
  let end = runEnd(text, from);
  for (;;) {
    const joiner = text[end];
    if (joiner === undefined) return end;
    if (!JOINERS.includes(joiner) || !isJoined(text, end, joiner)) return end;
    end = runEnd(text, end + 1);
  }
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < TABLED_UNITS ? KINDS[unit]! : Number.isNaN(unit) ? SPACE : bitsOfCharacter(String.fromCodePoint(text.codePointAt(at)!), KIND_CLASSES);
}

function lengthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

function isJoined(text: string, at: number, joiner: string): boolean {
  const before = kindAt(text, at - 1);
  const behind = at + 1 < text.length ? kindAt(text, at + 1) : SPACE;
  if (joiner === '&') return (behind & WORD) !== 0;
  if (APOSTROPHES.includes(joiner)) return (before & WORD) !== 0 && (before & NUMBER) === 0 && (behind & CAPITAL) !== 0;
  return INNER_JOINERS.includes(joiner) && (before & (CAPITAL | NUMBER)) !== 0 && (behind & (CAPITAL | NUMBER)) !== 0;
}

/** Behind the letters, marks and figures from an offset on. */
function runEnd(text: string, from: number): number {
  const { length } = text;
  let end = from;
  while (end < length && kindAt(text, end) & WORD) end += lengthAt(text, end);
  return end;
}

/** Letters that are written large, and no others, differ from their small ones. */
function isCapital(written: string): boolean {
  const unit = written.charCodeAt(0);
  return unit < TABLED_UNITS ? (KINDS[unit]! & CAPITAL) !== 0 : written[0] !== written[0]!.toLowerCase();
}

const SYLLABLE = /^\p{L}+(?:['’ʼ]\p{L}+)?$/u;

/** A power of two: more spellings than a long document has. */
const SLOTS = 1 << 13;
/** Slots looked at for one spelling: a text that is made to collide takes no longer than one of new words. */
const PROBES = 4;
/** Engines keep a longer piece of a text as a view of it: remembered, it would hold the whole text in memory. */
const LONGEST_REMEMBERED = 12;

/** The spellings met last, so that a word is cut out, folded and looked up only where it is new. */
export class Vocabulary {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #phrases: PhraseTrie;
  readonly #words = Array<Word | undefined>(SLOTS).fill(undefined);
  /** The units of each slot's word as it is written, side by side: to look at them takes one look into memory. */
  readonly #written = new Uint16Array(SLOTS * LONGEST_REMEMBERED);

  /** @param numbers of all words in `phrases`, by key */
  constructor(numbers: ReadonlyMap<string, number>, phrases: PhraseTrie) {
    this.#numbers = numbers;
    this.#phrases = phrases;
  }

  /**
   * The word or mark that begins at an offset of a text in normal form. Letters are hashed as they are read: to look for the word's end first
   * would read each of them once more.
   */
  wordAt(text: string, start: number): Word {
    const { length } = text;
    let hash = 0;
    let end = start;
    let kind = 0;
    for (; end < length; end++) {
      const unit = text.charCodeAt(end);
      if (unit >= TABLED_UNITS) return this.#wordOf(text, start, wordEnd(text, start));
      kind = KINDS[unit]!;
      if ((kind & WORD) === 0 && end > start) break;
      hash = withUnit(hash, unit);
      if ((kind & WORD) === 0) return this.#known(text, start, end + 1, hash);
    }
    return (kind & JOINER) === 0 ? this.#known(text, start, end, hash) : this.#wordOf(text, start, wordEnd(text, start));
  }

  #wordOf(text: string, start: number, end: number): Word {
    let hash = 0;
    for (let at = start; at < end; at++) hash = withUnit(hash, text.charCodeAt(at));
    return this.#known(text, start, end, hash);
  }

  #known(text: string, start: number, end: number, hash: number): Word {
    if (end - start > LONGEST_REMEMBERED) return this.#understood(text.slice(start, end));
    const first = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = (first + probe) & (SLOTS - 1);
      const known = this.#words[slot];
      if (known === undefined) return this.#remember(slot, text.slice(start, end));
      if (known.length === end - start && this.#isWritten(slot, text, start, end)) return known;
    }
    return this.#remember(first, text.slice(start, end));
  }

  #isWritten(slot: number, text: string, start: number, end: number): boolean {
    for (let at = start, unit = slot * LONGEST_REMEMBERED; at < end; at++, unit++) if (this.#written[unit] !== text.charCodeAt(at)) return false;
    return true;
  }

  #remember(slot: number, written: string): Word {
    for (let at = 0; at < written.length; at++) this.#written[slot * LONGEST_REMEMBERED + at] = written.charCodeAt(at);
    return (this.#words[slot] = this.#understood(written));
  }

  #understood(written: string): Word {
    const key = keyOf(written);
    const number = this.#numbers.get(key) ?? 0;
    return { key, length: written.length, isWord: (kindAt(written, 0) & WORD) !== 0, isCapital: isCapital(written), hasFigure: /\p{N}/u.test(key), isShouted: /^\p{Lu}{2,}$/u.test(written), isSyllable: SYLLABLE.test(key), number, state: number === 0 ? ROOT : this.#phrases.step(ROOT, number), watched: watchedBits(key), spelled: spellingBits(written), numberedBy: undefined, numberThere: 0 };
  }
}

const withUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01_00_01_93);
