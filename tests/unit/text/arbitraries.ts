import * as fc from 'fast-check';
import { VIETNAMESE_LETTERS } from '../../../utils/text/index.ts';

/** Letters, spaces and signs as they stand in Vietnamese documents, in any order. */
export const vietnameseText = fc.string({
  unit: fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...VIETNAMESE_LETTERS) }, fc.constantFrom(...' -/.,"“”\n\u00a0018&')),
});

/** Any UTF-16 units: controls, lone surrogates, marks on nothing; often the ones that texts are made of. */
export const anyText = fc.string({
  unit: fc.oneof(
    fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
    fc.integer({ min: 0, max: 0x17f }).map((unit) => String.fromCharCode(unit)),
    fc.constantFrom('\u0301', '\u0302', '\u0323', '\u200d', '\u00ad', '👩', 'ế', '\u1112', '\u1161', '\ufe0f'),
  ),
});

const ONSETS = ['', 'b', 'c', 'ch', 'd', 'đ', 'g', 'gi', 'h', 'k', 'kh', 'l', 'm', 'n', 'ng', 'nh', 'qu', 's', 't', 'th', 'tr', 'v', 'x'];
const RHYMES = ['a', 'an', 'ang', 'oa', 'oe', 'uy', 'ôi', 'ương', 'iêt', 'ai', 'ay', 'i', 'y', 'ê', 'ân', 'uyêt'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Syllables with a tone on some vowel, the right one or not. */
export const syllable = fc
  .tuple(fc.constantFrom(...ONSETS), fc.constantFrom(...RHYMES), fc.constantFrom(...TONES), fc.nat())
  .map(([onset, rhyme, tone, place]) => {
    const vowels = [...rhyme.matchAll(/[aăâeêioôơuưy]/g)].map((match) => match.index);
    const at = vowels[place % vowels.length]! + 1;
    return (onset + rhyme.slice(0, at) + tone + rhyme.slice(at)).normalize('NFC');
  });

/** Some syllables with single spaces between them. */
export const sentence = fc.array(syllable, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
