/** A backup that is being restored, set down beside the notebook: in batches, so that its size matters to no one, until one act takes it in. */
import type { BackupRecord, BackupRecords, OpenBackup } from '../backup/index.ts';
import type { Id, Snapshot } from '../model/index.ts';
import { type Settings, validSettings } from '../settings/settings.ts';
import type { NotebookDatabase } from '../storage/index.ts';
import type { NotebookTransaction } from './notebook.ts';

export type StagedStore = Exclude<keyof BackupRecords, 'settings'>;

/** What must be known of everything that was set down, before any of it is merged. */
export interface Staging {
  readonly counts: ReadonlyMap<StagedStore, number>;
  /** When each snapshot was captured. */
  readonly capturedAt: ReadonlyMap<string, string>;
  /** What the person had chosen, as far as it is valid. */
  readonly settings: Partial<Settings>;
}

/** Records that are written in one transaction, and UTF-16 units of their texts, at most. */
const BATCH_RECORDS = 2000;
const BATCH_LENGTH = 2_000_000;
/** Records that are taken back at once. */
const TAKEN_RECORDS: Readonly<Record<StagedStore, number>> = { briefings: 200, notes: 500, documents: 500, snapshots: 16, history: 1000, dismissals: 1000 };

/**
 * Reads a backup to its end and sets its records down. What an earlier attempt left is thrown away.
 * @throws BackupError, StorageFullError, StorageUnavailableError, or the signal's reason
 */
export async function stageBackup(
  database: NotebookDatabase,
  backup: OpenBackup,
  { progress, signal }: { readonly progress?: (part: number) => void; readonly signal?: AbortSignal | undefined },
): Promise<Staging> {
  await emptyStaged(database);
  const counts = new Map<StagedStore, number>();
  const capturedAt = new Map<string, string>();
  const settings: Partial<Settings> = {};
  for await (const batch of batchesOf(backup.records(progress))) {
    signal?.throwIfAborted();
    const kept: { readonly key: [string, string | number]; readonly record: unknown }[] = [];
    for (const item of batch) {
      if (item.store === 'settings') {
        Object.assign(settings, validSettings({ [item.record.name]: item.record.value }));
        continue;
      }
      const count = (counts.get(item.store) ?? 0) + 1;
      counts.set(item.store, count);
      if (item.store === 'snapshots') capturedAt.set(item.record.id, item.record.capturedAt);
      kept.push({ key: [item.store, keyOf(item) ?? count], record: item.record });
    }
    await database.write(['staged'], (transaction) =>
      Promise.all(kept.map(({ key, record }) => transaction.objectStore('staged').put({ record }, key))),
    );
  }
  return { counts, capturedAt, settings };
}

/** Undefined for history, which has no key of its own. */
function keyOf(item: BackupRecord): Id | undefined {
  if (item.store === 'dismissals') return item.record.key;
  return 'id' in item.record ? item.record.id : undefined;
}

async function* batchesOf(records: AsyncIterable<BackupRecord>): AsyncGenerator<readonly BackupRecord[]> {
  let batch: BackupRecord[] = [];
  let length = 0;
  for await (const record of records) {
    batch.push(record);
    length += record.store === 'snapshots' ? lengthOf(record.record) : 1000;
    if (batch.length < BATCH_RECORDS && length < BATCH_LENGTH) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  yield batch;
}

const lengthOf = (snapshot: Snapshot): number => snapshot.blocks.reduce((sum, block) => sum + block.text.length, 1000);

/** What was set down of one store, in batches, inside the act that takes it in. */
export async function* stagedOf<S extends StagedStore>(transaction: NotebookTransaction, store: S): AsyncGenerator<readonly BackupRecords[S][]> {
  const staged = transaction.objectStore('staged');
  for (let range = IDBKeyRange.bound([store], [store, []], true, true); ; ) {
    const keys = await staged.getAllKeys(range, TAKEN_RECORDS[store]);
    if (keys.length === 0) return;
    yield (await staged.getAll(range, TAKEN_RECORDS[store])).map(({ record }) => record as BackupRecords[S]);
    range = IDBKeyRange.bound(keys.at(-1)!, [store, []], true, true);
  }
}

/** Throws away what an attempt that was cut off has left. */
export async function emptyStaged(database: NotebookDatabase): Promise<void> {
  await database.write(['staged'], (transaction) => transaction.objectStore('staged').clear());
}
