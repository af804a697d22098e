import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { unwrap } from 'idb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DerivedBytes, NotebookDatabase, StorageFullError, Visits } from '../../../utils/storage/index.ts';

const ROOM = { usage: 0, quota: 1_000_000_000 };
const NO_ROOM = { usage: 1_000_000, quota: 1_000_100 };
const VISIT = { documentId: 'd', at: '2026-12-08T02:30:00.000Z', changed: [], lost: [] };

let room = ROOM;
/** The stores that were written, in order, each run of one store once. */
let written: string[] = [];

beforeEach(() => {
  room = ROOM;
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve(room) } });
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args: Parameters<typeof put>) {
    if (written.at(-1) !== this.name) written.push(this.name);
    return put.apply(this, args);
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const keepDraft = (database: NotebookDatabase): Promise<unknown> =>
  database.write(['drafts'], (transaction) => transaction.objectStore('drafts').put({ key: 'page:x', value: 'chữ', at: VISIT.at }));

/** The browser breaks a connection of the notebook off. */
async function breakOff(database: NotebookDatabase): Promise<void> {
  const db = await database.connection();
  const closed = new Promise((resolve) => {
    db.addEventListener('close', resolve);
  });
  forceCloseDatabase(unwrap(db) as unknown as Parameters<typeof forceCloseDatabase>[0]);
  await closed;
  written = [];
}

test.each([
  ['the notebook', () => keepDraft(new NotebookDatabase()), 'drafts'],
  ['the last visits', () => new Visits().put(VISIT), 'visits'],
  ['the search index', () => new DerivedBytes().write(new Uint8Array(8)), 'whole'],
])('after a connection was broken off, %s is written only once there is room, behind a renewed log', async (_what, write, store) => {
  await breakOff(new NotebookDatabase());
  room = NO_ROOM;
  await expect(write()).rejects.toBeInstanceOf(StorageFullError);
  expect(written, 'nothing is written while the disk is full').toEqual([]);
  room = ROOM;
  await write();
  expect(written.slice(0, 2)).toEqual(['staged', store]);
  written = [];
  await write();
  expect(written, 'the log is renewed once').not.toContain('staged');
});
