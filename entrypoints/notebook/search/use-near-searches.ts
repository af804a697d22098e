import { useEffect, useState } from 'preact/hooks';
import { finder } from '../../../components/door/index.ts';
import { hashOf, type SearchRoute } from '../address/index.ts';
import { type NearSearch, nearSearches } from './near-searches.ts';

/** A near search that finds something. */
export interface NearFound extends NearSearch {
  readonly count: number;
  /** Its query as it was corrected: it finds nothing as it was typed. */
  readonly correction: string | undefined;
}

/** So many are offered. */
const MOST_OFFERED = 4;

/**
 * Which searches near one find something; none until that is known.
 * @param size how many notes there are: more may be found among more
 */
export function useNearSearches(search: SearchRoute, today: string, size: number): readonly NearFound[] {
  const [found, setFound] = useState<readonly NearFound[]>([]);
  const asked = `${hashOf(search)} ${today} ${size}`;
  useEffect(() => {
    const life = new AbortController();
    setFound([]);
    firstFound(search, today, life.signal).then(
      (offered) => life.signal.aborted || setFound(offered),
      // What cannot be looked for is not offered; why is said of the search itself.
      () => undefined,
    );
    return () => life.abort();
  }, [asked]);
  return found;
}

async function firstFound(search: SearchRoute, today: string, signal: AbortSignal): Promise<readonly NearFound[]> {
  for (const row of nearSearches(search, today)) {
    const found: NearFound[] = [];
    for (const near of row) {
      if (found.length < MOST_OFFERED) found.push(...(await foundBy(near, today, signal)));
    }
    if (found.length > 0) return found;
  }
  return [];
}

async function foundBy(near: NearSearch, today: string, signal: AbortSignal): Promise<NearFound[]> {
  const { query, facets } = near.search;
  const { notes, isEverything, correction } = await finder.ask('find', { query, facets, today, count: 1 }, signal);
  if (notes.length === 0 || isEverything) return [];
  const { total } = await finder.ask('count', { query, facets, today }, signal);
  return [{ ...near, count: total, correction: near.kind === 'withoutFacets' ? undefined : correction }];
}
