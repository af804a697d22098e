import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import type { Extraction, Note } from '../../../utils/model/index.ts';
import {
  MissingRecordError,
  Notebook,
  addAddress,
  addNotes,
  allDocuments,
  allNotes,
  bundleContents,
  captureDocument,
  changeNote,
  countNotesAt,
  deleteDocument,
  documentAt,
  importBundle,
  joinDocuments,
  likelySame,
  notesOfDocument,
  pairsApart,
  snapshotById,
  tellApart,
  undo,
} from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const PORTAL = 'http://portal.test/tb/214';
const ARCHIVE = 'http://luutru.test/2026/tb-214.html';
const SUBJECT = 'Kết luận của Chánh Văn phòng về liên thông dữ liệu hồ sơ công việc';

const page = (url: string, text: string, fields: Partial<Extraction> = {}) => ({
  url,
  extraction: { title: 'Thông báo', blocks: [{ kind: 'paragraph' as const, text }], text, isArticle: true, ...fields },
});
const OFFICIAL = { kind: 'Thông báo', number: '214-TB/VP', issuer: 'Văn phòng Tỉnh ủy Lâm Hải', date: '2026-12-02', subject: SUBJECT };
const marked = async (notebook: Notebook, operationId: string, url: string, text: string, fields: Partial<Extraction> = {}): Promise<Note> =>
  (await addNotes(notebook, operationId, page(url, text, fields), [{ category: 'note', quote: text }]))[0]!;

function newNotebook(name = 'Lê An'): Notebook {
  globalThis.indexedDB = new IDBFactory();
  return new Notebook({ database: new NotebookDatabase(), person: async () => ({ name, unit: '' }) });
}

let notebook: Notebook;
beforeEach(() => {
  notebook = newNotebook();
});

describe('joining', () => {
  test('gives one document with all addresses, snapshots and notes; undone, each has its own again', async () => {
    const a = await marked(notebook, 'op1', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    const b = await marked(notebook, 'op2', ARCHIVE, 'Giao Phòng Hành chính tổng hợp.');
    const kept = await joinDocuments(notebook, 'join', [a.documentId, b.documentId]);
    expect(await allDocuments(notebook)).toEqual([kept]);
    expect(kept).toMatchObject({ addresses: ['luutru.test/2026/tb-214.html', 'portal.test/tb/214'], sameAs: [[a.documentId, b.documentId].sort()[1]] });
    expect(new Set(kept.snapshotIds)).toEqual(new Set([a.snapshotId, b.snapshotId]));
    expect(await notesOfDocument(notebook, kept.id)).toHaveLength(2);
    for (const url of [PORTAL, ARCHIVE]) expect(await countNotesAt(notebook, url)).toBe(2);
    for (const id of kept.snapshotIds) expect((await snapshotById(notebook, id))!.documentId).toBe(kept.id);

    await undo(notebook, 'undo1', 'join');
    for (const [url, note] of [[PORTAL, a], [ARCHIVE, b]] as const) {
      expect(await documentAt(notebook, url)).toMatchObject({ id: note.documentId, addresses: [await notebook.addressOf(url)] });
      expect((await notesOfDocument(notebook, note.documentId)).map(({ id }) => id)).toEqual([note.id]);
      expect((await snapshotById(notebook, note.snapshotId!))!.documentId).toBe(note.documentId);
    }
    expect((await bundleContents(notebook, 'everything')).documents.map(({ sameAs }) => sameAs)).toEqual([undefined, undefined]);

    await undo(notebook, 'redo', 'undo1');
    expect(await allDocuments(notebook)).toHaveLength(1);
    expect(await notesOfDocument(notebook, kept.id)).toHaveLength(2);
  });

  test('travels: a colleague who has both gets them as one', async () => {
    const a = await marked(notebook, 'op1', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    const b = await marked(notebook, 'op2', ARCHIVE, 'Giao Phòng Hành chính tổng hợp.');
    const before = readBundle(writeBundle(await bundleContents(notebook, 'everything')));
    await joinDocuments(notebook, 'join', [a.documentId, b.documentId]);
    const after = readBundle(writeBundle(await bundleContents(notebook, 'everything')));
    const hers = newNotebook('Trần Minh');
    await importBundle(hers, 'import1', before);
    expect(await allDocuments(hers)).toHaveLength(2);
    await importBundle(hers, 'import2', after);
    expect(await allDocuments(hers)).toHaveLength(1);
    expect(await countNotesAt(hers, ARCHIVE)).toBe(2);
    await importBundle(hers, 'import3', before);
    expect(await allDocuments(hers)).toHaveLength(1);
  });

  test('needs documents that are there', async () => {
    const { documentId } = await marked(notebook, 'op1', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    await expect(joinDocuments(notebook, 'join', [documentId, 'khong-co'])).rejects.toThrow(MissingRecordError);
    expect((await allDocuments(notebook)).map(({ id }) => id)).toEqual([documentId]);
  });
});

describe('an official document, published at two places', () => {
  test('is one when its head was read whole and says the same', async () => {
    const a = await marked(notebook, 'op1', PORTAL, 'Bản trên cổng thông tin.', OFFICIAL);
    const b = await marked(notebook, 'op2', ARCHIVE, 'Bản lưu trữ.', { ...OFFICIAL, number: '214 - TB/VP', subject: `“${SUBJECT.toUpperCase()}”` });
    expect(b.documentId).toBe(a.documentId);
    expect(await countNotesAt(notebook, PORTAL)).toBe(2);
  });

  test('is one also when two people captured it and their notebooks are merged', async () => {
    await marked(notebook, 'op1', PORTAL, 'Bản trên cổng thông tin.', OFFICIAL);
    const bundle = readBundle(writeBundle(await bundleContents(notebook, 'everything')));
    const hers = newNotebook('Trần Minh');
    await marked(hers, 'op1', ARCHIVE, 'Bản lưu trữ.', OFFICIAL);
    await importBundle(hers, 'import1', bundle);
    expect(await allDocuments(hers)).toHaveLength(1);
    expect(await countNotesAt(hers, PORTAL)).toBe(2);
  });

  test.each<[string, Partial<Extraction>, Partial<Extraction>?]>([
    ['another subject: a number taken from the document that it cites', { subject: 'Triển khai kết luận tại Thông báo số 214 của Văn phòng' }],
    ['another date', { date: '2025-12-02' }],
    ['another issuing body', { issuer: 'Văn phòng Huyện ủy Lâm Hải' }],
    ['no subject', { subject: undefined }, { subject: undefined }],
    ['a subject that many have', { subject: 'Phụ lục' }, { subject: 'Phụ lục' }],
    ['no date', { date: undefined }, { date: undefined }],
    ['a number without its symbol', { number: '214' }, { number: '214' }],
  ])('is two for %s', async (_what, fields, both = {}) => {
    await marked(notebook, 'op1', PORTAL, 'Bản trên cổng thông tin.', { ...OFFICIAL, ...both });
    await marked(notebook, 'op2', ARCHIVE, 'Bản khác.', { ...OFFICIAL, ...fields });
    expect(await allDocuments(notebook)).toHaveLength(2);
  });

  test('a page that is known already and turns out to be another document’s is left to the person', async () => {
    const a = await marked(notebook, 'op1', PORTAL, 'Bản trên cổng thông tin.', OFFICIAL);
    const b = await marked(notebook, 'op2', ARCHIVE, 'Đang cập nhật.');
    await captureDocument(notebook, 'op3', page(ARCHIVE, 'Bản lưu trữ.', OFFICIAL));
    const documents = await allDocuments(notebook);
    expect(documents).toHaveLength(2);
    const pairs = likelySame(documents, new Set()).map((pair) => pair.map(({ id }) => id).sort());
    expect(pairs).toEqual([[a.documentId, b.documentId].sort()]);
  });
});

describe('documents that may be one', () => {
  const known = async (fields: Partial<Extraction>, other: Partial<Extraction>): Promise<number> => {
    await marked(notebook, 'op1', PORTAL, 'Bản trên cổng thông tin.', fields);
    await marked(notebook, 'op2', ARCHIVE, 'Bản lưu trữ.', other);
    return likelySame(await allDocuments(notebook), await pairsApart(notebook)).length;
  };

  test.each<[string, Partial<Extraction>, Partial<Extraction>, number]>([
    ['the same number and date', { number: '214-TB/VP', date: '2026-12-02' }, { number: '214-tb/vp', date: '2026-12-02' }, 1],
    ['the same number, the date known of one', { number: '214-TB/VP', date: '2026-12-02' }, { number: '214-TB/VP' }, 1],
    ['the same number of another year', { number: '214-TB/VP', date: '2026-12-02' }, { number: '214-TB/VP', date: '2025-12-02' }, 0],
    ['the same number of another body', { number: '214-TB/VP', issuer: 'Văn phòng A' }, { number: '214-TB/VP', issuer: 'Văn phòng B' }, 0],
    ['a bare number', { number: '214' }, { number: '214' }, 0],
    ['no number', {}, {}, 0],
  ])('%s', async (_what, fields, other, count) => {
    expect(await known(fields, other)).toBe(count);
  });

  test('are no longer offered once they were told apart, unless that is undone', async () => {
    const fields = { number: '214-TB/VP', date: '2026-12-02' };
    expect(await known(fields, fields)).toBe(1);
    const [a, b] = await allDocuments(notebook);
    await tellApart(notebook, 'apart', [b!, a!]);
    const offered = async (): Promise<number> => likelySame(await allDocuments(notebook), await pairsApart(notebook)).length;
    expect(await offered()).toBe(0);
    await undo(notebook, 'undo1', 'apart');
    expect(await offered()).toBe(1);
  });
});

describe('deleting', () => {
  test('takes the notes along, and is undone as a whole, with the snapshot', async () => {
    const note = await marked(notebook, 'op1', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    await addNotes(notebook, 'op2', page(PORTAL, 'Giao Phòng Kế hoạch rà soát.'), [{ category: 'figure', quote: 'Phòng' }]);
    expect(await deleteDocument(notebook, 'delete', note.documentId)).toEqual({ notes: 2 });
    expect([await allDocuments(notebook), await allNotes(notebook), await countNotesAt(notebook, PORTAL)]).toEqual([[], [], 0]);
    await undo(notebook, 'undo1', 'delete');
    expect(await allNotes(notebook)).toHaveLength(2);
    expect(await documentAt(notebook, PORTAL)).toMatchObject({ id: note.documentId, snapshotIds: [note.snapshotId] });
    expect(await snapshotById(notebook, note.snapshotId!)).toBeDefined();
  });

  test('a note that is edited all the same brings its document back', async () => {
    const note = await marked(notebook, 'op1', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    const other = await marked(notebook, 'op2', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    await deleteDocument(notebook, 'delete', note.documentId);
    await changeNote(notebook, 'op3', other.id, { comment: 'vẫn cần' });
    expect((await allDocuments(notebook)).map(({ id }) => id)).toEqual([note.documentId]);
    expect((await allNotes(notebook)).map(({ id }) => id)).toEqual([other.id]);
  });

  test('the page that is captured again is the same document, without the notes of before', async () => {
    const note = await marked(notebook, 'op1', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    await deleteDocument(notebook, 'delete', note.documentId);
    const again = await marked(notebook, 'op2', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    expect(again.documentId).toBe(note.documentId);
    expect((await allNotes(notebook)).map(({ id }) => id)).toEqual([again.id]);
  });
});

describe('another address', () => {
  test('leads to the document, until it is undone', async () => {
    const note = await marked(notebook, 'op1', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    await addAddress(notebook, 'move', note.documentId, ARCHIVE);
    expect(await countNotesAt(notebook, ARCHIVE)).toBe(1);
    await undo(notebook, 'undo1', 'move');
    expect([await countNotesAt(notebook, ARCHIVE), await countNotesAt(notebook, PORTAL)]).toEqual([0, 1]);
  });

  test('what was known there already is joined', async () => {
    const a = await marked(notebook, 'op1', PORTAL, 'Giao Phòng Kế hoạch rà soát.');
    await captureDocument(notebook, 'op2', page(ARCHIVE, 'Giao Phòng Kế hoạch rà soát, báo cáo.'));
    await addAddress(notebook, 'move', a.documentId, ARCHIVE);
    expect(await allDocuments(notebook)).toHaveLength(1);
    expect(await countNotesAt(notebook, ARCHIVE)).toBe(1);
    await undo(notebook, 'undo1', 'move');
    expect(await allDocuments(notebook)).toHaveLength(2);
    expect([await countNotesAt(notebook, ARCHIVE), await countNotesAt(notebook, PORTAL)]).toEqual([0, 1]);
  });
});
