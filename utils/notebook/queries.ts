import type { BriefingPlan, DocumentRecord, Id, Meeting, Note, Snapshot } from '../model/index.ts';
import type { EditableStore, HistoryEntry, Operation } from '../storage/index.ts';
import type { Notebook } from './notebook.ts';
import { isReadable } from './readable.ts';

/** Neither deleted nor damaged. */
const isShown =
  (store: EditableStore) =>
  (record: { deleted?: string | undefined }): boolean =>
    record.deleted === undefined && isReadable(store, record);

/** All notes that are not deleted. */
export async function allNotes(notebook: Notebook): Promise<Note[]> {
  return (await (await notebook.database.connection()).getAll('notes')).filter(isShown('notes'));
}

/** All notes that are not deleted, so many at a time, the one that was changed first first. One that is changed meanwhile may come twice. */
export async function* notesInBatches(notebook: Notebook, size: number): AsyncGenerator<Note[]> {
  let from: string | undefined;
  /** Notes of the last instant may stand on both sides of a batch's end. */
  let known = new Set<Id>();
  for (;;) {
    const wanted = size + known.size;
    const batch = await (await notebook.database.connection()).getAllFromIndex('notes', 'changedAt', from === undefined ? undefined : IDBKeyRange.lowerBound(from), wanted);
    const before = known;
    yield batch.filter((note) => !before.has(note.id)).filter(isShown('notes'));
    if (batch.length < wanted) return;
    const last = batch.at(-1)!.changedAt;
    known = new Set([...(last === from ? known : []), ...batch.filter(({ changedAt }) => changedAt === last).map(({ id }) => id)]);
    from = last;
  }
}

/** The notes that were changed last, the latest first; deleted ones count among the `count`. */
export async function latestNotes(notebook: Notebook, count: number): Promise<Note[]> {
  const notes: Note[] = [];
  const byChange = (await notebook.database.connection()).transaction('notes').store.index('changedAt');
  for (let cursor = await byChange.openCursor(null, 'prev'); cursor && notes.length < count; cursor = await cursor.continue()) notes.push(cursor.value);
  return notes.filter(isShown('notes'));
}

/** Documents that can be read, deleted or not. */
export async function readableDocuments(notebook: Notebook): Promise<DocumentRecord[]> {
  return (await (await notebook.database.connection()).getAll('documents')).filter((document) => isReadable('documents', document));
}

export async function noteById(notebook: Notebook, id: Id): Promise<Note | undefined> {
  const note = await (await notebook.database.connection()).get('notes', id);
  return note && isShown('notes')(note) ? note : undefined;
}

/** A note with what it belongs to. */
export interface NoteRecords {
  readonly note: Note;
  readonly document: DocumentRecord | undefined;
  /** Of the document. */
  readonly meeting: Meeting | undefined;
}

/** Some notes, read together; undefined for one that is no longer there. */
export async function recordsOfNotes(notebook: Notebook, ids: readonly Id[]): Promise<(NoteRecords | undefined)[]> {
  const transaction = (await notebook.database.connection()).transaction(['notes', 'documents', 'meetings']);
  const documents = new Map<Id, Promise<DocumentRecord | undefined>>();
  return Promise.all(
    ids.map(async (id) => {
      const note = await transaction.objectStore('notes').get(id);
      if (!note || !isShown('notes')(note)) return undefined;
      const read = documents.get(note.documentId) ?? transaction.objectStore('documents').get(note.documentId);
      documents.set(note.documentId, read);
      const document = await read;
      if (!document || !isReadable('documents', document)) return { note, document: undefined, meeting: undefined };
      const meeting = document.meetingId === undefined ? undefined : await transaction.objectStore('meetings').get(document.meetingId);
      return { note, document, meeting: meeting && isShown('meetings')(meeting) ? meeting : undefined };
    }),
  );
}

export async function notesOfDocument(notebook: Notebook, documentId: Id): Promise<Note[]> {
  return (await (await notebook.database.connection()).getAllFromIndex('notes', 'documentId', documentId)).filter(isShown('notes'));
}

/** Documents that are not deleted, or have a note that somebody edited all the same. */
export async function allDocuments(notebook: Notebook): Promise<DocumentRecord[]> {
  const documents = await readableDocuments(notebook);
  const isThere = await Promise.all(documents.map((document) => isStanding(notebook, document)));
  return documents.filter((_document, index) => isThere[index]);
}

/** One of `allDocuments`. */
export async function standingDocumentById(notebook: Notebook, id: Id): Promise<DocumentRecord | undefined> {
  const document = await documentById(notebook, id);
  return document && (await isStanding(notebook, document)) ? document : undefined;
}

async function isStanding(notebook: Notebook, { id, deleted }: DocumentRecord): Promise<boolean> {
  return deleted === undefined || (await notesOfDocument(notebook, id)).length > 0;
}

export async function documentById(notebook: Notebook, id: Id): Promise<DocumentRecord | undefined> {
  const document = await (await notebook.database.connection()).get('documents', id);
  return document && isReadable('documents', document) ? document : undefined;
}

/** The document that was met under this address, deleted or not. */
export async function documentAt(notebook: Notebook, url: string): Promise<DocumentRecord | undefined> {
  const document = await (await notebook.database.connection()).getFromIndex('documents', 'address', await notebook.addressOf(url));
  return document && isReadable('documents', document) ? document : undefined;
}

/** The documents that belong to a meeting, deleted or not. */
export async function documentsOfMeeting(notebook: Notebook, meetingId: Id): Promise<DocumentRecord[]> {
  return (await (await notebook.database.connection()).getAllFromIndex('documents', 'meetingId', meetingId)).filter((document) => isReadable('documents', document));
}

/** How many notes there are at an address. */
export async function countNotesAt(notebook: Notebook, url: string): Promise<number> {
  const document = await documentAt(notebook, url);
  return document ? (await notesOfDocument(notebook, document.id)).length : 0;
}

/** All that was captured of some documents, damaged ones left out. */
export async function snapshotsOf(notebook: Notebook, documents: Iterable<Pick<DocumentRecord, 'snapshotIds'>>): Promise<Snapshot[]> {
  const ids = new Set(Array.from(documents).flatMap(({ snapshotIds }) => snapshotIds));
  const store = (await notebook.database.connection()).transaction('snapshots').store;
  const found = await Promise.all(Array.from(ids, (id) => store.get(id)));
  return found.filter((snapshot) => snapshot !== undefined).filter((snapshot) => isReadable('snapshots', snapshot));
}

export async function snapshotById(notebook: Notebook, id: string): Promise<Snapshot | undefined> {
  const snapshot = await (await notebook.database.connection()).get('snapshots', id);
  return snapshot && isReadable('snapshots', snapshot) ? snapshot : undefined;
}

export async function allBriefings(notebook: Notebook): Promise<BriefingPlan[]> {
  return (await (await notebook.database.connection()).getAll('briefings')).filter(isShown('briefings'));
}

export async function briefingById(notebook: Notebook, id: Id): Promise<BriefingPlan | undefined> {
  const briefing = await (await notebook.database.connection()).get('briefings', id);
  return briefing && isShown('briefings')(briefing) ? briefing : undefined;
}

export async function allMeetings(notebook: Notebook): Promise<Meeting[]> {
  return (await (await notebook.database.connection()).getAll('meetings')).filter(isShown('meetings'));
}

export async function meetingById(notebook: Notebook, id: Id): Promise<Meeting | undefined> {
  const meeting = await (await notebook.database.connection()).get('meetings', id);
  return meeting && isShown('meetings')(meeting) ? meeting : undefined;
}

/** What the fields of a record held before, oldest first. */
export async function historyOf(notebook: Notebook, store: EditableStore, id: Id): Promise<HistoryEntry[]> {
  return (await notebook.database.connection()).getAllFromIndex('history', 'record', [store, id]);
}

export async function operationById(notebook: Notebook, id: Id): Promise<Operation | undefined> {
  return (await notebook.database.connection()).get('operations', id);
}

/** The number of the last transaction. */
export async function currentSequence(notebook: Notebook): Promise<number> {
  return ((await (await notebook.database.connection()).get('meta', 'sequence')) as number | undefined) ?? 0;
}

/** The person as an author: the id that stands on their notes, and how they are named. */
export async function authorOf(notebook: Notebook): Promise<{ id: Id; name: string; unit: string }> {
  const { name, unit } = await notebook.person();
  const id = ((await (await notebook.database.connection()).get('meta', 'authorId')) as Id | undefined) ?? '';
  return { id, name, unit };
}
