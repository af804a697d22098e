import type { Messages } from '../i18n/index.ts';
import type { Outline } from './outline.ts';

export type TrackedDirective = Outline['directives'][number];

export interface TrackingColumn {
  readonly id: keyof Messages['briefing']['columns'];
  /** Width in millimetres: together that of a landscape A4 page between its margins (252). */
  readonly width: number;
  readonly text: (tracked: TrackedDirective) => string;
}

/** The columns in which offices follow tasks. No decree lays the order down; it is the one that was met most. */
export const TRACKING_COLUMNS: readonly TrackingColumn[] = [
  { id: 'number', width: 11, text: ({ directive }) => String(directive.number) },
  { id: 'task', width: 60, text: ({ directive }) => capitalised(directive.task) },
  { id: 'leadUnit', width: 28, text: ({ directive }) => directive.leadUnit },
  { id: 'cooperatingUnits', width: 28, text: ({ directive }) => directive.cooperatingUnits },
  { id: 'deadline', width: 26, text: ({ directive }) => directive.deadline },
  { id: 'product', width: 23, text: ({ directive }) => directive.product },
  { id: 'basis', width: 30, text: ({ directive }) => directive.basis },
  { id: 'status', width: 20, text: ({ directive }) => directive.statusName },
  { id: 'remark', width: 26, text: ({ comment }) => comment.join(' ') },
];

function capitalised(text: string): string {
  const first = [...text].slice(0, 1).join('');
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
}
