import { D_STROKE, TABLE_SIZE, TONE_MARKS, TONE_OF, TONELESS, type Tone } from './letters.ts';
import { fold } from './fold.ts';
import { numberForm } from './numbers.ts';

/** A syllable, word or acronym of letters, %, or a number or date as one. */
export interface Syllable {
  readonly kind: 'word' | 'number';
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** Lower case without any mark: "uong". Numbers: their form, see `numberForm`. */
  readonly letters: string;
  /** Lower case without tone, with ˘ ^ ̛ and đ: "ương". Unit by unit beside `letters`. Numbers: as `letters`. */
  readonly marked: string;
  readonly tone: Tone;
}

/**
 * Characters that may stand inside a word and show nothing. The soft hyphen and the zero-width space are not
 * among them: Vietnamese syllables are not hyphenated, so they stand between two.
 */
const INVISIBLE = '[\\0-\\x08\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\u034f\\u061c\\u180e\\u200c-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff]';
const WORD = `\\p{L}(?:[\\p{L}\\p{M}]|${INVISIBLE}+(?=[\\p{L}\\p{M}]))*`;
const YEARS = '\\d{4}\\s*[-–—]\\s*\\d{4}(?!\\d|[./]\\d)';
const POINTED = '\\d+(?:[./,]\\d+)+';
const HYPHENED = '\\d+(?:[-–]\\d+){1,2}(?!\\d|[./]\\d)';
/** A day with spaces around its separators, as forms print it: "05 / 03 / 2026". */
const SPACED_DAY = '\\d{1,2} ?(?<between>[-–./]) ?\\d{1,2} ?\\k<between> ?\\d{4}(?!\\d|[./]\\d)';
/** Of an area or a volume: "km²" is what "km2" is. */
const POWER = '(?<=[mM])[²³]';
const FRACTION = '[¼-¾⅐-⅞]';
const TOKEN = new RegExp(`${WORD}|${YEARS}|${SPACED_DAY}|${POINTED}|${HYPHENED}|\\d+|${POWER}|${FRACTION}|[０-９]+|%`, 'gu');
const BEGINS_NUMBER = /^[\d²³¼-¾⅐-⅞０-９]/;
/** What stands in "½" once it is taken apart. */
const FRACTION_SLASH = '\u2044';
const INVISIBLES = new RegExp(INVISIBLE, 'gu');

/**
 * The syllables of a text in order; what lies between them are spaces and signs. % is one too, as it is said: 5% is not 5. A tone is kept beside the
 * letters, so that it does not matter which vowel carries it. "18-NQ/TW" is three, "8/12/2026" one.
 */
export function syllables(text: string): Syllable[] {
  const found: Syllable[] = [];
  forEachToken(text, (start, end) => found.push(syllable(text.slice(start, end), start)));
  return found;
}

/** The syllable that a token is, which begins at an offset of a text. */
export function syllable(token: string, start: number): Syllable {
  const end = start + token.length;
  if (BEGINS_NUMBER.test(token)) {
    const form = numberForm(token.normalize('NFKC').replace(FRACTION_SLASH, '/'));
    return { kind: 'number', start, end, letters: form, marked: form, tone: 0 };
  }
  const { letters, marked, tone } = spelling(token);
  return { kind: 'word', start, end, letters, marked, tone };
}

/** ASCII and the blocks with the letters of Vietnamese. */
const PLAINLY_USED = [[0x20, 0x7e], [0xa0, 0x24f], [0x1ea0, 0x1ef9]] as const;

/** What a unit is to tokens: a letter as any other, a sign that always stands between them, or something to look at closely. */
const CLOSELY = 1;
const LETTER = 2;
const SIGN = 3;
/** By unit, what it is; 0 for one that was not met yet: a text has a hundred of them. */
const UNITS = new Uint8Array(TABLE_SIZE);

const unitAt = (text: string, offset: number): number => {
  const unit = text.charCodeAt(offset);
  return unit < TABLE_SIZE ? UNITS[unit]! || (UNITS[unit] = findOut(unit)) : CLOSELY;
};

function findOut(unit: number): number {
  if (unit === 0x0a) return SIGN;
  if (unit === 0x25 || !PLAINLY_USED.some(([first, last]) => unit >= first && unit <= last)) return CLOSELY;
  const character = String.fromCharCode(unit);
  return /\p{L}/u.test(character) ? LETTER : /[\p{N}\p{M}\p{Cf}]/u.test(character) ? CLOSELY : SIGN;
}

/**
 * Visits the words and numbers of a text, each by its offsets, in order. A pattern says what they are; the most
 * frequent case, Vietnamese letters between plain signs, is decided without it, several times as fast.
 */
export function forEachToken(text: string, visit: (start: number, end: number) => void): void {
  const { length } = text;
  let offset = 0;
  while (offset < length) {
    const what = unitAt(text, offset);
    if (what === SIGN) {
      offset += 1;
      continue;
    }
    let end = offset;
    while (what === LETTER && end < length && unitAt(text, end) === LETTER) end += 1;
    if (what === LETTER && (end === length || unitAt(text, end) === SIGN)) {
      visit(offset, end);
      offset = end;
      continue;
    }
    TOKEN.lastIndex = offset;
    const match = TOKEN.exec(text);
    if (!match) return;
    offset = match.index + match[0].length;
    visit(match.index, offset);
  }
}

interface Spelling {
  readonly letters: string;
  readonly marked: string;
  readonly tone: Tone;
}

/** Texts repeat their words: spellings are kept, and forgotten when there are too many to be one language. */
const SPELLINGS = new Map<string, Spelling>();
const MAX_SPELLINGS = 20_000;

function spelling(token: string): Spelling {
  const known = SPELLINGS.get(token);
  if (known) return known;
  if (SPELLINGS.size >= MAX_SPELLINGS) SPELLINGS.clear();
  const found = spell(token);
  SPELLINGS.set(token, found);
  return found;
}

const BARE = new Uint16Array(TABLE_SIZE);
const PLAIN = /^[a-z]*$/;
/** Letters as wide as those of Chinese. */
const FULL_WIDTH = /[ａ-ｚ]/g;

for (let unit = 0x61; unit <= 0x7a; unit += 1) BARE[unit] = unit;
for (const vowel of TONELESS) if (vowel !== 0) BARE[vowel] = fold(String.fromCharCode(vowel)).charCodeAt(0);

function spell(token: string): Spelling {
  const lower = token.toLowerCase();
  if (PLAIN.test(lower)) return { letters: lower, marked: lower, tone: 0 };
  let letters = '';
  let marked = '';
  let tone: Tone = 0;
  for (const character of composed(lower.replace(INVISIBLES, '').replace(FULL_WIDTH, (letter) => letter.normalize('NFKC')))) {
    const unit = character.charCodeAt(0);
    const stroke = D_STROKE.get(unit);
    if (stroke !== undefined) {
      letters += 'd';
      marked += 'đ';
      continue;
    }
    const toneless = unit < TABLE_SIZE ? TONELESS[unit]! || unit : unit;
    if (unit < TABLE_SIZE && TONE_OF[unit] !== 0) tone = TONE_OF[unit] as Tone;
    const bare = toneless < TABLE_SIZE ? BARE[toneless]! : 0;
    if (bare !== 0) {
      letters += String.fromCharCode(bare);
      marked += String.fromCharCode(toneless);
      continue;
    }
    const parts = foreignLetter(character);
    letters += parts.letters;
    marked += parts.marked;
    tone = parts.tone || tone;
  }
  return { letters, marked, tone };
}

/** A tone that was typed before the ^ or ˘ of its vowel: Unicode leaves the two in this order, and composes them to no letter of Vietnamese. */
const TONE_FIRST = /([\u0300\u0301\u0303\u0309])([\u0302\u0306])/g;

function composed(word: string): string {
  const plain = word.normalize('NFC');
  return /[\u0302\u0306]/.test(plain) ? plain.normalize('NFD').replace(TONE_FIRST, '$2$1').normalize('NFC') : plain;
}

/** A letter that Vietnamese does not have, or a mark that is on no letter. `marked` has as many units as `letters`. */
function foreignLetter(character: string): Spelling {
  const letters = fold(character);
  let tone: Tone = 0;
  let marked = '';
  for (const part of character.normalize('NFD')) {
    const index = TONE_MARKS.indexOf(part as (typeof TONE_MARKS)[number]);
    if (index > 0) tone = index as Tone;
    else marked += part;
  }
  marked = marked.normalize('NFC');
  return { letters, marked: marked.length === letters.length ? marked : letters, tone };
}

const OPEN_I = /^(?:h|k|l|m|s|t|qu)y$/;

/**
 * One spelling for the syllables that are written with i or y: kỹ and kĩ, lý and lí, quy and qui. Takes and
 * gives `letters` or `marked`. Never after another vowel (tay, tai), nor after other consonants.
 */
export function unifyY(letters: string): string {
  return letters.endsWith('y') && OPEN_I.test(letters) ? `${letters.slice(0, -1)}i` : letters;
}
