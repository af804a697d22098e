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
    const heads = new Heads(skip, room, scratch);
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

/** The pairs that lead on: each further on in the page than the one before it, and with a higher score. Gone through from column to column, from the first on. */
class Heads {
  /** By rank: the pair, its word of the page, and what is said up to it, and would be there if nothing had been left out before it. */
  readonly #pairs: Int32Array;
  readonly #nows: Int32Array;
  readonly #scores: Float64Array;
  readonly #skip: SkipCosts;
  #count = 0;
  #passed = 0;

  /** @param room how many pairs there are */
  constructor(skip: SkipCosts, room: number, scratch: Scratch) {
    this.#skip = skip;
    this.#pairs = scratch.integers(room);
    this.#nows = scratch.integers(room);
    this.#scores = scratch.doubles(room);
  }

  /** Back to the first column. */
  rewind(): void {
    this.#passed = 0;
  }

  /** The most that is said beside the first `column` words of the page and `row` words of the passage, whose last ones are left out. */
  reach(row: number, column: number): number {
    const [nows, count] = [this.#nows, this.#count];
    let passed = this.#passed;
    while (passed < count && nows[passed]! < column) passed += 1;
    this.#passed = passed;
    return passed === 0 ? Number.NEGATIVE_INFINITY : this.#scores[passed - 1]! - this.#skip.old * row - this.#skip.now * column;
  }

  /** The pair by which that is said. */
  get leading(): number {
    return this.#pairs[this.#passed - 1]!;
  }

  /** Those that say no more than this right behind them do not lead on. */
  dropBelow(least: number, row: number): void {
    const [pairs, nows, scores, { old, now }, count] = [this.#pairs, this.#nows, this.#scores, this.#skip, this.#count];
    let kept = 0;
    for (let rank = 0; rank < count; rank += 1) {
      if (scores[rank]! - old * row - now * (nows[rank]! + 1) <= least) continue;
      pairs[kept] = pairs[rank]!;
      nows[kept] = nows[rank]!;
      scores[kept] = scores[rank]!;
      kept += 1;
    }
    this.#count = kept;
  }

  /** Takes in a pair of the word of a row, after those that stand before it in the page. */
  add(pair: number, now: number, says: number, row: number): void {
    const [pairs, nows, scores, count] = [this.#pairs, this.#nows, this.#scores, this.#count];
    const score = says + this.#skip.old * (row + 1) + this.#skip.now * (now + 1);
    let passed = this.#passed;
    while (passed < count && nows[passed]! <= now) passed += 1;
    this.#passed = passed;
    if (passed > 0 && scores[passed - 1]! >= score) return;
    const from = passed > 0 && nows[passed - 1] === now ? passed - 1 : passed;
    let to = passed;
    while (to < count && scores[to]! <= score) to += 1;
    const shift = from + 1 - to;
    // No further than by one rank, or back: for so few `copyWithin` takes longer.
    if (shift > 0) for (let rank = count; rank > from; rank -= 1) this.#move(rank - 1, rank);
    else if (shift < 0) for (let rank = to; rank < count; rank += 1) this.#move(rank, rank + shift);
    pairs[from] = pair;
    nows[from] = now;
    scores[from] = score;
    this.#count = count + shift;
    this.#passed = from + 1;
  }

  #move(rank: number, to: number): void {
    this.#pairs[to] = this.#pairs[rank]!;
    this.#nows[to] = this.#nows[rank]!;
    this.#scores[to] = this.#scores[rank]!;
  }
}
