import type { Deadline } from '../model/index.ts';
import { compare, Comparison } from './comparison.ts';
import { candidateAt, type Setting } from './deadline-candidates.ts';
import type { Candidate } from './deadline-features.ts';
import { deadlineByRules, deadlineByRulesAndWords, type DeadlineJudge } from './deadline-judges.ts';
import { ENDS, STRETCH } from './deadline-words.ts';
import { SP } from './patterns.ts';
import { phrasebook } from './phrasebook.ts';
import { forgetWords, Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { dayOf, datesIn, mayNameTime, type TimeContext, type TimePoint, timePointsIn } from './time-points.ts';

const NO_TIMES: readonly TimePoint[] = [];

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
    if (isSameCycle(deadlines.at(-1), found.meaning.recurrence)) deadlines.pop();
    last = point.end;
    const start = offsets?.[found.start] ?? found.start;
    const closes = point.end + (opensBracket(key.slice(found.start, point.end)) && key[point.end] === ')' ? 1 : 0);
    const end = offsets?.[closes] ?? closes;
    deadlines.push({ start, end, text: original.slice(start, end), ...found.meaning });
  }
  return deadlines;
}

const CYCLE = /^(?:định kỳ )?(?<cycle>(?:hằng|hàng) (?:tuần|tháng|quý|năm))$/iu;

/** "định kỳ hằng tháng tổng hợp, gửi trước ngày 20 hằng tháng": the day says more than its cycle alone. */
function isSameCycle(before: Deadline | undefined, recurrence: string | undefined): boolean {
  const cycle = CYCLE.exec(before?.recurrence ?? '')?.groups!['cycle'];
  return cycle !== undefined && recurrence !== undefined && recurrence.length > cycle.length && recurrence.endsWith(cycle);
}

/** "trước ngày khai giảng (05/9)": the bracket goes with its day. */
const opensBracket = (words: string): boolean => words.includes('(') && !words.includes(')');

const JOINED = new RegExp(`${STRETCH.source}|${ENDS.source}năm${SP}`, 'u');

/** "tháng 9 và tháng 10/2026", "quý II - quý III", "cuối năm 2026 và đầu năm 2027": what is done in both is due with the last. */
function joined(points: readonly TimePoint[], key: string): TimePoint[] {
  const stretches: TimePoint[] = [];
  for (const point of points) {
    const before = stretches.at(-1);
    const isSecond = before?.kind === 'date' && point.kind === 'date' && /^\s(?:và|hoặc|[-–])\s$/u.test(key.slice(before.end, point.start)) && JOINED.test(key.slice(before.start, before.end)) && JOINED.test(key.slice(point.start, point.end));
    if (isSecond) stretches[stretches.length - 1] = { ...point, start: before.start };
    else stretches.push(point);
  }
  return stretches;
}

/** Deadlines of a stretch that begins at `offset`, as those of the whole text. */
export function moved(deadlines: readonly Deadline[], offset: number): Deadline[] {
  return deadlines.map((deadline) => Object.assign({}, deadline, { start: deadline.start + offset, end: deadline.end + offset }));
}
