import type { BriefingPlan } from '../../../utils/model/index.ts';

/** The one that was worked on last comes first. */
export function latestFirst(briefings: Iterable<BriefingPlan>): BriefingPlan[] {
  return [...briefings].sort((a, b) => (b.changedAt < a.changedAt ? -1 : Number(b.changedAt > a.changedAt)));
}
