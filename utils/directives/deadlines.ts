import type { Deadline } from '../model/index.ts';
import { addDays, matchAtWord, type WordForms } from '../text/index.ts';
import { compare, Comparison } from './comparison.ts';
import type { Candidate } from './deadline-features.ts';
import { deadlineByRules, deadlineByRulesAndWords, type DeadlineJudge } from './deadline-judges.ts';
import {
  ACTS,
  AHEAD,
  ASKED,
  BEFORE,
  BEFORE_OCCASION,
  COMPLETED,
  CONDITION,
  CONDITIONAL,
  CONSEQUENCE,
  COUNTED_BEFORE,
  COUNTED_BEHIND,
  COUNTED_MEETING,
  FROM_HOUR,
  AT_WORK,
  AWAY,
  HELD,
  TO_BE_DONE,
  HELD_AGAIN,
  LASTS,
  TELLS_BEHIND,
  TELLS_ON,
  SERVED_BEFORE,
  CYCLE_BEFORE,
  DISPLAYED,
  DONE_BY,
  DONE_IN,
  ENDS,
  ENDS_PART,
  EVENT_FROM,
  HALF_BEFORE,
  INTENDED,
  OF_MONTH,
  LISTED_FOR_MONTH,
  ON_OCCASION,
  WHICHEVER,
  NOT_ONLY,
  EXPIRES,
  CAMPAIGN,
  AIM_BEFORE,
  KEEPS_FROM,
  ALREADY_DONE,
  WEATHER_BEFORE,
  WEEKDAY,
  WEATHER_BEHIND,
  EVENT_BEFORE,
  FINISHED,
  FINISHES,
  HANDED_IN,
  HANDS_IN,
  OPENS_PART,
  MUST,
  AT_ONCE,
  IN_BRACKETS,
  GOAL,
  ORDERED_TO,
  AT_LEAST,
  COUNTED_BACK,
  AT_MEETING,
  SUMMED_UP,
  NEAR_DAY,
  FORETOLD,
  FROM,
  HOUR_BEFORE,
  LAST_PART,
  MAY_HOLD_OCCASION,
  MAY_LIMIT,
  NAMES_DEADLINE,
  NAMES_YEAR,
  OF_YEAR,
  OUTLOOK,
  PERIOD_BEFORE,
  PROMISED,
  REPORTED,
  REPORTING,
  REPORTS_BEHIND,
  REPORT_OF,
  SCHEDULED,
  SPAN,
  STRETCH,
  TITLE_BEFORE,
  TOLD,
  UNTIL,
} from './deadline-words.ts';
import { phrasebook } from './phrasebook.ts';
import { forgetWords, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { dayOf, datesIn, mayNameTime, type TimeContext, type TimePoint, timePointsIn } from './time-points.ts';

const NO_TIMES: readonly TimePoint[] = [];

const LONGEST_LIMIT_END = 12;
/** An hour may stand before a day that comes again without any other word: "9 giờ thứ Hai hằng tuần". */
const LONGEST_BEFORE = 80;
const LONGEST_REPORTING = 60;
const LONGEST_CLAUSE = 240;
/** As much as tells whether a part of the sentence ends. */
const LONGEST_PART = 12;

/** How near a fact behind a day must be told for the day to be that of the fact: "đến hết tháng 5, huyện đã đón 1,2 triệu lượt khách". */
const LONGEST_ASIDE = 60;

/** A day without a year that is no longer past than this is told of rather than still to come. */
const LONGEST_PAST = 30;

/** Where a deadline stands: in prose only behind a word that says so, in a column for deadlines alone. */
type Setting = 'prose' | 'column';

/**
 * The deadlines of a text, in order. `documentDate` (ISO 8601) gives the year where none is written, and what "tuần tới" and
 * "trong 5 ngày" are counted from. Dates of events, of documents referred to, of periods and terms, and days before the document's own are
 * none. `due` of "trước tháng 12/2026" is the last day of November, of "trước Tết" its eve; of "trước ngày 15/12" it is that
 * day, as offices use it.
 */
export function findDeadlines(text: string, context: TimeContext = {}, judge: DeadlineJudge = deadlineByRulesAndWords): Deadline[] {
  const comparison = compare(text);
  return inProse(text, comparison, timePointsIn(comparison.text, comparison.key, context), undefined, context, judge);
}

const deadlineRemembered = remembered((reading) => deadlinesOfReading(reading, deadlineByRules).length > 0);

/** True if rules find a deadline in a sentence, whatever day its document is of. */
export const hasDeadline = (reading: Reading): boolean => deadlineRemembered(reading) === true;

/** "2027": elsewhere a number like any other. */
const YEAR = /^\s*(?<year>20\d\d)\s*$/u;

/** The deadlines of a cell in a column for deadlines. */
export function deadlinesOfCell(text: string, context: TimeContext): Deadline[] {
  const year = YEAR.exec(text)?.groups!['year'];
  if (year !== undefined) return [{ start: text.indexOf(year), end: text.indexOf(year) + year.length, text: year, date: year, due: `${year}-12-31` }];
  const comparison = compare(text);
  return deadlinesIn(text, comparison, timePointsIn(comparison.text, comparison.key, context), context, 'column', ({ isByRules }) => isByRules);
}

/** The dates that a sentence names. */
export function datesOfSentence(comparison: Comparison, reading: Reading, context: TimeContext): readonly TimePoint[] {
  return mayNameTime(reading) ? datesIn(comparison.text, comparison.key, context) : NO_TIMES;
}

/** All times that it names. @param dates `datesOfSentence`, where they are known already */
export function timesOfSentence(comparison: Comparison, reading: Reading, context: TimeContext, dates?: readonly TimePoint[]): readonly TimePoint[] {
  return mayNameTime(reading) ? timePointsIn(comparison.text, comparison.key, context, dates) : NO_TIMES;
}

/** Those of its times that are deadlines, with offsets of `original`. @param comparison of it */
export function deadlinesOfSentence(original: string, comparison: Comparison, times: readonly TimePoint[], reading: Reading, context: TimeContext): Deadline[] {
  return times.length === 0 ? [] : inProse(original, comparison, times, reading, context, deadlineByRulesAndWords);
}

/** The deadlines of a sentence, whatever day its document is of; with offsets of its normal form. */
export function deadlinesOfReading(reading: Reading, judge: DeadlineJudge = deadlineByRulesAndWords): Deadline[] {
  const comparison = new Comparison(reading.text);
  const times = timesOfSentence(comparison, reading, {});
  return times.length === 0 ? [] : inProse(reading.text, comparison, times, reading, {}, judge);
}

/** @param reading of it, if there is one already */
function inProse(original: string, comparison: Comparison, times: readonly TimePoint[], reading: Reading | undefined, context: TimeContext, judge: DeadlineJudge): Deadline[] {
  let read = reading;
  const deadlines = deadlinesIn(original, comparison, times, context, 'prose', (candidate) => judge(candidate, (read ??= new Reading(comparison.text, phrasebook()))));
  if (read !== reading) forgetWords();
  return deadlines;
}

function deadlinesIn(original: string, { key, offsets }: Comparison, times: readonly TimePoint[], context: TimeContext, setting: Setting, isOne: (candidate: Candidate) => boolean): Deadline[] {
  const today = dayOf(context.documentDate);
  const deadlines: Deadline[] = [];
  let last = 0;
  for (const point of joined(times, key)) {
    const found = candidateAt(key, point, last, today, setting);
    if (!found || !isOne(found)) continue;
    last = point.end;
    const start = offsets?.[found.start] ?? found.start;
    const closes = point.end + (opensBracket(key.slice(found.start, point.end)) && key[point.end] === ')' ? 1 : 0);
    const end = offsets?.[closes] ?? closes;
    deadlines.push({ start, end, text: original.slice(start, end), ...found.meaning });
  }
  return deadlines;
}

/** "trước ngày khai giảng (05/9)": the bracket goes with its day. */
const opensBracket = (words: string): boolean => words.includes('(') && !words.includes(')');

/** "tháng 9 và tháng 10/2026", "quý II - quý III": what is done in both is due with the last. */
function joined(points: readonly TimePoint[], key: string): TimePoint[] {
  const stretches: TimePoint[] = [];
  for (const point of points) {
    const before = stretches.at(-1);
    const isSecond = before?.kind === 'date' && point.kind === 'date' && /^\s(?:và|hoặc|[-–])\s$/u.test(key.slice(before.end, point.start)) && STRETCH.test(key.slice(before.start, before.end)) && STRETCH.test(key.slice(point.start, point.end));
    if (isSecond) stretches[stretches.length - 1] = { ...point, start: before.start };
    else stretches.push(point);
  }
  return stretches;
}

/** Deadlines of a stretch that begins at `offset`, as those of the whole text. */
export function moved(deadlines: readonly Deadline[], offset: number): Deadline[] {
  return deadlines.map((deadline) => Object.assign({}, deadline, { start: deadline.start + offset, end: deadline.end + offset }));
}

interface Found extends Candidate {
  readonly meaning: Pick<Deadline, 'date' | 'due' | 'time' | 'recurrence'>;
}

/** None where nothing could make the time a deadline: the number of a meeting, or a day before the document's own. */
function candidateAt(key: string, written: TimePoint, last: number, today: string | undefined, setting: Setting): Found | undefined {
  const before = key.slice(Math.max(last, written.start - LONGEST_BEFORE), written.start);
  if (ORDINAL.test(key.slice(written.start, written.end)) && COUNTED_MEETING.test(before)) return undefined;
  const match = MAY_LIMIT.test(before.slice(-LONGEST_LIMIT_END)) || MAY_HOLD_OCCASION.test(before) ? matchAtWord(before, BEFORE) : undefined;
  if (!match) return timeAhead(key, written, before, today) ?? aloneAt(key, written, before, today, setting);
  const limit = match.groups!['form']!.replaceAll(/\s+/gu, ' ');
  const opens = written.start - match[0].length;
  if (limit === 'vào' && written.kind === 'relative' && CYCLE_BEFORE.test(before.slice(0, match.index))) {
    return { point: written, start: opens, limit, today, isByRules: true, meaning: { recurrence: key.slice(written.start, written.end) } };
  }
  const point = setting === 'prose' && AHEAD.test(limit) && !holds(TOLD, key.slice(written.end, written.end + LONGEST_ASIDE)) ? stillToCome(written, key.slice(written.start, written.end), today) : written;
  if (setting === 'prose' && (EXPIRES.test(match[0]) || (ON_OCCASION.test(match[0]) && !FINISHES.test(before)))) return undefined;
  if (point.kind === 'duration' && BEFORE_OCCASION.test(match[0])) return { point, start: opens, limit, today, isByRules: true, meaning: {} };
  if (setting === 'column' && limit === 'từ' && !SPAN.test(key.slice(point.start, point.end))) return undefined;
  const ahead = before.slice(0, match.index);
  const from = UNTIL.has(limit) ? FROM.exec(ahead) : null;
  const start = NAMES_DEADLINE.test(limit) ? point.start : opens - (from ? from[0].length : 0);
  const meaning = meaningOf(point, limit, timeOf(match.groups!['hour'], match.groups!['part']), ENDS.test(key.slice(point.start, point.end)));
  if (setting === 'prose' && isPast(meaning.due, today)) return undefined;
  const words = { limit, isStretch: from !== null, date: key.slice(point.start, point.end), before: clauseBefore(key, start), after: key.slice(point.end, point.end + LONGEST_CLAUSE) };
  return { point, start, limit, today, isByRules: setting === 'column' || isDeadline(point, words, today), meaning };
}

const isPast = (due: string | undefined, today: string | undefined): boolean => today !== undefined && due !== undefined && due < today;

/** A day or month without a year that has just passed is that of the next year where the words say that it is still to come. */
function stillToCome(point: TimePoint, words: string, today: string | undefined): TimePoint {
  const { kind, date, due } = point;
  if (kind !== 'date' || today === undefined || date === undefined || due === undefined || due >= today || NAMES_YEAR.test(words) || due >= addDays(today, -LONGEST_PAST)) return point;
  const later = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
  return { ...point, date: later(date), due: later(due) };
}

function meaningOf({ kind, date, due, recurrence }: TimePoint, limit: string, time: string | undefined, isPart = false): Found['meaning'] {
  if (recurrence !== undefined) return { recurrence, ...(time === undefined ? {} : { time }) };
  const isEve = limit.includes('trước') && !limit.includes('khi') && date !== undefined && (kind === 'feast' || (date.length < 10 && !isPart));
  const last = isEve ? dayBefore(date) : due;
  return { ...(date === undefined ? {} : { date }), ...(last === undefined ? {} : { due: last }), ...(time === undefined ? {} : { time }) };
}

/** "17h" is 17:00, "5 giờ chiều" too. */
function timeOf(hour: string | undefined, part: string | undefined): string | undefined {
  const written = /^(?<hours>\d{1,2})\D{0,6}(?<minutes>\d{2})?/u.exec(hour ?? '')?.groups;
  if (!written) return undefined;
  const hours = Number(written['hours']);
  const isAfternoon = hours < 12 && (part === 'chiều' || part === 'tối');
  const minutes = written['minutes'] ?? '00';
  if (hours > 24 || Number(minutes) > 59) return undefined;
  return `${String(isAfternoon ? hours + 12 : hours).padStart(2, '0')}:${minutes}`;
}

/** "ít nhất 10 ngày trước khi thi công": by when, counted back from something whose day is not known. */
function timeAhead(key: string, point: TimePoint, before: string, today: string | undefined): Found | undefined {
  const least = point.kind === 'duration' && COUNTED_BACK.test(key.slice(point.start, point.end)) ? AT_LEAST.exec(before) : null;
  return least && !holds(TOLD, before) ? { point, start: point.start - least[0].length, limit: least[0].trim(), today, isByRules: true, meaning: {} } : undefined;
}

function aloneAt(key: string, point: TimePoint, before: string, today: string | undefined, setting: Setting): Found | undefined {
  if (setting === 'prose' && isPast(point.due, today)) return undefined;
  const hour = setting === 'column' || point.kind === 'recurring' ? HOUR_BEFORE.exec(before) : null;
  const meaning = meaningOf(point, '', timeOf(hour?.groups!['hour'], hour?.groups!['part']));
  return { point, start: point.start - (hour?.[0].length ?? 0), limit: '', today, isByRules: isAloneDeadline(key, point, before, today ?? '', setting), meaning };
}

/** Without a word before it a time is a deadline in its column, if it is the end of a stretch behind "xong", or if it comes again. */
function isAloneDeadline(key: string, point: TimePoint, before: string, today: string, setting: Setting): boolean {
  if (setting === 'column') return point.kind !== 'duration' || point.end - point.start > key.length / 2;
  if (point.kind !== 'recurring' && IN_BRACKETS.test(before)) return false;
  if (point.kind === 'recurring') return isRecurringDeadline(key.slice(point.start, point.end), clauseBefore(key, point.start), key.slice(point.end, point.end + LONGEST_ASIDE));
  const words = key.slice(point.start, point.end);
  const after = key.slice(point.end, point.end + LONGEST_PART);
  const endsPart = ENDS_PART.test(after);
  if (endsPart && point.kind === 'date' && (point.due ?? today) >= today && FINISHED.test(before) && !holds(TOLD, clauseBefore(key, point.start))) return true;
  if (endsPart && point.kind === 'date' && point.date !== undefined && point.date.length === 7 && point.due! >= today && SCHEDULED.test(before) && !holds(EVENT_BEFORE, before) && !REPORT_OF.test(before) && !holds(TOLD, before)) return true;
  if (endsPart && point.kind === 'date' && point.date?.length === 10 && point.due! >= today && HANDED_IN.test(before) && !holds(TOLD, before)) return true;
  if (point.due !== undefined && point.due >= today && OPENS_PART.test(before) && (MUST.test(after) || (today !== '' && point.kind !== 'duration' && HANDS_IN.test(after)))) return true;
  if (endsPart && point.kind === 'relative' && AT_ONCE.test(before) && NEAR_DAY.test(words) && DONE_IN.test(LAST_PART.exec(before)![0]) && !holds(TOLD, before)) return true;
  if ((point.kind !== 'date' && point.kind !== 'relative') || !ENDS.test(words) || HALF_BEFORE.test(before) || REPORT_OF.test(before) || LISTED_FOR_MONTH.test(before) || isUnasked(before, INTENDED) || holds(TOLD, before) || (point.due ?? today) < today) return false;
  const isNamed = /\d|[ivx]$|nay|này|sau|tới/u.test(words);
  return (isNamed ? DONE_IN.test(LAST_PART.exec(before)![0]) : COMPLETED.test(before)) && !holds(EVENT_BEFORE, before);
}

/** "mỗi tuần", "hằng ngày" alone say how often, not by when. */
function isRecurringDeadline(words: string, clause: string, after: string): boolean {
  if (/^\p{Ll}{3,4}\s/u.test(words) && /(?:ngày|năm)$/u.test(words) && !/^(?:ngày|định|đầu|giữa|cuối)/u.test(words)) return false;
  if (/^mỗi (?!thứ|chủ)/u.test(words) || HELD_AGAIN.test(clause)) return false;
  if (/^(?:ngày|mùng|mồng)\s(?:mùng\s|mồng\s)?\d/u.test(words) && !holds(TOLD, clause) && !holds(EVENT_BEFORE, clause)) return true;
  if (WEEKDAY.test(words) && (ASKED.test(clause) || /(?:^|\s)phân công\s/u.test(clause)) && !holds(TOLD, clause)) return true;
  return (REPORTING.test(`${clause.slice(-LONGEST_REPORTING)} ${words}`) || REPORTS_BEHIND.test(after)) && !holds(TOLD, clause);
}

/** The text before a place, back to the end of the sentence or task before it. */
function clauseBefore(key: string, at: number): string {
  const before = key.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n'));
  return before.slice(from + 1);
}

const LETTER = /\p{L}/u;

/** "thứ 7", "thứ hai": a weekday, or a number. */
const ORDINAL = /^thứ\s(?:\d|hai|ba|tư|năm|sáu|bảy)$/u;

interface Words {
  readonly limit: string;
  readonly isStretch: boolean;
  readonly date: string;
  readonly before: string;
  readonly after: string;
}

function isDeadline(point: TimePoint, { limit, isStretch, date, before, after }: Words, today: string | undefined): boolean {
  const nearBefore = before.slice(-70).replaceAll('sẽ phải ', 'phải ');
  const until = UNTIL.has(limit) || limit === 'hết' || limit.includes('từ nay');
  const during = limit === 'trong' || limit === 'trong thời gian' || limit === 'trong khoảng';
  if (WEATHER_BEHIND.test(after) && !ASKED.test(before)) return false;
  if (isStretch && EVENT_FROM.test(nearBefore)) return false;
  if ((during || limit === 'vào') && isUnasked(before, INTENDED)) return false;
  if (isUnasked(before, TO_BE_DONE)) return false;
  if (until && AWAY.test(nearBefore)) return false;
  if (limit === 'hết' && AT_WORK.test(nearBefore)) return false;
  if (during && STRETCH.test(date) && ((OF_MONTH.test(before) && !FINISHES.test(before)) || LISTED_FOR_MONTH.test(before))) return false;
  if (WHICHEVER.test(before) || NOT_ONLY.test(before) || ALREADY_DONE.test(nearBefore)) return false;
  if (isStretch && CAMPAIGN.test(before)) return false;
  if (until && point.due !== undefined && point.due === today && COUNTED_BEHIND.test(after)) return false;
  if (until && AIM_BEFORE.test(before) && GOAL.test(after)) return false;
  if (limit === 'từ') return SPAN.test(date) && !holds(EVENT_BEFORE, nearBefore) && !FORETOLD.test(before);
  if (limit === 'vào' && (holds(EVENT_BEFORE, nearBefore) || AT_MEETING.test(nearBefore))) return false;
  if (limit.startsWith('tại') && /(?:^|\s)sẽ\s/u.test(nearBefore)) return false;
  if (limit === 'vào') return point.kind === 'recurring' || ((point.kind === 'date' || (point.kind === 'relative' && point.due !== undefined)) && (COMPLETED.test(before) || SUMMED_UP.test(before) || (ENDS.test(date) && DONE_IN.test(LAST_PART.exec(before)![0]))));
  if (until && point.kind === 'recurring' && FROM_HOUR.test(nearBefore)) return false;
  if ((during || until) && (TELLS_ON.test(before) || TELLS_BEHIND.test(after))) return false;
  if (limit.startsWith('không') && limit.endsWith('quá')) return point.kind === 'date';
  if (point.kind === 'feast' && !limit.includes('trước') && !limit.includes('nhất') && !limit.includes('từ nay')) return false;
  if (point.kind === 'term') return (during || until || limit.includes('kết thúc')) && COMPLETED.test(before);
  if (point.kind === 'bare' && limit.startsWith('từ nay')) return !isTold(before, false);
  if (point.kind === 'bare') return !limit.includes('trước') && (COMPLETED.test(before.slice(-40)) || (during && AT_ONCE.test(before) && !isTold(before, false))) && !isPromised(before);
  if (point.kind === 'duration') return isDuration(limit, date, before, after);
  if (until && !isStretch && PERIOD_BEFORE.test(nearBefore)) return false;
  if (/(?:từ|tính|kể từ|định hướng)\s{0,2}$/u.test(before)) return false;
  if (until && TITLE_BEFORE.test(nearBefore) && !DONE_BY.test(nearBefore)) return false;
  if (HELD.test(nearBefore) && !AHEAD.test(limit)) return false;
  if (holds(EVENT_BEFORE, nearBefore) || FORETOLD.test(before) || isPromised(before)) return false;
  if (until && !isStretch && (DISPLAYED.test(nearBefore) || OUTLOOK.test(after))) return false;
  if (AT_MEETINGS.has(limit)) return STRETCH.test(date) && DONE_BY.test(before);
  if (CONDITION.test(before) && CONSEQUENCE.test(after)) return false;
  const opening = before.replace(/^\s*(?:\p{N}{1,2}[.)]|trước đó,|hiện nay,|trong khi đó,|bắt đầu)/u, '').trim();
  const opensSentence = opening.length < 4;
  if (opensSentence && CONDITIONAL.test(after)) return false;
  const isAhead = !during && today !== undefined && point.due !== undefined && point.due > today;
  if (!LETTER.test(opening) && LETTER.test(after) && !isAhead && !/nhất|hạn/u.test(limit) && !ACTS.test(after)) return false;
  const clauseAfter = /^(?:[^;.]|\.(?=\d)){0,240}/u.exec(after)?.[0] ?? '';
  if (until && isEndOfYear(date) && (opensSentence || /(?:^|\s)(?:phấn đấu|mục tiêu|chỉ tiêu)[:,]?\s*$/u.test(before)) && GOAL.test(after)) return false;
  if ((until || during || (limit === 'trước' && today === undefined)) && opensSentence && (holds(TOLD, clauseAfter) || (isStretch && point.due === today))) return false;
  if ((until || during) && after.startsWith(',') && holds(TOLD, clauseAfter.slice(0, LONGEST_ASIDE)) && !FINISHES.test(before.slice(-LONGEST_ASIDE))) return false;
  if (isTold(before, today !== undefined && meansDay(point))) return false;
  const isYear = /^năm|^\d{4}$|^\S+\stháng\s(?:đầu|cuối|còn)/u.test(date);
  if (isYear && until) return DONE_BY.test(before.slice(-120)) && !OF_YEAR.test(before);
  if (isYear && during) return !opensSentence && DONE_IN.test(before.slice(-60)) && !holds(TOLD, before) && !OF_YEAR.test(before);
  return true;
}

const AT_MEETINGS = new Set(['tại hội nghị', 'tại giao ban', 'tại phiên giao ban', 'tại buổi giao ban', 'tại hội nghị giao ban', 'tại cuộc họp']);

const isPromised = (before: string): boolean => isUnasked(before, PROMISED);

/** Promised or meant to be done, and asked of nobody before. */
function isUnasked(before: string, words: RegExp): boolean {
  const at = before.search(words);
  return at >= 0 && !ASKED.test(before.slice(0, at));
}

const isEndOfYear = (date: string): boolean => /^(?:cuối |hết )?năm/u.test(date);

/** "trong vòng 5 ngày", "trong 10 ngày làm việc", "trong 3 ngày tới": but not "trong 6 tháng đầu năm", "trong 9 ngày nghỉ". */
function isDuration(limit: string, words: string, before: string, after: string): boolean {
  if (isTold(before, false) || LASTS.test(before) || AT_LEAST.test(before) || COUNTED_BEFORE.test(before) || SERVED_BEFORE.test(before) || KEEPS_FROM.test(before) || (WEATHER_BEFORE.test(before) && !ASKED.test(before)) || / phút(?: |$)/u.test(words)) return false;
  if (limit === 'trong' && before.trim() === '' && after.startsWith(',') && !ACTS.test(after)) return false;
  if (limit === 'trong') return words.includes('làm việc') || /\s(?:tới|nữa|kể từ|tính từ|sau khi|sau|khi|từ)(?:\s|$)/u.test(words) || /^\s{0,2}(?:[,.;)/]|$)/u.test(after) || MUST.test(after) || (ORDERED_TO.test(before) && /^\s\p{Ll}/u.test(after));
  return limit.startsWith('trong') || limit.startsWith('chậm nhất') || limit.startsWith('muộn nhất') || limit.includes('hạn');
}

const holds = (forms: WordForms, text: string): boolean => matchAtWord(text, forms) !== undefined;

const meansDay = ({ due }: TimePoint): boolean => due !== undefined;

/** Whether the clause tells a fact. A day known to be still to come is told of only in the part of the clause that is told. */
function isTold(before: string, isToCome: boolean): boolean {
  const at = matchAtWord(before, TOLD)?.index ?? -1;
  if (at < 0 || at >= 80) return false;
  const told = before.slice(at);
  return !(isToCome && told.includes(',') && !REPORTED.test(told)) && !DONE_BY.test(told.slice(12));
}

/** The last day before a day, month, quarter or year: `2026-12` gives `2026-11-30`. */
function dayBefore(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  const first = quarter
    ? Date.UTC(Number(quarter[1]), (Number(quarter[2]) - 1) * 3, 1)
    : Date.parse(`${date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date}T00:00:00Z`);
  return new Date(first - 86_400_000).toISOString().slice(0, 10);
}
