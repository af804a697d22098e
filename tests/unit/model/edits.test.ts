import { expect, test } from 'vitest';
import { differingPaths, valueAt, withFields } from '../../../utils/model/index.ts';

const note = { comment: 'cũ', directive: { leadUnit: 'Phòng Kế hoạch', status: 'open' }, versions: { comment: '1', 'directive.leadUnit': '1' } };

test('a directive field is edited under its own version, the others keep theirs', () => {
  const edited = withFields(note, { 'directive.leadUnit': 'Văn phòng' }, '2');
  expect(edited.directive).toEqual({ leadUnit: 'Văn phòng', status: 'open' });
  expect(edited.versions).toEqual({ comment: '1', 'directive.leadUnit': '2' });
  expect(note.directive.leadUnit).toBe('Phòng Kế hoạch');
});

test('a value of undefined removes the field and still leaves a version', () => {
  const edited = withFields(note, { comment: undefined }, '2');
  expect('comment' in edited).toBe(false);
  expect(edited.versions.comment).toBe('2');
});

test('a path into a field that is absent makes it', () => {
  const bare: { versions: Record<string, string>; directive?: { product: string } } = { versions: {} };
  expect(withFields(bare, { 'directive.product': 'Kế hoạch' }, '2').directive).toEqual({ product: 'Kế hoạch' });
});

test('names that objects inherit are no fields', () => {
  expect(valueAt({}, 'constructor')).toBeUndefined();
  const edited = withFields({ versions: {} }, { __proto__x: 1, ['__proto__']: { polluted: true } }, '2');
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  expect(Object.getPrototypeOf(edited)).toBe(Object.prototype);
});

test('tens of thousands of entries are taken away at once, and the record given keeps them', () => {
  const ids = Array.from({ length: 20_000 }, (_, index) => `p${index}`);
  const full = { versions: {}, directive: { status: 'open', progress: Object.fromEntries(ids.map((id) => [id, { text: id }])) } };
  const values = Object.fromEntries(ids.map((id) => [`directive.progress.${id}`, undefined]));
  expect(withFields(full, values, '2').directive).toEqual({ status: 'open', progress: {} });
  expect(Object.keys(full.directive.progress)).toHaveLength(20_000);
});

test('differing paths compare by value', () => {
  const other = { ...note, directive: { ...note.directive, status: 'done' } };
  expect(differingPaths(note, other, ['comment', 'directive.leadUnit', 'directive.status'])).toEqual(['directive.status']);
});
