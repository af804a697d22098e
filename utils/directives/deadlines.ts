import type { Deadline } from '../model/index.ts';
import { findDates, type DateMention } from '../text/index.ts';
import { compare, keyOf } from './comparison.ts';

const SP = String.raw`[ \t\u00a0]{1,3}`;
const phrase = (words: string): string => keyOf(words).replaceAll(' ', SP);
const anyOf = (...phrases: string[]): string => `(?:${phrases.map(phrase).join('|')})`;

/** "17h", "17 giờ 00": the hour between a deadline's word and its day. */
const HOUR = String.raw`(?:\d{1,2}(?:h|g|${SP}giờ|:)(?:${SP}?\d{2})?(?:${SP}phút)?${SP}(?:00${SP})?)?`;
/** Words that make the date behind them a deadline. */
const LIMIT = anyOf(
  'chậm nhất là trước', 'chậm nhất trước', 'chậm nhất là đến hết', 'chậm nhất là đến', 'chậm nhất đến hết', 'chậm nhất đến', 'chậm nhất là vào', 'chậm nhất vào', 'chậm nhất là trong', 'chậm nhất trong', 'chậm nhất là', 'chậm nhất', 'muộn nhất là', 'muộn nhất',
  'không quá', 'trước', 'đến hết', 'đến trước', 'đến', 'trong', 'hết', 'thời hạn hoàn thành là', 'thời hạn hoàn thành', 'thời hạn', 'hạn chót là', 'hạn chót',
);
const BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])(?<limit>${LIMIT})${SP}(?<hour>${HOUR})(?:${phrase('ngày')}${SP})?$`, 'u');
const LONGEST_BEFORE = 60;
/** "trong vòng 15 ngày làm việc". */
const WITHIN = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:${anyOf('trong vòng', 'trong thời hạn', 'chậm nhất', 'chậm nhất là', 'không quá', 'thời hạn')})${SP}(?:\d{1,3}|${anyOf('một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười')})${SP}${anyOf('ngày làm việc', 'ngày', 'tuần', 'tháng', 'giờ', 'tiếng')}(?![\p{L}\p{M}])`,
  'gu',
);
/** In the clause before: the date is that of an event, a period, a report or a document's title. */
const PERIOD_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])${anyOf('giai đoạn', 'nhiệm kỳ', 'tính đến', 'tính đến hết', 'tầm nhìn', 'so với', 'cùng kỳ', 'kể từ', 'từ ngày', 'từ tháng', 'từ năm', 'từ quý')}(?![\p{L}\p{M}])[^;.:]{0,60}$`, 'u');
const TITLE_BEFORE = new RegExp(String.raw`(?<![\p{L}\p{M}])${anyOf('chiến lược', 'quy hoạch', 'tầm nhìn', 'kế hoạch năm', 'chương trình hành động', 'nghị quyết', 'quyết định', 'công văn', 'thông báo số', 'kết luận số', 'quy định số', 'chỉ thị', 'đề án', 'kế hoạch')}[^;,.]{0,80}$`, 'u');
const DONE_BY = new RegExp(String.raw`(?<![\p{L}\p{M}])${anyOf('hoàn thành', 'hoàn thiện', 'hoàn tất', 'xong', 'báo cáo', 'trình', 'ban hành', 'gửi', 'công bố', 'giải quyết', 'dứt điểm', 'khắc phục', 'đưa vào', 'chấm dứt', 'thực hiện', 'kết thúc', 'triển khai', 'bố trí', 'phê duyệt', 'thông qua')}(?![\p{L}\p{M}])`, 'u');
/** A fact is told: no deadline in its clause. */
const TOLD = new RegExp(String.raw`(?<![\p{L}\p{M}])${anyOf('đã', 'đạt', 'ước đạt', 'theo báo cáo', 'vừa qua')}(?![\p{L}\p{M}])`, 'u');
const LONGEST_CLAUSE = 240;

interface Found {
  readonly start: number;
  readonly end: number;
  readonly date?: DateMention;
  readonly exclusive: boolean;
}

/**
 * The deadlines of a text, in order. `documentDate` (ISO 8601) gives the year where none is written. Dates of events, of
 * documents referred to, of periods and terms are none. `due` of "trước tháng 12/2026" is the last day of November; of
 * "trước ngày 15/12" it is that day, as offices use it.
 */
export function findDeadlines(text: string, context: { readonly documentDate?: string | undefined } = {}): Deadline[] {
  const comparison = compare(text);
  const found = [...datedDeadlines(comparison.text, comparison.key, context.documentDate), ...spansOfTime(comparison.key)].sort((a, b) => a.start - b.start);
  return found.map((one) => {
    const start = comparison.offsets?.[one.start] ?? one.start;
    const end = comparison.offsets?.[one.end] ?? one.end;
    return Object.assign({ start, end, text: text.slice(start, end) }, meaningOf(one));
  });
}

function meaningOf({ date, exclusive }: Found): { readonly date?: string; readonly due?: string } {
  if (date?.date === undefined || date.due === undefined) return {};
  return { date: date.date, due: exclusive ? dayBefore(date.date) : date.due };
}

/** Deadlines of a stretch that begins at `offset`, as those of the whole text. */
export function moved(deadlines: readonly Deadline[], offset: number): Deadline[] {
  return deadlines.map((deadline) => Object.assign({}, deadline, { start: deadline.start + offset, end: deadline.end + offset }));
}

function* datedDeadlines(text: string, key: string, documentDate: string | undefined): Generator<Found> {
  let last = 0;
  for (const date of findDates(text, { reference: documentDate })) {
    const before = key.slice(Math.max(last, date.start - LONGEST_BEFORE), date.start);
    const match = BEFORE.exec(before);
    if (!match) continue;
    const start = date.start - match[0].length;
    const limit = match.groups!['limit']!.replaceAll(/\s+/gu, ' ');
    const clause = clauseBefore(key, start);
    if (isDeadline(limit, clause, key.slice(date.start, date.end), key.slice(date.end, date.end + LONGEST_CLAUSE))) {
      yield { start, end: date.end, date, exclusive: limit.endsWith(keyOf('trước')) && date.date !== undefined && date.date.length < 10 };
      last = date.end;
    }
  }
}

/** The text before a place, back to the end of the sentence or task before it. */
function clauseBefore(key: string, at: number): string {
  const before = key.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n'));
  return before.slice(from + 1);
}

function isDeadline(limit: string, before: string, date: string, after: string): boolean {
  const nearBefore = before.slice(-70);
  const until = limit.startsWith(keyOf('đến')) || limit === keyOf('hết');
  const within = limit === keyOf('trong');
  if (until && PERIOD_BEFORE.test(nearBefore)) return false;
  if (/(?:từ|tính|kể từ)\s{0,2}$/u.test(before)) return false;
  if (until && TITLE_BEFORE.test(nearBefore) && !DONE_BY.test(nearBefore)) return false;
  const opensSentence = before.trim().length < 4;
  const clauseAfter = /^[^;.]{0,240}/u.exec(after)?.[0] ?? '';
  if ((until || within) && opensSentence && TOLD.test(clauseAfter)) return false;
  if (isTold(before) && !DONE_BY.test(before.slice(before.search(TOLD) + 12))) return false;
  const isYear = date.startsWith(keyOf('năm'));
  if (isYear && (within || until)) return DONE_BY.test(before.slice(-120));
  return true;
}

function isTold(before: string): boolean {
  const at = before.search(TOLD);
  return at >= 0 && at < 80;
}

function* spansOfTime(key: string): Generator<Found> {
  for (const match of key.matchAll(WITHIN)) {
    const start = match.index;
    if (isTold(clauseBefore(key, start))) continue;
    yield { start, end: start + match[0].length, exclusive: false };
  }
}

/** The last day before a month, quarter or year: `2026-12` gives `2026-11-30`. */
function dayBefore(date: string): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date);
  const first = quarter ? Date.UTC(Number(quarter[1]), (Number(quarter[2]) - 1) * 3, 1) : Date.parse(`${date.length === 4 ? `${date}-01` : date}-01T00:00:00Z`);
  return new Date(first - 86_400_000).toISOString().slice(0, 10);
}
