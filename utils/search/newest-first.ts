import type { SearchableNote } from './searchable-note.ts';

/** Numbers of notes, the note that was changed last first. What is removed stays. */
export class NewestFirst {
  readonly #changed: string[] = [];
  readonly #ids: string[] = [];
  #numbers = new Uint32Array(0);

  /** Adds the note with the next number. */
  add({ id, changedAt = '' }: SearchableNote): void {
    this.#ids.push(id);
    this.#changed.push(changedAt);
  }

  get numbers(): Uint32Array {
    if (this.#numbers.length < this.#ids.length) this.#numbers = this.#joined();
    return this.#numbers;
  }

  /** With those that were added meanwhile: they are put in order among themselves, then both rows become one. */
  #joined(): Uint32Array<ArrayBuffer> {
    const known = this.#numbers.length;
    const added = Uint32Array.from({ length: this.#ids.length - known }, (_, at) => known + at).sort((a, b) => this.#compare(a, b));
    const joined = new Uint32Array(this.#ids.length);
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

  /** Among notes of one instant by id, so that the order is always one. */
  #compare(a: number, b: number): number {
    const [changed, other] = [this.#changed[a]!, this.#changed[b]!];
    if (changed !== other) return changed < other ? 1 : -1;
    const [id, otherId] = [this.#ids[a]!, this.#ids[b]!];
    return id === otherId ? a - b : id < otherId ? -1 : 1;
  }
}
