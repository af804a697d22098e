import type { Deadline } from '../model/index.ts';
import { compare, type Comparison } from './comparison.ts';
import { anyOf, phrase, SP } from './patterns.ts';
import { dayOf, type TimeContext, type TimePoint, timePointsIn } from './time-points.ts';

const EDGE = String.raw`(?![\p{L}\p{M}\p{N}])`;
const START = String.raw`(?<![\p{L}\p{M}\p{N}])`;
const within = (words: string): RegExp => new RegExp(`${START}${words}${EDGE}`, 'u');

/** "17h", "17 giờ 00", "9 giờ sáng", "6h và 16h": the hour between a deadline's word and its day. */
const CLOCK = String.raw`\d{1,2}(?:h|g|:|${SP}giờ${EDGE})(?:(?:${SP})?\d{2}(?!\d))?'?(?:${SP}phút)?`;
const DAYPART = anyOf('sáng', 'trưa', 'chiều', 'tối', 'đêm');
const HOUR = String.raw`(?<hour>${CLOCK})(?:${SP}và${SP}${CLOCK})?(?:${SP}(?<part>${DAYPART}))?(?:${SP}00)?,?(?:${SP}(?:của|vào))?${SP}`;
/** "chậm nhất là đến hết", "muộn nhất trong", "trễ nhất vào": in any make-up. */
const LATEST = String.raw`(?:chậm|muộn|trễ|lâu)${SP}nhất(?:${SP}(?:là|vào))?(?:${SP}(?:trước|sau|đến|tới|trong|vào|ngay))?(?:${SP}(?:hết|trong))?`;
/** Words that make the time behind them a deadline. */
const LIMIT = `(?:${LATEST}|${anyOf(
  'không chậm hơn', 'không muộn hơn', 'không trễ hơn', 'không quá', 'trước khi kết thúc', 'trước khi hết', 'trước dịp', 'trước thời điểm', 'trước mốc', 'trước thềm', 'trước', 'kể từ nay đến hết', 'kể từ nay đến', 'từ nay đến hết', 'từ nay đến trước', 'từ nay đến',
  'từ nay tới', 'từ nay cho đến', 'cho đến hết', 'cho đến', 'đến hết', 'đến trước', 'đến', 'tới hết', 'tới', 'trong vòng', 'trong thời hạn', 'trong thời gian', 'trong khoảng', 'trong phiên họp', 'trong kỳ họp', 'tại phiên họp', 'tại kỳ họp', 'trong', 'hết', 'vào', 'từ', 'thời hạn hoàn thành là', 'thời hạn hoàn thành', 'thời hạn là', 'thời hạn', 'thời gian hoàn thành', 'thời gian thực hiện', 'hạn chót là', 'hạn chót', 'hạn cuối là', 'hạn cuối', 'hạn hoàn thành', 'hạn nộp', 'hạn',
)})`;
/** These name the column, as it were: the deadline itself stands behind them. */
const NAMES_DEADLINE = /^(?:thời hạn|thời gian|hạn)/u;
/** What is to be over or at hand by then: "trước ngày khai giảng 05/9", "trước cuộc họp sáng thứ Hai 14/12". */
const OCCASION = String.raw`(?:(?:phiên|kỳ|cuộc|buổi)${SP}họp|hội${SP}nghị|đại${SP}hội|kỳ${SP}thi|lễ|${anyOf('khai giảng', 'khai mạc', 'khánh thành', 'khởi công', 'giao ban', 'bầu cử', 'tựu trường', 'quốc khánh')})(?:${SP}[\p{L}\p{M}]{1,8}){0,4}`;
const BEFORE = new RegExp(String.raw`${START}(?<limit>${LIMIT}):?${SP}(?:(?:khoảng|tối${SP}đa|dịp|lúc|(?:ngày${SP})?${OCCASION})${SP})?(?:(?:(?:hai|ba|các)${SP})?ngày${SP}(?:\d{1,2}(?:/\d{1,2})?(?:,|${SP}(?:và|[-–]))${SP}){1,4})?(?:${HOUR})?(?:${DAYPART}${SP})?(?:${phrase('ngày')}${SP})?$`, 'u');
/** How what `BEFORE` finds ends: a quick look that spares most numbers and months the long one. */
const MAY_LIMIT = /(?:trước|hết|đến|tới|nhất|là|vào|trong|vòng|hạn|gian|thành|hơn|quá|thúc|dịp|điểm|mốc|sau|hiện|lúc|khoảng|đa|sáng|trưa|chiều|tối|đêm|ngày|họp|giờ|phút|của|và|từ|\d|[hg,:'–-])[ \t\u00a0]{1,3}$/u;
/** A quick look for an occasion, as the words before the time may be any. */
const MAY_HOLD_OCCASION = /họp|hội|thi |lễ |khai |giao ban|khánh|khởi công|bầu cử/u;
const LONGEST_LIMIT_END = 12;
/** An hour may stand before a day that comes again without any other word: "9 giờ thứ Hai hằng tuần". */
const LONGEST_BEFORE = 80;
/** "từ ngày 14 đến", "từ 14/12 đến hết": what makes a deadline's day the end of a stretch. */
const FROM = new RegExp(String.raw`${START}từ${SP}(?:${HOUR})?(?:${DAYPART}${SP})?(?:ngày${SP})?(?:\d{1,2}(?:(?:[/.-]|${SP}tháng${SP})\d{1,2})?(?:(?:[/.-]|${SP}năm${SP})\d{4})?|(?:tháng|${phrase('quý')})${SP}[\div]{1,3}(?:/\d{4})?|(?:mùng${SP})?\d{1,2}${SP}(?:tháng${SP}(?:chạp|giêng)|tết)|nay)${SP}(?:cho${SP})?$`, 'u');
const UNTIL = new Set(['đến', 'đến hết', 'cho đến', 'cho đến hết', 'tới', 'tới hết']);

/** In the clause before: the date is that of an event, a period, a report or a document's title. */
const PERIOD_BEFORE = new RegExp(String.raw`${START}${anyOf('giai đoạn', 'nhiệm kỳ', 'tính đến', 'tính đến hết', 'tầm nhìn', 'so với', 'cùng kỳ', 'kể từ', 'từ năm')}${EDGE}[^;.:]{0,60}$`, 'u');
const TITLE_BEFORE = new RegExp(String.raw`${START}${anyOf('chiến lược', 'quy hoạch', 'tầm nhìn', 'kế hoạch năm', 'chương trình hành động', 'nghị quyết', 'quyết định', 'công văn', 'thông báo số', 'kết luận số', 'quy định số', 'chỉ thị', 'đề án', 'kế hoạch')}[^;,.]{0,80}$`, 'u');
/** Right before: what happens by itself, or has its own time. */
const EVENT_BEFORE = new RegExp(String.raw`${START}${anyOf('kéo dài', 'diễn ra', 'có hiệu lực', 'hết hiệu lực', 'dự báo', 'khả năng', 'phát sinh', 'nghỉ', 'xảy ra', 'còn hạn', 'có giá trị', 'mưa', 'nắng nóng', 'ước', 'ước tính', 'dự kiến')}${EDGE}[^;,.:]{0,30}$`, 'u');
const DONE_BY = within(anyOf('hoàn thành', 'hoàn thiện', 'hoàn tất', 'xong', 'báo cáo', 'trình', 'ban hành', 'gửi', 'công bố', 'giải quyết', 'dứt điểm', 'khắc phục', 'đưa vào', 'chấm dứt', 'thực hiện', 'kết thúc', 'triển khai', 'bố trí', 'phê duyệt', 'thông qua', 'lấp đầy', 'xử lý', 'nghiệm thu', 'giải ngân', 'nộp', 'bàn giao', 'khởi công', 'phủ kín', 'xóa'));
/** What can be done in a year or at the end of a stretch, besides: the words of tasks that facts are told in too. */
const DONE_IN = new RegExp(`${DONE_BY.source}|${within(anyOf('trả', 'trả hết', 'thanh toán', 'quyết toán', 'lắp', 'lắp đặt', 'sửa', 'sửa chữa', 'di dời', 'xây', 'xây dựng', 'lập', 'cấp', 'tuyển', 'tuyển dụng', 'số hóa', 'rà soát', 'kiểm tra', 'thanh tra', 'thu', 'thu hồi', 'tổng kết', 'sơ kết', 'thẩm định', 'chuyển', 'chuyển giao', 'khánh thành', 'thông xe', 'ký', 'đưa', 'tổ chức', 'mở', 'đánh giá', 'nghiệm thu', 'kiện toàn', 'sắp xếp', 'bổ nhiệm', 'lấy ý kiến', 'tham mưu', 'trồng', 'cải tạo', 'nâng cấp', 'phấn đấu', 'vận hành', 'thông')).source}`, 'u');
/** What is done again and again has no other deadline than its cycle. */
const REPORTING = within(anyOf('định kỳ', 'báo cáo', 'tổng hợp', 'công bố', 'gửi', 'cập nhật', 'nộp', 'giao ban', 'sơ kết', 'đánh giá', 'rà soát', 'kiểm tra', 'họp', 'công khai', 'đối chiếu', 'thông báo'));
const LONGEST_REPORTING = 60;
/** A fact is told: no deadline in its clause. */
const TOLD = within(anyOf('đã', 'ước đạt', 'mới đạt', 'vừa qua', 'theo báo cáo', 'theo bản tin', 'theo nhận định', 'theo dự báo', 'theo đài khí tượng'));
/** What is reported or forecast is so to the end of its sentence. */
const REPORTED = within(anyOf('theo báo cáo', 'theo bản tin', 'theo nhận định', 'theo dự báo', 'theo đài khí tượng'));
/** "đơn vị nào … đến hết ngày … thì": the day is part of a condition. */
const CONDITION = new RegExp(String.raw`${START}(?:nào|nếu|trường${SP}hợp|ai)${EDGE}`, 'u');
const CONSEQUENCE = /^[^;.]{0,80}(?<![\p{L}\p{M}])thì(?![\p{L}\p{M}])/u;
/** What is of a year, not done in it. */
const OF_YEAR = new RegExp(`${START}${anyOf('nhiệm vụ', 'tình hình', 'hoạt động', 'thành tích', 'kết quả', 'sự kiện', 'công việc', 'vốn', 'kỷ niệm', 'chỉ tiêu')}${EDGE}[^;,.]{0,20}$`, 'u');
const LONGEST_CLAUSE = 240;
/** As much as tells whether a part of the sentence ends. */
const LONGEST_PART = 12;

/** The words "hoàn thành", "xong" right before make even a bare end of a stretch a deadline: "hoàn thành bản thảo cuối quý I". */
const ENDS = new RegExp(`^${anyOf('cuối', 'đầu', 'giữa')}${SP}`, 'u');
/** A month or quarter behind these needs no other word: "trình HĐND tỉnh tháng 7/2027". */
const SCHEDULED = new RegExp(`${START}${anyOf('trình', 'ban hành', 'hoàn thành', 'khởi công', 'khánh thành', 'thông qua', 'phê duyệt')}(?:${SP}[\\p{L}\\p{M}]{1,8}){0,6}${SP}$`, 'u');
const REPORT_OF = new RegExp(`${anyOf('báo cáo', 'kế hoạch', 'chương trình', 'số liệu', 'kỳ họp', 'phiên họp', 'nhiệm vụ', 'công tác', 'lịch', 'sơ kết', 'tổng kết')}${SP}$`, 'u');
const FINISHED = new RegExp(`${START}${anyOf('hoàn thành', 'hoàn tất', 'xong', 'hạn', 'kết thúc', 'có báo cáo', 'báo cáo')}${SP}$`, 'u');
/** Behind a day that ends its part of the sentence; "hoàn thành 3/5 đề án" counts. */
const ENDS_PART = /^\s{0,2}(?:[,.;:)]|$|(?:và|để|gửi|theo)\s)/u;
const COMPLETED = new RegExp(`${anyOf('hoàn thành', 'hoàn tất', 'xong', 'trình', 'báo cáo')}[^;,.]{0,30}$`, 'u');
/** The part of the clause before a bare end of a stretch. */
const LAST_PART = /[^;:.]{0,70}$/u;

/** "14-16/12", "ngày 14 - 16/12/2026". */
const SPAN = /^(?:ngày\s)?\d{1,2}\s?[-–]\s?\d{1,2}[/.]/u;
/** How near a fact behind a day must be told for the day to be that of the fact: "đến hết tháng 5, huyện đã đón 1,2 triệu lượt khách". */
const LONGEST_ASIDE = 60;
const FINISHES = within(anyOf('hoàn thành', 'hoàn tất', 'xong', 'trình', 'gửi', 'nộp', 'bàn giao'));
/** A month or a quarter. */
const STRETCH = new RegExp(`^(?:tháng|${phrase('quý')})${SP}`, 'u');

/** Where a deadline stands: in prose only behind a word that says so, in a column for deadlines alone. */
type Setting = 'prose' | 'column';

/**
 * The deadlines of a text, in order. `documentDate` (ISO 8601) gives the year where none is written, and what "tuần tới" and
 * "trong 5 ngày" are counted from. Dates of events, of documents referred to, of periods and terms, and days before the document's own are
 * none. `due` of "trước tháng 12/2026" is the last day of November, of "trước Tết" its eve; of "trước ngày 15/12" it is that
 * day, as offices use it.
 */
export function findDeadlines(text: string, context: TimeContext = {}): Deadline[] {
  return deadlinesIn(text, context, 'prose');
}

/** The deadlines of a cell in a column for deadlines. */
export function deadlinesOfCell(text: string, context: TimeContext): Deadline[] {
  return deadlinesIn(text, context, 'column');
}

/** The deadlines of a sentence that is compared already, with offsets of `original`. */
export function deadlinesOfSentence(original: string, comparison: Comparison, context: TimeContext): Deadline[] {
  return deadlinesIn(original, context, 'prose', comparison);
}

function deadlinesIn(original: string, context: TimeContext, setting: Setting, { text, key, offsets }: Comparison = compare(original)): Deadline[] {
  const today = dayOf(context.documentDate);
  const deadlines: Deadline[] = [];
  let last = 0;
  for (const point of joined(timePointsIn(text, key, context), key)) {
    const found = deadlineAt(key, point, last, today, setting);
    if (!found) continue;
    last = point.end;
    const start = offsets?.[found.start] ?? found.start;
    const end = offsets?.[point.end] ?? point.end;
    deadlines.push({ start, end, text: original.slice(start, end), ...found.meaning });
  }
  return deadlines;
}

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

interface Found {
  readonly start: number;
  readonly meaning: Pick<Deadline, 'date' | 'due' | 'time' | 'recurrence'>;
}

function deadlineAt(key: string, point: TimePoint, last: number, today: string | undefined, setting: Setting): Found | undefined {
  const before = key.slice(Math.max(last, point.start - LONGEST_BEFORE), point.start);
  const match = MAY_LIMIT.test(before.slice(-LONGEST_LIMIT_END)) || MAY_HOLD_OCCASION.test(before) ? BEFORE.exec(before) : null;
  if (!match) return isAloneDeadline(key, point, before, today ?? '', setting) ? { start: point.start, meaning: meaningOf(point, '', undefined) } : undefined;
  const limit = match.groups!['limit']!.replaceAll(/\s+/gu, ' ');
  const ahead = before.slice(0, match.index);
  const from = UNTIL.has(limit) ? FROM.exec(ahead) : null;
  const start = NAMES_DEADLINE.test(limit) ? point.start : point.start - match[0].length - (from ? from[0].length : 0);
  const meaning = meaningOf(point, limit, timeOf(match.groups!['hour'], match.groups!['part']));
  if (setting === 'prose') {
    if (today !== undefined && meaning.due !== undefined && meaning.due < today) return undefined;
    const words = { limit, isStretch: from !== null, date: key.slice(point.start, point.end), before: clauseBefore(key, start), after: key.slice(point.end, point.end + LONGEST_CLAUSE) };
    if (!isDeadline(point, words, today)) return undefined;
  }
  return { start, meaning };
}

function meaningOf({ kind, date, due, recurrence }: TimePoint, limit: string, time: string | undefined): Found['meaning'] {
  if (recurrence !== undefined) return { recurrence, ...(time === undefined ? {} : { time }) };
  const isEve = limit.includes('trước') && !limit.includes('khi') && date !== undefined && (kind === 'feast' || date.length < 10);
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

/** Without a word before it a time is a deadline in its column, if it is the end of a stretch behind "xong", or if it comes again. */
function isAloneDeadline(key: string, point: TimePoint, before: string, today: string, setting: Setting): boolean {
  if (setting === 'column') return point.kind !== 'duration' || point.end - point.start > key.length / 2;
  if (point.kind === 'recurring') return isRecurringDeadline(key.slice(point.start, point.end), clauseBefore(key, point.start));
  const words = key.slice(point.start, point.end);
  const after = key.slice(point.end, point.end + LONGEST_PART);
  if (point.kind === 'date' && FINISHED.test(before) && ENDS_PART.test(after)) return true;
  if (point.kind === 'date' && point.date !== undefined && point.date.length === 7 && point.due! >= today && SCHEDULED.test(before) && !REPORT_OF.test(before) && !TOLD.test(before)) return true;
  if (point.kind !== 'date' || !ENDS.test(words) || REPORT_OF.test(before) || TOLD.test(before) || (point.due ?? today) < today) return false;
  const isNamed = /\d|[ivx]$|nay|này|sau|tới/u.test(words);
  return (isNamed ? DONE_IN.test(LAST_PART.exec(before)![0]) : COMPLETED.test(before)) && !EVENT_BEFORE.test(before);
}

/** "mỗi tuần", "hằng ngày" alone say how often, not by when. */
function isRecurringDeadline(words: string, clause: string): boolean {
  if (/^\p{Ll}{3,4}\s/u.test(words) && /(?:ngày|năm)$/u.test(words) && !/^(?:ngày|định)/u.test(words)) return false;
  if (words.startsWith('mỗi')) return false;
  return REPORTING.test(`${clause.slice(-LONGEST_REPORTING)} ${words}`) && !TOLD.test(clause);
}

/** The text before a place, back to the end of the sentence or task before it. */
function clauseBefore(key: string, at: number): string {
  const before = key.slice(Math.max(0, at - LONGEST_CLAUSE), at);
  const from = Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf('\n'));
  return before.slice(from + 1);
}

interface Words {
  readonly limit: string;
  readonly isStretch: boolean;
  readonly date: string;
  readonly before: string;
  readonly after: string;
}

function isDeadline(point: TimePoint, { limit, isStretch, date, before, after }: Words, today: string | undefined): boolean {
  const nearBefore = before.slice(-70);
  const until = UNTIL.has(limit) || limit === 'hết' || limit.includes('từ nay');
  const during = limit === 'trong' || limit === 'trong thời gian' || limit === 'trong khoảng';
  if (limit === 'từ') return SPAN.test(date) && !EVENT_BEFORE.test(nearBefore);
  if (limit === 'vào') return point.kind === 'recurring' || (point.kind === 'date' && (COMPLETED.test(before) || (ENDS.test(date) && DONE_IN.test(LAST_PART.exec(before)![0]))));
  if (limit === 'không quá') return point.kind === 'date';
  if (point.kind === 'feast' && !limit.includes('trước') && !limit.includes('nhất') && !limit.includes('từ nay')) return false;
  if (point.kind === 'term') return (during || until || limit.includes('kết thúc')) && COMPLETED.test(before);
  if (point.kind === 'bare') return !limit.includes('trước') && COMPLETED.test(before.slice(-40));
  if (point.kind === 'duration') return isDuration(limit, date, before, after);
  if (until && !isStretch && PERIOD_BEFORE.test(nearBefore)) return false;
  if (/(?:từ|tính|kể từ)\s{0,2}$/u.test(before)) return false;
  if (until && TITLE_BEFORE.test(nearBefore) && !DONE_BY.test(nearBefore)) return false;
  if (EVENT_BEFORE.test(nearBefore)) return false;
  if (CONDITION.test(before) && CONSEQUENCE.test(after)) return false;
  const opensSentence = before.replace(/^\s*\p{N}{1,2}[.)]/u, '').trim().length < 4;
  const clauseAfter = /^(?:[^;.]|\.(?=\d)){0,240}/u.exec(after)?.[0] ?? '';
  if ((until || during) && opensSentence && (TOLD.test(clauseAfter) || (isStretch && point.due === today))) return false;
  if ((until || during) && after.startsWith(',') && TOLD.test(clauseAfter.slice(0, LONGEST_ASIDE)) && !FINISHES.test(before.slice(-LONGEST_ASIDE))) return false;
  if (isTold(before, today !== undefined && meansDay(point))) return false;
  const isYear = /^năm|^\d{4}$|^6\s/u.test(date);
  if (isYear && until) return DONE_BY.test(before.slice(-120)) && !OF_YEAR.test(before);
  if (isYear && during) return !opensSentence && DONE_IN.test(before.slice(-60)) && !TOLD.test(before) && !OF_YEAR.test(before);
  return true;
}

/** "trong vòng 5 ngày", "trong 10 ngày làm việc", "trong 3 ngày tới": but not "trong 6 tháng đầu năm", "trong 9 ngày nghỉ". */
function isDuration(limit: string, words: string, before: string, after: string): boolean {
  if (isTold(before, false)) return false;
  if (limit === 'trong') return words.includes('làm việc') || /\s(?:tới|nữa|kể từ|tính từ|sau khi|từ)(?:\s|$)/u.test(words) || /^\s{0,2}(?:[,.;)/]|$)/u.test(after);
  return limit.startsWith('trong') || limit.startsWith('chậm nhất') || limit.startsWith('muộn nhất') || limit.includes('hạn');
}

const meansDay = ({ due }: TimePoint): boolean => due !== undefined;

/** Whether the clause tells a fact. A day known to be still to come is told of only in the part of the clause that is told. */
function isTold(before: string, isToCome: boolean): boolean {
  const at = before.search(TOLD);
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
