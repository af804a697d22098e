import type { FormReader, FormWriter } from './form.ts';
import type { NoteIds } from './note-ids.ts';
import { Row } from './row.ts';
import { Sequence } from './sequence.ts';

/** Milliseconds since the epoch; -Infinity for what is no instant. */
export function instantOf(written = ''): number {
  const instant = Date.parse(written);
  return Number.isNaN(instant) ? -Infinity : instant;
}

/** Notes by an instant, the latest first. */
export class NewestFirst {
  readonly sequence: Sequence;
  /** By note, in milliseconds since the epoch; -Infinity where there is no instant. */
  readonly instants: Row<Float64Array>;
  readonly #places: Row<Float64Array>;
  readonly #ids: Pick<NoteIds, 'at'>;

  /** @param ids of the notes by their number, those that are added later too */
  constructor(ids: Pick<NoteIds, 'at'>, form?: FormReader) {
    this.#ids = ids;
    this.instants = new Row(form ? form.float64() : new Float64Array(0));
    this.#places = new Row(form ? form.float64() : new Float64Array(0));
    this.sequence = new Sequence((a, b) => this.compare(a, b), () => this.instants.length, form?.uint32());
  }

  write(form: FormWriter): void {
    form.numbers(this.instants.whole);
    form.numbers(this.#places.whole);
    form.numbers(this.sequence.numbers);
  }

  /** Adds the note with the next number. @param place decides among notes of one instant, the lowest first; then the id, so that the order is always one */
  add(instant: number, place = 0): void {
    this.instants.push(instant);
    this.#places.push(place);
  }

  /** Milliseconds since the epoch. */
  instantOf(number: number): number {
    return this.instants.values[number]!;
  }

  placeOf(number: number): number {
    return this.#places.values[number]!;
  }

  /** Below 0 if the note with the first number comes first. */
  compare(a: number, b: number): number {
    const [instant, other] = [this.instantOf(a), this.instantOf(b)];
    if (instant !== other) return instant < other ? 1 : -1;
    const [place, otherPlace] = [this.placeOf(a), this.placeOf(b)];
    if (place !== otherPlace) return place < otherPlace ? -1 : 1;
    const [id, otherId] = [this.#ids.at(a), this.#ids.at(b)];
    return id === otherId ? a - b : id < otherId ? -1 : 1;
  }
}
