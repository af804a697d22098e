import type { Selectors } from '../../model/index.ts';
import { comparable } from '../../text/index.ts';
import { firstFrom } from '../offsets.ts';
import { type Word, wordsOf } from '../words.ts';
import { BREAK, breakIn, type BreakStrength } from './breaks.ts';

/** What stands on one side of a passage. */
export interface Neighbour {
  /** In comparable form. */
  readonly text: string;
  readonly words: readonly string[];
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
  readonly words: readonly string[];
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
  const words = wordsOf(text);
  const first = words.findIndex((word) => word.end > start);
  const next = words.findIndex((word) => word.start >= end);
  const own = first === -1 ? [] : words.slice(first, next === -1 ? undefined : next);
  const before = words.slice(0, first === -1 ? undefined : first);
  const after = next === -1 ? [] : words.slice(next);
  const beforeText = text.slice(0, start);
  const afterText = text.slice(end);
  if (CUT_AT_START.test(beforeText)) before.shift();
  if (isCutAtEnd(afterText)) after.pop();
  const keys = keysOf(quote, beforeText, afterText);
  const between = (from: number, to: number): string => {
    const [begin, stop] = [offsets[from]!, offsets[to]!];
    return stop === begin + 1 && original.charCodeAt(begin) === BLANK ? ' ' : original.slice(begin, stop);
  };
  const upwards = before.toReversed();
  const breaksBefore = breaksIn(upwards.map((word, index) => between(word.end, upwards[index - 1]?.start ?? own[0]?.start ?? start)));
  const breaksAfter = breaksIn(after.map((word, index) => between(after[index - 1]?.end ?? own.at(-1)?.end ?? end, word.start)));
  const isInRow = original.slice(original.lastIndexOf('\n', quote.prefix.length - 1) + 1).split('\n', 1)[0]!.includes('\t');
  const hostOf = ({ lines, sentence }: Breaks): number => (isInRow ? lines.filter((line) => line === 0).length : sentence);
  const distinct = { before: quote.distinct?.before ?? Number.POSITIVE_INFINITY, after: quote.distinct?.after ?? Number.POSITIVE_INFINITY };
  const breakAfter = (word: Word | undefined, next: Word | undefined): BreakStrength => (word && next ? breakIn(between(word.end, next.start)) : BREAK.line);
  const cutBefore = own[0] ? start - own[0].start : 0;
  const cutAfter = own[0] ? own.at(-1)!.end - end : 0;
  return {
    exact: text.slice(start, end),
    words: own.map(textOf),
    cutBefore,
    cutAfter,
    before: {
      text: beforeText,
      words: before.map(textOf),
      lines: breaksBefore.lines.toReversed(),
      cells: breaksBefore.cells.toReversed(),
      sentence: breaksBefore.sentence,
      host: hostOf(breaksBefore),
      key: keyInWords(keys.before, upwards, (word) => start - word.start),
      distinct: quote.distinct ? keyInWords(distinct.before, upwards, (word) => start - word.start) : 0,
    },
    after: {
      text: afterText,
      words: after.map(textOf),
      ...breaksAfter,
      host: hostOf(breaksAfter),
      key: keyInWords(keys.after, after, (word) => word.end - end),
      distinct: quote.distinct ? keyInWords(distinct.after, after, (word) => word.end - end) : 0,
    },
    breaks: {
      before: breakAfter(before.at(-1), own[0]),
      within: own.slice(1).reduce<BreakStrength>((most, word, index) => Math.max(most, breakAfter(own[index], word)) as BreakStrength, BREAK.none),
      after: breakAfter(own.at(-1), after[0]),
    },
    isInRow,
    position: position.start,
    // Letters within a word were counted wherever they stood in words; only whole words are counted again.
    occurrences: cutBefore > 0 || cutAfter > 0 ? undefined : quote.occurrences,
    likest: quote.likest,
  };
}

/** The passages of targets, each read when it is first asked for. */
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
    words: words.slice(1),
    before: {
      ...before,
      text: before.text + numeral,
      words: [...before.words, words[0]!],
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

/** @param gaps what stands before each word, from the passage on */
function breaksIn(gaps: readonly string[]): Breaks {
  let line = 0;
  let cell = 0;
  let sentence = gaps.length;
  const cells: number[] = [];
  const lines = gaps.map((gap, index) => {
    if (gap !== ' ') cell += gap.split('\t').length - 1;
    cells.push(cell);
    if (gap === ' ') return line;
    if (sentence === gaps.length && SENTENCE_BREAK.test(gap)) sentence = index;
    return (line += gap.split('\n').length - 1);
  });
  return { lines, cells, sentence };
}

/** How many units beside the quote make it unique. */
function keysOf({ occurrences, unique }: Selectors['quote'], before: string, after: string): { readonly before: number; readonly after: number } {
  if (occurrences === 1) return { before: 0, after: 0 };
  if (unique) return { before: unique.before ?? Number.POSITIVE_INFINITY, after: unique.after ?? Number.POSITIVE_INFINITY };
  const keyOf = ({ length }: string): number => (length > DISTINCT_CONTEXT[0] && length < DISTINCT_CONTEXT[1] ? length : Number.POSITIVE_INFINITY);
  return { before: keyOf(before), after: keyOf(after) };
}

/** The words up to the one that holds the last of so many units beside the passage, or up to the next one if a sign or space is the last. */
function keyInWords(key: number, words: readonly Word[], distanceOf: (word: Word) => number): number {
  if (key === 0) return 0;
  const index = words.findIndex((word) => distanceOf(word) >= key);
  return index === -1 ? Number.POSITIVE_INFINITY : index + 1;
}

function textOf({ text }: Word): string {
  return text;
}
