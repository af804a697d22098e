/** A text made from another, with the way back. */
export interface MappedText {
  readonly text: string;
  /**
   * `offsets[i]` is where the unit `i` of `text` begins in the original, in UTF-16 units. One more than
   * `text` has units: the last is the original's length. Never falling.
   */
  readonly offsets: Uint32Array;
}

const CHUNK = 8192;

/** Collects units with their origin. Grows as needed. */
export class MappedTextWriter {
  #units: Uint16Array<ArrayBuffer>;
  #offsets: Uint32Array<ArrayBuffer>;
  length = 0;

  constructor(capacity: number) {
    this.#units = new Uint16Array(capacity + 16);
    this.#offsets = new Uint32Array(capacity + 17);
  }

  push(unit: number, offset: number): void {
    if (this.length === this.#units.length) this.#grow();
    this.#units[this.length] = unit;
    this.#offsets[this.length] = offset;
    this.length += 1;
  }

  /** The units written so far, and room behind them; valid until the next `push`. */
  get units(): Uint16Array {
    return this.#units;
  }

  finish(originalLength: number): MappedText {
    this.#offsets[this.length] = originalLength;
    const parts: string[] = [];
    for (let start = 0; start < this.length; start += CHUNK) {
      parts.push(String.fromCharCode.apply(null, this.#units.subarray(start, Math.min(start + CHUNK, this.length)) as unknown as number[]));
    }
    return { text: parts.join(''), offsets: this.#offsets.slice(0, this.length + 1) };
  }

  #grow(): void {
    const units = new Uint16Array(this.#units.length * 2);
    const offsets = new Uint32Array(units.length + 1);
    units.set(this.#units);
    offsets.set(this.#offsets);
    this.#units = units;
    this.#offsets = offsets;
  }
}
