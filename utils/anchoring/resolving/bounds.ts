/** Keeps a place whose words are others within the sentences, cells and lines that were marked. */
import { BREAK, type BreakStrength } from './breaks.ts';
import type { Pair } from './pairing.ts';
import type { Stretch } from './places.ts';

/** What parts the word of an index from the one before it. */
export type BreakBefore = (index: number) => BreakStrength;
type Breaks = { readonly before: BreakStrength; readonly within: BreakStrength; readonly after: BreakStrength };

/** The parts of a stretch between breaks of a strength or more. */
export function partsOf(breakBefore: BreakBefore, { from, to }: Stretch, least: BreakStrength): Stretch[] {
  const parts: Stretch[] = [];
  let begin = from;
  for (let index = from + 1; index < to; index += 1) {
    if (breakBefore(index) < least) continue;
    parts.push({ from: begin, to: index });
    begin = index;
  }
  if (begin < to) parts.push({ from: begin, to });
  return parts;
}

/** Share of the passage's words that are left which has to be in an outer sentence or cell for it to belong to the place; the same for a line. */
const OUTER_SHARE = 0.1;
const OUTER_LINE = 0.25;

/**
 * A place without the outer sentences, cells and lines in which nothing of the passage is left, and without the end or beginning of a
 * sentence beside it. Undefined if nothing is left, or if nobody can say which of several cells or lines it is.
 *
 * @param own pairs in the place, with what each says, in bits
 */
export function bounded(breakBefore: BreakBefore, breaks: Breaks, place: Stretch, own: readonly Pair[], bits: readonly number[]): Stretch | undefined {
  if (own.length > 0) {
    const lines = breaks.within < BREAK.line ? holding(partsOf(breakBefore, place, BREAK.line), own, bits, OUTER_LINE) : place;
    return holding(partsOf(breakBefore, lines, Math.max(breaks.within + 1, BREAK.sentence) as BreakStrength), own, bits, OUTER_SHARE);
  }
  const parts = partsOf(breakBefore, place, Math.max(breaks.within + 1, BREAK.sentence) as BreakStrength);
  if (breaks.before >= BREAK.sentence && breakBefore(place.from) < BREAK.clause) parts.shift();
  if (breaks.after >= BREAK.sentence && breakBefore(place.to) < BREAK.clause) parts.pop();
  if (parts.length === 0) return undefined;
  const whole = { from: parts[0]!.from, to: parts.at(-1)!.to };
  return breaks.within < BREAK.cell && partsOf(breakBefore, whole, BREAK.cell).length > 1 ? undefined : whole;
}

/** From the first to the last of the parts that hold so large a share of what is left. */
function holding(parts: readonly Stretch[], own: readonly Pair[], bits: readonly number[], share: number): Stretch {
  const there = parts.map(({ from, to }) => own.filter(({ now }) => now >= from && now < to).reduce((sum, { old }) => sum + bits[old]!, 0));
  const least = Math.min(Math.max(...there), there.reduce((sum, each) => sum + each, 0) * share);
  const holds = (each: number): boolean => each >= least && (each > 0 || least === 0);
  return { from: parts[there.findIndex(holds)]!.from, to: parts[there.findLastIndex(holds)]!.to };
}

/**
 * A place with the rest of the sentences, cells or lines at its ends, where the passage began or ended with one.
 * @param room the place does not grow beyond it; nor by more than `most` words on each side
 */
export function completed(breakBefore: BreakBefore, breaks: Breaks, { from, to }: Stretch, room: Stretch, most: number): Stretch {
  const edge = (at: number, step: 1 | -1, limit: number): number => {
    for (let reached = at; Math.abs(reached - at) <= most; reached += step) {
      if (breakBefore(reached) >= BREAK.sentence) return reached;
      if (reached === limit) break;
    }
    return at;
  };
  return { from: breaks.before >= BREAK.sentence ? edge(from, -1, room.from) : from, to: breaks.after >= BREAK.sentence ? edge(to, 1, room.to) : to };
}

/** The cell that is so many cells after the one of a word, on its line. */
export function cellAfter(breakBefore: BreakBefore, word: number, cells: number, end: number): Stretch | undefined {
  let left = cells;
  let from = word + 1;
  for (; from < end && left > 0; from += 1) {
    if (breakBefore(from) === BREAK.line) return undefined;
    if (breakBefore(from) === BREAK.cell && --left === 0) break;
  }
  if (left > 0 || from >= end) return undefined;
  let to = from + 1;
  while (to < end && breakBefore(to) < BREAK.cell) to += 1;
  return { from, to };
}

/** The cell that is so many cells before the one of a word, on its line. */
export function cellBefore(breakBefore: BreakBefore, word: number, cells: number): Stretch | undefined {
  let left = cells;
  let to = word;
  for (; to > 0 && left > 0; to -= 1) {
    if (breakBefore(to) === BREAK.line) return undefined;
    if (breakBefore(to) === BREAK.cell && --left === 0) break;
  }
  if (left > 0 || to <= 0) return undefined;
  let from = to - 1;
  while (from > 0 && breakBefore(from) < BREAK.cell) from -= 1;
  return { from, to };
}
