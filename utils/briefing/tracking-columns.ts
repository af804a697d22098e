import type { Briefing, BriefingItem, TrackingColumnId } from '../model/index.ts';
import { capitalised } from './clean-text.ts';
import type { Outline } from './outline.ts';

export type TrackedDirective = Outline['directives'][number];

export interface TrackingColumn {
  readonly id: TrackingColumnId;
  /** Width in millimetres, beside those of the others: a table is as wide as its page. */
  readonly width: number;
  readonly text: (tracked: TrackedDirective) => string;
}

/** Of which the office chooses. No decree lays the order down; it is the one that was met most. */
const TRACKING_COLUMNS: readonly TrackingColumn[] = [
  { id: 'number', width: 11, text: ({ directive }) => String(directive.number) },
  { id: 'task', width: 60, text: ({ directive }) => capitalised(directive.task) },
  { id: 'leadUnit', width: 28, text: ({ directive }) => capitalised(directive.leadUnit) },
  { id: 'cooperatingUnits', width: 28, text: ({ directive }) => directive.cooperatingUnits },
  { id: 'deadline', width: 26, text: ({ directive }) => directive.deadline },
  { id: 'extensions', width: 28, text: ({ directive }) => directive.extensions.join('\n') },
  { id: 'product', width: 23, text: ({ directive }) => capitalised(directive.product) },
  { id: 'basis', width: 38, text: ({ directive }) => directive.basis },
  { id: 'speaker', width: 28, text: ({ directive }) => directive.speaker },
  { id: 'status', width: 20, text: ({ directive }) => directive.statusName },
  { id: 'progress', width: 36, text: ({ directive }) => directive.progress.join('\n') },
  { id: 'remark', width: 26, text: ({ comment }) => comment.join(' ') },
];

/** Shown where nobody chose, besides those of `WHERE_SAID` that say something. */
const USUAL: ReadonlySet<TrackingColumnId> = new Set(['number', 'task', 'leadUnit', 'cooperatingUnits', 'deadline', 'product', 'basis', 'status', 'remark']);
const WHERE_SAID = ['extensions', 'progress'] as const;
type WhereSaid = (typeof WHERE_SAID)[number];

/** Whether a document is the table and little else: it then stands under the title, not behind the text as an annex. */
export const isTableAlone = ({ directives, parts }: Pick<Outline, 'directives' | 'parts'>): boolean => !parts.entries && parts.table && directives.length > 0;

type Tracking = Pick<Outline, 'directives' | 'chosenColumns'>;

/** The columns of a tracking table in their order: those that the person chose, else the usual ones with what else was noted of the tasks. */
export function columnsOf({ directives, chosenColumns }: Tracking): readonly TrackingColumn[] {
  return shown(chosenColumns, (id) => directives.some(({ directive }) => directive[id].length > 0));
}

/** The same columns, told before the table is made. */
export function columnsFor({ sections }: Pick<Briefing, 'sections'>, chosen: readonly TrackingColumnId[]): readonly TrackingColumn[] {
  const isSaid = (id: WhereSaid) => ({ note }: BriefingItem): boolean => note.category === 'directive' && Object.keys(note.directive?.[id] ?? {}).length > 0;
  return shown(chosen, (id) => sections.some(({ items }) => items.some(isSaid(id))));
}

function shown(chosen: readonly TrackingColumnId[], isSaid: (id: WhereSaid) => boolean): readonly TrackingColumn[] {
  if (chosen.length > 0) return TRACKING_COLUMNS.filter(({ id }) => chosen.includes(id));
  const said = new Set<TrackingColumnId>(WHERE_SAID.filter(isSaid));
  return TRACKING_COLUMNS.filter(({ id }) => USUAL.has(id) || said.has(id));
}

/** What all tasks rest on, if that is one and the same: it is said once above a printed table, in place of its column. */
export function sharedBasis({ directives }: Tracking): string | undefined {
  const [first, ...others] = new Set(directives.map(({ directive }) => directive.basis));
  return directives.length > 1 && others.length === 0 && first !== '' ? first : undefined;
}

/** The columns of a table on paper: without a basis that is said above. */
export const printedColumns = (outline: Tracking): readonly TrackingColumn[] =>
  columnsOf(outline).filter(({ id }) => id !== 'basis' || sharedBasis(outline) === undefined);
