import { type DocumentRecord, type FieldValues, type Id, type Meeting, type MeetingFields, type VersionedRecord, newId } from '../model/index.ts';
import type { Notebook, WriteScope } from './notebook.ts';
import { allDocuments, allMeetings, standingDocumentById } from './queries.ts';
import { type MeetingSuggestion, TWO_MEETINGS_PREFIX, speaksOfMeeting, suggestMeetings, twoMeetingsKey } from './suggest-meetings.ts';

/** What a person makes one meeting of. */
export interface MeetingGrouping {
  /** Absent: a new one. */
  readonly id?: Id | undefined;
  /** What it is called if it is not there yet. */
  readonly fields: MeetingFields;
  readonly documentIds: readonly Id[];
  /** Meetings that are this one: their documents become its own, and they go. */
  readonly joinedIds?: readonly Id[];
}

/** The id of a suggested meeting: two people who confirm the same one on two machines make one. Needs a secure context. */
async function meetingIdOf(key: string): Promise<Id> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  return `meeting-${Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** Does what a suggestion says: its documents are of its meeting, which is made if it is not there, and its meetings are one. */
export async function confirmMeeting(notebook: Notebook, operationId: Id, { key, fields, documents, meetings: [first, ...others] }: MeetingSuggestion): Promise<Meeting> {
  return addMeeting(notebook, operationId, {
    id: first?.id ?? (await meetingIdOf(key)),
    fields,
    documentIds: documents.map(({ id }) => id),
    joinedIds: others.map(({ id }) => id),
  });
}

/** Makes a meeting with its documents, or brings back one that was dissolved; what one that is there is called stays. */
export function addMeeting(notebook: Notebook, operationId: Id, { id = newId(), fields, documentIds, joinedIds = [] }: MeetingGrouping): Promise<Meeting> {
  return notebook.act(operationId, 'addMeeting', async (scope) => {
    const known = await scope.transaction.objectStore('meetings').get(id);
    const meeting = known ? await scope.editRead('meetings', known, known.deleted === undefined ? {} : { ...fields, deleted: undefined }) : await scope.put('meetings', newMeeting(scope, id, fields));
    for (const joined of joinedIds) {
      for (const document of await documentsOf(scope, joined)) await scope.edit('documents', document.id, { meetingId: id });
      await scope.edit('meetings', joined, { deleted: scope.version });
    }
    for (const documentId of documentIds) await scope.edit('documents', documentId, { meetingId: id });
    return meeting;
  });
}

function newMeeting({ at, version }: WriteScope, id: Id, fields: MeetingFields): Meeting {
  return { ...fields, id, createdAt: at, changedAt: at, versions: Object.fromEntries(Object.keys(fields).map((field) => [field, version])) };
}

/** Some fields of a meeting; undefined empties one. */
export type MeetingChange = { readonly [F in keyof MeetingFields]?: MeetingFields[F] | undefined };

/**
 * Changes what a meeting is called, when, where and by whom it was held; one that was dissolved meanwhile comes back, as a note does.
 * @param base the meeting as the person had it before them when they began
 * @throws MissingRecordError
 */
export function changeMeeting(notebook: Notebook, operationId: Id, id: Id, fields: MeetingChange, base?: VersionedRecord): Promise<Meeting> {
  return notebook.act(operationId, 'changeMeeting', async (scope) => {
    const before = await scope.get('meetings', id);
    return scope.editRead('meetings', before, { ...fields, ...revived(before) }, base);
  });
}

/** @throws MissingRecordError */
export function addToMeeting(notebook: Notebook, operationId: Id, id: Id, documentIds: readonly Id[]): Promise<Meeting> {
  return notebook.act(operationId, 'changeMeeting', async (scope) => {
    const before = await scope.get('meetings', id);
    const meeting = await scope.editRead('meetings', before, revived(before));
    for (const documentId of documentIds) await scope.edit('documents', documentId, { meetingId: id });
    scope.words = meeting.name;
    return meeting;
  });
}

const revived = ({ deleted }: Meeting): FieldValues => (deleted === undefined ? {} : { deleted: undefined });

/**
 * Takes a document out of its meeting, and remembers that it is of another than those that stay.
 * @throws MissingRecordError
 */
export function removeFromMeeting(notebook: Notebook, operationId: Id, documentId: Id): Promise<DocumentRecord> {
  return notebook.act(operationId, 'changeMeeting', async (scope) => {
    const { meetingId } = await scope.get('documents', documentId);
    if (meetingId !== undefined) {
      const others = (await documentsOf(scope, meetingId)).filter(({ id }) => id !== documentId);
      await rememberApart(scope, others.map(({ id }) => [id, documentId]));
      scope.words = (await scope.transaction.objectStore('meetings').get(meetingId))?.name;
    }
    return scope.edit('documents', documentId, { meetingId: undefined });
  });
}

/**
 * Takes a meeting away; its documents stay, and are not suggested as one meeting again.
 * @throws MissingRecordError
 */
export function dissolveMeeting(notebook: Notebook, operationId: Id, id: Id): Promise<Meeting> {
  return notebook.act(operationId, 'dissolveMeeting', async (scope) => {
    const meeting = await scope.edit('meetings', id, { deleted: scope.version });
    const documents = await documentsOf(scope, id);
    await rememberApart(scope, pairsOf(documents.map((document) => document.id)));
    for (const document of documents) await scope.edit('documents', document.id, { meetingId: undefined });
    return meeting;
  });
}

/**
 * Remembers that the documents of a suggestion are not of one meeting.
 * @param documentId of this document only: it is of another than all the others
 */
export function declineMeeting(notebook: Notebook, operationId: Id, { fields, documents, meetings }: MeetingSuggestion, documentId?: Id): Promise<void> {
  return notebook.act(operationId, 'declineMeeting', async (scope) => {
    const ofMeetings = await Promise.all(meetings.map(({ id }) => documentsOf(scope, id)));
    const groups = [...documents.map(({ id }) => [id]), ...ofMeetings.map((members) => members.map(({ id }) => id))];
    const pairs = groups.flatMap((group, index) => groups.slice(index + 1).flatMap((other) => group.flatMap((a) => other.map((b): readonly [Id, Id] => [a, b]))));
    await rememberApart(scope, documentId === undefined ? pairs : pairs.filter((pair) => pair.includes(documentId)));
    scope.words = fields.name;
  });
}

/** What the notebook has to ask of meetings. */
export async function meetingSuggestions(notebook: Notebook): Promise<MeetingSuggestion[]> {
  const [documents, meetings, apart] = await Promise.all([allDocuments(notebook), allMeetings(notebook), documentsOfTwoMeetings(notebook)]);
  return suggestMeetings(documents, meetings, apart);
}

/** What there is to ask of the meeting of one document. Reads the other documents only if its title speaks of a meeting. */
export async function meetingOffered(notebook: Notebook, documentId: Id): Promise<MeetingSuggestion | undefined> {
  const document = await standingDocumentById(notebook, documentId);
  if (!document || !speaksOfMeeting(document)) return undefined;
  return (await meetingSuggestions(notebook)).find(({ documents }) => documents.some(({ id }) => id === documentId));
}

/** Keys of all pairs that were told apart, for `suggestMeetings`. */
export async function documentsOfTwoMeetings(notebook: Notebook): Promise<ReadonlySet<string>> {
  const db = await notebook.database.connection();
  return new Set(await db.getAllKeys('dismissals', IDBKeyRange.bound(TWO_MEETINGS_PREFIX, `${TWO_MEETINGS_PREFIX}\uffff`)));
}

async function documentsOf(scope: WriteScope, meetingId: Id): Promise<DocumentRecord[]> {
  const documents = await scope.transaction.objectStore('documents').index('meetingId').getAll(meetingId);
  return documents.filter(({ deleted }) => deleted === undefined);
}

function pairsOf(ids: readonly Id[]): [Id, Id][] {
  return ids.flatMap((id, index) => ids.slice(index + 1).map((other): [Id, Id] => [id, other]));
}

async function rememberApart({ transaction, at, dismissed }: WriteScope, pairs: readonly (readonly [Id, Id])[]): Promise<void> {
  const keys = pairs.map(([a, b]) => twoMeetingsKey(a, b));
  await Promise.all(keys.map((key) => transaction.objectStore('dismissals').put({ key, at })));
  for (const key of keys) dismissed.push(key);
}
