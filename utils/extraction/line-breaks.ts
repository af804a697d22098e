import type { Look } from './passages.ts';
import { isDateLine } from './published-date.ts';

const BULLET = /^[-–—•●▪■►»*+]\s?\S/u;
const NUMBERED = /^(?:\d{1,3}[.)]|[a-zđ][.)]|[IVX]{1,5}\.)\s/u;
const CLOSED = /[.;:!?…]["”’)]*$|\)$/u;
const OPENS = /^["“‘(]?[\p{Lu}\d]/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/**
 * Whether a single line break separates two passages. Old editors write one <br> between paragraphs as well as within
 * addresses and verses: it separates where a sentence has ended and another begins, before an item of a list, between a line in
 * capitals and others, and where the look changes as between a title and the line of its date.
 */
export function splitsAtBreak(before: string, after: string, lookBefore: Look, lookAfter: Look): boolean {
  if (BULLET.test(after) || NUMBERED.test(after)) return true;
  if (CLOSED.test(before) && OPENS.test(after)) return true;
  if (CAPITALS.test(before) || CAPITALS.test(after)) return true;
  if (isDateLine(before) || isDateLine(after)) return true;
  return lookBefore.bold !== lookAfter.bold || lookBefore.italic !== lookAfter.italic || Math.abs(lookBefore.size - lookAfter.size) >= 2;
}
