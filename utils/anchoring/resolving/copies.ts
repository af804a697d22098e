/** What of the surroundings of a passage was copied with it, in whatever order it stands now. */
import type { Occurrence } from './occurrences.ts';
import type { Weighed } from './pairing.ts';
import type { Region } from './region.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** Words on each side of a place among which it is looked for. */
const REACH = 60;
/** Words in a row that others hardly share. */
const RUN = 5;

/** What the words before and after a passage say, in bits, of which some in a row stand on that side of a place. */
export function surroundingsAt({ words }: Region, { before, after }: WeighedPassage, { first, end }: Pick<Occurrence, 'first' | 'end'>): { readonly before: number; readonly after: number } {
  return { before: inCommon(before, words.slice(first - REACH, first)), after: inCommon(after, words.slice(end, end + REACH)) };
}

function inCommon({ ids, bits }: Weighed, page: Int32Array): number {
  let says = 0;
  for (let index = 0; index < ids.length; ) {
    const run = longestRun(ids, index, page);
    for (let at = index; at < index + run; at += 1) says += bits[at]!;
    index += Math.max(1, run);
  }
  return says;
}

/** How many of the words from an index on stand in a row somewhere; 0 if too few do. */
function longestRun(ids: readonly number[], index: number, page: Int32Array): number {
  let longest = 0;
  for (let from = page.indexOf(ids[index]!); from !== -1; from = page.indexOf(ids[index]!, from + 1)) {
    let run = 1;
    while (index + run < ids.length && from + run < page.length && page[from + run] === ids[index + run]) run += 1;
    longest = Math.max(longest, run);
  }
  return longest < RUN ? 0 : longest;
}
