import { isOwnUnit } from '../../../components/index.ts';
import { CATEGORY_IDS, daysBetween, type Note, TASK_STATUSES } from '../../../utils/model/index.ts';
import { dueOf } from '../../../utils/tasks/index.ts';

/** `unit` leads a directive, `involved` leads it or cooperates; of a directive without a unit or speaker the value is empty. */
export const FACETS = ['category', 'due', 'status', 'unit', 'involved', 'speaker', 'author', 'tag', 'document'] as const;
export type FacetName = (typeof FACETS)[number];

/** How near a task is that is not done; a task may be in several. */
const DUE_VALUES = ['overdue', 'week', 'quarter'] as const;
export type DueValue = (typeof DUE_VALUES)[number];

/** The values a person chose: of one facet any will do, of several facets all must hold. */
export type FacetChoice = Readonly<Partial<Record<FacetName, readonly string[]>>>;
/** The values of one note. */
export type FacetValues = Readonly<Record<FacetName, readonly string[]>>;
/** How many notes each value would leave. Categories, dues and statuses stand in their own order, of the others the most frequent first, but the person's own unit before all. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

const OWN_ORDER: Readonly<Partial<Record<FacetName, readonly string[]>>> = { category: CATEGORY_IDS, due: DUE_VALUES, status: TASK_STATUSES };

const WEEK_DAYS = 7;

/** @param today `YYYY-MM-DD` */
export function facetValues(note: Note, today: string): FacetValues {
  const directive = note.category === 'directive' ? note.directive : undefined;
  const due = directive?.status === 'done' ? undefined : dueOf(note, today);
  return {
    category: [note.category],
    status: directive ? [directive.status] : [],
    unit: directive ? [directive.leadUnit ?? ''] : [],
    involved: directive ? [directive.leadUnit ?? '', ...directive.cooperatingUnits].filter(Boolean) : [],
    speaker: directive ? [directive.speaker ?? ''] : [],
    author: [note.authorName],
    tag: note.tags,
    due: due === undefined ? [] : dueValues(due, today),
    document: [note.documentId],
  };
}

function dueValues(due: string, today: string): DueValue[] {
  const days = daysBetween(today, due);
  if (days < 0) return ['overdue'];
  return [...(days <= WEEK_DAYS ? (['week'] as const) : []), ...(quarterOf(due) === quarterOf(today) ? (['quarter'] as const) : [])];
}

/** `2027-1` for a day of the first quarter of 2027. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export function matchesFacets(values: FacetValues, choice: FacetChoice, except?: FacetName): boolean {
  return FACETS.every((facet) => {
    const chosen = facet === except ? undefined : choice[facet];
    return chosen === undefined || chosen.length === 0 || values[facet].some((value) => chosen.includes(value));
  });
}

type Count = readonly [value: string, count: number];

/** Counts each facet under what is chosen in the others, so that its own values stay to be chosen from. Chosen values are always there. */
export function countFacets(notes: readonly FacetValues[], choice: FacetChoice): FacetCounts {
  const counts = FACETS.map((facet) => {
    const count = new Map<string, number>((choice[facet] ?? []).map((value) => [value, 0]));
    for (const values of notes) {
      if (!matchesFacets(values, choice, facet)) continue;
      for (const value of values[facet]) count.set(value, (count.get(value) ?? 0) + 1);
    }
    const order: readonly string[] | undefined = OWN_ORDER[facet];
    const own = new Set(facet === 'unit' ? [...count.keys()].filter(isOwnUnit) : []);
    const byRank = ([a, countA]: Count, [b, countB]: Count): number =>
      order ? order.indexOf(a) - order.indexOf(b) : Number(own.has(b)) - Number(own.has(a)) || countB - countA;
    return [facet, new Map([...count].sort(byRank))] as const;
  });
  return Object.fromEntries(counts) as unknown as FacetCounts;
}

/** The choice with a value taken in, or out if it was in. */
export function withToggled(choice: FacetChoice, facet: FacetName, value: string): FacetChoice {
  const chosen = choice[facet] ?? [];
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const { [facet]: _, ...others } = choice;
  return next.length > 0 ? { ...others, [facet]: next } : others;
}
