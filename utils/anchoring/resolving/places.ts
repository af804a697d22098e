import type { Occurrence } from './occurrences.ts';
import { COMMON } from './page-words.ts';
import type { Region } from './region.ts';
import type { Scratch } from './scratch.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** A stretch of the page's words. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Places whose words begin no further apart are looked at together. */
const TOGETHER = 60;
const MAX_WIDTH = 150;
/** Words on each side that are looked at besides. */
export const SLACK = 40;
const MAX_STRETCHES = 6;
const MAX_OCCURRENCES = 4;
/** Where less than this share of the most threes stand, the passage is not. */
const LEAST_SHARE = 0.3;
/** A page of so few words is looked at as a whole. */
export const SHORT_PAGE = 250;

/** The stretches of a page where most threes of words of a passage and its context stand, and where its words stand with the most context. */
export function stretchesOf({ words, scratch }: Region, { before, quote, after }: WeighedPassage, occurrences: readonly Occurrence[]): Stretch[] {
  const ids = [...before.ids, ...quote.ids, ...after.ids];
  if (words.length <= SHORT_PAGE) return [{ from: 0, to: words.length }];
  const diagonals = scratch.integers(Math.max(1, ids.length * COMMON));
  let count = 0;
  for (let index = 0; index + 2 < ids.length; index += 1) {
    count += words.writePlacesOf(ids[index]!, ids[index + 1]!, ids[index + 2]!, index, diagonals, count);
  }
  const likeliest = heaviest(grouped(sorted(diagonals, count, ids.length, scratch)));
  const clearest = occurrences.toSorted((a, b) => b.before + b.after - a.before - a.after).slice(0, MAX_OCCURRENCES);
  const around = clearest.map(({ first }) => first - before.ids.length).filter((diagonal) => !likeliest.some(({ first, last }) => diagonal >= first - SLACK / 2 && diagonal <= last + SLACK / 2));
  return [...likeliest, ...around.map((diagonal) => ({ first: diagonal, last: diagonal }))].map(({ first, last }) => ({ from: first - SLACK, to: last + ids.length + SLACK }));
}

interface Group {
  readonly first: number;
  last: number;
  weight: number;
}

/** Those that weigh the most, in this order; of two that weigh the same the first one. */
function heaviest(groups: readonly Group[]): Group[] {
  const chosen: Group[] = [];
  for (const group of groups) {
    if (chosen.length === MAX_STRETCHES && group.weight <= chosen.at(-1)!.weight) continue;
    const place = chosen.findIndex(({ weight }) => weight < group.weight);
    chosen.splice(place === -1 ? chosen.length : place, 0, group);
    if (chosen.length > MAX_STRETCHES) chosen.pop();
  }
  return chosen.filter(({ weight }) => weight >= chosen[0]!.weight * LEAST_SHARE);
}

/** Bits that are looked at at a time. */
const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;

/** Numbers from `-least` on, rising: sorted digit by digit, since most of what there is to do is to move them. */
function sorted(numbers: Int32Array, count: number, least: number, scratch: Scratch): Int32Array {
  let from = numbers;
  let to = scratch.integers(count);
  const begins = scratch.integers(DIGITS);
  let most = 0;
  for (let index = 0; index < count; index += 1) most = Math.max(most, (from[index]! += least));
  for (let shift = 0; most >> shift > 0 && shift < 31; shift += DIGIT_BITS) {
    begins.fill(0);
    for (let index = 0; index < count; index += 1) begins[(from[index]! >> shift) & (DIGITS - 1)]! += 1;
    for (let digit = 0, begin = 0; digit < DIGITS; digit += 1) {
      const size = begins[digit]!;
      begins[digit] = begin;
      begin += size;
    }
    for (let index = 0; index < count; index += 1) to[begins[(from[index]! >> shift) & (DIGITS - 1)]!++] = from[index]!;
    [from, to] = [to, from];
  }
  for (let index = 0; index < count; index += 1) from[index]! -= least;
  return from.subarray(0, count);
}

/** @param diagonals rising; each as often as threes stand on it */
function grouped(diagonals: Int32Array): Group[] {
  const groups: Group[] = [];
  for (const diagonal of diagonals) {
    const group = groups.at(-1);
    if (group && diagonal - group.last <= TOGETHER && diagonal - group.first <= MAX_WIDTH) {
      group.last = diagonal;
      group.weight += 1;
    } else groups.push({ first: diagonal, last: diagonal, weight: 1 });
  }
  return groups;
}
