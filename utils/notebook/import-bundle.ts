import { type Bundle, BUNDLE_VERSION, clampVersions, merge } from '../bundle/index.ts';
import { type DocumentRecord, type Id, sameValue } from '../model/index.ts';
import type { EditableRecords, EditableStore } from '../storage/index.ts';
import { type NotebookRecords, type RecordsTransaction, idsOf, recordsConcernedBy } from './concerned-records.ts';
import type { Notebook, WriteScope } from './notebook.ts';

/** What an import would do, told before anything is written. */
export interface ImportPreview {
  /** Notes that are not in the notebook. */
  readonly newNotes: number;
  /** Notes that are here with the very same content. */
  readonly knownNotes: number;
  /** Notes that are here and would be changed by the import. */
  readonly differingNotes: number;
  readonly newDocuments: number;
  /** Documents here that turn out to be one with another here. */
  readonly joinedDocuments: number;
  /** Who wrote the notes of the bundle, without repeats. */
  readonly authors: readonly string[];
  /** Stamps of the bundle's documents that are classified. */
  readonly classifications: readonly string[];
}

const EDITABLE = ['documents', 'notes', 'briefings'] as const satisfies readonly EditableStore[];

/** Compares a bundle with the notebook; writes nothing. */
export async function previewImport(notebook: Notebook, bundle: Bundle): Promise<ImportPreview> {
  const db = await notebook.database.connection();
  const own = await recordsConcernedBy(bundle, db.transaction(['documents', 'notes', 'briefings', 'snapshots']));
  const merged = mergeInto(own, bundle, Date.now());
  const ownNotes = new Map(own.notes.map((note) => [note.id, note]));
  const incoming = bundle.notes.filter((note) => note.deleted === undefined);
  const mergedNotes = new Map(merged.notes.map((note) => [note.id, note]));
  const known = incoming.filter((note) => ownNotes.has(note.id));
  const differing = known.filter((note) => !sameValue(ownNotes.get(note.id), mergedNotes.get(note.id)));
  const ownIds = new Set(own.documents.map((document) => document.id));
  const keptDocuments = merged.documents.filter((document) => idsOf(document).some((id) => ownIds.has(id)));
  return {
    newNotes: incoming.length - known.length,
    knownNotes: known.length - differing.length,
    differingNotes: differing.length,
    newDocuments: merged.documents.length - keptDocuments.length,
    joinedDocuments: own.documents.length - keptDocuments.length,
    authors: [...new Set(incoming.map((note) => note.authorName).filter(Boolean))],
    classifications: [...new Set(bundle.documents.flatMap((document) => document.classification ?? []))],
  };
}

/** Merges a bundle into the notebook, as one act that can be undone as a whole. */
export function importBundle(notebook: Notebook, operationId: Id, bundle: Bundle): Promise<{ readonly changedRecords: number }> {
  return notebook.act(operationId, 'importBundle', async (scope) => {
    const own = await recordsConcernedBy(bundle, scope.transaction as unknown as RecordsTransaction);
    const merged = mergeInto(own, bundle, Date.parse(scope.at));
    let changedRecords = 0;
    for (const store of EDITABLE) changedRecords += await putDiffering(scope, store, own[store], merged[store]);
    const ownSnapshots = new Map(own.snapshots.map((snapshot) => [snapshot.id, snapshot]));
    const snapshots = merged.snapshots.filter((snapshot) => !sameValue(ownSnapshots.get(snapshot.id), snapshot));
    await Promise.all(snapshots.map((snapshot) => scope.transaction.objectStore('snapshots').put(snapshot)));
    await retireJoined(scope, own.documents, merged.documents);
    return { changedRecords };
  });
}

function mergeInto(own: NotebookRecords, bundle: Bundle, now: number): Bundle {
  return merge({ ...own, version: BUNDLE_VERSION, generator: bundle.generator }, clampVersions(bundle, now));
}

async function putDiffering<S extends EditableStore>(
  scope: WriteScope,
  store: S,
  own: readonly EditableRecords[S][],
  merged: readonly EditableRecords[S][],
): Promise<number> {
  const before = new Map(own.map((record) => [record.id, record]));
  const differing = merged.filter((record) => !sameValue(before.get(record.id), record));
  await Promise.all(
    differing.map((record) => {
      const known = before.get(record.id);
      return known ? scope.replace(store, known, record) : scope.put(store, record);
    }),
  );
  return differing.length;
}

/** Documents that turned out to be one with another give away what they are known by, so that it leads to the one that has the notes. */
async function retireJoined(scope: WriteScope, own: readonly DocumentRecord[], merged: readonly DocumentRecord[]): Promise<void> {
  const kept = new Set(merged.map((document) => document.id));
  for (const document of own) {
    if (!kept.has(document.id)) await scope.edit('documents', document.id, { addresses: [], snapshotIds: [], deleted: scope.version });
  }
}

