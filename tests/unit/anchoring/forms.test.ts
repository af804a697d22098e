import { expect, test } from 'vitest';
import { formOf } from '../../../utils/anchoring/resolving/forms.ts';

test.each([
  ['trước ngày 15/12/2026', 'trước ngày 5/1/2027', true],
  ['1.240', '980', true],
  ['12,5%', '9%', true],
  ['3.000 đồng', '4.500 Đồng', true],
  ['06/11', '100 W', false],
  ['15/12', '15/12/2026', false],
  ['Xong', 'Đang làm', false],
])('%s and %s: %s', (one, other, isSame) => {
  expect(formOf(one) !== '' && formOf(one) === formOf(other)).toBe(isSame);
});
