import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, type StoreNames, deleteDB, openDB } from 'idb';
import { renewCutLog } from './database.ts';
import { lettingGo } from './letting-go.ts';

/** The stores of a database by name, each with how its records are keyed. */
export type SideStores<Schema extends DBSchema> = Readonly<Record<Extract<StoreNames<Schema>, string>, IDBObjectStoreParameters>>;

/**
 * A database beside the notebook's, of what can be made anew: one of a newer version of the extension, or without its
 * stores, is made anew itself. Opened when first needed, and again if the browser closed it.
 */
export class SideDatabase<Schema extends DBSchema> {
  readonly #name: string;
  readonly #stores: readonly (readonly [StoreNames<Schema>, IDBObjectStoreParameters])[];
  #opening: Promise<IDBPDatabase<Schema>> | undefined;

  constructor(name: string, stores: SideStores<Schema>) {
    this.#name = name;
    this.#stores = Object.entries(stores) as [StoreNames<Schema>, IDBObjectStoreParameters][];
  }

  /** @throws StorageFullError where nothing may be written (cut-log.ts), and whatever IndexedDB throws */
  async connection(): Promise<IDBPDatabase<Schema>> {
    const forget = (): void => {
      this.#opening = undefined;
    };
    this.#opening ??= renewCutLog().then(() =>
      this.#open({
        upgrade: (db) => {
          for (const [store, keys] of this.#stores) db.createObjectStore(store, keys);
        },
        ...lettingGo(forget),
      }),
    );
    try {
      return await this.#opening;
    } catch (error) {
      forget();
      throw error;
    }
  }

  async #open(callbacks: OpenDBCallbacks<Schema>): Promise<IDBPDatabase<Schema>> {
    try {
      const db = await openDB<Schema>(this.#name, 1, callbacks);
      if (this.#stores.every(([store]) => db.objectStoreNames.contains(store))) return db;
      db.close();
    } catch (error) {
      if (!(error instanceof DOMException && error.name === 'VersionError')) throw error;
    }
    await deleteDB(this.#name);
    return openDB<Schema>(this.#name, 1, callbacks);
  }
}
