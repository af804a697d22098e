import { Heads } from './heads.ts';
import { grown } from './vocabulary.ts';

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

/** The columns of a stretch of words, numbered from 1, by the word in them. */
export class Columns {
  /** By word: its first column, more than `#base`; what is not more is of an earlier stretch. */
  #firsts = new Int32Array(1024);
  /** By column: the next one with the same word, or one that is beyond all. */
  #next = new Int32Array(512);
  #base = 0;
  #width = 1;
  page: Int32Array | undefined;

  /** Takes another stretch. */
  take(page: Int32Array): void {
    const { length } = page;
    this.page = page;
    this.#base += this.#width;
    if (this.#base + length > MOST) {
      this.#firsts.fill(0);
      this.#base = 0;
    }
    this.#width = length + 1;
    if (length >= this.#next.length) this.#next = new Int32Array(length * 2);
    const [base, width, next] = [this.#base, this.#width, this.#next];
    let firsts = this.#firsts;
    for (let column = length; column > 0; column -= 1) {
      const id = page[column - 1]!;
      if (id >= firsts.length) this.#firsts = firsts = grown(firsts, id * 2);
      const before = firsts[id]!;
      next[column] = before > base ? before - base : width;
      firsts[id] = base + column;
    }
  }

  /** The first column of a word; beyond all if there is none. */
  first(id: number): number {
    const first = id >= 0 && id < this.#firsts.length ? this.#firsts[id]! : 0;
    return first > this.#base ? first - this.#base : this.#width;
  }

  has(id: number): boolean {
    return this.first(id) < this.#width;
  }

  /** The next column with the word of one; beyond all if there is none. */
  after(column: number): number {
    return this.#next[column]!;
  }
}

const MOST = 2 ** 31 - 1;

/** Room for the numbers that are needed while one passage is looked for, used again for the next: to allocate it anew takes longer than to fill it. */
export class Scratch {
  readonly #bytes = new Room(1 << 18, (length) => new Uint8Array(length));
  readonly #integers = new Room(1 << 14, (length) => new Int32Array(length));
  readonly #doubles = new Room(1 << 15, (length) => new Float64Array(length));
  /** Of the pairing that is being made. */
  readonly heads = new Heads();
  /** Of one stretch and of another: each is asked for several times, in turns with its mirror image. */
  readonly #columns = [new Columns(), new Columns()] as const;
  #latest: 0 | 1 = 0;

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

  /** Valid until those of two other stretches are asked for. @param page stays as it is */
  columnsOf(page: Int32Array): Columns {
    if (this.#columns[this.#latest].page === page) return this.#columns[this.#latest];
    this.#latest = this.#latest === 0 ? 1 : 0;
    const columns = this.#columns[this.#latest];
    if (columns.page !== page) columns.take(page);
    return columns;
  }
}
