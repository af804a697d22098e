/** The first index whose offset is the given one or lies behind it; the last index if there is none. @param offsets never falling, as those of a MappedText */
export function firstFrom(offsets: Uint32Array, offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
