import type { OpenDBCallbacks } from 'idb';
import { logMayBeCut } from './cut-log.ts';

/**
 * What is done where a connection ends that is kept open: it makes way for a newer version of the database, and one that
 * the browser has broken off is told of.
 * @param forget called so that the next who asks opens another
 */
export function lettingGo(forget: () => void): Required<Pick<OpenDBCallbacks<unknown>, 'blocking' | 'terminated'>> {
  return {
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated() {
      logMayBeCut();
      forget();
    },
  };
}
