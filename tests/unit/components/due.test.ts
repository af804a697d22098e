import { describe, expect, test } from 'vitest';
import { dueState } from '../../../components/due.ts';
import { messagesFor } from '../../../utils/i18n/index.ts';

const TODAY = '2027-02-24';

/** due, done, tone, Vietnamese, English */
const CASES = [
  ['2027-02-18', false, 'danger', 'Quá hạn 6 ngày', '6 days overdue'],
  ['2027-02-23', false, 'danger', 'Quá hạn 1 ngày', '1 day overdue'],
  ['2026-02-24', false, 'danger', 'Quá hạn 365 ngày', '365 days overdue'],
  ['2027-02-24', false, 'warn', 'Hạn hôm nay', 'Due today'],
  ['2027-02-25', false, 'warn', 'còn 1 ngày', '1 day left'],
  ['2027-03-03', false, 'warn', 'còn 7 ngày', '7 days left'],
  ['2027-03-04', false, 'neutral', 'còn 8 ngày', '8 days left'],
  ['2027-03-26', false, 'neutral', 'còn 30 ngày', '30 days left'],
  ['2027-03-27', false, 'neutral', '27/03/2027', '27/03/2027'],
  ['2027-02-18', true, 'neutral', '18/02/2027', '18/02/2027'],
  ['chưa rõ', false, 'neutral', 'chưa rõ', 'chưa rõ'],
] as const;

describe('dueState', () => {
  test.each(CASES)('%s (done: %s) is %s: %s', (due, done, tone, vi, en) => {
    expect(dueState(due, TODAY, done, messagesFor('vi').common.due)).toEqual({ tone, text: vi });
    expect(dueState(due, TODAY, done, messagesFor('en').common.due)).toEqual({ tone, text: en });
  });
});
