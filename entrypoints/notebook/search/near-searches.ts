import { parseQuery, type QueryToken } from '../../../utils/search/index.ts';
import type { SearchRoute } from '../address/index.ts';

/** A search near one that finds nothing: without what narrows it, without a part of its query, or for one part alone. */
export interface NearSearch {
  readonly kind: 'withoutFacets' | 'without' | 'only';
  /** As it stands in the query; empty of `withoutFacets`. */
  readonly part: string;
  readonly search: SearchRoute;
}

/** A query of more words is a sentence that was pasted: which of them is one too many is not tried. */
const MOST_WORDS = 6;
const MOST_PARTS = 10;

/**
 * What is worth a try in place of a search, what asks most first; what a later row asks is little of it.
 * @param today `YYYY-MM-DD`
 */
export function nearSearches(search: SearchRoute, today: string): readonly (readonly NearSearch[])[] {
  const { query, facets } = search;
  const near = (kind: NearSearch['kind'], part: string, changed: Partial<SearchRoute>): NearSearch => ({ kind, part, search: { ...search, ...changed } });
  const unfiltered = Object.keys(facets).length > 0 ? [near('withoutFacets', '', { facets: {} })] : [];
  const parts = partsOf(query, today);
  const partsWithout = parts.map(({ start, end }) => near('without', query.slice(start, end), { query: cut(query, start, end) }));
  const single = parts.length > 2 ? parts.filter(({ excluded }) => !excluded) : [];
  return [[...unfiltered, ...partsWithout], single.map(({ start, end }) => near('only', query.slice(start, end), { query: query.slice(start, end) }))];
}

/** The parts of a query that can be taken away by themselves, conditions before words; none of one that has a single part. */
function partsOf(query: string, today: string): readonly QueryToken[] {
  const { tokens } = parseQuery(query, today);
  if (tokens.length < 2) return [];
  const isCondition = ({ kind, excluded }: QueryToken): boolean => kind === 'field' || kind === 'phrase' || excluded;
  const words = tokens.filter(({ kind, excluded }) => kind === 'word' && !excluded);
  // Signs between words say which of them belong together.
  const isPlain = words.length <= MOST_WORDS && tokens.every((token) => token.kind === 'word' || isCondition(token));
  return [...tokens.filter(isCondition), ...(isPlain ? words : [])].slice(0, MOST_PARTS);
}

const cut = (query: string, start: number, end: number): string => `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s+/g, ' ').trim();
