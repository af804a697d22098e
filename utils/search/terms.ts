import { decodeLegacy, detectLegacyEncoding, forEachToken, isSyllable, type LegacyEncoding, type Syllable, syllables } from '../text/index.ts';
import { CENTRAL_LETTERS, type Vocabulary } from './vocabulary.ts';

/** Gives the syllables of a text as they are indexed and asked: TƯ that stands for Trung ương has the letters of TW, and what was stored in an encoding from before Unicode is read as it was meant. */
export function terms(text: string): Syllable[] {
  const encoding = detectLegacyEncoding(text);
  return encoding === undefined ? termsOfUnicode(text) : termsOfLegacy(text, encoding);
}

function termsOfUnicode(text: string): Syllable[] {
  const found = syllables(text);
  found.forEach((syllable, index) => {
    if (isCentral(text, found, index)) found[index] = { ...syllable, letters: CENTRAL_LETTERS };
  });
  return found;
}

function termsOfLegacy(text: string, encoding: LegacyEncoding): Syllable[] {
  const { text: decoded, offsets } = decodeLegacy(text, encoding);
  return termsOfUnicode(decoded).map((syllable) => ({ ...syllable, start: offsets[syllable.start]!, end: offsets[syllable.end]! }));
}

/** Without it no TƯ in a text stands for Trung ương. */
const MAY_BE_CENTRAL = /\/[tT]|T[ƯU]/;

/** Visits the numbers of the terms of a text in order: those of `terms`, without making them. */
export function forEachTerm(text: string, vocabulary: Vocabulary, visit: (term: number) => void): void {
  if (MAY_BE_CENTRAL.test(text) || detectLegacyEncoding(text) !== undefined) for (const term of terms(text)) visit(vocabulary.idOf(term));
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
