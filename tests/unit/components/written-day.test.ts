import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWrittenDay, parseWrittenDays } from '../../../components/written-day.ts';
import { formatDay } from '../../../utils/model/index.ts';

const CASES: readonly (readonly [written: string, day: string | undefined])[] = [
  ['8/12/2026', '2026-12-08'],
  ['08/12/2026', '2026-12-08'],
  ['08-12-2026', '2026-12-08'],
  ['8.12.26', '2026-12-08'],
  ['8 12 2026', '2026-12-08'],
  ['8 / 12 / 2026', '2026-12-08'],
  ['08122026', '2026-12-08'],
  ['2026-12-08', '2026-12-08'],
  ['  8/12/2026  ', '2026-12-08'],
  ['29/2/2028', '2028-02-29'],
  ['29/2/2027', undefined],
  ['31/04/2027', undefined],
  ['12/13/2026', undefined],
  ['0/1/2027', undefined],
  ['8/12', undefined],
  ['8/12/202', undefined],
  ['12/2026', undefined],
  ['ngày 8 tháng 12', undefined],
  ['8/12/2026 hoặc 9/12/2026', undefined],
  ['', undefined],
];

describe('parseWrittenDay', () => {
  test.each(CASES)('reads %j as %s', (written, day) => {
    expect(parseWrittenDay(written)).toBe(day);
  });

  test('reads back every day that is shown', () => {
    const days = fc.date({ min: new Date('1945-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(fc.property(days, (day) => parseWrittenDay(formatDay(day)) === day));
  });
});

const DAYS: readonly (readonly [written: string, from: string, to: string])[] = [
  ['14/2/2027 - 20/2/2027', '2027-02-14', '2027-02-20'],
  ['14/02/2027–20/02/2027', '2027-02-14', '2027-02-20'],
  ['14-2-2027 - 20-2-2027', '2027-02-14', '2027-02-20'],
  ['14.2.2027-20.2.2027', '2027-02-14', '2027-02-20'],
  ['2027-02-14 - 2027-02-20', '2027-02-14', '2027-02-20'],
  ['14-20/2/2027', '2027-02-14', '2027-02-20'],
  ['28/2 - 2/3/2027', '2027-02-28', '2027-03-02'],
  ['28/12 đến 3/1/2027', '2026-12-28', '2027-01-03'],
  ['Từ ngày 14/2/2027 đến hết ngày 20/2/2027', '2027-02-14', '2027-02-20'],
  ['từ 14 tới 20/2/2027', '2027-02-14', '2027-02-20'],
  ['from 14/2/2027 to 20/2/2027', '2027-02-14', '2027-02-20'],
  ['20/2/2027 - 14/2/2027', '2027-02-20', '2027-02-14'],
];

describe('parseWrittenDays', () => {
  test.each(DAYS)('reads %j', (written, from, to) => {
    expect(parseWrittenDays(written)).toEqual({ from, to });
    expect(parseWrittenDays(written.normalize('NFD'))).toEqual({ from, to });
  });

  test.each(['14/2/2027', '8-12-2026', '14/2/2027 -', '- 20/2/2027', '14/2/2027 - 31/2/2027', '31 - 20/2/2027', '14/2 - 20/2', '14/2/2027, 20/2/2027', ''])('reads no two days in %j', (written) => {
    expect(parseWrittenDays(written)).toBeUndefined();
  });
});
