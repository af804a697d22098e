import type { DBSchema } from 'idb';
import type { Id } from '../model/index.ts';
import { SideDatabase } from './side-database.ts';

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
 * in no bundle and no backup, and comes again with the next visit.
 */
export class Visits {
  readonly #database = new SideDatabase<VisitsSchema>(VISITS_NAME, { visits: { keyPath: 'documentId' } });

  /** So that what is asked next does not wait for it. */
  async open(): Promise<void> {
    await this.#database.connection();
  }

  /** In place of the visit before. */
  async put(visit: Visit): Promise<void> {
    await (await this.#database.connection()).put('visits', visit);
  }

  async of(documentId: Id): Promise<Visit | undefined> {
    return (await this.#database.connection()).get('visits', documentId);
  }

  async all(): Promise<Visit[]> {
    return (await this.#database.connection()).getAll('visits');
  }

  async clear(): Promise<void> {
    await (await this.#database.connection()).clear('visits');
  }
}

/** How a note stood at a visit; undefined if nothing was wrong with it, or if it was not there yet. */
export function stateAt(visit: Visit | undefined, noteId: Id): 'changed' | 'lost' | undefined {
  if (visit?.lost.includes(noteId) === true) return 'lost';
  return visit?.changed.includes(noteId) === true ? 'changed' : undefined;
}
