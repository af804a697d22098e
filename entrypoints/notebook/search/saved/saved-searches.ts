import type { SavedSearch } from '../../../../utils/settings/index.ts';
import { EVERYTHING, hashOf, parseRoute, type SearchRoute } from '../../address/index.ts';

/** So many saved searches have a key: 1 to 9. */
export const MOST_KEYS = 9;

/** Under what a search is saved: the note that is shown beside it is not part of it. */
export function addressOf({ noteId: _noteId, ...search }: SearchRoute): string {
  return hashOf(search);
}

/** A saved search; the search for everything where the address is none of a search. */
export function searchOf({ address }: SavedSearch): SearchRoute {
  const route = parseRoute(address);
  return route.view === 'search' ? route : EVERYTHING;
}

/** Something is searched for: the whole notebook needs no saving. */
export function isWorthSaving({ query, facets, order }: SearchRoute): boolean {
  return query.trim() !== '' || Object.keys(facets).length > 0 || order !== undefined;
}

/** The list with one search a step further up or down; at its end the list as it is. */
export function moved(saved: readonly SavedSearch[], id: string, step: 1 | -1): readonly SavedSearch[] {
  const at = saved.findIndex((one) => one.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= saved.length) return saved;
  const next = saved.filter((one) => one.id !== id);
  next.splice(to, 0, saved[at]!);
  return next;
}

/** The list with a deleted search where it stood. */
export function putBack(saved: readonly SavedSearch[], search: SavedSearch, at: number): readonly SavedSearch[] {
  return saved.some(({ id }) => id === search.id) ? saved : [...saved.slice(0, at), search, ...saved.slice(at)];
}
