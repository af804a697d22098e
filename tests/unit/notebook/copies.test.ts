import { describe, expect, test } from 'vitest';
import { copyName, isCopyDue, outlivedCopies } from '../../../utils/notebook/index.ts';

const DEVICE = '1a2b3c4d-0000-4000-8000-000000000000';
const nameOn = (day: number, device = DEVICE): string => copyName(`2026-12-${String(day).padStart(2, '0')}T08:30:15`, device);
const days = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe('the copies in a folder', () => {
  test('are named by local time and device', () => {
    expect(nameOn(9)).toBe('so-tay-tu-dong-20261209-083015-1a2b3c4d.sotay');
  });

  test('are the last ten; the person’s own files stay', () => {
    const own = ['bao-cao.docx', 'so-tay-2026-12-01.sotay', 'so-tay-tu-dong-cua-toi-1a2b3c4d.sotay'];
    expect(outlivedCopies([...days(1, 12).map((day) => nameOn(day)), ...own], nameOn(12), DEVICE)).toEqual([nameOn(1), nameOn(2)]);
    expect(outlivedCopies([...days(1, 10).map((day) => nameOn(day)), ...own], nameOn(10), DEVICE)).toEqual([]);
  });

  test('of another machine stay', () => {
    const theirs = days(1, 12).map((day) => nameOn(day, 'ffff0000-1'));
    expect(outlivedCopies([...theirs, nameOn(13)], nameOn(13), DEVICE)).toEqual([]);
  });

  test('that a clock ahead has dated go first, never the one just written', () => {
    expect(outlivedCopies([nameOn(1), nameOn(2), ...days(20, 29).map((day) => nameOn(day))], nameOn(2), DEVICE)).toEqual([nameOn(20), nameOn(21)]);
  });
});

describe('a copy is due', () => {
  const now = Date.parse('2026-12-08T09:00:00Z');

  test.each([
    ['if there is none', undefined, true],
    ['after its days', '2026-12-01T09:00:00Z', true],
    ['if the last is dated later than now', '2027-06-01T00:00:00Z', true],
    ['if nobody knows when the last was', 'hôm qua', true],
    ['not before', '2026-12-01T09:00:01Z', false],
  ])('%s', (_when, writtenAt, isDue) => {
    expect(isCopyDue({ writtenAt }, 7, now)).toBe(isDue);
  });
});
