import { type FieldValues, type Id, type Note, differingPaths, valueAt } from '../model/index.ts';
import type { EditableRecords, EditableStore, Operation, RecordChange } from '../storage/index.ts';
import { type Notebook, type WriteScope } from './notebook.ts';

/** What an undo could not take back, because it was edited since. */
export interface UndoResult {
  readonly undone: boolean;
  /** Ids of records of which a later edit was kept. */
  readonly keptLaterEdits: readonly Id[];
}

/**
 * Takes an operation back, as a new edit that can itself be undone. Fields that somebody edited since keep the later edit.
 * An operation that is unknown or undone already is left alone.
 */
export function undo(notebook: Notebook, operationId: Id, target: Id): Promise<UndoResult> {
  return notebook.act(operationId, 'undo', async (scope) => {
    const operations = scope.transaction.objectStore('operations');
    const operation = await operations.get(target);
    if (!operation || operation.undoneBy !== undefined) return { undone: false, keptLaterEdits: [] };
    const kept: Id[] = [];
    for (const change of operation.changes.toReversed()) {
      if (!(await takeBack(scope, change))) kept.push(change.id);
    }
    for (const key of operation.dismissed ?? []) await scope.transaction.objectStore('dismissals').delete(key);
    await operations.put({ ...operation, undoneBy: operationId });
    return { undone: true, keptLaterEdits: kept };
  });
}

/** True if nothing had to be left as it is. */
async function takeBack(scope: WriteScope, { store, id, before, after }: RecordChange): Promise<boolean> {
  const current = await scope.transaction.objectStore(store).get(id);
  if (!current) return false;
  if (!before || !after) {
    if (store === 'documents' && (await hasLiveNotes(scope, id))) return true;
    if (current.deleted === undefined) await scope.edit(store, id, { ...(await givenAway(scope, current)), deleted: scope.version });
    return true;
  }
  const touched = differingPaths(before, after, Object.keys(after.versions));
  const editedSince = differingPaths(after, current, touched);
  const values: FieldValues = Object.fromEntries(
    touched.filter((path) => !editedSince.includes(path)).map((path) => [path, valueAt(before, path)]),
  );
  const taken = await scope.edit(store, id, values);
  // An import that joined two documents moved the note from one to the other.
  if ('documentId' in before && 'documentId' in after && 'documentId' in taken && before.documentId !== after.documentId && taken.documentId === after.documentId) {
    await scope.put('notes', { ...taken, documentId: before.documentId }, current as Note);
  }
  return editedSince.length === 0;
}

/** What a document that goes again gives away, so that its addresses lead to the one that was here before it. */
async function givenAway(scope: WriteScope, record: EditableRecords[EditableStore]): Promise<FieldValues> {
  if (!('addresses' in record)) return {};
  const byAddress = scope.transaction.objectStore('documents').index('address');
  for (const address of record.addresses) {
    const others = (await byAddress.getAll(address)).filter(({ id, deleted }) => id !== record.id && deleted === undefined);
    if (others.length > 0) return { addresses: [], snapshotIds: [] };
  }
  return {};
}

async function hasLiveNotes(scope: WriteScope, documentId: Id): Promise<boolean> {
  const notes = await scope.transaction.objectStore('notes').index('documentId').getAll(documentId);
  return notes.some((note) => note.deleted === undefined);
}

/** The latest operation that can be undone. */
export async function lastUndoable(notebook: Notebook): Promise<Operation | undefined> {
  const db = await notebook.database.connection();
  let cursor = await db.transaction('operations').store.index('sequence').openCursor(null, 'prev');
  while (cursor) {
    if (cursor.value.kind !== 'undo' && cursor.value.undoneBy === undefined) return cursor.value;
    cursor = await cursor.continue();
  }
  return undefined;
}
