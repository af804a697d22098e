import { Evidence } from './evidence.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** What speaks for the stretches of a page in which a passage may be. Each is weighed only once it matters: most do not. */
export class Stretches {
  readonly #region: Region;
  readonly #passage: WeighedPassage;
  readonly #places: readonly Stretch[];
  readonly #weighed: (Evidence | undefined)[] = [];
  #gone: number | undefined;

  constructor(region: Region, passage: WeighedPassage, places: readonly Stretch[]) {
    this.#region = region;
    this.#passage = passage;
    this.#places = places;
  }

  get all(): readonly Evidence[] {
    return this.#places.map((_, index) => this.#at(index));
  }

  /** Those that hold words of the page. */
  holding({ first, end }: { readonly first: number; readonly end: number }): Evidence[] {
    return this.#places.flatMap(({ from, to }, index) => (first >= Math.max(0, from) && end <= Math.min(this.#region.words.length, to) ? [this.#at(index)] : []));
  }

  /** The most that speaks for the passage being gone, in bits. */
  get gone(): number {
    return (this.#gone ??= Math.max(0, ...this.all.map(({ withoutPassage }) => withoutPassage)));
  }

  /** Whether the context of a place in any of them can say more than so many bits. */
  mayExceed(bits: number): boolean {
    return this.#places.some((place, index) => (this.#weighed[index] !== undefined || this.#atMost(place) > bits) && this.#at(index).mostContext > bits);
  }

  #at(index: number): Evidence {
    return (this.#weighed[index] ??= new Evidence(this.#region, this.#passage, this.#places[index]!));
  }

  /** What the words of the context say that stand in a stretch at all, in bits. */
  #atMost({ from, to }: Stretch): number {
    const columns = this.#region.scratch.columnsOf(this.#region.words.slice(from, to));
    let sum = 0;
    for (const { ids, bits } of [this.#passage.before, this.#passage.after]) {
      for (let index = 0; index < ids.length; index += 1) if (ids[index]! >= 0 && columns.has(ids[index]!)) sum += bits[index]!;
    }
    return sum;
  }
}
