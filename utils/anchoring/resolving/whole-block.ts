/** A short line or cell says too little to be known by its words alone. That it is all of a line or cell again says the rest. */
import { BREAK } from './breaks.ts';
import { isRepeated, isWrittenAgain } from './candidates.ts';
import { type Finding, foundAt } from './finding.ts';
import { isListNumeral, type Occurrence } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import { isInAnotherRow, lineAround } from './rows.ts';
import type { Stretches } from './stretches.ts';
import { sum, type WeighedPassage } from './weighed-passage.ts';

/** What it has to say nevertheless: a number alone is anybody's. */
const LEAST = { bits: 15, words: 2 } as const;
/** Share of the bits of a row's other words that stand in the row where its cell is now, in any order: columns change places. */
const ROW_STAYS = 0.3;

/** Where alone a passage is all of a line or cell that was all of one, and stood once. Undefined if there is no such place, or several. */
export function wholeBlock(region: Region, passage: Passage, parts: WeighedPassage, occurrences: readonly Occurrence[], stretches: Stretches): Finding | undefined {
  const { breaks, words } = passage;
  if (passage.occurrences !== 1 || !isBlock(breaks) || words.length < LEAST.words || sum(parts.quote.bits) < LEAST.bits) return undefined;
  const [place, other] = occurrences.filter(({ first, end }) => isBlock({ before: region.breakBefore(first), within: breaks.within, after: region.breakBefore(end) }));
  if (!place || other || isRepeated(region, passage, place) || !isInOwnRow(region, passage, place)) return undefined;
  return isWrittenAgain(parts, stretches) ? undefined : foundAt(region, passage, place, 0.8);
}

function isBlock({ before, within, after }: Passage['breaks']): boolean {
  return before >= BREAK.cell && within < BREAK.cell && after >= BREAK.cell;
}

/** Whether a cell is what its row begins with, or among enough of what was in its row. A line has no row, and does not become a cell. */
function isInOwnRow(region: Region, passage: Passage, place: Occurrence): boolean {
  const { words } = region;
  const { isInRow, before, after } = passage;
  const { first, end } = place;
  if (!isInRow) return region.breakBefore(first) === BREAK.line && region.breakBefore(end) === BREAK.line;
  const row = lineAround(region, first, end);
  const old = { before: before.words.slice(before.words.length - before.host), after: after.words.slice(0, after.host) };
  const now = { before: words.slice(row.from, first), after: words.slice(end, row.to) };
  if (old.before.every(isListNumeral) && Array.from(now.before.keys()).every((index) => isListNumeral(words.textOf(row.from + index, row.from + index + 1)))) return true;
  const there = new Set([...now.before, ...now.after]);
  const all = region.idsOf([...old.before, ...old.after]);
  const bitsOf = (ids: readonly number[]): number => sum(ids.map((id) => words.bitsOf(id)));
  return bitsOf(all.filter((id) => there.has(id))) >= bitsOf(all) * ROW_STAYS && !isInAnotherRow(region, passage, place);
}
