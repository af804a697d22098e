import { BRIEFING_MEMORY, type BriefingPlan, type BriefingPlanFields, type FieldPath, type FieldValues, type Id, type VersionedRecord, briefingPaths, newId } from '../model/index.ts';
import type { Notebook } from './notebook.ts';

/** The paths of what a person wrote of a briefing. */
export function writtenBriefingPaths(plan: BriefingPlan): FieldPath[] {
  return briefingPaths(plan).filter((path) => !(BRIEFING_MEMORY as readonly string[]).includes(path));
}

export function addBriefing(notebook: Notebook, operationId: Id, fields: BriefingPlanFields): Promise<BriefingPlan> {
  return notebook.act(operationId, 'addBriefing', (scope) =>
    scope.put('briefings', {
      ...fields,
      id: newId(),
      createdAt: scope.at,
      changedAt: scope.at,
      versions: Object.fromEntries(briefingPaths(fields).map((field) => [field, scope.version])),
    }),
  );
}

/**
 * Changes a briefing; one that was deleted meanwhile comes back, as a note does.
 * @param values by the paths of their fields, `notes.ID` for what is said of one note; undefined takes one away
 * @param base the briefing as the person had it before them when they began, see `editNote`
 * @throws MissingRecordError
 */
export function changeBriefing(
  notebook: Notebook,
  operationId: Id,
  id: Id,
  values: FieldValues,
  base?: VersionedRecord,
): Promise<BriefingPlan> {
  return notebook.act(operationId, 'changeBriefing', async (scope) => {
    const before = await scope.get('briefings', id);
    return scope.editRead('briefings', before, before.deleted === undefined ? values : { ...values, deleted: undefined }, base && knowing(before, base));
  });
}

/** @throws MissingRecordError */
export function deleteBriefing(notebook: Notebook, operationId: Id, id: Id): Promise<BriefingPlan> {
  return notebook.act(operationId, 'deleteBriefing', (scope) => scope.edit('briefings', id, { deleted: scope.version }));
}

/** The base with what is remembered as it stands: it is replaced without being offered. */
function knowing(before: BriefingPlan, base: VersionedRecord): VersionedRecord {
  const known = BRIEFING_MEMORY.filter((name) => before[name] !== undefined);
  const versions = known.flatMap((name) => (before.versions[name] === undefined ? [] : [[name, before.versions[name]]]));
  return { ...base, ...Object.fromEntries(known.map((name) => [name, before[name]])), versions: { ...base.versions, ...Object.fromEntries(versions) } };
}
