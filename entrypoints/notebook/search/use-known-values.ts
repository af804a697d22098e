import { useEffect, useMemo, useState } from 'preact/hooks';
import { finder } from '../../../components/door/index.ts';
import type { FinderAnswer } from '../../../utils/finding/index.ts';
import { type Contents, today } from '../contents/index.ts';
import type { KnownValues } from './query-completions.ts';

/** The facets whose values complete a field. */
const FACETS = ['unit', 'involved', 'speaker', 'tag', 'meeting', 'author', 'site'] as const;

/**
 * What the notes have of the fields that are completed.
 * @param isWanted they are asked for with the first field, and after each change of the notebook as long as one is being typed
 */
export function useKnownValues(isWanted: boolean, contents: Contents | undefined): KnownValues {
  const [values, setValues] = useState<FinderAnswer<'values'>>({});
  useEffect(() => {
    if (!isWanted) return undefined;
    const life = new AbortController();
    // Without an answer nothing is offered; what was typed is searched all the same.
    finder.ask('values', { query: '', of: FACETS, today: today.value }, life.signal).then(setValues, () => undefined);
    return () => life.abort();
  }, [isWanted, contents]);

  return useMemo(() => {
    const known = (...facets: readonly (typeof FACETS)[number][]): string[] => {
      const counts = new Map<string, number>();
      for (const facet of facets) for (const [value, count] of values[facet] ?? []) if (value !== '') counts.set(value, Math.max(count, counts.get(value) ?? 0));
      return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
    };
    return {
      units: known('unit', 'involved'),
      speakers: known('speaker'),
      tags: known('tag'),
      meetings: known('meeting'),
      authors: known('author'),
      sites: known('site'),
      numbers: [...(contents?.documents.values() ?? [])].flatMap(({ number }) => number ?? []),
    };
  }, [values, contents?.documents]);
}
