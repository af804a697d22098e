/** What was found, with its place in the order that holds among equals. */
export interface Placed {
  readonly place: number;
  readonly score: number;
}

/**
 * Finds the best of many things of which only a bound is known: looks closely at those that may be the best first,
 * and no longer than it has to. Scores are few, so that nothing is sorted by them.
 */
export class BestFirst {
  readonly #limit: number;
  readonly #scoreAt: (place: number) => number;
  readonly #placesByBound = new PlacesByScore();
  readonly #placesByScore = new PlacesByScore();
  #highest = Infinity;
  #found = 0;

  /** @param scoreAt 0 if a place turns out to be none */
  constructor(limit: number, scoreAt: (place: number) => number) {
    this.#limit = limit;
    this.#scoreAt = scoreAt;
  }

  /** What is added from now on, in ascending order, has no higher score, and no place that was added. */
  begin(highest: number): void {
    // Those that may still be better are looked at first: perhaps they are enough.
    for (const bound of this.#placesByBound.scores()) {
      if (bound <= highest || this.#placesByScore.countAbove(highest) >= this.#limit) break;
      for (const place of this.#placesByBound.take(bound)) this.#look(place);
    }
    this.#highest = highest;
    this.#found = this.#placesByScore.countAbove(highest);
  }

  /** As many as are wanted have been found that are as good as what is added can be: none of it is wanted. */
  get isFull(): boolean {
    return this.#found >= this.#limit;
  }

  /** @param bound the place's score is not higher */
  add(bound: number, place: number): void {
    if (bound < this.#highest) this.#placesByBound.add(bound, place);
    else if (this.#look(place) === this.#highest) this.#found += 1;
  }

  /** The best, the best first, among equals by place. */
  best(): Placed[] {
    for (const bound of this.#placesByBound.scores()) {
      const better = this.#placesByScore.countAbove(bound);
      if (better >= this.#limit) break;
      // Added with a higher bound, and as good as the best of these can be.
      const equals = this.#placesByScore.of(bound).slice();
      let before = 0;
      let found = 0;
      for (const place of this.#placesByBound.of(bound)) {
        while (before < equals.length && equals[before]! < place) before += 1;
        if (better + before + found >= this.#limit) break;
        if (this.#look(place) === bound) found += 1;
      }
    }
    const best: Placed[] = [];
    for (const score of this.#placesByScore.scores()) {
      for (const place of this.#placesByScore.of(score)) {
        if (best.length >= this.#limit) return best;
        best.push({ place, score });
      }
    }
    return best;
  }

  #look(place: number): number {
    const score = this.#scoreAt(place);
    if (score > 0) this.#placesByScore.add(score, place);
    return score;
  }
}

class PlacesByScore {
  readonly #places = new Map<number, number[]>();
  /** Neighbours often have one score. */
  #lastScore = Number.NaN;
  #last: number[] = [];

  add(score: number, place: number): void {
    if (score !== this.#lastScore) {
      const known = this.#places.get(score);
      this.#last = known ?? [];
      this.#lastScore = score;
      if (!known) this.#places.set(score, this.#last);
    }
    this.#last.push(place);
  }

  /** Highest first. */
  scores(): number[] {
    return [...this.#places.keys()].sort((a, b) => b - a);
  }

  /** In ascending order. */
  of(score: number): readonly number[] {
    const places = this.#places.get(score) ?? [];
    return places.every((place, at) => at === 0 || places[at - 1]! < place) ? places : places.sort((a, b) => a - b);
  }

  /** Takes those of a score away. */
  take(score: number): readonly number[] {
    const places = this.of(score);
    this.#places.delete(score);
    this.#lastScore = Number.NaN;
    return places;
  }

  countAbove(score: number): number {
    let count = 0;
    for (const [other, places] of this.#places) if (other > score) count += places.length;
    return count;
  }
}
