import { type Bits, countBits, hasBit, numbersIn } from './bits.ts';
import type { FormReader, FormWriter } from './form.ts';
import { Row } from './row.ts';

/** Milliseconds since the epoch; -Infinity for what is no instant. */
export function instantOf(written = ''): number {
  const instant = Date.parse(written);
  return Number.isNaN(instant) ? -Infinity : instant;
}

/** Up to this share of all notes, places are sorted rather than looked for. */
const FEW = 1 / 64;

/** Numbers of notes, the one with the latest instant first. What is removed stays. */
export class NewestFirst {
  readonly #instants: Row<Float64Array>;
  readonly #places: Row<Float64Array>;
  readonly #ids: readonly string[];
  #numbers: Uint32Array<ArrayBuffer>;
  /** The other way round, as soon as it is needed. */
  #placesByNumber: Uint32Array | undefined;

  /** @param ids of the notes by their number, those that are added later too */
  constructor(ids: readonly string[], form?: FormReader) {
    this.#ids = ids;
    this.#instants = new Row(form ? form.float64() : new Float64Array(0));
    this.#places = new Row(form ? form.float64() : new Float64Array(0));
    this.#numbers = form ? form.uint32() : new Uint32Array(0);
  }

  write(form: FormWriter): void {
    form.numbers(this.#instants.whole);
    form.numbers(this.#places.whole);
    form.numbers(this.numbers);
  }

  /** Adds the note with the next number. @param place decides among notes of one instant, the lowest first; then the id, so that the order is always one */
  add(instant: number, place = 0): void {
    this.#instants.push(instant);
    this.#places.push(place);
  }

  get numbers(): Uint32Array {
    if (this.#numbers.length < this.#instants.length) {
      this.#numbers = this.#joined();
      this.#placesByNumber = undefined;
    }
    return this.#numbers;
  }

  get #placeByNumber(): Uint32Array {
    if (this.#placesByNumber === undefined) {
      this.#placesByNumber = new Uint32Array(this.numbers.length);
      this.numbers.forEach((number, place) => (this.#placesByNumber![number] = place));
    }
    return this.#placesByNumber;
  }

  /** The places of some notes among all, in ascending order: `numbers` gives them back. Of many, they are found one after the other. */
  placesOf(notes: Bits): Iterable<number> {
    const count = countBits(notes);
    return count > this.numbers.length * FEW ? this.#placesOfMany(notes) : numbersIn(notes).map((number) => this.#placeByNumber[number]!).sort();
  }

  *#placesOfMany(notes: Bits): Generator<number, void> {
    const { numbers } = this;
    for (let place = 0; place < numbers.length; place += 1) if (hasBit(notes, numbers[place]!)) yield place;
  }

  /** Milliseconds since the epoch. */
  instantOf(number: number): number {
    return this.#instants.values[number]!;
  }

  placeOf(number: number): number {
    return this.#places.values[number]!;
  }

  /** With those that were added meanwhile: they are put in order among themselves, then both rows become one. */
  #joined(): Uint32Array<ArrayBuffer> {
    const known = this.#numbers.length;
    const count = this.#instants.length;
    const added = Uint32Array.from({ length: count - known }, (_, at) => known + at).sort((a, b) => this.#compare(a, b));
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

  #compare(a: number, b: number): number {
    const [instant, other] = [this.#instants.values[a]!, this.#instants.values[b]!];
    if (instant !== other) return instant < other ? 1 : -1;
    const [place, otherPlace] = [this.#places.values[a]!, this.#places.values[b]!];
    if (place !== otherPlace) return place < otherPlace ? -1 : 1;
    const [id, otherId] = [this.#ids[a]!, this.#ids[b]!];
    return id === otherId ? a - b : id < otherId ? -1 : 1;
  }
}
