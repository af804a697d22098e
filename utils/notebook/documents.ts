import { BUNDLE_VERSION, merge } from '../bundle/index.ts';
import type { DocumentRecord, Id } from '../model/index.ts';
import { type NotebookRecords, type RecordsTransaction, idsOf, recordsWith } from './concerned-records.ts';
import { APART_PREFIX, type DocumentPair, apartKey } from './likely-same.ts';
import type { Notebook, WriteScope } from './notebook.ts';
import { putDiffering, putDifferingSnapshots, retireJoined } from './put-merged.ts';
import { dismiss } from './suggestions.ts';

const NOTHING = { documents: [], notes: [], snapshots: [], briefings: [], version: BUNDLE_VERSION, generator: '' };

/**
 * Makes documents one, because a person says that they are: with all addresses, snapshots and notes, under the least of their ids.
 * The join travels with every bundle.
 * @returns the document that is kept
 * @throws MissingRecordError
 */
export function joinDocuments(notebook: Notebook, operationId: Id, ids: readonly Id[]): Promise<DocumentRecord> {
  return notebook.act(operationId, 'joinDocuments', async (scope) => {
    const documents = await Promise.all(ids.map((id) => scope.get('documents', id)));
    const all = [...new Set(documents.flatMap(idsOf))];
    const [joined] = await mergeIn(scope, documents, documents.map((document) => ({ ...document, sameAs: all.filter((id) => id !== document.id) })));
    return joined!;
  });
}

/**
 * The part of an act that writes what documents have become, and joins those that are one now, with their notes and snapshots.
 * @param before the documents that are concerned, as they are here
 * @returns the documents that are kept
 */
export async function mergeIn(scope: WriteScope, before: readonly DocumentRecord[], after: readonly DocumentRecord[]): Promise<readonly DocumentRecord[]> {
  const reading = scope.transaction as unknown as RecordsTransaction;
  const byDocument = scope.transaction.objectStore('notes').index('documentId');
  const notes = (await Promise.all(before.map(({ id }) => byDocument.getAll(id)))).flat();
  const snapshots = await recordsWith(reading, 'snapshots', before.flatMap(({ snapshotIds }) => snapshotIds));
  const own: NotebookRecords = { documents: before, notes, snapshots, briefings: [], meetings: [] };
  const merged = merge({ ...NOTHING, ...own, documents: after }, NOTHING);
  await putDiffering(scope, 'documents', before, merged.documents);
  await putDiffering(scope, 'notes', notes, merged.notes);
  await putDifferingSnapshots(scope, snapshots, merged.snapshots);
  await retireJoined(scope, before, merged.documents);
  return merged.documents;
}

/** Remembers that two documents are not one, however alike they are. */
export function tellApart(notebook: Notebook, operationId: Id, [a, b]: DocumentPair): Promise<string> {
  return dismiss(notebook, operationId, apartKey(a.id, b.id), b.title, 'tellApart');
}

/** Keys of all pairs that were told apart, for `likelySame`. */
export async function pairsApart(notebook: Notebook): Promise<ReadonlySet<string>> {
  const db = await notebook.database.connection();
  return new Set(await db.getAllKeys('dismissals', IDBKeyRange.bound(APART_PREFIX, `${APART_PREFIX}\uffff`)));
}

/**
 * Deletes a document with its notes, leaving tombstones. Its snapshots stay: undoing needs them, and so does a colleague's later
 * edit of one of the notes, which brings it back.
 * @returns how many notes went with it
 * @throws MissingRecordError
 */
export function deleteDocument(notebook: Notebook, operationId: Id, id: Id): Promise<{ readonly notes: number }> {
  return notebook.act(operationId, 'deleteDocument', async (scope) => {
    const notes = (await scope.transaction.objectStore('notes').index('documentId').getAll(id)).filter(({ deleted }) => deleted === undefined);
    await scope.edit('documents', id, { deleted: scope.version });
    for (const note of notes) await scope.edit('notes', note.id, { deleted: scope.version });
    return { notes: notes.length };
  });
}

/**
 * Says that a document also lies at this address. What was known at the address itself is joined with it.
 * @throws MissingRecordError
 */
export async function addAddress(notebook: Notebook, operationId: Id, id: Id, url: string): Promise<DocumentRecord> {
  const address = await notebook.addressOf(url);
  return notebook.act(operationId, 'addAddress', async (scope) => {
    const document = await scope.get('documents', id);
    const there = await scope.transaction.objectStore('documents').index('address').get(address);
    if (there && there.id !== id) {
      const [joined] = await mergeIn(scope, [document, there], [{ ...document, addresses: [...document.addresses, address] }, there]);
      return joined!;
    }
    return scope.edit('documents', id, { addresses: [...new Set([...document.addresses, address])] });
  });
}
