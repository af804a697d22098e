import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

test('renewing the log leaves the database as it was', async () => {
  const database = new NotebookDatabase();
  await database.write(['staged', 'drafts'], async (transaction) => {
    await transaction.objectStore('staged').put({ records: ['một'] }, ['notes', 0]);
    await transaction.objectStore('drafts').put({ key: 'page:x', value: 'chữ', at: '2026-12-08T02:30:00.000Z' });
  });
  await database.renewLog();
  const db = await database.connection();
  expect(await db.getAllKeys('staged')).toEqual([['notes', 0]]);
  expect(await db.getAll('staged')).toEqual([{ records: ['một'] }]);
  expect(await db.getAll('drafts')).toEqual([{ key: 'page:x', value: 'chữ', at: '2026-12-08T02:30:00.000Z' }]);
});
