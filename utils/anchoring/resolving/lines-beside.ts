/** The lines right before and after one that is a passage, as they stood beside it and as they stand beside a place. */
import { BREAK } from './breaks.ts';
import type { Neighbour } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';

/** Words of a line that are looked at: a longer one is no date, and no title. */
const MOST = 25;
const DAY = /^\p{N}{1,2}[./-]\p{N}{1,2}(?:[./-]\p{N}{2,4})?$/u;

/** The words of the line that stood before a passage that was a line, in reading order; none if it goes on beyond what was kept. */
export function lineBefore({ words, lines }: Neighbour): readonly string[] {
  const first = lines.findIndex((line) => line === lines.at(-1));
  return lines.at(-1) === 0 || first <= 0 ? [] : words.part(first, words.length).texts;
}

export function lineAfter({ words, lines }: Neighbour): readonly string[] {
  const end = lines.findIndex((line) => line !== lines[0]);
  return lines[0] === 0 || end === -1 ? [] : words.part(0, end).texts;
}

/** The line before a word of the page, or after one. */
export function lineBeside(region: Region, index: number, step: 1 | -1): Stretch {
  let reached = index;
  do reached += step;
  while (region.breakBefore(reached) < BREAK.line && Math.abs(reached - index) < MOST);
  return step === -1 ? { from: Math.max(0, reached), to: index } : { from: index, to: Math.min(region.words.length, reached) };
}

/** Whether a day stood beside a passage that was a line, before it or else after it, and another one does beside a place: it is another item of a list. */
export function hasAnotherDay(region: Region, { before, after }: { readonly before: Neighbour; readonly after: Neighbour }, { first, end }: { readonly first: number; readonly end: number }): boolean {
  const sides = [
    { old: lineBefore(before), now: () => lineBeside(region, first, -1) },
    { old: lineAfter(after), now: () => lineBeside(region, end, 1) },
  ];
  const side = sides.find(({ old }) => old.some(isDay));
  if (!side) return false;
  const { from, to } = side.now();
  const days = region.words.textsOf(from, to).filter(isDay);
  return days.length > 0 && !days.some((day) => side.old.includes(day));
}

function isDay(word: string): boolean {
  return DAY.test(word);
}
