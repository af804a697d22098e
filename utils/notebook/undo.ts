import { type FieldValues, type Id, type Note, type PortalRule, type Version, compareVersions, differingPaths, isOfOneDevice, sameValue, valueAt } from '../model/index.ts';
import type { EditableRecords, EditableStore, Operation, OperationKind, RecordChange } from '../storage/index.ts';
import { normalizedAddresses } from '../portals/address.ts';
import { type Notebook, type WriteScope } from './notebook.ts';

/** Fields of a document that merging unites, whatever their versions. */
const KNOWN_BY = ['addresses', 'snapshotIds', 'identities', 'sameAs'];

/** What an undo could not take back, because it was edited since. */
export interface UndoResult {
  readonly undone: boolean;
  /** Ids of records of which a later edit was kept. */
  readonly keptLaterEdits: readonly Id[];
}

/**
 * Takes an operation back, as a new edit that can itself be undone. Fields that somebody edited since keep the later edit;
 * so does a record that it made, and one that was deleted since stays deleted. An operation that is unknown or undone already is left alone.
 */
export async function undo(notebook: Notebook, operationId: Id, target: Id): Promise<UndoResult> {
  const rules = await notebook.portalRules();
  return notebook.act(operationId, 'undo', async (scope) => {
    const operations = scope.transaction.objectStore('operations');
    const operation = await operations.get(target);
    if (!operation || operation.undoneBy !== undefined) return { undone: false, keptLaterEdits: [] };
    const kept: Id[] = [];
    for (const change of operation.changes.toReversed()) {
      if (!(await takeBack(scope, change, operation))) kept.push(change.id);
    }
    const dismissals = scope.transaction.objectStore('dismissals');
    for (const key of operation.dismissed ?? []) {
      await dismissals.delete(key);
      scope.readmitted.push(key);
    }
    for (const key of operation.readmitted ?? []) {
      await dismissals.put({ key, at: scope.at });
      scope.dismissed.push(key);
    }
    for (const { store, id } of operation.changes) if (store === 'documents') await putInPlace(scope, id, rules);
    const { authorBefore } = operation;
    if (authorBefore !== undefined && !(await hasNotesOf(scope, scope.authorId))) scope.becomeAuthor(authorBefore);
    await operations.put({ ...operation, undoneBy: operationId });
    return { undone: true, keptLaterEdits: kept };
  });
}

/** True if nothing had to be left as it is. */
async function takeBack(scope: WriteScope, { store, id, before, after }: RecordChange, { kind, version }: Operation): Promise<boolean> {
  const current = await scope.transaction.objectStore(store).get(id);
  if (!current) return false;
  if (!before || !after) {
    if (current.deleted !== undefined) return true;
    // A document that came with a note is there for as long as any note needs it.
    const isCompany = store === 'documents' && kind !== 'captureDocument';
    if (store === 'documents' && (await hasLiveNotes(scope, id))) return isCompany;
    if (!isCompany && version !== undefined && (await wasEdited(scope, store, current, { kind, version }))) return false;
    await scope.edit(store, id, { ...(await givenAway(scope, current)), deleted: scope.version });
    return true;
  }
  // An edit of it, later than its deletion, would bring it back wherever it is merged.
  if (current.deleted !== undefined && after.deleted === undefined) return false;
  const touched = differingPaths(before, after, new Set([...Object.keys(after.versions), ...(store === 'documents' ? KNOWN_BY : [])]));
  const editedSince = differingPaths(after, current, touched);
  const values: FieldValues = Object.fromEntries(
    touched.filter((path) => !editedSince.includes(path)).map((path) => [path, valueAt(before, path)]),
  );
  const taken = await scope.edit(store, id, values);
  // Joining two documents moved the note from one to the other.
  if ('documentId' in before && 'documentId' in after && 'documentId' in taken && before.documentId !== after.documentId && taken.documentId === after.documentId) {
    await scope.put('notes', { ...taken, documentId: before.documentId }, current as Note);
  }
  return editedSince.length === 0;
}

/** Versions of other devices that came with an import may be ahead of it, and yet nobody wrote since. */
const TAKING_IN: ReadonlySet<OperationKind> = new Set(['importBundle', 'restoreBackup']);

/** Whether somebody wrote something else into a record since the operation that made it. */
async function wasEdited(
  scope: WriteScope,
  store: EditableStore,
  record: EditableRecords[EditableStore],
  { kind, version: made }: { readonly kind: OperationKind; readonly version: Version },
): Promise<boolean> {
  const isSince = (version: Version): boolean => compareVersions(version, made) > 0 && (!TAKING_IN.has(kind) || isOfOneDevice(version, made));
  const written = Object.keys(record.versions).filter((field) => isSince(record.versions[field]!));
  if (written.length === 0) return false;
  const entries = await scope.transaction.objectStore('history').index('record').getAll([store, record.id]);
  return written.some((field) => {
    const then = entries.findLast((entry) => entry.field === field && (entry.version === undefined || !isSince(entry.version)));
    return then !== undefined && !sameValue(then.value, valueAt(record, field));
  });
}

/** A document that is back has its snapshots again, and is known by the rules for addresses of today. */
async function putInPlace(scope: WriteScope, id: Id, rules: readonly PortalRule[]): Promise<void> {
  const document = await scope.get('documents', id);
  if (document.deleted !== undefined) return;
  const addresses = normalizedAddresses(document.addresses, rules);
  await scope.edit('documents', id, { addresses });
  const snapshots = scope.transaction.objectStore('snapshots');
  for (const snapshotId of document.snapshotIds) {
    const snapshot = await snapshots.get(snapshotId);
    if (!snapshot || snapshot.documentId === id) continue;
    const owner = await scope.transaction.objectStore('documents').get(snapshot.documentId);
    if (owner?.snapshotIds.includes(snapshotId) !== true) await snapshots.put({ ...snapshot, documentId: id });
  }
}

/** What a document that goes again gives away, so that its addresses lead to the one that was here before it. */
async function givenAway(scope: WriteScope, record: EditableRecords[EditableStore]): Promise<FieldValues> {
  if (!('addresses' in record)) return {};
  const byAddress = scope.transaction.objectStore('documents').index('address');
  for (const address of record.addresses) {
    const others = (await byAddress.getAll(address)).filter(({ id, deleted }) => id !== record.id && deleted === undefined);
    if (others.length > 0) return { addresses: [], snapshotIds: [], identities: undefined };
  }
  return {};
}

async function hasNotesOf(scope: WriteScope, authorId: Id): Promise<boolean> {
  return (await scope.transaction.objectStore('notes').getAll()).some((note) => note.authorId === authorId && note.deleted === undefined);
}

async function hasLiveNotes(scope: WriteScope, documentId: Id): Promise<boolean> {
  const notes = await scope.transaction.objectStore('notes').index('documentId').getAll(documentId);
  return notes.some((note) => note.deleted === undefined);
}
