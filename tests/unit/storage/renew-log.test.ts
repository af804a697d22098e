import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

test.each([
  ['at once', undefined],
  ['in parts', vi.fn(async () => undefined)],
])('renewing the log %s leaves the database as it was', async (_, turn) => {
  indexedDB = new IDBFactory();
  const database = new NotebookDatabase();
  await database.write(['staged', 'drafts'], async (transaction) => {
    await transaction.objectStore('staged').put({ records: ['một'] }, ['notes', 0]);
    await transaction.objectStore('drafts').put({ key: 'page:x', value: 'chữ', at: '2026-12-08T02:30:00.000Z' });
  });
  await database.renewLog(turn);
  const db = await database.connection();
  expect(await db.getAllKeys('staged')).toEqual([['notes', 0]]);
  expect(await db.getAll('staged')).toEqual([{ records: ['một'] }]);
  expect(await db.getAll('drafts')).toEqual([{ key: 'page:x', value: 'chữ', at: '2026-12-08T02:30:00.000Z' }]);
});

test('renewing the log lets others go first, also once it has begun', async () => {
  indexedDB = new IDBFactory();
  const database = new NotebookDatabase();
  const written = vi.spyOn(IDBObjectStore.prototype, 'put');
  const turns = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let asked = 0;
  const renewed = database.renewLog(async () => turns[asked++]?.promise);
  await expect.poll(() => asked).toBe(1);
  expect(written).not.toHaveBeenCalled();
  turns[0]!.resolve();
  await expect.poll(() => asked).toBe(2);
  const before = written.mock.calls.length;
  turns[1]!.resolve();
  await renewed;
  expect(before).toBeGreaterThan(0);
  expect(written.mock.calls.length).toBeGreaterThan(before);
});
