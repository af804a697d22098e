/** Matches of an expression that begins with a word, found without trying it at every letter. */
import { TABLED_UNITS, unitTable } from './unit-table.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const IN_WORD = unitTable((char) => WORD.test(char));

const isInWord = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit < TABLED_UNITS ? IN_WORD[unit] === 1 : unit >= TABLED_UNITS && WORD.test(text[at]!);
};

/** How words begin: their first two units in one number, which is found faster than a string. */
export type Beginnings = ReadonlySet<number>;

/** @param words in the letters of the text that is searched */
export function beginningsOf(words: readonly string[]): Beginnings {
  return new Set(words.map((word) => beginningAt(word, 0)));
}

const beginningAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);

/**
 * Where the expression matches at the beginning of a word, in order, without overlaps.
 * @param expression sticky
 * @param beginnings of all words that it may begin with, besides figures
 */
export function matchesAtWords(text: string, expression: RegExp, beginnings: Beginnings): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isInWord(text, at)) {
      at++;
      continue;
    }
    const unit = text.charCodeAt(at);
    const isFigure = unit >= 0x30 && unit <= 0x39;
    if (isFigure || beginnings.has(beginningAt(text, at))) {
      expression.lastIndex = at;
      const match = expression.exec(text);
      if (match) {
        matches.push(match);
        at += match[0].length;
        // Behind the last letter of a word there may be none of another.
        if (!isInWord(text, at - 1)) continue;
      }
    }
    while (at < text.length && isInWord(text, at)) at++;
  }
  return matches;
}
