import type { Briefing } from '../../model/index.ts';
import type { ExportOptions } from '../outline.ts';
import { toCsv, toDocx, toHtml, toIcs, toJsonLd, toMarkdown, toXlsx } from './index.ts';

/** The files that a briefing becomes, in the order in which they are offered. */
export const EXPORT_FORMATS = ['docx', 'xlsx', 'html', 'md', 'csv', 'ics', 'annotations'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

interface Format {
  readonly type: string;
  /** Of its name, without the dot. */
  readonly ending: string;
  readonly write: (briefing: Briefing, options?: ExportOptions) => Promise<Blob | string>;
}

export const FORMATS: Readonly<Record<ExportFormat, Format>> = {
  docx: { type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', ending: 'docx', write: toDocx },
  xlsx: { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', ending: 'xlsx', write: toXlsx },
  html: { type: 'text/html;charset=utf-8', ending: 'html', write: toHtml },
  md: { type: 'text/markdown;charset=utf-8', ending: 'md', write: toMarkdown },
  csv: { type: 'text/csv;charset=utf-8', ending: 'csv', write: toCsv },
  ics: { type: 'text/calendar;charset=utf-8', ending: 'ics', write: toIcs },
  annotations: { type: 'application/ld+json', ending: 'jsonld', write: toJsonLd },
};
