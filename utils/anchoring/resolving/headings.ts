/** What stands below a heading stays below it: like paragraphs follow each other, each below its own. */
import { BREAK } from './breaks.ts';
import { type Likeness, OwnWords } from './own-words.ts';
import { PageStretch } from './page-stretch.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import { lineAround } from './rows.ts';
import type { WeighedPassage } from './weighed-passage.ts';

/** Words of a heading. */
const HEADING = { least: 2, most: 12 } as const;
/** Words with which a line begins as no other. */
const BEGINNING = 5;
/** What stands so often is the heading of no one thing. */
const MOST_PLACES = 8;
/** Share of a passage's bits that a place below its heading has if it is the passage, edited, or its like. */
const LIKE = 0.8;

/** A place below the heading of a passage that is nearly the passage, where a likelier one is not below it. */
export function likeBelowHeading(region: Region, passage: Passage, parts: WeighedPassage, { first, end }: { readonly first: number; readonly end: number }): Likeness | undefined {
  if (passage.occurrences !== 1 || passage.isInRow || passage.breaks.within === BREAK.line) return undefined;
  const below = belowHeading(region, passage.before);
  if (!below || (first >= below.from && end <= below.to) || beginsAsNext(region, passage.after, below)) return undefined;
  const like = new OwnWords(new PageStretch(region, below), parts).likest();
  return like && like.own >= parts.whole.quote * LIKE ? like : undefined;
}

/** Whether a line begins as the one after the passage's did, which has come up to the heading. */
function beginsAsNext({ words }: Region, { words: row, lines }: Neighbour, { from, to }: Stretch): boolean {
  const next = row.idsIn(words).slice(lines.findIndex((line) => line > 0)).slice(0, BEGINNING);
  return lines.at(-1)! > 0 && next.every((id, index) => from + index < to && words.at(from + index) === id);
}

/** The line below that which stood before a passage's line, if it says this once in the page and is as short as a heading. */
function belowHeading(region: Region, { words: row, lines }: Neighbour): Stretch | undefined {
  const { words } = region;
  const end = lines.findLastIndex((line) => line > 0) + 1;
  const first = lines.findIndex((line) => line === lines[end - 1]);
  // What reaches to the edge of the context may be cut off.
  if (first <= 0 || end - first < HEADING.least || end - first > HEADING.most) return undefined;
  const ids = row.idsIn(words).slice(first, end);
  const [place, other] = words.placesOfRow(ids, MOST_PLACES).filter((at) => region.breakBefore(at) === BREAK.line && region.breakBefore(at + ids.length) === BREAK.line);
  if (place === undefined || other !== undefined || place + ids.length >= words.length) return undefined;
  return lineAround(region, place + ids.length, place + ids.length + 1);
}
