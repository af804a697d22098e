/** By rules, which times are deadlines behind a word that may limit them. */
import { holds, isPromised, isTold, isUnasked, LONGEST_ASIDE } from './deadline-clauses.ts';
import { AHEAD, AT_LEAST, CLOCK_ALONE, FROM_HOUR, saysDuring, saysUntil } from './deadline-limits.ts';
import { ACTS, AIM_BEFORE, ALREADY_DONE, AND_ON, ASKED, AT_MEETING, AT_ONCE, AWAY, CAMPAIGN, COMPLETED, CONDITION, CONDITIONAL, CONSEQUENCE, COUNTED_BEFORE, COUNTED_BEHIND, DISPLAYED, DONE_BY, DONE_IN, ENDS, ENDS_WORK, EVENT_BEFORE, EVENT_FROM, FINISHES, FORETOLD, GOAL, HANDS_OVER, HAS_TO, HELD, HELD_AGAIN, INTENDED, IN_FRONT_OF, KEEPS_FROM, LASTS, LAST_PART, LISTED_FOR_MONTH, MUST, MUST_BEHIND, NOT_ONLY, OF_MONTH, OF_YEAR, OPENS_PART, ORDERED_TO, OUTLOOK, PERIOD_BEFORE, PLAN_OF_YEAR, PLEADS, PREPARED, REPORTS, SERVED_BEFORE, SPAN, STILL_TO_COME, STRETCH, SUMMED_UP, TELLS_BEHIND, TELLS_ON, TITLE_BEFORE, TOLD, TO_BE_DONE, TO_COME, WEATHER_BEFORE, WEATHER_BEHIND, WHICHEVER } from './deadline-words.ts';
import { anyOf, EDGE, START } from './patterns.ts';
import type { TimePoint } from './time-points.ts';

const LETTER = /\p{sc=Latn}/u;

export interface Words {
  readonly limit: string;
  readonly isStretch: boolean;
  readonly date: string;
  readonly before: string;
  readonly after: string;
}

export function isDeadline(point: TimePoint, { limit, isStretch, date, before, after }: Words, today: string | undefined): boolean {
  const nearBefore = before.slice(-70).replaceAll('sẽ phải ', 'phải ');
  const until = saysUntil(limit);
  const during = saysDuring(limit);
  if (WEATHER_BEHIND.test(after) && !ASKED.test(before)) return false;
  if (isStretch && EVENT_FROM.test(nearBefore)) return false;
  if (isUnasked(before, INTENDED)) return false;
  if (isUnasked(before, TO_BE_DONE)) return false;
  if (until && AWAY.test(nearBefore)) return false;
  if (during && STRETCH.test(date) && ((OF_MONTH.test(before) && !FINISHES.test(before)) || LISTED_FOR_MONTH.test(before))) return false;
  if (WHICHEVER.test(before) || NOT_ONLY.test(before) || ALREADY_DONE.test(nearBefore)) return false;
  if (isStretch && CAMPAIGN.test(before)) return false;
  if (until && point.due !== undefined && point.due === today && COUNTED_BEHIND.test(after)) return false;
  if (until && AIM_BEFORE.test(before) && GOAL.test(after)) return false;
  if (limit === 'từ') return SPAN.test(date) && !holds(EVENT_BEFORE, nearBefore) && !FORETOLD.test(before);
  if (limit.startsWith('đúng')) return !isTold(before, false) && !isPromised(before) && !isUnasked(before, INTENDED);
  if (limit === 'vào' && (holds(EVENT_BEFORE, nearBefore) || AT_MEETING.test(nearBefore))) return false;
  if (limit.startsWith('tại') && /(?:^|\s)sẽ\s/u.test(nearBefore)) return false;
  if (limit === 'vào' && point.kind === 'date' && today !== undefined && point.due !== undefined && point.due > today && OBLIGED_TO_REACH.test(before)) return true;
  if (limit === 'vào') return (point.kind === 'recurring' && !HELD_AGAIN.test(before)) || ((point.kind === 'date' || (point.kind === 'relative' && point.due !== undefined)) && (COMPLETED.test(before) || SUMMED_UP.test(before) || (ENDS.test(date) && DONE_IN.test(LAST_PART.exec(before)![0]))));
  if (until && point.kind === 'recurring' && FROM_HOUR.test(nearBefore)) return false;
  if ((during || until) && (TELLS_ON.test(before) || TELLS_BEHIND.test(after))) return false;
  if (limit.endsWith('sang')) return point.date !== undefined && point.date.length < 10;
  if (limit.startsWith('không') && /(?:quá|sau)$/u.test(limit)) return point.kind === 'duration' ? isOrderedLength(before, date) : point.due !== undefined || today === undefined;
  if (point.kind === 'feast' && !limit.includes('trước') && !limit.includes('nhất') && !limit.includes('từ nay')) return false;
  if (point.kind === 'term') return (during || until || limit.includes('kết thúc')) && COMPLETED.test(before);
  if (point.kind === 'bare' && limit.startsWith('từ nay')) return !isTold(before, false);
  if (point.kind === 'bare') return !limit.includes('trước') && (COMPLETED.test(before.slice(-40)) || (during && AT_ONCE.test(before) && !isTold(before, false)) || (during && HAS_TO.test(before) && DONE_BY.test(before.slice(-40)) && !isTold(before, false))) && !isPromised(before);
  if (point.kind === 'duration') return isDuration(limit, date, before, after);
  if (point.kind === 'relative' && CLOCK_ALONE.test(date)) return DONE_BY.test(nearBefore) && !isTold(before, false) && !isPromised(before);
  if (until && !isStretch && PERIOD_BEFORE.test(nearBefore)) return false;
  if (/(?:từ|tính|kể từ|định hướng)\s{0,2}$/u.test(before)) return false;
  if (until && TITLE_BEFORE.test(nearBefore) && !DONE_BY.test(nearBefore)) return false;
  if (HELD.test(nearBefore) && !AHEAD.test(limit)) return false;
  if (holds(EVENT_BEFORE, nearBefore) || FORETOLD.test(before) || isPromised(before)) return false;
  if (until && !isStretch && (DISPLAYED.test(nearBefore) || OUTLOOK.test(after))) return false;
  if (AT_MEETINGS.has(limit)) return STRETCH.test(date) ? DONE_BY.test(before) : REPORTS.test(before.slice(-LONGEST_ASIDE));
  if (CONDITION.test(before) && CONSEQUENCE.test(after)) return false;
  const opening = before.replace(/^\s*(?:\p{N}{1,2}[.)]|trước đó,|hiện nay,|trong khi đó,|bắt đầu)/u, '').trim();
  const opensSentence = opening.length < 4;
  if (opensSentence && (CONDITIONAL.test(after) || (point.kind === 'feast' && !ACTS.test(after)))) return false;
  const isAhead = !during && today !== undefined && point.due !== undefined && point.due > today;
  if (!LETTER.test(opening) && LETTER.test(after) && !isAhead && !/nhất|hạn/u.test(limit) && !ACTS.test(after)) return false;
  const clauseAfter = /^(?:[^;.]|\.(?=\d)){0,240}/u.exec(after)?.[0] ?? '';
  if (until && isEndOfYear(date) && (opensSentence || /(?:^|\s)(?:phấn đấu|mục tiêu|chỉ tiêu)[:,]?\s*$/u.test(before)) && GOAL.test(after)) return false;
  if ((until || during || (limit === 'trước' && today === undefined)) && opensSentence && (holds(TOLD, clauseAfter) || (isStretch && point.due === today))) return false;
  if ((until || during) && after.startsWith(',') && holds(TOLD, clauseAfter.slice(0, LONGEST_ASIDE)) && !FINISHES.test(before.slice(-LONGEST_ASIDE))) return false;
  if (isTold(before, today !== undefined && meansDay(point))) return false;
  const isYear = /^năm|^\d{4}$|^\S+\stháng\s(?:đầu|cuối|còn)/u.test(date);
  if ((during || until) && AND_ON.test(after)) return false;
  if ((isYear || limit.includes('từ nay')) && PLAN_OF_YEAR.test(before) && !ENDS_WORK.test(before.slice(-120))) return false;
  if (isYear && until) return DONE_BY.test(before.slice(-120)) && !OF_YEAR.test(before);
  if (isYear && during) return !opensSentence && (DONE_IN.test(before.slice(-LONGEST_ASIDE)) || HAS_TO.test(before)) && !tellsOfYear(before) && !OF_YEAR.test(before);
  return true;
}

/** "thừa nhận máy đã cũ, kiến nghị thay trong năm nay", but not "thanh tra toàn diện trong năm 2027 những nơi đã được hoàn thuế": what is told near the year, or with a plea. */
const tellsOfYear = (before: string): boolean => holds(TOLD, PLEADS.test(before) ? before : before.slice(-LONGEST_ASIDE));

/** "giao Sở A thẩm định, không quá 5 ngày kể từ khi nhận hồ sơ": but not "thời gian giải quyết không quá 5 ngày". */
const isOrderedLength = (before: string, words: string): boolean => ASKED.test(before) && /,\s*$/u.test(before) && TO_COME.test(words) && !SERVED_BEFORE.test(before);

/** "trước phiên họp sau": what is to be handed in or done by then; but not what is said in front of those who meet. */
export function isOccasionDeadline(occasion: string, limit: string, before: string, after: string): boolean {
  if (isTold(before, false) || isPromised(before) || isUnasked(before, INTENDED) || isUnasked(before, TO_BE_DONE) || holds(EVENT_BEFORE, before.slice(-70))) return false;
  if (limit === 'trước' && IN_FRONT_OF.test(before) && !STILL_TO_COME.test(occasion)) return false;
  const near = before.slice(-LONGEST_ASIDE);
  if (AT_MEETING_LIMIT.test(limit)) return REPORTS.test(near) && !FOR_MEETING.test(near);
  return DONE_IN.test(near) || PREPARED.test(near) || (limit === 'trước' && (ASKED.test(before) || FINISHES.test(near) || (OPENS_PART.test(before) && MUST_BEHIND.test(after))));
}

/** "báo cáo Hội đồng nhân dân tại kỳ họp gần nhất". */
const AT_MEETING_LIMIT = /^(?:tại|vào)\s/u;
/** "chuẩn bị báo cáo để trình tại kỳ họp thứ Hai". */
const FOR_MEETING = /(?:^|\s)để\s(?:kịp\s)?(?:báo cáo|trình)\s[^,;]*$/u;

/** "cầu chính phải hợp long vào cuối tháng 10". */
const REACHED = String.raw`${START}${anyOf('hoàn thành', 'xong', 'hợp long', 'thông xe', 'thông tuyến', 'khởi công', 'khánh thành', 'đóng điện', 'phát điện', 'về đích', 'cán đích', 'đưa vào', 'vận hành', 'khai trương', 'bàn giao')}${EDGE}[^;,:.]{0,40}$`;
const REACHES = new RegExp(REACHED, 'u');
/** "khánh thành đúng dịp 19/8", but not "Đúng 30/4 tôi phải thấy hồ sơ", where no verb stands before. */
export const isReachedBy = (before: string): boolean => REACHES.test(before);
const OBLIGED_TO_REACH = new RegExp(String.raw`${START}phải${EDGE}[^;,:.]{0,40}${REACHED}`, 'u');

const AT_MEETINGS = new Set(['tại hội nghị', 'tại giao ban', 'tại phiên giao ban', 'tại buổi giao ban', 'tại hội nghị giao ban', 'tại cuộc họp']);

const isEndOfYear = (date: string): boolean => /^(?:cuối |hết )?năm/u.test(date);

/** "trong vòng 5 ngày", "trong 10 ngày làm việc", "trong 3 ngày tới": but not "trong 6 tháng đầu năm", "trong 9 ngày nghỉ". */
function isDuration(limit: string, words: string, before: string, after: string): boolean {
  if (isTold(before, false) || isPromised(before) || LASTS.test(before) || AT_LEAST.test(before) || (COUNTED_BEFORE.test(before) && !(ASKED.test(before) && TO_COME.test(words))) || SERVED_BEFORE.test(before) || KEEPS_FROM.test(before) || (WEATHER_BEFORE.test(before) && !ASKED.test(before)) || / phút(?: |$)/u.test(words)) return false;
  if (limit === 'trong' && before.trim() === '' && after.startsWith(',') && !ACTS.test(after)) return false;
  if (limit === 'trong') return words.includes('làm việc') || /\s(?:tới|nữa|kể từ|tính từ|sau khi|sau|khi|từ)(?:\s|$)/u.test(words) || /^\s{0,2}(?:[,.;)/]|$|để\s)/u.test(after) || MUST.test(after) || (ORDERED_TO.test(before) && /^\s\p{Ll}/u.test(after));
  if (limit === 'trước') return HANDS_OVER.test(before.slice(-LONGEST_ASIDE)) && !/^ so với (?!ngày|giờ|buổi)/u.test(after);
  return limit.startsWith('trong') || limit.startsWith('chậm nhất') || limit.startsWith('muộn nhất') || limit.includes('hạn');
}

const meansDay = ({ due }: TimePoint): boolean => due !== undefined;
