import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { NotebookFinder } from '../../../utils/finding/notebook-finder.ts';
import { newId, type Note, type Selectors } from '../../../utils/model/index.ts';
import { changeNote, changeNotes, deleteNotes, type Notebook } from '../../../utils/notebook/index.ts';
import { StorageFullError, Visits } from '../../../utils/storage/index.ts';
import { directive, documentRecord, note } from '../notebook-screen/notes.ts';
import { find, idsFound, keep, openNotebook, TODAY } from './kept.ts';

const NOTES = [
  note('old', { quote: 'Tổ Kiểm tra rà soát hồ sơ.', createdAt: '2027-01-01T00:00:00.000Z' }),
  note('new', { quote: 'Toàn ngành tiếp nhận 9.730 hồ sơ.', category: 'figure', createdAt: '2027-02-01T00:00:00.000Z' }),
  directive('middle', '2027-02-20', { leadUnit: 'Tổ Kiểm tra' }, { createdAt: '2027-01-15T00:00:00.000Z' }),
];
const DOCUMENT = documentRecord('d1', { number: '214-TB/VP', date: '2027-01-08', meetingId: 'm1' });
const MEETING = { id: 'm1', name: 'Giao ban tháng Giêng', createdAt: DOCUMENT.createdAt, changedAt: DOCUMENT.changedAt, versions: {} };

let notebook: Notebook;
let finder: NotebookFinder;
let grown: number;

beforeEach(async () => {
  indexedDB = new IDBFactory();
  notebook = openNotebook();
  grown = 0;
  finder = new NotebookFinder(openNotebook(), () => {
    grown += 1;
  });
  await keep(notebook, { notes: NOTES, documents: [DOCUMENT], meetings: [MEETING] });
});

const selectorsAt = (start: number): Selectors => ({
  quote: { type: 'TextQuoteSelector', exact: 'x', prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start, end: start + 1 },
});

describe('finding notes', () => {
  test('without a word gives all, the newest first', async () => {
    expect(await idsFound(finder, '  ')).toEqual(['new', 'middle', 'old']);
  });

  test.each(['hạn:', 'hạn:mốt', 'hạn:2026-13', 'loại:abc', 'loại:abc hạn:mốt'])('with nothing but %s, which asks nothing, gives all', async (query) => {
    expect(await find(finder, query)).toMatchObject({ isEverything: true });
    expect(await idsFound(finder, query)).toEqual(['new', 'middle', 'old']);
  });

  test('gives nothing for a word without a letter or digit', async () => {
    expect(await find(finder, '…')).toMatchObject({ isEverything: false, notes: [] });
  });

  test('passes over a condition that is not understood beside words that are', async () => {
    expect(await idsFound(finder, 'tiep nhan hạn:mốt')).toEqual(['new']);
    expect(await find(finder, 'tiep nhan hạn:mốt')).toMatchObject({ isEverything: false, notUnderstood: [{ name: 'hạn', value: 'mốt' }] });
  });

  test('finds by quote, unit, number of the document, meeting and deadline', async () => {
    expect((await idsFound(finder, 'to kiem tra')).sort()).toEqual(['middle', 'old']);
    expect(await idsFound(finder, 'số:214')).toHaveLength(3);
    expect(await idsFound(finder, 'cuộc họp:giao')).toHaveLength(3);
    expect(await idsFound(finder, 'hạn:<2027-03')).toEqual(['middle']);
    expect(await idsFound(finder, 'trạng thái:quá hạn')).toEqual(['middle']);
  });

  test('finds what was written down by hand by its task', async () => {
    await keep(notebook, { notes: [directive('hand', undefined, { task: 'Gọi lại cho Sở Tài chính' })] });
    expect(await idsFound(finder, 'goi lai')).toEqual(['hand']);
  });

  test('gives each with its document and where the words stand', async () => {
    const { notes } = await find(finder, 'tiep nhan');
    expect(notes).toMatchObject([{ note: NOTES[1], document: { id: 'd1' }, matches: [{ field: 'quote', start: 11, end: 20 }] }]);
  });

  test('narrows what was found, and counts before it is narrowed', async () => {
    const question = { query: 'ho so', facets: { category: ['figure'] }, today: TODAY };
    expect(await idsFound(finder, 'ho so', question)).toEqual(['new']);
    const { total, facets, variety } = await finder.count(question, new AbortController().signal);
    expect(total).toBe(1);
    expect(Object.fromEntries(facets.category)).toEqual({ figure: 1, note: 1 });
    expect(variety).toMatchObject({ document: 1, unit: 0 });
  });

  test('leaves out what is not meant, and gives the rest page by page', async () => {
    expect(await idsFound(finder, '', { without: ['middle', 'nowhere'] })).toEqual(['new', 'old']);
    expect(await idsFound(finder, '', { from: 1, count: 1 })).toEqual(['middle']);
    expect(await idsFound(finder, 'ho so', { from: 1 })).toHaveLength(1);
    expect(await finder.ids({ query: 'ho so', today: TODAY }, new AbortController().signal)).toHaveLength(2);
  });

  test.each([
    ['newest', ['new', 'middle', 'old']],
    ['oldest', ['old', 'middle', 'new']],
    ['due', ['middle', 'new', 'old']],
    ['document', ['begin', 'end', 'new', 'middle', 'old']],
  ] as const)('in the order %s, with or without words', async (order, expected) => {
    if (order === 'document') {
      const ofLater = (id: string, start: number): Note => note(id, { documentId: 'd2', quote: 'Tổ Kiểm tra: hồ sơ', createdAt: '2027-02-02T00:00:00.000Z', selectors: selectorsAt(start) });
      await keep(notebook, { documents: [documentRecord('d2', { date: '2027-02-01' })], notes: [{ ...ofLater('end', 90), createdAt: '2027-02-03T00:00:00.000Z' }, ofLater('begin', 10)] });
    }
    expect(await idsFound(finder, '', { order })).toEqual(expected);
    const words = expected.filter((id) => id !== 'new');
    expect(await idsFound(finder, 'to kiem tra', { order })).toEqual(words);
    expect(await finder.ids({ query: 'to kiem tra', order, today: TODAY }, new AbortController().signal)).toEqual(words);
    expect(await idsFound(finder, 'to kiem tra', { order, from: 1, count: 1 })).toEqual(words.slice(1, 2));
    expect((await find(finder, 'to kiem tra', { order })).notes.every(({ matches }) => matches.length > 0)).toBe(true);
  });

  test('knows how marks stood when their pages were last visited, and forgets it with the next visit', async () => {
    const visits = new Visits();
    await visits.put({ documentId: 'd1', at: '2027-02-02T00:00:00.000Z', changed: ['old'], lost: ['middle'] });
    expect(await idsFound(finder, 'có:thay đổi')).toEqual(['old']);
    expect(await idsFound(finder, 'has:lost to kiem tra')).toEqual(['middle']);
    expect((await idsFound(finder, '-có:mất', { order: 'newest' }))).toEqual(['new', 'old']);
    expect((await find(finder, '')).notes.map(({ state }) => state)).toEqual([undefined, 'lost', 'changed']);
    await visits.put({ documentId: 'd1', at: '2027-02-03T00:00:00.000Z', changed: [], lost: ['old', 'gone'] });
    expect(await idsFound(finder, 'có:thay đổi')).toEqual([]);
    expect(await idsFound(finder, 'có:mất')).toEqual(['old']);
    await visits.clear();
    expect(await idsFound(finder, 'có:mất')).toEqual([]);
  });

  test('finds without the last visits where these cannot be read, and says so where they are asked for', async () => {
    await new Visits().put({ documentId: 'd1', at: '2027-02-02T00:00:00.000Z', changed: [], lost: ['middle'] });
    expect(await find(finder, 'có:mất')).toMatchObject({ notes: [{ note: { id: 'middle' } }], knowsStates: true });
    const reading = vi.spyOn(Visits.prototype, 'all').mockRejectedValue(new StorageFullError());
    onTestFinished(() => reading.mockRestore());
    expect(await find(finder, 'có:mất')).toMatchObject({ notes: [], knowsStates: false });
    expect((await find(finder, '-có:mất')).notes).toHaveLength(3);
    expect(await find(finder, 'to kiem tra')).toMatchObject({ knowsStates: true });
    reading.mockRestore();
    expect(await idsFound(finder, 'có:mất')).toEqual(['middle']);
    await new Visits().clear();
  });

  test('says when nothing has the words as they were typed, and what was looked for', async () => {
    expect(await find(finder, 'kiem tra')).toMatchObject({ approximate: false, correction: undefined });
    expect(await find(finder, 'tiepp nhan')).toMatchObject({ approximate: true, correction: 'tiếp nhan', notes: [{ note: { id: 'new' } }] });
    expect(await find(finder, 'hoàn toàn khác')).toMatchObject({ approximate: false, notes: [] });
  });

  test('tells which values there are', async () => {
    const { unit, category } = await finder.values({ query: '', of: ['unit', 'category'], today: TODAY }, new AbortController().signal);
    expect([...unit!]).toEqual([['Tổ Kiểm tra', 1]]);
    expect(category!.size).toBe(3);
  });

  test('tells which values those have that are found, under what is chosen in other facets', async () => {
    const { category, status } = await finder.values({ query: 'ho so', facets: { category: ['figure'] }, of: ['category', 'status'], today: TODAY }, new AbortController().signal);
    expect(Object.fromEntries(category!)).toEqual({ figure: 1, note: 1 });
    expect(status!.size).toBe(0);
  });

  test('knows the abbreviations of the office', async () => {
    expect(await find(finder, 'TKT')).toMatchObject({ approximate: false, notes: [] });
    finder.useAbbreviations([['TKT', 'Tổ Kiểm tra']]);
    expect((await idsFound(finder, 'TKT')).sort()).toEqual(['middle', 'old']);
  });
});

describe('a change in another tab', () => {
  test('is found at the next question: new, changed, deleted', async () => {
    expect(await idsFound(finder, 'moi toanh')).toEqual([]);
    await keep(notebook, { notes: [note('fresh', { quote: 'mới toanh' })] });
    expect(await idsFound(finder, 'moi toanh')).toEqual(['fresh']);
    await changeNote(notebook, newId(), 'fresh', { comment: 'lời bình sau' });
    expect(await idsFound(finder, 'loi binh sau')).toEqual(['fresh']);
    await deleteNotes(notebook, newId(), ['fresh']);
    expect(await idsFound(finder, 'moi toanh')).toEqual([]);
  });

  test('of a document or a meeting is found in its notes', async () => {
    expect(await idsFound(finder, 'tài liệu:"sơ kết"')).toEqual([]);
    await keep(notebook, { documents: [{ ...DOCUMENT, title: 'Báo cáo sơ kết' }] });
    expect(await idsFound(finder, 'tài liệu:"sơ kết"')).toHaveLength(3);
    await keep(notebook, { meetings: [{ ...MEETING, name: 'Hội ý chuyên đề' }] });
    expect(await idsFound(finder, 'cuộc họp:"hội ý"')).toHaveLength(3);
  });

  test('that empties the notebook leaves nothing', async () => {
    expect(await idsFound(finder, 'ho so')).toHaveLength(2);
    await notebook.wipe();
    expect(await idsFound(finder, 'ho so')).toEqual([]);
    expect(await idsFound(finder, '')).toEqual([]);
  });
});

test('a deadline that comes again is another on another day', async () => {
  await keep(notebook, { notes: [directive('weekly', undefined, { deadlines: [{ text: 'thứ Sáu hằng tuần' }] })] });
  expect(await idsFound(finder, 'hạn:26/2/2027')).toEqual(['weekly']);
  expect(await idsFound(finder, 'hạn:26/2/2027', { today: '2027-03-01' })).toEqual([]);
  expect(await idsFound(finder, 'hạn:5/3/2027', { today: '2027-03-01' })).toEqual(['weekly']);
});

test('a question that is no longer asked is not answered', async () => {
  const life = new AbortController();
  const asked = finder.find({ query: 'ho so', today: TODAY, count: 1 }, life.signal);
  life.abort();
  await expect(asked).rejects.toThrow(/abort/i);
  expect(await idsFound(finder, 'ho so')).toHaveLength(2);
});

test('says that more was read once all is there', async () => {
  expect(await find(finder, '')).toMatchObject({ isWhole: true, size: 3 });
  expect(grown).toBe(1);
});

describe('after one act on very many notes', () => {
  const MANY = Array.from({ length: 2400 }, (_, index) => directive(`n${index}`, '2027-12-31', { task: `Việc ${index}` }, { documentId: `d${index % 40}` }));

  beforeEach(async () => {
    await keep(notebook, { notes: MANY, documents: Array.from({ length: 40 }, (_, index) => documentRecord(`d${index}`)) });
    while (!(await find(finder, '')).isWhole) await new Promise(setImmediate);
    await changeNotes(notebook, newId(), MANY.map(({ id }) => id), () => ({ directive: { status: 'done' } }));
  });

  test('the index answers with what it has before all of them are read again, and says when they are', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const before = grown;
    const asked = find(finder, 'viec 7');
    const answered = asked.then(() => true);
    while (!(await Promise.race([answered, new Promise<false>((resolve) => setImmediate(resolve, false))]))) vi.advanceTimersByTime(1000);
    expect(await asked).toMatchObject({ isWhole: false, size: 2403 });
    await vi.waitUntil(() => grown > before);
    expect(await find(finder, 'trạng thái:xong')).toMatchObject({ isWhole: true });
    expect((await finder.count({ query: 'trạng thái:xong', today: TODAY }, new AbortController().signal)).total).toBe(2400);
  });

  test('they are read together, and the other notes of their documents not at all', async () => {
    const transactions = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
    const before = grown;
    await find(finder, '');
    await vi.waitUntil(() => grown > before, 10_000);
    expect(transactions.mock.calls.filter(([stores]) => typeof stores !== 'string' && [...stores].includes('notes')).length).toBeLessThan(10);
    expect(reads.mock.contexts.filter((index) => (index as IDBIndex).name === 'documentId')).toEqual([]);
  });
});
