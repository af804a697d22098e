/** A cell goes with its row, and a row is known by what it begins with. */
import { cellAfter } from './bounds.ts';
import { BREAK } from './breaks.ts';
import { isListNumeral } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';

/** What the first cells of a row say, at least, to be those of no other. Bits, and words. */
const LEAST = { bits: 20, words: 3 } as const;
interface Cell {
  readonly words: readonly string[];
  /** Ends of cells between it and the passage. */
  readonly distance: number;
}

/**
 * The cell of a passage that was one, whatever is in it now: where what its row begins with stands only once in the page, as many cells
 * after it. Undefined if the passage was no cell, or the first.
 */
export function cellOfRow(region: Region, passage: Passage): Stretch | undefined {
  const { breaks } = passage;
  if (!passage.isInRow || breaks.before < BREAK.cell || breaks.after < BREAK.cell || breaks.within >= BREAK.cell) return undefined;
  const cells = cellsBefore(passage);
  const name = nameOf(region, cells.slice(cells.slice(0, 2).findLastIndex(({ words }) => words.every(isListNumeral)) + 1));
  return name && cellAfterName(region, passage, name);
}

/** The first cells, after a numeral and the name of a group before it, that together say enough. */
function nameOf(region: Region, cells: readonly Cell[]): Cell | undefined {
  const words: string[] = [];
  let bits = 0;
  for (const cell of cells) {
    words.push(...cell.words);
    bits += cell.words.reduce((sum, word) => sum + region.words.bitsOf(region.words.idOf(word)), 0);
    if (bits >= LEAST.bits && words.length >= LEAST.words) return { words, distance: cell.distance };
  }
  return undefined;
}

function cellAfterName(region: Region, passage: Passage, { words, distance }: Cell): Stretch | undefined {
  const breakBefore = (index: number) => region.breakBefore(index);
  const places = region.words.placesOfRow(words.map((word) => region.words.idOf(word)), 2);
  const [place] = places;
  if (place === undefined || places.length > 1) return undefined;
  const end = place + words.length;
  if (breakBefore(place) < BREAK.cell || breakBefore(end) !== BREAK.cell) return undefined;
  const cell = cellAfter(breakBefore, end - 1, distance, region.words.length);
  return cell && cellsAfter(region, cell.to) === cellsUntilEnd(passage) ? cell : undefined;
}

/** The cells of the row before the passage, the first first. */
function cellsBefore({ before }: Passage): Cell[] {
  const cells: { words: string[]; distance: number }[] = [];
  for (let index = before.words.length - before.host; index < before.words.length; index += 1) {
    const distance = before.cells[index]!;
    const last = cells.at(-1);
    if (last?.distance === distance) last.words.push(before.words[index]!);
    else cells.push({ words: [before.words[index]!], distance });
  }
  return cells;
}

/** How many cells come after the passage in its row. */
function cellsUntilEnd({ after }: Passage): number {
  return after.host === 0 ? 0 : after.cells[after.host - 1]!;
}

/** How many cells come before the end of the line. */
function cellsAfter(region: Region, index: number): number {
  let cells = 0;
  for (let at = index; region.breakBefore(at) < BREAK.line; at += 1) if (region.breakBefore(at) === BREAK.cell) cells += 1;
  return cells;
}
