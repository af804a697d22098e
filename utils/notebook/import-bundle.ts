import { type Bundle, BUNDLE_VERSION, clampVersions, merge } from '../bundle/index.ts';
import { type Id, type PortalRule, sameValue } from '../model/index.ts';
import { normalizedAddresses } from '../portals/address.ts';
import type { EditableStore } from '../storage/index.ts';
import { type NotebookRecords, type RecordsTransaction, idsOf, recordsConcernedBy } from './concerned-records.ts';
import type { Notebook } from './notebook.ts';
import { putDiffering, putDifferingSnapshots, retireJoined } from './put-merged.ts';

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
export async function previewImport(notebook: Notebook, given: Bundle): Promise<ImportPreview> {
  const bundle = underRules(given, await notebook.portalRules());
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
export async function importBundle(notebook: Notebook, operationId: Id, given: Bundle): Promise<{ readonly changedRecords: number }> {
  const bundle = underRules(given, await notebook.portalRules());
  return notebook.act(operationId, 'importBundle', async (scope) => {
    const own = await recordsConcernedBy(bundle, scope.transaction as unknown as RecordsTransaction);
    const merged = mergeInto(own, bundle, Date.parse(scope.at));
    let changedRecords = 0;
    for (const store of EDITABLE) changedRecords += await putDiffering(scope, store, own[store], merged[store]);
    await putDifferingSnapshots(scope, own.snapshots, merged.snapshots);
    await retireJoined(scope, own.documents, merged.documents);
    return { changedRecords };
  });
}

/** The bundle as its documents are known here: who wrote it may have had other rules for addresses. */
function underRules(bundle: Bundle, rules: readonly PortalRule[]): Bundle {
  return { ...bundle, documents: bundle.documents.map((document) => ({ ...document, addresses: normalizedAddresses(document.addresses, rules) })) };
}

function mergeInto(own: NotebookRecords, bundle: Bundle, now: number): Bundle {
  return merge({ ...own, version: BUNDLE_VERSION, generator: bundle.generator }, clampVersions(bundle, now));
}
