/** What day and hour a deadline means. */
import type { Deadline } from '../model/index.ts';
import { addDays } from '../text/index.ts';
import { NAMES_YEAR } from './deadline-words.ts';
import type { TimePoint } from './time-points.ts';

/** A day without a year that is no longer past than this is told of rather than still to come. */
const LONGEST_PAST = 30;
/** Of the half of a year. */
const LONGEST_HALF_PAST = 60;

export type Meaning = Pick<Deadline, 'date' | 'due' | 'time' | 'recurrence'>;

/** A day or month without a year that has just passed is that of the next year where the words say that it is still to come. */
export function stillToCome(point: TimePoint, words: string, today: string | undefined): TimePoint {
  const { kind, date, due } = point;
  if (kind !== 'date' || today === undefined || date === undefined || due === undefined || due >= today || NAMES_YEAR.test(words) || due >= addDays(today, -LONGEST_PAST)) return point;
  return { ...point, date: aYearLater(date), due: aYearLater(due) };
}

const aYearLater = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;

/** "6 tháng đầu năm" written in November as a deadline is that of the next year: as of a day or a quarter, the nearest is meant. */
export function nearestHalf(point: TimePoint, words: string, today: string | undefined): TimePoint {
  const { kind, date, due } = point;
  if (kind !== 'date' || date !== undefined || due === undefined || today === undefined || /\d{4}/u.test(words) || due >= addDays(today, -LONGEST_HALF_PAST)) return point;
  return { ...point, due: aYearLater(due) };
}

export function meaningOf({ kind, date, due, recurrence }: TimePoint, limit: string, time: string | undefined, isPart = false): Meaning {
  if (recurrence !== undefined) return { recurrence, ...(time === undefined ? {} : { time }) };
  // "gửi trước 02 ngày" is counted back from what is not told.
  if (kind === 'duration' && limit === 'trước') return {};
  const isEve = /trước|sang$/u.test(limit) && !limit.includes('khi') && date !== undefined && (kind === 'feast' || (date.length < 10 && !isPart));
  const last = isEve ? dayBefore(date) : due;
  return { ...(date === undefined ? {} : { date }), ...(last === undefined ? {} : { due: last }), ...(time === undefined ? {} : { time }) };
}

/** "17h" is 17:00, "5 giờ chiều" too. */
export function timeOf(hour: string | undefined, part: string | undefined): string | undefined {
  const written = /^(?<hours>\d{1,2})\D{0,6}(?<minutes>\d{2})?/u.exec(hour ?? '')?.groups;
  if (!written) return undefined;
  const hours = Number(written['hours']);
  const isAfternoon = hours < 12 && (part === 'chiều' || part === 'tối');
  const minutes = written['minutes'] ?? '00';
  if (hours > 24 || Number(minutes) > 59) return undefined;
  return `${String(isAfternoon ? hours + 12 : hours).padStart(2, '0')}:${minutes}`;
}

/** The last day before a day, month, quarter or year: `2026-12` gives `2026-11-30`. */
function dayBefore(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  const first = quarter
    ? Date.UTC(Number(quarter[1]), (Number(quarter[2]) - 1) * 3, 1)
    : Date.parse(`${date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return new Date(first - 86_400_000).toISOString().slice(0, 10);
}
