import { BREAK, type BreakStrength } from './breaks.ts';
import { isListNumeral } from './occurrences.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';

/** The words of a stretch of a page, counted from its beginning: their indices are its columns. */
export class PageStretch {
  readonly region: Region;
  /** Indices of the page's words. */
  readonly from: number;
  readonly to: number;
  readonly ids: Int32Array;

  /** @param stretch may reach beyond the page */
  constructor(region: Region, { from, to }: Stretch) {
    this.region = region;
    this.from = Math.max(0, from);
    this.to = Math.min(region.words.length, to);
    this.ids = region.words.slice(this.from, this.to);
  }

  get length(): number {
    return this.ids.length;
  }

  /** What parts the word of a column from the one before it. */
  readonly breakBefore = (column: number): BreakStrength => this.region.breakBefore(column + this.from);

  /** The words on the line of a place, at most so many on each side. */
  lineAround(first: number, end: number, most: number): Stretch {
    let from = first;
    let to = end;
    while (from > 0 && first - from < most && this.breakBefore(from) < BREAK.line) from -= 1;
    while (to < this.length && to - end < most && this.breakBefore(to) < BREAK.line) to += 1;
    return { from, to };
  }

  /** Whether a part of it is the numeral of a list. */
  isNumeral({ from, to }: Stretch): boolean {
    return to === from + 1 && isListNumeral(this.region.words.textOf(from + this.from, to + this.from));
  }
}
