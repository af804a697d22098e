import { type BriefingPlan, type BriefingPlanFields, type Id, newId } from '../model/index.ts';
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

/** @throws MissingRecordError */
export function changeBriefing(notebook: Notebook, operationId: Id, id: Id, fields: Partial<BriefingPlanFields>): Promise<BriefingPlan> {
  return notebook.act(operationId, 'changeBriefing', (scope) => scope.edit('briefings', id, fields));
}

/** @throws MissingRecordError */
export function deleteBriefing(notebook: Notebook, operationId: Id, id: Id): Promise<BriefingPlan> {
  return notebook.act(operationId, 'deleteBriefing', (scope) => scope.edit('briefings', id, { deleted: scope.version }));
}
