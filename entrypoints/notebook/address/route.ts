import type { Id } from '../../../utils/model/index.ts';
import { FACETS, type FacetChoice, type FacetName, NOTE_ORDERS, type NoteOrder } from '../../../utils/search/index.ts';

/** What the notebook shows; each has an address in the page's hash, so that it can be gone back to, kept and sent. */
export type Route =
  | SearchRoute
  | TasksRoute
  | { readonly view: 'meetings' }
  | { readonly view: 'meeting'; readonly id: Id }
  | { readonly view: 'documents' }
  | { readonly view: 'document'; readonly id: Id }
  | { readonly view: 'briefings' }
  | { readonly view: 'newBriefing'; readonly query?: string; readonly meetingId?: Id }
  | { readonly view: 'briefing'; readonly id: Id }
  | StatisticsRoute
  | { readonly view: 'recent' }
  | { readonly view: 'data' };

/** What is left out is as the view has it from the start; words that it does not know it passes over. */
export interface TasksRoute {
  readonly view: 'tasks';
  /** The table, or the timeline by weeks or months. */
  readonly look?: string;
  readonly query?: string;
  readonly status?: string;
  readonly unit?: string;
  readonly speaker?: string;
  readonly period?: string;
  readonly group?: string;
  /** The column, from its end with a `-` before it. */
  readonly sort?: string;
  /** The note that is shown. */
  readonly noteId?: Id;
}

export interface SearchRoute {
  readonly view: 'search';
  readonly query: string;
  readonly facets: FacetChoice;
  /** Without it the best first; of a search for everything the newest. */
  readonly order?: NoteOrder;
  /** The note that is shown. */
  readonly noteId?: Id;
}

/** What is left out is as the view has it from the start. */
export interface StatisticsRoute {
  readonly view: 'statistics';
  readonly period?: string;
  /** Days `YYYY-MM-DD` of the period `dates`. */
  readonly from?: string;
  readonly to?: string;
  readonly unit?: string;
}

export const EVERYTHING: SearchRoute = { view: 'search', query: '', facets: {} };

const PATHS = { search: 'tim', tasks: 'nhiem-vu', meetings: 'cuoc-hop', documents: 'tai-lieu', briefings: 'ban-tom-tat', statistics: 'thong-ke', recent: 'viec-vua-lam', data: 'du-lieu' } as const;
const NEW = 'moi';
const TASK_PARAMETERS = { look: 'xem', query: 'q', status: 'trang-thai', unit: 'chu-tri', speaker: 'nguoi', period: 'han', group: 'nhom', sort: 'xep', noteId: 'note' } as const;
const FACET_PARAMETERS: Readonly<Record<FacetName, string>> = { category: 'loai', status: 'trang-thai', unit: 'chu-tri', involved: 'don-vi', speaker: 'nguoi', author: 'nguoi-ghi', tag: 'nhan', due: 'han', document: 'tu', meeting: 'cuoc-hop', site: 'cong', year: 'nam' };

const ORDER_PARAMETER = 'xep';
const ORDER_NAMES: Readonly<Record<NoteOrder, string>> = { newest: 'moi', oldest: 'cu', due: 'han', document: 'tai-lieu' };

/** Reads a hash such as `#/tim?q=kiem+tra&note=ID`. One that is not known is the search for everything. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const [place, id] = path.split('/', 2).map(decoded);
  const parameters = new URLSearchParams(search);
  const given = (name: string): string | undefined => parameters.get(name) || undefined;
  switch (place) {
    case PATHS.tasks:
      return { view: 'tasks', ...Object.assign({}, ...Object.entries(TASK_PARAMETERS).map(([name, parameter]) => optional(name, given(parameter)))) };
    case PATHS.meetings:
      return id ? { view: 'meeting', id } : { view: 'meetings' };
    case PATHS.documents:
      return id ? { view: 'document', id } : { view: 'documents' };
    case PATHS.briefings:
      if (id === NEW) return { view: 'newBriefing', ...optional('query', given('q')), ...optional('meetingId', given(PATHS.meetings)) };
      return id ? { view: 'briefing', id } : { view: 'briefings' };
    case PATHS.statistics:
      return { view: 'statistics', ...optional('period', given('ky')), ...optional('from', given('tu-ngay')), ...optional('to', given('den-ngay')), ...optional('unit', given('don-vi')) };
    case PATHS.recent:
      return { view: 'recent' };
    case PATHS.data:
      return { view: 'data' };
    default:
      return { view: 'search', query: given('q') ?? '', facets: facetsIn(parameters), ...orderIn(given(ORDER_PARAMETER)), ...optional('noteId', given('note')) };
  }
}

/** The hash of a route, with its `#`. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'search': {
      const facets = FACETS.flatMap((facet) => (route.facets[facet] ?? []).map((value): Parameter => [FACET_PARAMETERS[facet], written(value)]));
      return hash(PATHS.search, [['q', route.query], ...facets, [ORDER_PARAMETER, route.order && ORDER_NAMES[route.order]], ['note', route.noteId]]);
    }
    case 'tasks':
      return hash(PATHS.tasks, Object.entries(TASK_PARAMETERS).map(([name, parameter]) => [parameter, route[name as keyof typeof TASK_PARAMETERS]]));
    case 'meetings':
      return hash(PATHS.meetings);
    case 'meeting':
      return hash(`${PATHS.meetings}/${encodeURIComponent(route.id)}`);
    case 'documents':
      return hash(PATHS.documents);
    case 'document':
      return hash(`${PATHS.documents}/${encodeURIComponent(route.id)}`);
    case 'briefings':
      return hash(PATHS.briefings);
    case 'newBriefing':
      return hash(`${PATHS.briefings}/${NEW}`, [['q', route.query], [PATHS.meetings, route.meetingId]]);
    case 'briefing':
      return hash(`${PATHS.briefings}/${encodeURIComponent(route.id)}`);
    case 'statistics':
      return hash(PATHS.statistics, [['ky', route.period], ['tu-ngay', route.from], ['den-ngay', route.to], ['don-vi', route.unit]]);
    case 'recent':
      return hash(PATHS.recent);
    case 'data':
      return hash(PATHS.data);
  }
}

type Parameter = readonly [name: string, value: string | undefined];

function hash(path: string, parameters: readonly Parameter[] = []): string {
  const search = new URLSearchParams();
  for (const [name, value] of parameters) if (value) search.append(name, value);
  return search.size > 0 ? `#/${path}?${search}` : `#/${path}`;
}

function facetsIn(parameters: URLSearchParams): FacetChoice {
  const chosen = FACETS.map((facet) => [facet, parameters.getAll(FACET_PARAMETERS[facet]).filter(Boolean).map(read)] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** A facet's value that is empty, "no unit", stands as a dash; one that begins with a dash has one more. */
const written = (value: string): string => (value === '' || value.startsWith('-') ? `-${value}` : value);
const read = (value: string): string => (value === '-' || value.startsWith('--') ? value.slice(1) : value);

function orderIn(name: string | undefined): { readonly order?: NoteOrder } {
  const order = NOTE_ORDERS.find((one) => ORDER_NAMES[one] === name);
  return order ? { order } : {};
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function optional<N extends string>(name: N, value: string | undefined): { readonly [K in N]?: string } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [K in N]: string });
}
