import { type Bits, fewNumbersIn, hasBit } from './bits.ts';

/** Up to this share of all notes, places are sorted rather than looked for. */
const FEW = 1 / 64;

/** Notes in an order, by their numbers. What is removed stays; what was added meanwhile is put in its place when it is asked for. */
export class Sequence {
  readonly #compare: (a: number, b: number) => number;
  readonly #count: () => number;
  #numbers: Uint32Array<ArrayBuffer>;
  /** The other way round, as soon as it is needed. */
  #placeByNumber: Uint32Array | undefined;

  /**
   * @param compare two numbers; never 0 for two that are not one
   * @param count how many notes there are: their numbers are lower
   * @param numbers of the first notes, in order
   */
  constructor(compare: (a: number, b: number) => number, count: () => number, numbers = new Uint32Array(0)) {
    this.#compare = compare;
    this.#count = count;
    this.#numbers = numbers;
  }

  get numbers(): Uint32Array {
    if (this.#numbers.length < this.#count()) {
      this.#numbers = this.#joined();
      this.#placeByNumber = undefined;
    }
    return this.#numbers;
  }

  /** The places of some notes among all, in ascending order: `numbers` gives them back. Of many, they are found one after the other. */
  placesOf(notes: Bits): Iterable<number> {
    const { numbers } = this;
    const few = fewNumbersIn(notes, Math.floor(numbers.length * FEW));
    if (!few) return this.#placesOfMany(notes);
    const places = (this.#placeByNumber ??= inverse(numbers));
    return few.map((number) => places[number]!).sort();
  }

  *#placesOfMany(notes: Bits): Generator<number, void> {
    const { numbers } = this;
    for (let place = 0; place < numbers.length; place += 1) if (hasBit(notes, numbers[place]!)) yield place;
  }

  /** With those that were added meanwhile: they are put in order among themselves, then both rows become one. */
  #joined(): Uint32Array<ArrayBuffer> {
    const known = this.#numbers.length;
    const count = this.#count();
    const added = Uint32Array.from({ length: count - known }, (_, at) => known + at).sort(this.#compare);
    const joined = new Uint32Array(count);
    let from = 0;
    let at = 0;
    for (const number of added) {
      const to = this.#firstAfter(number, from);
      joined.set(this.#numbers.subarray(from, to), at);
      at += to - from;
      joined[at] = number;
      at += 1;
      from = to;
    }
    joined.set(this.#numbers.subarray(from), at);
    return joined;
  }

  /** The first place from `low` on whose note comes after the note. */
  #firstAfter(number: number, low: number): number {
    let from = low;
    let high = this.#numbers.length;
    while (from < high) {
      const middle = (from + high) >> 1;
      if (this.#compare(this.#numbers[middle]!, number) < 0) from = middle + 1;
      else high = middle;
    }
    return from;
  }
}

function inverse(numbers: Uint32Array): Uint32Array {
  const places = new Uint32Array(numbers.length);
  numbers.forEach((number, place) => {
    places[number] = place;
  });
  return places;
}
