import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { readBundle, writeBundle } from '../../../utils/bundle/index.ts';
import type { Note } from '../../../utils/model/index.ts';
import {
  Notebook,
  addBriefing,
  addNotes,
  addProgress,
  allDocuments,
  briefingById,
  bundleContents,
  captureDocument,
  changeBriefing,
  changeNote,
  deleteNotes,
  dismissSuggestion,
  extendDeadlines,
  suggestionDecisions,
  importBundle,
  lastUndoable,
  noteById,
  recentActs,
  refuseWording,
  undo,
} from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const page = { url: 'http://portal.test/tin/1.html', extraction: { title: 'Hội nghị giao ban', blocks: [], text: '', isArticle: true } };
const QUOTE = 'Giao Phòng Kế hoạch rà soát quy trình.';

let notebook: Notebook;
let wall: number;
beforeEach(openAnew);

function openAnew(): void {
  indexedDB = new IDBFactory();
  wall = Date.parse('2026-12-08T09:30:00Z');
  notebook = open();
}

/** The same notebook, as after a restart of the browser. */
function open(): Notebook {
  return new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê Thu An', unit: '' }), now: () => (wall += 1000) });
}

async function addOne(operationId: string, comment = ''): Promise<Note> {
  const [note] = await addNotes(notebook, operationId, page, [{ category: 'note', quote: QUOTE, comment }]);
  return note!;
}

/** Takes the act back, or does it again. */
async function turn(id: string): Promise<void> {
  const act = (await recentActs(notebook, 100)).find((one) => one.id === id)!;
  await undo(notebook, `turn ${wall}`, act.turn);
}

const standing = async (): Promise<string[]> => (await recentActs(notebook, 100)).map(({ id, isUndone }) => (isUndone ? `${id} undone` : id));

describe('the last things done', () => {
  test('say what was done to what, latest first', async () => {
    const note = await addOne('op1');
    await changeNote(notebook, 'op2', note.id, { comment: 'Đã nhắc', tags: ['gấp'] });
    await addBriefing(notebook, 'op3', { title: 'Tuần 50', introduction: '', sections: [] });
    await dismissSuggestion(notebook, 'op4', page.url, 'Đề nghị các đơn vị chuẩn bị');
    await captureDocument(notebook, 'op5', { ...page, url: 'http://portal.test/tin/2.html' });
    const acts = await recentActs(notebook, 100);
    expect(acts.map(({ kind, words, documentTitle, fields }) => ({ kind, words, documentTitle, fields }))).toEqual([
      { kind: 'captureDocument', words: 'Hội nghị giao ban', documentTitle: '', fields: [] },
      { kind: 'dismissSuggestion', words: 'Đề nghị các đơn vị chuẩn bị', documentTitle: '', fields: [] },
      { kind: 'addBriefing', words: 'Tuần 50', documentTitle: '', fields: [] },
      { kind: 'changeNotes', words: QUOTE, documentTitle: 'Hội nghị giao ban', fields: ['comment', 'tags'] },
      { kind: 'addNotes', words: QUOTE, documentTitle: 'Hội nghị giao ban', fields: [] },
    ]);
    expect((await recentActs(notebook, 2)).map(({ id }) => id)).toEqual(['op5', 'op4']);
  });

  test('are told as what they were: progress, a deadline put off, a wording refused, documents told apart', async () => {
    const { id } = await addOne('op1');
    await addProgress(notebook, 'op2', [id], { on: '2026-12-08', text: 'Đã có dự thảo' });
    await extendDeadlines(notebook, 'op3', [id], { decidedOn: '2026-12-08', reason: '', to: { text: '', due: '2027-01-31' } }, '2026-12-08');
    await refuseWording(notebook, 'op4', page.url, id, 'Câu trên trang nay khác');
    expect((await recentActs(notebook, 3)).map(({ kind, words }) => [kind, words])).toEqual([
      ['refuseWording', 'Câu trên trang nay khác'],
      ['extendDeadlines', QUOTE],
      ['addProgress', QUOTE],
    ]);
  });

  test('of an import are one, with its numbers', async () => {
    const known = await addOne('op1', 'một');
    await addNotes(notebook, 'op2', { ...page, url: 'http://portal.test/tin/2.html' }, [{ category: 'note', quote: 'Hai' }, { category: 'note', quote: 'Ba' }]);
    await changeNote(notebook, 'op3', known.id, { comment: 'hai' });
    const bundle = readBundle(writeBundle(await bundleContents(notebook, 'everything')));
    openAnew();
    await importBundle(notebook, 'old', { ...bundle, notes: bundle.notes.filter(({ id }) => id === known.id).map((note) => ({ ...note, comment: 'một', versions: { ...note.versions, comment: note.versions['quote']! } })) });
    await importBundle(notebook, 'new', bundle);
    const [last] = await recentActs(notebook, 100);
    expect(last).toMatchObject({ kind: 'importBundle', counts: { notes: { made: 2, changed: 1 }, documents: { made: 0, changed: 0 } } });
  });

  test('can be undone after a restart, and done again, as often as one likes', async () => {
    const { id } = await addOne('op1');
    await changeNote(notebook, 'op2', id, { comment: 'Đã nhắc' });
    notebook = open();
    for (let times = 0; times < 3; times += 1) {
      await turn('op2');
      expect(await standing()).toEqual(['op2 undone', 'op1']);
      expect(await noteById(notebook, id)).toMatchObject({ comment: '' });
      expect((await lastUndoable(notebook))?.id).toBe('op1');
      notebook = open();
      await turn('op2');
      expect(await standing()).toEqual(['op2', 'op1']);
      expect(await noteById(notebook, id)).toMatchObject({ comment: 'Đã nhắc' });
      expect((await lastUndoable(notebook))?.id).toBe('op2');
    }
  });

  test('are undone one after the other by undoing the last again and again, through a hundred', async () => {
    const { id } = await addBriefing(notebook, 'op0', { title: 'Lần 0', introduction: '', sections: [] });
    for (let at = 1; at <= 100; at += 1) await changeBriefing(notebook, `op${at}`, id, { title: `Lần ${at}` });
    notebook = open();
    for (let at = 99; at >= 0; at -= 1) {
      await undo(notebook, `undo${at}`, (await lastUndoable(notebook))!.turn);
      expect((await briefingById(notebook, id))!.title).toBe(`Lần ${at}`);
    }
  });

  test('of a dismissed suggestion are turned both ways', async () => {
    await dismissSuggestion(notebook, 'op1', page.url, QUOTE);
    await turn('op1');
    expect((await suggestionDecisions(notebook, page.url)).size).toBe(0);
    await turn('op1');
    expect((await suggestionDecisions(notebook, page.url)).size).toBe(1);
    await turn('op1');
    expect((await suggestionDecisions(notebook, page.url)).size).toBe(0);
  });

  test('of a capture are turned both ways', async () => {
    await captureDocument(notebook, 'op1', page);
    await turn('op1');
    expect(await allDocuments(notebook)).toEqual([]);
    await turn('op1');
    expect(await allDocuments(notebook)).toHaveLength(1);
  });
});

describe('what was made is taken back', () => {
  test('unless somebody wrote into it since: it stays, and that is said', async () => {
    const { id } = await addOne('op1');
    await changeNote(notebook, 'op2', id, { comment: 'Đã nhắc' });
    expect(await undo(notebook, 'undo1', 'op1')).toEqual({ undone: true, keptLaterEdits: [id] });
    expect(await noteById(notebook, id)).toMatchObject({ comment: 'Đã nhắc' });
  });

  test('if what was written since was taken back too', async () => {
    const { id } = await addOne('op1');
    await changeNote(notebook, 'op2', id, { comment: 'Đã nhắc' });
    await undo(notebook, 'undo1', 'op2');
    expect(await undo(notebook, 'undo2', 'op1')).toEqual({ undone: true, keptLaterEdits: [] });
    expect(await noteById(notebook, id)).toBeUndefined();
    expect(await allDocuments(notebook)).toEqual([]);
  });

  test('of an import all but what was edited here since', async () => {
    const [first] = [await addOne('op1', 'một'), await addOne('op2', 'hai')];
    const bundle = readBundle(writeBundle(await bundleContents(notebook, 'everything')));
    openAnew();
    await importBundle(notebook, 'import', bundle);
    await changeNote(notebook, 'edit', first.id, { comment: 'một, sửa' });
    expect(await undo(notebook, 'undo', 'import')).toEqual({ undone: true, keptLaterEdits: [first.id] });
    expect((await (await notebook.database.connection()).getAll('notes')).filter(({ deleted }) => !deleted)).toMatchObject([{ comment: 'một, sửa' }]);
  });

  test('but not a captured document that has notes by now', async () => {
    const document = await captureDocument(notebook, 'op1', page);
    await addOne('op2');
    expect(await undo(notebook, 'undo1', 'op1')).toEqual({ undone: true, keptLaterEdits: [document.id] });
    expect(await allDocuments(notebook)).toHaveLength(1);
  });

  test('also when it was deleted since: there is nothing left to take back', async () => {
    const { id } = await addOne('op1');
    await deleteNotes(notebook, 'op2', [id]);
    expect(await undo(notebook, 'undo1', 'op1')).toEqual({ undone: true, keptLaterEdits: [] });
    expect(await noteById(notebook, id)).toBeUndefined();
  });
});
