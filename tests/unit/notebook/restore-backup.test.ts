import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { BackupRecord, OpenBackup } from '../../../utils/backup/index.ts';
import {
  type Notebook,
  addNotes,
  allDocuments,
  allNotes,
  changeNote,
  deleteNotes,
  suggestionDecisions,
  lastBackup,
  previewRestore,
  restoreBackup,
  undo,
} from '../../../utils/notebook/index.ts';
import { StorageFullError } from '../../../utils/storage/index.ts';
import { cheapKey, PASSWORD } from '../backup/backups.ts';
import { TEXT, backupBytes, backupOf, contentsOf, newNotebook, opened, page, use } from './whole-notebook.ts';

const report = { url: 'http://portal.test/tin/9.html', extraction: { ...page.extraction, title: 'Báo cáo', blocks: [{ kind: 'paragraph' as const, text: 'Báo cáo tuần' }], text: 'Báo cáo tuần' } };

let old: Notebook;
let backup: OpenBackup;
/** A machine with notes of its own. */
let mine: Notebook;

beforeEach(async () => {
  old = newNotebook('Lê An', Date.now);
  await use(old);
  backup = await backupOf(old);
  mine = newNotebook('Trần Minh', Date.now);
  await addNotes(mine, 'own1', report, [{ category: 'note', quote: 'Báo cáo' }]);
});

describe('the preview', () => {
  test('tells what a restore will do, and writes nothing', async () => {
    const before = await contentsOf(mine);
    expect(await previewRestore(mine, backup)).toEqual({
      notes: 1, newNotes: 1, knownNotes: 0, differingNotes: 0, deletedNotes: 0, documents: 1, newDocuments: 1, briefings: 0, classifications: [],
    });
    expect(await contentsOf(mine)).toEqual(before);
  });

  test('knows what is here already, what differs, and what was deleted since', async () => {
    await restoreBackup(mine, 'restore1', backup);
    expect(await previewRestore(mine, backup)).toMatchObject({ newNotes: 0, knownNotes: 1, newDocuments: 0 });
    const note = (await allNotes(mine)).find(({ authorName }) => authorName === 'Lê An');
    await changeNote(old, 'later', note!.id, { comment: 'sửa ở máy cũ' });
    const newer = await backupOf(old);
    expect(await previewRestore(mine, newer)).toMatchObject({ differingNotes: 1, knownNotes: 0 });
    await deleteNotes(mine, 'gone', [note!.id]);
    expect(await previewRestore(mine, backup)).toMatchObject({ deletedNotes: 1, newNotes: 0, differingNotes: 0 });
  });
});

describe('a restore', () => {
  test('adds to what is here', async () => {
    await restoreBackup(mine, 'restore1', backup);
    expect((await allNotes(mine)).map(({ authorName }) => authorName).sort()).toEqual(['Lê An', 'Trần Minh']);
    expect(await suggestionDecisions(mine, page.url)).toHaveLength(1);
  });

  test('is undone as a whole', async () => {
    await restoreBackup(mine, 'restore1', backup);
    await undo(mine, 'undo1', 'restore1');
    expect((await allNotes(mine)).map(({ authorName }) => authorName)).toEqual(['Trần Minh']);
    expect((await allDocuments(mine)).map(({ title }) => title)).toEqual(['Báo cáo']);
    expect(await suggestionDecisions(mine, page.url)).toHaveLength(0);
  });

  test('said twice is done once', async () => {
    const first = await restoreBackup(mine, 'restore1', backup);
    const once = await contentsOf(mine);
    expect(await restoreBackup(mine, 'restore1', backup)).toEqual(first);
    expect(await contentsOf(mine)).toEqual(once);
  });

  test('leaves deleted what was deleted since, unless it is asked back', async () => {
    const [note] = await allNotes(old);
    await deleteNotes(old, 'gone', [note!.id]);
    await restoreBackup(old, 'restore1', backup);
    expect(await allNotes(old)).toEqual([]);
    await restoreBackup(old, 'restore2', backup, { reviveDeleted: true });
    expect((await allNotes(old)).map(({ id, quote }) => ({ id, quote }))).toEqual([{ id: note!.id, quote: TEXT }]);
    await undo(old, 'undo1', 'restore2');
    expect(await allNotes(old)).toEqual([]);
  });

  test('that was undone can be done again', async () => {
    await restoreBackup(mine, 'restore1', backup);
    await undo(mine, 'undo1', 'restore1');
    await restoreBackup(mine, 'restore2', backup, { reviveDeleted: true });
    expect((await allNotes(mine)).map(({ authorName }) => authorName).sort()).toEqual(['Lê An', 'Trần Minh']);
    expect((await allDocuments(mine)).map(({ title }) => title).sort()).toEqual(['Báo cáo', 'Giao ban']);
  });

  test('makes a notebook without notes that of the same person', async () => {
    const machine = newNotebook('Lê An', Date.now);
    await restoreBackup(machine, 'restore1', backup);
    await addNotes(machine, 'new1', report, [{ category: 'note', quote: 'Báo cáo' }]);
    expect(new Set((await allNotes(machine)).map(({ authorId }) => authorId))).toEqual(new Set([backup.about.authorId]));
    expect(await lastBackup(machine)).toEqual({ at: backup.createdAt });
  });

  test('of a notebook that was handed over leaves its notes to who wrote them', async () => {
    const handedOver = await backupOf(old, { handedOver: true });
    expect(handedOver.about).toMatchObject({ handedOver: true, name: 'Lê An' });
    const machine = newNotebook('Trần Minh', Date.now);
    await restoreBackup(machine, 'restore1', handedOver);
    await addNotes(machine, 'new1', report, [{ category: 'note', quote: 'Báo cáo' }]);
    const [first, second] = (await allNotes(machine)).sort((a, b) => (a.authorName < b.authorName ? -1 : 1));
    expect([first!.authorName, second!.authorName]).toEqual(['Lê An', 'Trần Minh']);
    expect(first!.authorId).toBe(backup.about.authorId);
    expect(second!.authorId).not.toBe(first!.authorId);
    await changeNote(machine, 'new2', first!.id, { comment: 'tiếp tục theo dõi' });
    expect((await allNotes(machine)).find(({ id }) => id === first!.id)).toMatchObject({ authorName: 'Lê An', comment: 'tiếp tục theo dõi' });
  });
});

/** Reads as the backup does until so many records, and then fails. */
function failingAfter(count: number, error: Error): OpenBackup {
  return {
    ...backup,
    async *records(): AsyncGenerator<BackupRecord> {
      let given = 0;
      for await (const record of backup.records()) {
        if (given >= count) throw error;
        given += 1;
        yield record;
      }
    },
  };
}

describe('the notebook is as it was', () => {
  test.each([0, 1, 3])('when the file fails after %i records', async (count) => {
    const before = await contentsOf(mine);
    await expect(restoreBackup(mine, 'restore1', failingAfter(count, new Error('cut off')))).rejects.toThrow('cut off');
    expect(await contentsOf(mine)).toEqual(before);
  });

  test.each([0, 0.4, 0.6, 0.9])('when it is stopped at %f', async (part) => {
    const stopping = new AbortController();
    const before = await contentsOf(mine);
    const restoring = restoreBackup(mine, 'restore1', backup, {
      progress: (at) => at >= part && stopping.abort(),
      signal: stopping.signal,
    });
    await expect(restoring).rejects.toThrow(/abort/i);
    expect(await contentsOf(mine)).toEqual(before);
  });

  test('when the disk is full', async () => {
    const before = await contentsOf(mine);
    const { database } = mine;
    const write = database.write.bind(database);
    database.write = (stores, act) =>
      stores.length > 1 ? Promise.reject(new StorageFullError('No room')) : write(stores, act);
    await expect(restoreBackup(mine, 'restore1', backup)).rejects.toThrow(StorageFullError);
    database.write = write;
    expect(await contentsOf(mine)).toEqual(before);
  });

  test('when the browser is killed while records are set down, and the next restore is not disturbed by what is left', async () => {
    const { database } = mine;
    const before = await contentsOf(mine);
    await database.write(['staged'], (transaction) => transaction.objectStore('staged').put({ records: [{ id: 'left' }] }, ['notes', 7]));
    expect({ ...(await contentsOf(mine)), staged: [] }).toEqual(before);
    await restoreBackup(mine, 'restore1', backup);
    expect(await allNotes(mine)).toHaveLength(2);
    expect((await contentsOf(mine)).staged).toEqual([]);
  });

  test('when any byte of the file is flipped or it is cut off anywhere', async () => {
    const before = await contentsOf(mine);
    const key = await cheapKey();
    for (const bytes of [await backupBytes(old), await backupBytes(old, { key })]) {
      for (let at = 0; at < bytes.length; at += 97) {
        const flipped = bytes.slice();
        flipped[at]! ^= 1 << (at % 8);
        await expect(restoreFrom(flipped), `flipped at ${at}`).rejects.toMatchObject({ name: 'BackupError' });
        await expect(restoreFrom(bytes.slice(0, at)), `cut off at ${at}`).rejects.toMatchObject({ name: 'BackupError' });
      }
    }
    expect(await contentsOf(mine)).toEqual(before);
  });

  async function restoreFrom(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
    return restoreBackup(mine, 'restore1', await opened(bytes, PASSWORD));
  }
});
