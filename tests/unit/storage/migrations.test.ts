import 'fake-indexeddb/auto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { BlockedUpgradeError, DATABASE_NAME, DATABASE_VERSION, NewerDatabaseError, NotebookDatabase } from '../../../utils/storage/index.ts';
import { ROOT } from '../docs/sources.ts';
import { type FrozenDatabase, freeze, frozenDatabase, thaw } from './frozen.ts';

const VERSIONS = Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1);

beforeEach(() => {
  indexedDB = new IDBFactory();
});

/** What the code makes of the database that is there. */
async function opened(): Promise<FrozenDatabase> {
  const database = new NotebookDatabase();
  const db = await database.connection();
  const now = await freeze(unwrap(db));
  database.close();
  return now;
}

const shapeOf = ({ stores }: FrozenDatabase): unknown =>
  Object.fromEntries(Object.entries(stores).map(([name, { records: _, ...shape }]) => [name, shape]));

test('every version has its frozen database', () => {
  const kept = readdirSync(join(ROOT, 'tests/fixtures/databases')).toSorted();
  expect(kept).toEqual(VERSIONS.map((version) => `version-${version}.json`));
});

describe.each(VERSIONS)('a database of version %i', (version) => {
  const frozen = frozenDatabase(version);

  test('comes to the newest version with every record, every key and every field that is not known', async () => {
    await thaw(DATABASE_NAME, frozen);
    const now = await opened();
    expect(now.version).toBe(DATABASE_VERSION);
    for (const [name, { records }] of Object.entries(frozen.stores)) expect(now.stores[name]!.records, name).toEqual(records);
  });

  test('has then the stores and indexes of a new one', async () => {
    const fresh = shapeOf(await opened());
    indexedDB = new IDBFactory();
    await thaw(DATABASE_NAME, frozen);
    expect(shapeOf(await opened())).toEqual(fresh);
  });

  test('is found by its indexes', async () => {
    await thaw(DATABASE_NAME, frozen);
    const db = await new NotebookDatabase().connection();
    expect((await db.getFromIndex('documents', 'address', 'portal.test/bai/1'))?.id).toBe('document-1');
    expect(await db.getAllKeysFromIndex('notes', 'documentId', 'document-1')).toEqual(['note-1', 'note-2']);
    expect(await db.countFromIndex('history', 'record', ['notes', 'note-1'])).toBe(2);
    expect(await db.add('history', { store: 'notes', recordId: 'note-1', field: 'tags', value: [], replacedAt: '2026-12-09T00:00:00.000Z' })).toBeGreaterThan(7);
  });
});

test.each([1, 2, 3])('a note of version %i whose directive lacks what each must have is whole again', async (version) => {
  const old = await thaw(DATABASE_NAME, frozenDatabase(version));
  await new Promise((resolve) => {
    const transaction = old.transaction('notes', 'readwrite');
    transaction.objectStore('notes').put({ id: 'note-9', documentId: 'document-1', changedAt: '', directive: { leadUnit: 'Văn phòng' } });
    transaction.oncomplete = resolve;
  });
  const db = await new NotebookDatabase().connection();
  expect((await db.get('notes', 'note-9'))?.directive).toEqual({ leadUnit: 'Văn phòng', cooperatingUnits: [], deadlines: [], status: 'open' });
});

test('the frozen database of the newest version is what a new one would be', async () => {
  expect(shapeOf(frozenDatabase(DATABASE_VERSION))).toEqual(shapeOf(await opened()));
});

test('a database of a newer version is not touched', async () => {
  const future: FrozenDatabase = { ...frozenDatabase(DATABASE_VERSION), version: DATABASE_VERSION + 1 };
  const db = await thaw(DATABASE_NAME, future);
  const before = await freeze(db);
  await expect(new NotebookDatabase().connection()).rejects.toThrow(NewerDatabaseError);
  await expect(new NotebookDatabase().write(['notes'], async (transaction) => transaction.objectStore('notes').clear())).rejects.toThrow(NewerDatabaseError);
  expect(await freeze(db)).toEqual(before);
});

describe('two versions at once', () => {
  test('a tab that does not let go is named, and when it is closed the notebook opens', async () => {
    const held = await thaw(DATABASE_NAME, frozenDatabase(1), false);
    const database = new NotebookDatabase();
    await expect(database.connection()).rejects.toThrow(BlockedUpgradeError);
    expect(Object.keys((await freeze(held)).stores)).toEqual(Object.keys(frozenDatabase(1).stores).toSorted());
    held.close();
    expect((await database.connection()).version).toBe(DATABASE_VERSION);
  });

  test('whoever stands behind one that is not let in is told too, also who comes later or comes again', async () => {
    const held = await thaw(DATABASE_NAME, frozenDatabase(1), false);
    const first = new NotebookDatabase();
    const together = await Promise.allSettled([first.connection(), new NotebookDatabase().connection()]);
    const later = await Promise.allSettled([first.connection(), new NotebookDatabase().connection()]);
    for (const { status, reason } of [...together, ...later] as PromiseRejectedResult[]) expect([status, reason]).toEqual(['rejected', expect.any(BlockedUpgradeError)]);
    held.close();
    expect((await first.connection()).version).toBe(DATABASE_VERSION);
  });

  test('who was not let in hears when it can come, and does not hold the notebook before', async () => {
    const held = await thaw(DATABASE_NAME, frozenDatabase(1), false);
    const letIn = Promise.withResolvers<void>();
    const database = new NotebookDatabase(letIn.resolve);
    await expect(database.connection()).rejects.toThrow(BlockedUpgradeError);
    held.close();
    await letIn.promise;
    const deleting = indexedDB.deleteDatabase(DATABASE_NAME);
    await expect(new Promise((resolve) => {
      deleting.onblocked = () => resolve('blocked');
      deleting.onsuccess = () => resolve('deleted');
    })).resolves.toBe('deleted');
  });

  test('a tab of the version before lets go, and is told that the notebook is newer', async () => {
    const current = new NotebookDatabase();
    await current.connection();
    await thaw(DATABASE_NAME, { version: DATABASE_VERSION + 1, stores: {} });
    await expect(current.connection()).rejects.toThrow(NewerDatabaseError);
  });
});
