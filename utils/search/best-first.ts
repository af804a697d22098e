/** What was found, with its place in the order that holds among equals. */
export interface Placed {
  readonly place: number;
  readonly score: number;
}

/** Keeps the best of what is looked at, tier after tier, and tells when enough is known. Scores are few, so that nothing is sorted by them. */
export class BestFirst {
  readonly #limit: number;
  readonly #places = new Map<number, number[]>();
  #highest = Infinity;
  /** Of what was added to this tier or before, as good as the tier can be. */
  #found = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** What is added from now on, in ascending order of places, has no higher score. */
  begin(highest: number): void {
    this.#highest = highest;
    this.#found = this.#countAbove(highest);
  }

  /** As many as are wanted have been found that nothing which is still to be added to this tier, or to a lower one, can come before. */
  get isFull(): boolean {
    return this.#found >= this.#limit;
  }

  add(score: number, place: number): void {
    const places = this.#places.get(score);
    if (places) places.push(place);
    else this.#places.set(score, [place]);
    if (score === this.#highest) this.#found += 1;
  }

  /** The best, the best first, among equals by place. */
  best(): Placed[] {
    const best: Placed[] = [];
    for (const [score, places] of [...this.#places].sort(([a], [b]) => b - a)) {
      for (const place of places.sort((a, b) => a - b)) {
        if (best.length >= this.#limit) return best;
        best.push({ place, score });
      }
    }
    return best;
  }

  #countAbove(score: number): number {
    let count = 0;
    for (const [other, places] of this.#places) if (other > score) count += places.length;
    return count;
  }
}
