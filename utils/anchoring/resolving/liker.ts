/** A passage that was moved and edited: it reads more like itself than anything did on the page where it was marked. */
import { align } from '../alignment.ts';
import { compareWords } from '../compare-words.ts';
import { wordsOf } from '../words.ts';
import { completed, partsOf } from './bounds.ts';
import { BREAK } from './breaks.ts';
import { hasOutgrown } from './edits.ts';
import { type Finding, at } from './finding.ts';
import { occurrencesOf, spanOf } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import { Stretches } from './stretches.ts';
import { sum, weighed } from './weighed-passage.ts';

/** What has to be left of the passage, in bits and as a share of them. */
const LEFT = { bits: 40, share: 0.7 } as const;
/** By how large a share of its words more than at the likest other place on the page where it was marked. */
const LEAD = 0.12;
/** What any other place may have of what is left, at most. */
const RIVAL_SHARE = 0.7;
/** Share of the words that have to be left if one of a unit or name is another. */
const BUT_ONE_WORD = 0.85;
/** Words that the place may have more on each side. */
const GROWTH_WORDS = 6;

const STOP = /[.!?…]["'”’»)]*$/;

/** Undefined if the page has no place that is so, or several. */
export function likerThanAny(region: Region, passage: Passage): Finding | undefined {
  if (passage.likest === undefined || passage.occurrences !== 1) return undefined;
  // Why none of the places with all of its words is the passage has been found already.
  if (occurrencesOf(region, passage).length > 0) return undefined;
  region.scratch.reset();
  const parts = weighed(region, passage);
  const own = sum(parts.quote.bits);
  if (own < LEFT.bits) return undefined;
  const stretches = new Stretches(region, parts, []).all;
  const [evidence] = stretches.toSorted((a, b) => (b.likest()?.own ?? 0) - (a.likest()?.own ?? 0));
  const likest = evidence?.likest();
  if (!evidence || !likest || likest.own < Math.max(LEFT.bits, own * LEFT.share)) return undefined;
  if (stretches.some((each) => each.likestOutside(likest).own > likest.own * RIVAL_SHARE)) return undefined;
  const place = completed((index) => region.breakBefore(index), passage.breaks, { from: likest.first, to: likest.end }, evidence, passage.words.length + GROWTH_WORDS);
  // What comes before a colon cites it.
  if (place.from < likest.first && region.breakBefore(likest.first) >= BREAK.clause) return undefined;
  const span = spanOf(region, passage, place.from, place.to);
  const now = region.text.slice(span.start, span.end);
  const words = wordsOf(now).map(({ text }) => text);
  if (hasAnotherLine(region, passage, place) || hasLostEnd(passage, words)) return undefined;
  const kept = align(passage.words, words).length / passage.words.length;
  if (kept < passage.likest + LEAD || hasOutgrown(passage, now, place.to - place.from)) return undefined;
  // Among titles sentences stand without a full stop.
  if (STOP.test(passage.exact) && !STOP.test(now)) return undefined;
  return isRenamed(region, passage, now, kept) ? undefined : at('changed', span, 0.7);
}

/** Whether a line ends within the place, and none did within the passage. */
function hasAnotherLine(region: Region, { breaks }: Passage, place: Stretch): boolean {
  return breaks.within < BREAK.line && partsOf((index) => region.breakBefore(index), place, BREAK.line).length > 1;
}

/** Whether a passage that began or ended within a sentence has not its first or last word: nobody knows where it begins or ends now. */
function hasLostEnd({ breaks, words: old }: Passage, words: readonly string[]): boolean {
  return (breaks.before < BREAK.sentence && words[0] !== old[0]) || (breaks.after < BREAK.sentence && words.at(-1) !== old.at(-1));
}

/** Whether it is rather a like passage of another unit or person. */
function isRenamed({ words }: Region, { exact }: Passage, now: string, kept: number): boolean {
  const renamed = compareWords(exact, now).filter(({ flags = [] }) => flags.includes('unit') || flags.includes('name'));
  if (renamed.length === 0) return false;
  const isElsewhere = renamed.some(({ kind, text }) => kind === 'removed' && wordsOf(text).every((word) => words.countOf(words.idOf(word.text)) > 0));
  return isElsewhere || kept < BUT_ONE_WORD || renamed.length > 2 || renamed.some(({ text }) => wordsOf(text).length > 1);
}
