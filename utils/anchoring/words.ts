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

/** Short texts are read where the last one was: to allocate room takes longer than to fill it. */
const SHORT = new Uint16Array(4096);

/** The UTF-16 units of a text. Those of a short one are valid until others are asked for. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  const units = length <= SHORT.length ? SHORT.subarray(0, length) : new Uint16Array(length);
  for (let offset = 0; offset < length; offset += 1) units[offset] = text.charCodeAt(offset);
  return units;
}

/** The kind of the character that the unit belongs to; 0 beyond the text. */
function kindAt(units: Uint16Array, offset: number): number {
  if (offset >= units.length) return 0;
  const unit = units[offset]!;
  if ((unit & 0xf800) === 0xd800) return kindOf(characterAround(units, offset));
  return KINDS[unit] || learn(unit);
}

function characterAround(units: Uint16Array, offset: number): string {
  const start = isPairAt(units, offset - 1) ? offset - 1 : offset;
  return String.fromCharCode(...units.subarray(start, isPairAt(units, start) ? start + 2 : start + 1));
}

/** Whether the two units from an offset on are one character. */
function isPairAt(units: Uint16Array, offset: number): boolean {
  return (units[offset]! & 0xfc00) === 0xd800 && (units[offset + 1]! & 0xfc00) === 0xdc00;
}

const isLetterOrNumeral = (kind: number): boolean => kind === LETTER || kind === CAPITAL || kind === NUMERAL;

export function beginsWithNumeral(text: string): boolean {
  return (KINDS[text.charCodeAt(0)] || kindAt(unitsOf(text.slice(0, 2)), 0)) === NUMERAL;
}

const isOfWord = (kind: number): boolean => kind >= LETTER;

/** UTF-16 units of a word at most: a longer one is no word, and is read as several, so that nobody has to wait for its end. */
const LONGEST = 1000;

function endOfNumerals(units: Uint16Array, start: number, limit: number): number {
  let end = start;
  while (end < limit && kindAt(units, end) === NUMERAL) end += 1;
  return end;
}

/**
 * Reads the words and numbers of a text one after the other, without what stands between them. "15/12/2026", "98,6%" and "214-TB/VP"
 * are one word each: whoever changes a part of them changes the whole.
 */
export class WordReader {
  readonly #units: Uint16Array;
  /** Of the word read last. */
  start = 0;
  end = 0;

  constructor(units: Uint16Array) {
    this.#units = units;
  }

  /** Reads the next word. False if there is none. */
  next(): boolean {
    const units = this.#units;
    let start = this.end;
    while (start < units.length && !isOfWord(KINDS[units[start]!] || kindAt(units, start))) start += 1;
    this.start = start;
    const limit = start + LONGEST;
    this.end = kindAt(units, start) === NUMERAL ? endOfNumber(units, start, limit) : endOfWord(units, start, limit);
    return this.end > start;
  }
}

function endOfWord(units: Uint16Array, start: number, limit: number): number {
  const last = Math.min(limit, units.length);
  let end = start;
  while (end < last && isOfWord(KINDS[units[end]!] || kindAt(units, end))) end += 1;
  return end;
}

/** Numerals, joined by signs, with a per cent sign, and with the letters of a document's number: `214-TB/VP`. */
function endOfNumber(units: Uint16Array, start: number, limit: number): number {
  let end = endOfNumerals(units, start, limit);
  while (end < limit && JOINERS.has(units[end]!) && kindAt(units, end + 1) === NUMERAL) end = endOfNumerals(units, end + 1, limit);
  if (units[end] === PER_CENT) end += 1;
  if (!DASHES.has(units[end]!) || kindAt(units, end + 1) !== CAPITAL) return end;
  for (end += 1; end < limit && kindAt(units, end) === CAPITAL; ) end += 1;
  while (end < limit && DASHES.has(units[end]!) && isLetterOrNumeral(kindAt(units, end + 1))) {
    for (end += 1; end < limit && isLetterOrNumeral(kindAt(units, end)); ) end += 1;
  }
  return end;
}

const JOINERS: ReadonlySet<number> = new Set(unitsOf('.,/:-–'));
const DASHES: ReadonlySet<number> = new Set(unitsOf('-/'));
const PER_CENT = 0x25;

/** Words and numbers, without what stands between them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const reader = new WordReader(unitsOf(text)); reader.next(); ) {
    const { start, end } = reader;
    words.push({ text: text.slice(start, end), start, end });
  }
  return words;
}

/** Words, numbers, and each sign between them as one. */
export function wordsAndSignsOf(text: string): Word[] {
  const units = unitsOf(text);
  const words: Word[] = [];
  let from = 0;
  const takeSigns = (until: number): void => {
    for (let at = from; at < until; ) {
      const sign = String.fromCodePoint(text.codePointAt(at)!);
      if (kindAt(units, at) === SIGN) words.push({ text: sign, start: at, end: at + sign.length });
      at += sign.length;
    }
  };
  for (const reader = new WordReader(units); reader.next(); from = reader.end) {
    const { start, end } = reader;
    takeSigns(start);
    words.push({ text: text.slice(start, end), start, end });
  }
  takeSigns(text.length);
  return words;
}

/** With spaces in place of signs, but for those within a number or date: other signs between words do not make them others. As long as it was. */
export function withoutStops(text: string): string {
  const units = unitsOf(text);
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; ) {
    const isPair = isPairAt(units, at);
    const next = at + (isPair ? 2 : 1);
    if (kindAt(units, at) === SIGN && !(at > 0 && kindAt(units, at - 1) === NUMERAL && kindAt(units, next) === NUMERAL)) {
      parts.push(text.slice(from, at), isPair ? '  ' : ' ');
      from = next;
    }
    at = next;
  }
  parts.push(text.slice(from));
  return parts.join('');
}
