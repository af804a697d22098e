import type { IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { NotebookSchema } from './schema.ts';

type UpgradeTransaction = IDBPTransaction<NotebookSchema, StoreNames<NotebookSchema>[], 'versionchange'>;
type Migration = (db: IDBPDatabase<NotebookSchema>, transaction: UpgradeTransaction) => void | Promise<void>;

/** Migration n (from 0) brings a database of version n to version n + 1. They are only ever added to. */
export const MIGRATIONS: readonly Migration[] = [
  function toVersion1(db) {
    db.createObjectStore('documents', { keyPath: 'id' }).createIndex('address', 'addresses', { multiEntry: true });
    db.createObjectStore('snapshots', { keyPath: 'id' }).createIndex('documentId', 'documentId');
    const notes = db.createObjectStore('notes', { keyPath: 'id' });
    notes.createIndex('documentId', 'documentId');
    notes.createIndex('changedAt', 'changedAt');
    db.createObjectStore('briefings', { keyPath: 'id' });
    db.createObjectStore('history', { autoIncrement: true }).createIndex('record', ['store', 'recordId']);
    db.createObjectStore('operations', { keyPath: 'id' }).createIndex('sequence', 'sequence');
    db.createObjectStore('dismissals', { keyPath: 'key' });
    db.createObjectStore('drafts', { keyPath: 'key' });
    db.createObjectStore('meta');
  },
  function toVersion2(db) {
    db.createObjectStore('staged');
  },
  function toVersion3(_db, transaction) {
    const documents = transaction.objectStore('documents');
    documents.createIndex('identity', 'identities', { multiEntry: true });
    documents.createIndex('number', 'number');
    documents.createIndex('title', 'title');
  },
  /** Undoing that a note became a directive left a directive without what each must have: no screen showed such a note. */
  async function toVersion4(_db, transaction) {
    for (let cursor = await transaction.objectStore('notes').openCursor(); cursor; cursor = await cursor.continue()) {
      const directive: object | null | undefined = cursor.value.directive;
      if (typeof directive !== 'object' || directive === null) continue;
      const whole = { cooperatingUnits: [], deadlines: [], status: 'open' as const, ...directive };
      if (Object.keys(whole).length > Object.keys(directive).length) await cursor.update({ ...cursor.value, directive: whole });
    }
  },
  function toVersion5(db, transaction) {
    db.createObjectStore('meetings', { keyPath: 'id' });
    transaction.objectStore('documents').createIndex('meetingId', 'meetingId');
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;
