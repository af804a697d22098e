import writeExcelFile, { type CellObject, type Feature } from 'write-excel-file/universal';
import { type Briefing, formatDay } from '../../model/index.ts';
import { type ExportOptions, type Outline, outlineOf } from '../outline.ts';
import { TRACKING_COLUMNS, type TrackedDirective, type TrackingColumn } from '../tracking-columns.ts';

/** What a cell can hold (ECMA-376; Excel's limits). */
const MAX_CELL_LENGTH = 32_767;
const CHARACTERS_PER_MM = 0.5;
const LINE_HEIGHT = 16;
const MAX_ROW_HEIGHT = 409;

/** In characters, as a sheet counts. */
const WIDTHS = TRACKING_COLUMNS.map(({ width }) => Math.round(width * CHARACTERS_PER_MM));

/** Printed as wide as the page, on as many pages as it needs. */
const FIT_TO_PAGE_WIDTH: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml
            .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>$&')
            .replace('<pageSetup ', '$&fitToWidth="1" fitToHeight="0" '),
      },
    },
  },
};

const BORDER = { borderColor: '#808080', borderStyle: 'thin' } as const;
const CELL = { ...BORDER, alignVertical: 'top', wrap: true } as const;

/** The tracking table: text is text whatever it starts with, due days are dates, the header stays in view. */
export async function toXlsx(briefing: Briefing, options?: ExportOptions): Promise<Blob> {
  const outline = outlineOf(briefing, options);
  const rows = outline.directives.map((tracked) => withHeight(TRACKING_COLUMNS.map((column) => cellOf(column, tracked, outline))));
  return writeExcelFile(
    [withHeight(header(outline)), ...rows],
    {
      sheet: outline.messages.briefing.trackingSheet,
      columns: WIDTHS.map((width) => ({ width })),
      orientation: 'landscape',
      stickyRowsCount: 1,
    },
    { fontFamily: 'Times New Roman', fontSize: 12, features: [FIT_TO_PAGE_WIDTH] },
  ).toBlob();
}

const HEADING = { ...CELL, align: 'center', alignVertical: 'center', fontWeight: 'bold', backgroundColor: '#e2f0f6' } as const;

function header({ messages }: Outline): CellObject[] {
  return TRACKING_COLUMNS.map(({ id }) => textCell(messages.briefing.columns[id], HEADING));
}

/** Rows as high as their wrapped text, estimated: LibreOffice does not see to it when it opens a file. */
function withHeight(cells: readonly CellObject[]): CellObject[] {
  const lines = cells.map(({ value }, index) => (typeof value === 'string' ? Math.ceil(value.length / (WIDTHS[index]! * 0.95)) : 1));
  const height = Math.min(MAX_ROW_HEIGHT, Math.max(...lines) * LINE_HEIGHT + 2);
  return cells.map((cell, index) => (index === 0 ? { ...cell, height } : cell));
}

function cellOf({ id, text }: TrackingColumn, tracked: TrackedDirective, { messages }: Outline): CellObject {
  const { due, number, deadline } = tracked.directive;
  if (id === 'number') return { ...CELL, type: Number, value: number, align: 'center' };
  if (id === 'deadline' && due !== undefined) {
    return { ...CELL, type: Date, value: new Date(`${due}T00:00:00Z`), format: 'dd/mm/yyyy', align: 'center' };
  }
  if (id === 'remark' && due !== undefined && !isOnly(due, deadline)) {
    return textCell([messages.briefing.deadlineUnclear(deadline), text(tracked)].filter((part) => part !== '').join('. '));
  }
  return textCell(text(tracked));
}

/** Whether the words say no more than the day: `trước ngày 15/12/2026`. */
const isOnly = (day: string, words: string): boolean => words.endsWith(formatDay(day)) && !/\d/.test(words.slice(0, -formatDay(day).length));

/** `@` makes it text also when a person edits the cell: `=1+1` and `0123` stay as they are. */
function textCell(text: string, style: CellObject = CELL): CellObject {
  return { ...style, type: String, value: text.slice(0, MAX_CELL_LENGTH).replace(/[\ud800-\udbff]$/, ''), format: '@' };
}
