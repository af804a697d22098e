/** The sentences beside a passage, as they were and as they stand in the page. */
import { BREAK, breakIn } from './breaks.ts';
import { isListNumeral } from './occurrences.ts';
import type { Neighbour } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';

export interface Sentence {
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  /** Whether it was on the passage's line. */
  readonly isOnLine: boolean;
  /** What lies beyond the context may belong to it. */
  readonly isCut: boolean;
}

/** What is counted in lists: "Bước 3." before a step. */
const COUNTED: ReadonlySet<string> = new Set(['bước', 'điều', 'khoản', 'mục', 'phần', 'chương', 'bài', 'câu', 'tiết', 'việc']);

/** The sentences on one side of a passage, the nearest first; at most so many. */
export function sentencesBeside({ words }: Region, { words: row, lines, cells }: Neighbour, step: 1 | -1, most = Number.POSITIVE_INFINITY): Sentence[] {
  const all = row.idsIn(words);
  const isBegin = (index: number): boolean => lines[index] !== lines[index - 1] || cells[index] !== cells[index - 1] || breakIn(row.gapBefore(index)) >= BREAK.sentence;
  const sentences: Sentence[] = [];
  for (let left = all.length; left > 0 && sentences.length < most; ) {
    const near = step === 1 ? all.length - left : left;
    let far = near + step;
    while (far > 0 && far < all.length && !isBegin(far)) far += step;
    const [from, to] = step === 1 ? [near, far] : [far, near];
    const isCut = far === 0 || far === all.length;
    const { texts } = row.part(from, to);
    if (!isNumbering(texts)) sentences.push({ ids: all.slice(from, to), texts, isOnLine: lines[step === 1 ? from : to - 1] === 0, isCut });
    left -= to - from;
  }
  return sentences;
}

/** The sentence that begins with a word, or ends before it; numerals of lists are none. */
export function sentenceBeside(region: Region, at: number, step: 1 | -1): Stretch | undefined {
  const { length } = region.words;
  const edge = (from: number): number => {
    let reached = from + step;
    while (reached > 0 && reached < length && region.breakBefore(reached) < BREAK.sentence) reached += step;
    return reached;
  };
  if (step === 1) {
    const from = at < length && isNumeral(region, at) ? at + 1 : at;
    return from < length ? { from, to: edge(from) } : undefined;
  }
  const to = numeralBefore(region, at);
  return to > 0 ? { from: edge(to), to } : undefined;
}

/** Whether words do no more than count what comes behind them: lists are numbered anew. */
function isNumbering(texts: readonly string[]): boolean {
  return texts.every(isListNumeral) || (texts.length === 2 && COUNTED.has(texts[0]!.toLowerCase()) && isListNumeral(texts[1]!));
}

function isNumeral(region: Region, index: number): boolean {
  return region.breakBefore(index + 1) >= BREAK.sentence && region.breakBefore(index) >= BREAK.sentence && isListNumeral(region.words.textOf(index, index + 1));
}

/** Where the numeral of a list before a sentence begins, or the sentence. */
export function numeralBefore(region: Region, from: number): number {
  return from > 0 && isNumeral(region, from - 1) ? from - 1 : from;
}
