import type { OpenBackup } from '../backup/index.ts';
import { type Id, newId } from '../model/index.ts';
import type { Settings } from '../settings/settings.ts';
import { mergeStaged } from './merge-staged.ts';
import { forgetAddressForm, normalizeAddresses } from './normalize-addresses.ts';
import type { Notebook, WriteScope } from './notebook.ts';
import { operationById } from './queries.ts';
import { emptyStaged, stageBackup } from './staged-backup.ts';
import { succeed } from './task-status.ts';

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
      const changedRecords = await mergeStaged(scope, staging, { reviveDeleted, step });
      if (isFirst) await takeOn(scope, backup);
      if (backup.about.handedOver === true && backup.about.authorId !== undefined) await succeed(scope, backup.about.authorId);
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
