/**
 * Words of a passage paired with words of the page, in order, so that what agrees says as much as possible: each word as
 * much as it is rare, less what it costs to leave words out. A word that is common and stands alone is not worth its cost, so that
 * nothing is paired by chance. The weights are those of a code (Smith and Waterman 1981, with log odds for words).
 */

import type { Columns, Scratch } from './scratch.ts';

/** Bits that it costs to begin a run of agreeing words. */
export const NEW_RUN = 5;

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

/** What stands around words, by index of the page's words. */
export interface Around {
  /** What had been reached before the words. */
  readonly before: Float64Array;
  /** What comes behind them, there or further on: by `APART` less for each word before it. */
  readonly behind: Float64Array;
  /** What is known to be reached in all: nothing that cannot lead to as much is gone on with. */
  readonly least: number;
}

/** Bits that it costs for each word of the page between words and what comes behind them. */
export const APART = 0.1;
/** Sums of bits differ so much by the order in which they are added, at most. */
const ROUNDING = 1e-6;

/** Words paired from the first on. */
export class Pairing {
  /** `best[j]`: what all the words say beside the first `j` words of the page's stretch. */
  readonly best: Float64Array;
  readonly #steps: Uint8Array;
  readonly #width: number;
  readonly #rows: number;

  /**
   * Most columns are at the floor at most rows, where nothing leads on: only those above it are gone through, those where the word stands,
   * and those that are reached from one of both.
   *
   * @param around the words begin with nothing and may end anywhere unless given
   */
  constructor({ ids, bits }: Weighed, page: Int32Array, skip: SkipCosts, scratch: Scratch, around?: Around) {
    const width = page.length + 1;
    const columns = scratch.columnsOf(page);
    const floor = around ? Number.NEGATIVE_INFINITY : 0;
    const behind = around?.behind;
    const { now: skipNow, old: skipOld } = skip;
    const best = scratch.doubles(width);
    /** What the run says that ends in a column: set where the word of the last row, or of this one, stands. */
    let runs = scratch.doubles(width);
    let nextRuns = scratch.doubles(width);
    const steps = scratch.bytes(ids.length * width).fill(STOP);
    /** The columns above the floor, in order. */
    let open = scratch.integers(width);
    let nextOpen = scratch.integers(width);
    let opened = 0;
    /** What has to be reached at least, together with what comes behind. */
    let needed = 0;
    if (around) {
      needed = around.least - ROUNDING;
      for (let row = 0; row < ids.length; row += 1) needed -= gainOf(columns, ids[row]!, bits[row]!);
      for (let column = 0; column < width; column += 1) {
        const reached = around.before[column]!;
        const isOpen = reached + around.behind[column]! >= needed;
        best[column] = isOpen ? reached : floor;
        if (isOpen) open[opened++] = column;
      }
    } else best.fill(0);
    let lastId = -1;
    for (let row = 0; row < ids.length; row += 1) {
      const id = ids[row]!;
      const weight = bits[row]!;
      const offset = row * width;
      if (around) needed += gainOf(columns, id, weight);
      if (id < 0) steps.fill(SKIP_OLD, offset, offset + width);
      let stillOpened = 0;
      let at = 0;
      let match = id < 0 ? width : columns.first(id);
      let last = -1;
      let lastBefore = 0;
      for (let column = Math.min(opened > 0 ? open[0]! : width, match); column < width; ) {
        let value = best[column]! - skipOld;
        let step = SKIP_OLD;
        if (id >= 0 && column > 0 && best[column - 1]! - skipNow > value) {
          value = best[column - 1]! - skipNow;
          step = SKIP_PAGE;
        }
        if (column === match) {
          const begun = (last === column - 1 ? lastBefore : best[column - 1]!) - NEW_RUN;
          const isInRun = lastId >= 0 && column > 1 && page[column - 2] === lastId;
          const isNew = !isInRun || begun > runs[column - 1]!;
          const run = weight + (isNew ? begun : runs[column - 1]!);
          nextRuns[column] = run;
          if (run >= value) {
            value = run;
            step = PAIR;
          }
          if (isNew) step |= RUN_BEGINS;
          match = columns.after(column);
        }
        if (behind ? value + behind[column]! < needed : value <= floor) {
          value = floor;
          if (id >= 0) step = STOP | (step & RUN_BEGINS);
        } else {
          nextOpen[stillOpened] = column;
          stillOpened += 1;
        }
        last = column;
        lastBefore = best[column]!;
        best[column] = value;
        steps[offset + column] = step;
        if (id >= 0 && value - skipNow > floor) column += 1;
        else {
          while (at < opened && open[at]! <= column) at += 1;
          column = Math.min(match, at < opened ? open[at]! : width);
        }
      }
      lastId = id;
      [runs, nextRuns] = [nextRuns, runs];
      [open, nextOpen] = [nextOpen, open];
      opened = stillOpened;
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

/** By how much a word can say more than what was reached and what comes behind together, at most: nothing where it does not stand. */
function gainOf(columns: Columns, id: number, bits: number): number {
  return id >= 0 && columns.has(id) ? bits + APART : 0;
}
