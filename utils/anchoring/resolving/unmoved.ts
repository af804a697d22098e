import type { Selectors } from '../../model/index.ts';
import { type Finding, at } from './finding.ts';
import { NEARLY_WHOLE } from './find.ts';
import { MAX_OCCURRENCES } from './occurrences.ts';
import { findPlain } from './plain.ts';
import type { Region } from './region.ts';
import { agreeing, endOfWordsAt } from './word-places.ts';

/** What is inserted or deleted above shifts all that follows: passages are looked for by as much as others were found to have shifted. */
const REMEMBERED_SHIFTS = 4;

/** By so many units an edit before it may have moved a passage further than the one that was found last. */
const NEAR = 2000;

/**
 * Finds passages that stand with all of their context, unit by unit, where they stood, or with the nearest of it: most of a page's. `find` gives the same, but
 * reads the words of passage and context for it, which takes ten times as long.
 */
export class UnmovedPassages {
  readonly #region: Region;
  #shifts: readonly number[] = [0];

  constructor(region: Region) {
    this.#region = region;
  }

  /** Undefined if it takes `find` to tell. */
  find(target: Selectors): Finding | undefined {
    if (!this.#region.isPlain) return undefined;
    const { quote, position } = target;
    const whole = [quote.prefix, quote.exact, quote.suffix];
    const begin = position.start - quote.prefix.length;
    const shift = this.#shifts.find((each) => this.#region.reads(whole, begin + each));
    if (shift !== undefined) return findAt(this.#region, target, position.start + shift);
    if (quote.exact === '' || quote.exact !== quote.exact.trim()) return undefined;
    const offset = this.#region.near(quote.exact, position.start + this.#shifts[0]!, NEAR);
    if (offset === -1) return undefined;
    const isWhole = this.#region.reads(whole, offset - quote.prefix.length);
    return isWhole ? findAt(this.#region, target, offset) : findPlain(this.#region, target, offset);
  }

  /** Takes in where another passage was found. */
  learn({ position }: Selectors, { span }: Finding): void {
    if (!span) return;
    const shift = this.#region.inView(span).start - position.start;
    if (shift !== this.#shifts[0]) this.#shifts = [shift, ...this.#shifts.filter((each) => each !== shift)].slice(0, REMEMBERED_SHIFTS);
  }
}

/** @param offset of the view, where the passage stands between its context */
function findAt(region: Region, { quote }: Selectors, offset: number): Finding | undefined {
  const { words } = region;
  const start = region.fromView(offset);
  const end = region.fromView(offset + quote.exact.length);
  if (quote.exact === '' || quote.exact !== quote.exact.trim()) return undefined;
  const own = { first: words.indexAt(start), end: endOfWordsAt(region, end) };
  const before = own.first - words.indexAt(region.fromView(offset - quote.prefix.length));
  const after = endOfWordsAt(region, region.fromView(offset + quote.exact.length + quote.suffix.length)) - own.end;
  if (own.first === own.end || (before === 0 && own.first > 0) || (after === 0 && own.end < words.length)) return undefined;
  const places = words.placesOfRow(words.slice(own.first, own.end), MAX_OCCURRENCES);
  if (places.length === MAX_OCCURRENCES || places.length < (quote.occurrences ?? 1)) return undefined;
  const isSingle = places.every((place) => place === own.first || !mayBeCopy(region, own, { before, after }, place));
  return isSingle ? at('exact', { start, end }, 1) : undefined;
}

/** Whether so much of the context stands on one side of another place too that `find` may take it for a copy of all. */
function mayBeCopy(region: Region, own: { readonly first: number; readonly end: number }, context: { readonly before: number; readonly after: number }, place: number): boolean {
  const before = agreeing(region, own.first - 1, place - 1, -1, context.before);
  const after = agreeing(region, own.end, place + own.end - own.first, 1, context.after);
  // The outermost word is left out where it may have been cut.
  const isNearlyWhole = (count: number, most: number): boolean => count >= (most - 1) * NEARLY_WHOLE;
  return isNearlyWhole(before, context.before) || isNearlyWhole(after, context.after);
}
