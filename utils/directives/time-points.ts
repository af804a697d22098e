import { addDays, addMonths, addWorkingDays, ancestorsDay, daysIn, findDates, type FormMatch, type Groups, lastLunarMonth, lunarNewYear, matchesAtWords, midAutumn, weekdayOf } from '../text/index.ts';
import { occasionsIn } from './occasions.ts';
import { EDGE, phrase, SP, START } from './patterns.ts';
import type { Reading } from './reading.ts';
import { BRANCHES, CLOCKS, MAY_NAME_CLOCK, NUMBERS, POINTS, QUARTER, STEMS, WEEK, WEEKDAYS, WEEKS } from './time-forms.ts';
import { COMPOUND, NUMERIC, watch } from './watched.ts';

/** A time that a text names: a day, a stretch, or one that comes again. Offsets are UTF-16 units of the text. */
export interface TimePoint {
  readonly start: number;
  readonly end: number;
  /**
   * `duration`: so long from a day; `recurring`: comes again; `feast`: a feast, before which its eve is meant; `bare`: this day, week, month … without saying so;
   * `term`: of an office; `occasion`: named by what takes place, whose day is not known.
   */
  readonly kind: 'date' | 'relative' | 'duration' | 'recurring' | 'feast' | 'bare' | 'term' | 'occasion';
  /** As precise as written: `2026-12-15`, `2026-12`, `2026-Q1`, `2026`. */
  readonly date?: string | undefined;
  /** The last day meant. */
  readonly due?: string | undefined;
  readonly time?: string | undefined;
  readonly recurrence?: string | undefined;
}

/** What times are counted from. */
export interface TimeContext {
  /** ISO 8601. */
  readonly documentDate?: string | undefined;
  /** Days off besides the public holidays, `YYYY-MM-DD`. */
  readonly holidays?: readonly string[] | undefined;
  /** Weekends and public holidays on which the office works. */
  readonly workingDays?: readonly string[] | undefined;
}

/** A figure or one of these is in all forms, and in all dates. */
const IN_TIMES = watch('ngày', 'đêm', 'tuần', 'tháng', QUARTER, 'qi', 'qii', 'qiii', 'qiv', 'năm', 'giờ', 'tiếng', 'phút', 'hằng', 'hàng', 'mỗi', 'nhật', 'thứ', 'nay', 'mai', 'tết', 'thừa', 'rằm', 'nhiệm', 'khánh', 'giỗ', 'táo', 'trước', 'buổi', 'cuộc', 'phiên') | NUMERIC | COMPOUND;

/** A quick look: most sentences name no time. */
export const mayNameTime = (reading: Reading): boolean => reading.holds(IN_TIMES);

/** "đầu tháng 12", "nửa cuối quý I": part of a stretch that `findDates` finds. */
const PART_BEFORE = new RegExp(String.raw`${START}(?<!hạn${SP})(?<part>nửa${SP}đầu|nửa${SP}cuối|ngày${SP}cuối(?:${SP}cùng)?|tuần${SP}(?:${WEEK}|đầu|cuối)(?:${SP}(?:tiên|cùng))?|(?:thượng|trung|hạ)${SP}tuần|10${SP}ngày${SP}đầu|đầu|giữa|cuối)${SP}(?:của${SP})?$`, 'u');
/** "tuần 3 tháng 10": the number is that of a week, not of a day. */
const WEEK_BEFORE = new RegExp(String.raw`${START}tuần${SP}(?:thứ${SP})?$`, 'u');
const WEEK_OF_MONTH = new RegExp(String.raw`^(?<week>[1-5])${SP}tháng${SP}`, 'u');
/** A quick look for both. */
const MAY_BE_PART = /tuần|đầu|giữa|cuối/u;
const LONGEST_PART = 28;

/** "trong tháng 11 này", "ngày 5 tháng 11 tới". */
const THIS_BEHIND = new RegExp(String.raw`^${SP}(?:này${EDGE}|tới(?=\s{0,2}(?:[,.;)]|$)))`, 'u');

/** Further back than this, a day without a year is one of the next year. */
const MAX_DAYS_BACK = 60;
/** After so many years names come again. */
const CYCLE_OF_YEARS = 60;

/** The dates of a text in order, each with the words that say what part of it is meant. `text` is in normal form, `key` its comparison form. */
export const datesIn = (text: string, key: string, context: TimeContext): TimePoint[] =>
  findDates(text, { reference: context.documentDate }).map((date) => partOf({ kind: 'date', ...date, end: date.end + (THIS_BEHIND.exec(key.slice(date.end, date.end + 8))?.[0].length ?? 0) }, key));

/** The times of a text in order, without overlaps. @param dates those of its times that `datesIn` finds */
export function timePointsIn(text: string, key: string, context: TimeContext, dates: readonly TimePoint[] = datesIn(text, key, context)): TimePoint[] {
  const today = dayOf(context.documentDate);
  const points = [...dates, ...clocksIn(key, today)];
  const workingDays = workingDaysFrom(context.holidays, context.workingDays);
  for (const match of matchesAtWords(key, POINTS)) {
    const point = meaningOf(match, today, workingDays, dates);
    if (point) points.push(point.kind === 'recurring' ? { ...point, recurrence: text.slice(point.start, point.end) } : point);
  }
  points.push(...occasionsIn(key, points));
  const times = points.map(ofOneShape);
  if (times.length < 2) return times;
  times.sort((a, b) => a.start - b.start || b.end - a.end || Number(b.kind === 'occasion') - Number(a.kind === 'occasion'));
  let end = -1;
  return times.filter((point) => {
    if (point.start < end) return false;
    end = point.end;
    return true;
  });
}

/** With the same fields in the same order as all others: see that of mentions. */
const ofOneShape = ({ start, end, kind, date, due, time, recurrence }: TimePoint): TimePoint => ({ start, end, kind, date, due, time, recurrence });

const clocksIn = (key: string, today: string | undefined): TimePoint[] =>
  Array.from(MAY_NAME_CLOCK.test(key) ? key.matchAll(CLOCKS) : [], (match) => {
    const end = match.index + match[0].length;
    return { start: end - match.groups!['clock']!.length, end, kind: 'relative', date: today, due: today };
  });

/** All sentences of a document ask for the same. */
let latest: { readonly time: string; readonly day: string | undefined } | undefined;

/** The day of a time: `2026-12-08` of `2026-12-08T09:30:00+07:00`. */
export function dayOf(time: string | undefined): string | undefined {
  if (time === undefined) return undefined;
  if (latest?.time !== time) latest = { time, day: existingDay(time.slice(0, 10)) };
  return latest.day;
}

const existingDay = (day: string): string | undefined => (/^\d{4}-\d\d-\d\d$/u.test(day) && !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) ? day : undefined);

type WorkingDays = (from: string, days: number) => string;

/** A hostile text may ask for the same days many times. */
function workingDaysFrom(holidays: TimeContext['holidays'], worked: TimeContext['workingDays']): WorkingDays {
  let known: Map<string, string> | undefined;
  return (from, days) => {
    known ??= new Map();
    const key = `${from} ${days}`;
    const reached = known.get(key) ?? addWorkingDays(from, days, holidays, worked);
    known.set(key, reached);
    return reached;
  };
}

/** @param dates that the text names besides */
function meaningOf(match: FormMatch, today: string | undefined, workingDays: WorkingDays, dates: readonly TimePoint[]): TimePoint | undefined {
  const { groups } = match;
  const bracket = groups['dated'] ?? '';
  const span = { start: match.index, end: match.index + match[0].length - bracket.length };
  const dated = today === undefined ? undefined : datedIn(bracket, today);
  if (dated !== undefined) return { start: span.start, end: span.end + bracket.length, kind: groups['lasting'] === undefined ? 'relative' : 'duration', date: dated, due: dated };
  if (groups['months'] !== undefined) return { ...span, kind: 'date', ...monthOf(`tháng ${groups['lastMonth']!}${groups['monthsYear'] ?? ''}`, today) };
  if (groups['recurring'] !== undefined || groups['eachDay'] !== undefined || groups['inCycle'] !== undefined || groups['monthly'] !== undefined || groups['eachWeek'] !== undefined || groups['weekly'] !== undefined || groups['cycles'] !== undefined || groups['yearly'] !== undefined || groups['everyMonths'] !== undefined) return { ...span, kind: 'recurring' };
  if (groups['lasting'] !== undefined) return lasting(span, groups, { today, named: dayBefore(dates, span.start) }, workingDays);
  if (groups['schoolYear'] !== undefined) return { ...span, kind: 'term', due: `${groups['schoolYear']}-${FIRST_SEMESTERS.has(groups['semester'] ?? '') ? '01-18' : '05-31'}` };
  if (groups['termEnd'] !== undefined) return { ...span, kind: 'term', date: groups['termEnd'], due: `${groups['termEnd']}-12-31` };
  const dueOfHalf = groups['half'] === undefined ? undefined : lastOfHalf(groups, today);
  if (dueOfHalf !== undefined) return { ...span, kind: 'date', due: dueOfHalf };
  if (today === undefined) return { ...span, kind: FEASTS.some((feast) => groups[feast] !== undefined) ? 'feast' : groups['bare'] !== undefined ? 'bare' : 'relative' };
  const onDay = (day: string, kind: TimePoint['kind'] = 'relative'): TimePoint => ({ ...span, kind, date: day, due: day });
  if (groups['today'] !== undefined) return onDay(today);
  if (groups['tomorrow'] !== undefined) return onDay(addDays(today, groups['tomorrow'] === 'mai' ? 1 : 2));
  if (groups['dayOf'] !== undefined) return onDayOfMonth(span, Number(groups['dayOf']), addMonths(`${today.slice(0, 8)}01`, groups['whichMonth'] === 'này' ? 0 : 1));
  if (groups['dayOnly'] !== undefined) return onDayOfMonth(span, Number(groups['dayOnly']), addMonths(`${today.slice(0, 8)}01`, Number(groups['dayOnly']) < Number(today.slice(8)) ? 1 : 0));
  if (groups['weekday'] !== undefined) return onDay(datedIn(match[0], today) ?? weekday(groups['weekday'], groups['weekdayWeek'], today));
  if (groups['bare'] === 'đêm') return { ...span, kind: 'bare' };
  if (groups['bare'] !== undefined) return groups['bare'] === 'ngày' ? onDay(today, 'bare') : { ...stretchOf(span, groups['bare'], 'này', undefined, today), kind: 'bare' };
  if (groups['stretch'] !== undefined) return stretchOf(span, groups['stretch'], groups['which']!, groups['part']?.trim(), today);
  if (groups['solarNewYear'] !== undefined) return onDay(`${groups['newYear'] ?? Number(today.slice(0, 4)) + 1}-01-01`, 'feast');
  if (groups['yearWeek'] !== undefined) return { ...span, kind: 'relative', ...weekOfYear(Number(groups['yearWeek']), groups['weekYear'], today) };
  if (groups['national'] !== undefined) return onDay(nextInYears(today, (year) => `${year}-09-02`)!, 'feast');
  if (groups['ancestors'] !== undefined) {
    const date = nextInYears(today, ancestorsDay);
    return { ...span, kind: 'feast', date, due: date };
  }
  if (groups['midAutumn'] !== undefined || groups['fullMoon'] === 'tám') {
    const date = nextMidAutumn(today, groups['autumnYear']);
    return { ...span, kind: 'feast', date, due: date };
  }
  const newYear = nextLunarNewYear(today, groups['tetYear'] ?? yearNamed(groups['stem'], groups['branch'], today));
  if (newYear === undefined) return { ...span, kind: groups['tet'] === undefined ? 'relative' : 'feast' };
  if (groups['tet'] !== undefined) return onDay(newYear, 'feast');
  if (groups['eve'] !== undefined) return onDay(addDays(newYear, -1));
  if (groups['kitchenGods'] !== undefined || groups['fullMoon'] === 'chạp') return dayOfLastMonth(newYear, groups['fullMoon'] === undefined ? 23 : 15, onDay);
  if (groups['lastMonthDay'] !== undefined) return dayOfLastMonth(newYear, Number(groups['lastMonthDay']), onDay);
  if (groups['newYearDay'] !== undefined || groups['fullMoon'] !== undefined) return onDay(addDays(lunarYearAround(today), Number(groups['newYearDay'] ?? 15) - 1));
  return { ...span, kind: 'relative', due: groups['lunarMonth'] === 'chạp' ? addDays(newYear, -1) : addDays(lunarYearAround(today), 29) };
}

/** A day of the month before Tết, which has 29 or 30; the thirtieth of a short one is none. */
function dayOfLastMonth(newYear: string, day: number, onDay: (day: string) => TimePoint): TimePoint | undefined {
  const length = lastLunarMonth(newYear);
  return day > length ? undefined : onDay(addDays(newYear, day - length - 1));
}

const FEASTS = ['tet', 'midAutumn', 'national', 'ancestors'];
const FIRST_SEMESTERS: ReadonlySet<string> = new Set(['i', '1', 'một']);

/** Hours are counted from what happens, unless it is said from when. */
const HOURS = new Set(['giờ', 'tiếng', 'phút']);

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The days that a duration may be counted from. */
interface Days {
  readonly today: string | undefined;
  /** The last that was named before it. */
  readonly named: string | undefined;
}

const dayBefore = (dates: readonly TimePoint[], at: number): string | undefined => dates.findLast(({ end, date }) => end <= at && date?.length === 10)?.date;

function lasting(span: Stretch, groups: Groups, days: Days, workingDays: WorkingDays): TimePoint {
  const written = groups['count']!;
  const count = numberOf(written);
  const beginning = groups['beginning'] ?? '';
  // "trong 3 ngày làm việc, kể từ ngày nhận được": behind a comma it is no more than explained.
  const apart = beginning.startsWith(',') ? beginning.length : beginning.length - beginning.trimEnd().length;
  const trimmed = { start: span.start, end: span.end - apart };
  const isBack = beginning.trim().startsWith('trước');
  const from = isBack && !/\d/u.test(beginning) ? undefined : beginningOf(beginning.replace(',', '').trim(), days);
  if (from === undefined) return { ...trimmed, kind: 'duration' };
  const unit = groups['unit']!;
  if (beginning.trim() === '' && HOURS.has(unit)) return { ...trimmed, kind: 'duration' };
  const sign = isBack ? -1 : 1;
  const reached =
    unit === phrase('ngày làm việc') && !isBack ? workingDays(from, count)
    : unit === 'tháng' ? (written === HALF ? addDays(from, sign * 15) : addMonths(from, sign * count))
    : addDays(from, sign * (unit === 'tuần' ? count * 7 : unit.startsWith('ngày') ? count : Math.ceil(count / (unit === 'phút' ? 1440 : 24))));
  return { ...trimmed, kind: 'duration', date: reached, due: reached };
}

const HALF = 'nửa';

const numberOf = (written: string): number => (/^\d/u.test(written) ? Number(written) : NUMBERS.indexOf(written) + 1);

/** The day from which a duration is counted: the one named, or the document's own for "kể từ ngày ký", "tới" and no beginning. */
function beginningOf(words: string, { today, named: before }: Days): string | undefined {
  if (THEN.test(words)) return before;
  if (words === '' || words === 'tới' || words === 'nữa') return today;
  const named = findDates(words, { reference: today })[0]?.date;
  if (named !== undefined) return named.length === 10 ? named : undefined;
  return /(?:hôm nay|ngày nay|từ nay|ngày ký|ban hành|ngày thông báo|ngày kết luận|ngày họp|(?:lập|ký|ra|phát hành|công bố)\s.{1,20}\snày)/u.test(words) && !/nhận|hiệu lực/u.test(words) ? today : undefined;
}

/** "15/6 kết thúc đợt cao điểm, báo cáo trong 5 ngày sau đó". */
const THEN = /^(?:sau|kể từ|tính từ|từ)(?: (?:ngày|mốc|thời điểm|thời hạn|hạn))? (?:đó|này|trên)$/u;

function monthOf(words: string, today: string | undefined): Pick<TimePoint, 'date' | 'due'> {
  const { date, due } = findDates(words, { reference: today })[0] ?? {};
  return { date, due };
}

/** "thứ Sáu tuần sau (15/01)", "thứ Hai 14/12", "trong 3 ngày (27 - 29/01)": the day behind it is the one meant. */
function datedIn(words: string, today: string): string | undefined {
  const date = findDates(words, { reference: today })[0]?.date;
  return date?.length === 10 ? date : undefined;
}

/** A numbered week of a year, the next with its number where none is told: ISO 8601 weeks. */
function weekOfYear(week: number, year: string | undefined, today: string): Pick<TimePoint, 'date' | 'due'> {
  const sundayIn = (ofYear: string): string => addDays(weekday('chủ nhật', 'này', `${ofYear}-01-04`), (week - 1) * 7);
  const thisYear = sundayIn(year ?? today.slice(0, 4));
  const due = year === undefined && thisYear < today ? sundayIn(String(Number(today.slice(0, 4)) + 1)) : thisYear;
  return { date: due.slice(0, 7), due };
}

/** The last day of the first or the last months of a year; undefined where nothing tells of which. */
function lastOfHalf(groups: Groups, today: string | undefined): string | undefined {
  const year = groups['halfYear'] ?? (today === undefined ? undefined : String(Number(today.slice(0, 4)) + (groups['halfOf'] === undefined ? 0 : 1)));
  if (year === undefined) return undefined;
  const months = groups['firstHalf'] === undefined ? groups['firstMonths'] : '6';
  return months === undefined ? `${year}-12-31` : partOfDate(`${year}-${String(numberOf(months)).padStart(2, '0')}`, undefined).due;
}

/** Weeks begin on Monday. Without a week it is the next such day. */
function weekday(name: string, week: string | undefined, today: string): string {
  const index = /\d$/u.test(name) ? Number(name.at(-1)) - 1 : WEEKDAYS.indexOf(name);
  const monday = addDays(today, -((weekdayOf(today) + 6) % 7));
  const inWeek = addDays(monday, (index + 6) % 7);
  if (week === undefined) return inWeek < today ? addDays(inWeek, 7) : inWeek;
  return week === 'này' ? inWeek : addDays(inWeek, 7);
}

function stretchOf(span: Stretch, stretch: string, which: string, part: string | undefined, today: string): TimePoint {
  const isNext = which !== 'này' && which !== 'nay';
  const relative = { ...span, kind: 'relative' } as const;
  if (stretch === 'tuần') return { ...relative, due: addDays(weekday('chủ nhật', 'này', today), isNext ? 7 : 0) };
  const year = Number(today.slice(0, 4));
  if (stretch === 'năm') return { ...relative, ...partOfDate(String(year + (isNext ? 1 : 0)), part) };
  const first = addMonths(`${today.slice(0, 8)}01`, isNext ? (stretch === 'tháng' ? 1 : 3) : 0);
  if (stretch === 'tháng') return { ...relative, ...partOfDate(first.slice(0, 7), part) };
  return { ...relative, ...partOfDate(`${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`, part) };
}

function onDayOfMonth(span: Stretch, day: number, first: string): TimePoint | undefined {
  if (day < 1 || day > daysIn(Number(first.slice(5, 7)), Number(first.slice(0, 4)))) return undefined;
  const date = `${first.slice(0, 8)}${String(day).padStart(2, '0')}`;
  return { ...span, kind: 'relative', date, due: date };
}

/** The last day that part of a month means; the month's own if it is not here. */
const DAYS_OF_PARTS: ReadonlyMap<string, number> = new Map([['đầu', 10], ['10 ngày đầu', 10], ['thượng tuần', 10], ['trung tuần', 20], ['tuần đầu', 7], ['nửa đầu', 15], ['giữa', 15]]);

/** The words "đầu", "giữa", "cuối" before a date belong to it. */
function partOf(point: TimePoint, key: string): TimePoint {
  const before = key.slice(Math.max(0, point.start - LONGEST_PART), point.start);
  if (!MAY_BE_PART.test(before)) return point;
  const weekBefore = WEEK_BEFORE.exec(before);
  const week = weekBefore && WEEK_OF_MONTH.exec(key.slice(point.start, point.end));
  if (week) return { ...point, start: point.start - weekBefore[0].length, ...(point.date === undefined ? {} : weekOf(point.date.slice(0, 7), Number(week.groups!['week']))) };
  if (before.endsWith('tuần ') && key.startsWith('cuối ', point.start)) return { ...point, start: point.start - 'tuần '.length };
  const match = PART_BEFORE.exec(before);
  if (!match) return point;
  const part = match.groups!['part']!;
  const number = /^tuần (?:thứ )?(?<week>.+)$/u.exec(part)?.groups!['week'];
  const index = number === undefined ? -1 : /^\d$/u.test(number) ? Number(number) - 1 : WEEKS.indexOf(number);
  if (index >= 0 && point.date?.length === 7) return { ...point, start: point.start - match[0].length, ...weekOf(point.date, index + 1) };
  return { ...point, start: point.start - match[0].length, ...(point.date === undefined ? {} : partOfDate(point.date, part)) };
}

/** The last day of a week of a month that is parted into sevens; the last ends with the month. */
function weekOf(month: string, week: number): { readonly date: string; readonly due: string } {
  const length = daysIn(Number(month.slice(5)), Number(month.slice(0, 4)));
  return { date: month, due: `${month}-${String(week > 3 ? length : week * 7).padStart(2, '0')}` };
}

/** The last day meant by part of a month, quarter or year: its beginning is the first third of a month, the first month else. */
function partOfDate(date: string, part: string | undefined): { readonly date: string; readonly due: string } {
  const quarter = /^(\d{4})-Q([1-4])$/u.exec(date);
  const year = Number(date.slice(0, 4));
  const first = quarter ? Number(quarter[2]) * 3 - 2 : date.length === 7 ? Number(date.slice(5)) : 1;
  const months = quarter ? 3 : date.length === 7 ? 1 : 12;
  if (date.length === 10) return { date, due: date };
  const on = (month: number, day = daysIn(month, year)): string => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (months === 1) return { date, due: on(first, DAYS_OF_PARTS.get(part ?? '')) };
  const early = part === 'đầu' ? 1 : part === 'giữa' ? Math.ceil(months / 2) + 1 : part === 'nửa đầu' ? Math.ceil(months / 2) : months;
  return { date, due: on(first + Math.min(early, months) - 1) };
}

/** "Ất Tỵ" is the year of that name that is nearest: 2025. */
function yearNamed(stem: string | undefined, branch: string | undefined, today: string): string | undefined {
  if (stem === undefined || branch === undefined) return undefined;
  const tenth = STEMS.findIndex((name) => phrase(name) === stem);
  const twelfth = BRANCHES.findIndex((names) => names.some((name) => phrase(name) === branch));
  const first = Number(today.slice(0, 4)) - CYCLE_OF_YEARS / 2;
  return Array.from({ length: CYCLE_OF_YEARS }, (_, at) => first + at).find((year) => year % STEMS.length === tenth && year % BRANCHES.length === twelfth)?.toString();
}

/** The next Tết, or that of the year. */
function nextLunarNewYear(today: string, year: string | undefined): string | undefined {
  if (year !== undefined) return lunarNewYear(Number(year));
  const ofYear = lunarNewYear(Number(today.slice(0, 4)));
  return ofYear !== undefined && ofYear >= addDays(today, -MAX_DAYS_BACK / 4) ? ofYear : lunarNewYear(Number(today.slice(0, 4)) + 1);
}

/** The day of this year, or of the next where it is past. */
function nextInYears(today: string, dayIn: (year: number) => string | undefined): string | undefined {
  const year = Number(today.slice(0, 4));
  return [dayIn(year), dayIn(year + 1)].find((day) => day !== undefined && day >= today);
}

/** The next Trung thu, or that of the year. */
function nextMidAutumn(today: string, year: string | undefined): string | undefined {
  if (year !== undefined) return midAutumn(Number(year));
  return nextInYears(today, midAutumn);
}

/** The first day of the lunar year whose first month is the next to end. */
function lunarYearAround(today: string): string {
  const ofYear = lunarNewYear(Number(today.slice(0, 4)));
  if (ofYear !== undefined && addDays(ofYear, 29) >= today) return ofYear;
  return lunarNewYear(Number(today.slice(0, 4)) + 1) ?? ofYear ?? today;
}
