/** A text as words, numbers and signs. Offsets are UTF-16 units of the text. */

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What a character is to a word. */
const SIGN = 1;
const SPACE = 2;
const LETTER = 3;
const CAPITAL = 4;
const MARK = 5;
const NUMERAL = 6;

/** Of UTF-16 units, as they were met; 0 for those that were not. */
const KINDS = new Uint8Array(0x10000);

function learn(unit: number): number {
  return (KINDS[unit] = kindOf(String.fromCharCode(unit)));
}

function kindOf(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/\p{Lu}/u.test(character)) return CAPITAL;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return NUMERAL;
  return /\p{M}/u.test(character) ? MARK : SIGN;
}

/** The kind of the character that the unit belongs to; 0 beyond the text. */
function kindAt(text: string, offset: number): number {
  if (offset >= text.length) return 0;
  const unit = text.charCodeAt(offset);
  if ((unit & 0xf800) === 0xd800) return kindOf(characterAround(text, offset));
  return KINDS[unit] || learn(unit);
}

function characterAround(text: string, offset: number): string {
  const start = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, offset - 1), offset + 1)) ? offset - 1 : offset;
  return String.fromCodePoint(text.codePointAt(start)!);
}

const isLetterOrNumeral = (kind: number): boolean => kind === LETTER || kind === CAPITAL || kind === NUMERAL;
/** Whether a numeral begins at an offset. */
export function isNumeralAt(text: string, offset: number): boolean {
  return kindAt(text, offset) === NUMERAL;
}

const isOfWord = (kind: number): boolean => kind >= LETTER;

/** UTF-16 units of a word at most: a longer one is no word, and is read as several, so that nobody has to wait for its end. */
const LONGEST = 1000;

function endOfNumerals(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && kindAt(text, end) === NUMERAL) end += 1;
  return end;
}

/**
 * Reads the words and numbers of a text one after the other, without what stands between them. "15/12/2026", "98,6%" and "214-TB/VP"
 * are one word each: whoever changes a part of them changes the whole.
 */
export class WordReader {
  readonly #text: string;
  /** Of the word read last. */
  start = 0;
  end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Reads the next word. False if there is none. */
  next(): boolean {
    const text = this.#text;
    let start = this.end;
    while (start < text.length && !isOfWord(KINDS[text.charCodeAt(start)] || kindAt(text, start))) start += 1;
    this.start = start;
    const limit = start + LONGEST;
    this.end = kindAt(text, start) === NUMERAL ? endOfNumber(text, start, limit) : endOfWord(text, start, limit);
    return this.end > start;
  }
}

function endOfWord(text: string, start: number, limit: number): number {
  const last = Math.min(limit, text.length);
  let end = start;
  while (end < last && isOfWord(KINDS[text.charCodeAt(end)] || kindAt(text, end))) end += 1;
  return end;
}

/** Numerals, joined by signs, with a per cent sign, and with the letters of a document's number: `214-TB/VP`. */
function endOfNumber(text: string, start: number, limit: number): number {
  let end = endOfNumerals(text, start, limit);
  while (end < limit && JOINERS.includes(text[end] ?? ' ') && kindAt(text, end + 1) === NUMERAL) end = endOfNumerals(text, end + 1, limit);
  if (text[end] === '%') end += 1;
  if (!isDash(text, end) || kindAt(text, end + 1) !== CAPITAL) return end;
  for (end += 1; end < limit && kindAt(text, end) === CAPITAL; ) end += 1;
  while (end < limit && isDash(text, end) && isLetterOrNumeral(kindAt(text, end + 1))) {
    for (end += 1; end < limit && isLetterOrNumeral(kindAt(text, end)); ) end += 1;
  }
  return end;
}

const JOINERS = '.,/:-–';

function isDash(text: string, offset: number): boolean {
  return text[offset] === '-' || text[offset] === '/';
}

/** Words and numbers, without what stands between them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const reader = new WordReader(text); reader.next(); ) {
    const { start, end } = reader;
    words.push({ text: text.slice(start, end), start, end });
  }
  return words;
}

/** Words, numbers, and each sign between them as one. */
export function wordsAndSignsOf(text: string): Word[] {
  const words: Word[] = [];
  let from = 0;
  const takeSigns = (until: number): void => {
    for (let at = from; at < until; ) {
      const sign = String.fromCodePoint(text.codePointAt(at)!);
      if (kindAt(text, at) === SIGN) words.push({ text: sign, start: at, end: at + sign.length });
      at += sign.length;
    }
  };
  for (const reader = new WordReader(text); reader.next(); from = reader.end) {
    const { start, end } = reader;
    takeSigns(start);
    words.push({ text: text.slice(start, end), start, end });
  }
  takeSigns(text.length);
  return words;
}

/** With spaces in place of signs, but for those within a number or date: other signs between words do not make them others. As long as it was. */
export function withoutStops(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const isPair = (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const next = at + (isPair ? 2 : 1);
    if (kindAt(text, at) === SIGN && !(at > 0 && kindAt(text, at - 1) === NUMERAL && kindAt(text, next) === NUMERAL)) {
      parts.push(text.slice(from, at), isPair ? '  ' : ' ');
      from = next;
    }
    at = next;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
