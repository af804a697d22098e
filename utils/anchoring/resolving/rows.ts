/** A cell goes with its row, and a row is known by what it begins with. */
import { isBlock } from './blocks-beside.ts';
import { cellAfter, partsOf } from './bounds.ts';
import { BREAK } from './breaks.ts';
import { isListNumeral } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';

/** What the first cells of a row say, at least, to be those of no other. Bits, and words. */
const LEAST = { bits: 20, words: 3 } as const;

/** Share of the bits of a row's other words that stand in the row where its cell is now, in any order: columns change places. */
const ROW_STAYS = 0.3;

/** What stands so often is the name of no row. */
const MOST_NAMES = 8;

interface Cell {
  readonly words: readonly string[];
  /** How many cells it is after the passage; less than none before it. */
  readonly column: number;
}

/**
 * The cell of a passage that was one, whatever is in it now: where what its row begins with stands only once in the page, as many cells
 * after it. Undefined if the passage was no cell, or the first.
 */
export function cellOfRow(region: Region, passage: Passage): Stretch | undefined {
  const named = cellsBefore(passage);
  const name = nameOf(region, named);
  if (!name || stoodBeside(region, passage, name)) return undefined;
  const after = cellsOf(passage.after.words.texts, passage.after.cells, 0, passage.after.host, 1);
  const others = [...named, ...after].filter(({ column }) => column > name.column);
  return cellAfterName(region, name, [...others, { words: passage.words.texts, column: 0 }], after.at(-1)?.column ?? 0);
}

/** Whether a place is in another row than the passage's: what that begins with stands only once in the page, elsewhere, or it is the row of a neighbour. */
export function isInAnotherRow(region: Region, passage: Passage, { first, end }: { readonly first: number; readonly end: number }): boolean {
  const cells = cellsBefore(passage);
  if (cells.length === 0) return false;
  const row = lineAround(region, first, end);
  const parts = partsOf((index) => region.breakBefore(index), { from: row.from, to: Math.min(row.to, region.words.length) }, BREAK.cell);
  if (parts.length < 2) return false;
  const name = nameOf(region, cells);
  const place = name && placeOfName(region, name);
  if (!name && isNamedOtherwise(region, passage, cells, parts[0]!)) return true;
  return place === undefined ? first >= parts[0]!.to && isNeighboursRow(region, passage, parts) : place < row.from || place >= row.to;
}

/** Whether another row beside a passage's had the name of its row: if one is left, nobody knows which. */
function stoodBeside({ words }: Region, { before, after }: Passage, name: Cell): boolean {
  const ids = name.words.map((word) => words.idOf(word));
  return [before, after].some((side) => {
    const beside = side.words.idsIn(words);
    return beside.some((_, index) => side.lines[index]! > 0 && ids.every((id, offset) => beside[index + offset] === id));
  });
}

/** Whether what the passage's row began with is too short to tell it, but stands as the beginning of one row only, another than one that begins with a cell. */
function isNamedOtherwise(region: Region, passage: Passage, [name, ...others]: readonly Cell[], cell: Stretch): boolean {
  const { words } = region;
  const ids = name!.words.map((word) => words.idOf(word));
  const isBeginning = (at: number): boolean => region.breakBefore(at) === BREAK.line && region.breakBefore(at + ids.length) === BREAK.cell;
  const rows = words.placesOfRow(ids, MOST_NAMES).filter(isBeginning);
  return others.length === 0 && rows.length === 1 && rows[0] !== cell.from && hasCellOf(region, passage, rows[0]!);
}

/** Whether a row holds a cell of the passage's behind it, as it was. */
function hasCellOf(region: Region, { after }: Passage, place: number): boolean {
  const { words } = region;
  const row = lineAround(region, place, place + 1);
  const there = partsOf((index) => region.breakBefore(index), row, BREAK.cell);
  return cellsOf(after.words.texts, after.cells, 0, after.host, 1).some(({ words: old }) => old.length >= LEAST.words && there.some(({ from, to }) => to - from === old.length && old.every((word, index) => words.at(from + index) === words.idOf(word))));
}

/** Whether a row begins as one beside the passage's began. */
function isNeighboursRow(region: Region, { before, after }: Passage, cells: readonly Stretch[]): boolean {
  const { words } = region;
  const isNumeral = ({ from, to }: Stretch): boolean => to === from + 1 && isListNumeral(words.textOf(from, to));
  const name = cells.find((cell) => !isNumeral(cell))!;
  const ids = words.slice(name.from, name.to);
  if (ids.length < LEAST.words || words.bitsOfAll(ids) < LEAST.bits) return false;
  return [before, after].some((side) => {
    const beside = side.words.idsIn(words);
    return beside.some((_, index) => side.lines[index]! > 0 && ids.every((id, offset) => beside[index + offset] === id));
  });
}

/** Whether a cell is what its row begins with, or its row begins as it did, or it is among enough of what was in its row. A line has no row, and does not become a cell. */
export function isInOwnRow(region: Region, passage: Passage, place: { readonly first: number; readonly end: number }): boolean {
  const { words } = region;
  const { isInRow, before } = passage;
  const { first, end } = place;
  if (!isInRow) return region.breakBefore(first) === BREAK.line && region.breakBefore(end) === BREAK.line;
  const row = lineAround(region, first, end);
  const now = words.textsOf(row.from, first);
  if ([...before.words.part(before.words.length - before.host, before.words.length).texts, ...now].every(isListNumeral)) return true;
  const [name] = cellsBefore(passage);
  if (name && rowBeginsWith(region, row, name.words.map((word) => words.idOf(word)))) return true;
  return rowShare(region, passage, place) >= ROW_STAYS && !isInAnotherRow(region, passage, place);
}

/** Share of the bits of the other words of a passage's row that stand in the row of a place, in any order; all, if there were none. */
export function rowShare(region: Region, { before, after }: Passage, { first, end }: { readonly first: number; readonly end: number }): number {
  const { words } = region;
  const row = lineAround(region, first, end);
  const there = new Set([...words.slice(row.from, first), ...words.slice(end, row.to)]);
  const all = [...before.words.idsIn(words).slice(before.words.length - before.host), ...after.words.idsIn(words).slice(0, after.host)];
  return all.length === 0 ? 1 : words.bitsOfAll(all.filter((id) => there.has(id))) / words.bitsOfAll(all);
}

/** Whether a row begins with a cell of these words, after a numeral. */
function rowBeginsWith(region: Region, { from, to }: Stretch, ids: readonly number[]): boolean {
  const { words } = region;
  const first = isListNumeral(words.textOf(from, from + 1)) && region.breakBefore(from + 1) === BREAK.cell ? from + 1 : from;
  return first + ids.length < to && region.breakBefore(first + ids.length) === BREAK.cell && ids.every((id, index) => words.at(first + index) === id);
}

/** The line, or row of a table, that a stretch of words is in. */
export function lineAround(region: Region, first: number, end: number): Stretch {
  let from = first;
  while (region.breakBefore(from) < BREAK.line) from -= 1;
  let to = end;
  while (region.breakBefore(to) < BREAK.line) to += 1;
  return { from, to };
}

/** The cells of a row before a passage that was one of them, without the numeral and what comes before that; none if it was no cell, or the first. */
function cellsBefore({ isInRow, breaks, before }: Passage): Cell[] {
  if (!isInRow || !isBlock(breaks)) return [];
  const cells = cellsOf(before.words.texts, before.cells, before.words.length - before.host, before.words.length, -1);
  return cells.slice(cells.slice(0, 2).findLastIndex(({ words }) => words.length === 1 && isListNumeral(words[0]!)) + 1);
}

/** The first cells, after a numeral and the name of a group before it, that together say enough. */
function nameOf(region: Region, cells: readonly Cell[]): Cell | undefined {
  const words: string[] = [];
  let bits = 0;
  for (const cell of cells) {
    words.push(...cell.words);
    bits += cell.words.reduce((sum, word) => sum + region.words.bitsOf(region.words.idOf(word)), 0);
    if (bits >= LEAST.bits && words.length >= LEAST.words) return { words, column: cell.column };
  }
  return undefined;
}

/** @param others cells of the row besides, with the passage's own: one of them has to be as it was, if there is more than that; @param last column of the row */
function cellAfterName(region: Region, name: Cell, others: readonly Cell[], last: number): Stretch | undefined {
  const { words } = region;
  const breakBefore = (index: number) => region.breakBefore(index);
  const place = placeOfName(region, name);
  if (place === undefined) return undefined;
  const end = place + name.words.length;
  const cellAt = (column: number): Stretch | undefined => cellAfter(breakBefore, end - 1, column - name.column, words.length);
  const cell = cellAt(0);
  if (!cell || cellsAfter(region, cell.to) !== last) return undefined;
  const isAsItWas = ({ column, words: old }: Cell): boolean => {
    const now = cellAt(column);
    return now !== undefined && now.to - now.from === old.length && old.every((word, index) => words.at(now.from + index) === words.idOf(word));
  };
  return others.length === 1 || others.some(isAsItWas) ? cell : undefined;
}

/** Where whole cells say what a row begins with, if they do so nowhere else. */
function placeOfName(region: Region, name: Cell): number | undefined {
  const { words } = region;
  const isWhole = (place: number): boolean => region.breakBefore(place) >= BREAK.cell && region.breakBefore(place + name.words.length) === BREAK.cell;
  const all = words.placesOfRow(name.words.map((word) => words.idOf(word)), MOST_NAMES);
  const [place, other] = all.filter(isWhole);
  return other === undefined && all.length < MOST_NAMES ? place : undefined;
}

/** The cells that words of a row are in, in reading order. @param step whether their columns rise or fall with the ends of cells between */
function cellsOf(words: readonly string[], ends: readonly number[], from: number, to: number, step: 1 | -1): Cell[] {
  const cells: { words: string[]; column: number }[] = [];
  for (let index = from; index < to; index += 1) {
    const column = step * ends[index]!;
    const last = cells.at(-1);
    if (last?.column === column) last.words.push(words[index]!);
    else cells.push({ words: [words[index]!], column });
  }
  return cells;
}

/** How many cells come before the end of the line. */
function cellsAfter(region: Region, index: number): number {
  let cells = 0;
  for (let at = index; region.breakBefore(at) < BREAK.line; at += 1) if (region.breakBefore(at) === BREAK.cell) cells += 1;
  return cells;
}
