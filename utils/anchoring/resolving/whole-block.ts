/** A short line or cell says too little to be known by its words alone. That it is all of a line or of cells again says the rest. */
import { BREAK } from './breaks.ts';
import type { Candidate } from './candidates.ts';
import { type Finding, foundAt } from './finding.ts';
import { isWrittenAgain } from './likely-candidates.ts';
import { hasAnotherDay } from './lines-beside.ts';
import type { Occurrence } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import { isRepeated } from './repeated.ts';
import { isInAnotherRow, isInOwnRow } from './rows.ts';
import type { Stretches } from './stretches.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** What it has to say nevertheless: a number alone is anybody's. */
const LEAST = { bits: 15, words: 2 } as const;

/** Share of what stands of the context without the passage with which a place is among it. */
const AMONG = 0.5;

/**
 * Where alone a passage is all of a line, or of cells, that was all of one or several, and stood once. Undefined if there is no such place, or several.
 *
 * @param candidates those of the occurrences that are near anything of the context
 */
export function wholeBlock(region: Region, passage: Passage, parts: WeighedPassage, occurrences: readonly Occurrence[], candidates: readonly Candidate[], stretches: Stretches): Finding | undefined {
  const { breaks, words } = passage;
  if (passage.occurrences !== 1 || !isWhole(breaks) || words.length < LEAST.words || parts.whole.quote < LEAST.bits) return undefined;
  const [place, other] = occurrences.filter(({ first, end }) => isWhole({ before: region.breakBefore(first), within: breaks.within, after: region.breakBefore(end) }));
  if (!place || other || isRepeated(region, passage, place) || !isInOwnRow(region, passage, place) || isInAnotherRow(region, passage, place) || hasAnotherDay(region, passage, place)) return undefined;
  const context = candidates.find(({ first }) => first === place.first)?.context ?? 0;
  return context < stretches.gone * AMONG && isWrittenAgain(parts, stretches) ? undefined : foundAt(region, passage, place, 0.8);
}

function isWhole({ before, within, after }: Passage['breaks']): boolean {
  return before >= BREAK.cell && within < BREAK.line && after >= BREAK.cell;
}
