import { addDays, addMonths, daysIn, weekdayOf } from './days.ts';
import { fold } from './fold.ts';
import { normalizeText } from './normal-form.ts';

const WEEKDAYS = ['chu nhat', 'thu hai', 'thu ba', 'thu tu', 'thu nam', 'thu sau', 'thu bay'];
const CYCLE = /\b(?:hang|moi) (?<cycle>ngay|tuan|thang|quy|nam)\b/u;
/** "ngày 25 của tháng cuối quý", "ngày 5 tháng tiếp theo". */
const MONTH_OF_CYCLE = /\bngay \d{1,2} (?:cua )?thang (?:(?<place>cuoi|dau) (?:cua )?(?:moi )?quy|tiep theo|ke tiep)\b/u;
const WEEKDAY = new RegExp(String.raw`\b(?:(?<name>${WEEKDAYS.join('|')})|thu (?<number>[2-7]))\b`, 'u');
const DAY_OF_YEAR = /\b(?<day>\d{1,2})(?:\/| thang )(?<month>\d{1,2})\b/u;
const DAY_OF_MONTH = /\bngay (?:mung )?(?<named>\d{1,2})\b|\b(?<bare>\d{1,2}) (?:hang|moi)\b/u;

/**
 * The first day, from `from` on (`YYYY-MM-DD`), on which something that comes again is due: of "trước ngày 25 hằng tháng" the
 * 25th of this month or the next. Where no day is named it is the last of the stretch: of a week the Sunday, of a quarter its
 * last day. A day that a month does not have is its last one. Undefined if the words name no cycle, or none that can be counted.
 */
export function nextOccurrence(words: string, from: string): string | undefined {
  const text = fold(normalizeText(words));
  const month = MONTH_OF_CYCLE.exec(text)?.groups;
  const cycle = CYCLE.exec(text)?.groups?.['cycle'];
  const { named, bare } = DAY_OF_MONTH.exec(text)?.groups ?? {};
  const day = numberIn(named ?? bare);
  if (month) return nextInMonths(from, day, month['place'] === undefined ? EVERY_MONTH : month['place'] === 'dau' ? FIRST_OF_QUARTER : LAST_OF_QUARTER);
  switch (cycle) {
    case 'ngay':
      return from;
    case 'tuan':
      return addDays(from, (weekdayIn(text) + 7 - weekdayOf(from)) % 7);
    case 'thang':
      return nextInMonths(from, day, EVERY_MONTH);
    case 'quy':
      return nextInMonths(from, day, LAST_OF_QUARTER);
    case 'nam':
      return nextInYear(from, DAY_OF_YEAR.exec(text)?.groups);
    default:
      return undefined;
  }
}

const LAST_DAY = 31;
type Months = (month: number) => boolean;
const EVERY_MONTH: Months = () => true;
const FIRST_OF_QUARTER: Months = (month) => month % 3 === 1;
const LAST_OF_QUARTER: Months = (month) => month % 3 === 0;

function nextInMonths(from: string, day = LAST_DAY, isMeant: Months): string | undefined {
  if (day < 1 || day > LAST_DAY) return undefined;
  for (let first = `${from.slice(0, 7)}-01`; ; first = addMonths(first, 1)) {
    const [year, month] = first.split('-').map(Number) as [number, number];
    const meant = `${first.slice(0, 8)}${two(Math.min(day, daysIn(month, year)))}`;
    if (isMeant(month) && meant >= from) return meant;
  }
}

function nextInYear(from: string, written: Readonly<Record<string, string | undefined>> | undefined): string | undefined {
  const [day, month] = [numberIn(written?.['day']) ?? LAST_DAY, numberIn(written?.['month']) ?? 12];
  if (month < 1 || month > 12) return undefined;
  return nextInMonths(from, day, (other) => other === month);
}

/** 0 is Sunday. */
function weekdayIn(text: string): number {
  const { name, number } = WEEKDAY.exec(text)?.groups ?? {};
  return name === undefined ? (numberIn(number) ?? 1) - 1 : WEEKDAYS.indexOf(name);
}

const numberIn = (written: string | undefined): number | undefined => (written === undefined ? undefined : Number(written));

const two = (value: number): string => String(value).padStart(2, '0');
