import { expect, test } from 'vitest';
import { typedDays } from '../../../entrypoints/options/office/typed-days.ts';

const TODAY = '2026-11-28';

test.each([
  ['one day', '2027-02-14', '', ['2027-02-14']],
  ['a day to itself', '2027-02-14', '2027-02-14', ['2027-02-14']],
  ['days over the end of a month', '2028-02-28', '2028-03-01', ['2028-02-28', '2028-02-29', '2028-03-01']],
  ['days over the end of a year', '2026-12-31', '2027-01-01', ['2026-12-31', '2027-01-01']],
])('takes %s', (_name, from, to, days) => {
  expect(typedDays(from, to, TODAY)).toEqual({ days });
});

test.each([
  ['long past', '1900-01-01', '', 'farAway'],
  ['far ahead', '2027-05-05', '2999-05-05', 'farAway'],
  ['that end before they begin', '2027-02-20', '2027-02-14', 'backwards'],
  ['of more than a month', '2027-02-01', '2027-03-04', 'tooManyDays'],
])('takes no days %s', (_name, from, to, problem) => {
  expect(typedDays(from, to, TODAY)).toEqual({ problem });
});
