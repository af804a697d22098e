/** What is to be over or at hand by then, and days that are named only by what is done on them. */
import { matchesAtWords, wordForms } from '../text/index.ts';
import { anyOf, EDGE, SP } from './patterns.ts';
import type { TimePoint } from './time-points.ts';

const HELD_ON = anyOf('họp', 'thi', 'đại hội', 'kiểm tra', 'làm việc', 'giao ban', 'đối thoại', 'chất vấn', 'giải trình', 'tiếp', 'diễn', 'xét xử', 'nghiệm thu', 'khai mạc', 'bế mạc', 'khai giảng', 'khánh thành', 'khởi công', 'bầu cử', 'tổng kết', 'sơ kết');
const MEETING = `(?:phiên|kỳ|cuộc|buổi|ngày)${SP}${HELD_ON}`;
const HEAD = String.raw`(?:(?:mỗi${SP})?${MEETING}|hội${SP}nghị|đại${SP}hội|kỳ${SP}thi|lễ|${anyOf('khai giảng', 'khai mạc', 'khánh thành', 'khởi công', 'giao ban', 'bầu cử', 'tựu trường', 'quốc khánh', 'hạn', 'thời hạn', 'khi hết hạn', 'hạn chót')})${EDGE}`;
const WORD = String.raw`${SP}\p{sc=Latn}{1,8}`;

/** As an expression: "ngày khai giảng", "cuộc họp giao ban", "mỗi buổi thi". */
export const OCCASION = `${HEAD}(?:${WORD}){0,4}`;

/** "15 ngày trước khai mạc kỳ họp", "3 ngày làm việc trước ngày bầu cử": what a number of days is counted back from. */
export const COUNTED_FROM = String.raw`(?<=${anyOf('ngày', 'việc', 'tuần', 'giờ', 'tiếng', 'phút')})${SP}trước${SP}(?:ngày${SP})?${HEAD}`;

/** Behind an occasion ends the part of the sentence that it limits. */
const PART_ENDS = String.raw`(?=\s{0,2}(?:[,.;:)]|$)|${SP}(?:để|và|theo|nhằm|phải|cần)${EDGE})`;
const OCCASIONS = wordForms(
  [
    [String.raw`(?<=trước${SP})(?:ngày${SP})?${HEAD}(?:${SP}[\p{sc=Latn}\d]{1,8}){0,7}?${PART_ENDS}`, 'mỗi', 'phiên', 'kỳ', 'cuộc', 'buổi', 'ngày', 'hội nghị', 'đại hội', 'lễ', 'khai', 'khánh thành', 'khởi công', 'giao ban', 'bầu cử', 'tựu trường', 'quốc khánh'],
    [String.raw`(?<=trước${SP}khi${SP}kết${SP}thúc${SP})(?:học${SP}kỳ|năm${SP}học|nhiệm${SP}kỳ|đợt)(?:${SP}[\p{sc=Latn}\d]{1,8}){0,5}?${PART_ENDS}`, 'học kỳ', 'năm học', 'nhiệm kỳ', 'đợt'],
    [String.raw`(?<=ngay${SP}trong${SP})(?:ngày|buổi|cuộc|phiên|kỳ|ca)${SP}(?!\d|(?:mai|hôm|thứ|mùng|mồng|đầu|cuối|qua|trước)${EDGE})\p{sc=Latn}{1,8}(?:${WORD}){0,2}?${PART_ENDS}`, 'ngày', 'buổi', 'cuộc', 'phiên', 'kỳ', 'ca'],
    [String.raw`(?<=(?:tại|vào)${SP}(?:kỳ|phiên)${SP}họp${SP})(?:${anyOf('gần nhất', 'tiếp theo', 'kế tiếp')}|thứ${SP}(?:\d{1,2}|\p{sc=Latn}{2,4}(?:${SP}${anyOf('một', 'hai', 'ba', 'tư', 'lăm', 'sáu', 'bảy', 'tám', 'chín')})?))${PART_ENDS}`, 'gần nhất', 'tiếp theo', 'kế tiếp', 'thứ'],
  ],
);
/** A quick look for any. */
const MAY_BE_OCCASION = /họp (?:gần |tiếp |kế |thứ )|trước (?:khi |mỗi |ngày |phiên |kỳ |cuộc |buổi |hội |đại |lễ |khai |khánh |khởi |giao |bầu |tựu |quốc )|ngay trong /u;

/** "kỳ họp thứ 7", "đại hội lần thứ ba": the how manieth it is. */
const COUNTED = new RegExp(`(?:họp|hội|nghị|lần)${SP}$`, 'u');
/** "kỳ họp thứ Sáu": no Friday. */
const isNumber = (key: string, start: number, time: TimePoint): boolean => time.start === start && /^thứ\s/u.test(key.slice(start, time.end));

/** How near behind it a time is that says when the occasion is. */
const LONGEST_BETWEEN = 14;

/** Occasions whose day is not known, in order. @param times others that the text names, which may say when the occasion is */
export function occasionsIn(key: string, times: readonly TimePoint[]): TimePoint[] {
  if (!MAY_BE_OCCASION.test(key)) return [];
  return matchesAtWords(key, OCCASIONS)
    .map((match): TimePoint => ({ start: match.index, end: match.index + match[0].length, kind: 'occasion' }))
    .filter(({ start, end }) => !times.some((time) => time.end > start && time.start <= end + LONGEST_BETWEEN && !COUNTED.test(key.slice(start, time.start)) && !isNumber(key, start, time)));
}
