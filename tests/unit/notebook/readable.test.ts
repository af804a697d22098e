import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  Notebook,
  addBriefing,
  addNotes,
  allBriefings,
  allDocuments,
  allNotes,
  briefingById,
  countNotesAt,
  damagedRecords,
  documentAt,
  documentById,
  noteById,
  notesOfDocument,
  snapshotById,
} from '../../../utils/notebook/index.ts';
import { DATABASE_NAME, DATABASE_VERSION, NotebookDatabase } from '../../../utils/storage/index.ts';
import { frozenDatabase, thaw } from '../storage/frozen.ts';

const URL = 'http://portal.test/tin/1.html';
const TEXT = 'Giao Phòng Kế hoạch rà soát quy trình, báo cáo trước ngày 20/01/2027.';

let database: NotebookDatabase;
let notebook: Notebook;

beforeEach(() => {
  indexedDB = new IDBFactory();
  database = new NotebookDatabase();
  notebook = new Notebook({ database, person: async () => ({ name: 'Lê Thu An', unit: 'Văn phòng' }) });
});

/** Writes past all schemas, as a fault would. */
async function damage(store: 'documents' | 'notes' | 'briefings' | 'snapshots', id: string, harm: object): Promise<void> {
  await database.write([store], async (transaction) => {
    const records = transaction.objectStore(store) as unknown as { get(key: string): Promise<object>; put(value: object): Promise<unknown> };
    await records.put({ ...(await records.get(id)), ...harm });
  });
}

describe('a damaged record', () => {
  test('is passed over by every question, named by the check, and stays as it is', async () => {
    const extraction = { title: 'Giao ban', blocks: [{ kind: 'paragraph' as const, text: TEXT }], text: TEXT, isArticle: true };
    const [good, bad] = await addNotes(notebook, 'op1', { url: URL, extraction }, [
      { category: 'figure', quote: 'Phòng Kế hoạch' },
      { category: 'directive', quote: TEXT },
    ]);
    const briefing = await addBriefing(notebook, 'op2', { title: 'Tuần 50', introduction: '', sections: [] });
    expect(await damagedRecords(notebook)).toEqual([]);

    await damage('notes', bad!.id, { tags: null });
    expect(await allNotes(notebook)).toEqual([good]);
    expect(await notesOfDocument(notebook, good!.documentId)).toEqual([good]);
    expect(await countNotesAt(notebook, URL)).toBe(1);
    expect(await noteById(notebook, bad!.id)).toBeUndefined();

    await damage('snapshots', good!.snapshotId!, { blocks: 'no list' });
    expect(await snapshotById(notebook, good!.snapshotId!)).toBeUndefined();
    await damage('briefings', briefing.id, { sections: [{ heading: 1 }] });
    expect(await allBriefings(notebook)).toEqual([]);
    expect(await briefingById(notebook, briefing.id)).toBeUndefined();
    await damage('documents', good!.documentId, { title: 7 });
    expect(await allDocuments(notebook)).toEqual([]);
    expect(await documentById(notebook, good!.documentId)).toBeUndefined();
    expect(await documentAt(notebook, URL)).toBeUndefined();

    expect(await damagedRecords(notebook)).toEqual([
      { store: 'documents', id: good!.documentId, field: 'title' },
      { store: 'notes', id: bad!.id, field: 'tags' },
      { store: 'briefings', id: briefing.id, field: 'sections.0.id' },
      { store: 'snapshots', id: good!.snapshotId, field: 'blocks' },
    ]);
    expect(await (await database.connection()).get('notes', bad!.id)).toEqual({ ...bad, tags: null });
  });

  test('is found among any number of records', async () => {
    await thaw(DATABASE_NAME, frozenDatabase(DATABASE_VERSION));
    await database.write(['notes'], async (transaction) => {
      const notes = transaction.objectStore('notes');
      const example = (await notes.get('note-1'))!;
      for (let number = 0; number < 1200; number += 1) await notes.put({ ...example, id: `ghi-chu-${number}`, ...(number % 400 === 399 && { quote: 5 as never }) });
    });
    expect((await damagedRecords(notebook)).map(({ id }) => id)).toEqual(['ghi-chu-1199', 'ghi-chu-399', 'ghi-chu-799']);
  });
});

describe.each(Array.from({ length: DATABASE_VERSION }, (_, index) => index + 1))('a database of version %i', (version) => {
  test('has no damaged record when it has come to the newest version', async () => {
    await thaw(DATABASE_NAME, frozenDatabase(version));
    expect(await damagedRecords(notebook)).toEqual([]);
    expect(await allNotes(notebook)).not.toEqual([]);
  });
});
