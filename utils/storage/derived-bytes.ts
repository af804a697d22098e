import type { DBSchema } from 'idb';
import { SideDatabase } from './side-database.ts';

export const SEARCH_DATABASE_NAME = 'so-tay-chi-dao-search';

/** Written in pieces, so that nobody who writes beside has to wait for all of it. */
const PIECE_BYTES = 4 << 20;

interface DerivedSchema extends DBSchema {
  /** Which of the writings is whole: it is named last. */
  current: { key: 'current'; value: { readonly writing: number; readonly pieces: number } };
  pieces: { key: [writing: number, piece: number]; value: Uint8Array };
}

const STORES = ['current', 'pieces'] as const;

/**
 * Bytes that can be made anew from the notebook, in an IndexedDB of their own. What was written before is there until
 * all of the next is. Whoever reads them has to find out whether they are whole.
 */
export class DerivedBytes {
  readonly #database: SideDatabase<DerivedSchema>;

  constructor(name = SEARCH_DATABASE_NAME) {
    this.#database = new SideDatabase(name, { current: {}, pieces: {} });
  }

  /** Undefined if nothing was written. */
  async read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const transaction = (await this.#database.connection()).transaction(STORES);
    const current = await transaction.objectStore('current').get('current');
    if (!current) return undefined;
    const pieces = await transaction.objectStore('pieces').getAll(IDBKeyRange.bound([current.writing, 0], [current.writing, current.pieces]));
    const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const piece of pieces) {
      bytes.set(piece, at);
      at += piece.length;
    }
    return bytes;
  }

  /** @throws DOMException `QuotaExceededError` and whatever else IndexedDB throws; what was there before is then still there */
  async write(bytes: Uint8Array): Promise<void> {
    const db = await this.#database.connection();
    const before = await db.get('current', 'current');
    const writing = (before?.writing ?? 0) + 1;
    // What a writing has left that was broken off.
    await db.delete('pieces', IDBKeyRange.lowerBound([writing, 0]));
    let pieces = 0;
    for (let at = 0; at < bytes.length; at += PIECE_BYTES, pieces += 1) await db.put('pieces', bytes.slice(at, at + PIECE_BYTES), [writing, pieces]);
    const transaction = db.transaction(STORES, 'readwrite');
    await Promise.all([
      transaction.objectStore('current').put({ writing, pieces }, 'current'),
      transaction.objectStore('pieces').delete(IDBKeyRange.upperBound([writing, 0], true)),
      transaction.done,
    ]);
  }

  /** Takes all of it away. */
  async clear(): Promise<void> {
    const transaction = (await this.#database.connection()).transaction(STORES, 'readwrite');
    await Promise.all([transaction.objectStore('current').clear(), transaction.objectStore('pieces').clear(), transaction.done]);
  }
}
