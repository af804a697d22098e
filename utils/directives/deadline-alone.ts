/** By rules, which times are deadlines that no word before them limits. */
import { clauseBefore, holds, isUnasked, LONGEST_ASIDE } from './deadline-clauses.ts';
import { ASKED, AT_ONCE, COMPLETED, DONE_IN, ENDS, ENDS_PART, EVENT_BEFORE, FINISHED, HALF_BEFORE, HANDED_IN, HANDS_IN, HELD_AGAIN, INTENDED, IN_BRACKETS, LAST_PART, LISTED_FOR_MONTH, MUST, NEAR_DAY, OPENS_PART, REPORTING, REPORTS_BEHIND, REPORT_OF, SCHEDULED, TOLD, WEEKDAY } from './deadline-words.ts';
import { HOUR_WITHIN } from './deadline-limits.ts';
import type { TimePoint } from './time-points.ts';

const LONGEST_REPORTING = 60;
/** As much as tells whether a part of the sentence ends. */
const LONGEST_PART = 12;

/** In prose a time without a word before it is one if it is the end of a stretch behind "xong", or if it comes again. */
export function isAloneDeadline(key: string, point: TimePoint, before: string, today: string): boolean {
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
  if (HOUR_WITHIN.test(words)) return !holds(TOLD, clause) && !holds(TOLD, after) && !isUnasked(clause, INTENDED);
  if (/^mỗi (?!thứ|chủ)/u.test(words) || HELD_AGAIN.test(clause)) return false;
  if (/^(?:ngày|mùng|mồng)\s(?:mùng\s|mồng\s)?\d/u.test(words) && !holds(TOLD, clause) && !holds(EVENT_BEFORE, clause)) return true;
  if (WEEKDAY.test(words) && (ASKED.test(clause) || /(?:^|\s)phân công\s/u.test(clause)) && !holds(TOLD, clause)) return true;
  return (REPORTING.test(`${clause.slice(-LONGEST_REPORTING)} ${words}`) || REPORTS_BEHIND.test(after)) && !holds(TOLD, clause);
}
