/** Matches of an expression that begins with a word, found without trying it at every letter. */
import { TABLED_UNITS, unitTable } from './unit-table.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const IN_WORD = unitTable((char) => WORD.test(char));

const isInWord = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit < TABLED_UNITS ? IN_WORD[unit] === 1 : unit >= TABLED_UNITS && WORD.test(text[at]!);
};

/** What an expression may begin with. */
export interface Beginnings {
  /** Words, by their first two units in one number, which is found faster than a string. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** What may stand behind a figure that it begins with; of figures without any of these it matches none. */
  readonly behindFigures: string;
}

/** @param words in the letters of the text that is searched, which the expression takes whole; of phrases the first counts */
export function beginningsOf(words: readonly string[], behindFigures: string): Beginnings {
  const byPair = new Map<number, string[]>();
  for (const word of new Set(words.map((phrase) => phrase.split(' ')[0]!))) {
    const pair = pairAt(word, 0);
    byPair.set(pair, [...(byPair.get(pair) ?? []), word]);
  }
  return { words: byPair, behindFigures };
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** True if the word at an offset is one of those, or a figure before what may stand behind it. */
function mayBegin(text: string, at: number, { words, behindFigures }: Beginnings): boolean {
  if (!isFigure(text.charCodeAt(at))) return words.get(pairAt(text, at))?.some((word) => text.startsWith(word, at) && !isInWord(text, at + word.length)) ?? false;
  let end = at + 1;
  while (isFigure(text.charCodeAt(end))) end++;
  return end < text.length && behindFigures.includes(text[end]!);
}

/**
 * Where the expression matches at the beginning of a word, in order, without overlaps.
 * @param expression sticky
 */
export function matchesAtWords(text: string, expression: RegExp, beginnings: Beginnings): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let at = 0; at < text.length; ) {
    if (!isInWord(text, at)) {
      at++;
      continue;
    }
    if (mayBegin(text, at, beginnings)) {
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
