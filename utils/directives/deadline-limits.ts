/** The words that limit a time, with all that may stand between them and it: patterns over comparison forms. */
import { wordForms } from '../text/index.ts';
import { OCCASION } from './occasions.ts';
import { anyOf, EDGE, phrase, phraseForm, SP, START } from './patterns.ts';

/** "17h", "17 giờ 00", "9 giờ sáng", "6h và 16h": the hour between a deadline's word and its day. */
const CLOCK = String.raw`\d{1,2}(?:h|g|:|${SP}giờ${EDGE})(?:(?:${SP})?\d{2}(?!\d))?'?(?:${SP}phút)?`;
export const DAYPART = anyOf('sáng', 'trưa', 'chiều', 'tối', 'đêm');
const HOUR = String.raw`(?<hour>${CLOCK})(?:(?:,|${SP}và)${SP}${CLOCK}){0,3}(?:${SP}(?<part>${DAYPART}))?(?:${SP}00)?,?(?:${SP}(?:của|vào))?${SP}`;
/** "trước giờ làm việc ngày 08/10", "hết giờ hành chính ngày …", "cuối giờ chiều ngày …". */
const OFFICE_HOURS = `(?:${anyOf('giờ làm việc', 'giờ hành chính', 'giờ tan sở', 'giờ học', 'giờ vào lớp', 'giờ thi', 'giờ họp', 'giờ giao ban', 'giờ khai mạc', 'cuối giờ', 'cuối ngày')})`;
/** "chậm nhất là đến hết", "muộn nhất trong", "trễ nhất vào": in any make-up. */
const LATEST = String.raw`(?:chậm|muộn|trễ|lâu)${SP}nhất(?:${SP}(?:là|vào))?(?:${SP}(?:trước|sau|đến|tới|trong|vào|ngay))?(?:${SP}(?:hết|trong))?`;
/** "hạn chót nộp hồ sơ là", "thời hạn hoàn thành phần móng:". */
const DEADLINE_OF = String.raw`(?:thời${SP})?hạn(?:${SP}(?:chót|cuối|cuối${SP}cùng))?(?:${SP}\p{sc=Latn}{1,8}){1,5}(?:${SP}là|(?=:))`;
/** "báo cáo tại phiên họp Chính phủ thường kỳ tháng 11": whose meeting it is stands before its kind. */
const AT_REGULAR_MEETING = String.raw`tại${SP}(?:phiên|kỳ)${SP}họp(?:${SP}\p{sc=Latn}{1,8}){1,6}${SP}(?:thường${SP}kỳ|thường${SP}lệ|định${SP}kỳ)`;
/** Words that make the time behind them a deadline. */
const LIMITS = [
  'không chậm hơn', 'không muộn hơn', 'không trễ hơn', 'không quá', 'không để quá', 'không được quá', 'không để kéo dài quá', 'không kéo dài quá', 'không sau', 'không để sau', 'không được sau', 'không để kéo dài sau', 'không để kéo dài sang', 'không kéo dài sang', 'không để sang', 'trước khi kết thúc', 'trước khi hết', 'trước dịp', 'trước kỳ nghỉ', 'trước thời điểm', 'trước mốc', 'trước thềm', 'trước', 'kể từ nay đến hết', 'kể từ nay đến', 'từ nay đến hết', 'từ nay đến trước', 'từ nay đến',
  'từ nay tới', 'từ nay cho đến', 'cho đến hết', 'cho đến trước', 'cho đến', 'đến hết', 'đến trước', 'đến', 'tới hết', 'tới', 'trong vòng', 'trong thời hạn', 'trong thời gian từ nay đến hết', 'trong thời gian từ nay đến', 'trong thời gian', 'trong khoảng', 'trong phiên họp', 'trong kỳ họp', ...['tại phiên họp', 'tại kỳ họp', 'vào phiên họp', 'vào kỳ họp'].flatMap((meeting) => [meeting, ...['thường kỳ', 'thường lệ', 'định kỳ', 'chuyên đề', 'thường trực', 'toàn thể'].map((kind) => `${meeting} ${kind}`)]), 'tại hội nghị', 'tại giao ban', 'tại phiên giao ban', 'tại buổi giao ban', 'tại hội nghị giao ban', 'tại cuộc họp', 'trong', 'hết', 'vào', 'đúng dịp', 'đúng', 'từ', 'thời hạn hoàn thành là', 'thời hạn hoàn thành', 'thời hạn là', 'thời hạn', 'thời gian hoàn thành', 'thời gian thực hiện', 'hạn chót là', 'hạn chót', 'hạn cuối là', 'hạn cuối', 'hạn hoàn thành', 'hạn nộp', 'hạn', 'deadline là', 'deadline',
];
/** Behind these a time is still to come. */
export const AHEAD = /trước|nhất|hạn|deadline|không (?:chậm|muộn|trễ) hơn/u;
/** These name the column, as it were: the deadline itself stands behind them. */
export const NAMES_DEADLINE = /^(?:thời hạn|thời gian|hạn|deadline)/u;
export const BEFORE = wordForms(
  [[LATEST, 'chậm nhất', 'muộn nhất', 'trễ nhất', 'lâu nhất'], [DEADLINE_OF, 'thời hạn', 'hạn'], [AT_REGULAR_MEETING, 'tại phiên họp', 'tại kỳ họp'], ...LIMITS.map(phraseForm)],
  String.raw`:?${SP}(?:(?:khoảng|tối${SP}đa|dịp|lúc|(?:ngày${SP})?${OCCASION})${SP}(?:\(|(?:(?:ít${SP}nhất|tối${SP}thiểu)${SP})?))?(?:(?:(?:hai|ba|các)${SP})?ngày${SP}(?:\d{1,2}(?:/\d{1,2})?(?:,|${SP}(?:và|[-–]))${SP}){1,4})?(?:${HOUR}|${OFFICE_HOURS}${SP})?(?:(?:buổi${SP})?${DAYPART}${SP})?(?:${phrase('ngày')}${SP})?$`,
);
/** How what `BEFORE` finds ends: a quick look that spares most numbers and months the long one. */
export const MAY_LIMIT = /(?:deadline|trước|hết|đến|tới|nhất|là|vào|trong|vòng|hạn|gian|thành|hơn|quá|thúc|dịp|điểm|mốc|sau|hiện|lúc|khỏang|đa|sáng|trưa|chiều|tối|đêm|ngày|việc|chính|sở|họp|học|lớp|thi|ban|mạc|giờ|phút|nghỉ|của|và|từ|\d|[hg,:'–-])[ \t\u00a0]{1,3}$/u;
/** A quick look for an occasion, as the words before the time may be any. */
export const MAY_HOLD_OCCASION = /hạn |họp|hội|thi |lễ |khai |giao ban|khánh|khởi công|bầu cử|kiểm tra|làm việc/u;
/** "trước kỳ họp": counted back from something whose day is not known. */
export const BEFORE_OCCASION = new RegExp(`^trước${SP}${OCCASION}${SP}(?:(?:ít${SP}nhất|tối${SP}thiểu)${SP})?$`, 'u');
/** "16h30", "17 giờ". */
export const CLOCK_ALONE = /^\d{1,2}(?:[hg:]| giờ(?: \d|$)).*$/u;
/** "sáng 30/9". */
export const DAYPART_BEFORE = new RegExp(`${START}${DAYPART}${SP}$`, 'u');
/** "mỗi tối trước 20 giờ": by what hour of each day. */
export const HOUR_WITHIN = /^mỗi (?<part>\p{sc=Latn}+),? [^\d]{4,20}(?<hour>\d.*)$/u;
/** "định kỳ ngày 15 hằng tháng". */
export const PERIODICALLY = new RegExp(`${START}${phrase('định kỳ')}${SP}$`, 'u');
/** "12h ngày", in a column for deadlines. */
export const HOUR_BEFORE = new RegExp(`${START}${HOUR}(?:ngày${SP})?$`, 'u');
/** "từ ngày 14 đến", "trong tuần từ 14/12 đến hết": what makes a deadline's day the end of a stretch. */
export const FROM = new RegExp(String.raw`${START}(?:trong${SP}tuần${SP})?từ${SP}(?:${HOUR})?(?:${DAYPART}${SP})?(?:ngày${SP})?(?:\d{1,2}(?:(?:[/.-]|${SP}tháng${SP})\d{1,2})?(?:(?:[/.-]|${SP}năm${SP})\d{4})?|(?:tháng|${phrase('quý')})${SP}[\div]{1,3}(?:/\d{4})?|(?:mùng${SP})?\d{1,2}${SP}(?:tháng${SP}(?:chạp|giêng)|tết)|nay)${SP}(?:cho${SP})?$`, 'u');
export const UNTIL = new Set(['đến', 'đến hết', 'cho đến', 'cho đến hết', 'tới', 'tới hết']);
/** "từ 6h đến 18h hằng ngày": the hours in which something is open or at work. */
export const FROM_HOUR = new RegExp(`${START}từ${SP}${HOUR}$`, 'u');
/** How long at least something is to last. */
export const AT_LEAST = new RegExp(`${anyOf('ít nhất', 'tối thiểu')}${SP}$`, 'u');
/** "10 ngày trước khi thi công", "5 ngày trước phiên họp". */
export const COUNTED_BACK = new RegExp(`${SP}trước${SP}`, 'u');
/** Whether the limit says to when. */
export const saysUntil = (limit: string): boolean => UNTIL.has(limit) || limit === 'hết' || limit.includes('từ nay');
/** Whether it says in what time. */
export const saysDuring = (limit: string): boolean => limit === 'trong' || limit === 'trong thời gian' || limit === 'trong khoảng';
