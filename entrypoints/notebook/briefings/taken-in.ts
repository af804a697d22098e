import { language } from '../../../components/index.ts';
import { notesOfPlan, placeInSections, takeIn } from '../../../utils/briefing/index.ts';
import { type BriefingPlanFields, type FieldValues, type Id, wholeForm, withFields } from '../../../utils/model/index.ts';
import type { Contents } from '../contents/index.ts';
import { itemsOf } from './items.ts';

/** A new briefing with notes in it. @param fields what it has besides, its form among them */
export function begunWith(fields: BriefingPlanFields, contents: Contents, ids: Iterable<Id>): BriefingPlanFields {
  const plan = { ...fields, versions: {} };
  const { versions: _none, ...begun } = withFields(plan, withTakenIn(plan, contents, ids), '');
  return begun;
}

/** Takes notes into a briefing, under the headings that are theirs by its grouping; what marks a passage that is in it already is joined. */
export function withTakenIn(plan: BriefingPlanFields, contents: Contents, ids: Iterable<Id>): FieldValues {
  const { groupBy: by } = wholeForm(plan.form);
  const options = { by, language: language.value, meetings: contents.meetings };
  return takeIn(plan, itemsOf(contents, notesOfPlan(plan)), itemsOf(contents, ids), (standing) => placeInSections(plan.sections, standing, options));
}
