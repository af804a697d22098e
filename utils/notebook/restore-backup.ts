import type { OpenBackup } from '../backup/index.ts';
import { BUNDLE_VERSION, type Bundle, clampVersions, joinSameDocuments, merge } from '../bundle/index.ts';
import { type DocumentRecord, type Id, type Snapshot, newId, sameValue, withFields } from '../model/index.ts';
import type { Settings } from '../settings/settings.ts';
import type { EditableRecords, EditableStore } from '../storage/index.ts';
import { type RecordsTransaction, ownDocuments, recordsWith } from './concerned-records.ts';
import { forgetAddressForm, normalizeAddresses } from './normalize-addresses.ts';
import type { Notebook, NotebookTransaction, WriteScope } from './notebook.ts';
import { putDiffering, putDifferingSnapshots, retireJoined } from './put-merged.ts';
import { operationById } from './queries.ts';
import { type Staging, emptyStaged, stageBackup, stagedOf } from './staged-backup.ts';

export interface RestoreOptions {
  /** Whether what was deleted here since comes back. Else a deletion later than the backup stands, as in every merge. */
  readonly reviveDeleted?: boolean;
  /** Is told the part that is done, from 0 to 1. */
  readonly progress?: (part: number) => void;
  /** Aborted: fails with its reason, and the notebook is as it was. */
  readonly signal?: AbortSignal | undefined;
}

export interface RestoreResult {
  readonly changedRecords: number;
  /** What the person had chosen, as far as it is valid; nothing was done with it. */
  readonly settings: Partial<Settings>;
}

/** Reading and setting down takes about as long as merging. */
const STAGING_PART = 0.5;

/**
 * Merges a backup into the notebook, as one act that can be undone as a whole: by the rule of imports, with its history and the
 * suggestions that were turned down. A notebook without notes becomes that of the person whose backup it is, unless it was
 * handed over. Whatever fails or is cut off, the notebook is as it was.
 * @throws BackupError, StorageFullError, StorageUnavailableError, or the signal's reason
 */
export async function restoreBackup(
  notebook: Notebook,
  operationId: Id,
  backup: OpenBackup,
  { reviveDeleted = false, progress, signal }: RestoreOptions = {},
): Promise<RestoreResult> {
  const done = await operationById(notebook, operationId);
  if (done) return done.result as RestoreResult;
  try {
    const staging = await stageBackup(notebook.database, backup, { progress: (part) => progress?.(part * STAGING_PART), signal });
    const result = await notebook.act(operationId, 'restoreBackup', async (scope) => {
      const isFirst = (await scope.transaction.objectStore('notes').count()) === 0;
      let taken = 0;
      const total = [...staging.counts.values()].reduce((sum, count) => sum + count, 0);
      const step = (records: number): void => {
        signal?.throwIfAborted();
        taken += records;
        progress?.(STAGING_PART + (1 - STAGING_PART) * Math.min(1, taken / Math.max(1, total)));
      };
      const changedRecords = await new Merging(scope, staging, reviveDeleted, step).run();
      if (isFirst) await takeOn(scope, backup);
      await scope.transaction.objectStore('staged').clear();
      await forgetAddressForm(scope);
      return { changedRecords, settings: staging.settings };
    });
    // What is restored stays so if this fails: it is tried again when the browser starts.
    await normalizeAddresses(notebook, newId()).catch(() => undefined);
    return result;
  } catch (error) {
    // What is left beside the notebook harms nothing: the next attempt throws it away.
    await emptyStaged(notebook.database).catch(() => undefined);
    signal?.throwIfAborted();
    throw error;
  }
}

/** On a new machine the same person goes on; a successor remains who they are. */
async function takeOn(scope: WriteScope, { about, createdAt }: OpenBackup): Promise<void> {
  if (about.authorId !== undefined && about.handedOver !== true) scope.becomeAuthor(about.authorId);
  const meta = scope.transaction.objectStore('meta');
  if ((await meta.get('lastBackup')) === undefined) await meta.put({ at: createdAt }, 'lastBackup');
}

type Records = Pick<Bundle, 'documents' | 'notes' | 'snapshots' | 'briefings'>;

/** Takes in what is staged, a batch at a time, in the one transaction of the act. */
class Merging {
  readonly #scope: WriteScope;
  readonly #transaction: NotebookTransaction;
  readonly #staging: Staging;
  readonly #revive: boolean;
  /** Stores that held nothing when the act began: there is nothing to look up in them. */
  readonly #empty = new Set<'notes' | 'briefings' | 'snapshots' | 'history'>();
  readonly #step: (records: number) => void;
  #changed = 0;
  /** The id under which a document is kept now. */
  #idOf: (documentId: Id) => Id = (id) => id;
  /** The document that each snapshot is of. */
  #ownerOf: ReadonlyMap<string, Id> = new Map();

  constructor(scope: WriteScope, staging: Staging, revive: boolean, step: (records: number) => void) {
    this.#scope = scope;
    this.#transaction = scope.transaction;
    this.#staging = staging;
    this.#revive = revive;
    this.#step = step;
  }

  /** @returns how many documents, notes and briefings were written */
  async run(): Promise<number> {
    for (const store of ['notes', 'briefings', 'snapshots', 'history'] as const) {
      if ((await this.#transaction.objectStore(store).count()) === 0) this.#empty.add(store);
    }
    await this.#documents();
    for await (const notes of stagedOf(this.#transaction, 'notes')) {
      await this.#records('notes', notes, (note) => under(this.#idOf(note.documentId), note));
    }
    for await (const briefings of stagedOf(this.#transaction, 'briefings')) await this.#records('briefings', briefings, (briefing) => briefing);
    for await (const snapshots of stagedOf(this.#transaction, 'snapshots')) await this.#snapshots(snapshots);
    await this.#history();
    await this.#dismissals();
    return this.#changed;
  }

  async #own<S extends 'notes' | 'briefings' | 'snapshots'>(store: S, records: readonly { readonly id: Id }[]): Promise<Records[S]> {
    if (this.#empty.has(store)) return [] as readonly unknown[] as Records[S];
    return (await recordsWith(this.#reading, store, records.map(({ id }) => id))) as readonly unknown[] as Records[S];
  }

  get #reading(): RecordsTransaction {
    return this.#transaction as unknown as RecordsTransaction;
  }

  /** @param placed the record under the document that it belongs to now */
  async #records<S extends 'notes' | 'briefings'>(store: S, records: readonly EditableRecords[S][], placed: (record: EditableRecords[S]) => EditableRecords[S]): Promise<void> {
    const own = (await this.#own(store, records)) as readonly EditableRecords[EditableStore][] as readonly EditableRecords[S][];
    const incoming = differing(own, records).map(placed);
    const merged = merge(bundleOf({ [store]: own }), this.#clamped({ [store]: incoming }));
    await this.#put(store, own, this.#revived(merged[store] as readonly EditableRecords[EditableStore][] as readonly EditableRecords[S][], new Map(incoming.map((record) => [record.id, record]))));
    this.#step(records.length);
  }

  /** Documents first: only then it is known which are one, and which note is under which. */
  async #documents(): Promise<void> {
    const own = await ownDocuments(this.#reading);
    const latest = new Map<Id, DocumentRecord>();
    for await (const documents of stagedOf(this.#transaction, 'documents')) {
      for (const document of documents) latest.set(document.id, document);
      this.#step(documents.length);
    }
    const incoming = this.#clamped({ documents: [...latest.values()] }).documents;
    // Nothing to merge with: all is as it was.
    if (own.length === 0) {
      await this.#put('documents', [], incoming);
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

  /** Entries that are here already are left out. */
  async #history(): Promise<void> {
    const history = this.#transaction.objectStore('history');
    for await (const entries of stagedOf(this.#transaction, 'history')) {
      for (const [, ofRecord] of Map.groupBy(entries, ({ store, recordId }) => `${store} ${recordId}`)) {
        const { store, recordId } = ofRecord[0]!;
        const known = this.#empty.has('history') ? [] : await history.index('record').getAll([store, recordId]);
        const added = ofRecord.filter((entry, index) => ![...known, ...ofRecord.slice(0, index)].some((other) => sameValue(other, entry)));
        await Promise.all(added.map((entry) => history.add(entry as Parameters<typeof history.add>[0])));
      }
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
    return merged.map((record) => {
      const restored = incoming.get(record.id);
      return record.deleted === undefined || !restored || restored.deleted !== undefined ? record : withFields(record, { deleted: undefined }, this.#scope.version);
    });
  }

  async #put<S extends EditableStore>(store: S, own: readonly EditableRecords[S][], merged: readonly EditableRecords[S][]): Promise<void> {
    this.#changed += await putDiffering(this.#scope, store, own, merged);
  }

  #clamped(records: Partial<Records>): Bundle {
    return clampVersions(bundleOf(records), Date.parse(this.#scope.at));
  }
}

function bundleOf(records: Partial<Records>): Bundle {
  return { version: BUNDLE_VERSION, generator: '', documents: [], notes: [], snapshots: [], briefings: [], ...records };
}

/** Those of the records that are not here as they are. */
function differing<R extends { readonly id: Id }>(own: readonly R[], records: readonly R[]): readonly R[] {
  const here = new Map(own.map((record) => [record.id, record]));
  return records.filter((record) => !sameValue(here.get(record.id), record));
}

function under<R extends { readonly documentId: Id }>(documentId: Id, record: R): R {
  return record.documentId === documentId ? record : { ...record, documentId };
}

function ownersOf(documents: readonly DocumentRecord[]): ReadonlyMap<string, Id> {
  return new Map(documents.flatMap(({ id, snapshotIds }) => snapshotIds.map((snapshotId) => [snapshotId, id])));
}
