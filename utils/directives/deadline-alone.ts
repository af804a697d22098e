/** By rules, which times are deadlines that no word before them limits. */
import { clauseBefore, holds, isUnasked, LONGEST_ASIDE, LONGEST_CLAUSE } from './deadline-clauses.ts';
import { ASKED, AT_ONCE, COMPLETED, DONE_IN, ENDS, ENDS_PART, EVENT_BEFORE, FINISHED, HALF_BEFORE, HANDED_IN, HANDS_IN, HELD_AGAIN, INTENDED, IN_BRACKETS, LAST_PART, LISTED_FOR_MONTH, MUST, NEAR_DAY, OPENS_PART, REPORTING, REPORTS_BEHIND, REPORT_OF, SCHEDULED, TOLD, WEEKDAY } from './deadline-words.ts';
import { HOUR_WITHIN } from './deadline-limits.ts';
import type { TimePoint } from './time-points.ts';

const LONGEST_REPORTING = 60;
/** As much as tells whether a part of the sentence ends. */
const LONGEST_PART = 12;

/** In prose a time without a word before it is one if it is the end of a stretch behind "xong", or if it comes again. */
export function isAloneDeadline(key: string, point: TimePoint, before: string, today: string): boolean {
  const words = key.slice(point.start, point.end);
  const after = key.slice(point.end, point.end + LONGEST_CLAUSE);
  if (point.kind === 'recurring') return isRecurringDeadline(words, clauseBefore(key, point.start), after.slice(0, LONGEST_ASIDE));
  if (IN_BRACKETS.test(before)) return false;
  if (point.due !== undefined && point.due >= today && OPENS_PART.test(before) && (MUST.test(after) || (today !== '' && point.kind !== 'duration' && HANDS_IN.test(after)))) return true;
  if ((point.kind !== 'date' && point.kind !== 'relative') || (point.due ?? today) < today) return false;
  const endsPart = ENDS_PART.test(after.slice(0, LONGEST_PART));
  if (endsPart && (point.kind === 'date' ? endsTask(point, before, clauseBefore(key, point.start)) : isAtOnce(words, before))) return true;
  return ENDS.test(words) && isEndOfStretch(words, before);
}

/** A day behind "xong", a month behind "ban hành", a day behind "trình Lãnh đạo Cục". */
function endsTask({ date, due }: TimePoint, before: string, clause: string): boolean {
  if (FINISHED.test(before) && !holds(TOLD, clause)) return true;
  if (due === undefined || date === undefined || holds(TOLD, before)) return false;
  return date.length === 7 ? SCHEDULED.test(before) && !holds(EVENT_BEFORE, before) && !REPORT_OF.test(before) : date.length === 10 && HANDED_IN.test(before);
}

/** "thay ngay trong chiều nay". */
const isAtOnce = (words: string, before: string): boolean => AT_ONCE.test(before) && NEAR_DAY.test(words) && DONE_IN.test(LAST_PART.exec(before)![0]) && !holds(TOLD, before);

/** "hoàn thành bản thảo cuối quý I". */
function isEndOfStretch(words: string, before: string): boolean {
  if (HALF_BEFORE.test(before) || REPORT_OF.test(before) || LISTED_FOR_MONTH.test(before) || isUnasked(before, INTENDED) || holds(TOLD, before) || holds(EVENT_BEFORE, before)) return false;
  const isNamed = /\d|[ivx]$|nay|này|sau|tới/u.test(words);
  return isNamed ? DONE_IN.test(LAST_PART.exec(before)![0]) : COMPLETED.test(before);
}

/** "mỗi tuần", "hằng ngày" alone say how often, not by when. */
function isRecurringDeadline(words: string, clause: string, after: string): boolean {
  if (/^\p{Ll}{3,4}\s/u.test(words) && /(?:ngày|năm)$/u.test(words) && !/^(?:ngày|định|đầu|giữa|cuối)/u.test(words)) return false;
  if (HOUR_WITHIN.test(words)) return !holds(TOLD, clause) && !holds(TOLD, after) && !isUnasked(clause, INTENDED);
  if (/^mỗi (?!thứ|chủ)/u.test(words) || HELD_AGAIN.test(clause)) return false;
  if (/^(?:ngày|mùng|mồng)\s(?:mùng\s|mồng\s)?\d/u.test(words) && !holds(TOLD, clause) && !holds(EVENT_BEFORE, clause)) return true;
  if (WEEKDAY.test(words) && (ASKED.test(clause) || /(?:^|\s)phân công\s/u.test(clause)) && !holds(TOLD, clause)) return true;
  return (REPORTING.test(`${clause.slice(-LONGEST_REPORTING)} ${words}`) || REPORTS_BEHIND.test(after)) && !holds(TOLD, clause);
}
