import { describe, expect, test } from 'vitest';
import { arrangeNotes } from '../../../entrypoints/sidepanel/notes/arrange-notes.ts';
import { type NoteFilter, NO_FILTER, filterNotes, isFiltering, stateOf } from '../../../entrypoints/sidepanel/notes/filter-notes.ts';
import { noteOn, pageOf } from './records.ts';

const PARAGRAPHS = ['Giao Phòng Kế hoạch lập dự toán.', 'Đã giải quyết 12.480 hồ sơ.', 'Giao Ủy ban Kiểm tra báo cáo ngay.'];
const FIRST = noteOn('first', 'Giao Phòng Kế hoạch lập dự toán.');
const FIGURE = noteOn('figure', '12.480 hồ sơ', { category: 'figure', comment: 'Đối chiếu với tháng 10' });
const THIRD = noteOn('third', 'Giao Ủy ban Kiểm tra báo cáo.', { tags: ['giao ban'] });
const GONE = noteOn('gone', 'Không còn câu này.', { category: 'question' });
const WHOLE = noteOn('whole', '', { category: 'note', comment: 'Trình Chánh Văn phòng' });
const READINGS = [
  { noteId: 'first', status: 'exact', order: 0 },
  { noteId: 'third', status: 'changed', order: 1, found: 'Giao Ủy ban Kiểm tra báo cáo ngay.' },
  { noteId: 'gone', status: 'lost', order: 2 },
] as const;

const arranged = (...args: Parameters<typeof arrangeNotes>): string[] => arrangeNotes(...args).map(({ note }) => note.id);

describe('notes stand', () => {
  test('whole document first, page order, lost last', () => {
    expect(arranged([GONE, THIRD, WHOLE, FIRST], pageOf(PARAGRAPHS, READINGS))).toEqual(['whole', 'first', 'third', 'gone']);
  });

  test('where their words are, before the page has looked for them', () => {
    expect(arranged([GONE, THIRD, FIRST, FIGURE], pageOf(PARAGRAPHS, READINGS))).toEqual(['first', 'figure', 'third', 'gone']);
    expect(arranged([THIRD, FIRST, FIGURE], pageOf(PARAGRAPHS))).toEqual(['first', 'figure', 'third']);
  });

  test('before the lost ones if their words are nowhere', () => {
    expect(arranged([GONE, FIRST, noteOn('odd', 'Chữ ở ngoài bài viết')], pageOf(PARAGRAPHS, READINGS))).toEqual(['first', 'odd', 'gone']);
  });
});

describe('the filter', () => {
  const notes = arrangeNotes([WHOLE, FIRST, FIGURE, THIRD, GONE], pageOf(PARAGRAPHS, READINGS));
  const through = (filter: Partial<NoteFilter>, isKept = false): string[] =>
    filterNotes(notes, { ...NO_FILTER, ...filter }, () => isKept).map(({ note }) => note.id);

  test.each<[Partial<NoteFilter>, string[]]>([
    [{}, ['whole', 'first', 'figure', 'third', 'gone']],
    [{ words: 'uy ban kiem tra' }, ['third']],
    [{ words: 'UY  ban' }, ['third']],
    [{ words: 'bao cao ngay' }, ['third']],
    [{ words: 'thang 10' }, ['figure']],
    [{ words: 'giao ban' }, ['third']],
    [{ words: 'giao' }, ['first', 'third']],
    [{ words: 'giao', category: 'figure' }, []],
    [{ category: 'question' }, ['gone']],
    [{ state: 'found' }, ['whole', 'first', 'figure']],
    [{ state: 'changed' }, ['third']],
    [{ state: 'lost' }, ['gone']],
    [{ state: 'ambiguous' }, []],
  ])('%j', (filter, ids) => {
    expect(through(filter)).toEqual(ids);
  });

  test('takes a wording that was refused for found', () => {
    expect(through({ state: 'changed' }, true)).toEqual([]);
    expect(stateOf({ note: THIRD, reading: READINGS[1] }, true)).toBe('found');
    expect(stateOf({ note: GONE, reading: READINGS[2] }, true)).toBe('lost');
  });

  test('is on only if it narrows', () => {
    expect(isFiltering({ ...NO_FILTER, words: '  ' })).toBe(false);
    expect(isFiltering({ ...NO_FILTER, words: 'a' })).toBe(true);
    expect(isFiltering({ ...NO_FILTER, state: 'lost' })).toBe(true);
  });
});
