/** A cell known by its row and its column, in whatever order rows and columns stand now. */
import { type Block, blocksBeside, blocksOfLine, isBlock, isLineBeside, isSameRow, placesOfBlock } from './blocks-beside.ts';
import { hasOutgrown } from './edits.ts';
import { type Finding, at } from './finding.ts';
import { formOf } from './forms.ts';
import { areSame } from './in-common.ts';
import { isListNumeral, spanOf } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Stretch } from './places.ts';
import type { Region } from './region.ts';
import { lineAround } from './rows.ts';

/** What the cells that a row has kept say, at least, in bits; and how many they are, and what share of all they say, unless its name is among them, or is what was marked. */
const ROW = { bits: 20, cells: 2, share: 0.6, unnamed: 0.9 } as const;
/** Words of a name, none of them a figure. */
const NAME_WORDS = 2;
const LETTER = /^\p{L}/u;
/** Bits of a cell that stands once, which tells a row that has another name. */
const TELLING = 15;
/** By how large a share of its bits a row has to be more like the old one than any other. */
const LEAD = 0.2;

/** The cells of a row as it was, in reading order. */
type OldRow = readonly Pick<Block, 'ids' | 'texts'>[];

/** A row of the page. */
interface NewRow {
  readonly cells: readonly Stretch[];
  /** By cell of the old row, the index of the one that says the same. */
  readonly kept: readonly (number | undefined)[];
  /** What those say, in bits. */
  readonly bits: number;
}

/**
 * The cell of a passage that was one, in the row that has most of the other cells of its own. Undefined if no row has clearly more of them than any
 * other, or if nothing says which of its cells it is.
 */
export function cellInTable(region: Region, passage: Passage): Finding | undefined {
  if (!passage.isInRow || !isBlock(passage.breaks)) return undefined;
  const before = blocksBeside(region, passage.before, -1);
  const after = blocksBeside(region, passage.after, 1);
  // Where the row begins beyond the context, nobody knows its name, nor which column it is.
  if (passage.before.lines[0] === 0) return undefined;
  const cells = before.filter(isOfRow).toReversed();
  const own = cells.length;
  const old = [...cells, { ids: passage.words.idsIn(region.words), texts: passage.words.texts }, ...after.filter(isOfRow)];
  const others = [...rowsBeside(before.toReversed()).slice(1), ...rowsBeside(after)];
  const row = rowNow(region, old, others, own);
  if (!row || others.some((other) => matched(region, other, row.cells).bits >= row.bits)) return undefined;
  const index = sameCell(region, old, own, row) ?? columnNow(region, others, own, row) ?? indexBetween(own, row) ?? indexOfForm(region, old, own, row);
  const cell = index === undefined ? undefined : row.cells[index];
  if (!cell) return undefined;
  const span = spanOf(region, passage, cell.from, cell.to);
  if (hasOutgrown(passage, region.text.slice(span.start, span.end), cell.to - cell.from)) return undefined;
  if (isSameRow(region.words, old[own]!.ids, cell)) return at('moved', span, 0.8);
  return isLineBeside(region, passage, cell) ? undefined : at('changed', span, 0.8);
}

function isOfRow({ line }: Block): boolean {
  return line === 0;
}

/** The rows beside that of a passage, in the order of their cells. */
function rowsBeside(blocks: readonly Block[]): OldRow[] {
  const rows = Map.groupBy(blocks, ({ line }) => line);
  rows.delete(0);
  return [...rows.values()].filter(({ length }) => length > 1);
}

/** The row of the page that has clearly the most of a row's cells: its name, or most of them and one that tells it. @param others rows beside it; @param own a cell that does not count for that */
function rowNow(region: Region, old: OldRow, others: readonly OldRow[], own?: number): NewRow | undefined {
  const lines = new Map<number, Stretch>();
  for (const [index, cell] of old.entries()) {
    if (isNumeral(cell, index)) continue;
    for (const place of placesOfBlock(region, cell.ids)) {
      const line = lineAround(region, place, place + cell.ids.length);
      lines.set(line.from, line);
    }
  }
  const rows = [...lines.values()].map((line) => matched(region, old, blocksOfLine(region, line))).filter(({ cells }) => cells.length > 1);
  const [best, second] = rows.toSorted((a, b) => b.bits - a.bits);
  if (!best) return undefined;
  const says = old.map(({ ids }, index) => (index === own || isNumeral(old[index]!, index) ? 0 : region.words.bitsOfAll(ids)));
  const whole = says.reduce((sum, bits) => sum + bits, 0);
  const left = says.reduce((sum, bits, index) => sum + (best.kept[index] === undefined ? 0 : bits), 0);
  if (left < ROW.bits || best.bits - (second?.bits ?? 0) < whole * LEAD) return undefined;
  const name = old.findIndex(isName);
  const stoodBeside = ({ ids }: OldRow[number]): boolean => others.some((row) => row.some((cell) => areSame(cell.ids, ids)));
  const stands = (index: number): boolean => best.kept[index] !== undefined && placesOfBlock(region, old[index]!.ids).length === 1 && !stoodBeside(old[index]!);
  if (name !== -1 && name !== own && stands(name)) return best;
  // Its name is elsewhere: of another row, or of a column.
  if (name !== -1 && name !== own && best.kept[name] === undefined && placesOfBlock(region, old[name]!.ids).length > 0) return undefined;
  const isTold = (): boolean => old.some(({ ids }, index) => stands(index) && region.words.bitsOfAll(ids) >= TELLING);
  const count = best.kept.filter((cell, index) => index !== own && cell !== undefined).length;
  return count >= ROW.cells && left >= whole * (name === own && best.kept[own] === undefined ? ROW.unnamed : ROW.share) && isTold() ? best : undefined;
}

/** Whether a cell may be what a row is called: days and amounts are not. */
function isName({ texts }: OldRow[number]): boolean {
  return texts.filter((text) => LETTER.test(text)).length >= NAME_WORDS;
}

/** Whether a cell says no more than which row it is. */
function isNumeral({ texts }: OldRow[number], index: number): boolean {
  return index === 0 && texts.length === 1 && isListNumeral(texts[0]!);
}

function matched(region: Region, old: OldRow, cells: readonly Stretch[]): NewRow {
  const left = new Set(cells.keys());
  let bits = 0;
  const kept = old.map((cell, column) => {
    const index = isNumeral(cell, column) ? undefined : [...left].find((each) => isSameRow(region.words, cell.ids, cells[each]!));
    if (index === undefined) return undefined;
    left.delete(index);
    bits += region.words.bitsOfAll(cell.ids);
    return index;
  });
  // Of cells that said the same, nobody knows which one is left.
  const isOneOfFewer = ({ ids }: OldRow[number]): boolean => old.some((cell, column) => kept[column] === undefined && areSame(cell.ids, ids));
  return { cells, kept: kept.map((index, column) => (isOneOfFewer(old[column]!) ? undefined : index)), bits };
}

/** Whether no other cell of a row says the same. */
function isAlone(row: OldRow, column: number): boolean {
  return row.every(({ ids }, index) => index === column || !areSame(ids, row[column]!.ids));
}

/** The cell that says what the passage said, if as many of its row do as did. */
function sameCell({ words }: Region, old: OldRow, own: number, { cells, kept }: NewRow): number | undefined {
  const { ids } = old[own]!;
  const before = old.filter((cell) => areSame(cell.ids, ids)).length;
  return before === cells.filter((cell) => isSameRow(words, ids, cell)).length ? kept[own] : undefined;
}

/** Where the column stands now in the rows beside, if the row has as many cells as those, and that one is none of its other cells. */
function columnNow(region: Region, others: readonly OldRow[], own: number, row: NewRow): number | undefined {
  const columns = new Set<number>();
  for (const other of others) {
    const now = other.length === row.kept.length ? rowNow(region, other, others.filter((row) => row !== other)) : undefined;
    const column = now?.cells.length === row.cells.length && isAlone(other, own) ? now.kept[own] : undefined;
    if (column !== undefined) columns.add(column);
  }
  const [column, another] = columns;
  return column === undefined || another !== undefined || row.kept.includes(column) ? undefined : column;
}

/** Between the cells that were beside it on both sides, or on one, at the end of the row. */
function indexBetween(own: number, { cells, kept }: NewRow): number | undefined {
  const left = own === 0 ? -1 : kept[own - 1];
  const right = own === kept.length - 1 ? cells.length : kept[own + 1];
  return left !== undefined && right === left + 2 ? left + 1 : undefined;
}

/** The only one of the cells that are others now which has the passage's form, if no other that went had it. */
function indexOfForm({ words }: Region, old: OldRow, own: number, { cells, kept }: NewRow): number | undefined {
  const form = formOf(old[own]!.texts.join(' '));
  if (form === '' || !isAlone(old, own) || old.some(({ texts }, index) => index !== own && kept[index] === undefined && formOf(texts.join(' ')) === form)) return undefined;
  const [index, another] = [...cells.keys()].filter((each) => !kept.includes(each) && formOf(words.textOf(cells[each]!.from, cells[each]!.to)) === form);
  return another === undefined ? index : undefined;
}
