import { Evidence } from './evidence.ts';
import { homeOf } from './home.ts';
import type { Occurrence } from './occurrences.ts';
import { type Stretch, stretchesOf } from './places.ts';
import type { Region } from './region.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/**
 * What speaks for the stretches of a page in which a passage may be. Each is weighed only once it matters: most do not. Often it is
 * enough to weigh the one where most of the context stands, since no other can say as much.
 */
export class Stretches {
  readonly #region: Region;
  readonly #passage: WeighedPassage;
  readonly #occurrences: readonly Occurrence[];
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
    const home = homeOf(region, passage);
    this.#home = home && new Evidence(region, passage, home.stretch);
    this.#elsewhere = home?.elsewhere ?? Number.POSITIVE_INFINITY;
  }

  get all(): readonly Evidence[] {
    return this.#all.map((_, index) => this.#at(index));
  }

  /** Those that hold words of the page. */
  holding(place: { readonly first: number; readonly end: number }): Evidence[] {
    if (this.#home && holds(this.#home, place)) return [this.#home];
    const { length } = this.#region.words;
    return this.#all.flatMap(({ from, to }, index) => (holds({ from: Math.max(0, from), to: Math.min(length, to) }, place) ? [this.#at(index)] : []));
  }

  /** Those in which the context of a place can say more than so many bits. */
  exceeding(bits: number): readonly Evidence[] {
    const those = this.#home && this.#elsewhere <= bits ? [this.#home] : this.#all.flatMap((_, index) => (this.#saysAtMost(index) > bits ? [this.#at(index)] : []));
    return those.filter(({ mostContext }) => mostContext > bits);
  }

  /** The most that speaks for the passage being gone, in bits. */
  get gone(): number {
    return (this.#gone ??= this.#findGone());
  }

  #findGone(): number {
    if (this.#home && this.#elsewhere <= this.#home.withoutPassage) return Math.max(0, this.#home.withoutPassage);
    let most = Math.max(0, this.#home?.withoutPassage ?? 0);
    for (const index of this.#all.keys()) if (this.#saysAtMost(index) > most) most = Math.max(most, this.#at(index).withoutPassage);
    return most;
  }

  /** Whether the context of a place in any of them can say more than so many bits. */
  mayExceed(bits: number): boolean {
    if (this.#home && this.#elsewhere <= bits) return this.#home.mostContext > bits;
    return this.#all.some((_, index) => this.#saysAtMost(index) > bits && this.#at(index).mostContext > bits);
  }

  get #all(): readonly Stretch[] {
    return (this.#places ??= stretchesOf(this.#region, this.#passage, this.#occurrences));
  }

  #at(index: number): Evidence {
    return (this.#weighed[index] ??= new Evidence(this.#region, this.#passage, this.#all[index]!));
  }

  /** What the context of a place in a stretch can say at most, in bits: before it is weighed, what its words say that stand there at all. */
  #saysAtMost(index: number): number {
    return this.#weighed[index]?.mostContext ?? (this.#atMost[index] ??= this.#wordsIn(this.#all[index]!));
  }

  #wordsIn({ from, to }: Stretch): number {
    const columns = this.#region.scratch.columnsOf(this.#region.words.slice(from, to));
    let sum = 0;
    for (const { ids, bits } of [this.#passage.before, this.#passage.after]) {
      for (let index = 0; index < ids.length; index += 1) if (ids[index]! >= 0 && columns.has(ids[index]!)) sum += bits[index]!;
    }
    return sum;
  }
}

function holds({ from, to }: Stretch, { first, end }: { readonly first: number; readonly end: number }): boolean {
  return first >= from && end <= to;
}
