/** Databases as they were: every store with its indexes and its records, as JSON that is never changed again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../docs/sources.ts';

interface StoredIndex {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
  readonly unique: boolean;
}

interface StoredStore {
  readonly keyPath: string | null;
  readonly autoIncrement: boolean;
  readonly indexes: readonly StoredIndex[];
  readonly records: readonly { readonly key?: IDBValidKey; readonly value: unknown }[];
}

export interface FrozenDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, StoredStore>>;
}

export function frozenDatabase(version: number): FrozenDatabase {
  return JSON.parse(readFileSync(join(ROOT, `tests/fixtures/databases/version-${version}.json`), 'utf8')) as FrozenDatabase;
}

/** The connection stays open until it is closed or, if it lets go, a newer version is wanted. */
export async function thaw(name: string, { version, stores }: FrozenDatabase, letsGo = true): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, { keyPath, autoIncrement, indexes, records }] of Object.entries(stores)) {
      const made = request.result.createObjectStore(store, { keyPath, autoIncrement });
      for (const index of indexes) made.createIndex(index.name, index.keyPath, index);
      for (const { key, value } of records) made.add(value, key);
    }
  };
  const db = await answered(request);
  if (letsGo) db.onversionchange = () => db.close();
  return db;
}

/** Everything that lies in a database now. */
export async function freeze(db: IDBDatabase): Promise<FrozenDatabase> {
  const stores: Record<string, StoredStore> = {};
  for (const name of db.objectStoreNames) {
    const store = db.transaction(name).objectStore(name);
    const indexes = Array.from(store.indexNames, (index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { name: index, keyPath, multiEntry, unique };
    });
    const [keys, values] = await Promise.all([answered(store.getAllKeys()), answered(store.getAll() as IDBRequest<unknown[]>)]);
    const inline = store.keyPath !== null;
    stores[name] = {
      keyPath: store.keyPath as string | null,
      autoIncrement: store.autoIncrement,
      indexes,
      records: values.map((value, index) => (inline ? { value } : { key: keys[index]!, value })),
    };
  }
  return { version: db.version, stores };
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });
}
