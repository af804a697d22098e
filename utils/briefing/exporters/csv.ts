/** The tracking table as comma-separated values (RFC 4180), in UTF-8 with a mark at the beginning by which Excel knows it. */
import Papa from 'papaparse';
import type { Briefing } from '../../model/index.ts';
import { type ExportOptions, linkOfEntry, outlineOf } from '../outline.ts';
import { columnsOf } from '../tracking-columns.ts';

const BYTE_ORDER_MARK = '\ufeff';
/** What a spreadsheet would calculate gets an apostrophe in front (https://owasp.org/www-community/attacks/CSV_Injection), also where it goes over several lines. */
const FORMULA = /^\s*[=+\-@＝＋－＠]/;

/** Behind the columns of the table stand the last day as `YYYY-MM-DD` and the address of the passage, for other programs. */
export async function toCsv(briefing: Briefing, options?: ExportOptions): Promise<string> {
  const outline = outlineOf(briefing, options);
  const { columns: names, lastDay, address } = outline.messages.briefing;
  const columns = columnsOf(outline);
  const head = [...columns.map(({ id }) => names[id]), lastDay, address];
  const rows = outline.directives.map((tracked) => [...columns.map(({ text }) => text(tracked)), tracked.directive.due ?? '', linkOfEntry(tracked) ?? '']);
  return `${BYTE_ORDER_MARK}${Papa.unparse([head, ...rows], { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
