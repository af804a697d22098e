import { describe, expect, test } from 'vitest';
import { addWorkingDays, ancestorsDay, lastLunarMonth, lunarNewYear, midAutumn } from '../../../utils/text/index.ts';
import { publicHolidays } from '../../../utils/text/holidays.ts';

describe('the lunar year', () => {
  test.each([
    [2026, '2026-04-26'],
    [2027, '2027-04-16'],
    [1999, undefined],
    [2061, undefined],
  ])('%i has Giỗ Tổ on %s', (year, day) => {
    expect(ancestorsDay(year)).toBe(day);
  });

  test.each([
    [2007, '2007-02-17'],
    [2024, '2024-02-10'],
    [2025, '2025-01-29'],
    [2026, '2026-02-17'],
    [2027, '2027-02-06'],
    [2030, '2030-02-02'],
    [1999, undefined],
    [2061, undefined],
  ])('%i begins on %s', (year, day) => {
    expect(lunarNewYear(year)).toBe(day);
  });

  test('begins at a new moon: a whole number of lunations after any other', () => {
    const days = Array.from({ length: 61 }, (_, i) => Date.parse(lunarNewYear(2000 + i)!) / 86_400_000);
    for (const day of days) {
      const lunations = (day - days[0]!) / 29.530588853;
      expect(Math.abs(lunations - Math.round(lunations))).toBeLessThan(0.05);
    }
  });

  test('is full at Trung thu: half a lunation past a whole number of them', () => {
    expect([midAutumn(2024), midAutumn(2025), midAutumn(2026), midAutumn(1999), midAutumn(2061)]).toEqual(['2024-09-17', '2025-10-06', '2026-09-25', undefined, undefined]);
    for (let year = 2000; year <= 2060; year++) {
      const lunations = (Date.parse(midAutumn(year)!) - Date.parse(lunarNewYear(year)!)) / 86_400_000 / 29.530588853;
      expect(Math.abs(lunations - Math.floor(lunations) - 0.474)).toBeLessThan(0.07);
    }
  });

  test('ends with a month of 29 or 30 days', () => {
    expect([lastLunarMonth('2027-02-06'), lastLunarMonth('2024-02-10')]).toEqual([29, 30]);
  });
});

describe('working days', () => {
  test.each([
    ['a week', '2026-12-07', 5, '2026-12-14'],
    ['over New Year', '2026-12-31', 1, '2027-01-04'],
    ['over Tết, whose Saturday and Sunday are made up for', '2027-02-04', 1, '2027-02-12'],
    ['over Reunification and Labour Day, made up for on Monday', '2027-04-29', 1, '2027-05-04'],
    ['over Giỗ Tổ', '2026-04-24', 1, '2026-04-28'],
  ])('%s', (_, from, days, reached) => {
    expect(addWorkingDays(from, days)).toBe(reached);
  });

  test('holidays of years without a known lunar calendar are the solar ones', () => {
    expect(publicHolidays(2070)).toContain('2070-09-02');
    expect(publicHolidays(2070).size).toBeLessThan(publicHolidays(2026).size);
  });
});
