/** The clause behind a group that says which of them are meant: "các đơn vị chưa nộp báo cáo". Positions are tokens. */
import { keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';
import { wordPairs } from './word-pairs.ts';

/** Verbs of such a clause: "các đơn vị được giao soạn thảo", "những đơn vị chưa nộp". */
export const RELATIVE = keySet('được', 'chưa', 'có', 'đang', 'đã', 'bị', 'không', 'vắng', 'còn', 'nơi');
/** "các tỉnh liên quan đến chùm ca bệnh khẩn trương …". */
const CONCERNS = wordPairs('liên quan');
/** "các đồng chí tham dự hội nghị tiếp thu …". */
const ATTENDS = wordPairs('tham dự', 'tham gia');
const GATHERINGS = keySet('hội', 'lớp', 'họp', 'buổi', 'cuộc', 'phiên', 'đại', 'kỳ', 'khóa', 'đoàn');
const ABOVE_ALL = wordPairs('nhất là');
/** "Các cơ quan không chỉ lắng nghe mà còn phải …", "Người dân có thể nộp …": what all of them do, or may do. */
const NOT_RELATIVE = wordPairs('không chỉ', 'có thể');
/** Of these the object may be all that is behind them: "các xã có rừng", "cấp ủy nơi có di tích". */
const HAVING = keySet('có', 'nơi');
/** First words of the modals whose subject stands before them. */
const OBLIGES_SUBJECT = keySet('phải', 'cần', 'không', 'có', 'chịu');
/** In tokens. */
const LONGEST_RELATIVE = 12;
const NEAR_MANY = 3;
const NEAR_ORDER = 4;

/** "những đơn vị chưa tổng kết … phải", "các xã có rừng huy động": where the clause that begins at a token ends, at what the group is to do. */
export function relativeEnd(reading: Reading, from: number): number | undefined {
  if (reading.begins(from, MEANS.obligations) || NOT_RELATIVE(reading, from)) return undefined;
  const attends = ATTENDS(reading, from) && GATHERINGS.has(reading.key(from + 2));
  const isRelative = attends || RELATIVE.has(reading.key(from)) || CONCERNS(reading, from);
  if (!isRelative && !reading.begins(from, MEANS.tasks | MEANS.ceremonies)) return undefined;
  const charged = chargedEnd(reading, from);
  if (charged !== undefined) return charged;
  const end = relativeLimit(reading, from);
  for (let at = from + 1; at < end; at++) if (reading.begins(at, MEANS.obligations) && OBLIGES_SUBJECT.has(reading.key(at))) return at;
  for (let at = from + 1; at < end; at++) {
    if (isRelative && at > from + 1 && (reading.key(from) !== 'đã' || isSingledOut(reading, from)) && reading.begins(at, MEANS.manners)) return at;
    if ((attends || HAVING.has(reading.key(from))) && at > from + 1 && at < from + 6 && reading.begins(at, MEANS.tasks)) return at;
  }
  return undefined;
}

/** "Những địa phương đã đạt chỉ tiêu tiếp tục …": which of many are meant, not what they all have done. */
function isSingledOut(reading: Reading, to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - NEAR_MANY); at--) if (reading.key(at) === 'những') return true;
  return false;
}

/** "các đơn vị được giao chủ trì chuẩn bị …": those who were given the lead, or who are asked, up to what they are to do. */
function chargedEnd(reading: Reading, from: number): number | undefined {
  if (!reading.begins(from, MEANS.passives)) return undefined;
  const given = reading.markAt(from)!.to;
  const to = reading.begins(given, MEANS.leading) ? reading.markAt(given)!.to : given;
  return (reading.key(to - 1) === 'trì' || isAsked(reading, from)) && reading.opensTask(to) ? to : undefined;
}

/** "yêu cầu các cơ quan được phân công gửi tài liệu": behind an order the passive says who of them is meant. */
const isAsked = (reading: Reading, to: number): boolean => reading.marks.some((mark) => mark.to < to && to - mark.to <= NEAR_ORDER && mark.meanings.has(MEANS.orders | MEANS.requests));

/** How far such a clause may reach: up to a mark, or to "thì", behind which another acts; ", nhất là" says more of the same. */
function relativeLimit(reading: Reading, from: number): number {
  let at = from + 1;
  while (at < Math.min(reading.length, from + LONGEST_RELATIVE) && (reading.isWord(at) || (reading.key(at) === ',' && ABOVE_ALL(reading, at + 1))) && reading.key(at) !== 'thì') at++;
  return at;
}
