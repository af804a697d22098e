import type { Span } from '../text-view.ts';
import { beginsWithNumeral } from '../words.ts';
import { BREAK } from './breaks.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';

/** A place where the words of a passage stand in a row. */
export interface Occurrence {
  /** Indices of the page's words. */
  readonly first: number;
  readonly end: number;
  /** In offsets of the region's text. */
  readonly span: Span;
  /** Words of context that agree, counted from the passage. */
  readonly before: number;
  readonly after: number;
  /** All context of that side agrees. */
  readonly wholeBefore: boolean;
  readonly wholeAfter: boolean;
}

/** Words beside a passage, from it on. */
class Context {
  readonly ids: readonly number[];
  readonly #textOf: (index: number) => string;
  /** Of those that were asked for: where a passage stands at many places, the same words are it again and again. */
  readonly #numerals: boolean[] = [];

  constructor(ids: readonly number[], textOf: (index: number) => string) {
    this.ids = ids;
    this.#textOf = textOf;
  }

  isNumeral(index: number): boolean {
    return (this.#numerals[index] ??= isNumeral(this.#textOf(index)));
  }
}

export const MAX_OCCURRENCES = 2000;

/** In reading order. Looked for once in a region. */
export function occurrencesOf(region: Region, passage: Passage): readonly Occurrence[] {
  let places = region.occurrences.get(passage);
  if (!places) region.occurrences.set(passage, (places = findOccurrences(region, passage)));
  return places;
}

function findOccurrences(region: Region, passage: Passage): readonly Occurrence[] {
  const { words } = region;
  const [old, next] = [passage.before.words, passage.after.words];
  const before = new Context(old.idsIn(words).toReversed(), (index) => old.textOf(old.length - 1 - index));
  const after = new Context(next.idsIn(words), (index) => next.textOf(index));
  return words.placesOfRow(passage.words.idsIn(words), MAX_OCCURRENCES).map((first) => new FoundOccurrence(region, passage, first, before, after));
}

class FoundOccurrence implements Occurrence {
  readonly first: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  readonly wholeBefore: boolean;
  readonly wholeAfter: boolean;
  readonly #region: Region;
  readonly #passage: Passage;
  #span: Span | undefined;

  constructor(region: Region, passage: Passage, first: number, before: Context, after: Context) {
    this.#region = region;
    this.#passage = passage;
    this.first = first;
    this.end = first + passage.words.length;
    this.before = agreeingWords(region, before, first - 1, -1);
    this.after = agreeingWords(region, after, this.end, 1);
    this.wholeBefore = this.before === before.ids.length && (before.ids.length > 0 || first === 0);
    this.wholeAfter = this.after === after.ids.length && (after.ids.length > 0 || this.end === region.words.length);
  }

  /** Of many places few are asked where they are. */
  get span(): Span {
    return (this.#span ??= spanOf(this.#region, this.#passage, this.first, this.end));
  }
}

/**
 * A stretch of the page's words with the signs at its ends with which the passage began and ended. Where it began or ended within a
 * word that is another now, the word is taken whole.
 */
export function spanOf({ text, words }: Region, passage: Passage, first: number, end: number): Span {
  const { exact } = passage;
  const ids = passage.words.idsIn(words);
  const cutBefore = words.at(first) === ids[0] ? passage.cutBefore : Math.min(0, passage.cutBefore);
  const cutAfter = words.at(end - 1) === ids.at(-1) ? passage.cutAfter : Math.min(0, passage.cutAfter);
  const start = words.startOf(first);
  const stop = words.endOf(end - 1);
  const leading = exact.slice(0, Math.max(0, -cutBefore));
  const trailing = cutAfter < 0 ? exact.slice(cutAfter) : '';
  return {
    start: start + Math.max(0, cutBefore) - lengthThere(leading, (signs) => text.endsWith(signs, start)),
    end: stop - Math.max(0, cutAfter) + lengthThere(trailing, (signs) => text.startsWith(signs, stop)),
  };
}

/** How many units of a text signs take that stand there, in any spelling; 0 if they do not. */
function lengthThere(signs: string, isThere: (signs: string) => boolean): number {
  return signs === '' ? 0 : (spellingsOf(signs).find(isThere)?.length ?? 0);
}

/** Three full stops and an ellipsis are one. */
function spellingsOf(signs: string): string[] {
  return signs.includes('...') || signs.includes('…') ? [signs, signs.replaceAll('...', '…'), signs.replaceAll('…', '...')] : [signs];
}

function agreeingWords(region: Region, context: Context, from: number, step: 1 | -1): number {
  const { words } = region;
  let count = 0;
  for (let at = from; count < context.ids.length; count += 1, at += step) {
    if (context.ids[count] === words.at(at)) continue;
    if (!context.isNumeral(count) || !isNumeralOfList(region, at)) break;
  }
  return count;
}

/** Of lists within lists too: "2.1". */
const NUMERAL = /^\p{N}{1,3}(?:\.\p{N}{1,2})*$/u;

/** Whether a word is a number as those of lists. */
export function isNumeral(word: string): boolean {
  return beginsWithNumeral(word) && NUMERAL.test(word);
}

const LIST_NUMERAL = /^(?:\p{N}{1,3}(?:\.\p{N}{1,2})*|[IVXLC]{1,5}|\p{L})$/u;

/** Whether a word is a numeral or letter as those of lists. */
export function isListNumeral(word: string): boolean {
  return LIST_NUMERAL.test(word);
}

/** Lists are numbered anew without anything in them being another. In the middle of a line "15.12." is a date. */
function isNumeralOfList(region: Region, index: number): boolean {
  const { text, words } = region;
  const end = words.endOf(index);
  const word = text.slice(words.startOf(index), end);
  if (!isNumeral(word) || !/^[.)/] /.test(text.slice(end, end + 2))) return false;
  return !word.includes('.') || region.breakBefore(index) === BREAK.line;
}
