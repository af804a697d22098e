import { fold } from './fold.ts';
import { TABLE_SIZE, TONE_OF, TONELESS } from './letters.ts';

const ONSET = '(?:ngh|ng|nh|gh|gi|qu|kh|ph|th|tr|ch|[bcdđghklmnpqrstvx])?';
const NUCLEUS = '(?:iê|yê|ươ|uô|uyê|uâ|uê|uơ|uy|oă|oa|oe|oo|ia|ưa|ua|uya|[aăâeêioôơuưy])';
const CODA = '(?:ch|ng|nh|[cmnpt]|[aiyou])?';
const SYLLABLE = new RegExp(`^${ONSET}${NUCLEUS}${CODA}$`, 'u');
const FOLDED_SYLLABLE = new RegExp(`^${fold(`${ONSET}${NUCLEUS}${CODA}`)}$`);
const OPEN_SHORT_VOWEL = /[ăâ]$/;

/** True if the word has the shape of one Vietnamese syllable, with one tone at the most. NFC; either case. */
export function isSyllable(word: string): boolean {
  let toneless = '';
  let tones = 0;
  for (const letter of word.toLowerCase()) {
    const unit = letter.charCodeAt(0);
    const bare = unit < TABLE_SIZE ? TONELESS[unit]! : 0;
    if (bare !== 0 && TONE_OF[unit] !== 0) tones += 1;
    toneless += bare === 0 ? letter : String.fromCharCode(bare);
  }
  return tones <= 1 && SYLLABLE.test(toneless) && !OPEN_SHORT_VOWEL.test(toneless);
}

/** True if letters without any mark (`Syllable.letters`) have the shape of one Vietnamese syllable. */
export function isFoldedSyllable(letters: string): boolean {
  return FOLDED_SYLLABLE.test(letters);
}
