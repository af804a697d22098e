/** Forms of writing that begin with certain words, found without trying them at every letter. */
import { TABLED_UNITS, unitTable } from './unit-table.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Made when first asked for: many screens look for none. */
let inWord: Uint8Array | undefined;

/** True if a letter, a mark on one or a figure stands at an offset. */
export function isInWord(text: string, at: number): boolean {
  return isOfWords(text.charCodeAt(at));
}

function isOfWords(unit: number): boolean {
  inWord ??= unitTable([/[\p{L}\p{M}\p{N}]+/gu, 1]);
  return unit < TABLED_UNITS ? inWord[unit] === 1 : unit >= TABLED_UNITS && WORD.test(String.fromCharCode(unit));
}

/** Stands for a word in figures. */
export const FIGURES = '0';

/** A form of writing something, and the words or phrases that it may begin with, each whole or with a figure right behind: as an expression for texts in the same letters, phrases with single spaces. */
export type WordForm = readonly [form: string, ...first: readonly string[]];

/** Forms to be looked for where one of their first words stands. */
export interface WordForms {
  /** By the slot of two units, 1 if a first word may begin with them: most places are passed over by it. */
  readonly openings: Uint8Array;
  /** First words by their first two units in one number, which is found faster than a string. */
  readonly words: ReadonlyMap<number, readonly string[]>;
  /** All forms in one: with one for each first word the first document would wait for them to be compiled. */
  readonly expression: RegExp;
  readonly behindFigures: string;
}

/**
 * @param forms the first that fits wins
 * @param behind what stands behind each, an expression; the group `form` is what stands before it
 * @param behindFigures what may stand behind a figure that a form begins with; figures without any of these are passed over
 */
export function wordForms(forms: readonly WordForm[], behind = '', behindFigures = ''): WordForms {
  const first = new Set(forms.flatMap(([, ...words]) => words));
  const words = new Map<number, string[]>();
  for (const word of first) {
    const isMore = [...first].some((other) => word.startsWith(`${other} `));
    if (word !== FIGURES && !isMore) words.set(pairAt(word, 0), [...(words.get(pairAt(word, 0)) ?? []), word]);
  }
  const openings = new Uint8Array(SLOTS);
  for (const word of first) openings[slotOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
  return {
    openings,
    words,
    expression: new RegExp(String.raw`(?<form>${forms.map(([form]) => form).join('|')})${behind}`, 'uy'),
    behindFigures: first.has(FIGURES) ? behindFigures : '',
  };
}

const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x1_0000 + text.charCodeAt(at + 1);

/** A power of two. */
const SLOTS = 1 << 12;
const slotOf = (unit: number, next: number): number => ((unit << 5) ^ unit ^ next) & (SLOTS - 1);

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const NONE: readonly string[] = [];

/** A figure may stand right behind a word: "ngày20/11", "T12". */
const endsWord = (text: string, at: number): boolean => !isInWord(text, at) || isFigure(text.charCodeAt(at));

/** True if a first word stands at an offset, where a word begins. @param unit what stands there */
function mayBegin(text: string, at: number, unit: number, { openings, words, behindFigures }: WordForms): boolean {
  if (!isFigure(unit)) {
    if (openings[slotOf(unit, text.charCodeAt(at + 1))] === 0) return false;
    for (const word of words.get(pairAt(text, at)) ?? NONE) if (text.startsWith(word, at) && endsWord(text, at + word.length)) return true;
    return false;
  }
  let end = at + 1;
  while (isFigure(text.charCodeAt(end))) end++;
  return end < text.length && behindFigures.includes(text[end]!);
}

/** The first form in a text from an offset on. */
export function matchAtWord(text: string, forms: WordForms, from = 0): RegExpExecArray | undefined {
  let isInside = from > 0 && isInWord(text, from - 1);
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (!isInside && mayBegin(text, at, unit, forms)) {
      forms.expression.lastIndex = at;
      const match = forms.expression.exec(text);
      if (match) return match;
    }
    isInside = isOfWords(unit);
  }
  return undefined;
}

/** Where forms stand in a text, in order, without overlaps. None is empty. */
export function matchesAtWords(text: string, forms: WordForms): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (let match = matchAtWord(text, forms); match; match = matchAtWord(text, forms, match.index + match[0].length)) matches.push(match);
  return matches;
}
