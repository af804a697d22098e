import { type IDBPDatabase, type IDBPTransaction, type StoreNames, openDB } from 'idb';
import { assertRoomToRenew, isLogCut, logIsRenewed, logMayBeCut } from './cut-log.ts';
import { BlockedUpgradeError, StorageFullError, StorageUnavailableError, storageError } from './errors.ts';
import { lettingGo } from './letting-go.ts';
import { DATABASE_VERSION, MIGRATIONS } from './migrations.ts';
import { renewLog } from './renew-log.ts';
import type { NotebookSchema } from './schema.ts';
import { UpgradeQueue } from './upgrade-queue.ts';

export const DATABASE_NAME = 'so-tay-chi-dao';

type Store = StoreNames<NotebookSchema>;
export type ReadTransaction<S extends Store> = IDBPTransaction<NotebookSchema, S[]>;
export type WriteTransaction<S extends Store> = IDBPTransaction<NotebookSchema, S[], 'readwrite'>;

/** The notebook's IndexedDB, opened when first needed and opened again if the browser closed it. */
export class NotebookDatabase {
  #opening: Promise<IDBPDatabase<NotebookSchema>> | undefined;
  readonly #letIn: () => void;

  /** @param letIn called when the notebook can be opened after a BlockedUpgradeError was thrown */
  constructor(letIn: () => void = () => undefined) {
    this.#letIn = letIn;
  }

  /**
   * @throws NewerDatabaseError, BlockedUpgradeError, StorageFullError, StorageUnavailableError
   */
  async connection(): Promise<IDBPDatabase<NotebookSchema>> {
    this.#opening ??= this.#open();
    try {
      return await this.#opening;
    } catch (error) {
      this.#opening = undefined;
      const named = await storageError(error);
      if (named instanceof StorageFullError || named instanceof StorageUnavailableError) logMayBeCut();
      throw named;
    }
  }

  /** Renews the log of the database, see `renewLog`. @throws as `write` */
  async renewLog(turn?: () => Promise<void>): Promise<void> {
    const db = await this.connection();
    try {
      await renewLog(db, turn);
    } catch (error) {
      throw await storageError(error);
    }
  }

  async #open(): Promise<IDBPDatabase<NotebookSchema>> {
    // Before it is opened: one that is made or brought to a newer version is written, too.
    await assertRoomToRenew();
    const db = await this.#connect();
    if (!isLogCut()) return db;
    try {
      await renewLog(db);
    } catch (error) {
      db.close();
      throw error;
    }
    logIsRenewed();
    return db;
  }

  #connect(): Promise<IDBPDatabase<NotebookSchema>> {
    const forget = (): void => {
      this.#opening = undefined;
    };
    return new Promise((resolve, reject) => {
      let isGivenUp = false;
      const giveUp = (): void => {
        isGivenUp = true;
        reject(new BlockedUpgradeError('Another tab still uses the notebook in an older version'));
      };
      const queue = new UpgradeQueue(giveUp);
      const opening = openDB<NotebookSchema>(DATABASE_NAME, DATABASE_VERSION, {
        async upgrade(db, oldVersion, _newVersion, transaction) {
          queue.leave();
          for (const migrate of MIGRATIONS.slice(oldVersion)) await migrate(db, transaction);
        },
        blocked() {
          queue.blocked();
          giveUp();
        },
        ...lettingGo(forget),
      });
      opening
        .then((db) => {
          if (!isGivenUp) return resolve(db);
          // Whoever asked was told, and asks anew.
          db.close();
          this.#letIn();
        }, reject)
        .finally(() => queue.leave());
    });
  }

  /**
   * Runs `act` in one read-write transaction that is on the disk when the promise resolves (`durability: 'strict'`).
   * If `act` throws or the transaction fails, nothing of it is kept.
   * @throws StorageFullError, StorageUnavailableError, or what `act` threw
   */
  async write<S extends Store, R>(stores: readonly S[], act: (transaction: WriteTransaction<S>) => Promise<R>): Promise<R> {
    const db = await this.connection();
    let transaction: WriteTransaction<S>;
    try {
      transaction = db.transaction([...stores], 'readwrite', { durability: 'strict' });
    } catch (error) {
      throw await storageError(error);
    }
    try {
      const result = await act(transaction);
      commit(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      transaction.done.catch(() => undefined);
      try {
        transaction.abort();
      } catch {
        // It was aborted already: that is why we are here.
      }
      throw await storageError(transaction.error ?? error);
    }
  }

  close(): void {
    void this.#opening?.then((db) => db.close());
    this.#opening = undefined;
  }
}

/** Says that no more is to come; the browser would find out by itself once all is answered. */
function commit(transaction: { commit(): void }): void {
  try {
    transaction.commit();
  } catch {
    // It is over already, and “done” says how it ended.
  }
}

/**
 * What comes before every opening of another database of the extension: it lies in one log with the notebook.
 * @throws as `NotebookDatabase.connection`; nothing may be written then
 */
export async function renewCutLog(): Promise<void> {
  if (!isLogCut()) return;
  const notebook = new NotebookDatabase();
  await notebook.connection();
  notebook.close();
}
