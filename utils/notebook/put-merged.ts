/** Writes into the notebook what a merge has made of its records. */
import { type DocumentRecord, type Snapshot, sameValue } from '../model/index.ts';
import type { EditableRecords, EditableStore } from '../storage/index.ts';
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
  const before = new Map(own.map((record) => [record.id, record]));
  const differing = merged.filter((record) => !sameValue(before.get(record.id), record));
  await Promise.all(
    differing.map((record) => {
      const known = before.get(record.id);
      scope.witness(record);
      return known ? scope.replace(store, known, record) : scope.put(store, record);
    }),
  );
  return differing.length;
}

/** Snapshots carry no versions and have no history. */
export async function putDifferingSnapshots(scope: WriteScope, own: readonly Snapshot[], merged: readonly Snapshot[]): Promise<void> {
  const before = new Map(own.map((snapshot) => [snapshot.id, snapshot]));
  const differing = merged.filter((snapshot) => !sameValue(before.get(snapshot.id), snapshot));
  await Promise.all(differing.map((snapshot) => scope.transaction.objectStore('snapshots').put(snapshot)));
}

/** Documents that turned out to be one with another give away what they are known by, so that it leads to the one that has the notes. */
export async function retireJoined(scope: WriteScope, own: readonly DocumentRecord[], merged: readonly DocumentRecord[]): Promise<void> {
  const kept = new Set(merged.map((document) => document.id));
  for (const document of own) {
    if (!kept.has(document.id)) await scope.edit('documents', document.id, { addresses: [], snapshotIds: [], identities: undefined, deleted: scope.version });
  }
}
