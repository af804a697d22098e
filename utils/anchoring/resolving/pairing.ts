/**
 * Words of a passage paired with words of the page, in order, so that what agrees says as much as possible: each word as
 * much as it is rare, less what it costs to leave words out. A word that is common and stands alone is not worth its cost, so that
 * nothing is paired by chance. The weights are those of a code (Smith and Waterman 1981, with log odds for words).
 */

import type { SkipCosts } from './heads.ts';
import type { Scratch } from './scratch.ts';

/** Bits that it costs to begin a run of agreeing words. */
export const NEW_RUN = 5;

export interface Pair {
  /** Index of the passage's words. */
  readonly old: number;
  /** Index of the page's words. */
  readonly now: number;
}

/** The numbers and weights of words of a passage. */
export interface Weighed {
  readonly ids: readonly number[];
  readonly bits: readonly number[];
}

/** Bits that it costs for each word of the page between words and what comes before or behind them. */
export const APART = 0.1;

/** To drop what leads nowhere takes as long as to pass it a few times. */
const ROWS_A_DROP = 8;

const NONE = -1;

/**
 * Words paired from the first on. Only the pairs are gone through: what is left out costs the same wherever it is, so that of the pairs
 * that come before a place those alone can lead there that say more than each before them, with what was left out until then.
 */
export class Pairing {
  /** `best[j]`: what all the words say beside the first `j` words of the page's stretch. */
  readonly best: Float64Array;
  /** By number of a pair, in the order of the words: its two words, and the pair that comes before it. */
  readonly #olds: Int32Array;
  readonly #nows: Int32Array;
  readonly #previous: Int32Array;
  /** By column, the pair that leads there, if one does. */
  readonly #lasts: Int32Array;

  /**
   * @param before what had been reached before the words, by column: from one to the next it falls by no more than it costs to leave a
   * word of the page out. Unless given, the words begin anywhere with nothing, and never say less than that
   */
  constructor({ ids, bits }: Weighed, page: Int32Array, skip: SkipCosts, scratch: Scratch, before?: Float64Array) {
    const width = page.length + 1;
    const columns = scratch.columnsOf(page);
    let room = 0;
    for (const id of ids) for (let column = columns.first(id); column < width; column = columns.after(column)) room += 1;
    const olds = scratch.integers(room);
    const nows = scratch.integers(room);
    const previous = scratch.integers(room);
    /** What is said up to a pair. */
    const says = scratch.doubles(room);
    const { heads } = scratch;
    heads.begin(skip, room);
    let count = 0;
    let first = 0;
    for (let row = 0; row < ids.length; row += 1) {
      /** Of the pairs of the last word, the one in the column before, or the next. */
      let beside = first;
      first = count;
      let column = columns.first(ids[row]!);
      if (column >= width) continue;
      if (!before && row % ROWS_A_DROP === 0) heads.dropBelow(0, row);
      heads.rewind();
      for (; column < width; column = columns.after(column)) {
        const now = column - 1;
        let reached = before ? before[now]! - skip.old * row : 0;
        let last = NONE;
        const led = heads.reach(row, now);
        if (led > reached) {
          reached = led;
          last = heads.leading;
        }
        reached -= NEW_RUN;
        while (beside < first && nows[beside]! < now - 1) beside += 1;
        if (beside < first && nows[beside] === now - 1 && says[beside]! >= reached) {
          reached = says[beside]!;
          last = beside;
        }
        olds[count] = row;
        nows[count] = now;
        previous[count] = last;
        says[count] = reached + bits[row]!;
        count += 1;
      }
      heads.rewind();
      for (let pair = first; pair < count; pair += 1) if (before || says[pair]! > 0) heads.add(pair, nows[pair]!, says[pair]!, row);
    }
    const best = scratch.doubles(width);
    const lasts = scratch.integers(width);
    heads.rewind();
    for (let column = 0; column < width; column += 1) {
      const reached = before ? before[column]! - skip.old * ids.length : 0;
      const led = heads.reach(ids.length, column);
      best[column] = led > reached ? led : reached;
      lasts[column] = led > reached ? heads.leading : NONE;
    }
    this.best = best;
    this.#olds = olds;
    this.#nows = nows;
    this.#previous = previous;
    this.#lasts = lasts;
  }

  /** The pairs behind `best[column]`, in order, and where they began: the column from which the words before went on. */
  trace(column: number): { readonly pairs: Pair[]; readonly from: number } {
    const pairs: Pair[] = [];
    this.eachBefore(column, (old, now) => pairs.push({ old, now }));
    pairs.reverse();
    return { pairs, from: pairs[0]?.now ?? column };
  }

  /** The same pairs, the last one first. */
  eachBefore(column: number, take: (old: number, now: number) => void): void {
    for (let pair = this.#lasts[column] ?? NONE; pair !== NONE; pair = this.#previous[pair]!) take(this.#olds[pair]!, this.#nows[pair]!);
  }
}
