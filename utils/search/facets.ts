import { daysBetween } from '../model/index.ts';
import type { SearchableNote } from './searchable-note.ts';

/** `unit` leads a directive, `involved` leads it or cooperates; of a directive without a unit or speaker the value is empty. `year` is that of the document. */
export const FACETS = ['category', 'due', 'status', 'unit', 'involved', 'speaker', 'author', 'tag', 'document', 'meeting', 'site', 'year'] as const;
export type FacetName = (typeof FACETS)[number];
/** Those whose values are the same on every day. */
export type LastingFacet = Exclude<FacetName, 'due'>;

/** Of these all values are few, of the others there may be thousands. */
export const SHORT_FACETS = ['category', 'due'] as const satisfies readonly FacetName[];
export type ShortFacet = (typeof SHORT_FACETS)[number];
export type LongFacet = Exclude<FacetName, ShortFacet>;
export const LONG_FACETS = FACETS.filter((facet): facet is LongFacet => !(SHORT_FACETS as readonly FacetName[]).includes(facet));

/** How near a task is that is not done; a task may be in several. */
export const DUE_VALUES = ['overdue', 'week', 'quarter'] as const;
export type DueValue = (typeof DUE_VALUES)[number];

/** The values a person chose: of one facet any will do, of several facets all must hold. */
export type FacetChoice = Readonly<Partial<Record<FacetName, readonly string[]>>>;
/** The values of one note. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;
/** How many notes each value would leave. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

const WEEK_DAYS = 7;

/** @param today `YYYY-MM-DD` */
export function facetValues(note: SearchableNote, today: string): FacetValues {
  return { ...lastingValues(note), due: note.status === 'done' || note.due === undefined ? [] : dueValues(note.due, today) };
}

/** Those that are the same on every day. */
export function lastingValues(note: SearchableNote): Omit<FacetValues, 'due'> {
  const { category, status, leadUnit, cooperatingUnits = [], speaker, author, tags, documentId, meeting, site, date } = note;
  const isDirective = category === 'directive';
  return {
    category: category === undefined ? [] : [category],
    status: status === undefined ? [] : [status],
    unit: isDirective ? [leadUnit ?? ''] : [],
    involved: isDirective ? [leadUnit ?? '', ...cooperatingUnits].filter(Boolean) : [],
    speaker: isDirective ? [speaker ?? ''] : [],
    author: author === undefined ? [] : [author],
    tag: tags,
    document: documentId === undefined ? [] : [documentId],
    meeting: meeting === undefined ? [] : [meeting],
    site: site === undefined ? [] : [site],
    year: date === undefined ? [] : [date.slice(0, 4)],
  };
}

/** @param due `YYYY-MM-DD` @param today `YYYY-MM-DD` */
export function dueValues(due: string, today: string): DueValue[] {
  const days = daysBetween(today, due);
  if (days < 0) return ['overdue'];
  return [...(days <= WEEK_DAYS ? (['week'] as const) : []), ...(quarterOf(due) === quarterOf(today) ? (['quarter'] as const) : [])];
}

/** `2027-1` for a day of the first quarter of 2027. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
