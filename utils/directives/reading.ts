import { keyOf } from './comparison.ts';
import { LEXICON, type Lexicon, type Meaning } from './lexicon.ts';

/** A word or a punctuation mark. `start` and `end` are offsets in the sentence. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly isWord: boolean;
  readonly isCapital: boolean;
}

/** A phrase of the lexicon in a sentence: tokens `from` up to `to`, not included. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly meanings: ReadonlySet<Meaning>;
}

interface Phrase {
  readonly words: readonly string[];
  readonly meanings: Set<Meaning>;
}

/** A lexicon ready for reading: its phrases by their first word, longest first. */
export type Phrasebook = ReadonlyMap<string, readonly Phrase[]>;

/** Words keep inner joiners that belong to symbols, numbers and dates: "KH&ĐT", "30/7/2017", "18-NQ/TW", "4.074", "T.Ư". */
const TOKEN = /[\p{L}\p{M}\p{N}]+(?:&[\p{L}\p{M}\p{N}]+|(?<=[\p{Lu}\p{N}])[./,-](?=[\p{Lu}\p{N}])[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

function tokensOf(text: string, key: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const at = match.index;
    const till = at + match[0].length;
    tokens.push({ start: at, end: till, key: key.slice(at, till), isWord: WORD.test(match[0]), isCapital: CAPITAL.test(match[0]) });
  }
  return tokens;
}

/** The default lexicon, with the phrases of `additions` added to it. */
export function phrasebook(additions: Partial<Lexicon> = {}): Phrasebook {
  const phrases = new Map<string, Phrase>();
  for (const meaning of Object.keys(LEXICON) as Meaning[]) {
    for (const phrase of [...LEXICON[meaning], ...(additions[meaning] ?? [])]) {
      const key = keyOf(phrase.normalize('NFC'));
      const words = tokensOf(key, key).map((token) => token.key);
      const known = phrases.get(words.join(' '));
      if (known) known.meanings.add(meaning);
      else phrases.set(words.join(' '), { words, meanings: new Set([meaning]) });
    }
  }
  const book = new Map<string, Phrase[]>();
  for (const phrase of phrases.values()) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    const same = book.get(first);
    if (same) same.push(phrase);
    else book.set(first, [phrase]);
  }
  for (const same of book.values()) same.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/** A sentence with its tokens and the lexicon's phrases in it; leftmost and longest phrases win, none overlap. */
export class Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly marks: readonly Mark[];
  readonly #markAt: readonly (Mark | undefined)[];

  /** `key` is the comparison form of `text`. */
  constructor(text: string, key: string, book: Phrasebook) {
    this.text = text;
    this.tokens = tokensOf(text, key);
    const marks: Mark[] = [];
    const markAt = Array.from<Mark | undefined>({ length: this.tokens.length });
    for (let at = 0; at < this.tokens.length; ) {
      const phrase = book.get(this.tokens[at]!.key)?.find((candidate) => this.#fits(candidate, at));
      if (!phrase) {
        at++;
        continue;
      }
      const mark = { from: at, to: at + phrase.words.length, meanings: phrase.meanings };
      marks.push(mark);
      for (let token = mark.from; token < mark.to; token++) markAt[token] = mark;
      at = mark.to;
    }
    this.marks = marks;
    this.#markAt = markAt;
  }

  /** A noun phrase of small letters is none where a name begins in it: "giao ban", but "giao Ban Tổ chức". */
  #fits(phrase: Phrase, at: number): boolean {
    const isNoun = phrase.meanings.size === 1 && phrase.meanings.has('notCues');
    return phrase.words.every((word, i) => {
      const token = this.tokens[at + i];
      return token?.key === word && !(isNoun && i > 0 && token.isCapital);
    });
  }

  /** The phrase that covers a token. */
  markAt(token: number): Mark | undefined {
    return this.#markAt[token];
  }

  /** True if a phrase of one of these meanings begins at the token. */
  begins(token: number, ...meanings: Meaning[]): boolean {
    const mark = this.#markAt[token];
    return mark !== undefined && mark.from === token && meanings.some((meaning) => mark.meanings.has(meaning));
  }

  key(token: number): string {
    return this.tokens[token]?.key ?? '';
  }

  /** True if the token is a word that is written with a capital. */
  isCapital(token: number): boolean {
    return this.tokens[token]?.isCapital ?? false;
  }

  isWord(token: number): boolean {
    return this.tokens[token]?.isWord ?? false;
  }

  /** The text from one token up to another, not included. */
  slice(from: number, to: number): string {
    const first = this.tokens[from];
    const last = this.tokens[to - 1];
    return first && last && to > from ? this.text.slice(first.start, last.end) : '';
  }

  get length(): number {
    return this.tokens.length;
  }
}
