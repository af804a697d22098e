/** A passage that was moved and edited: it reads more like itself than anything did on the page where it was marked. */
import type { Span } from '../text-view.ts';
import { wordsOf } from '../words.ts';
import { completed, partsOf } from './bounds.ts';
import { BREAK } from './breaks.ts';
import { hasOutgrown } from './edits.ts';
import { type Finding, ambiguous, at } from './finding.ts';
import { keptOf, ROUNDING } from './kept.ts';
import { occurrencesOf, spanOf } from './occurrences.ts';
import type { Likeness } from './own-words.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import { Stretches } from './stretches.ts';
import { areOfTwoAmounts, isRenaming, isTelling } from './substance.ts';
import { weighed } from './weighed-passage.ts';

/** What has to be left of the passage, in bits and as a share of them; and where nothing but one number or date is another. */
const LEFT = { bits: 40, share: 0.7, butFigure: 30 } as const;
/** By how large a share of its words more than at the likest other place on the page where it was marked, unless it has all of them; by one word, if only a figure is another. */
const LEAD = 0.12;
/** What any other place may have of what is left, at most. */
const RIVAL_SHARE = 0.7;
/** The same where something else stands in the place of the passage. */
const FAR_LEAD = 0.3;
/** Share of the words that have to be left if one of a unit or name is another. */
const BUT_ONE_WORD = 0.85;
/** Words that the place may have more on each side. */
const GROWTH_WORDS = 6;

const FIGURE = /^\p{N}/u;
const STOP = /[.!?…]["'”’»)]*$/;

/** A place that reads more like a passage than anything did on the page where it was marked. */
interface Liker {
  readonly span: Span;
  /** Whether it is no like passage: of another unit or person, of another number of other things, or one that stood beside it. */
  readonly isSame: boolean;
}

/** Of a passage that was lost, or in whose place something else stands; the finding, if nothing is liker. */
export function likerThan(region: Region, passage: Passage, finding: Finding): Finding {
  const liker = likerThanAny(region, passage);
  if (!liker || (!finding.span && !liker.isSame)) return finding;
  if (!finding.span) return at('changed', liker.span, 0.7);
  if (liker.span.start < finding.span.end && finding.span.start < liker.span.end) return finding;
  // What differs in a name, a number or a date may be a like directive that was written anew, or the passage, which made room for something new.
  const now = region.text.slice(liker.span.start, liker.span.end);
  const isOther = !liker.isSame || (region.changesOf(passage.exact, now).some(isTelling) && !isFarLiker(region, passage, now));
  return isOther ? ambiguous([liker.span, finding.span]) : at('changed', liker.span, 0.7);
}

/** Whether nothing but one figure is another, and nothing like the passage had stood elsewhere. */
function isFarLiker(region: Region, passage: Passage, now: string): boolean {
  return isOneFigure(region, passage, now) && keptOf(passage, wordsOf(now).map(({ text }) => text)) >= passage.likest! + FAR_LEAD;
}

/** Undefined if the page has no place that is so, or several. */
function likerThanAny(region: Region, passage: Passage): Liker | undefined {
  if (passage.likest === undefined || passage.occurrences !== 1) return undefined;
  // Why none of the places with all of its words is the passage has been found already.
  if (occurrencesOf(region, passage).length > 0) return undefined;
  region.scratch.reset();
  const parts = weighed(region, passage);
  const own = parts.whole.quote;
  if (own < LEFT.butFigure) return undefined;
  const stretches = new Stretches(region, parts, []).all;
  const places = stretches.map((evidence) => ({ evidence, likest: evidence.own.likest() }));
  const [best] = places.toSorted((a, b) => (b.likest?.own ?? 0) - (a.likest?.own ?? 0));
  if (!best?.likest) return undefined;
  const { evidence, likest } = best;
  if (likest.own < Math.max(LEFT.butFigure, own * LEFT.share)) return undefined;
  if (stretches.some((each) => isRival(region, passage, each.own.likestOutside(likest, likest.own * RIVAL_SHARE), likest.own))) return undefined;
  const place = completed((index) => region.breakBefore(index), passage.breaks, withFigures(region, passage, likest), evidence, passage.words.length + GROWTH_WORDS);
  // What comes before a colon cites it.
  if (place.from < likest.first && region.breakBefore(likest.first) >= BREAK.clause) return undefined;
  const span = spanOf(region, passage, place.from, place.to);
  const now = region.text.slice(span.start, span.end);
  const words = wordsOf(now).map(({ text }) => text);
  if (hasAnotherLine(region, passage, place) || hasLostEnd(passage, words)) return undefined;
  const kept = keptOf(passage, words);
  const isButFigure = isOneFigure(region, passage, now);
  if (likest.own < LEFT.bits && !isButFigure) return undefined;
  if (kept < Math.min(1, passage.likest + (isButFigure ? 1 / passage.words.length - ROUNDING : LEAD)) || hasOutgrown(passage, now, place.to - place.from)) return undefined;
  // Among titles sentences stand without a full stop.
  if (STOP.test(passage.exact) && !STOP.test(now)) return undefined;
  return { span, isSame: !isRenamed(region, passage, now, kept) && !areOfTwoAmounts(region.changesOf(passage.exact, now)) && !evidence.own.isAmongTwins({ first: place.from, end: place.to }) };
}

/** A place with the figure right beside it that stands where the passage began or ended with one. */
function withFigures({ words }: Region, passage: Passage, { first, end }: Likeness): Stretch {
  const isExchanged = (old: string, outermost: number, beside: number): boolean => words.at(outermost) !== words.idOf(old) && FIGURE.test(old) && FIGURE.test(words.textOf(beside, beside + 1));
  const from = isExchanged(passage.words.textOf(0), first, first - 1) ? first - 1 : first;
  return { from, to: isExchanged(passage.words.textOf(passage.words.length - 1), end - 1, end) ? end + 1 : end };
}

/** Whether another place has too much of what is left of the passage, and more than stood together elsewhere all the time. */
function isRival(region: Region, passage: Passage, { first, end, own }: Likeness, left: number): boolean {
  if (own <= left * RIVAL_SHARE) return false;
  return keptOf(passage, wordsOf(region.words.textOf(first, end)).map(({ text }) => text)) > passage.likest! + ROUNDING;
}

/** Whether nothing but one number or date is another. */
function isOneFigure(region: Region, { exact }: Passage, now: string): boolean {
  const changes = region.changesOf(exact, now).filter(({ kind }) => kind !== 'equal');
  return changes.length <= 2 && changes.every((change) => wordsOf(change.text).length === 1 && (change.has('date') || change.has('number')));
}

/** Whether a line ends within the place, and none did within the passage. */
function hasAnotherLine(region: Region, { breaks }: Passage, place: Stretch): boolean {
  return breaks.within < BREAK.line && partsOf((index) => region.breakBefore(index), place, BREAK.line).length > 1;
}

/** Whether a passage that began or ended within a sentence has not its first or last word, nor another figure for it: nobody knows where it begins or ends now. */
function hasLostEnd({ breaks, words: old }: Passage, words: readonly string[]): boolean {
  const isLost = (was: string, now: string): boolean => was !== now && !(FIGURE.test(was) && FIGURE.test(now));
  return (breaks.before < BREAK.sentence && isLost(old.textOf(0), words[0]!)) || (breaks.after < BREAK.sentence && isLost(old.textOf(old.length - 1), words.at(-1)!));
}

/** Whether it is rather a like passage of another unit or person. */
function isRenamed(region: Region, { exact }: Passage, now: string, kept: number): boolean {
  const { words } = region;
  const renamed = region.changesOf(exact, now).filter(isRenaming);
  if (renamed.length === 0) return false;
  const isElsewhere = renamed.some(({ kind, text }) => kind === 'removed' && wordsOf(text).every((word) => words.countOf(words.idOf(word.text)) > 0));
  return isElsewhere || kept < BUT_ONE_WORD || renamed.length > 2 || renamed.some(({ text }) => wordsOf(text).length > 1);
}
