import type { SkipCosts } from './heads.ts';
import type { PageStretch } from './page-stretch.ts';
import { APART, type Pair, Pairing } from './pairing.ts';
import type { Stretch } from './places.ts';
import { sideOf, type Surroundings } from './surroundings.ts';
import { bitsBeside, type WeighedPassage } from './weighed-passage.ts';

/** What belongs with a passage to one sentence or row says where it is if it has so many bits, and so large a share of the passage's own. */
const HOST_BITS = 20;
const HOST_OF_OWN = 0.8;
/** Words that may have come in between. */
const HOST_SLACK = 12;
/** Words beyond the first that tells a passage from its like which do so as well: those of a name. */
const TELLING = 3;
/** Words that stand so seldom tell anyhow. */
const FEW = 4;

/** What stands a sentence away is hardly context any more. */
export const CONTEXT_SKIP: SkipCosts = { now: 3, old: 2 };

const WHOLE: Stretch = { from: 0, to: Number.POSITIVE_INFINITY };

/** Words before and after a passage with those of a stretch that they are. */
export interface Neighbours {
  readonly before: readonly Pair[];
  readonly after: readonly Pair[];
}

/** Beside each column, what the words of one side say there or further from the passage's place, and the column where they do. */
interface Apart {
  readonly best: Float64Array;
  readonly at: Int32Array;
}

/** A place in the page, in indices of its words. */
interface Place {
  readonly first: number;
  readonly end: number;
}

/** The words around a passage, paired with those of a stretch of the page. */
export class PairedContext {
  /** The most that the context says if the passage is not counted at all: where its neighbours touch, or stand around something else. */
  readonly withoutPassage: number;
  /** By column, what the words after say from there or from a place further on. */
  readonly afterApart: Apart;
  readonly #passage: WeighedPassage;
  readonly #stretch: PageStretch;
  readonly #before: Pairing;
  readonly #after: Pairing;
  readonly #withoutAt: number;
  /** By column, the words before and after with those of the page that they are, as they were asked for. */
  readonly #pairsBefore = new Map<number, readonly Pair[]>();
  readonly #pairsAfter = new Map<number, readonly Pair[]>();
  #touching: Neighbours | undefined;
  #most: number | undefined;

  constructor(stretch: PageStretch, passage: WeighedPassage) {
    const { scratch } = stretch.region;
    this.#stretch = stretch;
    this.#passage = passage;
    this.#before = new Pairing(passage.before, stretch.ids, CONTEXT_SKIP, scratch);
    const { length } = stretch;
    const backwards = scratch.integers(length);
    for (let index = 0; index < length; index += 1) backwards[index] = stretch.ids[length - 1 - index]!;
    this.#after = new Pairing({ ids: passage.after.ids.toReversed(), bits: passage.after.bits.toReversed() }, backwards, CONTEXT_SKIP, scratch);
    const best = scratch.doubles(length + 1);
    const at = scratch.integers(length + 1);
    best[length] = this.#after.best[0]!;
    at[length] = length;
    for (let column = length - 1; column >= 0; column -= 1) {
      const here = this.after(column);
      const further = best[column + 1]! - APART;
      best[column] = further > here ? further : here;
      at[column] = further > here ? at[column + 1]! : column;
    }
    this.afterApart = { best, at };
    this.#withoutAt = this.bestEnd(this.#before.best);
    this.withoutPassage = this.#before.best[this.#withoutAt]! + best[this.#withoutAt]!;
  }

  /** What the words before say up to a column, in bits. */
  before(column: number): number {
    return this.#before.best[column]!;
  }

  /** What the words after say from a column on, in bits. */
  after(column: number): number {
    return this.#after.best[this.#stretch.length - column]!;
  }

  /** The most that the context can say, in bits: what stood before comes before what stood after. */
  get most(): number {
    return (this.#most ??= this.#findMost());
  }

  #findMost(): number {
    let most = 0;
    let before = 0;
    for (let column = 0; column <= this.#stretch.length; column += 1) {
      before = Math.max(before, this.before(column));
      most = Math.max(most, before + this.after(column));
    }
    return most;
  }

  /** By column, what the words before say there or at a place nearer to them. */
  beforeApart(): Apart {
    const { scratch } = this.#stretch.region;
    const { best: here } = this.#before;
    const best = scratch.doubles(here.length);
    const at = scratch.integers(here.length);
    best[0] = here[0]!;
    at[0] = 0;
    for (let column = 1; column < here.length; column += 1) {
      const nearer = best[column - 1]! - APART;
      best[column] = nearer > here[column]! ? nearer : here[column]!;
      at[column] = nearer > here[column]! ? at[column - 1]! : column;
    }
    return { best, at };
  }

  /** Where what was reached before a column says the most together with the words after, there or further on. */
  bestEnd(reached: Float64Array): number {
    const { best } = this.afterApart;
    let bestAt = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (let column = 0; column < reached.length; column += 1) {
      const value = reached[column]! + best[column]!;
      if (value > most) [bestAt, most] = [column, value];
    }
    return bestAt;
  }

  /** What stands beside the passage if it is not counted. */
  get touching(): Neighbours {
    return (this.#touching ??= { before: this.pairsBefore(this.#withoutAt), after: this.pairsAfter(this.afterApart.at[this.#withoutAt]!) });
  }

  /** The words before that stand before a column, in order. */
  pairsBefore(column: number): readonly Pair[] {
    let pairs = this.#pairsBefore.get(column);
    if (!pairs) this.#pairsBefore.set(column, (pairs = this.#before.trace(column).pairs));
    return pairs;
  }

  /** The words after that stand from a column on, in order. */
  pairsAfter(column: number): readonly Pair[] {
    let pairs = this.#pairsAfter.get(column);
    if (!pairs) this.#pairsAfter.set(column, (pairs = this.#traceAfter(column)));
    return pairs;
  }

  #traceAfter(column: number): readonly Pair[] {
    const { length } = this.#stretch;
    const count = this.#passage.after.ids.length;
    const pairs: Pair[] = [];
    this.#after.eachBefore(length - column, (old, now) => pairs.push({ old: count - 1 - old, now: length - 1 - now }));
    return pairs;
  }

  /** What the words before and after a place say, in bits. */
  around({ first, end }: Place): { readonly before: number; readonly after: number } {
    const { from } = this.#stretch;
    return { before: this.before(first - from), after: this.after(end - from) };
  }

  /** Whether the words of a place are better taken for others that stood beside the passage. */
  explains({ first, end }: Place): boolean {
    const { from } = this.#stretch;
    const { before, after } = this.touching;
    const isInside = ({ now }: Pair): boolean => now + from >= first && now + from < end;
    return (before.filter(isInside).length + after.filter(isInside).length) * 2 > end - first;
  }

  /**
   * How much of what belongs with the passage to one sentence or row stands around a place, by its bits; 1 where that is too little to
   * say anything.
   *
   * @param neighbours the words that are taken for the context of the place
   */
  hostShare({ first, end }: Place, neighbours = this.#beside({ first, end })): number {
    const { before: old, after: next, host, isInRow } = this.#passage;
    const [from, to] = [first - this.#stretch.from, end - this.#stretch.from];
    const begin = old.ids.length - host.before;
    const said = bitsBeside(this.#passage, host);
    const whole = said.before + said.after;
    if (whole < HOST_BITS || whole < this.#passage.whole.quote * HOST_OF_OWN) return 1;
    const line = isInRow ? this.#stretch.lineAround(from, to, old.ids.length + next.ids.length) : WHOLE;
    const there =
      saidBy(neighbours.before, old.bits, (pair) => pair.old >= begin && pair.now >= line.from && from - pair.now <= old.ids.length - pair.old + HOST_SLACK) +
      saidBy(neighbours.after, next.bits, (pair) => pair.old < host.after && pair.now < line.to && pair.now - to <= pair.old + HOST_SLACK);
    return there / whole;
  }

  /** @param neighbours as of `hostShare` */
  surroundings({ first, end }: Place, neighbours = this.#beside({ first, end })): Surroundings {
    const { distinct, host, before: old, after: next, bitsUpwards } = this.#passage;
    const [from, to] = [first - this.#stretch.from, end - this.#stretch.from];
    const { before: upwards, after: downwards } = neighbours;
    const before = sideOf(bitsUpwards, upwards.map((pair) => old.ids.length - 1 - pair.old), upwards.map((pair) => from - pair.now - (old.ids.length - pair.old)), distinct.before, host.before);
    const after = sideOf(next.bits, downwards.map((pair) => pair.old), downwards.map((pair) => pair.now - to - pair.old), distinct.after, host.after);
    const isOwn = (side: 'before' | 'after'): boolean => distinct[side] > 0 && distinct[side] <= host[side];
    const isByOwn = (before.isDistinct && isOwn('before')) || (after.isDistinct && isOwn('after'));
    return { isDistinct: isByOwn || (before.isDistinct && after.isDistinct), before, after };
  }

  /**
   * On which side any of the words that tell the passage stands about as far from a place as it stood.
   * @param key of each side, how many words tell it
   * @param places with the passage's words: what stands as often as these may stand beside each of them
   */
  tells({ first, end }: Place, key: { readonly before: number; readonly after: number }, places: number): { readonly before: boolean; readonly after: boolean } {
    const { before, after } = this.#beside({ first, end });
    const count = this.#passage.before.ids.length;
    const { words } = this.#stretch.region;
    const isAt = (old: number, now: number, least: number, id: number): boolean =>
      old >= least - 1 && old < least + TELLING && Math.abs(now - old) <= HOST_SLACK && words.countOf(id) < Math.max(FEW, places);
    return {
      before: before.some((pair) => isAt(count - 1 - pair.old, first - this.#stretch.from - 1 - pair.now, key.before, this.#passage.before.ids[pair.old]!)),
      after: after.some((pair) => isAt(pair.old, pair.now - end + this.#stretch.from, key.after, this.#passage.after.ids[pair.old]!)),
    };
  }

  #beside({ first, end }: Place): Neighbours {
    return { before: this.pairsBefore(first - this.#stretch.from), after: this.pairsAfter(end - this.#stretch.from) };
  }
}

/** What those of the words say, in bits, for whose pairs something holds. */
function saidBy(pairs: readonly Pair[], bits: readonly number[], holds: (pair: Pair) => boolean): number {
  let says = 0;
  for (const pair of pairs) if (holds(pair)) says += bits[pair.old]!;
  return says;
}
