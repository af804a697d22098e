/** What is measured, in the page. Times are milliseconds; beside each stands what raw IndexedDB needs for the same records, in turn with it. */
import { openBackup } from '../../../utils/backup/index.ts';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import { searchableOf } from '../../../utils/finding/index.ts';
import { newId } from '../../../utils/model/index.ts';
import {
  Notebook,
  addNotes,
  allBriefings,
  allDocuments,
  allNotes,
  backUp,
  changeNote,
  countNotesAt,
  importBundle,
  notesOfDocument,
  previewImport,
  restoreBackup,
} from '../../../utils/notebook/index.ts';
import { NoteIndex } from '../../../utils/search/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { type InventedAmounts, type InventedRecords, inventNewNotes, inventRecords, noteId, pageOf } from './invented.ts';
import { openRaw, rawGetAll, rawGetOf, rawPut } from './raw.ts';

/** How long each of many turns took. */
export interface Turns {
  readonly ours: number[];
  readonly raw: number[];
}

const AT_ONCE = 2000;

const notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lò Văn Phú', unit: '' }) });
let own: InventedRecords;
let noteCount = 0;
let prefix = '';
let db: IDBDatabase;

/** Puts invented records into a new notebook. */
export async function seed(amounts: InventedAmounts): Promise<void> {
  await notebook.database.connection();
  db = await openRaw();
  own = await inventRecords(amounts);
  await rawPut(db, { documents: own.documents, snapshots: own.snapshots }, 'relaxed');
  for (const notes of inBatches(own.notes)) await rawPut(db, { notes }, 'relaxed');
  noteCount = amounts.notes;
  prefix = amounts.prefix;
}

function* inBatches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < AT_ONCE) continue;
    yield batch;
    batch = [];
  }
  yield batch;
}

/** Notes added one by one to pages that are known. */
export async function adding(turns: number): Promise<Turns> {
  const taken: Turns = { ours: [], raw: [] };
  for (const [turn, fields] of inventNewNotes(turns).entries()) {
    const at = turn % own.documents.length;
    const page = pageOf(own.documents[at]!, own.snapshots[at]!);
    let note: object = {};
    taken.ours.push(await timeOf(async () => ([note = {}] = await addNotes(notebook, newId(), page, [fields]))));
    taken.raw.push(await timeOf(() => rawPut(db, { notes: [{ ...note, id: newId() }] })));
  }
  return taken;
}

/** Comments changed one by one. */
export async function changing(turns: number): Promise<Turns> {
  const taken: Turns = { ours: [], raw: [] };
  for (const [turn, { comment }] of inventNewNotes(turns).entries()) {
    const id = noteId(prefix, (turn * 997) % noteCount);
    let note: object = {};
    taken.ours.push(await timeOf(async () => (note = await changeNote(notebook, newId(), id, { comment }))));
    taken.raw.push(await timeOf(() => rawPut(db, { notes: [{ ...note, id: newId() }] })));
  }
  return taken;
}

/** The notes of a page, all of them read. */
export async function readingPages(turns: number): Promise<Turns> {
  return reading(turns, (documentId) => notesOfDocument(notebook, documentId));
}

/** What each loading of a page asks. */
export async function countingPages(turns: number): Promise<Turns> {
  return reading(turns, (_documentId, url) => countNotesAt(notebook, url));
}

async function reading(turns: number, read: (documentId: string, url: string) => Promise<unknown>): Promise<Turns> {
  const taken: Turns = { ours: [], raw: [] };
  for (let turn = 0; turn < turns; turn += 1) {
    // Each reads other pages: the second to read one finds it in the browser's memory.
    const [{ id, url }, { id: other }] = [own.documents[(turn * 62) % own.documents.length]!, own.documents[(turn * 62 + 31) % own.documents.length]!];
    taken.ours.push(await timeOf(() => read(id, url)));
    taken.raw.push(await timeOf(() => rawGetOf(db, 'documentId', other)));
  }
  return taken;
}

/** What the notebook's first page needs before it can show anything: all records, and the index over the notes. */
export async function opening(): Promise<{ readonly reading: number; readonly indexing: number; readonly raw: number }> {
  const started = performance.now();
  const [notes, documents] = await Promise.all([allNotes(notebook), allDocuments(notebook), allBriefings(notebook)]);
  const read = performance.now();
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  NoteIndex.build(notes.map((note) => searchableOf(note, documentOf.get(note.documentId), '2026-12-08', [])));
  const indexed = performance.now();
  const raw = await timeOf(() => Promise.all(['notes', 'documents', 'briefings'].map((store) => rawGetAll(db, store))));
  return { reading: read - started, indexing: indexed - read, raw };
}

let bundleText = '';
let fromBundle: InventedRecords;

/** Writes a colleague's bundle, for `importing`. @returns its length in UTF-16 units */
export async function writeColleague(amounts: InventedAmounts): Promise<number> {
  fromBundle = await inventRecords(amounts);
  bundleText = writeBundle({ ...fromBundle, notes: [...fromBundle.notes], exportedAt: '2026-11-02T09:00:00.000Z', exportedBy: { id: amounts.author, name: 'Mạc Thị Quyên' } });
  return bundleText.length;
}

/** A colleague's bundle, read, told beforehand and taken in. */
export async function importing(): Promise<{ readonly reading: number; readonly preview: number; readonly writing: number }> {
  const started = performance.now();
  const bundle = readBundle(bundleText);
  const read = performance.now();
  await previewImport(notebook, bundle);
  const previewed = performance.now();
  await importBundle(notebook, newId(), bundle);
  return { reading: read - started, preview: previewed - read, writing: performance.now() - previewed };
}

/** The same records as in `importing`, under other ids. */
export async function rawImporting(): Promise<number> {
  const anew = <R extends { readonly id: string }>(records: Iterable<R>): R[] => Array.from(records, (record) => ({ ...record, id: newId() }));
  const { documents, snapshots, notes } = fromBundle;
  const records = { documents: anew(documents).map((document) => ({ ...document, addresses: [] })), snapshots: anew(snapshots), notes: anew(notes) };
  return timeOf(() => rawPut(db, records));
}

let backup: Blob;

/** The whole notebook into a file, as the browser would keep it. @returns bytes of the file */
export async function backingUp(): Promise<{ readonly ours: number; readonly raw: number; readonly size: number }> {
  const ours = await timeOf(async () => (backup = await new Response((await backUp(notebook)).bytes).blob()));
  const raw = await timeOf(async () => {
    for (const store of ['notes', 'documents', 'snapshots', 'briefings', 'history']) await rawGetAll(db, store);
  });
  return { ours, raw, size: backup.size };
}

/** Takes everything away, so that the backup is restored into an empty notebook. */
export async function emptying(): Promise<void> {
  await notebook.wipe();
}

/** The file of `backingUp` into the empty notebook. */
export async function restoring(): Promise<number> {
  return timeOf(async () => restoreBackup(notebook, newId(), await openBackup(backup)));
}

/** The records that the notebook began with, into the empty notebook. */
export async function rawRestoring(): Promise<number> {
  const { documents, snapshots, notes } = own;
  const records = { documents, snapshots, notes: [...notes] };
  return timeOf(() => rawPut(db, records));
}

async function timeOf(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
