/** Room for the numbers that are needed while one passage is looked for, used again for the next: to allocate it anew takes longer than to fill it. */
export class Scratch {
  #bytes = new Uint8Array(1 << 18);
  #doubles = new Float64Array(1 << 15);
  #bytesTaken = 0;
  #doublesTaken = 0;

  /** What was given is given again. */
  reset(): void {
    this.#bytesTaken = 0;
    this.#doublesTaken = 0;
  }

  /** @returns numbers that may be anything */
  bytes(length: number): Uint8Array {
    if (this.#bytesTaken + length > this.#bytes.length) {
      this.#bytes = new Uint8Array(Math.max(this.#bytes.length * 2, length));
      this.#bytesTaken = 0;
    }
    this.#bytesTaken += length;
    return this.#bytes.subarray(this.#bytesTaken - length, this.#bytesTaken);
  }

  /** @returns numbers that may be anything */
  doubles(length: number): Float64Array {
    if (this.#doublesTaken + length > this.#doubles.length) {
      this.#doubles = new Float64Array(Math.max(this.#doubles.length * 2, length));
      this.#doublesTaken = 0;
    }
    this.#doublesTaken += length;
    return this.#doubles.subarray(this.#doublesTaken - length, this.#doublesTaken);
  }
}
