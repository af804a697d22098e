import { addDays, weekdayOf } from './days.ts';

const FIRST_YEAR = 2000;

/**
 * The first day of the lunar year (Tết) and the tenth of its third month (Giỗ Tổ), month and day, from 2000 to 2060: the
 * Vietnamese calendar counts by the meridian of 105° east, so that it differs from the Chinese one in 2007, 2030 and 2053.
 */
const LUNAR_DAYS: readonly string[] = [
  '02-05 04-14', '01-24 04-03', '02-12 04-22', '02-01 04-11', '01-22 04-28', '02-09 04-18', '01-29 04-07', '02-17 04-26', '02-07 04-15', '01-26 04-04',
  '02-14 04-23', '02-03 04-12', '01-23 03-31', '02-10 04-19', '01-31 04-09', '02-19 04-28', '02-08 04-16', '01-28 04-06', '02-16 04-25', '02-05 04-14',
  '01-25 04-02', '02-12 04-21', '02-01 04-10', '01-22 04-29', '02-10 04-18', '01-29 04-07', '02-17 04-26', '02-06 04-16', '01-26 04-04', '02-13 04-23',
  '02-02 04-12', '01-23 04-01', '02-11 04-19', '01-31 04-09', '02-19 04-28', '02-08 04-17', '01-28 04-06', '02-15 04-24', '02-04 04-13', '01-24 04-03',
  '02-12 04-20', '02-01 04-10', '01-22 04-29', '02-10 04-19', '01-30 04-07', '02-17 04-26', '02-06 04-15', '01-26 04-04', '02-14 04-22', '02-02 04-11',
  '01-23 04-01', '02-11 04-20', '02-01 04-09', '02-18 04-28', '02-08 04-17', '01-28 04-06', '02-15 04-24', '02-04 04-13', '01-24 04-02', '02-12 04-21',
  '02-02 04-10',
];

/** Years before whose Tết the last lunar month has 29 days, not 30. */
const SHORT_LAST_MONTHS: ReadonlySet<number> = new Set([2000, 2001, 2003, 2006, 2007, 2012, 2013, 2016, 2022, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2039, 2040, 2041, 2049, 2050, 2051, 2053, 2056, 2058, 2059]);

/** The fifteenth of the eighth lunar month (Tết Trung thu) in the same years, by the same meridian. */
const MID_AUTUMN = `
  09-12 10-01 09-21 09-11 09-28 09-18 10-06 09-25 09-14 10-03 09-22 09-12 09-30 09-19 09-08 09-27 09-15 10-04 09-24 09-13
  10-01 09-21 09-10 09-29 09-17 10-06 09-25 09-15 10-03 09-22 09-12 10-01 09-19 09-08 09-26 09-16 10-04 09-24 09-13 10-02
  09-20 09-09 09-28 09-17 10-05 09-25 09-15 10-04 09-22 09-11 09-30 09-19 09-07 09-26 09-16 10-05 09-24 09-13 10-02 09-21
  09-09
`.trim().split(/\s+/u);

/** New Year, Reunification, Labour, National Day with the day before it. */
const SOLAR_HOLIDAYS: readonly string[] = ['01-01', '04-30', '05-01', '09-01', '09-02'];
/** Days off at Tết, counted from its first day. */
const TET_DAYS: readonly number[] = [-1, 0, 1, 2, 3];

/** The first day of the lunar year (`2027-02-06`); undefined before 2000 and after 2060. */
export function lunarNewYear(year: number): string | undefined {
  const days = LUNAR_DAYS[year - FIRST_YEAR];
  return days && `${year}-${days.slice(0, 5)}`;
}

/** The day of Tết Trung thu (`2026-09-25`); undefined before 2000 and after 2060. */
export function midAutumn(year: number): string | undefined {
  const day = MID_AUTUMN[year - FIRST_YEAR];
  return day && `${year}-${day}`;
}

/** The day of Giỗ Tổ (`2026-04-26`); undefined before 2000 and after 2060. */
export function ancestorsDay(year: number): string | undefined {
  const days = LUNAR_DAYS[year - FIRST_YEAR];
  return days && `${year}-${days.slice(6)}`;
}

/** How many days the lunar month before a Tết has: 29 or 30. @param newYear as `lunarNewYear` gives it */
export function lastLunarMonth(newYear: string): number {
  return SHORT_LAST_MONTHS.has(Number(newYear.slice(0, 4))) ? 29 : 30;
}

const known = new Map<number, ReadonlySet<string>>();

/**
 * The public holidays of a year by the Labour Code (article 112), those that fall on a weekend made up for on the next working
 * days. Years without a known lunar calendar have the solar ones only. How Tết and National Day are laid is decided each year;
 * an office that knows better adds or names its own days.
 */
export function publicHolidays(year: number): ReadonlySet<string> {
  const before = known.get(year);
  if (before) return before;
  const newYear = lunarNewYear(year);
  const ancestors = ancestorsDay(year);
  const named = [...SOLAR_HOLIDAYS.map((day) => `${year}-${day}`), ...(ancestors === undefined ? [] : [ancestors])];
  if (newYear !== undefined) named.push(...TET_DAYS.map((days) => addDays(newYear, days)));
  const holidays = new Set(named);
  for (const day of named.sort()) {
    let instead = day;
    while (isWeekend(instead) || (instead !== day && holidays.has(instead))) instead = addDays(instead, 1);
    holidays.add(instead);
  }
  known.set(year, holidays);
  return holidays;
}

/** The last of so many working days from the day behind `from`. `added` are further days off, `worked` days off on which one works all the same, `YYYY-MM-DD`. */
export function addWorkingDays(from: string, days: number, added: readonly string[] = [], worked: readonly string[] = []): string {
  let reached = from;
  for (let counted = 0; counted < days; ) {
    reached = addDays(reached, 1);
    const isOff = isWeekend(reached) || publicHolidays(Number(reached.slice(0, 4))).has(reached) || added.includes(reached);
    if (!isOff || worked.includes(reached)) counted++;
  }
  return reached;
}

function isWeekend(day: string): boolean {
  return weekdayOf(day) % 6 === 0;
}
