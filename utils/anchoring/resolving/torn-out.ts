/** A sentence that is no longer where it stood, alone: it may have been moved, or taken out and quoted elsewhere, which nobody can tell. */
import { BREAK } from './breaks.ts';
import { type Candidate, isIntact } from './candidates.ts';
import { isListNumeral } from './occurrences.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Region } from './region.ts';
import { bitsBeside, type WeighedPassage } from './weighed-passage.ts';

/** Share of the context's bits that says more for what stands elsewhere, without the passage. */
const ELSEWHERE = 0.3;
/** Share of the context's bits, and of those of what stands elsewhere, that may be around a place by chance. */
const CHANCE = 0.35;
/** Share of the bits of what stood beside it on its line that came along if the line was moved. */
const LINE_STAYS = 0.3;
/** Words in a row that still stand beside its sentence: what was taken out stands beside others. */
const BESIDE = 12;
/** A list is numbered with no more words: "2.1", "II.3". */
const NUMERAL_WORDS = 2;
/** Words on each side of a place that are looked at. */
const REACH = 60;

/**
 * Whether a place has the sentence of a passage and none of the others of its paragraph, or is within a paragraph and the passage was not,
 * while what was around it stands elsewhere: what is moved is a paragraph, and what is in it goes with it.
 *
 * @param elsewhere what says where the passage stood, in bits; unless given, its neighbours without it
 */
export function isTornOut(region: Region, passage: Passage, parts: WeighedPassage, place: Candidate, elsewhere?: number): boolean {
  const { before, after, isInRow } = passage;
  if (isInRow || (before.host + after.host > 0 && !isIntact(passage, place))) return false;
  if (Math.max(place.before - before.sentence, place.after - after.sentence) >= BESIDE) return false;
  const host = bitsBeside(parts, parts.host);
  const inSentence = host.before + host.after;
  const beyond = parts.whole.before + parts.whole.after - inSentence;
  const here = place.context - inSentence;
  if (here >= (beyond + inSentence) * CHANCE) return false;
  const home = elsewhere ?? place.gone;
  if (here >= home * CHANCE || home - place.context < beyond * ELSEWHERE) return false;
  const line = besideOnLine(region, place.first - before.host, place.end + after.host);
  const mates = [...matesOf(before, parts.before.ids, true), ...matesOf(after, parts.after.ids, false)];
  if (mates.length === 0) return line.length > 0;
  return region.words.bitsOfAll(mates.filter((id) => line.includes(id))) < region.words.bitsOfAll(mates) * LINE_STAYS;
}

/** The words beside a passage on its line that are not of its sentence, nor the numeral of a list. */
function matesOf({ words, lines, host }: Neighbour, ids: readonly number[], isBefore: boolean): number[] {
  const isBeyond = (index: number): boolean => (isBefore ? index < words.length - host : index >= host);
  const mates = ids.filter((_, index) => lines[index] === 0 && isBeyond(index));
  return isBefore && mates.length <= NUMERAL_WORDS && words.part(words.length - host - mates.length, words.length - host).texts.every(isListNumeral) ? [] : mates;
}

/** The words on the line of a stretch of the page that are not in it, nor the numeral of a list. */
function besideOnLine(region: Region, first: number, end: number): number[] {
  const { words } = region;
  let from = first;
  while (first - from < REACH && region.breakBefore(from) < BREAK.line) from -= 1;
  let to = end;
  while (to - end < REACH && region.breakBefore(to) < BREAK.line) to += 1;
  const isNumbered = first - from <= NUMERAL_WORDS && words.textsOf(from, first).every(isListNumeral);
  return [...(isNumbered ? [] : words.slice(from, first)), ...words.slice(end, to)];
}
