import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import type { Extraction, Id } from '../../../utils/model/index.ts';
import { Notebook, addNotes, bundleContents, changeNote, deleteNotes, importBundle, noteById, previewImport, restoreBackup } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { backupBytes, opened } from './whole-notebook.ts';

const HOUR = 3_600_000;
const TEXT = 'Giao Phòng Kế hoạch rà soát quy trình, báo cáo trước ngày 20/01/2027.';
const extraction: Extraction = { title: 'Giao ban', blocks: [{ kind: 'paragraph', text: TEXT }], text: TEXT, isArticle: true };

function notebookOf(now: () => number): Notebook {
  indexedDB = new IDBFactory();
  return new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'An', unit: '' }), now });
}

let id: Id;
let bundle: string;
let backup: Uint8Array<ArrayBuffer>;
let mine: Notebook;
let wall: number;

const take = async (operationId: Id): Promise<void> => void (await importBundle(mine, operationId, readBundle(bundle)));
const commentHere = async (): Promise<string | undefined> => (await noteById(mine, id))?.comment;

beforeEach(async () => {
  const theirs = notebookOf(() => Date.now() + 48 * HOUR);
  const [note] = await addNotes(theirs, 'op1', { url: 'http://portal.test/1', extraction }, [{ category: 'figure', quote: TEXT, comment: 'từ đồng hồ nhanh hai ngày' }]);
  id = note!.id;
  bundle = writeBundle(await bundleContents(theirs, 'everything'));
  backup = await backupBytes(theirs);
  wall = Date.now();
  mine = notebookOf(() => wall);
});

describe('an edit from a clock that is far ahead', () => {
  test('does not win anew over what was written since, each time it comes', async () => {
    await take('import1');
    await changeNote(mine, 'op2', id, { comment: 'viết sau' });
    for (let day = 1; day <= 3; day += 1) {
      wall += 24 * HOUR;
      await take(`import-day-${day}`);
      expect(await commentHere()).toBe('viết sau');
    }
    await restoreBackup(mine, 'restore', await opened(backup));
    expect(await commentHere()).toBe('viết sau');
  });

  test('is nothing new when it comes again', async () => {
    await take('import1');
    const before = await noteById(mine, id);
    wall += HOUR;
    expect(await importBundle(mine, 'import2', readBundle(bundle))).toEqual({ changedRecords: 0 });
    expect(await noteById(mine, id)).toEqual(before);
    expect(await previewImport(mine, readBundle(bundle))).toMatchObject({ newNotes: 0, differingNotes: 0, knownNotes: 1 });
  });

  test('does not bring back what was deleted since', async () => {
    await take('import1');
    await deleteNotes(mine, 'op2', [id]);
    wall += 5 * HOUR;
    await take('import2');
    expect(await noteById(mine, id)).toBeUndefined();
  });

  test('wins over what was there before it came, once', async () => {
    await take('import1');
    expect(await commentHere()).toBe('từ đồng hồ nhanh hai ngày');
  });
});
