import { keyOf } from './comparison.ts';

/** Parts of regular expressions over comparison forms. */

/** Spaces between words of one phrase. */
export const SP = String.raw`[ \t\u00a0]{1,3}`;

/** Before and behind whole words. */
export const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
export const EDGE = String.raw`(?![\p{L}\p{M}\p{N}])`;

/** A phrase as it is compared. */
export const phrase = (words: string): string => keyOf(words).replaceAll(' ', SP);

export const firstWord = (words: string): string => keyOf(words).split(' ')[0]!;

/** One of several phrases; the first that fits wins. */
export const anyOf = (...phrases: string[]): string => `(?:${phrases.map(phrase).join('|')})`;
