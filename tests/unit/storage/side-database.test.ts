import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, test } from 'vitest';
import { Visits } from '../../../utils/storage/index.ts';
import { VISITS_NAME } from '../../../utils/storage/visits.ts';

const VISIT = { documentId: 'd', at: '2026-12-08T02:30:00.000Z', changed: [], lost: ['n'] };

test.each([
  ['of a newer version of the program', 2],
  ['without its stores', 1],
])('a database of what can be made anew, %s, is made anew', async (_, version) => {
  indexedDB.deleteDatabase(VISITS_NAME);
  (await openDB(VISITS_NAME, version)).close();
  const visits = new Visits();
  await visits.put(VISIT);
  expect(await visits.all()).toEqual([VISIT]);
  expect(await new Visits().of('d')).toEqual(VISIT);
});
