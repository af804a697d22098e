/** A sentence that stands within another one now: a reader cites it, or a summary leads over to it. */
import { wordsOf } from '../words.ts';
import { BREAK } from './breaks.ts';
import { isListNumeral, type Occurrence } from './occurrences.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Region } from './region.ts';
import { QUOTE_AFTER, QUOTE_BEFORE } from './repeated.ts';
import { bitsBeside, type WeighedPassage } from './weighed-passage.ts';

/** Share of the bits of what stood beyond the sentence. */
const TAKEN_OUT = 0.3;

const ELLIPSIS_BEFORE = /(?:\.\.\.|…)[\s"']*$/;
const ELLIPSIS_AFTER = /^[\s"']*(?:\.\.\.|…)/;
/** Units beside a word among which an ellipsis is looked for. */
const NEAR = 6;

/**
 * Whether nothing beyond the passage's sentence is around a place, and that sentence begins or ends in the midst of another, or is broken off
 * with an ellipsis. Sentences that were joined in their article have still something of it on the other side.
 */
export function isCited(region: Region, { before, after }: Passage, { first, end, ...place }: Pick<Occurrence, 'first' | 'end' | 'before' | 'after'>): boolean {
  if (place.before > before.sentence || place.after > after.sentence) return false;
  if (place.before === before.sentence && place.after === after.sentence && isNewlyQuoted(region, before, first - place.before, end + place.after)) return true;
  return (
    isWithinBefore(region, before, first - place.before, place.before === before.sentence) ||
    isWithinAfter(region, after, end + place.after, place.after === after.sentence)
  );
}

/** Whether a sentence stands in quotation marks that were not before it. */
function isNewlyQuoted(region: Region, { text: old, words: { length }, sentence }: Neighbour, begin: number, end: number): boolean {
  if (!QUOTE_BEFORE.test(textBefore(region, begin)) || !QUOTE_AFTER.test(textBehind(region, end))) return false;
  const first = wordsOf(old).at(-sentence);
  return sentence === 0 ? !QUOTE_BEFORE.test(old) : sentence < length && first !== undefined && !QUOTE_BEFORE.test(old.slice(0, first.start));
}

/** @param begin the first word of the sentence that is there; @param isWhole whether it is its first */
function isWithinBefore(region: Region, side: Neighbour, begin: number, isWhole: boolean): boolean {
  if (!isWhole) return ELLIPSIS_BEFORE.test(textBefore(region, begin));
  if (!isInSight(side) || begin === 0 || region.breakBefore(begin) >= BREAK.sentence) return false;
  const isNumbered = region.breakBefore(begin - 1) >= BREAK.sentence && isListNumeral(region.words.textOf(begin - 1, begin));
  return !isNumbered;
}

function isWithinAfter(region: Region, side: Neighbour, end: number, isWhole: boolean): boolean {
  if (!isWhole) return ELLIPSIS_AFTER.test(textBehind(region, end));
  return isInSight(side) && end < region.words.length && region.breakBefore(end) < BREAK.sentence;
}

/** Whether what stands between two places goes on with an ellipsis, and the passage did not. */
export function isBrokenOff(region: Region, { exact }: Passage, end: number): boolean {
  return ELLIPSIS_AFTER.test(textBehind(region, end)) && !ELLIPSIS_BEFORE.test(exact);
}

/** What stands right before a word, in which an ellipsis or a quotation mark may be. */
function textBefore({ text, words }: Region, index: number): string {
  const start = words.startOf(index);
  return text.slice(Math.max(0, start - NEAR), start);
}

/** The same behind the word before another. */
function textBehind({ text, words }: Region, index: number): string {
  const end = words.endOf(index - 1);
  return text.slice(end, end + NEAR);
}

/** Whether so much of what stood beyond the passage's sentence stands without it that the sentence was taken out there. @param gone in bits, as of `Stretches.gone` */
export function isTakenOut(parts: WeighedPassage, gone: number): boolean {
  return gone >= (parts.whole.before + parts.whole.after - sentenceBits(parts)) * TAKEN_OUT;
}

/** What the rest of a passage's sentence says. */
export function sentenceBits(parts: WeighedPassage): number {
  const rest = bitsBeside(parts, parts.sentence);
  return rest.before + rest.after;
}

/** Whether the context reaches beyond the sentence, so that its end is known. */
function isInSight({ sentence, words }: Neighbour): boolean {
  return sentence < words.length;
}
