import { type Bundle, BUNDLE_VERSION, type WholeBundle, clampVersions, merge } from '../bundle/index.ts';
import { type Id, type Note, type PortalRule, type Version, sameValue } from '../model/index.ts';
import { normalizedAddresses } from '../portals/address.ts';
import type { EditableStore } from '../storage/index.ts';
import { type NotebookRecords, type RecordsTransaction, idsOf, recordsConcernedBy } from './concerned-records.ts';
import type { Notebook } from './notebook.ts';
import { type PastTransaction, takenInBefore } from './taken-in.ts';
import { ownAuthorIds } from './task-status.ts';
import { byId, keepLostValues, lostBriefingValues, lostMeetingValues, lostNoteValues, putDiffering, putDifferingSnapshots, retireJoined, revived } from './put-merged.ts';

/** What an import would do, told before anything is written. */
export interface ImportPreview {
  /** Notes that are not in the notebook. */
  readonly newNotes: number;
  /** Notes that are here with the very same content. */
  readonly knownNotes: number;
  /** Notes that are here and would be changed by the import. */
  readonly differingNotes: number;
  /** Notes that are here and would be deleted by the import. */
  readonly deletedNotes: number;
  /** Notes that were deleted here since the bundle was written; they stay so unless they are asked back. */
  readonly goneNotes: number;
  readonly newBriefings: number;
  /** Briefings that are here and would be changed by the import. */
  readonly differingBriefings: number;
  /** Briefings that are here and would be deleted by the import. */
  readonly deletedBriefings: number;
  readonly newDocuments: number;
  /** Documents here that turn out to be one with another here. */
  readonly joinedDocuments: number;
  /** Who wrote the notes of the bundle, without repeats. */
  readonly authors: readonly string[];
  /** Stamps of the bundle's documents that are classified. */
  readonly classifications: readonly string[];
}

const EDITABLE = ['documents', 'notes', 'briefings', 'meetings'] as const satisfies readonly EditableStore[];

/** Compares a bundle with the notebook; writes nothing. */
export async function previewImport(notebook: Notebook, given: Bundle): Promise<ImportPreview> {
  const db = await notebook.database.connection();
  const told = underRules(given, await notebook.portalRules());
  const own = await recordsConcernedBy(told, db.transaction(['documents', 'notes', 'briefings', 'meetings', 'snapshots']));
  const bundle = withoutForgedReports(told, own.notes, await ownAuthorIds(notebook));
  const merged = await mergeInto(own, bundle, db.transaction(['history']), Date.now());
  const notes = countFates(own.notes, bundle.notes, merged.notes);
  const briefings = countFates(own.briefings, bundle.briefings, merged.briefings);
  const ownIds = new Set(own.documents.map((document) => document.id));
  const keptDocuments = merged.documents.filter((document) => idsOf(document).some((id) => ownIds.has(id)));
  return {
    newNotes: notes.new,
    knownNotes: notes.known,
    differingNotes: notes.differing,
    deletedNotes: notes.deleted,
    goneNotes: notes.gone,
    newBriefings: briefings.new,
    differingBriefings: briefings.differing,
    deletedBriefings: briefings.deleted,
    newDocuments: merged.documents.length - keptDocuments.length,
    joinedDocuments: own.documents.length - keptDocuments.length,
    authors: [...new Set(bundle.notes.filter(isLive).map((note) => note.authorName).filter(Boolean))],
    classifications: [...new Set(bundle.documents.flatMap((document) => document.classification ?? []))],
  };
}

type Kept = Pick<Note, 'id' | 'deleted'>;

const isLive = ({ deleted }: Pick<Kept, 'deleted'>): boolean => deleted === undefined;

/** What becomes of the live records of a bundle, and how many live ones here it deletes. `gone`: deleted here, which stands. */
function countFates(own: readonly Kept[], incoming: readonly Kept[], merged: readonly Kept[]): Readonly<Record<'new' | 'known' | 'differing' | 'deleted' | 'gone', number>> {
  const here = byId(own);
  const outcome = byId(merged);
  const live = incoming.filter(isLive);
  const gone = live.filter(({ id }) => outcome.get(id)?.deleted !== undefined);
  const known = live.filter(({ id }) => here.has(id) && outcome.get(id)?.deleted === undefined);
  const differing = known.filter(({ id }) => !sameValue(here.get(id), outcome.get(id)));
  const deleted = own.filter((record) => isLive(record) && outcome.get(record.id)?.deleted !== undefined);
  return { new: live.length - known.length - gone.length, gone: gone.length, known: known.length - differing.length, differing: differing.length, deleted: deleted.length };
}

export interface ImportOptions {
  /** Whether what was deleted here since the bundle was written comes back. Else the deletion stands, as in every merge. */
  readonly reviveDeleted?: boolean;
}

/** Merges a bundle into the notebook, as one act that can be undone as a whole. */
export async function importBundle(notebook: Notebook, operationId: Id, given: Bundle, { reviveDeleted = false }: ImportOptions = {}): Promise<{ readonly changedRecords: number }> {
  const told = underRules(given, await notebook.portalRules());
  const ids = await ownAuthorIds(notebook);
  return notebook.act(operationId, 'importBundle', async (scope) => {
    const own = await recordsConcernedBy(told, scope.transaction as unknown as RecordsTransaction);
    const bundle = withoutForgedReports(told, own.notes, ids);
    const met = await mergeInto(own, bundle, scope.transaction as unknown as PastTransaction, Date.parse(scope.at));
    const merged = reviveDeleted ? withRevived(met, bundle, scope.version) : met;
    let changedRecords = 0;
    for (const store of EDITABLE) changedRecords += await putDiffering(scope, store, own[store], merged[store]);
    await putDifferingSnapshots(scope, own.snapshots, merged.snapshots);
    await retireJoined(scope, own.documents, merged.documents);
    await keepLostValues(scope, [
      ...lostNoteValues(bundle.notes, merged.notes),
      ...lostBriefingValues(bundle.briefings, merged.briefings),
      ...lostMeetingValues(bundle.meetings ?? [], merged.meetings),
    ]);
    return { changedRecords };
  });
}

/** The merged records with those that live in the bundle alive; documents may have become one with others under another id. */
function withRevived(merged: WholeBundle, bundle: Bundle, version: Version): WholeBundle {
  const { notes, documents, briefings, meetings = [] } = bundle;
  const idsOfLive = (records: readonly Kept[]): ReadonlySet<Id> => new Set(records.filter(isLive).map(({ id }) => id));
  const [liveNotes, liveBriefings, liveMeetings, liveDocuments] = [notes, briefings, meetings, documents].map(idsOfLive) as [ReadonlySet<Id>, ReadonlySet<Id>, ReadonlySet<Id>, ReadonlySet<Id>];
  return {
    ...merged,
    notes: revived(merged.notes, ({ id }) => liveNotes.has(id), version),
    briefings: revived(merged.briefings, ({ id }) => liveBriefings.has(id), version),
    meetings: revived(merged.meetings, ({ id }) => liveMeetings.has(id), version),
    documents: revived(merged.documents, (document) => idsOf(document).some((id) => liveDocuments.has(id)), version),
  };
}

/** The bundle as its documents are known here: who wrote it may have had other rules for addresses. */
function underRules(bundle: Bundle, rules: readonly PortalRule[]): Bundle {
  return { ...bundle, documents: bundle.documents.map((document) => ({ ...document, addresses: normalizedAddresses(document.addresses, rules) })) };
}

/**
 * What a person reports of a task they write here: a file from elsewhere cannot speak for them. What it brings back as it was
 * written here is left in it.
 * @param ids under which the person's own notes and reports stand
 */
function withoutForgedReports(bundle: Bundle, own: readonly Note[], ids: readonly Id[]): Bundle {
  const here = byId(own);
  const notes = bundle.notes.map((note) => {
    const reports = note.directive?.reports;
    const isForged = (id: Id): boolean => {
      const path = `directive.reports.${id}`;
      return reports?.[id] !== undefined && note.versions[path] !== here.get(note.id)?.versions[path];
    };
    const forged = ids.filter(isForged);
    if (forged.length === 0) return note;
    const without = <V>(record: Readonly<Record<string, V>>, keys: readonly string[]): Record<string, V> => Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
    const { reports: _, ...directive } = note.directive!;
    const others = without(reports!, forged);
    return {
      ...note,
      directive: Object.keys(others).length > 0 ? { ...directive, reports: others } : directive,
      versions: without(note.versions, forged.map((id) => `directive.reports.${id}`)),
    };
  });
  return { ...bundle, notes };
}

async function mergeInto(own: NotebookRecords, bundle: Bundle, past: PastTransaction, now: number): Promise<WholeBundle> {
  return merge({ ...own, version: BUNDLE_VERSION, generator: bundle.generator }, clampVersions(bundle, now, await takenInBefore(bundle, own, past)));
}
