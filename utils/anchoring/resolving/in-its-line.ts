/** A part of a line that is written anew, between what stood right beside it in the line. */
import { isSameRow } from './blocks-beside.ts';
import { BREAK, type BreakStrength } from './breaks.ts';
import { hasOutgrown, isNoLiker } from './edits.ts';
import { type Finding, at } from './finding.ts';
import { lineNow } from './items.ts';
import { spanOf } from './occurrences.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import { isRenaming } from './substance.ts';

/** Words right beside a passage that tell where in its line it is. */
const BESIDE = 2;

/**
 * What stands in the line of a passage now, which begins as no other, between the two words that stood right before it and those right behind it, or the end of
 * the line. Undefined unless these stand in the line once, as they did.
 */
export function inItsLine(region: Region, passage: Passage): Finding | undefined {
  if (passage.isInRow || passage.breaks.within === BREAK.line || passage.occurrences === undefined) return undefined;
  const { lines, distinct } = passage.before;
  const line = distinct <= lines.filter((each) => each === 0).length ? lineNow(region, passage) : undefined;
  if (!line) return undefined;
  const from = edgeOf(region, passage.before, line, -1);
  const to = edgeOf(region, passage.after, line, 1);
  if (from === undefined || to === undefined || from >= to || isJoined(region.breakBefore(from), passage.breaks.before) || isJoined(region.breakBefore(to), passage.breaks.after)) return undefined;
  // Why none of the places with all of its words is the passage has been found already.
  if (isSameRow(region.words, passage.words.idsIn(region.words), { from, to })) return undefined;
  if (region.changesOf(lineBefore(passage), region.words.textOf(line.from, from)).some(isRenaming)) return undefined;
  const span = spanOf(region, passage, from, to);
  if (hasOutgrown(passage, region.text.slice(span.start, span.end), to - from) || isNoLiker(region, passage, { first: from, end: to })) return undefined;
  return at('changed', span, 0.75);
}

/** Whether a sentence or clause that ended beside a passage goes on there. */
function isJoined(now: BreakStrength, old: BreakStrength): boolean {
  return now < Math.min(old, BREAK.sentence);
}

/** What stood before a passage in its line. */
function lineBefore({ before: { words, lines } }: Passage): string {
  return words.texts.filter((_, index) => lines[index] === 0).join(' ');
}

/** Where in a line the words beside a passage on one side begin or end. */
function edgeOf({ words }: Region, { words: row, lines }: Neighbour, { from, to }: Stretch, step: 1 | -1): number | undefined {
  const all = row.idsIn(words).filter((_, index) => lines[index] === 0);
  if (all.length === 0) return step === 1 && lines.length > 0 ? to : undefined;
  const beside = step === 1 ? all.slice(0, BESIDE) : all.slice(-BESIDE);
  if (beside.length < BESIDE || placesIn(all, beside).length !== 1) return undefined;
  const [place, other] = placesIn(Array.from(words.slice(from, to)), beside);
  if (place === undefined || other !== undefined) return undefined;
  return step === 1 ? from + place : from + place + BESIDE;
}

function placesIn(row: readonly number[], ids: readonly number[]): number[] {
  return [...row.keys()].filter((first) => ids.every((id, index) => row[first + index] === id));
}
