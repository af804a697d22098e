/** Which of the places with a passage's words may be the passage. */
import { align } from '../alignment.ts';
import { type Candidate, hostOf, HOST_STAYS, isIntact, LEAST_HOST, LONG_RUN, MARGIN, nothingVanished, standing, UNMISTAKABLE } from './candidates.ts';
import { isCited, isTakenOut, sentenceBits } from './cited.ts';
import { isInAnotherItem } from './items.ts';
import type { Occurrence } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import { isRepeated, isSpokenOf } from './repeated.ts';
import { isLessWhole } from './rivals.ts';
import { isInAnotherRow } from './rows.ts';
import { isInAnotherMatter, isSameMatter } from './substance.ts';
import { isTornOut } from './torn-out.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** The same where nothing else of what stood around them does; and the share of the context's bits that may do so by chance. */
export const UNMISTAKABLE_ALONE = 80;
const CHANCE_SHARE = 0.1;
/** Where so much of its old context stands without it, a passage of fewer bits that stands elsewhere with none of it is rather gone: such sentences are written again. */
const ALONE_THOUGH_GONE = { bits: 120, touch: 0.85 } as const;
/** Bits that what stood beyond the sentence of a passage may say by chance where it is cited. */
const CHANCE_BEYOND = 15;
/** Share of the context's bits with which the old neighbours of a passage touch each other. */
const NEIGHBOURS_TOUCH = 0.7;
/** What a place that is not known has to gain, in bits, or as a share of its own. */
const GAIN = { bits: 15, share: 0.5 } as const;
/** Share of the context's bits that has to agree, on both sides together and on each, at a place that is not known. */
const AGREEING = { both: 0.5, each: 0.3 } as const;
/** Share of the context's bits from which on what differs near is not looked at. */
const SURE = 0.7;
/** Share of the context's bits that outweighs a contradiction. */
const SURE_THOUGH_CONTRADICTED = 0.88;
/** Share of the context's bits on one side that stands for it, if so many words of that side are of the sentence or row: another cell of it was written anew. */
const REST_STAYS = { share: 0.9, words: 3 } as const;
/** Share of its row that has to be around a passage that other rows had too. */
const HOST_TELLS = 0.5;
/** By how much more of its row the one of several places has to be. */
const HOST_LEAD = 0.3;
/** Share of the context's bits below which a place may be where the passage is quoted, or given as a title. */
const QUOTED_SHARE = 0.5;
/** Share of the words of a passage that stand beside it again where a like one does. */
const TWIN_SHARE = 0.6;
/** Words that are between them besides the rest of their sentences. */
const TWIN_REACH = 12;
/** Bits of a passage that stood once which few words next to each other have by chance. */
const FEW_BITS = 25;
/** Bits that the context has to say on each side of the only place that is no citation. */
const BOTH_SIDES = 15;
/** Share of the context's bits that has to be around the only place with the passage's words if its sentence or row is not. */
const AROUND_ONLY = 0.2;

/** The places that may be the passage, the likeliest first. */
export function likelyOf(region: Region, passage: Passage, parts: WeighedPassage, candidates: readonly Candidate[], occurrences: number): Candidate[] {
  const own = parts.whole.quote;
  const before = parts.whole.before;
  const after = parts.whole.after;
  const stoodOnce = passage.occurrences === 1;
  const isIntactSomewhere = !stoodOnce && candidates.some((place) => isIntact(passage, place));
  const isBesideRest = ({ contextBefore, contextAfter }: Candidate): boolean =>
    (contextBefore >= before * REST_STAYS.share && passage.before.host >= REST_STAYS.words) || (contextAfter >= after * REST_STAYS.share && passage.after.host >= REST_STAYS.words);
  let twins: { readonly before: number; readonly after: number } | undefined;
  /** Of two the one may be gone and the other in its place, unless what was between them is beside that. */
  const mayBeTwin = (place: Candidate): boolean => {
    twins ??= twinsBeside(passage);
    return (Number.isFinite(twins.before) && place.before <= twins.before) || (Number.isFinite(twins.after) && place.after <= twins.after);
  };
  return candidates
    .filter((place) => {
      // Most places are told apart without being weighed.
      if (!place.isIdentified && !place.isKnown && !place.mayExceed((before + after) * AGREEING.both)) return false;
      if (isOnlyCited(region, passage, parts, place)) return false;
      if (place.isIdentified) return !isTornOut(region, passage, parts, place);
      const share = place.context / (before + after);
      if (!isBesideDistinct(passage, place) && isInAnotherRow(region, passage, place)) return false;
      if (isSpokenOf(region, passage, place) || (share < QUOTED_SHARE && isRepeated(region, passage, place))) return false;
      if (isTornOut(region, passage, parts, place) || isInAnotherItem(region, passage, place)) return false;
      if (passage.isInRow && candidates.some((other) => hasMoreOfRow(other, place) || isLessWhole(region, passage, other, place))) return false;
      if (passage.isInRow && !stoodOnce && place.host < HOST_TELLS && !isBesideRest(place)) return false;
      if (place.isOther || isOldRival(passage, place) || (place.host < HOST_STAYS && !isBesideRest(place))) return false;
      const isPlainEnough = stoodOnce && (own >= UNMISTAKABLE || (candidates.length === 1 && share >= AGREEING.both));
      if (own >= UNMISTAKABLE && !nothingVanished(passage, occurrences) && !(place.before >= passage.before.key && place.after >= passage.after.key) && mayBeTwin(place)) return false;
      if ((passage.occurrences ?? 1) > occurrences && place.isContradicted && (!place.isDistinct || mayBeTwin(place))) return false;
      if (share < SURE_THOUGH_CONTRADICTED && !isPlainEnough && place.isContradicted && !place.isDistinct && !(nothingVanished(passage, occurrences) && isBesideRun(passage, place) && !mayBeTwin(place))) return false;
      if (share < CHANCE_SHARE && isWrittenAgain(parts, place)) return false;
      // All of its sentence or row stands elsewhere, and this one names another unit, person, number or date.
      if (isIntactSomewhere && !isIntact(passage, place) && place.isContradicted) return false;
      if (place.isKnown) return hostOf(passage) >= LEAST_HOST || own >= UNMISTAKABLE_ALONE || share >= CHANCE_SHARE || place.gain > own - (before + after) * NEIGHBOURS_TOUCH;
      if (isOffTheEdge(passage, place)) return false;
      if (place.gain < Math.min(GAIN.bits, own * GAIN.share)) return false;
      if (share < AGREEING.both || place.contextBefore < before * AGREEING.each || place.contextAfter < after * AGREEING.each) return false;
      return share >= SURE || (stoodOnce && candidates.length === 1) || isSameMatter(region, passage, place);
    })
    .filter((place) => !isOfAnotherMatter(region, passage, place))
    .sort((a, b) => standing(b) - standing(a));
}

/** Whether a place is a part of another sentence than the passage was. */
function isOfAnotherMatter(region: Region, passage: Passage, place: Candidate): boolean {
  return place.isContradicted && isInAnotherMatter(region, passage, place);
}

/** Whether clearly more of the passage's row is around one place than around another. Beside one that has nearly all of it none is weighed. */
function hasMoreOfRow(place: Candidate, than: Candidate): boolean {
  const least = than.host + HOST_LEAD;
  return least <= 1 && place.host >= least;
}

/** Whether a place only cites the passage, whose old neighbours stand without it. */
function isOnlyCited(region: Region, passage: Passage, parts: WeighedPassage, place: Candidate): boolean {
  return isCited(region, passage, place) && !place.exceeds(sentenceBits(parts) + CHANCE_BEYOND) && isTakenOut(parts, place.gone);
}

/** Whether so much of its old context stands without it that a passage of few bits, elsewhere with none of it, is rather another. */
export function isWrittenAgain({ whole }: WeighedPassage, { gone }: { readonly gone: number }): boolean {
  return whole.quote < ALONE_THOUGH_GONE.bits && gone >= (whole.before + whole.after) * ALONE_THOUGH_GONE.touch;
}

/** The only place with the words of a passage that stood once, whatever is around it; undefined if they are too few, or repeated there. */
export function onlyOneOf(region: Region, passage: Passage, parts: WeighedPassage, candidates: readonly Candidate[]): Candidate | undefined {
  const [place] = candidates;
  if (!place || candidates.length > 1 || passage.occurrences !== 1 || parts.whole.quote < UNMISTAKABLE) return undefined;
  return isRepeated(region, passage, place) || isOnlyCited(region, passage, parts, place) ? undefined : place;
}

/** The only place with the words of a passage, but for citations that were there before, if what is left of its neighbours is around no other place either. */
export function stillAmongNeighbours(region: Region, passage: Passage, parts: WeighedPassage, candidates: readonly Candidate[]): Candidate | undefined {
  const [place, ...others] = candidates.filter((each) => !isCited(region, passage, each));
  if (!place || others.length > 0 || parts.whole.quote < FEW_BITS) return undefined;
  const isOneOfSeveral = candidates.length > 1 || passage.occurrences !== 1;
  if (isOneOfSeveral && (candidates.length !== passage.occurrences || Math.min(place.contextBefore, place.contextAfter) < BOTH_SIDES)) return undefined;
  if (passage.isInRow && (place.host < HOST_STAYS || isInAnotherRow(region, passage, place))) return undefined;
  if (isOfAnotherMatter(region, passage, place) || place.context < place.gone - MARGIN || place.context < (parts.whole.before + parts.whole.after) * AROUND_ONLY) return undefined;
  return isRepeated(region, passage, place) || isOnlyCited(region, passage, parts, place) ? undefined : place;
}

/** How many words were between a passage and where it stood again, or nearly so, in the next sentence or the one before; infinite if it did not. */
function twinsBeside({ words, before, after }: Passage): { readonly before: number; readonly after: number } {
  const reach = before.host + after.host + TWIN_REACH;
  const between = (own: readonly string[], beside: readonly string[]): number => {
    const matches = align(own, beside);
    return matches.length >= own.length * TWIN_SHARE && matches[0]!.b <= reach ? matches[0]!.b : Number.POSITIVE_INFINITY;
  };
  return { before: between(words.texts.toReversed(), before.words.texts.toReversed()), after: between(words.texts, after.words.texts) };
}

/** Whether what told one side of a passage from all like it is beside a place, word by word. */
function isBesideDistinct({ before, after }: Passage, place: Occurrence): boolean {
  return place.before >= Math.max(1, before.distinct) || place.after >= Math.max(1, after.distinct);
}

/** Whether so many words stand right beside a place as they stood, on one side, that they are no others, and more than told the passage from its like. */
function isBesideRun({ before, after }: Passage, place: Occurrence): boolean {
  return place.before >= Math.max(LONG_RUN, before.key, before.distinct) || place.after >= Math.max(LONG_RUN, after.key, after.distinct);
}

/** Whether the passage stood at an edge of the page, and the place does not. */
function isOffTheEdge({ before, after }: Passage, place: Occurrence): boolean {
  return (before.words.length === 0 && !place.wholeBefore) || (after.words.length === 0 && !place.wholeAfter);
}

/** Whether the place agrees just as far as did the one that had the most in common with the passage in the old page. */
function isOldRival({ before, after }: Passage, place: Occurrence): boolean {
  if (place.before >= before.key || place.after >= after.key) return false;
  return place.before === before.key - 1 || place.after === after.key - 1;
}
