import { useEffect, useMemo, useState } from 'preact/hooks';
import { type JoinSuggestion, likeDirectives, withoutApart } from '../../../utils/briefing/index.ts';
import type { BriefingItem, BriefingPlan, Id } from '../../../utils/model/index.ts';
import { inSteps } from '../in-steps.ts';

/**
 * Directives that may be one. Of thousands they take a while to be found: until then those of before are given, as far as both still stand.
 * @param standing what stands in the briefing, in its order, by the ids of the notes
 */
export function useJoins(standing: ReadonlyMap<Id, BriefingItem>, apart: BriefingPlan['apart']): readonly JoinSuggestion[] {
  const [found, setFound] = useState<readonly JoinSuggestion[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    inSteps(likeDirectives([...standing.values()]), leaving.signal).then(setFound).catch((error: unknown) => {
      if (!leaving.signal.aborted) throw error;
    });
    return () => leaving.abort();
  }, [standing]);
  return useMemo(() => {
    const still = found.flatMap(({ a, b, reasons }) => {
      const [first, second] = [standing.get(a.note.id), standing.get(b.note.id)];
      return first && second ? [{ a: first, b: second, reasons }] : [];
    });
    return withoutApart(still, apart);
  }, [found, standing, apart]);
}
