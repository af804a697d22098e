import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import { EMPTY_DIRECTIVE, type EditableFields, type HandSource } from '../../../utils/model/index.ts';
import { Notebook, addByHand, allDocuments, allNotes, bundleContents, changeNote, handSources, importBundle, undo } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const CALL: HandSource = { origin: 'phone', title: 'Điện thoại ngày 08/12/2026', date: '2026-12-08' };
const fieldsOf = (task: string): EditableFields => ({ category: 'directive', comment: '', tags: [], directive: { ...EMPTY_DIRECTIVE, task } });

let notebook: Notebook;
beforeEach(openAnew);

/** Another machine, with an empty notebook. */
function openAnew(): void {
  globalThis.indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê Thu An', unit: '' }) });
}

const bundleText = async (): Promise<string> => writeBundle(await bundleContents(notebook, 'everything'));

describe('a directive written by hand', () => {
  test('is a note of a document without address, which a second one of the same call shares', async () => {
    const first = await addByHand(notebook, 'op1', CALL, fieldsOf('Gọi lại cho Sở Y tế'));
    const second = await addByHand(notebook, 'op2', CALL, fieldsOf('Gửi báo cáo'));
    expect(await allDocuments(notebook)).toMatchObject([{ id: first.documentId, url: '', addresses: [], snapshotIds: [], ...CALL }]);
    expect(second).toMatchObject({ documentId: first.documentId, quote: '', authorName: 'Lê Thu An', directive: { task: 'Gửi báo cáo' } });
  });

  test.each([
    ['another day', { date: '2026-12-09' }],
    ['another way', { origin: 'meeting' }],
    ['another title', { title: 'Gọi riêng' }],
  ] as const)('of %s has a document of its own', async (_what, other) => {
    await addByHand(notebook, 'op1', CALL, fieldsOf('A'));
    await addByHand(notebook, 'op2', { ...CALL, ...other }, fieldsOf('B'));
    expect(await allDocuments(notebook)).toHaveLength(2);
  });

  test('said twice is done once', async () => {
    const note = await addByHand(notebook, 'op', CALL, fieldsOf('A'));
    expect(await addByHand(notebook, 'op', CALL, fieldsOf('A'))).toEqual(note);
    expect(await allNotes(notebook)).toHaveLength(1);
  });

  test('is undone with its document', async () => {
    await addByHand(notebook, 'op', CALL, fieldsOf('A'));
    await undo(notebook, 'undo', 'op');
    expect(await allNotes(notebook)).toEqual([]);
    expect(await allDocuments(notebook)).toEqual([]);
    await undo(notebook, 'again', 'undo');
    expect(await allDocuments(notebook)).toMatchObject([CALL]);
  });

  test('leaves its document when it is undone, where another note needs that', async () => {
    await addByHand(notebook, 'op1', CALL, fieldsOf('A'));
    await addByHand(notebook, 'op2', CALL, fieldsOf('B'));
    await undo(notebook, 'undo', 'op1');
    expect((await allNotes(notebook)).map(({ directive }) => directive?.task)).toEqual(['B']);
    expect(await allDocuments(notebook)).toHaveLength(1);
  });

  test('is offered again as a source, latest first', async () => {
    await addByHand(notebook, 'op1', CALL, fieldsOf('A'));
    await addByHand(notebook, 'op2', { ...CALL, origin: 'paper', title: 'Công văn', number: '12/CV-VP' }, fieldsOf('B'));
    expect(await handSources(notebook)).toHaveLength(2);
    expect((await handSources(notebook)).find(({ origin }) => origin === 'paper')).toEqual({ origin: 'paper', title: 'Công văn', date: '2026-12-08', number: '12/CV-VP' });
  });

  test('goes to a colleague and comes back changed, as one', async () => {
    const note = await addByHand(notebook, 'op', CALL, fieldsOf('A'));
    const sent = await bundleText();
    const own = notebook;
    openAnew();
    await importBundle(notebook, 'import', readBundle(sent));
    await changeNote(notebook, 'change', note.id, { comment: 'Đã gọi' });
    const back = await bundleText();
    await importBundle(own, 'import back', readBundle(back));
    expect(await allNotes(own)).toMatchObject([{ id: note.id, comment: 'Đã gọi', documentId: note.documentId }]);
    expect(await allDocuments(own)).toMatchObject([{ id: note.documentId, origin: 'phone' }]);
  });
});
