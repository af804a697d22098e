import { CELL_SEPARATOR } from '../model/index.ts';
import type { Measures } from './measures.ts';
import { isElement, type VisibleElement, type VisibleTree } from './visible-tree.ts';

/** A row as `tableRow` blocks hold it. */
export interface TableRow {
  /** Only what stands in this row, joined by `CELL_SEPARATOR`, empty cells left out: what can be found in the page. */
  readonly text: string;
  /** One for each column: cells spanned from above are repeated; the further columns of a wide cell are empty. */
  readonly cells: string[];
  readonly header?: string[];
  readonly element: VisibleElement;
}

/** HTML lets a cell span 1000 columns and 65534 rows; no table that a person reads has more columns than this. */
const MOST_COLUMNS = 100;

/** Cells longer than this hold a page's text, not a datum. Characters. */
const LONG_CELL = 800;

const OFFICIAL_FRAME = /cộng h[òo]a xã hội chủ nghĩa|đảng cộng sản việt nam|nơi nhận\s*:|(?:^|\s)số\s*:\s*\d*\s*[-/]/iu;

function childElements(element: VisibleElement): VisibleElement[] {
  return element.children.filter(isElement);
}

function rowsOf(table: VisibleElement): VisibleElement[] {
  const rows: VisibleElement[] = [];
  for (const child of childElements(table)) {
    if (child.tag === 'tr') rows.push(child);
    else if (child.tag === 'thead' || child.tag === 'tbody' || child.tag === 'tfoot') for (const row of rowsOf(child)) rows.push(row);
  }
  return rows;
}

function cellsOf(row: VisibleElement): VisibleElement[] {
  return childElements(row).filter(({ tag }) => tag === 'td' || tag === 'th');
}

/** First 200 characters or so of an element's text; enough to know a letterhead by. */
function opening(element: VisibleElement, budget = { left: 200 }): string {
  let text = '';
  for (const child of element.children) {
    if (budget.left <= 0) break;
    if (isElement(child)) text += ` ${opening(child, budget)}`;
    else {
      text += child.text;
      budget.left -= child.text.trim().length;
    }
  }
  return text;
}

/**
 * Whether a table only arranges the page: it has another table or an article in it, says so, has one row or one column and no
 * headings, holds long text in its cells, or is the frame of an official document's head or foot (number and motto side by side).
 */
export function isLayoutTable(table: VisibleElement, { elements }: VisibleTree, { text, last, links }: Measures): boolean {
  const role = table.attributes['role'];
  if (role === 'presentation' || role === 'none') return true;
  const end = last[table.order]!;
  let headings = false;
  for (let order = table.order + 1; order <= end; order += 1) {
    const { tag } = elements[order]!;
    if (tag === 'table' || tag === 'article' || tag === 'h1') return true;
    if (tag === 'th' || tag === 'caption' || tag === 'thead') headings = true;
  }
  if (OFFICIAL_FRAME.test(opening(table))) return true;
  if (headings || table.attributes['summary']) return false;
  const rows = rowsOf(table).map(cellsOf).filter((cells) => cells.length > 0);
  const filled = rows.map((cells) => cells.filter(({ order }) => text[order]! > 0).length);
  if (filled.filter((count) => count >= 2).length < 2) return true;
  const long = rows.flat().some(({ order }) => text[order]! > LONG_CELL);
  return long || 2 * links[table.order]! > rows.flat().length;
}

/** Cells that reach into the rows below, by column. */
interface Reaching {
  readonly shown: string;
  readonly spread: string;
  rows: number;
}

function span(value: string | undefined, most: number): number {
  const number = Number.parseInt(value ?? '', 10);
  return number >= 1 ? Math.min(number, most) : 1;
}

interface GridRow {
  readonly element: VisibleElement;
  readonly own: readonly string[];
  readonly cells: string[];
  /** As `cells`, with wide cells repeated. */
  readonly spread: readonly string[];
  readonly isHeader: boolean;
}

function gridOf(table: VisibleElement, textOf: (cell: VisibleElement) => string): GridRow[] {
  const rows = rowsOf(table);
  const reaching: (Reaching | undefined)[] = [];
  return rows.map((element, index) => {
    const own = cellsOf(element);
    const texts: string[] = [];
    const cells: string[] = [];
    const spread: string[] = [];
    const take = () => {
      for (let above = reaching[cells.length]; above && cells.length < MOST_COLUMNS; above = reaching[cells.length]) {
        above.rows -= 1;
        if (above.rows === 0) reaching[cells.length] = undefined;
        cells.push(above.shown);
        spread.push(above.spread);
      }
    };
    for (const cell of own) {
      take();
      if (cells.length >= MOST_COLUMNS) break;
      const text = textOf(cell);
      texts.push(text);
      const { rowspan, colspan } = cell.attributes;
      const below = (rowspan === '0' ? rows.length - index : span(rowspan, rows.length - index)) - 1;
      for (let column = span(colspan, MOST_COLUMNS - cells.length), first = true; column > 0; column -= 1, first = false) {
        const shown = first ? text : '';
        if (below > 0) reaching[cells.length] = { shown, spread: text, rows: below };
        cells.push(shown);
        spread.push(text);
      }
    }
    take();
    return { element, own: texts, cells, spread, isHeader: own.length > 0 && (element.parent?.tag === 'thead' || own.every(({ tag }) => tag === 'th')) };
  });
}

/** The column headings that several header rows make together: a group's heading before those of its columns. */
function headingsOf(rows: readonly GridRow[]): string[] {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return Array.from({ length: width }, (_, column) => {
    const parts = rows.map(({ spread }) => spread[column] ?? '');
    return [...new Set(parts.filter((part) => part !== ''))].join(' - ');
  });
}

/** A table without <th> whose first row is all short words, and whose first column counts the rows, begins with its headings. */
function hasPlainHeader(rows: readonly GridRow[]): boolean {
  const [first, second] = rows;
  if (!first || !second || first.cells.length < 2 || first.cells.some((cell) => cell === '' || cell.length > 60)) return false;
  return /^(?:stt|tt|số tt|số thứ tự|#)\.?$/iu.test(first.cells[0]!) && /^[\dIVX]+\.?$/.test(second.cells[0] ?? '');
}

/** Rows of a table of data, its header rows among them (without `header`). */
export function tableRows(table: VisibleElement, textOf: (cell: VisibleElement) => string): TableRow[] {
  const grid = gridOf(table, textOf);
  let headers = grid.findIndex(({ isHeader }) => !isHeader);
  if (headers < 0) headers = 0;
  if (headers === 0 && hasPlainHeader(grid)) headers = 1;
  const header = headers > 0 ? headingsOf(grid.slice(0, headers)) : [];
  return grid.flatMap(({ element, own, cells }, index) => {
    const text = own.filter((cell) => cell !== '').join(CELL_SEPARATOR);
    if (text === '') return [];
    if (index < headers || header.length === 0) return [{ text, cells, element }];
    return [{ text, cells, header: cells.length === header.length ? header : cells.map((_, column) => header[column] ?? ''), element }];
  });
}
