import type { Id } from '../model/index.ts';
import type { EditableStore, RecordChange } from '../storage/index.ts';
import type { Notebook } from './notebook.ts';

/** How far a reader has followed the notebook: it has seen this transaction and all before it. */
export interface FeedPlace {
  /** Of the last transaction seen; 0 before the first. */
  readonly sequence: number;
  /** Its operation: tells this database from another one that has come as far. */
  readonly operationId?: Id | undefined;
}

/** Whatever was read of these records is to be read again. */
export interface ChangedRecords {
  readonly documentIds: Id[];
  readonly noteIds: Id[];
  readonly briefingIds: Id[];
  readonly meetingIds: Id[];
}

/** What a reader missed of some records. */
export interface MissedRecords extends ChangedRecords {
  /** Those of the documents that were written themselves, and not only their notes. */
  readonly writtenDocumentIds: Id[];
}

/** What happened since a place; `everything` where that can no longer be told. */
export interface Missed {
  readonly place: FeedPlace;
  readonly changed: 'nothing' | 'everything' | MissedRecords;
}

/** To go through what more transactions did takes a screen longer than reading everything. */
const MOST_FOLLOWED = 50;

/** Records that an operation touched; the documents of its notes among them. */
export function changedRecords(changes: readonly RecordChange[]): ChangedRecords {
  const documentIds = new Set(idsIn('documents', changes));
  for (const { documentId } of changes) if (documentId !== undefined) documentIds.add(documentId);
  return { documentIds: [...documentIds], noteIds: idsIn('notes', changes), briefingIds: idsIn('briefings', changes), meetingIds: idsIn('meetings', changes) };
}

const idsIn = (store: EditableStore, changes: readonly RecordChange[]): Id[] => [...new Set(changes.filter((change) => change.store === store).map(({ id }) => id))];

/**
 * What a reader missed who has followed as far as `place`. Nobody has missed anything who begins now (`place` undefined).
 * A database that was deleted, or put back to what it was earlier, is found out by the operation.
 * @param most who missed more transactions reads everything
 */
export async function missedSince(notebook: Notebook, place: FeedPlace | undefined, most = MOST_FOLLOWED): Promise<Missed> {
  const db = await notebook.database.connection();
  const transaction = db.transaction(['meta', 'operations']);
  const bySequence = transaction.objectStore('operations').index('sequence');
  const sequence = ((await transaction.objectStore('meta').get('sequence')) as number | undefined) ?? 0;
  const now: FeedPlace = { sequence, operationId: await bySequence.getKey(sequence) };
  if (place === undefined) return { place: now, changed: 'nothing' };
  const isSameDatabase = place.sequence <= sequence && (place.sequence === 0 || (await bySequence.getKey(place.sequence)) === place.operationId);
  if (!isSameDatabase || sequence - place.sequence > most) return { place: now, changed: 'everything' };
  if (place.sequence === sequence) return { place: now, changed: 'nothing' };
  const missed = await bySequence.getAll(IDBKeyRange.bound(place.sequence, sequence, true));
  if (missed.length !== sequence - place.sequence) return { place: now, changed: 'everything' };
  const changes = missed.flatMap((operation) => operation.changes);
  return { place: now, changed: { ...changedRecords(changes), writtenDocumentIds: idsIn('documents', changes) } };
}
