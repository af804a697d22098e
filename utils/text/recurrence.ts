import { addDays, addMonths, daysIn, weekdayOf } from './days.ts';
import { fold } from './fold.ts';
import { normalizeText } from './normal-form.ts';

const WEEKDAYS = ['chu nhat', 'thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau', 'thu bay'];
/** "hằng tuần", "mỗi sáng", "mỗi thứ Tư". */
const CYCLE = new RegExp(String.raw`\b(?:hang|moi) (?:(?<cycle>ngay|tuan|thang|quy|nam)|(?<ofDay>sang|trua|chieu|toi|dem)|(?<ofWeek>thu [2-7]|${WEEKDAYS.join('|')}))\b`, 'u');
/** "ngày 25 của tháng cuối quý", "ngày 5 tháng tiếp theo", "ngày 20 của tháng trước tháng họp". */
const MONTH_OF_CYCLE = /\bngay \d{1,2} (?:cua )?thang (?:(?<place>cuoi|giua|dau) (?:cua )?(?:moi )?quy|tiep theo|ke tiep|lien truoc|truoc)\b/u;
/** "6 tháng một lần", "3 tháng/lần", "định kỳ 6 tháng". */
const EVERY_MONTHS = /\b(?<count>\d{1,2}|hai|ba|bon|sau) thang(?:\/| (?:mot|1) )lan\b|\b(?:dinh ky|moi) (?<each>\d{1,2}|hai|ba|bon|sau) thang\b/u;
const COUNTS: ReadonlyMap<string, number> = new Map([['hai', 2], ['ba', 3], ['bon', 4], ['sau', 6]]);
const WEEKDAY = new RegExp(String.raw`\b(?:(?<name>${WEEKDAYS.join('|')})|thu (?<number>[2-7]))\b`, 'gu');
const DAY_OF_YEAR = /\b(?<day>\d{1,2})(?:\/| thang )(?<month>\d{1,2})\b/u;
/** "ngày 15 và ngày 30 hằng tháng", "ngày 15 và 30 hằng tháng", "25 hằng tháng". */
const DAYS_OF_MONTH = /(?:\b(?:ngay )?(?:mung |mong )?\d{1,2}(?:,| va| hoac) )*\b(?:ngay (?:mung |mong )?\d{1,2}|\d{1,2} (?:hang|moi))\b/u;

/**
 * The first day, from `from` on (`YYYY-MM-DD`), on which something that comes again is due: of "trước ngày 25 hằng tháng" the
 * 25th of this month or the next; of several days the next of them. Where no day is named it is the last of the stretch: of a week the
 * Sunday, of a quarter its last day, of six months the end of June or December. A day that a month does not have is its last one. Undefined if the words name no cycle, or none that
 * can be counted.
 */
export function nextOccurrence(words: string, from: string): string | undefined {
  const text = fold(normalizeText(words));
  const month = MONTH_OF_CYCLE.exec(text)?.groups;
  const every = EVERY_MONTHS.exec(text)?.groups;
  const { cycle, ofDay, ofWeek } = CYCLE.exec(text)?.groups ?? {};
  const days = DAYS_OF_MONTH.exec(text)?.[0].match(/\d+/gu)?.map(Number) ?? [LAST_DAY];
  if (month) return nextInMonths(from, days, PLACES.get(month['place'] ?? '') ?? EVERY_MONTH);
  if (every) return nextOfEvery(from, days, every['count'] ?? every['each']!);
  if (ofDay !== undefined) return from;
  switch (ofWeek === undefined ? cycle : 'tuan') {
    case 'ngay':
      return from;
    case 'tuan':
      return addDays(from, Math.min(...weekdaysIn(text).map((weekday) => (weekday + 7 - weekdayOf(from)) % 7)));
    case 'thang':
      return nextInMonths(from, days, EVERY_MONTH);
    case 'quy':
      return nextInMonths(from, days, LAST_OF_QUARTER);
    case 'nam':
      return nextInYear(from, DAY_OF_YEAR.exec(text)?.groups);
    default:
      return undefined;
  }
}

const LAST_DAY = 31;
type Months = (month: number) => boolean;
const EVERY_MONTH: Months = () => true;
const LAST_OF_QUARTER: Months = (month) => month % 3 === 0;
const PLACES: ReadonlyMap<string, Months> = new Map<string, Months>([['dau', (month) => month % 3 === 1], ['giua', (month) => month % 3 === 2], ['cuoi', LAST_OF_QUARTER]]);

function nextInMonths(from: string, days: readonly number[], isMeant: Months): string | undefined {
  if (days.some((day) => day < 1 || day > LAST_DAY)) return undefined;
  for (let first = `${from.slice(0, 7)}-01`; ; first = addMonths(first, 1)) {
    const [year, month] = first.split('-').map(Number) as [number, number];
    const meant = days.map((day) => `${first.slice(0, 8)}${two(Math.min(day, daysIn(month, year)))}`).filter((day) => day >= from).sort()[0];
    if (isMeant(month) && meant !== undefined) return meant;
  }
}

/** Stretches of so many months of a year, as reports are made of them: of six the last days of June and December. */
function nextOfEvery(from: string, days: readonly number[], written: string): string | undefined {
  const months = COUNTS.get(written) ?? Number(written);
  return months > 0 && 12 % months === 0 ? nextInMonths(from, days, (month) => month % months === 0) : undefined;
}

function nextInYear(from: string, written: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  const [day, month] = [numberIn(written?.['day']) ?? LAST_DAY, numberIn(written?.['month']) ?? 12];
  if (month < 1 || month > 12) return undefined;
  return nextInMonths(from, [day], (other) => other === month);
}

/** 0 is Sunday, which ends a week of which no day is named. */
function weekdaysIn(text: string): number[] {
  const weekdays = [...text.matchAll(WEEKDAY)].map(({ groups }) => (groups!['name'] === undefined ? Number(groups!['number']) - 1 : WEEKDAYS.indexOf(groups!['name'])));
  return weekdays.length === 0 ? [0] : weekdays;
}

const numberIn = (written: string | undefined): number | undefined => (written === undefined ? undefined : Number(written));

const two = (value: number): string => String(value).padStart(2, '0');
