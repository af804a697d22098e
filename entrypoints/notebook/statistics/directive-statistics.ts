/** Directives counted for the pictures; each number with the search that lists its notes. */
import { daysBetween, documentDay, type DocumentRecord, type Id, type Note, speakerOf } from '../../../utils/model/index.ts';
import { vietnameseOrder } from '../../../utils/i18n/index.ts';
import { dueOf, isOfUnit, statusSeenBy, unitKey } from '../../../utils/tasks/index.ts';
import { addDays, weekdayOf } from '../../../utils/text/index.ts';
import type { SearchRoute } from '../address/route.ts';
import type { FacetChoice } from '../../../utils/search/index.ts';

/** Where a directive stands: its status, or late, which is derived. The most pressing first. */
export const STATES = ['overdue', 'open', 'inProgress', 'done'] as const;
export type State = (typeof STATES)[number];

export interface Part {
  readonly state: State;
  readonly count: number;
  /** Lists the notes that were counted. */
  readonly to: SearchRoute;
}

/** What a bar is of. `key` is a unit, a speaker, a month `YYYY-MM` or the first day of a week; empty if that is not known. */
export type BarKind = 'one' | 'others' | 'none' | 'overdue' | 'later';
export interface Bar {
  readonly kind: BarKind;
  readonly key: string;
  /** Of several that are taken together their number. */
  readonly of: number;
  /** The last day of a week. */
  readonly until?: string;
  readonly count: number;
  /** Those that are not empty, in the order of `STATES`. */
  readonly parts: readonly Part[];
  readonly to: SearchRoute;
}

export interface DirectiveStatistics {
  readonly total: number;
  readonly byState: readonly Part[];
  /** Most directives first, then the others, then those without a unit. */
  readonly units: readonly Bar[];
  /** By the day of the document, months without a directive among them. */
  readonly months: readonly Bar[];
  /** Of what is not done: what is late, then week by week from today on. */
  readonly deadlines: readonly Bar[];
  /** Not done, and of no day by which it is to be. */
  readonly withoutDeadline: number;
  readonly speakers: readonly Bar[];
}

export interface StatisticsQuestion {
  readonly notes: Iterable<Note>;
  readonly documents: ReadonlyMap<Id, DocumentRecord>;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** See `ownIds`. */
  readonly ownIds: readonly Id[];
  /** Days of the documents, both included, `YYYY-MM-DD`; absent: open on that side. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** Leads or cooperates. */
  readonly unit?: string | undefined;
}

/** Bars of units and of speakers; what is beyond is one bar more. */
export const MOST_BARS = 10;
/** Months up to the last one that has a directive; what is before is one bar. */
export const MOST_MONTHS = 12;
/** Weeks from this one on; what is later is one bar. */
export const WEEKS_AHEAD = 8;

interface Counted {
  readonly unit: string;
  readonly speaker: string;
  /** Of its document, `YYYY-MM-DD`; empty if the document is gone. */
  readonly day: string;
  readonly state: State;
  readonly due: string | undefined;
}

export function directiveStatistics(question: StatisticsQuestion): DirectiveStatistics {
  const { from, to, unit } = question;
  const all: Counted[] = [];
  /** The unit as it is spelled; of one without a directive as it was asked for. */
  const involved = new Set<string>();
  for (const note of question.notes) {
    if (note.category !== 'directive' || (unit !== undefined && !isOfUnit(note, unit))) continue;
    const counted = countedOf(note, question);
    if ((from !== undefined && counted.day < from) || (to !== undefined && (counted.day > to || counted.day === ''))) continue;
    all.push(counted);
    const { leadUnit = '', cooperatingUnits = [] } = note.directive ?? {};
    for (const one of [leadUnit, ...cooperatingUnits]) if (unit !== undefined && unitKey(one) === unitKey(unit)) involved.add(one);
  }
  const within: Scope = {
    terms: [from !== undefined && `ngày:>=${from}`, to !== undefined && `ngày:<=${to}`].filter((term) => term !== false),
    facets: { category: ['directive'], ...(unit !== undefined && { involved: involved.size > 0 ? [...involved] : [unit] }) },
  };
  const unfinished = all.filter(({ state }) => state !== 'done');
  return {
    total: all.length,
    byState: partsOf(all, within),
    units: byName(all, within, 'unit'),
    months: byMonth(all, within),
    deadlines: byDeadline(unfinished, within, question.today),
    withoutDeadline: unfinished.filter(({ due }) => due === undefined).length,
    speakers: byName(all, within, 'speaker'),
  };
}

function countedOf(note: Note, { documents, today, ownIds }: StatisticsQuestion): Counted {
  const document = documents.get(note.documentId);
  const status = statusSeenBy(note, ownIds);
  const due = dueOf(note, today);
  return {
    unit: note.directive?.leadUnit ?? '',
    speaker: speakerOf(note.directive) ?? '',
    day: document ? documentDay(document).slice(0, 10) : '',
    state: status !== 'done' && due !== undefined && due < today ? 'overdue' : status,
    due,
  };
}

/** What narrows a search to what was counted. */
interface Scope {
  readonly terms: readonly string[];
  readonly facets: FacetChoice;
}

const routeOf = ({ terms, facets }: Scope): SearchRoute => ({ view: 'search', query: terms.join(' '), facets });
const narrowed = ({ terms, facets }: Scope, more: Partial<Scope>): Scope => ({ terms: [...terms, ...(more.terms ?? [])], facets: { ...facets, ...more.facets } });

/** Late ones have their status too: they are left out where the status is asked for. */
const OF_STATE: Readonly<Record<State, Partial<Scope>>> = {
  overdue: { facets: { due: ['overdue'] } },
  open: { terms: ['-trạng thái:"quá hạn"'], facets: { status: ['open'] } },
  inProgress: { terms: ['-trạng thái:"quá hạn"'], facets: { status: ['inProgress'] } },
  done: { facets: { status: ['done'] } },
};

function partsOf(counted: readonly Counted[], scope: Scope): Part[] {
  const groups = Map.groupBy(counted, ({ state }) => state);
  return STATES.flatMap((state) => {
    const count = groups.get(state)?.length ?? 0;
    return count === 0 ? [] : [{ state, count, to: routeOf(narrowed(scope, OF_STATE[state])) }];
  });
}

function barOf(kind: BarKind, key: string, counted: readonly Counted[], scope: Scope, more: Partial<Pick<Bar, 'of' | 'until'>> = {}): Bar {
  return { kind, key, of: 1, count: counted.length, parts: partsOf(counted, scope), to: routeOf(scope), ...more };
}

/** By unit or speaker, however they are spelled. */
function byName(all: readonly Counted[], scope: Scope, field: 'unit' | 'speaker'): Bar[] {
  const groups = Map.groupBy(all, (counted) => unitKey(counted[field]));
  const none = groups.get('') ?? [];
  groups.delete('');
  const named = [...groups.values()]
    .map((counted) => ({ name: mostFrequent(counted.map((one) => one[field])), counted }))
    .sort((a, b) => b.counted.length - a.counted.length || vietnameseOrder.compare(a.name, b.name));
  const spelledAs = (counted: readonly Counted[]): Scope => narrowed(scope, { facets: { [field]: [...new Set(counted.map((one) => one[field]))] } });
  // One bar for a single other one would hide its name for nothing.
  const shown = named.length === MOST_BARS + 1 ? named.length : MOST_BARS;
  const others = named.slice(shown);
  const rest = others.flatMap(({ counted }) => counted);
  return [
    ...named.slice(0, shown).map(({ name, counted }) => barOf('one', name, counted, spelledAs(counted))),
    ...(rest.length > 0 ? [barOf('others', '', rest, spelledAs(rest), { of: others.length })] : []),
    ...(none.length > 0 ? [barOf('none', '', none, spelledAs(none))] : []),
  ];
}

function mostFrequent(names: readonly string[]): string {
  const counts = [...Map.groupBy(names, (name) => name)].map(([name, { length }]) => ({ name, length }));
  return counts.reduce((best, one) => (one.length > best.length ? one : best)).name;
}

function byMonth(all: readonly Counted[], scope: Scope): Bar[] {
  const groups = Map.groupBy(all, ({ day }) => day.slice(0, 7));
  groups.delete('');
  const months = [...groups.keys()].sort();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const begin = [monthBefore(last, MOST_MONTHS - 1), first].sort().at(-1)!;
  const earlier = months.filter((month) => month < begin).flatMap((month) => groups.get(month)!);
  const bars = monthsBetween(begin, last).map((month) => barOf('one', month, groups.get(month) ?? [], narrowed(scope, { terms: [`ngày:${month}`] })));
  return earlier.length === 0 ? bars : [barOf('others', begin, earlier, narrowed(scope, { terms: [`ngày:<${begin}`] })), ...bars];
}

function monthBefore(month: string, count: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - count;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}

function monthsBetween(first: string, last: string): string[] {
  const months = [last];
  while (months[0]! > first) months.unshift(monthBefore(months[0]!, 1));
  return months;
}

function byDeadline(unfinished: readonly Counted[], scope: Scope, today: string): Bar[] {
  const open = narrowed(scope, { facets: { status: ['open', 'inProgress'] } });
  const overdue = unfinished.filter(({ state }) => state === 'overdue');
  const sunday = addDays(today, (7 - weekdayOf(today)) % 7);
  const weeks = Array.from({ length: WEEKS_AHEAD }, (_, index) => ({ from: index === 0 ? today : addDays(sunday, 7 * index - 6), until: addDays(sunday, 7 * index) }));
  const last = weeks.at(-1)!.until;
  const later = unfinished.filter(({ due }) => due !== undefined && due > last);
  return [
    ...(overdue.length > 0 ? [barOf('overdue', '', overdue, narrowed(scope, OF_STATE.overdue))] : []),
    ...weeks.map(({ from, until }) =>
      barOf('one', from, unfinished.filter(({ due }) => due !== undefined && due >= from && daysBetween(due, until) >= 0), narrowed(open, { terms: [`hạn:>=${from}`, `hạn:<=${until}`] }), { until }),
    ),
    ...(later.length > 0 ? [barOf('later', last, later, narrowed(open, { terms: [`hạn:>${last}`] }))] : []),
  ];
}
