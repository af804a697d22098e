import writeExcelFile, { type Cell, type CellObject } from 'write-excel-file/universal';
import { type Briefing, formatDay } from '../../model/index.ts';
import { type ExportOptions, type Outline, outlineOf } from '../outline.ts';
import { TRACKING_COLUMNS, type TrackedDirective, type TrackingColumn } from '../tracking-columns.ts';

/** What a cell can hold (ECMA-376; Excel's limits). */
const MAX_CELL_LENGTH = 32_767;
const CHARACTERS_PER_MM = 0.5;

const BORDER = { borderColor: '#808080', borderStyle: 'thin' } as const;
const CELL = { ...BORDER, alignVertical: 'top', wrap: true } as const;

/** The tracking table: text is text whatever it starts with, due days are dates, the header stays in view. */
export async function toXlsx(briefing: Briefing, options?: ExportOptions): Promise<Blob> {
  const outline = outlineOf(briefing, options);
  const rows = outline.directives.map((tracked) => TRACKING_COLUMNS.map((column) => cellOf(column, tracked, outline)));
  return writeExcelFile(
    [header(outline), ...rows],
    {
      sheet: outline.messages.briefing.trackingSheet,
      columns: TRACKING_COLUMNS.map(({ width }) => ({ width: Math.round(width * CHARACTERS_PER_MM) })),
      orientation: 'landscape',
      stickyRowsCount: 1,
    },
    { fontFamily: 'Times New Roman', fontSize: 12 },
  ).toBlob();
}

const HEADING = { ...CELL, align: 'center', alignVertical: 'center', fontWeight: 'bold', backgroundColor: '#e2f0f6' } as const;

function header({ messages }: Outline): CellObject[] {
  return TRACKING_COLUMNS.map(({ id }) => textCell(messages.briefing.columns[id], HEADING));
}

function cellOf({ id, text }: TrackingColumn, tracked: TrackedDirective, { messages }: Outline): Cell {
  const { due, number, deadline } = tracked.directive;
  if (id === 'number') return { ...CELL, type: Number, value: number, align: 'center' };
  if (id === 'deadline' && due !== undefined) {
    return { ...CELL, type: Date, value: new Date(`${due}T00:00:00Z`), format: 'dd/mm/yyyy', align: 'center' };
  }
  if (id === 'remark' && due !== undefined && deadline !== formatDay(due)) {
    return textCell([messages.briefing.deadlineUnclear(deadline), text(tracked)].filter((part) => part !== '').join('. '));
  }
  return textCell(text(tracked));
}

/** `@` makes it text also when a person edits the cell: `=1+1` and `0123` stay as they are. */
function textCell(text: string, style: CellObject = CELL): CellObject {
  return { ...style, type: String, value: text.slice(0, MAX_CELL_LENGTH).toWellFormed(), format: '@' };
}
