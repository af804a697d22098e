import { addDays, addMonths, fold, weekdayOf } from '../text/index.ts';
import type { QueryLanguage } from './fields.ts';
import { dayOf, monthOf, months, only, type Period, quarterOf } from './periods.ts';

type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Folded, without spaces, as Vietnamese and English name them. */
const UNITS: Readonly<Record<QueryLanguage, Readonly<Record<string, Unit>>>> = {
  vi: { ngay: 'day', tuan: 'week', thang: 'month', quy: 'quarter', nam: 'year' },
  en: { week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
};
const STEPS: Readonly<Record<QueryLanguage, Readonly<Record<string, number>>>> = {
  vi: { nay: 0, sau: 1, toi: 1, mai: 1, truoc: -1 },
  en: { this: 0, next: 1, last: -1 },
};
const DAYS: Readonly<Record<string, number>> = { homnay: 0, ngaymai: 1, mai: 1, homqua: -1, ngaykia: 2, today: 0, tomorrow: 1, yesterday: -1 };
const anyOf = (table: object): string => Object.keys(table).join('|');
/** Each language has its own order: "ngày trước" is yesterday, but "trước ngày …" is before one. */
const AROUND: Readonly<Record<QueryLanguage, RegExp>> = {
  vi: new RegExp(`^(?<unit>${anyOf(UNITS.vi)})(?<step>${anyOf(STEPS.vi)})$`),
  en: new RegExp(`^(?<step>${anyOf(STEPS.en)})(?<unit>${anyOf(UNITS.en)})$`),
};

/** What is offered of the names that `namedPeriod` reads, those ahead first. */
export const NAMED_PERIODS: Readonly<Record<QueryLanguage, readonly string[]>> = {
  vi: ['hôm nay', 'ngày mai', 'tuần này', 'tuần sau', 'tháng này', 'tháng sau', 'quý này', 'quý sau', 'năm nay', 'hôm qua', 'tuần trước', 'tháng trước', 'quý trước', 'năm trước'],
  en: ['today', 'tomorrow', 'this week', 'next week', 'this month', 'next month', 'this quarter', 'next quarter', 'this year', 'yesterday', 'last week', 'last month', 'last quarter', 'last year'],
};

const ROMAN = ['i', 'ii', 'iii', 'iv'];
const YEAR = String.raw`(?:(?:nam|[/.-])(?<year>\d{4}))?`;
const QUARTER = new RegExp(`^(?:quy|quarter|q)(?<quarter>[1-4]|i{1,3}|iv)${YEAR}$`);
const MONTH = new RegExp(`^(?:thang|month)(?<month>\\d{1,2})${YEAR}$`);
const DAY = new RegExp(`^(?:ngay)?(?:mung|mong)?(?<day>\\d{1,2})(?:thang|[/.-])(?<month>\\d{1,2})${YEAR}$`);
/** "6 tháng đầu năm", "nửa cuối năm 2027": so many months from the beginning or up to the end of a year. */
const PART_OF_YEAR = /^(?:(?<months>[2-9]|1[01])thang|nua)(?<end>dau|cuoi)nam(?:nam)?(?<year>\d{4})?$/;
const WHOLE_YEAR = /^(?:nam|year)(\d{4})$/;
/** Between two numbers a space parts as well as a sign does: "tháng 3 2026". */
const BETWEEN_NUMBERS = /(?<=\d)\s+(?=\d)/g;

/** A period that a person names, without its year or from where they stand: "tuần này", "tháng sau", "quý II", "6 tháng đầu năm", "28/12", "tomorrow", "tháng 3 năm 2026". Undefined if it is none. @param today `YYYY-MM-DD` */
export function namedPeriod(text: string, today: string): Period | undefined {
  const name = fold(text).replace(BETWEEN_NUMBERS, '/').replace(/\s+/g, '');
  if (Object.hasOwn(DAYS, name)) return only(addDays(today, DAYS[name]!));
  const numbered = [QUARTER, MONTH, DAY].map((shape) => shape.exec(name)?.groups).find((groups) => groups !== undefined);
  if (numbered) return numberedPeriod(numbered, today);
  const part = PART_OF_YEAR.exec(name)?.groups;
  if (part) {
    const [year, count] = [Number(part['year'] ?? today.slice(0, 4)), Number(part['months'] ?? 6)];
    return part['end'] === 'dau' ? months(year, 1, count) : months(year, 13 - count, 12);
  }
  const year = WHOLE_YEAR.exec(name);
  if (year) return months(Number(year[1]), 1, 12);
  for (const language of ['vi', 'en'] as const) {
    const named = AROUND[language].exec(name)?.groups;
    if (named) return around(UNITS[language][named.unit!]!, STEPS[language][named.step!]!, today);
  }
  return undefined;
}

/** @param today whose year is meant where none is said */
function numberedPeriod({ day, month, quarter, year }: Readonly<Record<string, string | undefined>>, today: string): Period | undefined {
  const inYear = Number(year ?? today.slice(0, 4));
  if (quarter !== undefined) return quarterOf(inYear, ROMAN.includes(quarter) ? ROMAN.indexOf(quarter) + 1 : Number(quarter));
  return day === undefined ? monthOf(inYear, Number(month)) : dayOf(inYear, Number(month), Number(day));
}

function around(unit: Unit, step: number, today: string): Period {
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
