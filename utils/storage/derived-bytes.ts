import type { DBSchema } from 'idb';
import { SideDatabase } from './side-database.ts';

export const SEARCH_DATABASE_NAME = 'so-tay-chi-dao-search';

interface DerivedSchema extends DBSchema {
  /** A Blob, which is read as it lies on the disk: bytes would be copied twice, on the thread that asks for them. */
  whole: { key: 'whole'; value: Blob };
}

/**
 * Bytes that can be made anew from the notebook, in an IndexedDB of their own. What was written before is there until
 * all of the next is. Whoever reads them has to find out whether they are whole.
 */
export class DerivedBytes {
  readonly #database: SideDatabase<DerivedSchema>;

  constructor(name = SEARCH_DATABASE_NAME) {
    this.#database = new SideDatabase(name, { whole: {} });
  }

  /** Undefined if nothing was written. @throws DOMException `NotReadableError` where the browser has lost them, and whatever IndexedDB throws */
  async read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const whole = await (await this.#database.connection()).get('whole', 'whole');
    return whole && new Uint8Array(await whole.arrayBuffer());
  }

  /** @throws DOMException `QuotaExceededError` and whatever else IndexedDB throws; what was there before is then still there */
  async write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await (await this.#database.connection()).put('whole', new Blob([bytes]), 'whole');
  }

  /** Takes all of it away. */
  async clear(): Promise<void> {
    await (await this.#database.connection()).clear('whole');
  }
}
