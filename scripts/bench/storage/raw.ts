/** What the browser's own IndexedDB needs for the same records, past all code of the project: what the acts are compared with. */
import { DATABASE_NAME } from '../../../utils/storage/index.ts';

const settled = <R>(request: IDBRequest<R>): Promise<R> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('No answer'));
  });

/** The database that the notebook has opened before. */
export const openRaw = (): Promise<IDBDatabase> => settled(indexedDB.open(DATABASE_NAME));

/** Puts records in one transaction. Done when it is committed. */
export function rawPut(db: IDBDatabase, records: Readonly<Record<string, readonly unknown[]>>, durability: IDBTransactionDurability = 'strict'): Promise<void> {
  const transaction = db.transaction(Object.keys(records), 'readwrite', { durability });
  for (const [store, values] of Object.entries(records)) for (const value of values) transaction.objectStore(store).put(value);
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('Aborted'));
  });
}

export const rawGetAll = (db: IDBDatabase, store: string): Promise<unknown[]> => settled(db.transaction(store).objectStore(store).getAll());

export const rawGetOf = (db: IDBDatabase, index: string, key: string): Promise<unknown[]> => settled(db.transaction('notes').objectStore('notes').index(index).getAll(key));
