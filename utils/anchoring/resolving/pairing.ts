/**
 * Words of a passage paired with words of the page, in order, so that what agrees says as much as possible: each word as
 * much as it is rare, less what it costs to leave words out. A word that is common and stands alone is not worth its cost, so that
 * nothing is paired by chance. The weights are those of a code (Smith and Waterman 1981, with log odds for words).
 */

import type { Scratch } from './scratch.ts';

/** Bits that it costs to begin a run of agreeing words. */
export const NEW_RUN = 5;

/** Bits that it costs to leave a word out: of the page, of the passage. */
export interface SkipCosts {
  readonly now: number;
  readonly old: number;
}

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
    /** What is said up to a pair; and what it would be without what was left out. */
    const says = scratch.doubles(room);
    const scores = scratch.doubles(room);
    /** The pairs that lead on: each further on in the page than the one before it, and with a higher score. */
    const heads = scratch.integers(room);
    let headCount = 0;
    /** By column, the pair of the last word with the word there; of an earlier one where none is. */
    let ends = scratch.integers(width).fill(NONE);
    let nextEnds = scratch.integers(width).fill(NONE);
    let count = 0;
    for (let row = 0; row < ids.length; row += 1) {
      const first = count;
      let ahead = 0;
      for (let column = columns.first(ids[row]!); column < width; column = columns.after(column)) {
        const now = column - 1;
        while (ahead < headCount && nows[heads[ahead]!]! < now) ahead += 1;
        let reached = before ? before[now]! - skip.old * row : 0;
        let last = NONE;
        if (ahead > 0) {
          const head = heads[ahead - 1]!;
          const led = scores[head]! - skip.old * row - skip.now * now;
          if (led > reached) [reached, last] = [led, head];
        }
        reached -= NEW_RUN;
        const beside = ends[now]!;
        if (beside !== NONE && olds[beside] === row - 1 && says[beside]! >= reached) [reached, last] = [says[beside]!, beside];
        reached += bits[row]!;
        olds[count] = row;
        nows[count] = now;
        previous[count] = last;
        says[count] = reached;
        scores[count] = reached + skip.old * (row + 1) + skip.now * column;
        nextEnds[column] = count;
        count += 1;
      }
      let rank = 0;
      for (let pair = first; pair < count; pair += 1) {
        if (!before && says[pair]! <= 0) continue;
        while (rank < headCount && nows[heads[rank]!]! <= nows[pair]!) rank += 1;
        if (rank > 0 && scores[heads[rank - 1]!]! >= scores[pair]!) continue;
        const from = rank > 0 && nows[heads[rank - 1]!] === nows[pair] ? rank - 1 : rank;
        let to = rank;
        while (to < headCount && scores[heads[to]!]! <= scores[pair]!) to += 1;
        heads.copyWithin(from + 1, to, headCount);
        heads[from] = pair;
        headCount += from + 1 - to;
        rank = from + 1;
      }
      [ends, nextEnds] = [nextEnds, ends];
    }
    const best = scratch.doubles(width);
    const lasts = scratch.integers(width);
    let ahead = 0;
    for (let column = 0; column < width; column += 1) {
      while (ahead < headCount && nows[heads[ahead]!]! < column) ahead += 1;
      const reached = before ? before[column]! - skip.old * ids.length : 0;
      const led = ahead > 0 ? scores[heads[ahead - 1]!]! - skip.old * ids.length - skip.now * column : Number.NEGATIVE_INFINITY;
      best[column] = led > reached ? led : reached;
      lasts[column] = led > reached ? heads[ahead - 1]! : NONE;
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
    for (let pair = this.#lasts[column] ?? NONE; pair !== NONE; pair = this.#previous[pair]!) pairs.push({ old: this.#olds[pair]!, now: this.#nows[pair]! });
    pairs.reverse();
    return { pairs, from: pairs[0]?.now ?? column };
  }
}
