import { decodeLegacy, detectLegacyEncoding, forEachToken, isSyllable, type LegacyEncoding, type Syllable, syllables } from '../text/index.ts';
import { CENTRAL_LETTERS, type Vocabulary } from './vocabulary.ts';

/**
 * Gives the syllables of a text as they are indexed and asked: TƯ that stands for Trung ương has the letters of TW, "U.B.N.D" those of
 * UBND, and what was stored in an encoding from before Unicode is read as it was meant.
 */
export function terms(text: string): Syllable[] {
  const encoding = detectLegacyEncoding(text);
  return encoding === undefined ? termsOfUnicode(text) : termsOfLegacy(text, encoding);
}

function termsOfUnicode(text: string): Syllable[] {
  const found = mayBeDotted(text) ? withoutDots(text, syllables(text)) : syllables(text);
  found.forEach((syllable, index) => {
    if (isCentral(text, found, index)) found[index] = { ...syllable, letters: CENTRAL_LETTERS };
  });
  return found;
}

function termsOfLegacy(text: string, encoding: LegacyEncoding): Syllable[] {
  const { text: decoded, offsets } = decodeLegacy(text, encoding);
  return termsOfUnicode(decoded).map((syllable) => ({ ...syllable, start: offsets[syllable.start]!, end: offsets[syllable.end]! }));
}

/** Fewer letters with dots between them may be the initials of a name: "N.T. Lan". */
const LEAST_LETTERS = 3;

/** Letters that stand alone with dots between them, "H.Đ.N.D", as one. */
function withoutDots(text: string, found: Syllable[]): Syllable[] {
  const joined: Syllable[] = [];
  for (let from = 0, to = 1; from < found.length; from = to, to += 1) {
    while (to < found.length && isLetter(found[to - 1]!) && isLetter(found[to]!) && text.slice(found[to - 1]!.end, found[to]!.start) === '.') to += 1;
    const letters = found.slice(from, to);
    if (letters.length < LEAST_LETTERS) joined.push(...letters);
    else joined.push({ ...letters[0]!, end: letters.at(-1)!.end, letters: letters.map((one) => one.letters).join(''), marked: letters.map(({ marked }) => marked).join(''), tone: 0 });
  }
  return joined;
}

const isLetter = ({ kind, letters }: Syllable): boolean => kind === 'word' && letters.length === 1;

/** A letter may have two marks of its own behind it. */
const FARTHEST_DOT = 4;
/** The unit of A: digits and spaces are before it. */
const FIRST_LETTER = 0x41;

/** Whether two dots of a text stand near enough to have one letter between them. */
function mayBeDotted(text: string): boolean {
  for (let at = text.indexOf('.'), next = -1; at >= 0; at = next) {
    next = text.indexOf('.', at + 1);
    if (next > at + 1 && next <= at + FARTHEST_DOT && text.charCodeAt(at + 1) >= FIRST_LETTER) return true;
  }
  return false;
}

/** Without it no TƯ in a text stands for Trung ương. */
const MAY_BE_CENTRAL = /\/[tT]|T[ƯU]/;

/** Visits the numbers of the terms of a text in order: those of `terms`, without making them. */
export function forEachTerm(text: string, vocabulary: Vocabulary, visit: (term: number) => void): void {
  if (MAY_BE_CENTRAL.test(text) || mayBeDotted(text) || detectLegacyEncoding(text) !== undefined) for (const term of terms(text)) visit(vocabulary.idOf(term));
  else forEachToken(text, (start, end) => visit(vocabulary.idOfToken(text.slice(start, end))));
}

/** "NQ/TƯ" in either case, and TƯ in capitals, but not in a heading in capitals: ĐẦU TƯ, TƯ PHÁP. */
function isCentral(text: string, found: readonly Syllable[], index: number): boolean {
  const syllable = found[index]!;
  if (syllable.marked !== 'tư' || syllable.tone !== 0) return false;
  if (text[syllable.start - 1] === '/') return true;
  if (!isUpper(text, syllable)) return false;
  return ![found[index - 1], found[index + 1]].some((beside) => beside && beside.end - beside.start > 1 && isSyllable(beside.marked) && isUpper(text, beside));
}

function isUpper(text: string, syllable: Syllable): boolean {
  const written = text.slice(syllable.start, syllable.end);
  return written === written.toUpperCase() && written !== written.toLowerCase();
}
