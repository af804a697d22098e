import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import {
  Notebook,
  addBriefing,
  addNotes,
  allDocuments,
  allNotes,
  bundleContents,
  changeBriefing,
  changeNote,
  deleteBriefing,
  deleteNotes,
  documentAt,
  historyOf,
  importBundle,
  previewImport,
  snapshotById,
  undo,
} from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const TEXT = 'Giao Văn phòng tổng hợp báo cáo của các phòng, trình Giám đốc trước ngày 15/12/2026. '.repeat(4);
const page = { url: 'http://portal.test/tin/1.html', extraction: { title: 'Giao ban', blocks: [{ kind: 'paragraph' as const, text: TEXT }], text: TEXT, isArticle: true } };

/** The notebook of another person, on a machine of its own. */
function newNotebook(name: string): Notebook {
  globalThis.indexedDB = new IDBFactory();
  return new Notebook({ database: new NotebookDatabase(), person: async () => ({ name, unit: '' }) });
}

async function bundleOf(notebook: Notebook): Promise<ReturnType<typeof readBundle>> {
  return readBundle(writeBundle(await bundleContents(notebook, 'everything')));
}

let mine: Notebook;
let hers: Notebook;

beforeEach(async () => {
  hers = newNotebook('Trần Minh');
  await addNotes(hers, 'op1', page, [{ category: 'figure', quote: 'Văn phòng' }]);
  mine = newNotebook('Lê An');
  await addNotes(mine, 'op1', page, [{ category: 'note', quote: 'Giám đốc' }]);
});

test('two people who captured one page separately have one document with both their notes', async () => {
  await importBundle(mine, 'import1', await bundleOf(hers));
  const documents = await allDocuments(mine);
  expect(documents).toHaveLength(1);
  const notes = await allNotes(mine);
  expect(notes.map((note) => note.authorName).sort()).toEqual(['Lê An', 'Trần Minh']);
  expect(new Set(notes.map((note) => note.documentId))).toEqual(new Set([documents[0]!.id]));
  expect((await documentAt(mine, page.url))!.id).toBe(documents[0]!.id);
  expect(await snapshotById(mine, notes[0]!.snapshotId!)).toBeDefined();
});

test('the preview tells what the import will do, and writes nothing', async () => {
  const bundle = await bundleOf(hers);
  expect(await previewImport(mine, bundle)).toEqual({
    newNotes: 1,
    knownNotes: 0,
    differingNotes: 0,
    deletedNotes: 0,
    goneNotes: 0,
    newBriefings: 0,
    differingBriefings: 0,
    deletedBriefings: 0,
    newDocuments: 0,
    joinedDocuments: 0,
    authors: ['Trần Minh'],
    classifications: [],
  });
  expect(await allNotes(mine)).toHaveLength(1);
  await importBundle(mine, 'import1', bundle);
  expect(await previewImport(mine, bundle)).toMatchObject({ newNotes: 0, knownNotes: 1, differingNotes: 0 });
});

test('the preview tells of notes that the import deletes, and of briefings', async () => {
  const briefing = await addBriefing(hers, 'op2', { title: 'Tuần 1', introduction: '', sections: [] });
  expect(await previewImport(mine, await bundleOf(hers))).toMatchObject({ newBriefings: 1, differingBriefings: 0, deletedBriefings: 0 });
  await importBundle(mine, 'import1', await bundleOf(hers));
  await changeBriefing(hers, 'op3', briefing.id, { title: 'Tuần 2' });
  await deleteNotes(hers, 'op4', (await allNotes(hers)).map(({ id }) => id));
  expect(await previewImport(mine, await bundleOf(hers))).toMatchObject({ newNotes: 0, differingNotes: 0, deletedNotes: 1, newBriefings: 0, differingBriefings: 1, deletedBriefings: 0 });
  await deleteBriefing(hers, 'op5', briefing.id);
  const last = await bundleOf(hers);
  expect(await previewImport(mine, last)).toMatchObject({ deletedNotes: 1, differingBriefings: 0, deletedBriefings: 1 });
  await importBundle(mine, 'import2', last);
  expect(await previewImport(mine, last)).toMatchObject({ deletedNotes: 0, deletedBriefings: 0 });
});

test('imported twice is imported once', async () => {
  const bundle = await bundleOf(hers);
  await importBundle(mine, 'import1', bundle);
  expect(await importBundle(mine, 'import2', bundle)).toEqual({ changedRecords: 0 });
  expect(await allNotes(mine)).toHaveLength(2);
});

test('an import that was undone brings nothing a second time, says so, and brings all where it is asked to', async () => {
  const bundle = await bundleOf(hers);
  await importBundle(mine, 'import1', bundle);
  await undo(mine, 'undo1', 'import1');
  expect(await previewImport(mine, bundle)).toMatchObject({ newNotes: 0, knownNotes: 0, differingNotes: 0, goneNotes: 1 });
  await importBundle(mine, 'import2', bundle);
  expect((await allNotes(mine)).map((note) => note.authorName)).toEqual(['Lê An']);
  await importBundle(mine, 'import3', bundle, { reviveDeleted: true });
  expect((await allNotes(mine)).map((note) => note.authorName).sort()).toEqual(['Lê An', 'Trần Minh']);
  expect(await previewImport(mine, bundle)).toMatchObject({ goneNotes: 0, knownNotes: 1 });
  await undo(mine, 'undo2', 'import3');
  expect((await allNotes(mine)).map((note) => note.authorName)).toEqual(['Lê An']);
});

test('what is asked back of a bundle comes with its document and briefing', async () => {
  const machine = newNotebook('Lê An');
  const bundle = await bundleOf(hers);
  await importBundle(machine, 'import1', bundle);
  await undo(machine, 'undo1', 'import1');
  expect(await allDocuments(machine)).toEqual([]);
  await importBundle(machine, 'import2', bundle, { reviveDeleted: true });
  expect((await allNotes(machine)).map(({ authorName }) => authorName)).toEqual(['Trần Minh']);
  expect((await allDocuments(machine)).map(({ title }) => title)).toEqual(['Giao ban']);
});

test('an import is undone as a whole', async () => {
  await importBundle(mine, 'import1', await bundleOf(hers));
  await undo(mine, 'undo1', 'import1');
  expect((await allNotes(mine)).map((note) => note.authorName)).toEqual(['Lê An']);
});

test('after an undo the own note is with the own document again, whichever of the two ids the join had kept', async () => {
  const [fromHer, fromMe] = [await bundleOf(hers), await bundleOf(mine)];
  for (const [notebook, bundle] of [[mine, fromHer], [hers, fromMe]] as const) {
    const [document] = await allDocuments(notebook);
    await importBundle(notebook, 'import1', bundle);
    await undo(notebook, 'undo1', 'import1');
    expect((await allDocuments(notebook)).map(({ id }) => id)).toEqual([document!.id]);
    expect((await allNotes(notebook)).map(({ documentId }) => documentId)).toEqual([document!.id]);
    expect((await documentAt(notebook, page.url))!.id).toBe(document!.id);
  }
});

test('a later edit here is not replaced by an older one from there; a later one from there is taken', async () => {
  const old = await bundleOf(mine);
  const [note] = await allNotes(mine);
  await changeNote(mine, 'op2', note!.id, { comment: 'mới' });
  expect(await previewImport(mine, old)).toMatchObject({ knownNotes: 1, differingNotes: 0 });
  const edited = await bundleOf(mine);
  await undo(mine, 'undo1', 'op2');
  const later = { ...edited, notes: edited.notes.map((n) => ({ ...n, comment: 'sau', versions: { ...n.versions, comment: '2099-01-01T00:00:00.000Z_0000_x' } })) };
  expect(await previewImport(mine, later)).toMatchObject({ differingNotes: 1 });
  await importBundle(mine, 'import2', later);
  expect((await allNotes(mine))[0]!.comment).toBe('sau');
  expect((await historyOf(mine, 'notes', note!.id)).filter(({ field }) => field === 'comment').map(({ value }) => value)).toEqual(['', 'mới', '']);
});

test('chosen notes travel with their documents, deleted ones do not', async () => {
  const [note] = await allNotes(mine);
  const chosen = await bundleContents(mine, { noteIds: new Set([note!.id]) });
  expect(chosen).toMatchObject({ notes: [{ id: note!.id }], documents: [{ id: note!.documentId }], snapshots: [{ id: note!.snapshotId }] });
  await deleteNotes(mine, 'op3', [note!.id]);
  expect((await bundleContents(mine, { noteIds: new Set([note!.id]) })).notes).toEqual([]);
});

test('a bundle that names the addresses of two documents here makes them one, and the preview says so', async () => {
  await addNotes(mine, 'op2', { ...page, url: 'http://portal.test/tin/2.html', extraction: { ...page.extraction, text: 'Tin khác', blocks: [{ kind: 'paragraph', text: 'Tin khác' }] } }, [
    { category: 'note', quote: 'Tin khác' },
  ]);
  const bundle = await bundleOf(hers);
  const both = { ...bundle, documents: bundle.documents.map((document) => ({ ...document, addresses: ['portal.test/tin/1.html', 'portal.test/tin/2.html'] })) };
  expect(await allDocuments(mine)).toHaveLength(2);
  expect(await previewImport(mine, both)).toMatchObject({ newDocuments: 0, joinedDocuments: 1 });
  await importBundle(mine, 'import1', both);
  const documents = await allDocuments(mine);
  expect(documents).toHaveLength(1);
  expect(new Set((await allNotes(mine)).map(({ documentId }) => documentId))).toEqual(new Set([documents[0]!.id]));
  await undo(mine, 'undo1', 'import1');
  expect(await allDocuments(mine)).toHaveLength(2);
  expect(new Set((await allNotes(mine)).map(({ documentId }) => documentId)).size).toBe(2);
});
