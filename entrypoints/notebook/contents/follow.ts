import { effect, signal } from '@preact/signals';
import { currentSettings, notebook, onNotebookChange } from '../../../components/door/index.ts';
import { type FailureCode, type FeedChange, failureCode, onAwake } from '../../../utils/messaging/index.ts';
import type { BriefingPlan, DocumentRecord, Id, Meeting, Note } from '../../../utils/model/index.ts';
import { allBriefings, allDocuments, allMeetings, allNotes, briefingById, meetingById, noteById, ownAuthorIds, standingDocumentById } from '../../../utils/notebook/index.ts';
import { NoteIndex, type SearchableNote } from '../../../utils/search/index.ts';
import { ownIds } from './own-ids.ts';
import { searchableOf } from './searchable.ts';
import { today } from './today.ts';

/** The whole notebook as this screen holds it. The maps are new at each change; the index is one, and always of the same state. */
export interface Contents {
  readonly notes: ReadonlyMap<Id, Note>;
  readonly documents: ReadonlyMap<Id, DocumentRecord>;
  readonly briefings: ReadonlyMap<Id, BriefingPlan>;
  readonly meetings: ReadonlyMap<Id, Meeting>;
  readonly index: NoteIndex;
}

/** Undefined until the notebook has been read. */
export const contents = signal<Contents | undefined>(undefined);
export const contentsFailure = signal<FailureCode | undefined>(undefined);

/** Changes of more records than this are not followed one by one: everything is read anew. */
const MANY_RECORDS = 200;

const byId = <R extends { readonly id: Id }>(records: readonly R[]): Map<Id, R> => new Map(records.map((record) => [record.id, record]));

let turn: Promise<void> = Promise.resolve();
/** False before everything was read, and after something could not be read. */
let isWhole = false;

/** Reads the notebook and keeps `contents` with it. */
export function followNotebook(): void {
  onNotebookChange((change) => inTurn(() => follow(change)), new AbortController().signal);
  effect(() => contents.value?.index.useAbbreviations(currentSettings.value.officeUnits.map(({ name, abbreviations }) => [name, ...abbreviations])));
  onAwake(() => isWhole || inTurn(readAll), new AbortController().signal);
  inTurn(readAll);
}

/** Reads everything again, after it could not be read. */
export function readAgain(): void {
  inTurn(readAll);
}

/** One thing after the other: a change may come while another is read. */
function inTurn(step: () => Promise<void>): void {
  turn = turn.then(step).then(
    () => {
      contentsFailure.value = undefined;
    },
    (error: unknown) => {
      isWhole = false;
      contentsFailure.value = failureCode(error);
    },
  );
}

async function readAll(): Promise<void> {
  const [notes, documents, briefings, meetings, own] = await Promise.all([allNotes(notebook), allDocuments(notebook), allBriefings(notebook), allMeetings(notebook), ownAuthorIds(notebook)]);
  ownIds.value = own;
  const of = { documents: byId(documents), meetings: byId(meetings) };
  contents.value = {
    notes: byId(notes),
    ...of,
    briefings: byId(briefings),
    index: NoteIndex.build(notes.map((note) => searchableNote(note, of))),
  };
  isWhole = true;
}

async function follow(change: FeedChange): Promise<void> {
  const before = contents.value;
  if (!before || !isWhole || change === 'everything' || change.noteIds.length + change.documentIds.length + change.meetingIds.length > MANY_RECORDS) return readAll();

  // Before the first act of the notebook nobody has an id.
  if (ownIds.value.length === 0) ownIds.value = await ownAuthorIds(notebook);
  const documents = await withRead(before.documents, change.documentIds, (id) => standingDocumentById(notebook, id));
  const notes = await withRead(before.notes, change.noteIds, (id) => noteById(notebook, id));
  const briefings = await withRead(before.briefings, change.briefingIds, (id) => briefingById(notebook, id));
  const meetings = await withRead(before.meetings, change.meetingIds, (id) => meetingById(notebook, id));

  const touched = new Set(change.noteIds);
  const changedMeetings = new Set(change.meetingIds);
  const changedDocuments = new Set(change.documentIds);
  for (const { id, meetingId } of documents.values()) if (meetingId !== undefined && changedMeetings.has(meetingId)) changedDocuments.add(id);
  for (const note of notes.values()) if (changedDocuments.has(note.documentId)) touched.add(note.id);
  for (const id of touched) {
    const note = notes.get(id);
    if (note) before.index.add(searchableNote(note, { documents, meetings }));
    else before.index.remove(id);
  }
  contents.value = { notes, documents, briefings, meetings, index: before.index };
}

function searchableNote(note: Note, { documents, meetings }: Pick<Contents, 'documents' | 'meetings'>): SearchableNote {
  const document = documents.get(note.documentId);
  return searchableOf(note, document, today.value, ownIds.value, document?.meetingId === undefined ? undefined : meetings.get(document.meetingId));
}

async function withRead<R>(before: ReadonlyMap<Id, R>, ids: readonly Id[], read: (id: Id) => Promise<R | undefined>): Promise<ReadonlyMap<Id, R>> {
  if (ids.length === 0) return before;
  const after = new Map(before);
  for (const id of ids) {
    const record = await read(id);
    if (record) after.set(id, record);
    else after.delete(id);
  }
  return after;
}
