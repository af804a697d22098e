/** What many lines of a list end with goes with its line, and a line is known by what it begins with. */
import { BREAK } from './breaks.ts';
import { isListNumeral } from './occurrences.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import { lineAround } from './rows.ts';

/** Words, and bits, with which a line may begin as no other does. */
const LEAST = { words: 3, bits: 20 } as const;
/** So many words of a line are looked at. */
const MOST_WORDS = 12;

/**
 * Whether a place is in another line than a passage that was a sentence within a line, and not alone of its kind: what its line began with stands only
 * once in the page, elsewhere, and not right before the place; or the place's line begins as one beside the passage's did.
 */
export function isInAnotherItem(region: Region, passage: Passage, { first, end }: { readonly first: number; readonly end: number }): boolean {
  const { before, after, breaks, isInRow, occurrences } = passage;
  if (occurrences === undefined || occurrences === 1 || isInRow || breaks.before >= BREAK.cell || before.host + after.host > 0) return false;
  const start = before.lines.findLastIndex((line) => line > 0) + 1;
  if (start === 0) return false;
  const { words } = region;
  const own = before.words.idsIn(words).slice(isListNumeral(before.words.part(start, start + 1).texts[0]!) ? start + 1 : start);
  const place = placeOfBeginning(region, own);
  if (place !== undefined) {
    const line = lineAround(region, place, place + 1);
    return first < line.from || first > line.to;
  }
  const { from } = lineAround(region, first, end);
  const begin = isListNumeral(words.textOf(from, from + 1)) ? from + 1 : from;
  const there = Array.from(words.slice(begin, Math.min(first, begin + MOST_WORDS)));
  return saysEnough(region, there) && !isBeginning(there, own) && [before, after].some((side) => hasLine(region, side, there));
}

/** The line of the page that begins as that of a passage did, which began within it; undefined if no line does, or several. */
export function lineNow(region: Region, { before }: Passage): Stretch | undefined {
  const start = before.lines.findLastIndex((line) => line > 0) + 1;
  if (start === 0) return undefined;
  const own = before.words.idsIn(region.words).slice(isListNumeral(before.words.part(start, start + 1).texts[0] ?? '') ? start + 1 : start);
  const place = placeOfBeginning(region, own);
  const line = place === undefined ? undefined : lineAround(region, place, place + 1);
  return line && place! - line.from <= 1 ? line : undefined;
}

/** Where a line begins with the fewest of these words that no other does; undefined if there is none. */
function placeOfBeginning(region: Region, ids: readonly number[]): number | undefined {
  for (let count = LEAST.words; count <= Math.min(ids.length, MOST_WORDS); count += 1) {
    const beginning = ids.slice(0, count);
    if (!saysEnough(region, beginning)) continue;
    const [place, other] = region.words.placesOfRow(beginning, 2);
    if (place === undefined) return undefined;
    if (other === undefined) return place;
  }
  return undefined;
}

function saysEnough({ words }: Region, ids: readonly number[]): boolean {
  return ids.length >= LEAST.words && words.bitsOfAll(ids) >= LEAST.bits;
}

/** Whether one of the lines beside the passage's began with these words, after a numeral. */
function hasLine({ words }: Region, { words: row, lines }: Neighbour, ids: readonly number[]): boolean {
  const beside = row.idsIn(words);
  return beside.some((_, index) => lines[index]! > 0 && lines[index - 2] !== lines[index] && ids.every((id, offset) => beside[index + offset] === id));
}

function isBeginning(ids: readonly number[], of: readonly number[]): boolean {
  return ids.every((id, index) => of[index] === id);
}
