/** Small letters of UTF-16 units, as they were met; 0 for those that were not. */
const SMALL = new Uint16Array(0x10000);

/** A unit whose small letter is several units, or half a character, stays as it is. */
function learnSmall(unit: number): number {
  const small = String.fromCharCode(unit).toLowerCase();
  return (SMALL[unit] = small.length === 1 ? small.charCodeAt(0) : unit);
}

function smallAt(units: Uint16Array, offset: number): number {
  const unit = units[offset]!;
  return SMALL[unit] || learnSmall(unit);
}

/**
 * Words, numbered from 0 in the order in which they come, without regard to case. A table with open addressing that reads words where
 * they stand: to cut them out of a page of a megabyte takes longer than all the rest.
 */
export class Vocabulary {
  size = 0;
  /** Number of a word and one, by its hash or one of the places after it; 0 where there is none. As long as a power of two. */
  #slots = new Int32Array(1024);
  /** By number; `#ends` is where the word ends in `#units`, and the next one begins. */
  #hashes = new Int32Array(512);
  #ends = new Int32Array(512);
  /** Small letters of all words. */
  #units = new Uint16Array(4096);

  /** The number of the word that stands from `start` to `end`; -1 if there is none. */
  numberOf(units: Uint16Array, start: number, end: number): number {
    return this.#slots[this.#slotOf(units, start, end, hashOf(units, start, end))]! - 1;
  }

  /** The same; it is taken in if there is none. */
  add(units: Uint16Array, start: number, end: number): number {
    const hash = hashOf(units, start, end);
    const slot = this.#slotOf(units, start, end, hash);
    const number = this.#slots[slot]! - 1;
    return number === -1 ? this.#take(units, start, end, hash, slot) : number;
  }

  #slotOf(units: Uint16Array, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#slots[slot]!; entry !== 0; entry = this.#slots[slot]!) {
      if (this.#hashes[entry - 1] === hash && this.#reads(entry - 1, units, start, end)) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #reads(number: number, units: Uint16Array, start: number, end: number): boolean {
    const from = number === 0 ? 0 : this.#ends[number - 1]!;
    if (this.#ends[number]! - from !== end - start) return false;
    for (let index = start; index < end; index += 1) {
      if (this.#units[from + index - start] !== smallAt(units, index)) return false;
    }
    return true;
  }

  #take(units: Uint16Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.size;
    const from = number === 0 ? 0 : this.#ends[number - 1]!;
    const until = from + end - start;
    if (until > this.#units.length) this.#units = grown(this.#units, until * 2);
    for (let index = start; index < end; index += 1) this.#units[from + index - start] = smallAt(units, index);
    this.#hashes[number] = hash;
    this.#ends[number] = until;
    this.#slots[slot] = number + 1;
    this.size += 1;
    if (this.size === this.#hashes.length) this.#grow();
    return number;
  }

  #grow(): void {
    this.#hashes = grown(this.#hashes, this.size * 2);
    this.#ends = grown(this.#ends, this.size * 2);
    this.#slots = new Int32Array(this.#slots.length * 2);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      let slot = this.#hashes[number]! & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

/** FNV-1a over units (Fowler, Noll and Vo), its high bits folded into the low ones. */
function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let index = start; index < end; index += 1) hash = Math.imul(hash ^ smallAt(units, index), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The same numbers, with room for `length`. */
export function grown<T extends Int32Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>(numbers: T, length: number): T {
  const larger = new (numbers.constructor as new (length: number) => T)(length);
  larger.set(numbers);
  return larger;
}
