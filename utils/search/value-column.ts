import { type Bits, countShared, isAnyIn, noBits, numbersIn, setBit } from './bits.ts';
import type { FormReader, FormWriter } from './form.ts';
import { once } from './once.ts';
import { noNumbers, Row } from './row.ts';

/** So few values are counted by sets of notes. */
const FEW = 16;

interface Rows {
  readonly values: Row;
  /** By note, where its values end. */
  readonly ends: Row;
}

/** Values of notes one after another, none, one or several of each, as numbers of a list in which each stands once. */
export class ValueColumn {
  readonly #names: () => string[];
  readonly #numbers: () => Map<string, number>;
  readonly #rows: () => Rows;
  /** By value, the notes that have it, as long as no note is added; only of few values. */
  #sets: readonly Bits[] | undefined;

  /** @param names asked for when they are needed first, as the rows are */
  constructor(names: () => string[] = () => [], rows: () => Rows = () => ({ values: noNumbers(), ends: noNumbers() })) {
    this.#names = once(names);
    this.#numbers = once(() => new Map(this.#names().map((name, number) => [name, number])));
    this.#rows = once(rows);
  }

  static read(form: FormReader): ValueColumn {
    const [names, values, counts] = [form.textsLater(), form.uint32Later(), form.uint32Later()];
    return new ValueColumn(names, () => ({ values: new Row(values()), ends: new Row(endsOf(counts())) }));
  }

  write(form: FormWriter): void {
    form.texts(this.#names());
    form.numbers(this.#values.whole);
    form.numbers(countsOf(this.#ends.whole));
  }

  get #values(): Row {
    return this.#rows().values;
  }

  get #ends(): Row {
    return this.#rows().ends;
  }

  /** Adds the values of the note with the next number. */
  add(values: readonly string[]): void {
    // A value that is named twice counts once.
    for (const value of values.length > 1 ? new Set(values) : values) this.#values.push(this.#numberOf(value));
    this.#ends.push(this.#values.length);
    this.#sets = undefined;
  }

  /** The notes that have one of the values for which a test holds. */
  having(holds: (value: string) => boolean): Bits {
    const wanted = Uint8Array.from(this.#names(), (name) => Number(holds(name)));
    const notes = noBits(this.#ends.length);
    const [{ values }, { values: ends }] = [this.#values, this.#ends];
    for (let number = 0, at = 0; number < this.#ends.length; number += 1) {
      for (const end = ends[number]!; at < end; at += 1) if (wanted[values[at]!] === 1) setBit(notes, number);
    }
    return notes;
  }

  /** The number that the first value of a note has in this column; -1 if it has none. */
  firstOf(number: number): number {
    const from = number === 0 ? 0 : this.#ends.values[number - 1]!;
    return from < this.#ends.values[number]! ? this.#values.values[from]! : -1;
  }

  /** How many of some notes have each value; values that none has are left out. */
  count(among: Bits): Map<string, number> {
    const names = this.#names();
    const counts = names.length > FEW ? this.#countEach(among) : this.#setOfEach().map((having) => countShared(having, among));
    const counted = new Map<string, number>();
    counts.forEach((count, value) => count > 0 && counted.set(names[value]!, count));
    return counted;
  }

  /** How many values some notes have; two stand for more. */
  variety(among: Bits): 0 | 1 | 2 {
    const [{ values }, { values: ends }] = [this.#values, this.#ends];
    let first = -1;
    const isAnother = (number: number): boolean => {
      const end = ends[number]!;
      for (let at = number === 0 ? 0 : ends[number - 1]!; at < end; at += 1) {
        if (first === -1) first = values[at]!;
        else if (values[at] !== first) return true;
      }
      return false;
    };
    return isAnyIn(among, isAnother) ? 2 : first === -1 ? 0 : 1;
  }

  #countEach(among: Bits): Uint32Array {
    const counts = new Uint32Array(this.#names().length);
    const [{ values }, { values: ends }] = [this.#values, this.#ends];
    for (const number of numbersIn(among)) {
      const end = ends[number]!;
      for (let at = number === 0 ? 0 : ends[number - 1]!; at < end; at += 1) counts[values[at]!]! += 1;
    }
    return counts;
  }

  #setOfEach(): readonly Bits[] {
    if (this.#sets) return this.#sets;
    const [{ values }, { values: ends, length }] = [this.#values, this.#ends];
    const sets = this.#names().map(() => noBits(length));
    for (let number = 0, at = 0; number < length; number += 1) {
      for (const end = ends[number]!; at < end; at += 1) setBit(sets[values[at]!]!, number);
    }
    this.#sets = sets;
    return sets;
  }

  #numberOf(value: string): number {
    let number = this.#numbers().get(value);
    if (number === undefined) {
      number = this.#names().length;
      this.#names().push(value);
      this.#numbers().set(value, number);
    }
    return number;
  }
}

/** How many values each note has: few, so that they are written in few bytes. */
function countsOf(ends: Uint32Array): Uint32Array {
  return ends.map((end, number) => end - (number === 0 ? 0 : ends[number - 1]!));
}

function endsOf(counts: Uint32Array): Uint32Array {
  let end = 0;
  return counts.map((count) => (end += count));
}
