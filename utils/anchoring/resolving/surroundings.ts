/** What of the words around a passage stands around a place. */
/** Words of context that are looked at to say whether a neighbour still stands beside the passage. */
const NEAR_WORDS = 10;
/** So many of them, by what they say, have to. */
const NEAR_SHARE = 0.5;
/** Share of the bits of the words that told what is beside a passage from all like it, the last of them among them. */
const DISTINCT_SHARE = 0.75;
/** Words that may have come in between a passage and the words that told what is beside it from all like it. */
const SHIFT = 3;
/** Of the nearest so many at least one: else the passage and its neighbour were edited as one. */
const NEXT_WORDS = 3;

/** What of the words around a passage is around a place. */
export interface Surroundings {
  /** The words are there that told its sentence or row from all like it, or what stood on both sides. */
  readonly isDistinct: boolean;
  readonly before: Side;
  readonly after: Side;
}

export interface Side {
  /** The nearest words, as a share of their bits. */
  readonly near: number;
  /** The words that told this side from all like it. */
  readonly isDistinct: boolean;
}

/** @param bits of the words of a side, from the passage on; @param agreeing which of them agree; @param host how many belong to the passage's sentence or row */
export function isNear(bits: readonly number[], agreeing: readonly number[], host: number): boolean {
  if (!agreeing.some((distance) => distance < Math.min(NEXT_WORDS, bits.length))) return false;
  return nearShare(bits, agreeing, nearWords(host)) >= NEAR_SHARE;
}

/** @param host how many words of a side belong to the passage's sentence or row: what is beyond it is not near */
function nearWords(host: number): number {
  return host > 0 ? Math.min(NEAR_WORDS, host) : NEAR_WORDS;
}

/** How much of the nearest words agrees, by their bits; 1 if there are none. */
function nearShare(bits: readonly number[], agreeing: readonly number[], count: number): number {
  const most = Math.min(count, bits.length);
  return most === 0 ? 1 : saidBetween(bits, agreeing, 0, most) / sumBetween(bits, 0, most);
}

/**
 * @param bits of the words of a side, from the passage on
 * @param agreeing which of them agree; @param shifts by how many words each of these stands further from the place than from the passage
 * @param distinct so many of them stood once
 */
export function sideOf(bits: readonly number[], agreeing: readonly number[], shifts: readonly number[], distinct: number, host: number): Side {
  const there = agreeing.filter((distance, index) => distance < distinct && shifts[index]! <= SHIFT);
  const isThere = there.includes(distinct - 1) && nearShare(bits, there, distinct) >= DISTINCT_SHARE;
  return { near: nearShare(bits, agreeing, nearWords(host)), isDistinct: distinct === 0 || bits.length === 0 || isThere };
}

/** Whether of the words beyond the passage's sentence, some next to it agree. */
export function isBeyond(agreeing: readonly number[], bits: readonly number[], sentence: number): boolean {
  const end = Math.min(bits.length, sentence + NEAR_WORDS);
  return end > sentence && saidBetween(bits, agreeing, sentence, end) >= sumBetween(bits, sentence, end) * NEAR_SHARE;
}

/** What those of the words say that agree and are between two distances. */
function saidBetween(bits: readonly number[], agreeing: readonly number[], from: number, to: number): number {
  let says = 0;
  for (const distance of agreeing) if (distance >= from && distance < to) says += bits[distance]!;
  return says;
}

function sumBetween(bits: readonly number[], from: number, to: number): number {
  let total = 0;
  for (let index = from; index < to; index += 1) total += bits[index]!;
  return total;
}
