/** A sentence that is written anew, between what stood right before and right after it. */
import { BREAK } from './breaks.ts';
import { hasOutgrown, isNoLiker } from './edits.ts';
import { type Finding, at } from './finding.ts';
import { shareInCommon } from './in-common.ts';
import { spanOf } from './occurrences.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import { areOfTwoMatters } from './substance.ts';
import { numeralBefore, type Sentence, sentenceBeside, sentencesBeside } from './sentences-beside.ts';

/** Bits of a sentence that is known where it stands once. */
const KNOWN = 15;
/** Share of the words of the longer of two sentences, in their order, from which on they are the same one, edited. */
const LIKE = 0.5;
/** Words that it has; a shorter one is a head or a day. */
const LIKE_WORDS = 6;
/** Words of a sentence in the place of another. */
const LEAST = 4;

/**
 * The sentence beside that which stood right beside the passage and stands once, where beyond it is what stood on the other side of the passage: the same
 * sentence, or a like one; or the end of the line, as it was. Undefined if the passage was not one sentence.
 */
export function betweenSentences(region: Region, passage: Passage): Finding | undefined {
  const { breaks, isInRow } = passage;
  if (isInRow || breaks.before < BREAK.sentence || breaks.after < BREAK.sentence || breaks.within >= BREAK.sentence) return undefined;
  const isKnown = (side: Neighbour, step: 1 | -1): boolean => sentencesBeside(region, side, step, 1).some((sentence) => !sentence.isCut && placeOf(region, sentence) !== undefined);
  if (!isKnown(passage.before, -1) && !isKnown(passage.after, 1)) return undefined;
  const before = sentencesBeside(region, passage.before, -1);
  const after = sentencesBeside(region, passage.after, 1);
  const place = placeBeside(region, before, after, -1) ?? placeBeside(region, after, before, 1);
  if (!place || place.to - place.from < LEAST || isSentenceBeside(region, passage, place, [...before, ...after]) || isNoLiker(region, passage, { first: place.from, end: place.to })) return undefined;
  const span = spanOf(region, passage, place.from, place.to);
  return hasOutgrown(passage, region.text.slice(span.start, span.end), place.to - place.from) ? undefined : at('changed', span, 0.7);
}

/** The sentence beside the first of those on one side of the passage, if what is beyond it is as it was. @param step which side that is */
function placeBeside(region: Region, beside: readonly Sentence[], beyond: readonly Sentence[], step: 1 | -1): Stretch | undefined {
  const [known] = beside;
  const [next] = beyond;
  if (!known || known.isCut || !next || isAgain(known, [...beside, ...beyond])) return undefined;
  const first = placeOf(region, known);
  if (first === undefined) return undefined;
  const side = step === -1 ? 1 : -1;
  const place = sentenceBeside(region, side === 1 ? first + known.ids.length : first, side);
  if (!place || isOnLine(region, place, step) !== known.isOnLine || isOnLine(region, place, side) !== next.isOnLine) return undefined;
  // The line ends with it, as it did.
  if (known.isOnLine && !next.isOnLine) return place;
  const there = sentenceBeside(region, side === 1 ? place.to : place.from, side);
  return there && isSameSentence(region, next, there, [...beside, ...beyond]) ? place : undefined;
}

/** Where a sentence that says enough begins, if it stands once in the page. */
function placeOf(region: Region, { ids }: Sentence): number | undefined {
  if (ids.some((id) => id < 0) || region.words.bitsOfAll(ids) < KNOWN) return undefined;
  const [place, other] = region.words.placesOfRow(ids, 2).filter((at) => isSentence(region, { from: at, to: at + ids.length }));
  return other === undefined ? place : undefined;
}

/** Whether a sentence stood beside the passage once more. */
function isAgain({ ids }: Sentence, sentences: readonly Sentence[]): boolean {
  return sentences.filter((other) => shareInCommon(other.ids, ids) === 1).length > 1;
}

/** Whether a sentence of the page is one that stood beside the passage, edited or not, and none of the others: a like one of another matter is none. */
function isSameSentence(region: Region, sentence: Sentence, { from, to }: Stretch, all: readonly Sentence[]): boolean {
  const now = Array.from(region.words.slice(from, to));
  const share = shareWith(sentence, now);
  if (share === 1) return true;
  if (share < LIKE || now.length < LIKE_WORDS || all.some((other) => other !== sentence && shareWith(other, now) >= share)) return false;
  return sentence.isCut || !areOfTwoMatters(region.changesOf(sentence.texts.join(' '), region.words.textOf(from, to)));
}

/** Words that a sentence has in common with one of the page, as a share; with its beginning or end, if it was cut off there. */
function shareWith({ ids, isCut }: Sentence, now: readonly number[]): number {
  if (!isCut || now.length <= ids.length) return shareInCommon(ids, now);
  return Math.max(shareInCommon(ids, now.slice(0, ids.length)), shareInCommon(ids, now.slice(-ids.length)));
}

/** Whether a place is parted from what is on one side by no line. */
function isOnLine(region: Region, { from, to }: Stretch, side: 1 | -1): boolean {
  return region.breakBefore(side === 1 ? to : numeralBefore(region, from)) < BREAK.line;
}

function isSentence(region: Region, { from, to }: Stretch): boolean {
  if (region.breakBefore(from) < BREAK.sentence || region.breakBefore(to) < BREAK.sentence) return false;
  for (let index = from + 1; index < to; index += 1) if (region.breakBefore(index) >= BREAK.sentence) return false;
  return true;
}

/** Whether a place is rather a sentence that stood beside the passage. */
function isSentenceBeside({ words }: Region, passage: Passage, { from, to }: Stretch, sentences: readonly Sentence[]): boolean {
  const now = Array.from(words.slice(from, to));
  const least = Math.max(shareInCommon(passage.words.idsIn(words), now), LIKE);
  return sentences.some((sentence) => shareWith(sentence, now) >= least);
}
