import { expect, test } from 'vitest';
import { shortOfRoom } from '../../../utils/storage/index.ts';

test.each([
  ['nobody knows', { usage: 5e9 }, undefined],
  ['there is plenty', { usage: 5e6, quota: 8e10 }, undefined],
  ['four fifths are used', { usage: 8e9, quota: 1e10 }, 2e9],
  ['just less than four fifths are used', { usage: 7.9e9, quota: 1e10 }, undefined],
  ['less than 200 MB are left', { usage: 1e6, quota: 2e8 }, 199e6],
  ['more is used than there is', { usage: 3e8, quota: 2e8 }, 0],
])('room is short or not when %s', (_when, room, left) => {
  expect(shortOfRoom(room)).toBe(left);
});
