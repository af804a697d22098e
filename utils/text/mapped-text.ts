/** A text made from another, with the way back. */
export interface MappedText {
  readonly text: string;
  /**
   * `offsets[i]` is where the unit `i` of `text` begins in the original, in UTF-16 units. One more than
   * `text` has units: the last is the original's length. Never falling.
   */
  readonly offsets: Uint32Array;
}

/** Units that become a text once they are all there. */
export interface MappedUnits {
  /** With room behind the text's. */
  readonly units: Uint16Array;
  /** Where each unit begins in the original, with room behind; undefined if each comes from where it is. */
  readonly offsets: Uint32Array | undefined;
  readonly length: number;
  finish(originalLength: number): MappedText;
}

const CHUNK = 8192;

/** What units are collected in, with their origins. */
export class MappedRoom {
  readonly units: Uint16Array<ArrayBuffer>;
  readonly offsets: Uint32Array<ArrayBuffer>;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.offsets = new Uint32Array(capacity + 1);
  }
}

/** Collects units with their origin. Grows as needed. */
export class MappedTextWriter implements MappedUnits {
  #units: Uint16Array<ArrayBuffer>;
  #offsets: Uint32Array<ArrayBuffer>;
  length = 0;

  /** @param room nobody else's until the text is finished */
  constructor({ units, offsets }: MappedRoom) {
    this.#units = units;
    this.#offsets = offsets;
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

  get offsets(): Uint32Array {
    return this.#offsets;
  }

  finish(originalLength: number): MappedText {
    this.#offsets[this.length] = originalLength;
    return { text: textFrom(this.#units.subarray(0, this.length)), offsets: this.#offsets.slice(0, this.length + 1) };
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

/** The units of a text itself: each comes from where it is. */
export class OwnUnits implements MappedUnits {
  readonly units: Uint16Array;
  readonly offsets = undefined;
  readonly length: number;

  /** @param units without surrogates */
  constructor(units: Uint16Array, length: number) {
    this.units = units;
    this.length = length;
  }

  finish(): MappedText {
    return { text: textOf(this.units.subarray(0, this.length)), offsets: upTo(this.length) };
  }
}

/** The text of units. */
export function textFrom(units: Uint16Array): string {
  return hasSurrogates(units) ? textWithSurrogates(units) : textOf(units);
}

/** To call the decoder takes as long as a few hundred units. */
const FEW = 200;

/** Of single surrogates it would make U+FFFD. */
const UTF_16 = new TextDecoder('utf-16le', { ignoreBOM: true });

/** @param units without surrogates */
function textOf(units: Uint16Array): string {
  return units.length < FEW ? String.fromCharCode.apply(null, units as unknown as number[]) : UTF_16.decode(units);
}

function textWithSurrogates(units: Uint16Array): string {
  const parts: string[] = [];
  for (let start = 0; start < units.length; start += CHUNK) parts.push(String.fromCharCode.apply(null, units.subarray(start, start + CHUNK) as unknown as number[]));
  return parts.join('');
}

function hasSurrogates(units: Uint16Array): boolean {
  for (let index = 0; index < units.length; index += 1) if ((units[index]! & 0xf800) === 0xd800) return true;
  return false;
}

/** 0, 1, 2, … Texts up to this length share them. */
let sharedNumbers = new Uint32Array(0);
const MAX_SHARED = 1 << 16;

function upTo(last: number): Uint32Array {
  if (last >= MAX_SHARED) return ascending(last + 1);
  if (last >= sharedNumbers.length) sharedNumbers = ascending(MAX_SHARED);
  return sharedNumbers.subarray(0, last + 1);
}

function ascending(length: number): Uint32Array<ArrayBuffer> {
  const numbers = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) numbers[index] = index;
  return numbers;
}
