import { bounded, partsOf } from './bounds.ts';
import { BREAK } from './breaks.ts';
import type { SkipCosts } from './heads.ts';
import type { PageStretch } from './page-stretch.ts';
import { type Pair, Pairing } from './pairing.ts';
import type { Stretch } from './places.ts';
import { sum, type WeighedPassage } from './weighed-passage.ts';

/** What stood beside a passage may be taken for its new words if it explains so large a share of them. */
const TWIN_SHARE = 0.5;
/** Share of a passage's bits with which one of several lines is taken for it, whatever others have. */
const ON_ONE_LINE = 0.7;

/** A passage may have grown and shrunk. */
export const QUOTE_SKIP: SkipCosts = { now: 0.3, old: 0.02 };

/** A place with words of the passage. Indices of the page's words; what the words say, in bits. */
export interface Likeness {
  readonly first: number;
  readonly end: number;
  readonly own: number;
}

/** Where the words of a passage itself stand in a stretch of the page, whatever is around them. */
export class OwnWords {
  readonly #stretch: PageStretch;
  readonly #passage: WeighedPassage;

  constructor(stretch: PageStretch, passage: WeighedPassage) {
    this.#stretch = stretch;
    this.#passage = passage;
  }

  /** Where most of what is left of the passage stands together; on one line if it was and much of it is. Undefined if nothing is. */
  likest(): Likeness | undefined {
    const pairs = this.#together({ from: 0, to: this.#stretch.length });
    if (pairs.length === 0) return undefined;
    const rough = { from: pairs[0]!.now, to: pairs.at(-1)!.now + 1 };
    return this.#likestLine(rough) ?? this.#likenessIn(rough, pairs);
  }

  /** Words of like lines are as well taken from the one as from the other: the one of several lines that has enough by itself. */
  #likestLine(rough: Stretch): Likeness | undefined {
    const { breaks, whole } = this.#passage;
    const lines = breaks.within < BREAK.line ? partsOf(this.#stretch.breakBefore, rough, BREAK.line) : [];
    if (lines.length < 2) return undefined;
    const likenesses = lines.map((line) => this.#likenessIn(line, this.#together(line)));
    const likest = likenesses.reduce((a, b) => ((a?.own ?? 0) >= (b?.own ?? 0) ? a : b));
    return likest && likest.own >= whole.quote * ON_ONE_LINE ? likest : undefined;
  }

  #likenessIn(stretch: Stretch, pairs: readonly Pair[]): Likeness | undefined {
    const { breakBefore, from } = this.#stretch;
    const rough = pairs.length > 0 ? { from: pairs[0]!.now, to: pairs.at(-1)!.now + 1 } : stretch;
    const place = bounded(breakBefore, this.#passage.breaks, rough, pairs, this.#passage.quote.bits);
    return place && { first: place.from + from, end: place.to + from, own: this.bitsOf(pairs.filter(({ now }) => now >= place.from && now < place.to)) };
  }

  /** Where outside a place most of the passage's words stand together. @param least what says less is not looked for, in bits */
  likestOutside({ first, end }: { readonly first: number; readonly end: number }, least: number): Likeness {
    const { from, length } = this.#stretch;
    const parts = [{ from: 0, to: Math.max(0, first - from) }, { from: Math.max(0, end - from), to: length }];
    const [before, after] = parts.map((part): Likeness => {
      const pairs = this.#mostTogether(part) < least ? [] : this.#together(part);
      return { own: this.bitsOf(pairs), first: from + (pairs[0]?.now ?? 0), end: from + (pairs.at(-1)?.now ?? -1) + 1 };
    });
    return before!.own >= after!.own ? before! : after!;
  }

  /** What the words of the passage that stand in a part of the stretch say at most, whatever their order. */
  #mostTogether({ from, to }: Stretch): number {
    const { ids, bits } = this.#passage.quote;
    const columns = this.#stretch.region.scratch.columnsOf(this.#stretch.ids);
    const last = Math.min(to, this.#stretch.length);
    let most = 0;
    for (let index = 0; index < ids.length; index += 1) {
      if (ids[index]! < 0) continue;
      let column = columns.first(ids[index]!);
      while (column <= from && column <= last) column = columns.after(column);
      if (column <= last) most += bits[index]!;
    }
    return most;
  }

  /** Words of the passage with those of a part of the stretch that they are, together saying the most. */
  #together({ from, to }: Stretch): Pair[] {
    const pairing = new Pairing(this.#passage.quote, this.#stretch.ids.subarray(from, to), QUOTE_SKIP, this.#stretch.region.scratch);
    return pairing.trace(pairing.best.indexOf(largest(pairing.best))).pairs.map(({ old, now }) => ({ old, now: now + from }));
  }

  /** The words of the passage that stand in a part of the stretch, up to its end. */
  in({ from, to }: Stretch): Pair[] {
    const part = this.#stretch.ids.subarray(from, to);
    const { pairs } = new Pairing(this.#passage.quote, part, QUOTE_SKIP, this.#stretch.region.scratch).trace(part.length);
    return pairs.map(({ old, now }) => ({ old, now: now + from }));
  }

  /** What words of the passage say that were paired. */
  bitsOf(pairs: readonly Pair[]): number {
    return sum(pairs.map(({ old }) => this.#passage.quote.bits[old]!));
  }

  /** Whether the words of a place are rather those of a like sentence that stood beside the passage than the passage's. */
  isAmongTwins(place: { readonly first: number; readonly end: number }): boolean {
    const { from, ids, region } = this.#stretch;
    const first = place.first - from;
    const end = place.end - from;
    // Lists are numbered anew: the numeral of a place is nobody's.
    const begin = end - first > 1 && this.#stretch.isNumeral({ from: first, to: first + 1 }) ? first + 1 : first;
    const words = ids.slice(begin, end);
    const own = this.#inCommon(this.#passage.quote.ids, words);
    const other = Math.max(this.#inCommon(this.#passage.before.ids, words), this.#inCommon(this.#passage.after.ids, words));
    return other >= own && other >= TWIN_SHARE * region.words.bitsOfAll(words);
  }

  /** What words of the passage or beside it say that stand in a place too, in their order. */
  #inCommon(ids: readonly number[], place: Int32Array): number {
    const { words, scratch } = this.#stretch.region;
    const bits = ids.map((id) => words.bitsOf(id));
    const { pairs } = new Pairing({ ids, bits }, place, QUOTE_SKIP, scratch).trace(place.length);
    return sum(pairs.map(({ old }) => bits[old]!));
  }
}

function largest(values: Float64Array): number {
  let most = 0;
  for (const value of values) if (value > most) most = value;
  return most;
}
