/** What was undone or deleted is so wherever it is merged. */
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { type Bundle, readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import {
  Notebook,
  addBriefing,
  addNotes,
  allBriefings,
  allDocuments,
  allNotes,
  authorOf,
  bundleContents,
  captureDocument,
  changeBriefing,
  changeNote,
  deleteBriefing,
  deleteDocument,
  deleteNotes,
  importBundle,
  joinDocuments,
  noteById,
  normalizeAddresses,
  restoreBackup,
  undo,
} from '../../../utils/notebook/index.ts';
import type { PortalRule } from '../../../utils/model/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';
import { NOW, TEXT, backupOf, newNotebook, page } from './whole-notebook.ts';

const HOUR_MS = 3_600_000;

const bundleOf = async (notebook: Notebook): Promise<Bundle> => readBundle(writeBundle(await bundleContents(notebook, 'everything')));
const commentsIn = async (notebook: Notebook): Promise<string[]> => (await allNotes(notebook)).map(({ comment }) => comment).toSorted();

/** A notebook of a machine whose clock says what `wall` gives; it goes on a second with each look. */
function machine(wall = { now: NOW }, rules: () => readonly PortalRule[] = () => []): Notebook {
  globalThis.indexedDB = new IDBFactory();
  return new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê An', unit: '' }), portalRules: async () => rules(), now: () => (wall.now += 1000) });
}

async function withNote(notebook: Notebook, comment = 'ý kiến'): Promise<string> {
  const [note] = await addNotes(notebook, 'add', page, [{ category: 'note', quote: 'Giám đốc', comment }]);
  return note!.id;
}

/** What another notebook has of it, by bundle and by backup. */
async function elsewhere<T>(notebook: Notebook, ask: (there: Notebook) => Promise<T>): Promise<readonly [T, T]> {
  const [bundle, backup] = [await bundleOf(notebook), await backupOf(notebook)];
  const imported = newNotebook();
  await importBundle(imported, 'import', bundle);
  const restored = newNotebook();
  await restoreBackup(restored, 'restore', backup);
  return [await ask(imported), await ask(restored)];
}

describe('a note that became a directive, undone', () => {
  test('is shown here, in bundles and in backups, and can be made one again', async () => {
    const notebook = newNotebook();
    const id = await withNote(notebook);
    await changeNote(notebook, 'change', id, { category: 'directive', directive: { leadUnit: 'Văn phòng' } });
    await undo(notebook, 'undo', 'change');
    expect(await noteById(notebook, id)).toMatchObject({ category: 'note', directive: { cooperatingUnits: [], deadlines: [], status: 'open' } });
    expect(await elsewhere(notebook, commentsIn)).toEqual([['ý kiến'], ['ý kiến']]);
    await undo(notebook, 'redo', 'undo');
    expect(await noteById(notebook, id)).toMatchObject({ category: 'directive', directive: { leadUnit: 'Văn phòng' } });
  });

  test('leaves no other record of a damaged one out of a bundle', async () => {
    const notebook = newNotebook();
    const id = await withNote(notebook);
    const [damaged] = await addNotes(notebook, 'add2', page, [{ category: 'note', quote: TEXT }]);
    await notebook.database.write(['notes'], async (transaction) => transaction.objectStore('notes').put({ ...damaged!, tags: null as never }));
    expect((await bundleOf(notebook)).notes.map((note) => note.id)).toEqual([id]);
  });
});

describe('a deletion that was undone and done again', () => {
  test('of a note holds', async () => {
    const notebook = machine();
    const id = await withNote(notebook);
    await addNotes(notebook, 'add2', { ...page, url: 'http://portal.test/tin/2.html', extraction: { ...page.extraction, blocks: [] } }, [{ category: 'note', quote: '', comment: 'khác' }]);
    await deleteNotes(notebook, 'delete', [id]);
    await undo(notebook, 'undo', 'delete');
    await undo(notebook, 'redo', 'undo');
    expect(await elsewhere(notebook, commentsIn)).toEqual([['khác'], ['khác']]);
    await importBundle(notebook, 'own', await bundleOf(notebook));
    await joinDocuments(notebook, 'join', (await allDocuments(notebook)).map((document) => document.id));
    expect(await commentsIn(notebook)).toEqual(['khác']);
  });

  test('of a document and of a briefing holds', async () => {
    const notebook = machine();
    const id = await withNote(notebook);
    const { documentId } = (await noteById(notebook, id))!;
    const briefing = await addBriefing(notebook, 'briefing', { title: 'Tuần 1', introduction: '', sections: [] });
    await deleteDocument(notebook, 'delete1', documentId);
    await deleteBriefing(notebook, 'delete2', briefing.id);
    for (const act of ['delete1', 'delete2']) {
      await undo(notebook, `undo ${act}`, act);
      await undo(notebook, `redo ${act}`, `undo ${act}`);
    }
    const nothing = [[], [], []];
    const all = async (there: Notebook): Promise<unknown> => Promise.all([allDocuments(there), allNotes(there), allBriefings(there)]);
    expect(await elsewhere(notebook, all)).toEqual([nothing, nothing]);
  });
});

test('a briefing that is changed after it was deleted elsewhere is there again', async () => {
  const notebook = machine();
  const briefing = await addBriefing(notebook, 'add', { title: 'Tuần 1', introduction: '', sections: [] });
  await deleteBriefing(notebook, 'delete', briefing.id);
  await changeBriefing(notebook, 'change', briefing.id, { introduction: 'một trang chữ' }, briefing);
  expect(await allBriefings(notebook)).toMatchObject([{ introduction: 'một trang chữ' }]);
});

test('undoing an older change of a note that was deleted since leaves it, here and elsewhere, and says so', async () => {
  const notebook = machine();
  const id = await withNote(notebook);
  await changeNote(notebook, 'change', id, { comment: 'sửa' });
  await deleteNotes(notebook, 'delete', [id]);
  expect(await undo(notebook, 'undo', 'change')).toEqual({ undone: true, keptLaterEdits: [id] });
  expect(await commentsIn(notebook)).toEqual([]);
  expect(await elsewhere(notebook, commentsIn)).toEqual([[], []]);
});

test('a deleted document stays deleted when the rules for its address change', async () => {
  let rules: readonly PortalRule[] = [];
  const notebook = machine(undefined, () => rules);
  const [note] = await addNotes(notebook, 'add', { ...page, url: 'http://portal.test/tin?x=1&y=2' }, [{ category: 'note', quote: 'Giám đốc' }]);
  await normalizeAddresses(notebook, 'normalize1');
  await deleteDocument(notebook, 'delete', note!.documentId);
  rules = [{ host: 'portal.test', aliases: [], path: '', ignore: ['y'], keep: [], hash: false }];
  expect(await normalizeAddresses(notebook, 'normalize2')).toEqual({ changed: 1, joined: 0 });
  expect(await allDocuments(notebook)).toEqual([]);
});

describe('a clock that was set', () => {
  test.each([
    ['back after it was two days ahead', 48],
    ['a year back', 24 * 365],
  ])('%s: what is written then is later than what was written before', async (_how, hours) => {
    const wall = { now: NOW };
    const notebook = machine(wall);
    const id = await withNote(notebook, 'trước');
    const [bundle, backup] = [await bundleOf(notebook), await backupOf(notebook)];
    wall.now -= hours * HOUR_MS;
    await changeNote(notebook, 'change', id, { comment: 'sau' });
    wall.now += HOUR_MS;
    await importBundle(notebook, 'import', bundle);
    await restoreBackup(notebook, 'restore', backup);
    expect(await commentsIn(notebook)).toEqual(['sau']);
  });

  test('back: what is deleted then stays deleted elsewhere', async () => {
    const wall = { now: NOW };
    const notebook = machine(wall);
    const id = await withNote(notebook);
    wall.now -= 48 * HOUR_MS;
    await deleteNotes(notebook, 'delete', [id]);
    expect(await elsewhere(notebook, commentsIn)).toEqual([[], []]);
  });
});

test('undoing what was added keeps a note on which a colleague has commented since', async () => {
  const wall = { now: NOW };
  const notebook = machine(wall);
  const id = await withNote(notebook, '');
  const bundle = await bundleOf(notebook);
  const colleague = machine({ now: NOW + HOUR_MS });
  await importBundle(colleague, 'import', bundle);
  await changeNote(colleague, 'change', id, { comment: 'lời đồng nghiệp' });
  await importBundle(notebook, 'import', await bundleOf(colleague));
  expect((await undo(notebook, 'undo', 'add')).keptLaterEdits).toContain(id);
  expect(await commentsIn(notebook)).toEqual(['lời đồng nghiệp']);
});

describe('a restore that made the notebook another person’s, undone', () => {
  async function restored(): Promise<{ readonly notebook: Notebook; readonly own: string; readonly other: string }> {
    const other = newNotebook();
    await withNote(other);
    const backup = await backupOf(other);
    const notebook = machine();
    await captureDocument(notebook, 'capture', { ...page, url: 'http://portal.test/tin/9.html' });
    const own = (await authorOf(notebook)).id;
    await restoreBackup(notebook, 'restore', backup);
    return { notebook, own, other: (await authorOf(other)).id };
  }

  test('gives it back, and done again is the other’s again', async () => {
    const { notebook, own, other } = await restored();
    expect((await authorOf(notebook)).id).toBe(other);
    await undo(notebook, 'undo', 'restore');
    expect((await authorOf(notebook)).id).toBe(own);
    await undo(notebook, 'redo', 'undo');
    expect((await authorOf(notebook)).id).toBe(other);
  });

  test('leaves it to who has written notes since', async () => {
    const { notebook, other } = await restored();
    await addNotes(notebook, 'since', page, [{ category: 'note', quote: 'Giám đốc' }]);
    await undo(notebook, 'undo', 'restore');
    expect((await authorOf(notebook)).id).toBe(other);
  });
});

test('a note is not written over by one that is added under its id', async () => {
  const notebook = machine();
  const id = await withNote(notebook);
  await changeNote(notebook, 'change', id, { comment: 'viết dài' });
  expect(await addNotes(notebook, 'again', page, [{ id, category: 'note', quote: 'Giám đốc' }])).toEqual([await noteById(notebook, id)]);
  expect(await commentsIn(notebook)).toEqual(['viết dài']);
});

test('pages without text or with a short one are not one document, here or where they are merged', async () => {
  const notebook = machine();
  for (const [at, text] of ['', '', 'Không tìm thấy trang', 'Không tìm thấy trang'].entries()) {
    const url = `http://portal${at}.test/tin.html`;
    await addNotes(notebook, `add${at}`, { url, extraction: { title: 'Lỗi', text, blocks: text === '' ? [] : [{ kind: 'paragraph', text }], isArticle: false } }, [{ category: 'note', quote: '' }]);
  }
  const count = async (there: Notebook): Promise<number> => (await allDocuments(there)).length;
  expect(await count(notebook)).toBe(4);
  expect(await elsewhere(notebook, count)).toEqual([4, 4]);
});
