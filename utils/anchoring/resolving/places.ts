import type { Occurrence } from './occurrences.ts';
import type { PageWords } from './page-words.ts';
import type { WeighedPassage } from './evidence.ts';

/** A stretch of the page's words. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Places whose words begin no further apart are looked at together. */
const TOGETHER = 60;
const MAX_WIDTH = 150;
/** Words on each side that are looked at besides. */
const SLACK = 40;
const MAX_STRETCHES = 6;
const MAX_OCCURRENCES = 4;
/** Where less than this share of the most threes stand, the passage is not. */
const LEAST_SHARE = 0.3;
/** A page of so few words is looked at as a whole. */
const SHORT_PAGE = 250;

/** The stretches of a page where most threes of words of a passage and its context stand, and where its words stand with the most context. */
export function stretchesOf(words: PageWords, { before, quote, after }: WeighedPassage, occurrences: readonly Occurrence[]): Stretch[] {
  const ids = [...before.ids, ...quote.ids, ...after.ids];
  if (words.length <= SHORT_PAGE) return [{ from: 0, to: words.length }];
  const diagonals: number[] = [];
  for (let index = 0; index + 2 < ids.length; index += 1) {
    for (const place of words.placesOf(ids[index]!, ids[index + 1]!, ids[index + 2]!)) diagonals.push(place - index);
  }
  const groups = grouped(Int32Array.from(diagonals).sort()).toSorted((a, b) => b.weight - a.weight);
  const likeliest = groups.slice(0, MAX_STRETCHES).filter(({ weight }) => weight >= groups[0]!.weight * LEAST_SHARE);
  const clearest = occurrences.toSorted((a, b) => b.before + b.after - a.before - a.after).slice(0, MAX_OCCURRENCES);
  const around = clearest.map(({ first }) => first - before.ids.length).filter((diagonal) => !likeliest.some(({ first, last }) => diagonal >= first - SLACK / 2 && diagonal <= last + SLACK / 2));
  return [...likeliest, ...around.map((diagonal) => ({ first: diagonal, last: diagonal }))].map(({ first, last }) => ({ from: first - SLACK, to: last + ids.length + SLACK }));
}

interface Group {
  readonly first: number;
  last: number;
  weight: number;
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
