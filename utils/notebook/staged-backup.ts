/** A backup that is being restored, set down beside the notebook: in batches, so that its size matters to no one, until one act takes it in. */
import type { BackupRecord, BackupRecords, OpenBackup } from '../backup/index.ts';
import type { Snapshot } from '../model/index.ts';
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

/** Records that are set down together, and UTF-16 units of their texts, at most: one value of the database is many times faster than many. */
const BATCH_RECORDS = 2000;
const BATCH_LENGTH = 2_000_000;

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
  let number = 0;
  for await (const batch of batchesOf(backup.records(progress))) {
    signal?.throwIfAborted();
    const kept = new Map<StagedStore, Map<unknown, unknown>>();
    for (const item of batch) {
      if (item.store === 'settings') {
        Object.assign(settings, validSettings({ [item.record.name]: item.record.value }));
        continue;
      }
      counts.set(item.store, (counts.get(item.store) ?? 0) + 1);
      if (item.store === 'snapshots') capturedAt.set(item.record.id, item.record.capturedAt);
      // Of two records with one key the later counts.
      kept.set(item.store, (kept.get(item.store) ?? new Map<unknown, unknown>()).set(keyOf(item), item.record));
    }
    number += 1;
    await database.write(['staged'], (transaction) =>
      Promise.all(Array.from(kept, ([store, records]) => transaction.objectStore('staged').put({ records: [...records.values()] }, [store, number]))),
    );
  }
  return { counts, capturedAt, settings };
}

/** An entry of the history has no key: it is one of its own. */
function keyOf(item: Exclude<BackupRecord, { store: 'settings' }>): unknown {
  if (item.store === 'history') return item.record;
  return item.store === 'dismissals' ? item.record.key : item.record.id;
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

/** What was set down of one store, in batches, inside the act that takes it in. Records of a later batch count more than those before. */
export async function* stagedOf<S extends StagedStore>(transaction: NotebookTransaction, store: S): AsyncGenerator<readonly BackupRecords[S][]> {
  const staged = transaction.objectStore('staged');
  for (const key of await staged.getAllKeys(IDBKeyRange.bound([store], [store, []]))) {
    yield (await staged.get(key))!.records as readonly BackupRecords[S][];
  }
}

/** Throws away what an attempt that was cut off has left. */
export async function emptyStaged(database: NotebookDatabase): Promise<void> {
  await database.write(['staged'], (transaction) => transaction.objectStore('staged').clear());
}
