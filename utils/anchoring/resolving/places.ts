import type { Occurrence } from './occurrences.ts';
import { COMMON } from './page-words.ts';
import type { Region } from './region.ts';
import type { Scratch } from './scratch.ts';
import type { Threes } from './threes.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** A stretch of the page's words. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Places whose words begin no further apart are looked at together. */
const TOGETHER = 60;
export const MAX_WIDTH = 150;
/** Words on each side that are looked at besides. */
export const SLACK = 40;
const MAX_STRETCHES = 6;
/** Of the places with the passage's words, those with the most context: so many are looked at in any case. */
export const CLEAREST = 4;
/** Where less than this share of the most threes stand, the passage is not. */
const LEAST_SHARE = 0.3;
/** A page of so few words is looked at as a whole. */
export const SHORT_PAGE = 250;

/** The stretches of a page where most threes of words of a passage and its context stand, and where its words stand with the most context. */
export function stretchesOf({ words, scratch }: Region, { before }: WeighedPassage, { length, lasts }: Threes, occurrences: readonly Occurrence[]): Stretch[] {
  if (words.length <= SHORT_PAGE) return [{ from: 0, to: words.length }];
  const diagonals = scratch.integers(Math.max(1, length * COMMON));
  let count = 0;
  for (let index = 0; index < length; index += 1) count += words.writePlacesOf(lasts[index]!, index, diagonals, count);
  const likeliest = heaviestOf(diagonals.subarray(0, count), length, words.length, scratch);
  const clearest = heaviest(occurrences, CLEAREST, (place) => place.before + place.after);
  const around = clearest.map(({ first }) => first - before.ids.length).filter((diagonal) => !likeliest.some(({ first, last }) => diagonal >= first - SLACK / 2 && diagonal <= last + SLACK / 2));
  return [...likeliest, ...around.map((diagonal) => ({ first: diagonal, last: diagonal }))].map(({ first, last }) => ({ from: first - SLACK, to: last + length + SLACK }));
}

interface Group {
  readonly first: number;
  last: number;
  weight: number;
}

/** So many of the items that weigh the most, in this order; of two that weigh the same the first one. */
function heaviest<T>(items: readonly T[], most: number, weightOf: (item: T) => number): T[] {
  const chosen: T[] = [];
  for (const item of items) {
    const weight = weightOf(item);
    if (chosen.length === most && weight <= weightOf(chosen.at(-1)!)) continue;
    const rank = chosen.findIndex((other) => weightOf(other) < weight);
    chosen.splice(rank === -1 ? chosen.length : rank, 0, item);
    if (chosen.length > most) chosen.pop();
  }
  return chosen;
}

/** Diagonals are counted in blocks of two to the power of this: wider than a group, which reaches over two of them at most. */
const BLOCK_BITS = 8;

/**
 * The heaviest groups of diagonals from `-least` on. Nearly all diagonals stand there by chance: only those are put in order that stand
 * where as many do as may make one of these groups.
 */
function heaviestOf(diagonals: Int32Array, least: number, length: number, scratch: Scratch): Group[] {
  if (diagonals.length === 0) return [];
  // One block more at the end is empty.
  const counts = scratch.integers(((length + least) >> BLOCK_BITS) + 2).fill(0);
  for (let index = 0; index < diagonals.length; index += 1) counts[(diagonals[index]! + least) >> BLOCK_BITS]! += 1;
  const chosen = scratch.bytes(counts.length);
  const groupsOf = (fewest: number): Group[] => {
    chooseRuns(counts, fewest, chosen);
    const those = scratch.integers(diagonals.length);
    let count = 0;
    for (let index = 0; index < diagonals.length; index += 1) {
      if (chosen[(diagonals[index]! + least) >> BLOCK_BITS] === 1) those[count++] = diagonals[index]!;
    }
    return grouped(those.subarray(0, count).sort());
  };
  const enough = groupsOf(mostIn(counts)).reduce((most, { weight }) => Math.max(most, weight), 0) * LEAST_SHARE;
  const groups = heaviest(groupsOf(enough), MAX_STRETCHES, ({ weight }) => weight);
  return groups.filter(({ weight }) => weight >= groups[0]!.weight * LEAST_SHARE);
}

/** How many stand in two blocks side by side, at most: no group is in more. */
function mostIn(counts: Int32Array): number {
  let most = 0;
  for (let block = 1; block < counts.length; block += 1) if (counts[block - 1]! + counts[block]! > most) most = counts[block - 1]! + counts[block]!;
  return most;
}

/** Notes of each block whether it is in a run, from one that is empty to the next, where so many stand in two blocks side by side. */
function chooseRuns(counts: Int32Array, fewest: number, chosen: Uint8Array): void {
  chosen.fill(0);
  let from = 0;
  let most = 0;
  let before = 0;
  for (let block = 0; block < counts.length; block += 1) {
    const count = counts[block]!;
    if (before + count > most) most = before + count;
    before = count;
    if (count > 0) continue;
    if (most >= fewest) chosen.fill(1, from, block);
    from = block + 1;
    most = 0;
  }
}

/** @param diagonals rising; each as often as threes stand on it */
function grouped(diagonals: Int32Array): Group[] {
  const groups: Group[] = [];
  let group: Group | undefined;
  for (let index = 0; index < diagonals.length; index += 1) {
    const diagonal = diagonals[index]!;
    if (group && diagonal - group.last <= TOGETHER && diagonal - group.first <= MAX_WIDTH) {
      group.last = diagonal;
      group.weight += 1;
    } else groups.push((group = { first: diagonal, last: diagonal, weight: 1 }));
  }
  return groups;
}
