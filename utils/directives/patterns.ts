import type { WordForm } from '../text/index.ts';
import { keyOf } from './comparison.ts';

/** Parts of regular expressions over comparison forms. */

/** Between words: in comparison forms there is no other white space, and never more of it. */
export const SP = ' ';

/**
 * What words in the Latin script are written with: letters, marks and digits. As ranges: `\p{L}` takes a browser half a millisecond
 * each time that it reads an expression, and it would stand in hundreds of them. Where ranges would be hard to read, expressions over
 * texts in normal form say `\p{sc=Latn}`, which takes a dozenth of that.
 */
const OF_WORDS = String.raw`0-9A-Za-zªµº²³¹¼-¾À-ÖØ-öø-ʯ\u0300-\u036f\u1e00-\u1eff\u2070\u2071\u2074-\u2079\u207f-\u2089`;

/** Before and behind whole words. */
export const START = `(?<![${OF_WORDS}])`;
export const EDGE = `(?![${OF_WORDS}])`;

/** A phrase as it is compared. */
export const phrase = keyOf;

/** A phrase as a form. */
export const phraseForm = (words: string): WordForm => [phrase(words), phrase(words)];

export const firstWord = (words: string): string => keyOf(words).split(' ')[0]!;

/** One of several phrases; the first that fits wins. */
export const anyOf = (...phrases: string[]): string => `(?:${phrases.map(phrase).join('|')})`;
