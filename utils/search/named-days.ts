import { addDays, addMonths, fold, weekdayOf } from '../text/index.ts';
import type { QueryLanguage } from './fields.ts';
import { dayOf, monthOf, months, only, type Period, quarterOf } from './periods.ts';

/** Folded, without spaces, as Vietnamese and English name them. */
const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'quarter' | 'year'>> = {
  ngay: 'day', tuan: 'week', thang: 'month', quy: 'quarter', nam: 'year',
  week: 'week', month: 'month', quarter: 'quarter', year: 'year',
};
const STEPS: Readonly<Record<string, number>> = { nay: 0, sau: 1, toi: 1, mai: 1, truoc: -1, this: 0, next: 1, last: -1 };
const DAYS: Readonly<Record<string, number>> = { homnay: 0, ngaymai: 1, mai: 1, homqua: -1, ngaykia: 2, today: 0, tomorrow: 1, yesterday: -1 };
const anyOf = (table: object): string => Object.keys(table).join('|');
const AROUND = [new RegExp(`^(?<unit>${anyOf(UNITS)})(?<step>${anyOf(STEPS)})$`), new RegExp(`^(?<step>${anyOf(STEPS)})(?<unit>${anyOf(UNITS)})$`)];

/** What is offered of the names that `namedPeriod` reads, those ahead first. */
export const NAMED_PERIODS: Readonly<Record<QueryLanguage, readonly string[]>> = {
  vi: ['hôm nay', 'ngày mai', 'tuần này', 'tuần sau', 'tháng này', 'tháng sau', 'quý này', 'quý sau', 'năm nay', 'hôm qua', 'tuần trước', 'tháng trước', 'quý trước', 'năm trước'],
  en: ['today', 'tomorrow', 'this week', 'next week', 'this month', 'next month', 'this quarter', 'next quarter', 'this year', 'yesterday', 'last week', 'last month', 'last quarter', 'last year'],
};

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const QUARTER = /^(?:quy|quarter|q)([1-4]|i{1,3}|iv)$/;
const MONTH = /^(?:thang|month)(\d{1,2})$/;
const DAY_OF_YEAR = /^(?:ngay)?(\d{1,2})[/.-](\d{1,2})$/;

/** A period that a person names from where they stand: "tuần này", "tháng sau", "quý II", "28/12", "tomorrow". Undefined if it is none. @param today `YYYY-MM-DD` */
export function namedPeriod(text: string, today: string): Period | undefined {
  const name = fold(text).replace(/\s+/g, '');
  if (Object.hasOwn(DAYS, name)) return only(addDays(today, DAYS[name]!));
  const year = Number(today.slice(0, 4));
  const quarter = QUARTER.exec(name);
  if (quarter) return quarterOf(year, Number.isNaN(Number(quarter[1])) ? ROMAN.indexOf(quarter[1]!) + 1 : Number(quarter[1]));
  const month = MONTH.exec(name);
  if (month) return monthOf(year, Number(month[1]));
  const date = DAY_OF_YEAR.exec(name);
  if (date) return dayOf(year, Number(date[2]), Number(date[1]));
  const named = AROUND.map((shape) => shape.exec(name)?.groups).find((groups) => groups !== undefined);
  return named && around(UNITS[named.unit!]!, STEPS[named.step!]!, today);
}

function around(unit: (typeof UNITS)[string], step: number, today: string): Period {
  switch (unit) {
    case 'day': return only(addDays(today, step));
    case 'week': {
      const monday = addDays(today, 7 * step - ((weekdayOf(today) + 6) % 7));
      return { first: monday, last: addDays(monday, 6) };
    }
    case 'month': {
      const { year, month } = monthBeside(today, step);
      return months(year, month, month);
    }
    case 'quarter': {
      const { year, month } = monthBeside(today, 3 * step);
      return quarterOf(year, Math.ceil(month / 3));
    }
    case 'year': return months(Number(today.slice(0, 4)) + step, 1, 12);
  }
}

function monthBeside(today: string, months: number): { readonly year: number; readonly month: number } {
  const day = addMonths(today, months);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
