/** Sets of notes, a bit for each by its number: what holds for all of them is told thirty-two at a time. */
export type Bits = Uint32Array<ArrayBuffer>;

export const noBits = (count: number): Bits => new Uint32Array((count + 31) >>> 5);
export const allBits = (count: number): Bits => noBits(count).fill(0xffff_ffff);

/** The numbers below a count. */
export function firstBits(count: number): Bits {
  const first = allBits(count);
  if (count % 32 !== 0) first[first.length - 1] = (1 << (count % 32)) - 1;
  return first;
}

export const hasBit = (bits: Bits, number: number): boolean => (bits[number >>> 5]! & (1 << (number & 31))) !== 0;

export function setBit(bits: Bits, number: number): void {
  bits[number >>> 5]! |= 1 << (number & 31);
}

export function clearBit(bits: Bits, number: number): void {
  bits[number >>> 5]! &= ~(1 << (number & 31));
}

export function isEmpty(bits: Bits): boolean {
  for (let word = 0; word < bits.length; word += 1) if (bits[word] !== 0) return false;
  return true;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) count += countOf(bits[at]!);
  return count;
}

/** How many are in both sets. */
export function countShared(bits: Bits, other: Bits): number {
  let count = 0;
  for (let at = 0, shared = Math.min(bits.length, other.length); at < shared; at += 1) count += countOf(bits[at]! & other[at]!);
  return count;
}

/** Bits of a word, counted in parallel (H. S. Warren, Hacker's Delight, 5-1). */
function countOf(word: number): number {
  const pairs = word - ((word >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}

/** The numbers of a set in ascending order. */
export function numbersIn(bits: Bits): Uint32Array {
  const numbers = new Uint32Array(countBits(bits));
  for (let word = 0, at = 0; word < bits.length; word += 1) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1, at += 1) numbers[at] = word * 32 + 31 - Math.clz32(rest & -rest);
  }
  return numbers;
}

/** The numbers of a set in ascending order if they are so few at the most; undefined of more. Sooner known than how many there are. */
export function fewNumbersIn(bits: Bits, most: number): Uint32Array | undefined {
  const numbers = new Uint32Array(most);
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1, count += 1) {
      if (count === most) return undefined;
      numbers[count] = word * 32 + 31 - Math.clz32(rest & -rest);
    }
  }
  return numbers.subarray(0, count);
}

/** Whether a test holds for one of a set, from the lowest on. */
export function isAnyIn(bits: Bits, holds: (number: number) => boolean): boolean {
  for (let word = 0; word < bits.length; word += 1) {
    for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) if (holds(word * 32 + 31 - Math.clz32(rest & -rest))) return true;
  }
  return false;
}

/** Leaves in a set what is in another too; what the other has no room for goes. */
export function keepOnly(bits: Bits, other: Bits): Bits {
  const shared = Math.min(bits.length, other.length);
  for (let word = 0; word < shared; word += 1) bits[word]! &= other[word]!;
  return bits.fill(0, shared);
}

/** Takes from a set what is in another. */
export function takeAway(bits: Bits, other: Bits): Bits {
  const shared = Math.min(bits.length, other.length);
  for (let word = 0; word < shared; word += 1) bits[word]! &= ~other[word]!;
  return bits;
}

/** Adds to a set what is in another, as far as there is room. */
export function addAll(bits: Bits, other: Bits): Bits {
  const shared = Math.min(bits.length, other.length);
  for (let word = 0; word < shared; word += 1) bits[word]! |= other[word]!;
  return bits;
}

/** Adds to a set what is in another and not in a third, as far as there is room. */
export function addOthers(bits: Bits, other: Bits, without: Bits): Bits {
  const shared = Math.min(bits.length, other.length, without.length);
  for (let word = 0; word < shared; word += 1) bits[word]! |= other[word]! & ~without[word]!;
  return bits;
}

/** A new set of what two have in common; undefined if it is nothing. @param other not asked for if nothing is in the first */
export function inBoth(bits: Bits | undefined, other: () => Bits | undefined): Bits | undefined {
  const others = bits && other();
  const both = others && keepOnly(bits.slice(), others);
  return both && !isEmpty(both) ? both : undefined;
}

/** A set of what is in either of two; undefined stands for none. */
export const inEither = (bits: Bits | undefined, other: Bits | undefined): Bits | undefined => (bits && other ? addAll(bits.slice(), other) : (bits ?? other));
