import { isBlock, placesOfBlock } from './blocks-beside.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';

/** Words of a cut off sentence that have to be in sight. */
const LEAST_SEEN = 8;

/**
 * Whether a place with the sentence or row around it is, word by word, what stood beside the passage, and stands, or is a line or cell, only here: then it is
 * that still. Of a sentence that is cut off where the context ends, what is another than the passage has to be in sight, and what is not in
 * sight has to be its first word, or others than the passage's.
 */
export function isWhatStoodBeside(region: Region, passage: Passage, { first, end }: { readonly first: number; readonly end: number }): boolean {
  const { words } = region;
  const { before: { host: hostBefore }, after: { host: hostAfter } } = passage;
  const quote = passage.words.idsIn(words);
  const before = passage.before.words.idsIn(words);
  const after = passage.after.words.idsIn(words);
  const now = words.slice(first - hostBefore, end + hostAfter);
  let firstOther = hostBefore;
  let lastOther = now.length - hostAfter - 1;
  while (firstOther <= lastOther && quote.includes(now[firstOther]!)) firstOther += 1;
  while (lastOther >= firstOther && quote.includes(now[lastOther]!)) lastOther -= 1;
  if (firstOther > lastOther) return false;
  const own = (): readonly number[] => [...before.slice(before.length - hostBefore), ...quote, ...after.slice(0, hostAfter)];
  const isIn = (side: readonly number[]): boolean => side.some((_, at) => isSame(now, 0, now.length, side, at));
  const endsBefore = (hidden: number): boolean => isSame(now, hidden, now.length, before, 0) && (hidden === 1 || !isSame(now, 0, hidden, own(), 0));
  const beginsAfter = (hidden: number): boolean => {
    const seen = now.length - hidden;
    return isSame(now, 0, seen, after, after.length - seen) && !isSame(now, seen, now.length, own(), own().length - hidden);
  };
  const isHidden = (most: number, holds: (hidden: number) => boolean): boolean => {
    for (let hidden = 1; hidden <= Math.min(most, now.length - LEAST_SEEN); hidden += 1) if (holds(hidden)) return true;
    return false;
  };
  const hasStood = isIn(before) || isIn(after) || isHidden(firstOther, endsBefore) || isHidden(now.length - 1 - lastOther, beginsAfter);
  if (!hasStood) return false;
  if (words.placesOfRow(now, 2).length <= 1) return true;
  const isOtherBlock = isBlock(passage.breaks) && hostBefore + hostAfter === 0 && !now.some((id) => quote.includes(id));
  return isOtherBlock && placesOfBlock(region, Array.from(now)).length === 1;
}

/** Whether words from one index on, before another, are those of a row from `at` on. */
function isSame(words: Int32Array, from: number, to: number, row: readonly number[], at: number): boolean {
  if (at < 0 || at + to - from > row.length) return false;
  let index = from;
  while (index < to && words[index] === row[at + index - from]) index += 1;
  return index === to;
}
