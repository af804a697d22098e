import { type Bundle, joinSameDocuments } from '../bundle/index.ts';
import type { BriefingPlan, DocumentRecord, Id, Meeting, Note, Snapshot } from '../model/index.ts';
import type { ReadTransaction } from '../storage/index.ts';
import { isReadable } from './readable.ts';

/** Records of a notebook, as a bundle holds them. */
export interface NotebookRecords {
  readonly documents: readonly DocumentRecord[];
  readonly notes: readonly Note[];
  readonly briefings: readonly BriefingPlan[];
  readonly meetings: readonly Meeting[];
  readonly snapshots: readonly Snapshot[];
}

/** A transaction in which the records can be read. */
export type RecordsTransaction = ReadTransaction<keyof NotebookRecords>;

/** A document's id, and the ids that it had where it was captured separately. */
export function idsOf(document: DocumentRecord): readonly Id[] {
  return [document.id, ...(document.sameAs ?? [])];
}

/** All documents but what is left of those that were joined to another: these take no part any more. */
export async function ownDocuments(transaction: RecordsTransaction): Promise<DocumentRecord[]> {
  const documents = (await transaction.objectStore('documents').getAll()).filter((document) => isReadable('documents', document));
  const joined = new Set(documents.flatMap((document) => idsOf(document).slice(1)));
  return documents.filter((document) => !joined.has(document.id));
}

/**
 * The records here that merging the bundle can change, or on which the outcome depends: merging with these and merging with
 * the whole notebook change the same records to the same. Reads all documents, but of notes, snapshots and briefings only these.
 */
export async function recordsConcernedBy(bundle: Bundle, transaction: RecordsTransaction): Promise<NotebookRecords> {
  const all = await ownDocuments(transaction);
  const [named, briefings, meetings] = await Promise.all([
    recordsWith(transaction, 'notes', bundle.notes.map(({ id }) => id)),
    recordsWith(transaction, 'briefings', bundle.briefings.map(({ id }) => id)),
    recordsWith(transaction, 'meetings', (bundle.meetings ?? []).map(({ id }) => id)),
  ]);
  const { idOf } = joinSameDocuments([...all, ...bundle.documents], []);
  const touched = new Set([...bundle.documents.flatMap(idsOf), ...[...bundle.notes, ...bundle.snapshots, ...named].map(({ documentId }) => documentId)].map(idOf));
  // A snapshot belongs to the document that lists it, whatever the bundle says.
  const carried = new Set(bundle.snapshots.map(({ id }) => id));
  const documents = all.filter(({ id, snapshotIds }) => touched.has(idOf(id)) || snapshotIds.some((snapshotId) => carried.has(snapshotId)));
  const moving = await Promise.all(
    documents.filter(({ id }) => idOf(id) !== id).map(({ id }) => transaction.objectStore('notes').index('documentId').getAll(id)),
  );
  const notes = new Map([...named, ...moving.flat()].map((note) => [note.id, note]));
  const snapshots = await recordsWith(transaction, 'snapshots', [...[...documents, ...bundle.documents].flatMap(({ snapshotIds }) => snapshotIds), ...carried]);
  return { documents, notes: [...notes.values()], briefings, meetings, snapshots };
}

/** The records that have these ids; ids that are not there, and records that cannot be read, are passed over. */
export async function recordsWith<S extends keyof NotebookRecords>(
  transaction: RecordsTransaction,
  store: S,
  ids: Iterable<Id>,
): Promise<NotebookRecords[S][number][]> {
  const found = await Promise.all(Array.from(new Set(ids), (id) => transaction.objectStore(store).get(id)));
  return found.filter((record) => record !== undefined).filter((record) => isReadable(store, record));
}
