import { Evidence } from './evidence.ts';
import { homeOf } from './home.ts';
import { mostOfContext } from './most-said.ts';
import type { Occurrence } from './occurrences.ts';
import { CONTEXT_SKIP } from './paired-context.ts';
import { CLEAREST, type Stretch, stretchesOf } from './places.ts';
import type { Region } from './region.ts';
import { type Threes, threesOf } from './threes.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** Words of the page. */
type Place = Pick<Occurrence, 'first' | 'end'>;

/**
 * What speaks for the stretches of a page in which a passage may be. Each is weighed only once it matters: most do not. Often it is
 * enough to weigh the one where most of the context stands, since no other can say as much.
 */
export class Stretches {
  readonly #region: Region;
  readonly #passage: WeighedPassage;
  readonly #occurrences: readonly Occurrence[];
  readonly #threes: Threes;
  readonly #home: Evidence | undefined;
  /** The most that the context can say anywhere but at home, in bits. */
  readonly #elsewhere: number;
  #places: readonly Stretch[] | undefined;
  readonly #weighed: (Evidence | undefined)[] = [];
  readonly #atMost: number[] = [];
  #gone: number | undefined;

  constructor(region: Region, passage: WeighedPassage, occurrences: readonly Occurrence[]) {
    this.#region = region;
    this.#passage = passage;
    this.#occurrences = occurrences;
    this.#threes = threesOf(region, passage);
    const home = homeOf(region, passage, this.#threes);
    this.#home = home && new Evidence(region, passage, home.stretch);
    this.#elsewhere = home?.elsewhere ?? Number.POSITIVE_INFINITY;
  }

  get all(): readonly Evidence[] {
    return this.#all.map((_, index) => this.#at(index));
  }

  /** Whether any holds one of the places with the passage's words. */
  hold(place: Place): boolean {
    return (this.#home !== undefined && holds(this.#home, place)) || this.#occurrences.length <= CLEAREST || this.#all.some((stretch) => holds(stretch, place));
  }

  /** Whether the context of words of the page may say more than so many bits. */
  mayExceedAt(place: Place, bits: number): boolean {
    if (this.#home && holds(this.#home, place)) return this.#home.context.most > bits;
    if (this.#elsewhere <= bits && this.#isFarFromHome(place)) return false;
    return this.#all.some((stretch, index) => holds(stretch, place) && this.#saysAtMost(index) > bits);
  }

  /** Whether nothing that stands at home says anything there. */
  #isFarFromHome({ first, end }: Place): boolean {
    const { before, after } = this.#passage.whole;
    const reach = Math.max(before, after) / CONTEXT_SKIP.now;
    return this.#home === undefined || first > this.#home.to + reach || end < this.#home.from - reach;
  }

  /** Those that hold words of the page. */
  holding(place: Place): Evidence[] {
    if (this.#home && holds(this.#home, place)) return [this.#home];
    return this.#all.flatMap((stretch, index) => {
      if (!holds(stretch, place)) return [];
      // The place is one of the few words that home does not reach.
      if (this.#weighed[index] === this.#home) this.#weighed[index] = undefined;
      return [this.#at(index)];
    });
  }

  /** Those in which the context of a place can say more than so many bits. */
  exceeding(bits: number): readonly Evidence[] {
    const those = this.#home && this.#elsewhere <= bits ? [this.#home] : this.#all.flatMap((_, index) => (this.#saysAtMost(index) > bits ? [this.#at(index)] : []));
    return those.filter(({ context }) => context.most > bits);
  }

  /** The most that speaks for the passage being gone, in bits. */
  get gone(): number {
    return (this.#gone ??= this.#findGone());
  }

  #findGone(): number {
    if (this.#home && this.#elsewhere <= this.#home.context.withoutPassage) return Math.max(0, this.#home.context.withoutPassage);
    let most = Math.max(0, this.#home?.context.withoutPassage ?? 0);
    for (const index of this.#all.keys()) if (this.#saysAtMost(index) > most) most = Math.max(most, this.#at(index).context.withoutPassage);
    return most;
  }

  /** Whether the context of a place in any of them can say more than so many bits. */
  mayExceed(bits: number): boolean {
    if (this.#home && this.#elsewhere <= bits) return this.#home.context.most > bits;
    return this.#all.some((_, index) => this.#saysAtMost(index) > bits && this.#at(index).context.most > bits);
  }

  get #all(): readonly Stretch[] {
    return (this.#places ??= this.#find());
  }

  /** A stretch that is home but for a few words is not weighed again. */
  #find(): readonly Stretch[] {
    const places = stretchesOf(this.#region, this.#passage, this.#threes, this.#occurrences);
    const home = this.#home;
    if (home) for (const [index, place] of places.entries()) if (isNearly(home, place)) this.#weighed[index] = home;
    return places;
  }

  #at(index: number): Evidence {
    return (this.#weighed[index] ??= new Evidence(this.#region, this.#passage, this.#all[index]!));
  }

  /** What the context of a place in a stretch can say at most, in bits. */
  #saysAtMost(index: number): number {
    return this.#weighed[index]?.context.most ?? (this.#atMost[index] ??= mostIn(this.#region, this.#passage, this.#all[index]!));
  }
}

/** What the context of a place in a stretch can say at most, as far as its words and threes of them in a row tell before it is weighed. */
function mostIn({ words, scratch }: Region, passage: WeighedPassage, { from, to }: Stretch): number {
  const page = words.slice(from, to);
  const columns = scratch.columnsOf(page);
  return mostOfContext(passage, {
    word: ({ ids }, index) => ids[index]! >= 0 && columns.has(ids[index]!),
    three: ({ ids }, index) => {
      for (let column = columns.first(ids[index]!); column + 1 < page.length; column = columns.after(column)) {
        if (page[column] === ids[index + 1] && page[column + 1] === ids[index + 2]) return true;
      }
      return false;
    },
  });
}

/** Share of a stretch that another has in common with it to stand for it. */
const SAME_SHARE = 0.85;

function isNearly(home: Stretch, { from, to }: Stretch): boolean {
  return Math.min(home.to, to) - Math.max(home.from, from) >= (to - from) * SAME_SHARE;
}

function holds({ from, to }: Stretch, { first, end }: Place): boolean {
  return first >= from && end <= to;
}
