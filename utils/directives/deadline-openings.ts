/** By rules, times that open an order without a word that limits them: "sáng mai anh cho tôi danh sách". */
import { addDays } from '../text/index.ts';
import { holds, LONGEST_ASIDE } from './deadline-clauses.ts';
import { DAYPART } from './deadline-limits.ts';
import { ASKED, DONE_BY, FINISHES, HANDS_IN, TOLD } from './deadline-words.ts';
import { anyOf, EDGE, SP, START } from './patterns.ts';
import type { TimePoint } from './time-points.ts';

/** What may stand between the beginning of a part of the sentence and its time. */
const OPENS = new RegExp(String.raw`(?:(?:^|[,;:.“"]\s?)(?:(?:${anyOf('cho nên', 'vì vậy', 'do đó', 'nên', 'vậy', 'thì', 'yêu cầu', 'đề nghị')})${SP})?|${START}(?:ngay|đúng|là|rằng)${SP})(?:${DAYPART}${SP})?$`, 'u');
/** Who is to do it, in few words. */
const WHO = String.raw`(?:\s(?!(?:phải|cần|sẽ|đã|để|khi|nếu|mà)${EDGE})\p{sc=Latn}{1,8}){0,8}`;
/** "chiều mai Phòng A phải nộp", "30/11 tôi phải thấy biên bản". */
const HAS_TO = new RegExp(String.raw`^${WHO}\s(?:sẽ\s)?(?:phải|cần)\s(?<task>[^,;.:]{2,40})`, 'u');
const RESULT = new RegExp(`^(?:${anyOf('có', 'thấy', 'thông', 'đến', 'có mặt')})${EDGE}`, 'u');
/** "sáng mai anh Phú cho tôi danh sách", "chiều nay Sở cho người xuống ngay". */
const FOR_SPEAKER = new RegExp(String.raw`^${WHO}\s(?:cho|báo${SP}cáo|nộp|gửi|trình|gặp)${SP}(?:lại${SP})?tôi${EDGE}|^(?!\s(?:chúng${SP})?tôi${EDGE})${WHO}\s(?:cho|cử)\s[^,;.:]{2,30}\sngay(?=[,.;”"]|$)`, 'u');
/** "tuần sau các đơn vị nộp phương án": several who hand in. */
const EACH_HANDS_IN = new RegExp(String.raw`^\s${anyOf('các', 'mỗi', 'từng', 'toàn bộ', 'những')}${WHO}\s${anyOf('nộp', 'trình', 'gửi', 'chốt', 'bàn giao', 'hoàn thành', 'báo cáo')}${SP}(?!đã${EDGE})`, 'u');
/** "giao Thanh tra theo dõi, sau 3 tháng kiểm tra lại": when it is to be looked at again. */
const AFTERWARDS = new RegExp(String.raw`[,;]\s(?:và${SP})?sau${SP}$`, 'u');
const AGAIN = new RegExp(String.raw`^\s(?:phải${SP})?(?:${anyOf('báo cáo', 'sơ kết', 'tổng kết', 'đánh giá')}|${anyOf('kiểm tra', 'đánh giá', 'rà soát', 'báo cáo', 'thẩm định', 'làm việc')}${SP}lại)${EDGE}(?!${SP}(?:cho${SP}thấy|phát${SP}hiện))`, 'u');
/** Further ahead than this somebody tells what comes rather than by when. */
const SOON = 90;

/** @param before the text before the time, @param after behind it; @param today empty if it is not known */
export function opensOrder({ kind, due }: TimePoint, words: string, before: string, after: string, today: string): boolean {
  if (!OPENS.test(before)) return false;
  if (kind === 'duration') return words.endsWith(' nữa') && (HANDS_IN.test(after) || FOR_SPEAKER.test(after));
  if (today === '' || due === undefined || due < today || due > addDays(today, SOON)) return false;
  if (FOR_SPEAKER.test(after)) return true;
  const task = HAS_TO.exec(after)?.groups!['task'];
  if (task !== undefined && (RESULT.test(task) || DONE_BY.test(task) || FINISHES.test(task))) return true;
  return due > today && EACH_HANDS_IN.test(after) && !holds(TOLD, after.slice(0, LONGEST_ASIDE));
}

/** Where "sau" begins that makes a number of days or months one: in characters before it; 0 if it is none. */
export function lookedAtAgain(before: string, clause: string, after: string): number {
  const match = AFTERWARDS.exec(before);
  return match && AGAIN.test(after) && ASKED.test(clause) && !holds(TOLD, clause) && !holds(TOLD, after.slice(0, LONGEST_ASIDE)) ? 'sau '.length : 0;
}
