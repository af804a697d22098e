import { describe, expect, test } from 'vitest';
import { type ReminderState, reminderDays } from '../../../entrypoints/notebook/upkeep/reminder.ts';

const TODAY = '2026-12-20';
const state: ReminderState = { lastAt: '2026-12-01T05:00:00.000Z', isChanged: true, putOffAt: undefined, firstAt: '2026-10-01T05:00:00.000Z' };

describe('a person is reminded to back up', () => {
  test.each<[string, Partial<ReminderState>, number, number | undefined]>([
    ['after the days that were chosen', {}, 14, 19],
    ['on the very day', {}, 19, 19],
    ['not before', {}, 30, undefined],
    ['never, if that was chosen', {}, 0, undefined],
    ['not if nothing was done since', { isChanged: false }, 14, undefined],
    ['counting from the first note if there is no backup', { lastAt: undefined }, 14, 80],
    ['not yet if there is no backup but the first note is new', { lastAt: undefined, firstAt: '2026-12-19T05:00:00.000Z' }, 14, undefined],
    ['never if there are no notes', { firstAt: undefined }, 14, undefined],
    ['not for three days after it was put off', { putOffAt: '2026-12-18T05:00:00.000Z' }, 14, undefined],
    ['again after three days', { putOffAt: '2026-12-17T05:00:00.000Z' }, 14, 19],
  ])('%s', (_when, change, every, days) => {
    expect(reminderDays({ ...state, ...change }, every, TODAY)).toBe(days);
  });
});
