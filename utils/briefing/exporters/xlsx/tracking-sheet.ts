/** The cells of a sheet: a title over the table, the headings, a row for each directive. */
import type { CellObject } from 'write-excel-file/universal';
import { formatDay } from '../../../model/index.ts';
import { joined } from '../../clean-text.ts';
import { type Outline, linkOfEntry } from '../../outline.ts';
import type { TrackedDirective, TrackingColumn } from '../../tracking-columns.ts';

export interface TrackingSheet {
  readonly name: string;
  /** The lead unit of all its directives; empty: it has those of all units. */
  readonly unit: string;
  readonly columns: readonly TrackingColumn[];
  readonly directives: readonly TrackedDirective[];
}

/** Rows from 1: the title and what it is about stand above. */
export const HEADING_ROW = 3;
export const FIRST_ROW = HEADING_ROW + 1;

/** What a cell can hold (ECMA-376; Excel's limits). */
const MAX_CELL_LENGTH = 32_767;
const CHARACTERS_PER_MM = 0.5;
const LINE_HEIGHT = 16;
const MAX_ROW_HEIGHT = 409;

const BORDER = { borderColor: '#808080', borderStyle: 'thin' } as const;
const CELL = { ...BORDER, alignVertical: 'top', wrap: true } as const;
const HEADING = { ...CELL, align: 'center', alignVertical: 'center', fontWeight: 'bold', backgroundColor: '#e2f0f6' } as const;
const TITLE = { align: 'center', alignVertical: 'center', fontWeight: 'bold', fontSize: 14, wrap: true } as const;
const SUBTITLE = { align: 'center', alignVertical: 'center', fontStyle: 'italic', wrap: true } as const;
const LINK = { textColor: '#0f5c7a', textDecoration: { underline: true } } as const;

/** In characters, as a sheet counts. */
export const widthsOf = (columns: readonly TrackingColumn[]): number[] => columns.map(({ width }) => Math.round(width * CHARACTERS_PER_MM));

/** Of a column, from 1; there are fewer than 26. */
export const letterOf = (column: number): string => String.fromCharCode(64 + column);

export function cellsOf({ unit, columns, directives }: TrackingSheet, outline: Outline): CellObject[][] {
  const { messages, title, byline } = outline;
  const across = (text: string, style: CellObject): CellObject[] => [{ ...textCell(text, style), columnSpan: columns.length }];
  const linked = linkedColumn(columns);
  return [
    across(joined([messages.briefing.trackingTable.toLocaleUpperCase('vi'), unit], ' – '), { ...TITLE, height: 24 }),
    across(joined([title, byline], ' · '), { ...SUBTITLE, height: 34 }),
    withHeight(columns.map(({ id }) => textCell(messages.briefing.columns[id], HEADING)), columns),
    ...directives.map((tracked) =>
      withHeight(columns.map((column) => ({ ...cellOf(column, tracked, outline), ...(column === linked && linkOf(tracked) !== undefined && LINK) })), columns),
    ),
  ];
}

/** The column whose cells lead to the passage on its page: the number, as LibreOffice cuts the text of a link off. */
export function linkedColumn(columns: readonly TrackingColumn[]): TrackingColumn | undefined {
  return columns.find(({ id }) => id === 'number') ?? columns.find(({ id }) => id === 'task');
}

/** Excel takes a file for damaged that has a longer address. */
const MAX_ADDRESS = 2079;

/** The address of a row's passage, if a sheet can hold it. */
export function linkOf(tracked: TrackedDirective): string | undefined {
  const link = linkOfEntry(tracked);
  return link !== undefined && link.length <= MAX_ADDRESS ? link : undefined;
}

/** Rows as high as their wrapped text, estimated: LibreOffice does not see to it when it opens a file. */
function withHeight(cells: readonly CellObject[], columns: readonly TrackingColumn[]): CellObject[] {
  const widths = widthsOf(columns);
  const linesOf = (text: string, width: number): number => text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
  const lines = cells.map(({ value }, index) => (typeof value === 'string' ? linesOf(value, widths[index]!) : 1));
  const height = Math.min(MAX_ROW_HEIGHT, Math.max(...lines) * LINE_HEIGHT + 2);
  return cells.map((cell, index) => (index === 0 ? { ...cell, height } : cell));
}

function cellOf({ id, text }: TrackingColumn, tracked: TrackedDirective, { messages }: Outline): CellObject {
  const { due, number, deadline, status } = tracked.directive;
  if (id === 'number') return { ...CELL, type: Number, value: number, align: 'center' };
  if (id === 'status') return textCell(messages.common.statuses[status]);
  if (id === 'deadline' && due !== undefined && due >= FIRST_DAY) {
    return { ...CELL, type: Date, value: new Date(`${due}T00:00:00Z`), format: 'dd/mm/yyyy', align: 'center' };
  }
  if (id === 'remark' && due !== undefined) {
    const words = deadline.replace(` (${formatDay(due)})`, '');
    if (!isOnly(due, words)) return textCell(joined([messages.briefing.deadlineUnclear(words), text(tracked)], '. '));
  }
  return textCell(text(tracked));
}

/** Excel knows no earlier ones. */
const FIRST_DAY = '1900-03-01';

/** Whether the words say no more than the day: `trước ngày 15/12/2026`, `chậm nhất 15-12`, `trước 15 tháng 12`. */
function isOnly(due: string, words: string): boolean {
  const [year, month, day] = due.split('-').map(Number);
  const rest = words.replace(new RegExp(String.raw`(?<!\d)0?${day}(?:[/.-]0?${month}(?:[/.-]${year})?| tháng 0?${month}(?: năm ${year})?)$`, 'u'), '');
  return rest !== words && !/\d/.test(rest);
}

/** `@` makes it text also when a person edits the cell: `=1+1` and `0123` stay as they are. */
function textCell(text: string, style: CellObject = CELL): CellObject {
  return { ...style, type: String, value: text.slice(0, MAX_CELL_LENGTH).replace(/[\ud800-\udbff]$/, ''), format: '@' };
}
