import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, convertMillimetersToTwip } from 'docx';
import type { Outline } from '../../outline.ts';
import { TRACKING_COLUMNS, type TrackingColumn } from '../../tracking-columns.ts';
import { LANDSCAPE_WIDTH } from './page.ts';
import { STYLE } from './styles.ts';

const CELL_MARGINS = { left: convertMillimetersToTwip(1.2), right: convertMillimetersToTwip(1.2) };

/** The header is repeated on every page, a row is not torn apart. */
export function trackingTable({ directives, messages }: Outline): Table {
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: TRACKING_COLUMNS.map((column) => cell(column, messages.briefing.columns[column.id], true)),
  });
  const rows = directives.map(
    (tracked) => new TableRow({ cantSplit: true, children: TRACKING_COLUMNS.map((column) => cell(column, column.text(tracked), false)) }),
  );
  return new Table({
    rows: [header, ...rows],
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    columnWidths: TRACKING_COLUMNS.map(({ width }) => convertMillimetersToTwip(width)),
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
  });
}

function cell({ id, width }: TrackingColumn, text: string, isHeader: boolean): TableCell {
  return new TableCell({
    width: { size: convertMillimetersToTwip(width), type: WidthType.DXA },
    verticalAlign: isHeader ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    children: [
      new Paragraph({
        style: STYLE.cell,
        ...((isHeader || id === 'number') && { alignment: AlignmentType.CENTER }),
        children: [new TextRun({ text, bold: isHeader })],
      }),
    ],
  });
}
