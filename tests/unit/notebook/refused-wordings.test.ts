import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { Notebook, addNotes, isRefusedWording, refuseWording, refusedWordings, suggestionDecisions, undo } from '../../../utils/notebook/index.ts';
import { NotebookDatabase } from '../../../utils/storage/index.ts';

const URL = 'http://portal.test/tin/1.html';
const QUOTE = 'Phòng Kế hoạch báo cáo trước ngày 15/01.';
const FOUND = 'Phòng Kế hoạch báo cáo trước ngày 20/01.';

let notebook: Notebook;

beforeEach(() => {
  indexedDB = new IDBFactory();
  notebook = new Notebook({ database: new NotebookDatabase(), person: async () => ({ name: 'Lê Thu An', unit: 'Văn phòng' }) });
});

describe('a wording that was refused', () => {
  test.each([
    ['the same', FOUND, true],
    ['in other capitals', FOUND.toLowerCase(), true],
    ['another day', FOUND.replace('20/01', '25/01'), false],
    ['another mark', FOUND.replace('Phòng', 'Phỏng'), false],
  ])('is known again: %s', async (_name, found, expected) => {
    await refuseWording(notebook, 'op1', URL, 'n1', FOUND);
    const decisions = await suggestionDecisions(notebook, URL);
    expect(isRefusedWording(decisions, 'n1', found)).toBe(expected);
    expect(isRefusedWording(decisions, 'n2', found)).toBe(false);
  });

  test('may be no well-formed text', async () => {
    await refuseWording(notebook, 'op1', URL, 'n1', 'chữ \ud800 hỏng');
    expect(isRefusedWording(await suggestionDecisions(notebook, URL), 'n1', 'chữ \ud800 hỏng')).toBe(true);
  });

  test('is told of its note, as it read, until it is taken back', async () => {
    const extraction = { title: 'Giao ban', blocks: [{ kind: 'paragraph' as const, text: QUOTE }], text: QUOTE, isArticle: true };
    const [note, other] = await addNotes(notebook, 'op1', { url: URL, extraction }, [
      { category: 'note', quote: QUOTE },
      { category: 'note', quote: QUOTE },
    ]);
    await refuseWording(notebook, 'op2', URL, note!.id, FOUND);
    expect(await refusedWordings(notebook, note!)).toEqual([{ at: expect.any(String), words: FOUND }]);
    expect(await refusedWordings(notebook, other!)).toEqual([]);
    await undo(notebook, 'op3', 'op2');
    expect(await refusedWordings(notebook, note!)).toEqual([]);
  });
});
