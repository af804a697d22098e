import { describe, expect, test } from 'vitest';
import { searchableOf } from '../../../entrypoints/notebook/contents/searchable.ts';
import { findNotes } from '../../../entrypoints/notebook/search/find-notes.ts';
import { neighbour, selectedIn, toggled, withRange } from '../../../entrypoints/notebook/search/selection.ts';
import { shownText } from '../../../entrypoints/notebook/search/shown-note.ts';
import { NoteIndex } from '../../../utils/search/index.ts';
import { directive, documentRecord, note } from './notes.ts';

const TODAY = '2027-02-24';
const DOCUMENT = documentRecord('d1', { number: '214-TB/VP', date: '2027-01-08' });
const NOTES = [
  note('old', { quote: 'Tổ Kiểm tra rà soát hồ sơ.', createdAt: '2027-01-01T00:00:00.000Z' }),
  note('new', { quote: 'Toàn ngành tiếp nhận 9.730 hồ sơ.', category: 'figure', createdAt: '2027-02-01T00:00:00.000Z' }),
  directive('middle', '2027-02-20', { leadUnit: 'Tổ Kiểm tra' }, { createdAt: '2027-01-15T00:00:00.000Z' }),
];
const BY_ID = new Map(NOTES.map((one) => [one.id, one]));
const INDEX = NoteIndex.build(NOTES.map((one) => searchableOf(one, DOCUMENT, TODAY, [])));
const find = (query: string, choice = {}) => findNotes(BY_ID, INDEX, query, choice, TODAY, []);
const idsOf = (found: ReturnType<typeof find>) => found.notes.map(({ note: { id } }) => id);

describe('finding notes', () => {
  test('without a word gives all, the newest first', () => {
    expect(idsOf(find('  '))).toEqual(['new', 'middle', 'old']);
  });

  test.each(['hạn:', 'hạn:mốt', 'hạn:2026-13', 'loại:abc', 'loại:abc hạn:mốt'])('with nothing but %s, which asks nothing, gives all', (query) => {
    expect(find(query)).toMatchObject({ isEverything: true });
    expect(idsOf(find(query))).toEqual(['new', 'middle', 'old']);
  });

  test('passes over a condition that is not understood beside words that are', () => {
    expect(idsOf(find('tiep nhan hạn:mốt'))).toEqual(['new']);
    expect(find('tiep nhan hạn:mốt')).toMatchObject({ isEverything: false });
  });

  test('finds by quote, unit, number of the document and deadline', () => {
    expect(idsOf(find('to kiem tra')).sort()).toEqual(['middle', 'old']);
    expect(idsOf(find('số:214')).length).toBe(3);
    expect(idsOf(find('hạn:<2027-03'))).toEqual(['middle']);
    expect(idsOf(find('trạng thái:quá hạn'))).toEqual(['middle']);
  });

  test('finds what was written down by hand by its task', () => {
    const byHand = directive('hand', undefined, { task: 'Gọi lại cho Sở Tài chính' });
    const index = NoteIndex.build([searchableOf(byHand, undefined, TODAY, [])]);
    expect(idsOf(findNotes(new Map([[byHand.id, byHand]]), index, 'goi lai', {}, TODAY, []))).toEqual(['hand']);
  });

  test('narrows what was found, and counts before it is narrowed', () => {
    const found = find('ho so', { category: ['figure'] });
    expect(idsOf(found)).toEqual(['new']);
    expect(Object.fromEntries(found.facets.category)).toEqual({ figure: 1, note: 1 });
  });

  test('says when nothing has the words as they were typed', () => {
    expect(find('kiem tra').approximate).toBe(false);
    const found = find('kiem tar ra soat');
    expect(found.approximate).toBe(found.notes.length > 0);
  });

  test('passes over what the index still knows and the notebook no longer has', () => {
    expect(findNotes(new Map(), INDEX, 'kiem tra', {}, TODAY, []).notes).toEqual([]);
  });
});

describe('what a line shows', () => {
  test('has its marks on the words that were found, wherever the text was cut', () => {
    const text = `${'Mở đầu dài dòng. '.repeat(40)}Giao Tổ Kiểm tra rà soát.`;
    const start = text.indexOf('Tổ Kiểm tra');
    const shown = shownText(text, 'quote', [{ field: 'quote', start, end: start + 11 }, { field: 'comment', start: 0, end: 3 }], 120);
    expect(shown.text.length).toBeLessThanOrEqual(122);
    expect(shown.marked.map((mark) => shown.text.slice(mark.start, mark.end))).toEqual(['Tổ Kiểm tra']);
  });

  test('is the whole text where there is room', () => {
    expect(shownText('Ngắn.', 'quote', [], 120)).toEqual({ text: 'Ngắn.', marked: [] });
  });
});

describe('what is ticked', () => {
  const LIST = ['a', 'b', 'c', 'd'];

  test('is ticked and unticked', () => {
    expect(toggled(new Set(['a']), 'b')).toEqual(new Set(['a', 'b']));
    expect(toggled(new Set(['a', 'b']), 'a')).toEqual(new Set(['b']));
  });

  test.each([
    ['downwards', 'a', 'c', ['a', 'b', 'c']],
    ['upwards', 'd', 'b', ['b', 'c', 'd']],
    ['from what is no longer in the list', 'x', 'b', ['b']],
  ])('goes over a range %s', (_, from, to, expected) => {
    expect(selectedIn(LIST, withRange(new Set(), LIST, from, to))).toEqual(expected);
  });

  test('counts only as far as it is in the list, in the order of the list', () => {
    expect(selectedIn(LIST, new Set(['d', 'x', 'a']))).toEqual(['a', 'd']);
  });

  test.each<[string | undefined, 1 | -1, string]>([
    [undefined, 1, 'a'],
    ['a', 1, 'b'],
    ['a', -1, 'a'],
    ['d', 1, 'd'],
    ['x', -1, 'a'],
  ])('the neighbour of %s by %i is %s', (id, step, expected) => {
    expect(neighbour(LIST, id, step)).toBe(expected);
  });
});
