import { type BriefingPlan, type BriefingPlanFields, type Id, type VersionedRecord, newId } from '../model/index.ts';
import type { Notebook } from './notebook.ts';

export function addBriefing(notebook: Notebook, operationId: Id, fields: BriefingPlanFields): Promise<BriefingPlan> {
  return notebook.act(operationId, 'addBriefing', (scope) =>
    scope.put('briefings', {
      ...fields,
      id: newId(),
      createdAt: scope.at,
      changedAt: scope.at,
      versions: Object.fromEntries(Object.keys(fields).map((field) => [field, scope.version])),
    }),
  );
}

/**
 * Changes a briefing; one that was deleted meanwhile comes back, as a note does.
 * @param base the briefing as the person had it before them when they began, see `editNote`
 * @throws MissingRecordError
 */
export function changeBriefing(
  notebook: Notebook,
  operationId: Id,
  id: Id,
  fields: Partial<BriefingPlanFields>,
  base?: VersionedRecord,
): Promise<BriefingPlan> {
  return notebook.act(operationId, 'changeBriefing', async (scope) => {
    const before = await scope.get('briefings', id);
    return scope.editRead('briefings', before, before.deleted === undefined ? fields : { ...fields, deleted: undefined }, base);
  });
}

/** @throws MissingRecordError */
export function deleteBriefing(notebook: Notebook, operationId: Id, id: Id): Promise<BriefingPlan> {
  return notebook.act(operationId, 'deleteBriefing', (scope) => scope.edit('briefings', id, { deleted: scope.version }));
}
