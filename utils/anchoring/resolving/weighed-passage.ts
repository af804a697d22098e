import { isListNumeral } from './occurrences.ts';
import type { Weighed } from './pairing.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Region } from './region.ts';

/** A passage in the numbers and weights of a page's words. */
export interface WeighedPassage {
  readonly before: Weighed;
  readonly quote: Weighed;
  readonly after: Weighed;
  /** What all words of each say, in bits. */
  readonly whole: { readonly before: number; readonly quote: number; readonly after: number };
  /** Bits of the words before, from the passage on. */
  readonly bitsUpwards: readonly number[];
  readonly sentence: { readonly before: number; readonly after: number };
  readonly host: { readonly before: number; readonly after: number };
  readonly distinct: { readonly before: number; readonly after: number };
  /** As those of the passage. */
  readonly breaks: Passage['breaks'];
  readonly isInRow: boolean;
  readonly cells: { readonly before: readonly number[]; readonly after: readonly number[] };
}

/** Words on the passage's own line stay with it when lines move; on others they do so less. By the number of breaks between. */
const LINE_WEIGHTS = [1, 0.6, 0.4] as const;
/** Lists are numbered anew. */
const NUMERAL_WEIGHT = 0.1;
/** Words so far from the passage count half. */
const HALF_DISTANCE = 30;

export function weighed(region: Region, passage: Passage): WeighedPassage {
  const { words } = region;
  const weigh = ({ words: row, lines }: Neighbour, isBefore: boolean): Weighed => {
    const ids = row.idsIn(words);
    const weightOf = (index: number): number => {
      const distance = isBefore ? ids.length - 1 - index : index;
      const beginsLine = index === 0 ? !isBefore && lines[0] !== 0 : lines[index] !== lines[index - 1];
      if (beginsLine && isListNumeral(row.textOf(index))) return NUMERAL_WEIGHT;
      return LINE_WEIGHTS[Math.min(lines[index]!, LINE_WEIGHTS.length - 1)]! / (1 + distance / HALF_DISTANCE);
    };
    return { ids, bits: ids.map((id, index) => words.bitsOf(id) * weightOf(index)) };
  };
  const own = passage.words.idsIn(words);
  const { before, after, breaks, isInRow } = passage;
  const weighedBefore = weigh(before, true);
  const quote = { ids: own, bits: own.map((id) => words.bitsOf(id)) };
  const weighedAfter = weigh(after, false);
  return {
    before: weighedBefore,
    bitsUpwards: weighedBefore.bits.toReversed(),
    quote,
    after: weighedAfter,
    whole: { before: sum(weighedBefore.bits), quote: sum(quote.bits), after: sum(weighedAfter.bits) },
    sentence: { before: before.sentence, after: after.sentence },
    host: { before: before.host, after: after.host },
    distinct: { before: before.distinct, after: after.distinct },
    cells: { before: before.cells, after: after.cells },
    breaks,
    isInRow,
  };
}

/** What so many words right before and right after a passage say, in bits. */
export function bitsBeside({ before, after }: Pick<WeighedPassage, 'before' | 'after'>, count: { readonly before: number; readonly after: number }): { readonly before: number; readonly after: number } {
  return { before: sum(before.bits.slice(before.bits.length - count.before)), after: sum(after.bits.slice(0, count.after)) };
}

export function sum(bits: readonly number[]): number {
  let total = 0;
  for (let index = 0; index < bits.length; index += 1) total += bits[index]!;
  return total;
}
