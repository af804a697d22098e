import { describe, expect, test } from 'vitest';
import { neighbour, selectedIn, toggled, withRange } from '../../../entrypoints/notebook/search/selection.ts';
import { shownText } from '../../../entrypoints/notebook/search/shown-note.ts';

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

  test.each([
    ['ticked', ['a', 'b', 'c', 'd'], 'b', 'd', ['a']],
    ['ticked, from one that is not', ['b', 'c'], 'a', 'c', []],
    ['ticked, from what is no longer in the list', ['a', 'b'], 'x', 'b', ['a']],
  ])('unticks a range whose end is %s', (_, ticked, from, to, expected) => {
    expect(selectedIn(LIST, withRange(new Set(ticked), LIST, from, to))).toEqual(expected);
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
