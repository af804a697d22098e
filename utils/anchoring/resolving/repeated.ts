/** Places that do no more than repeat a passage: there it is quoted, or given as a title. */
import { wordsOf } from '../words.ts';
import { BREAK } from './breaks.ts';
import { isIntact } from './candidates.ts';
import { lineAfter, lineBefore } from './lines-beside.ts';
import type { Occurrence } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';

export const QUOTE_BEFORE = /["'(]\s*$/;
export const QUOTE_AFTER = /^[^\p{L}\p{N}\s]*["')]/u;
export const STOP = /[.!?…]/;
/** So many places with a title are looked at. */
const MOST_TITLES = 8;
/** Words of a title. */
const TITLE = { least: 4, most: 25 } as const;

/** What is shorter may be worded so by anybody, in bits. */
const SHORT_BITS = 80;
/** Words that a heading may have got in addition. */
const HEADING_GROWTH = 4;

/** Whether a place does no more than repeat the passage: it is quoted or spoken of there, or given in a list of titles. */
export function isRepeated(region: Region, passage: Passage, place: Occurrence): boolean {
  return isQuoted(region, passage, place) || isSpokenOf(region, passage, place) || isAmongTitles(region, passage, place);
}

/** Whether the words stand in quotation marks that were not there, or without the full stop that ended them: in a comment, as a title. */
function isQuoted(region: Region, passage: Passage, place: Occurrence): boolean {
  if (isInQuotationMarks(region, passage, place)) return true;
  const { text } = region;
  const { span } = place;
  return place.before + place.after === 0 && STOP.test(passage.exact.at(-1)!) && !STOP.test(text.slice(span.end - 1, span.end + 1));
}

/**
 * Whether the words of a short line, a heading above all, stand within a sentence now and neither are nor begin a line of that length:
 * what is called so is spoken of there. Beside what stood on that side they are the line that was joined to another.
 */
export function isSpokenOf(region: Region, passage: Passage, place: Occurrence): boolean {
  const { breaks, words, isInRow, exact } = passage;
  if (isInRow || breaks.before < BREAK.line || breaks.after < BREAK.line || breaks.within >= BREAK.line) return false;
  const { first, end, before, after } = place;
  const goesOn = { before: before === 0 && region.breakBefore(first) < BREAK.clause, after: after === 0 && region.breakBefore(end) < BREAK.clause };
  if (!goesOn.before && !goesOn.after) return false;
  if (region.words.bitsOfAll(words.idsIn(region.words)) >= SHORT_BITS) return false;
  const edge = (at: number, step: 1 | -1): number => {
    let reached = at;
    while (Math.abs(reached - at) <= HEADING_GROWTH && region.breakBefore(reached) < BREAK.sentence) reached += step;
    return reached;
  };
  const line = { from: edge(first, -1), to: edge(end, 1) };
  const isLine = region.breakBefore(line.from) >= BREAK.cell && region.breakBefore(line.to) >= BREAK.cell;
  const isSentence = STOP.test(region.text.charAt(region.words.endOf(line.to - 1))) && !STOP.test(exact.at(-1)!);
  return !isLine || isSentence || line.to - line.from > words.length + HEADING_GROWTH;
}

/** Whether the words stand in quotation marks that were not there. */
export function isInQuotationMarks({ text }: Region, { before }: Passage, { span }: Occurrence): boolean {
  const isNow = QUOTE_BEFORE.test(text.slice(0, span.start).slice(-3)) && QUOTE_AFTER.test(text.slice(span.end, span.end + 4));
  return isNow && !QUOTE_BEFORE.test(before.text);
}

/** Whether a passage was a line without a full stop beside a like one: it stood in such a list itself. */
function wasAmongTitles({ exact, before, after }: Passage): boolean {
  const isTitle = (words: readonly string[], end: string): boolean => words.length >= TITLE.least && words.length <= TITLE.most && !STOP.test(end);
  const next = lineAfter(after);
  const stop = wordsOf(after.text)[next.length - 1]?.end ?? 0;
  return !STOP.test(exact.at(-1)!) && (isTitle(lineBefore(before), before.text.trim().at(-1) ?? '') || isTitle(next, after.text.charAt(stop)));
}

/**
 * Whether a place is a line, or in one that has not all of its sentence, among lines without a full stop, one of which stands elsewhere
 * too: titles are listed beside what they lead to, which begins with them.
 */
function isAmongTitles(region: Region, passage: Passage, { first, end, before, after }: Occurrence): boolean {
  const { text, words } = region;
  const edge = (at: number, step: 1 | -1): number => {
    let reached = at;
    while (Math.abs(reached - at) < TITLE.most && region.breakBefore(reached) < BREAK.cell) reached += step;
    return reached;
  };
  const line = { from: edge(first, -1), to: edge(end, 1) };
  const isLonger = line.from < first || line.to > end;
  if (isLonger ? before > first - line.from || after > line.to - end : before + after > 0) return false;
  const isTitle = ({ from, to }: Stretch): boolean =>
    to - from >= TITLE.least && region.breakBefore(from) === BREAK.line && region.breakBefore(to) === BREAK.line && !text.startsWith('.', words.endOf(to - 1));
  if (!isLonger && wasAmongTitles(passage)) return false;
  if (!isTitle(line) || (isLonger && isIntact(passage, { before, after }))) return false;
  const beside = [{ from: edge(line.from - 1, -1), to: line.from }, { from: line.to, to: edge(line.to + 1, 1) }];
  const isLed = (at: number): boolean => region.breakBefore(at) === BREAK.line;
  return beside.some((other) => isTitle(other) && words.placesOfRow(words.slice(other.from, other.to), MOST_TITLES).filter(isLed).length > 1);
}
