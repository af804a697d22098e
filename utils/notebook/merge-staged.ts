import type { HistoryRecord } from '../backup/index.ts';
import { BUNDLE_VERSION, type Bundle, clampVersions, joinSameDocuments, merge } from '../bundle/index.ts';
import { type BriefingPlan, type DocumentRecord, type Id, type Meeting, type Note, type Snapshot } from '../model/index.ts';
import type { EditableRecords, EditableStore, HistoryEntry } from '../storage/index.ts';
import { type RecordsTransaction, ownDocuments, recordsWith } from './concerned-records.ts';
import type { NotebookTransaction, WriteScope } from './notebook.ts';
import { byId, differing, keepLostValues, lostBriefingValues, lostMeetingValues, lostNoteValues, type LostValue, putDiffering, putDifferingSnapshots, retireJoined, revived } from './put-merged.ts';
import { type PastTransaction, takenInBefore } from './taken-in.ts';
import { type Staging, stagedOf } from './staged-backup.ts';

type Records = Required<Pick<Bundle, 'documents' | 'notes' | 'snapshots' | 'briefings' | 'meetings'>>;

/** What the person wants of a restore, and who follows it. */
interface MergeOptions {
  /** Whether what was deleted here since comes back. */
  readonly reviveDeleted: boolean;
  /** Is told after each batch how many records it had. */
  readonly step: (records: number) => void;
}

/**
 * Takes in what is staged by the rule of bundles, a batch at a time, in the one transaction of the act.
 * @returns how many documents, notes, briefings and meetings were written
 */
export function mergeStaged(scope: WriteScope, staging: Staging, options: MergeOptions): Promise<number> {
  return new StagedMerge(scope, staging, options).run();
}

class StagedMerge {
  readonly #scope: WriteScope;
  readonly #transaction: NotebookTransaction;
  readonly #staging: Staging;
  readonly #revive: boolean;
  /** Stores that held nothing when the act began: there is nothing to look up in them. */
  readonly #empty = new Set<'notes' | 'briefings' | 'meetings' | 'snapshots' | 'history'>();
  readonly #step: (records: number) => void;
  #changed = 0;
  /** Kept behind the history of the backup: the last entry of a field is the one that is offered. */
  readonly #lost: LostValue[] = [];
  /** The id under which a document is kept now. */
  #idOf: (documentId: Id) => Id = (id) => id;
  /** The document that each snapshot is of. */
  #ownerOf: ReadonlyMap<string, Id> = new Map();

  constructor(scope: WriteScope, staging: Staging, { reviveDeleted, step }: MergeOptions) {
    this.#scope = scope;
    this.#transaction = scope.transaction;
    this.#staging = staging;
    this.#revive = reviveDeleted;
    this.#step = step;
  }

  async run(): Promise<number> {
    for (const store of ['notes', 'briefings', 'meetings', 'snapshots', 'history'] as const) {
      if ((await this.#transaction.objectStore(store).count()) === 0) this.#empty.add(store);
    }
    await this.#documents();
    for await (const notes of stagedOf(this.#transaction, 'notes')) await this.#notes(notes);
    for await (const briefings of stagedOf(this.#transaction, 'briefings')) await this.#briefings(briefings);
    for await (const meetings of stagedOf(this.#transaction, 'meetings')) await this.#meetings(meetings);
    for await (const snapshots of stagedOf(this.#transaction, 'snapshots')) await this.#snapshots(snapshots);
    await this.#history();
    await keepLostValues(this.#scope, this.#lost);
    await this.#dismissals();
    return this.#changed;
  }

  async #own<S extends 'notes' | 'briefings' | 'meetings' | 'snapshots'>(store: S, records: readonly { readonly id: Id }[]): Promise<Records[S]> {
    if (this.#empty.has(store)) return [] as readonly unknown[] as Records[S];
    return (await recordsWith(this.#reading, store, records.map(({ id }) => id))) as readonly unknown[] as Records[S];
  }

  get #reading(): RecordsTransaction {
    return this.#transaction as unknown as RecordsTransaction;
  }

  async #notes(notes: readonly Note[]): Promise<void> {
    const own = await this.#own('notes', notes);
    const incoming = differing(own, notes).map((note) => under(this.#idOf(note.documentId), note));
    const merged = merge(bundleOf({ notes: own }), await this.#clamped({ notes: incoming }, { notes: own }));
    await this.#put('notes', own, this.#revived(merged.notes, byId(incoming)));
    if (own.length > 0) this.#lost.push(...lostNoteValues(incoming, merged.notes));
    this.#step(notes.length);
  }

  async #briefings(briefings: readonly BriefingPlan[]): Promise<void> {
    const own = await this.#own('briefings', briefings);
    const incoming = differing(own, briefings);
    const merged = merge(bundleOf({ briefings: own }), await this.#clamped({ briefings: incoming }, { briefings: own }));
    await this.#put('briefings', own, this.#revived(merged.briefings, byId(incoming)));
    if (own.length > 0) this.#lost.push(...lostBriefingValues(incoming, merged.briefings));
    this.#step(briefings.length);
  }

  async #meetings(meetings: readonly Meeting[]): Promise<void> {
    const own = await this.#own('meetings', meetings);
    const incoming = differing(own, meetings);
    const merged = merge(bundleOf({ meetings: own }), await this.#clamped({ meetings: incoming }, { meetings: own }));
    await this.#put('meetings', own, this.#revived(merged.meetings, byId(incoming)));
    if (own.length > 0) this.#lost.push(...lostMeetingValues(incoming, merged.meetings));
    this.#step(meetings.length);
  }

  /** Documents first: only then it is known which are one, and which note is under which. */
  async #documents(): Promise<void> {
    const own = await ownDocuments(this.#reading);
    const latest = new Map<Id, DocumentRecord>();
    for await (const documents of stagedOf(this.#transaction, 'documents')) {
      for (const document of documents) latest.set(document.id, document);
      this.#step(documents.length);
    }
    const { documents: incoming } = await this.#clamped({ documents: [...latest.values()] }, { documents: own });
    // Nothing to merge with: all is as it was.
    if (own.length === 0) {
      await this.#put('documents', [], incoming);
      this.#ownerOf = ownersOf(incoming);
      return;
    }
    const news = differing(own, incoming);
    const { idOf: rootOf } = joinSameDocuments([...own, ...news], []);
    const touched = new Set(news.map(({ id }) => rootOf(id)));
    const concerned = own.filter(({ id }) => touched.has(rootOf(id)));
    const here = new Set(own.map(({ id }) => id));
    // A document that stands for itself here and was not touched keeps its id.
    this.#idOf = (id) => (here.has(id) && !touched.has(rootOf(id)) ? id : rootOf(id));

    const kin = Map.groupBy([...concerned, ...news], ({ id }) => rootOf(id));
    const alone = [...kin.values()].filter((group) => group.length === 1 && group[0]!.sameAs === undefined).flat();
    const met = [...kin.values()].filter((group) => group.length > 1 || group[0]!.sameAs !== undefined).flat();
    const { documents: joined } = joinSameDocuments(met, await this.#captureTimes(met));
    const liveIds = new Map(news.map((document) => [this.#idOf(document.id), document]));
    const merged = this.#revived([...joined, ...alone], liveIds);
    await this.#put('documents', concerned, merged);
    await retireJoined(this.#scope, concerned, merged);
    this.#ownerOf = ownersOf([...own.filter(({ id }) => !touched.has(rootOf(id))), ...merged]);
    for (const { id } of concerned) if (this.#idOf(id) !== id) await this.#moveFrom(id);
  }

  /** What is under a document that is now another goes with it. */
  async #moveFrom(documentId: Id): Promise<void> {
    const notes = await this.#transaction.objectStore('notes').index('documentId').getAll(documentId);
    await this.#put('notes', notes, notes.map((note) => under(this.#idOf(documentId), note)));
    const snapshots = await this.#transaction.objectStore('snapshots').index('documentId').getAll(documentId);
    await putDifferingSnapshots(this.#scope, snapshots, snapshots.map((snapshot) => this.#owned(snapshot)));
  }

  async #captureTimes(documents: readonly DocumentRecord[]): Promise<readonly Pick<Snapshot, 'id' | 'capturedAt'>[]> {
    const times: Pick<Snapshot, 'id' | 'capturedAt'>[] = [];
    for (const id of new Set(documents.flatMap(({ snapshotIds }) => snapshotIds))) {
      const own = (await this.#transaction.objectStore('snapshots').get(id))?.capturedAt ?? '';
      const staged = this.#staging.capturedAt.get(id) ?? '';
      times.push({ id, capturedAt: own > staged ? own : staged });
    }
    return times;
  }

  async #snapshots(snapshots: readonly Snapshot[]): Promise<void> {
    const own = await this.#own('snapshots', snapshots);
    const incoming = differing(own, snapshots).map((snapshot) => this.#owned(snapshot));
    const merged = merge(bundleOf({ snapshots: own }), bundleOf({ snapshots: incoming }));
    await putDifferingSnapshots(this.#scope, own, merged.snapshots);
    this.#step(snapshots.length);
  }

  #owned(snapshot: Snapshot): Snapshot {
    return under(this.#ownerOf.get(snapshot.id) ?? this.#idOf(snapshot.documentId), snapshot);
  }

  /** In their order, for the last of a field is the one that is offered. Entries that are here already are left out. */
  async #history(): Promise<void> {
    const history = this.#transaction.objectStore('history');
    for await (const entries of stagedOf(this.#transaction, 'history')) {
      const known = new Map<string, ReadonlySet<string>>();
      for (const { store, recordId } of entries) {
        const record = recordOf({ store, recordId });
        if (known.has(record)) continue;
        known.set(record, new Set(this.#empty.has('history') ? [] : (await history.index('record').getAll([store, recordId])).map(contentOf)));
      }
      const added = entries.filter((entry) => !known.get(recordOf(entry))!.has(contentOf(entry)));
      await Promise.all(added.map((entry) => history.add(entry as HistoryEntry)));
      this.#step(entries.length);
    }
  }

  async #dismissals(): Promise<void> {
    const dismissals = this.#transaction.objectStore('dismissals');
    for await (const batch of stagedOf(this.#transaction, 'dismissals')) {
      for (const dismissal of batch) {
        if ((await dismissals.getKey(dismissal.key)) !== undefined) continue;
        await dismissals.add(dismissal);
        this.#scope.dismissed.push(dismissal.key);
      }
      this.#step(batch.length);
    }
  }

  /** What was deleted here later than the backup knows comes back, as an edit, if that is wanted. */
  #revived<R extends EditableRecords[EditableStore]>(merged: readonly R[], incoming: ReadonlyMap<Id, R>): readonly R[] {
    if (!this.#revive) return merged;
    return revived(merged, ({ id }) => incoming.has(id) && incoming.get(id)!.deleted === undefined, this.#scope.version);
  }

  async #put<S extends EditableStore>(store: S, own: readonly EditableRecords[S][], merged: readonly EditableRecords[S][]): Promise<void> {
    this.#changed += await putDiffering(this.#scope, store, own, merged);
  }

  async #clamped(records: Partial<Records>, own: Partial<Records>): Promise<Bundle> {
    const bundle = bundleOf(records);
    return clampVersions(bundle, Date.parse(this.#scope.at), await takenInBefore(bundle, bundleOf(own), this.#transaction as unknown as PastTransaction));
  }
}

function bundleOf(records: Partial<Records>): Bundle {
  return { version: BUNDLE_VERSION, generator: '', documents: [], notes: [], snapshots: [], briefings: [], meetings: [], ...records };
}

function under<R extends { readonly documentId: Id }>(documentId: Id, record: R): R {
  return record.documentId === documentId ? record : { ...record, documentId };
}

function ownersOf(documents: readonly DocumentRecord[]): ReadonlyMap<string, Id> {
  return new Map(documents.flatMap(({ id, snapshotIds }) => snapshotIds.map((snapshotId) => [snapshotId, id])));
}

const recordOf = ({ store, recordId }: Pick<HistoryRecord | HistoryEntry, 'store' | 'recordId'>): string => `${store} ${recordId}`;

/** Two entries of one record's history that have it in common are one. */
function contentOf({ field, value, version, replacedAt }: HistoryRecord | HistoryEntry): string {
  return JSON.stringify([field, version, replacedAt, value]);
}
