/** A text as words, numbers and signs. Offsets are UTF-16 units of the text. */

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "15/12/2026", "98,6%" and "214-TB/VP" are one word each: whoever changes a part of them changes the whole. */
export const WORD = /\p{N}+(?:[.,/:\-–]\p{N}+)*%?(?:[-/][\p{Lu}Đ]+(?:[-/][\p{L}\p{N}]+)*)?|[\p{L}\p{M}\p{N}]+/gu;
const WORD_OR_SIGN = new RegExp(`${WORD.source}|[^\\s\\p{L}\\p{M}\\p{N}]`, 'gu');

function match(text: string, pattern: RegExp): Word[] {
  return Array.from(text.matchAll(pattern), (found) => ({ text: found[0], start: found.index, end: found.index + found[0].length }));
}

/** Words and numbers, without what stands between them. */
export function wordsOf(text: string): Word[] {
  return match(text, WORD);
}

/** Words, numbers, and each sign between them as one. */
export function wordsAndSignsOf(text: string): Word[] {
  return match(text, WORD_OR_SIGN);
}
