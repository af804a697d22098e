import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlignTable, WidthType, convertMillimetersToTwip } from 'docx';
import type { Outline } from '../../outline.ts';
import { printedColumns, type TrackingColumn } from '../../tracking-columns.ts';
import { LANDSCAPE_WIDTH } from './page.ts';
import { STYLE } from './styles.ts';

const CELL_MARGINS = { left: convertMillimetersToTwip(1.2), right: convertMillimetersToTwip(1.2) };

/** As wide as the page. The header is repeated on every page, a row is not torn apart. @param arranged called after each row */
export function trackingTable(outline: Outline, arranged: () => void): Table {
  const columns = printedColumns(outline);
  const widths = widthsOf(columns);
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ id }, index) => cell([outline.messages.briefing.columns[id]], widths[index]!, { isHeader: true, isCentred: true })),
  });
  const rows = outline.directives.map((tracked) => {
    const row = new TableRow({
      cantSplit: true,
      children: columns.map(({ id, text }, index) => cell(text(tracked).split('\n'), widths[index]!, { isHeader: false, isCentred: id === 'number' })),
    });
    arranged();
    return row;
  });
  return new Table({
    rows: [header, ...rows],
    width: { size: LANDSCAPE_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: CELL_MARGINS,
  });
}

/** In twentieths of a point; what rounding leaves goes to the last. */
function widthsOf(columns: readonly TrackingColumn[]): number[] {
  const all = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / all) * LANDSCAPE_WIDTH));
  return [...widths.slice(0, -1), LANDSCAPE_WIDTH - widths.slice(0, -1).reduce((sum, width) => sum + width, 0)];
}

/** With nothing in it that goes without saying: there are thousands of cells, and each element of them costs the library time. */
function cell(lines: readonly string[], width: number, { isHeader, isCentred }: { readonly isHeader: boolean; readonly isCentred: boolean }): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHeader && { verticalAlign: VerticalAlignTable.CENTER }),
    children: lines.map(
      (line) =>
        new Paragraph({
          style: STYLE.cell,
          ...(isCentred && { alignment: AlignmentType.CENTER }),
          children: line === '' ? [] : [new TextRun({ text: line, ...(isHeader && { bold: true }) })],
        }),
    ),
  });
}
