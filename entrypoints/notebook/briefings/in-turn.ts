import { type BriefingPlan, type FieldValues, withFields } from '../../../utils/model/index.ts';

/** Several changes of a plan as one, each made of what the ones before it left. */
export function inTurn(plan: BriefingPlan, ...changes: readonly ((plan: BriefingPlan) => FieldValues)[]): FieldValues {
  let now = plan;
  const all: [string, unknown][] = [];
  for (const change of changes) {
    const values = change(now);
    all.push(...Object.entries(values));
    now = withFields(now, values, '');
  }
  return Object.fromEntries(all);
}
