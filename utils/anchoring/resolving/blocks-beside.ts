/** The lines and cells beside a passage, as they were and as they stand in the page. */
import { BREAK } from './breaks.ts';
import { formOf } from './forms.ts';
import type { PageWords } from './page-words.ts';
import type { Neighbour, Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';

/** A line, or a cell of one. */
export interface Block {
  /** Numbers of the page's words; less than none for what is not in it. */
  readonly ids: readonly number[];
  readonly texts: readonly string[];
  /** How many breaks of lines are between it and the passage. */
  readonly line: number;
}

/** What stands so often tells no place. */
const MOST_PLACES = 16;

/** Whether a passage was all of a line or of a cell. */
export function isBlock({ before, within, after }: Passage['breaks']): boolean {
  return before >= BREAK.cell && within < BREAK.cell && after >= BREAK.cell;
}

/** The blocks on one side of a passage that was one, the nearest first; without the outermost, which may be cut off. */
export function blocksBeside({ words }: Region, { words: row, lines, cells }: Neighbour, step: 1 | -1): Block[] {
  const all = row.idsIn(words);
  const blocks: { ids: number[]; texts: string[]; line: number; cell: number }[] = [];
  for (let count = 0; count < all.length; count += 1) {
    const index = step === 1 ? count : all.length - 1 - count;
    const last = blocks.at(-1);
    if (last?.line === lines[index] && last?.cell === cells[index]) {
      last!.ids.push(all[index]!);
      last!.texts.push(row.textOf(index));
    } else blocks.push({ ids: [all[index]!], texts: [row.textOf(index)], line: lines[index]!, cell: cells[index]! });
  }
  blocks.pop();
  return step === 1 ? blocks : blocks.map(({ ids, texts, line, cell }) => ({ ids: ids.toReversed(), texts: texts.toReversed(), line, cell }));
}

/** Where a block of these words begins in the page; nothing if too many do. */
export function placesOfBlock(region: Region, ids: readonly number[]): number[] {
  if (ids.some((id) => id < 0)) return [];
  const places = region.words.placesOfRow(ids, MOST_PLACES);
  return places.length < MOST_PLACES ? places.filter((at) => region.breakBefore(at) >= BREAK.cell && region.breakBefore(at + ids.length) >= BREAK.cell && isOneBlock(region, at, at + ids.length)) : [];
}

function isOneBlock(region: Region, first: number, end: number): boolean {
  for (let index = first + 1; index < end; index += 1) if (region.breakBefore(index) >= BREAK.cell) return false;
  return true;
}

/** Where the block that begins with a word ends. */
export function endOfBlock(region: Region, first: number): number {
  let end = first + 1;
  while (region.breakBefore(end) < BREAK.cell) end += 1;
  return end;
}

/** The blocks of a line. */
export function blocksOfLine(region: Region, { from, to }: Stretch): Stretch[] {
  const blocks: Stretch[] = [];
  for (let at = from; at < to; ) {
    const end = endOfBlock(region, at);
    blocks.push({ from: at, to: end });
    at = end;
  }
  return blocks;
}

/** Whether a stretch of the page has these words. */
export function isSameRow(words: PageWords, ids: readonly number[], { from, to }: Stretch): boolean {
  return to - from === ids.length && ids.every((id, index) => words.at(from + index) === id);
}

/**
 * Whether what a cell of the page says stood alone on a line beside that of a passage, or is what another row began with and the passage's did not: then it
 * is that still, and the table was turned or lost a line.
 */
export function isLineBeside(region: Region, { before, after }: Passage, cell: Stretch): boolean {
  const [blocksBefore, blocksAfter] = [blocksBeside(region, before, -1), blocksBeside(region, after, 1)];
  if (formOf(region.words.textOf(cell.from, cell.to)) !== '') return false;
  const isFirst = blocksBefore[0]?.line !== 0;
  const rowsOf = (blocks: readonly Block[]): Block[][] => [...Map.groupBy(blocks, ({ line }) => line).values()];
  // What reaches to the edge of the context may be cut off.
  const rows = [...rowsOf(blocksBefore).slice(0, -1).map((row) => row.toReversed()), ...rowsOf(blocksAfter)];
  return rows.some(([first, ...others]) => first!.line > 0 && (!isFirst || others.length === 0) && isSameRow(region.words, first!.ids, cell));
}
