import type { Selectors } from '../../model/index.ts';
import { comparable } from '../../text/index.ts';
import { firstFrom } from '../offsets.ts';
import { BREAK, breakIn, type BreakStrength } from './breaks.ts';
import { WordRow } from './word-row.ts';

/** What stands on one side of a passage. */
export interface Neighbour {
  /** In comparable form. */
  readonly text: string;
  readonly words: WordRow;
  /** For each of them, how many breaks of the page are between it and the passage. */
  readonly lines: readonly number[];
  /** For each of them, how many ends of cells are between it and the passage; those of other lines do not matter. */
  readonly cells: readonly number[];
  /** So many of the words next to the passage belong to its sentence, or stand in its cell or heading. */
  readonly sentence: number;
  /** So many of the words next to the passage belong with it to one thing: the rest of its sentence, or of its table row. */
  readonly host: number;
  /** So many of the words next to the passage, with the passage, stood only once in the page; infinite if that is not known. */
  readonly key: number;
  /** The nearest so many words stood once in the page, whatever was beside them; infinite if all of them stood there again, 0 if that was not noted. */
  readonly distinct: number;
}

/** A passage to be found, in comparable form. */
export interface Passage {
  readonly exact: string;
  /** Its words, whole also where it begins or ends within one. */
  readonly words: WordRow;
  /** Units of the first word before the passage; less than none if signs come before the word. */
  readonly cutBefore: number;
  /** Units of the last word after the passage; less than none if signs come after the word. */
  readonly cutAfter: number;
  readonly before: Neighbour;
  readonly after: Neighbour;
  /** What parted it from what stood before and after it, and the strongest break within it. */
  readonly breaks: { readonly before: BreakStrength; readonly within: BreakStrength; readonly after: BreakStrength };
  /** It stood in a row of a table, or was one: what belongs with it is on one line. */
  readonly isInRow: boolean;
  /** Offset of the view in which it was described. */
  readonly position: number;
  /** How often the text stood in the page then, if that was noted and the passage is of whole words. */
  readonly occurrences: number | undefined;
  /** The share of its words that stood together elsewhere in the page then, if that was noted. */
  readonly likest: number | undefined;
}

/** Context that was not cut by `describe` may have been cut in a syllable, which then compares unlike the whole: its outermost word is left out. */
const CUT_AT_START = /^\S+(\s[^]{30})/;
/** Backwards from the end: `/([^]{30}\s)\S+$/` would be tried at each unit. */
function isCutAtEnd(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && !SPACE.test(text[at]!)) at -= 1;
  return at >= 30 && at < text.length - 1;
}

const SPACE = /\s/;
const BLANK = 0x20;
/** Without a note of what was unique, `describe` gave context of a length between these only if it stood once in the page: less at an edge, more in vain. */
const DISTINCT_CONTEXT = [50, 180] as const;

const SENTENCE_BREAK = /[.!?…]\s|[\n\t]/;

export function passageOf({ quote, position }: Selectors): Passage {
  const original = quote.prefix + quote.exact + quote.suffix;
  const { text, offsets } = comparable(original);
  let start = firstFrom(offsets, quote.prefix.length);
  let end = firstFrom(offsets, quote.prefix.length + quote.exact.length);
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  const all = WordRow.of(text);
  const first = countWhile(all.length, (index) => all.endOf(index) <= start);
  const next = countWhile(all.length, (index) => all.startOf(index) < end);
  const beforeText = text.slice(0, start);
  const afterText = text.slice(end);
  const words = all.part(first, next);
  const before = all.part(CUT_AT_START.test(beforeText) ? Math.min(1, first) : 0, first);
  const after = all.part(next, isCutAtEnd(afterText) ? all.length - 1 : all.length);
  const begin = words.length > 0 ? words.startOf(0) : start;
  const stop = words.length > 0 ? words.endOf(words.length - 1) : end;
  const between = (from: number, to: number): string => {
    const [left, right] = [offsets[from]!, offsets[to]!];
    return right === left + 1 && original.charCodeAt(left) === BLANK ? ' ' : original.slice(left, right);
  };
  const gapBefore = (count: number): string => between(all.endOf(first - 1 - count), count === 0 ? begin : all.startOf(first - count));
  const gapAfter = (count: number): string => between(count === 0 ? stop : all.endOf(next + count - 1), all.startOf(next + count));
  const breaksBefore = breaksIn(before.length, gapBefore);
  const breaksAfter = breaksIn(after.length, gapAfter);
  let within: BreakStrength = BREAK.none;
  for (let index = first + 1; index < next; index += 1) within = Math.max(within, breakIn(between(all.endOf(index - 1), all.startOf(index)))) as BreakStrength;
  const isInRow = original.slice(original.lastIndexOf('\n', quote.prefix.length - 1) + 1).split('\n', 1)[0]!.includes('\t');
  const hostOf = ({ lines, sentence }: Breaks): number => (isInRow ? lines.filter((line) => line === 0).length : sentence);
  const keys = keysOf(quote, beforeText, afterText);
  const distinct = { before: quote.distinct?.before ?? Number.POSITIVE_INFINITY, after: quote.distinct?.after ?? Number.POSITIVE_INFINITY };
  const keyBefore = (key: number): number => keyInWords(key, before.length, (count) => start - all.startOf(first - 1 - count));
  const keyAfter = (key: number): number => keyInWords(key, after.length, (count) => all.endOf(next + count) - end);
  const cutBefore = start - begin;
  const cutAfter = stop - end;
  return {
    exact: text.slice(start, end),
    words,
    cutBefore,
    cutAfter,
    before: {
      text: beforeText,
      words: before,
      lines: breaksBefore.lines.toReversed(),
      cells: breaksBefore.cells.toReversed(),
      sentence: breaksBefore.sentence,
      host: hostOf(breaksBefore),
      key: keyBefore(keys.before),
      distinct: quote.distinct ? keyBefore(distinct.before) : 0,
    },
    after: {
      text: afterText,
      words: after,
      ...breaksAfter,
      host: hostOf(breaksAfter),
      key: keyAfter(keys.after),
      distinct: quote.distinct ? keyAfter(distinct.after) : 0,
    },
    breaks: {
      before: before.length > 0 && words.length > 0 ? breakIn(gapBefore(0)) : BREAK.line,
      within,
      after: after.length > 0 && words.length > 0 ? breakIn(gapAfter(0)) : BREAK.line,
    },
    isInRow,
    position: position.start,
    // Letters within a word were counted wherever they stood in words; only whole words are counted again.
    occurrences: cutBefore > 0 || cutAfter > 0 ? undefined : quote.occurrences,
    likest: quote.likest,
  };
}

/** The passages of targets, each read when it is asked for and kept until it is found: what is kept for long costs more than to read it. */
export class Passages {
  readonly #targets: readonly Selectors[];
  readonly #read = new Map<number, Passage>();

  constructor(targets: readonly Selectors[]) {
    this.#targets = targets;
  }

  at(index: number): Passage {
    let passage = this.#read.get(index);
    if (!passage) this.#read.set(index, (passage = passageOf(this.#targets[index]!)));
    return passage;
  }

  forget(index: number): void {
    this.#read.delete(index);
  }
}

const NUMERAL = /^(?:\p{N}{1,3}(?:\.\p{N}{1,2})*|[IVXLC]{1,5}|\p{L})[.)/](?!\p{N})\s*/u;

/** A passage without the numeral of a list with which it begins; undefined if it begins with none. */
export function withoutNumeral(passage: Passage): Passage | undefined {
  const { exact, words, before, breaks, position } = passage;
  const numeral = NUMERAL.exec(exact)?.[0];
  if (numeral === undefined || words.length < 3 || passage.cutBefore !== 0 || breaks.before < BREAK.sentence) return undefined;
  const isSentence = SENTENCE_BREAK.test(numeral);
  return {
    ...passage,
    exact: exact.slice(numeral.length),
    words: words.part(1, words.length),
    before: {
      ...before,
      text: before.text + numeral,
      words: before.words.withNext(),
      lines: [...before.lines, 0],
      cells: [...before.cells, 0],
      sentence: isSentence ? 0 : before.sentence + 1,
      host: passage.isInRow ? before.host + 1 : isSentence ? 0 : before.host + 1,
      key: before.key === 0 ? 0 : before.key + 1,
      distinct: before.distinct === 0 ? 0 : before.distinct + 1,
    },
    breaks: { ...breaks, before: isSentence ? BREAK.sentence : BREAK.clause },
    position: position + numeral.length,
  };
}

type Breaks = Pick<Neighbour, 'lines' | 'cells' | 'sentence'>;

/** @param gapOf what stands between a word and the one before it, counted from the passage on */
function breaksIn(count: number, gapOf: (index: number) => string): Breaks {
  const lines: number[] = [];
  const cells: number[] = [];
  let line = 0;
  let cell = 0;
  let sentence = count;
  for (let index = 0; index < count; index += 1) {
    const gap = gapOf(index);
    if (gap !== ' ') {
      cell += gap.split('\t').length - 1;
      line += gap.split('\n').length - 1;
      if (sentence === count && SENTENCE_BREAK.test(gap)) sentence = index;
    }
    lines.push(line);
    cells.push(cell);
  }
  return { lines, cells, sentence };
}

/** How many units beside the quote make it unique. */
function keysOf({ occurrences, unique }: Selectors['quote'], before: string, after: string): { readonly before: number; readonly after: number } {
  if (occurrences === 1) return { before: 0, after: 0 };
  if (unique) return { before: unique.before ?? Number.POSITIVE_INFINITY, after: unique.after ?? Number.POSITIVE_INFINITY };
  const keyOf = ({ length }: string): number => (length > DISTINCT_CONTEXT[0] && length < DISTINCT_CONTEXT[1] ? length : Number.POSITIVE_INFINITY);
  return { before: keyOf(before), after: keyOf(after) };
}

/**
 * The words up to the one that holds the last of so many units beside the passage, or up to the next one if a sign or space is the last.
 * @param distanceOf how far a word reaches, in units
 */
function keyInWords(key: number, count: number, distanceOf: (index: number) => number): number {
  if (key === 0) return 0;
  const index = countWhile(count, (each) => distanceOf(each) < key);
  return index === count ? Number.POSITIVE_INFINITY : index + 1;
}

/** How many of so many hold from the first on. */
function countWhile(count: number, holds: (index: number) => boolean): number {
  let index = 0;
  while (index < count && holds(index)) index += 1;
  return index;
}
