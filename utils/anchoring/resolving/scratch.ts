type Numbers = Uint8Array | Int32Array | Float64Array;

/** Numbers of one kind. */
class Room<T extends Numbers> {
  #numbers: T;
  #taken = 0;
  readonly #allocate: (length: number) => T;

  constructor(length: number, allocate: (length: number) => T) {
    this.#allocate = allocate;
    this.#numbers = allocate(length);
  }

  reset(): void {
    this.#taken = 0;
  }

  take(length: number): T {
    if (this.#taken + length > this.#numbers.length) {
      this.#numbers = this.#allocate(Math.max(this.#numbers.length * 2, length));
      this.#taken = 0;
    }
    this.#taken += length;
    return this.#numbers.subarray(this.#taken - length, this.#taken) as T;
  }
}

/** Room for the numbers that are needed while one passage is looked for, used again for the next: to allocate it anew takes longer than to fill it. */
export class Scratch {
  readonly #bytes = new Room(1 << 18, (length) => new Uint8Array(length));
  readonly #integers = new Room(1 << 14, (length) => new Int32Array(length));
  readonly #doubles = new Room(1 << 15, (length) => new Float64Array(length));

  /** What was given is given again. */
  reset(): void {
    this.#bytes.reset();
    this.#integers.reset();
    this.#doubles.reset();
  }

  /** @returns numbers that may be anything */
  bytes(length: number): Uint8Array {
    return this.#bytes.take(length);
  }

  /** @returns numbers that may be anything */
  integers(length: number): Int32Array {
    return this.#integers.take(length);
  }

  /** @returns numbers that may be anything */
  doubles(length: number): Float64Array {
    return this.#doubles.take(length);
  }
}
