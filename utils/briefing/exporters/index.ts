/** A Briefing as a file, one format each. The libraries of Word and Excel files are fetched when they are first used. */
import type { Briefing } from '../../model/index.ts';
import type { ExportOptions } from '../outline.ts';

export { toCsv } from './csv.ts';
export { toClipboard } from './clipboard.ts';
export { type HtmlChild, type HtmlElement, pageOf, STYLESHEET, toHtml } from './html/index.ts';
export { toIcs } from './ics.ts';
export { toJsonLd } from './json-ld.ts';
export { toMarkdown } from './markdown.ts';

export async function toDocx(briefing: Briefing, options?: ExportOptions): Promise<Blob> {
  const docx = await import('./docx/index.ts');
  return docx.toDocx(briefing, options);
}

export async function toXlsx(briefing: Briefing, options?: ExportOptions): Promise<Blob> {
  const xlsx = await import('./xlsx/index.ts');
  return xlsx.toXlsx(briefing, options);
}
