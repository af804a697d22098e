/** The places that may be meant as well as the likeliest: copies of the passage, and its like among the same neighbours. */
import { BREAK } from './breaks.ts';
import { type Candidate, hostOf, HOST_STAYS, HOST_WHOLE, isIntact, LEAST_HOST, LONG_RUN, MARGIN, standing, UNMISTAKABLE } from './candidates.ts';
import { isInAnotherItem } from './items.ts';
import type { Occurrence } from './occurrences.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Region } from './region.ts';
import { STOP } from './repeated.ts';
import { rowShare } from './rows.ts';
import { isTornOut } from './torn-out.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** Bits that the context has to say more for a place whose sentence was edited than for another to which all of the sentence went, or where it is written again. */
export const STAYED = 60;
/** What may agree by chance, in bits and in words. */
const CHANCE_BITS = 12;
const CHANCE_WORDS = 2;
/** Words by which one place has to agree further on its line. */
const LINE_LEAD = 3;
/** Share of the context's bits that has to say more for a place than for another on each side if the passage was copied: what was beside it may be so too. */
const LEAD_OVER_COPY = 0.3;
/** Share of the context's bits below which what stood once, and stands several times now, was copied with what is around it, or written again. */
const FEW_AROUND = 0.25;
/** A copy was pulled out, as a title or into a box, if so small a share of what was around the passage is around it, and so large a one of one side around another place. */
const PULLED_OUT = { copy: 0.15, own: 0.75 } as const;

/** The places that may be meant as well as the likeliest; with it. */
export function rivalsOf(region: Region, passage: Passage, parts: WeighedPassage, best: Candidate, candidates: readonly Candidate[]): Candidate[] {
  const mayHaveMoved = isBesideOneBlock(passage, best) || isBeforeNextBlock(passage, best, candidates);
  const isMore = passage.occurrences !== undefined && candidates.length > passage.occurrences;
  const isFewAround = passage.occurrences === 1 && best.context < (parts.whole.before + parts.whole.after) * FEW_AROUND;
  const isCopied = isMore && (isFewAround || parts.whole.quote >= UNMISTAKABLE || (best.isIdentified && candidates.some((place) => place !== best && place.isIdentified)));
  return candidates.filter((place) => {
    if (place === best) return true;
    if (isLessWhole(region, passage, best, place) || isInAnotherItem(region, passage, place)) return false;
    if (best.isIdentified && !place.isIdentified ? !place.mayExceed(best.context + STAYED) : !isCopied && !mayHaveMoved && !mayBeRival(passage, best, place)) return false;
    if (place.isOther || (place.host < HOST_STAYS && best.host >= HOST_WHOLE)) return false;
    if (best.isIdentified && !place.isIdentified) return place.isDistinct && place.context > best.context + STAYED;
    if (isCopied && isCopiedAlone(region, passage, parts, best, place)) return false;
    if (isCopied && (hostOf(passage) === 0 || isIntact(passage, place) || place.host >= best.host) && !isAheadOfCopy(parts, best, place)) return true;
    if (mayHaveMoved && onLine(passage, place) >= onLine(passage, best)) return true;
    return (!best.isKnown || place.isKnown) && isRival(passage, best, place);
  });
}

/** Whether a place has lost the full stop or the line of its own with which the passage stood, and which the likeliest place has: it is a title or an excerpt. */
export function isLessWhole(region: Region, passage: Passage, best: Candidate, place: Candidate): boolean {
  const { exact, breaks, isInRow } = passage;
  const hasStop = ({ span: { start, end } }: Candidate): boolean => STOP.test(region.text.slice(start, end).at(-1)!) && !STOP.test(region.text.charAt(end));
  const isLine = ({ first, end }: Candidate): boolean => region.breakBefore(first) >= BREAK.cell && region.breakBefore(end) >= BREAK.cell;
  const hasLostStop = STOP.test(exact.at(-1)!) && hasStop(best) && !hasStop(place);
  const hasLostLine = breaks.before >= BREAK.cell && breaks.after >= BREAK.cell && isLine(best) && !isLine(place);
  return (hasLostStop || hasLostLine) && (!place.exceeds(best.context) || (isInRow && rowShare(region, passage, best) > rowShare(region, passage, place)));
}

/** Whether a place is the passage rather than its copy: that was pulled out of what stood around, or has less of it on both sides. */
function isAheadOfCopy({ whole }: WeighedPassage, place: Candidate, copy: Candidate): boolean {
  const [own, copied] = [place.surroundings, copy.surroundings];
  const isPulledOut = copied.before + copied.after < (whole.before + whole.after) * PULLED_OUT.copy;
  if (isPulledOut && (own.before >= whole.before * PULLED_OUT.own || own.after >= whole.after * PULLED_OUT.own)) return true;
  const isBefore = Math.min(place.contextBefore - copy.contextBefore, own.before - copied.before) >= whole.before * LEAD_OVER_COPY;
  return isBefore && Math.min(place.contextAfter - copy.contextAfter, own.after - copied.after) >= whole.after * LEAD_OVER_COPY;
}

/** Whether a place has the passage alone, as where somebody quotes it, and what stood around it stands around the likeliest place. */
function isCopiedAlone(region: Region, passage: Passage, parts: WeighedPassage, best: Candidate, copy: Candidate): boolean {
  return copy.context < CHANCE_BITS && isTornOut(region, passage, parts, copy, best.surroundings.before + best.surroundings.after);
}

/**
 * Whether a passage that was not alone of its kind is known by nothing but what stands beyond its own line or cell, on one side: blocks
 * may have changed places, so that another of its kind stands there now.
 */
function isBesideOneBlock({ before, after, occurrences }: Passage, place: Candidate): boolean {
  if (occurrences === 1 || place.before >= LONG_RUN || place.after >= LONG_RUN) return false;
  const isByBefore = place.before >= before.key && before.key > wordsOnLine(before) && place.after === 0 && place.contextAfter < CHANCE_BITS;
  const isByAfter = place.after >= after.key && after.key > wordsOnLine(after) && place.before === 0 && place.contextBefore < CHANCE_BITS;
  return isByBefore || isByAfter;
}

/**
 * Whether a passage that was not alone of its kind is known by the next block only, while none of what told it from its like before stands
 * there, but before another place, or one of its kind has come or gone. What a block is called stands before it, on a short line: the end of
 * another may stand before the next one now, since blocks have gone or changed places.
 */
export function isBeforeNextBlock(passage: Passage, place: Candidate, places: readonly Candidate[]): boolean {
  const { before, after, occurrences } = passage;
  if (occurrences === 1 || place.isIdentified || place.before >= before.key || place.after < after.key || after.key <= wordsOnLine(after) || place.isTold.before) return false;
  if (after.lines.filter((line) => line === after.lines[0]).length >= LONG_RUN || (hostOf(passage) >= LEAST_HOST && place.host >= HOST_WHOLE)) return false;
  return (occurrences !== undefined && places.length !== occurrences) || places.some((other) => other.before >= before.key || other.isTold.before);
}

/** Words that agree on the line or in the cell of a passage. */
function onLine({ before, after }: Passage, place: Occurrence): number {
  return Math.min(place.before, wordsOnLine(before)) + Math.min(place.after, wordsOnLine(after));
}

function isRival(passage: Passage, best: Candidate, place: Candidate): boolean {
  if (standing(place) > standing(best) - MARGIN) return true;
  if (isAlikeNear(place, best) && place.isContradicted === best.isContradicted) return true;
  return isOnOtherSide(passage, best, place);
}

/** Whether a place can be a rival, as far as that is known before it is weighed. */
function mayBeRival(passage: Passage, best: Candidate, place: Candidate): boolean {
  if (best.isKnown && !place.isKnown) return false;
  return place.isIdentified || place.mayExceed(standing(best) - MARGIN) || isAlikeNear(place, best) || isOnOtherSide(passage, best, place);
}

/** Whether one has the neighbour before, the other the one after: the passage stayed with what is on its line. */
function isOnOtherSide(passage: Passage, best: Candidate, place: Candidate): boolean {
  const { before, after } = passage;
  const isOtherSide = place.before < before.key ? best.after < after.key : place.after < after.key && best.before < before.key;
  return isOtherSide && onLine(passage, best) < onLine(passage, place) + LINE_LEAD;
}

/** Whether as many words stand as they stood right beside two places: what is further off does not tell which is which. */
function isAlikeNear(a: Occurrence, b: Occurrence): boolean {
  return Math.abs(a.before - b.before) <= CHANCE_WORDS && Math.abs(a.after - b.after) <= CHANCE_WORDS;
}

function wordsOnLine({ lines }: Neighbour): number {
  return lines.filter((line) => line === 0).length;
}
