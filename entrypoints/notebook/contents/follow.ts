import { signal } from '@preact/signals';
import { notebook, onNotebookChange } from '../../../components/door/index.ts';
import { type FailureCode, type FeedChange, failureCode, onAwake } from '../../../utils/messaging/index.ts';
import type { BriefingPlan, DocumentRecord, Id, Meeting, Note } from '../../../utils/model/index.ts';
import { allBriefings, allDocuments, allMeetings, briefingById, meetingById, noteById, notesInBatches, ownAuthorIds, standingDocumentById } from '../../../utils/notebook/index.ts';
import { ownIds } from './own-ids.ts';

/** The whole notebook as this screen holds it. The maps are new at each change. */
export interface Contents {
  readonly notes: ReadonlyMap<Id, Note>;
  readonly documents: ReadonlyMap<Id, DocumentRecord>;
  readonly briefings: ReadonlyMap<Id, BriefingPlan>;
  readonly meetings: ReadonlyMap<Id, Meeting>;
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

let isFollowing = false;

/** Reads the notebook and keeps `contents` with it, from the first time that it is called. */
export function followNotebook(): void {
  if (isFollowing) return;
  isFollowing = true;
  onNotebookChange((change) => inTurn(() => follow(change)), new AbortController().signal);
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

/** So many notes are read at a time that taking them in is not noticed. */
const NOTES_AT_ONCE = 300;

async function readAll(): Promise<void> {
  const notes = new Map<Id, Note>();
  for await (const batch of notesInBatches(notebook, NOTES_AT_ONCE)) for (const note of batch) notes.set(note.id, note);
  const [documents, briefings, meetings, own] = await Promise.all([allDocuments(notebook), allBriefings(notebook), allMeetings(notebook), ownAuthorIds(notebook)]);
  ownIds.value = own;
  contents.value = { notes, documents: byId(documents), briefings: byId(briefings), meetings: byId(meetings) };
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

  contents.value = { notes, documents, briefings, meetings };
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
