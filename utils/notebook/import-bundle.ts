import { type Bundle, type BundleContents, BUNDLE_VERSION, clampVersions, merge } from '../bundle/index.ts';
import { type DocumentRecord, type Id, sameValue } from '../model/index.ts';
import type { EditableRecords, EditableStore } from '../storage/index.ts';
import type { Notebook, WriteScope } from './notebook.ts';
import { authorOf } from './queries.ts';

/** What an import would do, told before anything is written. */
export interface ImportPreview {
  /** Notes that are not in the notebook. */
  readonly newNotes: number;
  /** Notes that are here with the very same content. */
  readonly knownNotes: number;
  /** Notes that are here and would be changed by the import. */
  readonly differingNotes: number;
  readonly newDocuments: number;
  /** Who wrote the notes of the bundle, without repeats. */
  readonly authors: readonly string[];
  /** Stamps of the bundle's documents that are classified. */
  readonly classifications: readonly string[];
}

const EDITABLE = ['documents', 'notes', 'briefings'] as const satisfies readonly EditableStore[];

/** Compares a bundle with the notebook; writes nothing. */
export async function previewImport(notebook: Notebook, bundle: Bundle): Promise<ImportPreview> {
  const db = await notebook.database.connection();
  const transaction = db.transaction(['documents', 'notes', 'briefings', 'snapshots']);
  const own = await readAll((store) => transaction.objectStore(store).getAll());
  const merged = mergeInto(own, bundle, Date.now());
  const ownNotes = new Map(own.notes.map((note) => [note.id, note]));
  const incoming = bundle.notes.filter((note) => note.deleted === undefined);
  const mergedNotes = new Map(merged.notes.map((note) => [note.id, note]));
  const known = incoming.filter((note) => ownNotes.has(note.id));
  const differing = known.filter((note) => !sameValue(ownNotes.get(note.id), mergedNotes.get(note.id)));
  const ownDocuments = new Set(own.documents.map((document) => document.id));
  return {
    newNotes: incoming.length - known.length,
    knownNotes: known.length - differing.length,
    differingNotes: differing.length,
    newDocuments: merged.documents.filter((document) => !idsOf(document).some((id) => ownDocuments.has(id))).length,
    authors: [...new Set(incoming.map((note) => note.authorName).filter(Boolean))],
    classifications: [...new Set(bundle.documents.flatMap((document) => document.classification ?? []))],
  };
}

/** Merges a bundle into the notebook, as one act that can be undone as a whole. */
export function importBundle(notebook: Notebook, operationId: Id, bundle: Bundle): Promise<{ readonly changedRecords: number }> {
  return notebook.act(operationId, 'importBundle', async (scope) => {
    const { transaction } = scope;
    const own = await readAll((store) => transaction.objectStore(store).getAll());
    const merged = mergeInto(own, bundle, Date.parse(scope.at));
    let changedRecords = 0;
    for (const store of EDITABLE) changedRecords += await putDiffering(scope, store, own[store], merged[store]);
    const ownSnapshots = new Map(own.snapshots.map((snapshot) => [snapshot.id, snapshot]));
    for (const snapshot of merged.snapshots) {
      if (!sameValue(ownSnapshots.get(snapshot.id), snapshot)) await transaction.objectStore('snapshots').put(snapshot);
    }
    await retireJoined(scope, own.documents, merged.documents);
    return { changedRecords };
  });
}

/** A document's id, and the ids that it had where it was captured separately. */
function idsOf(document: DocumentRecord): readonly Id[] {
  return [document.id, ...(document.sameAs ?? [])];
}

/** Which notes a bundle is to hold; deletions travel with the whole notebook only. */
export type BundleChoice = 'everything' | { readonly noteIds: ReadonlySet<Id> };

/** The chosen notes with their documents and snapshots, ready to be written as a bundle. */
export async function bundleContents(notebook: Notebook, choice: BundleChoice): Promise<BundleContents> {
  const db = await notebook.database.connection();
  const transaction = db.transaction(['documents', 'notes', 'briefings', 'snapshots', 'meta']);
  const all = await readAll((store) => transaction.objectStore(store).getAll());
  const exportedBy = await authorOf(notebook);
  const exportedAt = new Date().toISOString();
  if (choice === 'everything') return { ...all, exportedBy, exportedAt };
  const notes = all.notes.filter((note) => choice.noteIds.has(note.id) && note.deleted === undefined);
  const documentIds = new Set(notes.map((note) => note.documentId));
  const snapshotIds = new Set(notes.flatMap((note) => note.snapshotId ?? []));
  return {
    notes,
    documents: all.documents
      .filter((document) => documentIds.has(document.id))
      .map((document) => ({ ...document, snapshotIds: document.snapshotIds.filter((id) => snapshotIds.has(id)) })),
    snapshots: all.snapshots.filter((snapshot) => snapshotIds.has(snapshot.id)),
    exportedBy,
    exportedAt,
  };
}

type Contents = Required<Pick<BundleContents, 'notes' | 'documents' | 'snapshots' | 'briefings'>>;
type ReadStore = (store: keyof Contents) => Promise<unknown[]>;

async function readAll(read: ReadStore): Promise<Contents> {
  const [documents, notes, briefings, snapshots] = await Promise.all([read('documents'), read('notes'), read('briefings'), read('snapshots')]);
  const contents = { documents, notes, briefings, snapshots } as unknown as Contents;
  // What is left of documents that were joined to another takes no part any more.
  const joined = new Set(contents.documents.flatMap((document) => idsOf(document).slice(1)));
  return { ...contents, documents: contents.documents.filter((document) => !joined.has(document.id)) };
}

function mergeInto(own: Contents, bundle: Bundle, now: number): Bundle {
  return merge({ ...own, version: BUNDLE_VERSION, generator: bundle.generator }, clampVersions(bundle, now));
}

async function putDiffering<S extends EditableStore>(
  scope: WriteScope,
  store: S,
  own: readonly EditableRecords[S][],
  merged: readonly EditableRecords[S][],
): Promise<number> {
  const before = new Map(own.map((record) => [record.id, record]));
  let count = 0;
  for (const record of merged) {
    const known = before.get(record.id);
    if (sameValue(known, record)) continue;
    await (known ? scope.replace(store, known, record) : scope.put(store, record));
    count += 1;
  }
  return count;
}

/** Documents that turned out to be one with another give away what they are known by, so that it leads to the one that has the notes. */
async function retireJoined(scope: WriteScope, own: readonly DocumentRecord[], merged: readonly DocumentRecord[]): Promise<void> {
  const kept = new Set(merged.map((document) => document.id));
  for (const document of own) {
    if (!kept.has(document.id)) await scope.edit('documents', document.id, { addresses: [], snapshotIds: [], deleted: scope.version });
  }
}

