/** What leads on in a `Pairing` while it is made. */

/** Bits that it costs to leave a word out: of the page, of the passage. */
export interface SkipCosts {
  readonly now: number;
  readonly old: number;
}

/** The pairs that lead on: each further on in the page than the one before it, and with a higher score. Gone through from column to column, from the first on. */
export class Heads {
  /** By rank: the pair, its word of the page, and what is said up to it, and would be there if nothing had been left out before it. */
  #pairs = new Int32Array(1024);
  #nows = new Int32Array(1024);
  #scores = new Float64Array(1024);
  #skip: SkipCosts = { now: 0, old: 0 };
  #count = 0;
  #passed = 0;

  /** Of another pairing. @param room how many pairs there are */
  begin(skip: SkipCosts, room: number): void {
    this.#skip = skip;
    this.#count = 0;
    if (room <= this.#pairs.length) return;
    this.#pairs = new Int32Array(room * 2);
    this.#nows = new Int32Array(room * 2);
    this.#scores = new Float64Array(room * 2);
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
