/** Writes into the notebook what a merge has made of its records. */
import { type BriefingPlan, type DocumentRecord, type Id, MEETING_FIELDS, type Meeting, type Note, type Snapshot, type Version, differingPaths, editablePaths, sameValue, valueAt, versionAfter, withFields } from '../model/index.ts';
import type { EditableRecords, EditableStore, HistoryEntry } from '../storage/index.ts';
import { writtenBriefingPaths } from './briefings.ts';
import type { WriteScope } from './notebook.ts';

/**
 * Writes the merged records that are not here as they are, each with what it replaces kept in its history.
 * @returns how many were written
 */
export async function putDiffering<S extends EditableStore>(
  scope: WriteScope,
  store: S,
  own: readonly EditableRecords[S][],
  merged: readonly EditableRecords[S][],
): Promise<number> {
  const before = byId(own);
  const changed = differing(own, merged);
  await Promise.all(
    changed.map((record) => {
      const known = before.get(record.id);
      scope.witness(record);
      return known ? scope.replace(store, known, record) : scope.put(store, record);
    }),
  );
  return changed.length;
}

export function byId<R extends { readonly id: Id }>(records: readonly R[]): ReadonlyMap<Id, R> {
  return new Map(records.map((record) => [record.id, record]));
}

/** Those of the records that are not here as they are. */
export function differing<R extends { readonly id: Id }>(own: readonly R[], records: readonly R[]): readonly R[] {
  const here = byId(own);
  return records.filter((record) => !sameValue(here.get(record.id), record));
}

/** Merged records of which those that are asked back are deleted no more: an edit later than their deletion here. */
export function revived<R extends EditableRecords[EditableStore]>(merged: readonly R[], isAskedBack: (record: R) => boolean, version: Version): readonly R[] {
  return merged.map((record) => (record.deleted !== undefined && isAskedBack(record) ? withFields(record, { deleted: undefined }, versionAfter(version, record)) : record));
}

/** What a merge left out: a person's text that lost against a later one. */
export type LostValue = Omit<HistoryEntry, 'replacedAt' | 'unseen'>;

/** What people wrote in the incoming records that does not stand in the merged ones. */
export function lostNoteValues(incoming: readonly Note[], merged: readonly Note[]): LostValue[] {
  return lostValues('notes', incoming, merged, editablePaths);
}

/** As `lostNoteValues`. */
export function lostBriefingValues(incoming: readonly BriefingPlan[], merged: readonly BriefingPlan[]): LostValue[] {
  return lostValues('briefings', incoming, merged, writtenBriefingPaths);
}

/** As `lostNoteValues`. */
export function lostMeetingValues(incoming: readonly Meeting[], merged: readonly Meeting[]): LostValue[] {
  return lostValues('meetings', incoming, merged, () => MEETING_FIELDS);
}

function lostValues<S extends EditableStore>(
  store: S,
  incoming: readonly EditableRecords[S][],
  merged: readonly EditableRecords[S][],
  pathsOf: (record: EditableRecords[S]) => readonly string[],
): LostValue[] {
  const standing = byId(merged);
  return incoming.flatMap((record) =>
    differingPaths(standing.get(record.id) ?? record, record, pathsOf(record))
      .map((field): LostValue => {
        const version = record.versions[field];
        return { store, recordId: record.id, field, value: valueAt(record, field), ...(version !== undefined && { version }) };
      })
      .filter(({ value }) => saysSomething(value)),
  );
}

const saysSomething = (value: unknown): boolean => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Keeps what a merge left out in the history, to be offered, unless it is there already: seen and replaced here, or taken in before. */
export async function keepLostValues(scope: WriteScope, lost: readonly LostValue[]): Promise<void> {
  const history = scope.transaction.objectStore('history');
  for (const entry of lost) {
    const known = await history.index('record').getAll([entry.store, entry.recordId]);
    if (known.some(({ field, value }) => field === entry.field && sameValue(value, entry.value))) continue;
    await history.add({ ...entry, replacedAt: scope.at, unseen: true });
  }
}

/** Snapshots carry no versions and have no history. */
export async function putDifferingSnapshots(scope: WriteScope, own: readonly Snapshot[], merged: readonly Snapshot[]): Promise<void> {
  await Promise.all(differing(own, merged).map((snapshot) => scope.transaction.objectStore('snapshots').put(snapshot)));
}

/** Documents that turned out to be one with another give away what they are known by, so that it leads to the one that has the notes. */
export async function retireJoined(scope: WriteScope, own: readonly DocumentRecord[], merged: readonly DocumentRecord[]): Promise<void> {
  const kept = new Set(merged.map((document) => document.id));
  for (const document of own) {
    if (!kept.has(document.id)) await scope.edit('documents', document.id, { addresses: [], snapshotIds: [], identities: undefined, deleted: scope.version });
  }
}
