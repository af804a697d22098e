import writeExcelFile, { type Sheet } from 'write-excel-file/universal';
import type { Briefing } from '../../../model/index.ts';
import { type ExportOptions, type Outline, outlineOf } from '../../outline.ts';
import { columnsOf } from '../../tracking-columns.ts';
import { sheetFeatures } from './features.ts';
import { sheetNames } from './sheet-names.ts';
import { FIRST_ROW, HEADING_ROW, type TrackingSheet, cellsOf, letterOf, widthsOf } from './tracking-sheet.ts';

const OVERDUE = { backgroundColor: '#ffe1e1', textColor: '#9c0006', fontWeight: 'bold' } as const;

/**
 * The tracking table: text is text whatever it starts with, due days are dates, statuses are chosen from a list, what is overdue shows
 * it on the day on which the file is opened. With `sheetPerUnit` each lead unit has a sheet of its own behind that of all.
 */
export async function toXlsx(briefing: Briefing, options: ExportOptions = {}): Promise<Blob> {
  const outline = outlineOf(briefing, options);
  const columns = columnsOf(outline);
  const { trackingSheet, noUnit } = outline.messages.briefing;
  const ofAll: TrackingSheet = { name: trackingSheet, unit: '', columns, directives: outline.directives };
  const ofUnits = options.sheetPerUnit ? [...Map.groupBy(outline.directives, ({ directive }) => directive.leadUnit || noUnit)] : [];
  const names = sheetNames([trackingSheet, ...ofUnits.map(([unit]) => unit)]);
  const sheets = [ofAll, ...ofUnits.map(([unit, directives]): TrackingSheet => ({ name: '', unit, columns, directives }))].map((sheet, index) => ({ ...sheet, name: names[index]! }));
  return writeExcelFile(
    sheets.map((sheet) => written(sheet, outline)),
    { fontFamily: 'Times New Roman', fontSize: 12, features: [sheetFeatures(sheets, outline)] },
  ).toBlob();
}

function written(sheet: TrackingSheet, outline: Outline): Sheet<Blob> {
  const rules = overdueRules(sheet, outline);
  return {
    sheet: sheet.name,
    data: cellsOf(sheet, outline),
    columns: widthsOf(sheet.columns).map((width) => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: HEADING_ROW,
    showGridLines: false,
    ...(rules.length > 0 && { conditionalFormatting: rules }),
  };
}

/** Deadline and status of what is past its day and not done stand out; judged by the sheet, so that it stays true. */
function overdueRules({ columns, directives }: TrackingSheet, { messages }: Outline): NonNullable<Sheet<Blob>['conditionalFormatting']> {
  const at = (id: string): number => columns.findIndex((column) => column.id === id) + 1;
  const [deadline, status] = [at('deadline'), at('status')];
  if (deadline === 0 || directives.length === 0) return [];
  const day = `$${letterOf(deadline)}${FIRST_ROW}`;
  const isLeft = status === 0 ? [] : [`$${letterOf(status)}${FIRST_ROW}<>"${messages.common.statuses.done}"`];
  const formula = `AND(${[`ISNUMBER(${day})`, `${day}<TODAY()`, ...isLeft].join(',')})`;
  return [deadline, status]
    .filter((column) => column > 0)
    .map((column) => ({ cellRange: { from: { row: FIRST_ROW, column }, to: { row: FIRST_ROW + directives.length - 1, column } }, condition: { formula }, style: OVERDUE }));
}

