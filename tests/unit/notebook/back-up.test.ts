import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { BackupRecord, BackupRecords, BackupStore } from '../../../utils/backup/index.ts';
import {
  Notebook,
  NotebookWipedError,
  addNotes,
  allNotes,
  backUp,
  changeNote,
  changedSinceBackup,
  dismissSuggestion,
  lastBackup,
  restoreBackup,
  undo,
} from '../../../utils/notebook/index.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { PASSWORD, cheapKey } from '../backup/backups.ts';
import { TEXT, backupBytes, backupOf, contentsOf, newNotebook, opened, page, use } from './whole-notebook.ts';

let notebook: Notebook;

beforeEach(async () => {
  notebook = newNotebook();
  await use(notebook);
});

const other = { url: 'http://portal.test/tin/2.html', extraction: { ...page.extraction, blocks: [{ kind: 'paragraph' as const, text: 'Bài khác' }], text: 'Bài khác' } };

/** The backup of a notebook in which something is done when a part of it has been read, and before the next is. */
async function backupDuring(act: () => Promise<unknown>): Promise<readonly BackupRecord[]> {
  let acting: Promise<unknown> | undefined;
  const database = new NotebookDatabase();
  const connect = database.connection.bind(database);
  database.connection = async () => {
    await acting;
    return connect();
  };
  const backup = await backUp(new Notebook({ database, person: notebook.person }), {
    progress(part) {
      if (part > 0.2) acting ??= act();
    },
  });
  const reader = backup.bytes.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    if (value) parts.push(value);
  }
  expect(acting).toBeDefined();
  const records: BackupRecord[] = [];
  for await (const record of (await opened(new Uint8Array(await new Blob(parts).arrayBuffer()))).records()) records.push(record);
  return records;
}

/** As a reader takes them: of two with one key the later counts. */
function latest<S extends BackupStore>(records: readonly BackupRecord[], store: S): BackupRecords[S][] {
  const found = new Map<unknown, unknown>();
  for (const { store: of, record } of records) if (of === store) found.set('id' in record ? record.id : record, record);
  return [...found.values()] as BackupRecords[S][];
}

test('what is changed while it is written is in it, with what it refers to', async () => {
  const [note] = await allNotes(notebook);
  const records = await backupDuring(async () => {
    await changeNote(notebook, 'late1', note!.id, { comment: 'sửa sau' });
    await addNotes(notebook, 'late2', other, [{ category: 'figure', quote: 'Bài khác' }]);
    await dismissSuggestion(notebook, 'late3', other.url, 'Bài khác');
    await undo(notebook, 'late4', 'op4');
  });
  const now = await contentsOf(notebook);
  expect(latest(records, 'notes').sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(now.notes);
  expect(latest(records, 'documents').sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(now.documents);
  expect(latest(records, 'snapshots').sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(now.snapshots);
  expect(latest(records, 'history')).toEqual(now.history);
  expect(latest(records, 'dismissals')).toEqual(now.dismissals);
});

test('more changes than are remembered are in it too', async () => {
  const [note] = await allNotes(notebook);
  const records = await backupDuring(async () => {
    for (let index = 0; index < 510; index += 1) await changeNote(notebook, `late${index}`, note!.id, { comment: `lần ${index}` });
  });
  expect(latest(records, 'notes').find(({ id }) => id === note!.id)).toMatchObject({ comment: 'lần 509' });
  expect(latest(records, 'history')).toEqual((await contentsOf(notebook)).history);
});

test('a notebook that is wiped while it is backed up is not half a backup', async () => {
  await expect(backupDuring(() => notebook.wipe())).rejects.toThrow(NotebookWipedError);
});

test('what a record refers to is in it', async () => {
  const notes = new Set<string>();
  const documents = new Set<string>();
  const snapshots = new Set<string>();
  for await (const { store, record } of (await backupOf(notebook)).records()) {
    if (store === 'notes') {
      notes.add(record.documentId);
      if (record.snapshotId !== undefined) snapshots.add(record.snapshotId);
    } else if (store === 'documents') documents.add(record.id);
    else if (store === 'snapshots') snapshots.delete(record.id);
  }
  expect(notes.size).toBe(1);
  expect([...notes].filter((id) => !documents.has(id))).toEqual([]);
  expect([...snapshots]).toEqual([]);
});

test('a damaged record does not keep the rest from being restored', async () => {
  const [note] = await allNotes(notebook);
  const db = await notebook.database.connection();
  await db.put('notes', { ...note!, id: 'damaged', category: 'gone' as 'note' });
  await db.put('documents', { id: 'damaged', addresses: [], sameAs: 7 } as never);
  await db.add('history', { store: 'notes', recordId: 'damaged', field: 'comment', value: JSON.parse('{"__proto__": 1}'), replacedAt: new Date().toISOString() });
  const backup = await backUp(notebook);
  const bytes = new Uint8Array(await new Response(backup.bytes).arrayBuffer());
  expect(backup.leftOut()).toBe(3);

  const machine = newNotebook();
  await restoreBackup(machine, 'restore1', await opened(bytes));
  expect(await allNotes(machine)).toEqual(await allNotes(notebook));
  // Where the damage is, the restore goes as well.
  await restoreBackup(notebook, 'restore1', await opened(bytes));
  expect(await allNotes(notebook)).toEqual([note]);
});

test('it holds the settings, which are given back where they are valid', async () => {
  const backup = await backupOf(notebook, { settings: { ...DEFAULT_SETTINGS, name: 'Lê An', appearance: 'sepia', later: 1 } });
  const { settings } = await restoreBackup(newNotebook(), 'restore1', backup);
  const { appearance: _appearance, ...valid } = DEFAULT_SETTINGS;
  expect(settings).toEqual({ ...valid, name: 'Lê An' });
});

test('an encrypted one says nothing in clear', async () => {
  const bytes = await backupBytes(notebook, { key: await cheapKey() });
  expect(Buffer.from(bytes).toString('latin1')).not.toContain('Giao ban');
  await expect(opened(bytes)).rejects.toMatchObject({ code: 'passwordNeeded' });
  await expect(opened(bytes, 'sai')).rejects.toMatchObject({ code: 'wrongPassword' });
  expect((await opened(bytes, PASSWORD)).about.name).toBe('Lê An');
});

test('it stops when it is told to', async () => {
  const stopping = new AbortController();
  const backup = await backUp(notebook, { progress: () => stopping.abort(), signal: stopping.signal });
  await expect(new Response(backup.bytes).arrayBuffer()).rejects.toThrow(/abort/i);
});

test('it is remembered once the file is there, until something is done', async () => {
  expect(await lastBackup(notebook)).toBeUndefined();
  expect(await changedSinceBackup(notebook)).toBe(true);
  const backup = await backUp(notebook);
  await new Response(backup.bytes).arrayBuffer();
  expect(await lastBackup(notebook)).toBeUndefined();
  await backup.keep();
  expect(await lastBackup(notebook)).toEqual({ at: backup.createdAt, sequence: 4 });
  expect(await changedSinceBackup(notebook)).toBe(false);
  await dismissSuggestion(notebook, 'op5', page.url, `${TEXT} nữa`);
  expect(await changedSinceBackup(notebook)).toBe(true);
});
