import { type BackupAbout, type BackupKey, type BackupRecord, isBackupRecord, writeBackup } from '../backup/index.ts';
import type { DocumentRecord, Id } from '../model/index.ts';
import { DATABASE_VERSION, type EditableStore, type NotebookDatabase, type Operation, type ReadTransaction } from '../storage/index.ts';
import { idsOf } from './concerned-records.ts';
import type { LastBackup } from './last-backup.ts';
import type { Notebook } from './notebook.ts';
import { isReadable } from './readable.ts';
import { authorOf, currentSequence } from './queries.ts';

export interface BackUpOptions {
  /** Absent: everybody can read the backup. */
  readonly key?: BackupKey | undefined;
  /** Settings of the person by name, to be given back when it is restored. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** The notebook is given to a successor. */
  readonly handedOver?: boolean;
  /** Is told the part that was read, from 0 to 1. */
  readonly progress?: (part: number) => void;
  /** Aborted: the stream of bytes fails with its reason. */
  readonly signal?: AbortSignal | undefined;
}

export interface Backup {
  readonly createdAt: string;
  /** Of the machine; empty if nothing was ever written on it. */
  readonly deviceId: Id;
  /** The file, made while it is read. It fails with what reading the notebook throws. */
  readonly bytes: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** How many records are so damaged that no reader would take them: they are not in the file. Known when it is whole. */
  readonly leftOut: () => number;
  /** Remembers that there is this backup. To be called once its file is whole and the person has it. */
  readonly keep: () => Promise<void>;
}

/** The notebook was wiped while it was being backed up: there is nothing left that the file could be a backup of. */
export class NotebookWipedError extends Error {
  override readonly name = 'NotebookWipedError';
}

/** Everything that refers comes before what it refers to: what is added meanwhile leads to what is read later. */
const ORDER = ['briefings', 'notes', 'documents', 'meetings', 'snapshots', 'history'] as const;
type ReadStore = (typeof ORDER)[number];
/** Records that are read at once: a few megabytes at most. A snapshot is a whole page. */
const BATCH: Readonly<Record<ReadStore, number>> = { briefings: 200, notes: 500, documents: 500, meetings: 500, snapshots: 16, history: 1000 };
/** More changes than these are not read in the one last transaction, but by going through everything again. */
const MAX_LAST_CHANGES = 2000;

/**
 * A file of the whole notebook, as it is at one moment: it is read in many short transactions, so that nothing has to wait for
 * it, and what is changed meanwhile is read again in a last one.
 * @throws StorageUnavailableError
 */
export async function backUp(notebook: Notebook, { key, settings = {}, handedOver, progress, signal }: BackUpOptions = {}): Promise<Backup> {
  const { database } = notebook;
  const createdAt = new Date().toISOString();
  const about: BackupAbout = { ...(await aboutOf(notebook)), ...(handedOver === true && { handedOver }) };
  const total = Object.values(about.counts).reduce((sum, count) => sum + count, 0);
  let sequence: number | undefined;
  let leftOut = 0;
  return {
    createdAt,
    deviceId: about.deviceId ?? '',
    bytes: writeBackup({ createdAt, about, records: whole(), key }),
    leftOut: () => leftOut,
    async keep() {
      const last: LastBackup = { at: createdAt, ...(sequence !== undefined && { sequence }) };
      await database.write(['meta'], (transaction) => transaction.objectStore('meta').put(last, 'lastBackup'));
    },
  };

  /** One record that cannot be read would make the whole file one that cannot be restored. */
  async function* whole(): AsyncGenerator<BackupRecord> {
    for await (const record of records()) {
      if (isBackupRecord(record)) yield record;
      else leftOut += 1;
    }
  }

  async function* records(): AsyncGenerator<BackupRecord> {
    for (const [name, value] of Object.entries(settings)) yield { store: 'settings', record: { name, value } };
    let from = await currentSequence(notebook);
    let lastHistory = 0;
    for (;;) {
      const joined = await joinedIds(database);
      let count = 0;
      for (const store of ORDER) {
        for await (const { values, last } of batchesOf(database, store, store === 'history' ? lastHistory : undefined)) {
          signal?.throwIfAborted();
          for (const record of values) if (!isShell(record, joined)) yield { store, record } as BackupRecord;
          if (store === 'history') lastHistory = last as number;
          count += values.length;
          progress?.(Math.min(1, count / Math.max(1, total)));
        }
      }
      signal?.throwIfAborted();
      const rest = await changedSince(database, from, about.deviceId, lastHistory);
      if (rest.records) {
        for (const record of rest.records) if (!isShell(record.record, joined)) yield record;
        sequence = rest.sequence;
        return;
      }
      from = rest.sequence;
    }
  }
}

async function aboutOf(notebook: Notebook): Promise<BackupAbout> {
  const { id, name, unit } = await authorOf(notebook);
  const db = await notebook.database.connection();
  const deviceId = (await db.get('meta', 'deviceId')) as Id | undefined;
  const counts = await Promise.all(ORDER.map(async (store) => [store, await db.count(store)] as const));
  return {
    ...(deviceId !== undefined && { deviceId }),
    ...(id !== '' && { authorId: id }),
    name,
    unit,
    databaseVersion: DATABASE_VERSION,
    counts: Object.fromEntries(counts),
  };
}

interface Batch {
  readonly values: readonly unknown[];
  /** The key of the last of them; absent if there are none. */
  readonly last: IDBValidKey | undefined;
}

/** All records of a store by their keys, each batch in a transaction of its own, read while the one before it is written. @param after the key behind which to begin */
async function* batchesOf(database: NotebookDatabase, store: ReadStore, after?: IDBValidKey): AsyncGenerator<Batch> {
  for (let next = batchOf(database, store, after); ; ) {
    const batch = await next;
    if (batch.last === undefined) return;
    next = batchOf(database, store, batch.last);
    // Whoever leaves before the end does not hear of it.
    next.catch(() => undefined);
    yield batch;
  }
}

async function batchOf(database: NotebookDatabase, store: ReadStore, after: IDBValidKey | undefined): Promise<Batch> {
  const range = after === undefined ? null : IDBKeyRange.lowerBound(after, true);
  const from = (await database.connection()).transaction(store).store;
  // Only entries of the history do not hold their own key.
  if (store !== 'history') {
    const values = await from.getAll(range, BATCH[store]);
    return { values, last: (values.at(-1) as { readonly id: Id } | undefined)?.id };
  }
  const [values, keys] = await Promise.all([from.getAll(range, BATCH[store]), from.getAllKeys(range, BATCH[store])]);
  return { values, last: keys.at(-1) };
}

/** Ids of documents that were joined to another. */
async function joinedIds(database: NotebookDatabase): Promise<ReadonlySet<Id>> {
  const joined = new Set<Id>();
  for await (const { values } of batchesOf(database, 'documents')) {
    for (const document of values) if (isReadable('documents', document)) for (const id of idsOf(document as DocumentRecord).slice(1)) joined.add(id);
  }
  return joined;
}

/** What is left of a document that was joined to another: it has given everything away. */
function isShell(record: unknown, joined: ReadonlySet<Id>): boolean {
  const { id, deleted, addresses } = record as Partial<DocumentRecord>;
  return id !== undefined && joined.has(id) && deleted !== undefined && addresses?.length === 0;
}

interface Rest {
  /** The last transaction that was seen. */
  readonly sequence: number;
  /** Absent if there is more than fits, or nobody remembers it: everything has to be read again. */
  readonly records?: readonly BackupRecord[];
}

/**
 * What was changed since a transaction, all suggestions turned down, and the history after an entry, as they are at one moment.
 * @throws NotebookWipedError
 */
async function changedSince(database: NotebookDatabase, from: number, deviceId: Id | undefined, lastHistory: number): Promise<Rest> {
  const db = await database.connection();
  const transaction = db.transaction(['meta', 'operations', 'briefings', 'notes', 'documents', 'meetings', 'snapshots', 'history', 'dismissals']);
  const [sequence = 0, device] = (await Promise.all([transaction.objectStore('meta').get('sequence'), transaction.objectStore('meta').get('deviceId')])) as [
    number | undefined,
    Id | undefined,
  ];
  if (deviceId !== undefined && device !== deviceId) throw new NotebookWipedError('The notebook was wiped while it was being backed up');
  const operations = await transaction.objectStore('operations').index('sequence').getAll(IDBKeyRange.lowerBound(from, true));
  const changes = operations.reduce((sum, operation) => sum + operation.changes.length, 0);
  if (operations.length !== sequence - from || changes > MAX_LAST_CHANGES) return { sequence };

  const found = await Promise.all([
    ...(['briefings', 'notes', 'documents', 'meetings'] as const).map((store) => recordsOf(transaction, store, idsIn(operations, store))),
    transaction.objectStore('dismissals').getAll().then((dismissals) => dismissals.map((record): BackupRecord => ({ store: 'dismissals', record }))),
    transaction.objectStore('history').getAll(IDBKeyRange.lowerBound(lastHistory, true)).then((entries) => entries.map((record): BackupRecord => ({ store: 'history', record }))),
  ]);
  const records = found.flat();
  const snapshotIds = new Set(
    records.flatMap(({ store, record }) => {
      if (store === 'documents') return record.snapshotIds;
      return store === 'notes' && record.snapshotId !== undefined ? [record.snapshotId] : [];
    }),
  );
  return { sequence, records: [...records, ...(await recordsOf(transaction, 'snapshots', snapshotIds))] };
}

function idsIn(operations: readonly Operation[], store: EditableStore): ReadonlySet<Id> {
  const changes = operations.flatMap((operation) => operation.changes);
  const ids = changes.filter((change) => change.store === store).map((change) => change.id);
  // A note leads to its document, which a capture may have made together with it.
  return new Set(store === 'documents' ? [...ids, ...changes.flatMap(({ documentId }) => documentId ?? [])] : ids);
}

async function recordsOf(
  transaction: ReadTransaction<'briefings' | 'notes' | 'documents' | 'meetings' | 'snapshots' | 'meta' | 'operations' | 'history' | 'dismissals'>,
  store: EditableStore | 'snapshots',
  ids: ReadonlySet<Id>,
): Promise<BackupRecord[]> {
  const found = await Promise.all(Array.from(ids, (id) => transaction.objectStore(store).get(id)));
  // What came in meanwhile and cannot be read leads nowhere.
  return found.filter((record) => record !== undefined && isReadable(store, record)).map((record) => ({ store, record }) as BackupRecord);
}
