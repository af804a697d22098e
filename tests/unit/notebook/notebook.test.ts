import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Extraction } from '../../../utils/model/index.ts';
import {
  type CapturedPage,
  ClassifiedDocumentError,
  MissingRecordError,
  Notebook,
  type NotebookChange,
  addBriefing,
  addNotes,
  allDocuments,
  allNotes,
  changeNote,
  countNotesAt,
  deleteNotes,
  dismissSuggestion,
  suggestionDecisions,
  documentAt,
  historyOf,
  lastUndoable,
  noteById,
  reattachNotes,
  sentenceKey,
  snapshotById,
  undo,
} from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const SENTENCE = 'Giao Phòng Kế hoạch rà soát quy trình, báo cáo trước ngày 20/01/2027.';

function extraction(text = SENTENCE.repeat(4)): Extraction {
  return { title: 'Hội nghị giao ban', blocks: [{ kind: 'paragraph', text }], text, isArticle: true };
}
const page = (url = 'http://portal.test/tin/1.html', text?: string): CapturedPage => ({ url, extraction: extraction(text) });

let notebook: Notebook;
let changes: NotebookChange[];
let database: NotebookDatabase;
let wall: number;

beforeEach(async () => {
  indexedDB = new IDBFactory();
  database = new NotebookDatabase();
  changes = [];
  wall = Date.parse('2026-12-08T09:30:00Z');
  notebook = new Notebook({
    database,
    person: async () => ({ name: 'Lê Thu An', unit: 'Văn phòng' }),
    committed: (change) => changes.push(change),
    now: () => (wall += 1000),
  });
});

const directive = { category: 'directive' as const, quote: SENTENCE, directive: { leadUnit: 'Phòng Kế hoạch' } };

describe('adding', () => {
  test('keeps the document, its snapshot and the note in one act', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    expect(note).toMatchObject({ category: 'directive', authorName: 'Lê Thu An', comment: '', directive: { leadUnit: 'Phòng Kế hoạch', status: 'open', deadlines: [] } });
    expect(note!.versions['directive.leadUnit']).toBeDefined();
    const document = await documentAt(notebook, 'https://www.portal.test/tin/1.html?utm_source=x');
    expect(document!.id).toBe(note!.documentId);
    expect((await snapshotById(notebook, note!.snapshotId!))!.blocks).toEqual(extraction().blocks);
    expect(changes).toEqual([{ sequence: 1, operationId: 'op1', documentIds: [document!.id], noteIds: [note!.id], briefingIds: [], meetingIds: [] }]);
  });

  test('a passage marked as a directive without more gets what can be read in it', async () => {
    const [note] = await addNotes(notebook, 'op1', page(undefined, `Đồng chí Lê Văn Tám, Giám đốc Sở, kết luận. ${SENTENCE}`), [{ category: 'directive', quote: SENTENCE }]);
    expect(note!.directive).toMatchObject({ leadUnit: 'Phòng Kế hoạch', deadlines: [{ text: 'trước ngày 20/01/2027', date: '2027-01-20', due: '2027-01-20' }] });
  });

  test('a classified page is kept only after the person was asked', async () => {
    const secret: CapturedPage = { url: page().url, extraction: { ...extraction(), classification: 'MẬT' } };
    await expect(addNotes(notebook, 'op1', secret, [directive])).rejects.toBeInstanceOf(ClassifiedDocumentError);
    expect(await allDocuments(notebook)).toEqual([]);
    await addNotes(notebook, 'op1', { ...secret, classificationConfirmed: true }, [directive]);
    await addNotes(notebook, 'op2', secret, [directive]);
    expect(await allNotes(notebook)).toHaveLength(2);
  });

  test('said twice is done once and answers the same', async () => {
    const first = await addNotes(notebook, 'op1', page(), [directive]);
    const second = await addNotes(notebook, 'op1', page(), [directive]);
    expect(second).toEqual(first);
    expect(await allNotes(notebook)).toHaveLength(1);
    expect(changes).toHaveLength(1);
  });

  test('the same content under another address is the same document', async () => {
    await addNotes(notebook, 'op1', page(), [directive]);
    await addNotes(notebook, 'op2', page('http://luutru.portal.test/2026/hn.html'), [directive]);
    const documents = await allDocuments(notebook);
    expect(documents).toHaveLength(1);
    expect(documents[0]!.addresses).toHaveLength(2);
  });

  test('a copy of the text elsewhere changes nothing that is said of the document, and no capture lowers a classification', async () => {
    const secret = { ...extraction(), classification: 'TỐI MẬT' as const, number: '12-KH/VP' };
    await addNotes(notebook, 'op1', { url: page().url, extraction: secret, classificationConfirmed: true }, [directive]);
    await addNotes(notebook, 'op2', { url: 'http://noi-khac.test/ban-sao', extraction: { ...extraction(), title: 'Bản sao', number: '99' }, classificationConfirmed: true }, [directive]);
    expect(await allDocuments(notebook)).toMatchObject([{ url: page().url, title: 'Hội nghị giao ban', number: '12-KH/VP', classification: 'TỐI MẬT' }]);
    await addNotes(notebook, 'op3', { url: page().url, extraction: { ...extraction(), classification: 'MẬT' }, classificationConfirmed: true }, [directive]);
    expect((await allDocuments(notebook))[0]!.classification).toBe('TỐI MẬT');
  });

  test('short equal content does not make two pages one', async () => {
    await addNotes(notebook, 'op1', page('http://portal.test/a', 'Không tìm thấy'), [directive]);
    await addNotes(notebook, 'op2', page('http://portal.test/b', 'Không tìm thấy'), [directive]);
    expect(await allDocuments(notebook)).toHaveLength(2);
  });

  test('a page that changed is a second snapshot of one document', async () => {
    await addNotes(notebook, 'op1', page(), [directive]);
    await addNotes(notebook, 'op2', page(undefined, `${SENTENCE} Đã sửa.`), [directive]);
    const [document] = await allDocuments(notebook);
    expect(document!.snapshotIds).toHaveLength(2);
  });
});

describe('changing', () => {
  test('keeps what was before in the history', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    const changed = await changeNote(notebook, 'op2', note!.id, { comment: 'Đã nhắc', directive: { leadUnit: 'Văn phòng' } });
    expect(changed).toMatchObject({ comment: 'Đã nhắc', directive: { leadUnit: 'Văn phòng', status: 'open' } });
    const history = await historyOf(notebook, 'notes', note!.id);
    expect(history.map(({ field, value }) => [field, value])).toEqual([
      ['comment', ''],
      ['directive.leadUnit', 'Phòng Kế hoạch'],
    ]);
  });

  test('a note that becomes a directive gets the fields of one', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [{ category: 'note', quote: SENTENCE }]);
    expect(note!.directive).toBeUndefined();
    expect((await changeNote(notebook, 'op2', note!.id, { category: 'directive' })).directive).toEqual({ cooperatingUnits: [], deadlines: [], status: 'open' });
  });

  test('a value that is there already is no change', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    expect(await changeNote(notebook, 'op2', note!.id, { comment: '' })).toEqual(note);
    expect(await historyOf(notebook, 'notes', note!.id)).toEqual([]);
  });

  test('an edit of a deleted note brings it back', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    await deleteNotes(notebook, 'op2', [note!.id]);
    await changeNote(notebook, 'op3', note!.id, { comment: 'vẫn cần' });
    expect(await noteById(notebook, note!.id)).toMatchObject({ comment: 'vẫn cần' });
  });

  test('an act that fails leaves nothing behind and tells nobody', async () => {
    await expect(changeNote(notebook, 'op1', 'none', { comment: 'x' })).rejects.toBeInstanceOf(MissingRecordError);
    expect(changes).toEqual([]);
    await addNotes(notebook, 'op1', page(), [directive]);
    expect(changes.map((change) => change.sequence)).toEqual([1]);
  });
});

describe('undoing', () => {
  test.each([
    ['an addition', async () => 'op1', { deleted: true }],
    [
      'a deletion',
      async (id: string) => {
        await deleteNotes(notebook, 'op2', [id]);
        return 'op2';
      },
      { deleted: false },
    ],
  ])('%s', async (_what, act, expected) => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    const target = await act(note!.id);
    expect(await undo(notebook, 'undo1', target)).toEqual({ undone: true, keptLaterEdits: [] });
    expect((await noteById(notebook, note!.id)) === undefined).toBe(expected.deleted);
    expect(await countNotesAt(notebook, page().url)).toBe(expected.deleted ? 0 : 1);
  });

  test('the document that came with the note goes with it, and comes back with a new note', async () => {
    await addNotes(notebook, 'op1', page(), [directive]);
    await undo(notebook, 'undo1', 'op1');
    expect(await allDocuments(notebook)).toEqual([]);
    await addNotes(notebook, 'op2', page(), [directive]);
    expect(await allDocuments(notebook)).toHaveLength(1);
  });

  test('a field that was edited since keeps the later edit and says so', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    await changeNote(notebook, 'op2', note!.id, { comment: 'một', tags: ['gấp'] });
    await changeNote(notebook, 'op3', note!.id, { comment: 'hai' });
    expect(await undo(notebook, 'undo1', 'op2')).toEqual({ undone: true, keptLaterEdits: [note!.id] });
    expect(await noteById(notebook, note!.id)).toMatchObject({ comment: 'hai', tags: [] });
  });

  test('an undo can be undone; twice is once', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    await changeNote(notebook, 'op2', note!.id, { comment: 'một' });
    await undo(notebook, 'undo1', 'op2');
    expect((await undo(notebook, 'undo2', 'op2')).undone).toBe(false);
    await undo(notebook, 'redo1', 'undo1');
    expect(await noteById(notebook, note!.id)).toMatchObject({ comment: 'một' });
  });

  test('a note that was attached to the page as it is now goes back at one undo, with the capture of that page', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    const changed = SENTENCE.replace('20/01', '25/01');
    const change = { quote: changed, directive: { leadUnit: 'Phòng Tài vụ' } };
    const [attached] = await reattachNotes(notebook, 'op2', page(undefined, changed.repeat(4)), [{ id: note!.id, change }]);
    expect(attached).toMatchObject({ quote: changed, directive: { leadUnit: 'Phòng Tài vụ' } });
    expect(attached!.snapshotId).not.toBe(note!.snapshotId);
    expect((await documentAt(notebook, page().url))!.snapshotIds).toEqual([note!.snapshotId, attached!.snapshotId]);
    await undo(notebook, 'op3', 'op2');
    expect(await noteById(notebook, note!.id)).toMatchObject({ quote: SENTENCE, snapshotId: note!.snapshotId, directive: { leadUnit: 'Phòng Kế hoạch' } });
    expect((await documentAt(notebook, page().url))!.snapshotIds).toEqual([note!.snapshotId]);
  });

  test('the last thing done is offered, undone ones are passed over', async () => {
    const [note] = await addNotes(notebook, 'op1', page(), [directive]);
    await changeNote(notebook, 'op2', note!.id, { comment: 'một' });
    expect((await lastUndoable(notebook))?.id).toBe('op2');
    await undo(notebook, 'undo1', 'op2');
    expect((await lastUndoable(notebook))?.id).toBe('op1');
  });

  test('a dismissed suggestion is offered again', async () => {
    const url = page().url;
    await dismissSuggestion(notebook, 'op1', url, SENTENCE);
    expect(await suggestionDecisions(notebook, url)).toEqual(new Set([sentenceKey(SENTENCE.normalize('NFD'))]));
    expect(await suggestionDecisions(notebook, `${url}x`)).toEqual(new Set());
    await undo(notebook, 'undo1', 'op1');
    expect(await suggestionDecisions(notebook, url)).toEqual(new Set());
  });
});

test('versions rise although the clock is set back a day', async () => {
  const [note] = await addNotes(notebook, 'op1', page(), [directive]);
  wall -= 86_400_000;
  const changed = await changeNote(notebook, 'op2', note!.id, { comment: 'sau' });
  expect(changed.versions['comment']! > note!.versions['comment']!).toBe(true);
});

test('a write that fails fails the act: nothing of it is kept', async () => {
  const act = notebook.act('op1', 'addBriefing', async (scope) => {
    await scope.put('briefings', { id: 'b1', title: '', introduction: '', sections: [], createdAt: scope.at, changedAt: scope.at, versions: {} });
    // The act's own record of itself finds its place taken.
    await scope.transaction.objectStore('operations').put({ id: 'op1', sequence: 1, kind: 'addBriefing', at: scope.at, changes: [], result: null });
  });
  await expect(act).rejects.toThrow();
  const db = await database.connection();
  expect([await db.count('briefings'), await db.count('operations'), await db.count('meta')]).toEqual([0, 0, 0]);
});

test('operations far back are forgotten, some at once', async () => {
  for (let index = 0; index < 610; index += 1) await addBriefing(notebook, `op${index}`, { title: `${index}`, introduction: '', sections: [] });
  const db = await database.connection();
  const remembered = await db.getAllKeysFromIndex('operations', 'sequence');
  expect(remembered).toHaveLength(510);
  expect(remembered.at(-1)).toBe('op609');
  expect(remembered[0]).toBe('op100');
});
