import type { Selectors } from '../../model/index.ts';
import { type Finding, at } from './finding.ts';
import { NEARLY_WHOLE, PLAIN_WORDS } from './find.ts';
import { isNumeral, MAX_OCCURRENCES } from './occurrences.ts';
import type { Region } from './region.ts';

/** What is inserted or deleted above shifts all that follows: passages are looked for by as much as others were found to have shifted. */
const REMEMBERED_SHIFTS = 4;

/**
 * Finds passages that stand with all of their context, unit by unit, where they stood: most of a page's. `find` gives the same, but
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
    const whole = quote.prefix + quote.exact + quote.suffix;
    const begin = position.start - quote.prefix.length;
    const shift = this.#shifts.find((each) => this.#region.reads(whole, begin + each));
    return shift === undefined ? undefined : findAt(this.#region, target, position.start + shift);
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

/** The index of the first word that begins at an offset or after it. */
function endOfWordsAt({ words }: Region, offset: number): number {
  const index = words.indexAt(offset);
  return index < words.length && words.startOf(index) < offset ? index + 1 : index;
}

/** Whether so much of the context stands around another place too that `find` may take it for a copy of all. */
function mayBeCopy(region: Region, own: { readonly first: number; readonly end: number }, context: { readonly before: number; readonly after: number }, place: number): boolean {
  const before = agreeing(region, own.first - 1, place - 1, -1, context.before);
  const after = agreeing(region, own.end, place + own.end - own.first, 1, context.after);
  // The outermost word is left out where it may have been cut.
  const isNearlyWhole = (count: number, most: number): boolean => count >= (most - 1) * NEARLY_WHOLE;
  return (isNearlyWhole(before, context.before) && after >= Math.min(PLAIN_WORDS, (context.after - 1) * NEARLY_WHOLE)) || (isNearlyWhole(after, context.after) && before >= Math.min(PLAIN_WORDS, (context.before - 1) * NEARLY_WHOLE));
}

/** How many words agree, at most: numerals of lists may be others. */
function agreeing({ words, text }: Region, from: number, other: number, step: 1 | -1, most: number): number {
  for (let count = 0; count < most; count += 1) {
    const at = from + step * count;
    if (words.at(at) !== words.at(other + step * count) && !isNumeral(text.slice(words.startOf(at), words.endOf(at)))) return count;
  }
  return most;
}
