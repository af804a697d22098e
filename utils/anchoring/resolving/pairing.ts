/**
 * Words of a passage paired with words of the page, in order, so that what agrees says as much as possible: each word as
 * much as it is rare, less what it costs to leave words out. A word that is common and stands alone is not worth its cost, so that
 * nothing is paired by chance. The weights are those of a code (Smith and Waterman 1981, with log odds for words).
 */

import type { Scratch } from './scratch.ts';

/** Bits that it costs to begin a run of agreeing words. */
const NEW_RUN = 5;

/** Bits that it costs to leave a word out: of the page, of the passage. */
export interface SkipCosts {
  readonly now: number;
  readonly old: number;
}

/** What was done to reach a cell. */
const STOP = 0;
const SKIP_OLD = 1;
const SKIP_PAGE = 2;
const PAIR = 3;
/** Beside these: the run of pairs that ends in the cell began there. */
const RUN_BEGINS = 4;

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

/** The page does not hold the word. */
function skipRow(best: Float64Array, cost: number, floor: number): void {
  for (let column = 0; column < best.length; column += 1) best[column] = Math.max(floor, best[column]! - cost);
}

/** Words paired from the first on. */
export class Pairing {
  /** `best[j]`: what all the words say beside the first `j` words of the page's stretch. */
  readonly best: Float64Array;
  readonly #steps: Uint8Array;
  readonly #width: number;
  readonly #rows: number;

  /** @param from what had been reached before the words, by index of the page's words; nothing unless given */
  constructor({ ids, bits }: Weighed, page: ArrayLike<number>, skip: SkipCosts, scratch: Scratch, from?: Float64Array) {
    const width = page.length + 1;
    const best = scratch.doubles(width);
    if (from) best.set(from);
    else best.fill(0);
    const floor = from ? Number.NEGATIVE_INFINITY : 0;
    let runs = scratch.doubles(width).fill(Number.NEGATIVE_INFINITY);
    let nextRuns = scratch.doubles(width);
    const steps = scratch.bytes(ids.length * width);
    for (let row = 0; row < ids.length; row += 1) {
      const id = ids[row]!;
      const weight = bits[row]!;
      const offset = row * width;
      if (id < 0) {
        skipRow(best, skip.old, floor);
        steps.fill(SKIP_OLD, offset, offset + width);
        runs.fill(Number.NEGATIVE_INFINITY);
        continue;
      }
      let diagonal = best[0]!;
      best[0] = Math.max(floor, diagonal - skip.old);
      steps[offset] = best[0] === floor ? STOP : SKIP_OLD;
      nextRuns[0] = Number.NEGATIVE_INFINITY;
      for (let column = 1; column < width; column += 1) {
        let value = best[column]! - skip.old;
        let step = SKIP_OLD;
        if (best[column - 1]! - skip.now > value) {
          value = best[column - 1]! - skip.now;
          step = SKIP_PAGE;
        }
        let run = Number.NEGATIVE_INFINITY;
        if (id === page[column - 1]) {
          const begun = diagonal - NEW_RUN;
          const isNew = begun > runs[column - 1]!;
          run = weight + (isNew ? begun : runs[column - 1]!);
          if (run >= value) {
            value = run;
            step = PAIR;
          }
          if (isNew) step |= RUN_BEGINS;
        }
        nextRuns[column] = run;
        if (value <= floor) {
          value = floor;
          step = STOP | (step & RUN_BEGINS);
        }
        diagonal = best[column]!;
        best[column] = value;
        steps[offset + column] = step;
      }
      [runs, nextRuns] = [nextRuns, runs];
    }
    this.best = best;
    this.#steps = steps;
    this.#width = width;
    this.#rows = ids.length;
  }

  /** The pairs behind `best[column]`, in order, and where they began: the column from which the words before went on. */
  trace(column: number): { readonly pairs: Pair[]; readonly from: number } {
    const pairs: Pair[] = [];
    let at = column;
    let inRun = false;
    for (let row = this.#rows - 1; row >= 0; ) {
      const step = this.#steps[row * this.#width + at]!;
      const move = inRun ? PAIR : step & 3;
      if (move === PAIR) {
        pairs.push({ old: row, now: at - 1 });
        inRun = (step & RUN_BEGINS) === 0;
        row -= 1;
        at -= 1;
      } else if (move === SKIP_PAGE) at -= 1;
      else if (move === SKIP_OLD) row -= 1;
      else break;
    }
    return { pairs: pairs.reverse(), from: at };
  }
}
