import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDates } from '../../../utils/text/index.ts';

const reference = '2026-12-08T09:30:00+07:00';
const found = (text: string, context = { reference }): string[] =>
  findDates(text, context).map(({ start, end, date, due }) => `${text.slice(start, end)} → ${date ?? '?'}, ${due ?? '?'}`);

const CASES: readonly (readonly [text: string, ...dates: string[]])[] = [
  ['họp ngày 15/12/2026 tại xã', 'ngày 15/12/2026 → 2026-12-15, 2026-12-15'],
  ['ngày 5-1-2027', 'ngày 5-1-2027 → 2027-01-05, 2027-01-05'],
  ['ngày 05.01.2027.', 'ngày 05.01.2027 → 2027-01-05, 2027-01-05'],
  ['ngày 20 tháng 01 năm 2027', 'ngày 20 tháng 01 năm 2027 → 2027-01-20, 2027-01-20'],
  ['NGÀY 20 THÁNG 1 NĂM 2027', 'NGÀY 20 THÁNG 1 NĂM 2027 → 2027-01-20, 2027-01-20'],
  ['ngày 20 tháng 12', 'ngày 20 tháng 12 → 2026-12-20, 2026-12-20'],
  ['trước 20-12', '20-12 → 2026-12-20, 2026-12-20'],
  ['trước ngày 30.5', 'ngày 30.5 → 2027-05-30, 2027-05-30'],
  ['sáng 8/12 và chiều 9/12', '8/12 → 2026-12-08, 2026-12-08', '9/12 → 2026-12-09, 2026-12-09'],
  ['ngày 30/11 vừa qua', 'ngày 30/11 → 2026-11-30, 2026-11-30'],
  ['tháng 12/2026', 'tháng 12/2026 → 2026-12, 2026-12-31'],
  ['tháng 3.2027', 'tháng 3.2027 → 2027-03, 2027-03-31'],
  ['tháng 2 năm 2028', 'tháng 2 năm 2028 → 2028-02, 2028-02-29'],
  ['trong tháng 1', 'tháng 1 → 2027-01, 2027-01-31'],
  ['cuối tháng 11 năm nay', 'cuối tháng 11 năm nay → 2026-11, 2026-11-30'],
  ['quý 01/2027', 'quý 01/2027 → 2027-Q1, 2027-03-31'],
  ['quý I/2027', 'quý I/2027 → 2027-Q1, 2027-03-31'],
  ['Quý 3 năm 2027', 'Quý 3 năm 2027 → 2027-Q3, 2027-09-30'],
  ['quý IV', 'quý IV → 2026-Q4, 2026-12-31'],
  ['quý II', 'quý II → 2027-Q2, 2027-06-30'],
  ['cuối năm', 'cuối năm → 2026, 2026-12-31'],
  ['cuối năm 2027', 'cuối năm 2027 → 2027, 2027-12-31'],
  ['năm 2026', 'năm 2026 → 2026, 2026-12-31'],
  ['trước T12/2026, trong T.11/2026', 'T12/2026 → 2026-12, 2026-12-31', 'T.11/2026 → 2026-11, 2026-11-30'],
  ['trong T11, hết T1', 'T11 → 2026-11, 2026-11-30', 'T1 → 2027-01, 2027-01-31'],
  ['trước T6, trạm bơm T11, t12/2026'],
  ['trong Q.I/2027, Q4/2026 và QIII/2027', 'Q.I/2027 → 2027-Q1, 2027-03-31', 'Q4/2026 → 2026-Q4, 2026-12-31', 'QIII/2027 → 2027-Q3, 2027-09-30'],
  ['trong QIV.', 'QIV → 2026-Q4, 2026-12-31'],
  ['cầu ở Q.4, khu QII có 3 tổ'],
  ['trong tháng Hai gửi Bộ', 'tháng Hai → 2027-02, 2027-02-28'],
  ['hết tháng mười một.', 'tháng mười một → 2026-11, 2026-11-30'],
  ['tháng Năm năm 2027', 'tháng Năm năm 2027 → 2027-05, 2027-05-31'],
  ['ngày 20 tháng Mười Hai', 'ngày 20 tháng Mười Hai → 2026-12-20, 2026-12-20'],
  ['mỗi tháng hai lần, trong tháng hai lần, 20 tháng hai bên cùng làm'],
  ['trước 20/12/26', '20/12/26 → 2026-12-20, 2026-12-20'],
  ['ngày 05.01.27', 'ngày 05.01.27 → 2027-01-05, 2027-01-05'],
  ['20/12/26', '20/12/26 → 2026-12-20, 2026-12-20'],
  ['tỷ lệ 5/10/25, đạt 5.10.25'],
  ['ngày20/12, ngày 20 /12, ngày 20/ 12/2026', 'ngày20/12 → 2026-12-20, 2026-12-20', 'ngày 20 /12 → 2026-12-20, 2026-12-20', 'ngày 20/ 12/2026 → 2026-12-20, 2026-12-20'],
  ['ngày 20 tháng12 năm2026, tháng1/2027', 'ngày 20 tháng12 năm2026 → 2026-12-20, 2026-12-20', 'tháng1/2027 → 2027-01, 2027-01-31'],
  ['trước 15/ 12 gửi sở', '15/ 12 → 2026-12-15, 2026-12-15'],
  ['5 / 10 hộ, đạt 5/ 10'],
  ['ngày 31/02/2027'],
  ['ngày 31/4'],
  ['ngày 29/2/2027'],
  ['ngày 29/2/2028', 'ngày 29/2/2028 → 2028-02-29, 2028-02-29'],
  ['ngày 15/13/2026'],
  ['nhiệm kỳ 2026-2031, giai đoạn 2021-2025'],
  ['Nghị định số 05/2026/NĐ-CP, số 12/2026'],
  ['77/2015/QH13'],
  ['1.5 điểm, 3-4 người, 4.074 tỷ'],
];

describe('findDates', () => {
  test.each(CASES)('%s', (text, ...dates) => {
    expect(found(text)).toEqual(dates);
  });

  test('leaves out what the year would decide where none is known', () => {
    expect(findDates('trước ngày 15/12')).toEqual([{ start: 6, end: 16 }]);
    expect(findDates('trước ngày 15/12', { reference: 'hôm qua' })).toEqual([{ start: 6, end: 16 }]);
  });

  test('reads back any day it is given', () => {
    const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom('/', '-', '.'), (iso, separator) => {
        const [year, month, date] = iso.split('-');
        expect(findDates(`ngày ${date}${separator}${month}${separator}${year}`)).toMatchObject([{ date: iso, due: iso }]);
        expect(findDates(`ngày ${Number(date)} tháng ${Number(month)} năm ${year}`)).toMatchObject([{ date: iso, due: iso }]);
      }),
    );
  });
});
