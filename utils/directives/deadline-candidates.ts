/** Which times may be deadlines, and where the words begin that limit them. */
import { type FormMatch, matchAtWord } from '../text/index.ts';
import { isAside } from './deadline-asides.ts';
import { isAloneDeadline } from './deadline-alone.ts';
import { clauseBefore, holds, LONGEST_ASIDE, LONGEST_CLAUSE } from './deadline-clauses.ts';
import type { Candidate } from './deadline-features.ts';
import { AHEAD, AT_LEAST, BEFORE, BEFORE_OCCASION, CLOCK_ALONE, COUNTED_BACK, DAYPART_BEFORE, FROM, HOUR_BEFORE, HOUR_WITHIN, MAY_HOLD_OCCASION, MAY_LIMIT, NAMES_DEADLINE, PERIODICALLY, UNTIL } from './deadline-limits.ts';
import { type Meaning, meaningOf, nearestHalf, stillToCome, timeOf } from './deadline-meanings.ts';
import { lookedAtAgain, opensOrder } from './deadline-openings.ts';
import { isDeadline, isOccasionDeadline, isReachedBy } from './deadline-rules.ts';
import { COUNTED_MEETING, CYCLE_BEFORE, ENDS, EXPIRES, FINISHES, FORETOLD, HANDS_OUT, HANDS_OVER, MUST, ON_OCCASION, OPENS_PART, SPAN, TOLD } from './deadline-words.ts';
import { anyOf, EDGE, phrase, SP } from './patterns.ts';
import type { TimePoint } from './time-points.ts';

const LONGEST_LIMIT_END = 12;
const LONGEST_BEFORE = 80;

/** Where a deadline stands: in prose only behind a word that says so, in a column for deadlines alone. */
export type Setting = 'prose' | 'column';

interface Found extends Candidate {
  readonly meaning: Meaning;
}

/** None where nothing could make the time a deadline: the number of a meeting, or a day before the document's own. */
export function candidateAt(key: string, named: TimePoint, last: number, today: string | undefined, setting: Setting): Found | undefined {
  const written = setting === 'column' ? nearestHalf(named, key.slice(named.start, named.end), today) : named;
  const before = key.slice(Math.max(last, written.start - LONGEST_BEFORE), written.start);
  if (written.kind !== 'occasion' && ORDINAL.test(key.slice(written.start, written.end)) && COUNTED_MEETING.test(before)) return undefined;
  const match = MAY_LIMIT.test(before.slice(-LONGEST_LIMIT_END)) || MAY_HOLD_OCCASION.test(before) ? matchAtWord(before, BEFORE) : undefined;
  if (written.kind === 'occasion') return match && occasionAhead(key, written, match, today);
  if (!match || (match.groups['form']!.startsWith('đúng') && !isReachedBy(before.slice(0, match.index)))) return timeAhead(key, written, before, today) ?? timeAfter(key, written, before, today) ?? aloneAt(key, written, before, today, setting);
  const limit = match.groups['form']!;
  const opens = written.start - match[0].length;
  if (limit === 'vào' && written.kind === 'relative' && CYCLE_BEFORE.test(before.slice(0, match.index))) {
    return { point: written, start: opens, limit, today, isByRules: true, meaning: { recurrence: key.slice(written.start, written.end) } };
  }
  const point = setting === 'prose' && AHEAD.test(limit) && !holds(TOLD, key.slice(written.end, written.end + LONGEST_ASIDE)) && !TOLD_BEFORE.test(key) ? stillToCome(written, key.slice(written.start, written.end), today) : written;
  if (setting === 'prose' && (EXPIRES.test(match[0]) || (ON_OCCASION.test(match[0]) && !FINISHES.test(before)))) return undefined;
  if (point.kind === 'duration' && BEFORE_OCCASION.test(match[0])) return { point, start: opens, limit, today, isByRules: true, meaning: {} };
  if (setting === 'column' && limit === 'từ' && !SPAN.test(key.slice(point.start, point.end))) return undefined;
  const ahead = before.slice(0, match.index);
  const from = UNTIL.has(limit) ? FROM.exec(ahead) : null;
  const hour = match.groups['hour'];
  const bare = point.start - (hour === undefined ? 0 : match[0].length - match[0].lastIndexOf(hour));
  const start = NAMES_DEADLINE.test(limit) ? bare : opens - (from ? from[0].length : 0);
  const meaning = meaningOf(NAMES_FEAST.test(match[0]) ? { ...point, kind: 'feast' } : point, limit, timeOf(hour ?? clockOf(point, key), match.groups['part']), ENDS.test(key.slice(point.start, point.end)));
  if (setting === 'prose' && isPast(meaning.due, today)) return undefined;
  const words = { limit, isStretch: from !== null, date: key.slice(point.start, point.end), before: clauseBefore(key, start), after: key.slice(point.end, point.end + LONGEST_CLAUSE) };
  if (setting === 'prose' && (FORETOLD.test(words.before) || isAside(words, point.kind === 'duration'))) return undefined;
  const isByRules = setting === 'column' || isDeadline(point, words, today);
  return { point, start, limit, today, isByRules, isPlain: isByRules && MUST.test(words.after), meaning };
}

/** "Trước đó, tỉnh đã yêu cầu báo cáo trước ngày 30/6": a day that has passed by then. */
const TOLD_BEFORE = new RegExp(`^${anyOf('trước đó', 'trước đây', 'năm ngoái')}${EDGE}`, 'u');

/** "trước ngày Quốc khánh 02/9": the day is that of the feast. */
const NAMES_FEAST = new RegExp(`${phrase('quốc khánh')}${SP}`, 'u');

/** "thứ 7", "thứ hai": a weekday, or a number. */
const ORDINAL = /^thứ\s(?:\d|hai|ba|tư|năm|sáu|bảy)$/u;

/** "trước 16h30": an hour of the document's own day. */
const clockOf = ({ kind, start, end }: TimePoint, key: string): string | undefined => (kind === 'relative' ? CLOCK_ALONE.exec(key.slice(start, end))?.[0] : undefined);

const isPast = (due: string | undefined, today: string | undefined): boolean => today !== undefined && due !== undefined && due < today;

/** "gửi đại biểu trước kỳ họp thứ 7", "trả lời ngay trong buổi họp": by rules alone, for who reads it knows the day. */
function occasionAhead(key: string, point: TimePoint, match: FormMatch, today: string | undefined): Found | undefined {
  const limit = match[0].trim();
  const start = point.start - match[0].length;
  const isByRules = isOccasionDeadline(key.slice(point.start, point.end), limit, clauseBefore(key, start), key.slice(point.end, point.end + LONGEST_CLAUSE));
  return isByRules ? { point, start, limit, today, isByRules, meaning: {} } : undefined;
}

/** "ít nhất 10 ngày trước khi thi công", "gửi hồ sơ 5 ngày trước phiên họp": by when, counted back from something whose day is not known. */
function timeAhead(key: string, point: TimePoint, before: string, today: string | undefined): Found | undefined {
  if (point.kind !== 'duration' || !COUNTED_BACK.test(key.slice(point.start, point.end)) || holds(TOLD, before)) return undefined;
  const least = AT_LEAST.exec(before)?.[0] ?? (HANDS_OVER.test(clauseBefore(key, point.start).slice(-LONGEST_ASIDE)) ? '' : undefined);
  return least === undefined ? undefined : { point, start: point.start - least.length, limit: least.trim() || 'trước', today, isByRules: true, meaning: {} };
}

/** "giao Thanh tra theo dõi, sau 3 tháng kiểm tra lại": counted from something whose day is not known. */
function timeAfter(key: string, point: TimePoint, before: string, today: string | undefined): Found | undefined {
  const length = point.kind === 'duration' ? lookedAtAgain(before, clauseBefore(key, point.start), key.slice(point.end, point.end + LONGEST_CLAUSE)) : 0;
  return length === 0 ? undefined : { point, start: point.start - length, limit: 'sau', today, isByRules: true, meaning: {} };
}

function aloneAt(key: string, point: TimePoint, before: string, today: string | undefined, setting: Setting): Found | undefined {
  if (setting === 'prose' && isPast(point.due, today)) return undefined;
  const within = point.kind === 'recurring' ? HOUR_WITHIN.exec(key.slice(point.start, point.end))?.groups : undefined;
  const hour = setting === 'column' || point.kind === 'recurring' ? HOUR_BEFORE.exec(before) : null;
  const meaning = meaningOf(point, '', timeOf(within?.['hour'] ?? hour?.groups!['hour'], within?.['part'] ?? hour?.groups!['part']));
  const opens = setting === 'prose' && opensOrder(point, key.slice(point.start, point.end), before, key.slice(point.end, point.end + LONGEST_CLAUSE), today ?? '');
  const isByRules = setting === 'column' ? fillsColumn(key, point) : opens || isAloneDeadline(key, point, before, today ?? '');
  const limit = within === undefined ? (PERIODICALLY.exec(before)?.[0].trim() ?? '') : 'trước';
  return { point, start: point.start - ((opens ? DAYPART_BEFORE.exec(before) : hour)?.[0].length ?? 0), limit, today, isByRules, isPlain: opens || (point.kind === 'recurring' && OPENS_PART.test(before) && HANDS_OUT.test(key.slice(point.end, point.end + LONGEST_ASIDE))), meaning };
}

/** In its column a time is a deadline, unless it only says how long something among much else lasts. */
const fillsColumn = (key: string, { kind, start, end }: TimePoint): boolean => kind !== 'duration' || end - start > key.length / 2;
