import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../entrypoints/notebook/address/route.ts';
import { addressOf, isWorthSaving, moved, putBack, searchOf } from '../../../entrypoints/notebook/search/saved/saved-searches.ts';

const saved = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), address: `#/tim?q=${id}` }));
const idsOf = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join('');

describe('saved searches', () => {
  test('keep query, filters and order, and not the note that is shown', () => {
    const search = { view: 'search', query: 'hạn:tuần này', facets: { tag: ['gấp'] }, order: 'due', noteId: 'n1' } as const;
    const { noteId: _noteId, ...kept } = search;
    expect(searchOf({ id: 'x', name: 'X', address: addressOf(search) })).toEqual(kept);
  });

  test('open everything where the address is none of a search', () => {
    expect(searchOf({ id: 'x', name: 'X', address: '#/du-lieu' })).toEqual(EVERYTHING);
  });

  test.each([
    [EVERYTHING, false],
    [{ ...EVERYTHING, query: '  ' }, false],
    [{ ...EVERYTHING, query: 'đê' }, true],
    [{ ...EVERYTHING, facets: { tag: ['gấp'] } }, true],
  ])('%j is worth saving: %s', (search, expected) => {
    expect(isWorthSaving(search)).toBe(expected);
  });

  test.each([
    ['a', 1, 'bac'], ['c', -1, 'acb'], ['a', -1, 'abc'], ['c', 1, 'abc'], ['x', 1, 'abc'],
  ] as const)('%s moved by %s stands in %s', (id, step, expected) => {
    expect(idsOf(moved(saved, id, step))).toBe(expected);
  });

  test('come back where they stood, and only once', () => {
    const without = saved.filter(({ id }) => id !== 'b');
    expect(idsOf(putBack(without, saved[1]!, 1))).toBe('abc');
    expect(idsOf(putBack(saved, saved[1]!, 1))).toBe('abc');
    expect(idsOf(putBack([], saved[1]!, 1))).toBe('b');
  });
});
