import { type ExportOptions, toDocx, toHtml, toIcs, toMarkdown, toXlsx } from '../../../utils/briefing/index.ts';
import type { Briefing } from '../../../utils/model/index.ts';

/** The files that a briefing becomes, in the order in which they are offered. */
export const EXPORT_FORMATS = ['docx', 'html', 'md', 'xlsx', 'ics'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Format {
  readonly type: string;
  readonly write: (briefing: Briefing, options?: ExportOptions) => Promise<Blob | string>;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', write: toDocx },
  html: { type: 'text/html;charset=utf-8', write: toHtml },
  md: { type: 'text/markdown;charset=utf-8', write: toMarkdown },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: toXlsx },
  ics: { type: 'text/calendar;charset=utf-8', write: toIcs },
};
