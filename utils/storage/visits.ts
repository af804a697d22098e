import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Id } from '../model/index.ts';
import { logMayBeCut } from './cut-log.ts';
import { renewCutLog } from './database.ts';

/** How the marks of a document stood when its page was last visited on this machine. */
export interface Visit {
  readonly documentId: Id;
  /** ISO 8601. */
  readonly at: string;
  /** Notes whose words were found changed, and those that were not found. */
  readonly changed: readonly Id[];
  readonly lost: readonly Id[];
}

interface VisitsSchema extends DBSchema {
  visits: { key: Id; value: Visit };
}

export const VISITS_NAME = 'so-tay-chi-dao-lan-xem';

/**
 * The last visits, in a database of their own: what is derived from pages on this machine is no part of the notebook, is
 * in no bundle and no backup, and comes again with the next visit. Opened when first needed.
 */
export class Visits {
  #opening: Promise<IDBPDatabase<VisitsSchema>> | undefined;

  /** In place of the visit before. */
  async put(visit: Visit): Promise<void> {
    await (await this.#connection()).put('visits', visit);
  }

  async of(documentId: Id): Promise<Visit | undefined> {
    return (await this.#connection()).get('visits', documentId);
  }

  async all(): Promise<Visit[]> {
    return (await this.#connection()).getAll('visits');
  }

  async clear(): Promise<void> {
    await (await this.#connection()).clear('visits');
  }

  #connection(): Promise<IDBPDatabase<VisitsSchema>> {
    const forget = (): void => {
      this.#opening = undefined;
    };
    this.#opening ??= renewCutLog().then(() =>
      openDB<VisitsSchema>(VISITS_NAME, 1, {
        upgrade: (db) => void db.createObjectStore('visits', { keyPath: 'documentId' }),
        blocking: (_current, _blocked, event) => {
          (event.target as IDBDatabase).close();
          forget();
        },
        terminated: () => {
          logMayBeCut();
          forget();
        },
      }),
    );
    this.#opening.catch(forget);
    return this.#opening;
  }
}

/** How a note stood at a visit; undefined if nothing was wrong with it, or if it was not there yet. */
export function stateAt(visit: Visit | undefined, noteId: Id): 'changed' | 'lost' | undefined {
  if (visit?.lost.includes(noteId) === true) return 'lost';
  return visit?.changed.includes(noteId) === true ? 'changed' : undefined;
}
