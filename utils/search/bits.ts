/** Sets of notes, a bit for each by its number: what holds for all of them is told thirty-two at a time. */
export type Bits = Uint32Array<ArrayBuffer>;

export const noBits = (count: number): Bits => new Uint32Array((count + 31) >>> 5);
export const allBits = (count: number): Bits => noBits(count).fill(0xffff_ffff);

export const hasBit = (bits: Bits, number: number): boolean => (bits[number >>> 5]! & (1 << (number & 31))) !== 0;

export function setBit(bits: Bits, number: number): void {
  bits[number >>> 5]! |= 1 << (number & 31);
}

export function clearBit(bits: Bits, number: number): void {
  bits[number >>> 5]! &= ~(1 << (number & 31));
}

export const isEmpty = (bits: Bits): boolean => bits.every((word) => word === 0);

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word += 1) for (let rest = bits[word]!; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Leaves in a set what is in another too; what the other has no room for goes. */
export function keepOnly(bits: Bits, other: Bits): Bits {
  for (let word = 0; word < bits.length; word += 1) bits[word] = bits[word]! & (other[word] ?? 0);
  return bits;
}

/** Takes from a set what is in another. */
export function takeAway(bits: Bits, other: Bits): Bits {
  for (let word = 0; word < bits.length; word += 1) bits[word] = bits[word]! & ~(other[word] ?? 0);
  return bits;
}

/** Adds to a set what is in another, as far as there is room. */
export function addAll(bits: Bits, other: Bits): Bits {
  for (let word = 0; word < bits.length; word += 1) bits[word] = bits[word]! | (other[word] ?? 0);
  return bits;
}
