import { align } from '../alignment.ts';
import { compareWords } from '../compare-words.ts';
import type { Span } from '../text-view.ts';
import { wordsOf } from '../words.ts';
import type { PageWords } from './page-words.ts';
import type { Neighbour, Passage } from './passage.ts';

/** A place where the words that stood on one side of a passage stand. */
export interface Side {
  /** Index of the page's word that follows the words before the passage, or of the first of the words after it. */
  readonly boundary: number;
  /** Share of the words that stand there in order, 0 to 1. */
  readonly likeness: number;
  /** The edge of the text, with too few words to be a neighbour. */
  readonly isEdge: boolean;
}

/** A place between the words that stood before a passage and those that stood after it. */
export interface Neighbourhood {
  readonly before: Side;
  readonly after: Side;
  /** What is between them now, in offsets of the region's text; empty if they touch. */
  readonly gap: Span;
  readonly likeness: number;
}

/** Below, the words on a side are taken to be others. */
const LIKE = 0.75;
/** From here on they are the same, but for a sign or a misspelling. */
const SAME = 0.95;
const LIKE_AT_EDGE = 0.5;
const SLACK = 6;
const MAX_PLACES = 16;
/** Words that may have come in addition where a passage was changed. */
const MAX_GROWTH = 20;

/**
 * The places between the passage's old neighbours, likest first; of equally like ones those that touch, then those as
 * far apart as the passage was long. One of them has to be as it was; the other may have
 * changed in words, but not in a unit, name, number or date: those tell one directive from the next.
 */
export function neighbourhoodsOf(words: PageWords, passage: Passage): Neighbourhood[] {
  const befores = sidesOf(words, passage.before, 'before');
  const afters = sidesOf(words, passage.after, 'after');
  const longest = passage.words.length * 2 + MAX_GROWTH;
  const found: Neighbourhood[] = [];
  for (const before of befores) {
    for (const after of afters) {
      const distance = after.boundary - before.boundary;
      if (distance < 0 || distance > longest) continue;
      if (Math.max(before.likeness, after.likeness) < SAME || Math.min(before.likeness, after.likeness) < LIKE) continue;
      if (!isSameInSubstance(words, passage.before, before, 'before') || !isSameInSubstance(words, passage.after, after, 'after')) continue;
      const gap = gapBetween(words, passage, before, after);
      if ((before.isEdge || after.isEdge) && !isLikeAtEdge(words, passage, gap)) continue;
      found.push({ before, after, gap, likeness: before.likeness + after.likeness });
    }
  }
  return found.sort((a, b) => b.likeness - a.likeness || strangeness(a, passage) - strangeness(b, passage));
}

function strangeness({ gap }: Neighbourhood, { exact }: Passage): number {
  const length = gap.end - gap.start;
  return length === 0 ? -1 : Math.abs(length - exact.length);
}

/** The places where one side stands as it stood. */
export function sameSidesOf(words: PageWords, neighbour: Neighbour, side: 'before' | 'after'): Side[] {
  return sidesOf(words, neighbour, side).filter(({ likeness }) => likeness >= SAME);
}

function sidesOf(words: PageWords, neighbour: Neighbour, side: 'before' | 'after'): Side[] {
  const ids = neighbour.words.map((word) => words.idOf(word));
  if (ids.length < 3) return edgeOf(words, ids, side);
  const places = diagonalsOf(words, ids).map((diagonal) => sideAt(words, ids, diagonal, side));
  const best = new Map<number, Side>();
  for (const place of places) {
    if (place.likeness >= LIKE && place.likeness > (best.get(place.boundary)?.likeness ?? 0)) best.set(place.boundary, place);
  }
  return [...best.values()];
}

/** Fewer than three words say where a passage stood only at the edge of the text. */
function edgeOf(words: PageWords, ids: readonly number[], side: 'before' | 'after'): Side[] {
  const boundary = side === 'before' ? ids.length : words.length - ids.length;
  const from = side === 'before' ? 0 : boundary;
  const there = words.slice(from, from + ids.length);
  return there.length === ids.length && there.every((id, index) => id === ids[index]) ? [{ boundary, likeness: 1, isEdge: true }] : [];
}

/** Where in the page the words may begin: the differences of index at which most of their threes stand. */
function diagonalsOf(words: PageWords, ids: readonly number[]): number[] {
  const votes = new Map<number, number>();
  for (let index = 0; index + 2 < ids.length; index += 1) {
    for (const place of words.placesOf(ids[index]!, ids[index + 1]!, ids[index + 2]!)) {
      votes.set(place - index, (votes.get(place - index) ?? 0) + 1);
    }
  }
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_PLACES).map(([diagonal]) => diagonal);
}

function sideAt(words: PageWords, ids: readonly number[], diagonal: number, side: 'before' | 'after'): Side {
  const there = diagonal < 0 ? [] : words.slice(diagonal, diagonal + ids.length);
  if (there.length === ids.length && there.every((id, index) => id === ids[index])) {
    return { boundary: side === 'before' ? diagonal + ids.length : diagonal, likeness: 1, isEdge: false };
  }
  const from = Math.max(0, diagonal - SLACK);
  const matches = align(ids, words.slice(from, diagonal + ids.length + SLACK));
  const likeness = matches.length / ids.length;
  const nearFirst = side === 'before' ? matches.reverse() : matches;
  // A word that stands alone may be matched by chance: the boundary lies beside two in a row.
  const near = nearFirst.find((match, index) => {
    const next = nearFirst[index + 1];
    return next !== undefined && Math.abs(next.a - match.a) === 1 && Math.abs(next.b - match.b) === 1;
  });
  if (!near) return { boundary: 0, likeness: 0, isEdge: false };
  return { boundary: from + near.b + (side === 'before' ? 1 : 0), likeness, isEdge: false };
}

/** An edge is a weak neighbour: what is between has to be like the passage, or nothing. */
function isLikeAtEdge(words: PageWords, passage: Passage, { start, end }: Span): boolean {
  const now = wordsOf(words.text.slice(start, end)).map(({ text }) => text);
  return now.length === 0 || align(passage.words, now).length >= Math.max(passage.words.length, now.length) * LIKE_AT_EDGE;
}

const TELLING = new Set(['unit', 'name', 'number', 'date']);

/** Whether no word that differs tells one directive from another. What the page has beyond the far end does not count. */
function isSameInSubstance(words: PageWords, { words: old }: Neighbour, { boundary, likeness }: Side, side: 'before' | 'after'): boolean {
  if (likeness === 1) return true;
  const reach = old.length + SLACK;
  const now = side === 'before' ? words.textOf(boundary - reach, boundary) : words.textOf(boundary, boundary + reach);
  const changes = compareWords(old.join(' '), now);
  if (changes.at(side === 'before' ? 0 : -1)?.kind === 'added') changes.splice(side === 'before' ? 0 : -1, 1);
  return !changes.some(({ flags }) => flags?.some((flag) => TELLING.has(flag)));
}

const SIGNS_AFTER_WORD = /[^\p{L}\p{M}\p{N}]*$/u;
const SIGNS_BEFORE_WORD = /^[^\p{L}\p{M}\p{N}]*/u;

/** The stretch between two sides, without the white space and signs that belong to them. */
function gapBetween(words: PageWords, passage: Passage, before: Side, after: Side): Span {
  const from = before.boundary === 0 ? 0 : words.endOf(before.boundary - 1);
  const until = after.boundary === words.length ? words.text.length : words.startOf(after.boundary);
  if (before.boundary >= after.boundary) return { start: from, end: from };
  return withoutSigns(words.text, from, until, SIGNS_AFTER_WORD.exec(passage.before.text)![0], SIGNS_BEFORE_WORD.exec(passage.after.text)![0]);
}

function withoutSigns(text: string, from: number, until: number, leading: string, trailing: string): Span {
  let start = from;
  for (const sign of leading) {
    if (text[start] === sign) start += 1;
  }
  let end = until;
  for (const sign of [...trailing].reverse()) {
    if (text[end - 1] === sign && end > start) end -= 1;
  }
  while (start < end && text[start] === ' ') start += 1;
  while (end > start && text[end - 1] === ' ') end -= 1;
  return { start, end };
}
