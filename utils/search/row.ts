export type WholeNumbers = Uint16Array | Uint32Array;
type Numbers = WholeNumbers | Float64Array;

/** Numbers one after another that grow at their end. */
export class Row<N extends Numbers = Uint32Array> {
  #values: N;
  #length: number;

  /** @param values what it begins with; left alone when more is added */
  constructor(values: N) {
    this.#values = values;
    this.#length = values.length;
  }

  get length(): number {
    return this.#length;
  }

  /** What stands behind `length` is meaningless; another array after more was added. */
  get values(): N {
    return this.#values;
  }

  /** What there is, without what stands behind it. */
  get whole(): N {
    return this.#values.subarray(0, this.#length) as N;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const longer = new (this.#values.constructor as new (length: number) => N)(Math.max(16, this.#length + (this.#length >> 1)));
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }
}

export const noNumbers = (): Row => new Row(new Uint32Array(0));
