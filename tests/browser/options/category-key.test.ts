import { expect, test } from 'vitest';
import { keyProblem } from '../../../entrypoints/options/category-key.ts';
import { DEFAULT_SETTINGS } from '../../../utils/settings/settings.ts';

test.each([
  ['b', undefined],
  ['B', undefined],
  ['s', undefined],
  ['d', { kind: 'taken', key: 'd', by: 'directive' }],
  ['D', { kind: 'taken', key: 'd', by: 'directive' }],
  ['c', { kind: 'reserved', key: 'c' }],
  ['y', { kind: 'reserved', key: 'y' }],
  ['t', { kind: 'reserved', key: 't' }],
  ['Z', { kind: 'reserved', key: 'z' }],
  ['đ', { kind: 'letter' }],
  ['1', { kind: 'letter' }],
  ['', { kind: 'letter' }],
  ['ab', { kind: 'letter' }],
])('%j as the key of figures', (typed, expected) => {
  expect(keyProblem(DEFAULT_SETTINGS.categories, 'figure', typed)).toEqual(expected);
});
