/**
 * Where the name of a unit or a group ends: a head ("phòng", "Chủ tịch", "các đơn vị") and what may stand behind it (capitals, fields,
 * levels, qualifiers). Positions are tokens.
 */
import { keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import { tailEnd } from './name-tails.ts';
import { isRankOfName, isSurelyPerson, personNameAt } from './person-names.ts';
import { isPlaceAt } from './place-names.ts';
import type { Reading } from './reading.ts';
import { RELATIVE, relativeEnd } from './relative-clauses.ts';
import { beginsUnit, behindQuantifier, hasQuantifier, isAbbreviated, isNoun, isNumberOf } from './unit-beginnings.ts';
import { watchSpelling } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** Heads that are no whole name without more: a verb behind them may belong to the name ("tổ kiểm tra liên ngành"). */
const INCOMPLETE_HEADS = keySet('ban quản lý', 'ban chỉ đạo', 'ban chỉ huy', 'tổ giúp việc', 'tổ công tác', 'ban quản lý dự án', 'ban điều hành', 'phòng', 'ban', 'tổ', 'đội', 'đoàn', 'vụ', 'cục', 'chi cục', 'tổng cục', 'trung tâm', 'bộ phận', 'hội đồng', 'ủy ban', 'viện', 'trạm', 'nhóm', 'tiểu ban', 'bộ môn', 'khoa', 'công ty', 'tổng công ty', 'cán bộ', 'công chức', 'lực lượng', 'đơn vị', 'cơ quan', 'thanh tra', 'trưởng ban', 'phó trưởng ban', 'trưởng phòng', 'phó trưởng phòng', 'người', 'xưởng', 'phân xưởng', 'cơ sở', 'doanh nghiệp', 'hộ', 'ngành');
/** Of these a group needs no more: "các xưởng kiểm tra máy". */
const WHOLE_GROUPS = keySet('xưởng', 'phân xưởng', 'doanh nghiệp', 'công ty', 'tổng công ty', 'hộ', 'trạm', 'chi cục', 'ngành');
/** Verbs in names that bring the next word with them: "Cục Quản lý đấu thầu". */
const NAMING_VERBS = keySet('quản lý', 'kiểm soát', 'xúc tiến', 'phát triển', 'khai thác', 'điều hành', 'phục vụ', 'hỗ trợ', 'nghiên cứu', 'tư vấn', 'đăng ký', 'chỉ huy', 'chỉ đạo', 'bảo vệ', 'phòng chống', 'công nghệ', 'kỹ thuật', 'ứng dụng', 'cảnh sát', 'bảo trì', 'giúp việc', 'đầu tư', 'dự án');
/** What a verb has for its object, not a name: "Tổ kiểm tra báo cáo kết quả", "Ban Quản lý xây dựng phương án". */
const OBJECTS = keySet('việc', 'các', 'những', 'công tác', 'kết quả', 'kế hoạch', 'phương án', 'đề án', 'báo cáo', 'quy chế', 'dự thảo', 'lịch', 'danh sách', 'hồ sơ', 'hội nghị', 'nội dung', 'tiến độ', 'lộ trình', 'đề cương', 'tình hình', 'toàn bộ', 'toàn diện', 'số liệu', 'ngay', 'lại', 'và', 'đột xuất', 'thực tế', 'chặt chẽ', 'thường xuyên', 'kỹ', 'tốt', 'cho', 'từng', 'mỗi', 'họp', 'cuộc họp', 'chương trình');
/** Before the rest of a name or group: "các phòng của Cục", "đội quản lý trật tự của các phường". */
const JOINERS = keySet('của', 'thuộc', 'tại', 'ở', 'trong', 'trên', 'cấp', 'kiêm');
/** What is counted: "thôn 5", "khu vực III", "Ban Chỉ đạo 389 quốc gia". */
const COUNTED = keySet('thôn', 'tổ', 'khu', 'phố', 'quận', 'đội', 'vực', 'số', 'đoàn', 'ấp', 'bản', 'phường', 'xóm', 'khóm', 'cụm', 'nhóm', 'chi', 'bộ', 'khối', 'lớp', 'trạm', 'dân', 'sở', 'xưởng', 'đạo');
/** Its number. */
const NUMBER = watchSpelling(/^(?:\d{1,3}|[ivx]{1,5})$/iu);
const IN_CHARGE = wordPairs('phụ trách');
/** "giám đốc trung tâm điện thẳng cho tôi": behind it "điện" is a verb. */
const CALLS = keySet('thẳng', 'ngay', 'cho', 'về', 'báo');
/** "Trường THCS và Tiểu học A": schools of two levels. */
const SCHOOLS = keySet('tiểu', 'mầm', 'thcs', 'thpt');
/** Small words that begin what a group does, not what it is. */
const BEGINS_PREDICATE = keySet('về', 'ra', 'vào', 'lên', 'xuống', 'đi', 'đến', 'tới', 'nhớ', 'lo', 'để', 'khi', 'theo', 'từ', 'do', 'sẽ', 'cũng', 'đều', 'phải', 'là', 'thì', 'mà', 'nên', 'cần', 'với', 'cho', 'bằng', 'rất', 'vẫn', 'chỉ', 'nhưng', 'hãy', 'đừng', 'tự', 'cùng', 'ngay', 'giúp', 'lấy', 'xin', 'vì', 'nếu', 'bao', 'như', 'sau', 'trước', 'ngoài', 'cứ');
/** Before the name of a place; last syllables. */
const LEVELS = keySet('tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'trấn', 'khu');
/** Levels cut short, with a point behind them: "UBND TP. Vinh", "Công an P. Bến Nghé". */
const SHORT_LEVELS = keySet('tp', 'tx', 'tt', 'p', 'q', 'h', 'x');
/** "giám đốc sở đó xuống tận nơi", but not "đơn vị đó là …". */
const POINTING = keySet('đó', 'ấy', 'này');
const BEHIND_POINTING = keySet('là', 'của', 'được', 'đã', 'đang', 'và', 'có');
const LONGEST_PLACE = 5;
/** In tokens: behind a group, what says more of it. */
const LONGEST_QUALIFIER = 4;
const LONGEST_REST = 3;
const LONGEST_CHARGE = 9;
const LONGEST_NAME = 40;
/** Bodies that are named by what they are for. */
const NAMED_BY_MATTER = keySet('ban chỉ đạo', 'ủy ban', 'hội đồng', 'tổ công tác', 'tiểu ban', 'đoàn giám sát', 'đoàn công tác', 'ban chỉ huy');
/** "về phòng thủ dân sự", "phòng, chống dịch". */
const OPENS_MATTER = keySet('về', 'phòng', 'chống');
const LONGEST_MATTER = 14;
/** Small words before the verb of such a body. */
const BEFORE_VERB = keySet('cũng', 'vừa', 'còn', 'đã', 'tiếp');

/** Where the name of a unit or group ends that begins at a token for which `beginsUnit` holds; at `limit` at the latest, give or take a word. */
export function unitEnd(reading: Reading, from: number, limit = from + LONGEST_NAME): number {
  return behindPointing(reading, from, wholeEnd(reading, from, limit));
}

/** "chủ tịch xã đó", "giám đốc bệnh viện tuyến đó": the one of those named before, up to what they are to do. */
function behindPointing(reading: Reading, from: number, end: number): number {
  const at = reading.key(end) === 'tuyến' ? end + 1 : end;
  if (!POINTING.has(reading.key(at)) || hasQuantifier(reading, from, end)) return end;
  return reading.isWord(at + 1) && !BEHIND_POINTING.has(reading.key(at + 1)) ? at + 1 : end;
}

function wholeEnd(reading: Reading, from: number, limit: number): number {
  const head = behindQuantifier(reading, from);
  const isGroup = head > from || reading.begins(head, MEANS.collectives);
  const end = complementsEnd(reading, head, isGroup, limit);
  if (reading.key(end) === 'nơi') return relativeEnd(reading, end) ?? end;
  if (reading.begins(head, MEANS.titles | MEANS.honorifics)) return (reading.indexOf('các', from, end) >= 0 ? relativeEnd(reading, end) : undefined) ?? chargeEnd(reading, end);
  if (isGroup || hasQuantifier(reading, head, end)) return groupEnd(reading, end);
  if (!reading.begins(head, MEANS.bodies)) return end;
  const tail = tailEnd(reading, head, end);
  return tail === end && end > head + 1 ? workEnd(reading, head, namedEnd(reading, end)) : tail;
}

/** Bodies that are named after what they do, at any length; those of a ministry or a level are not. */
const NAMED_BY_WORK = keySet('công', 'phòng', 'trung', 'cục', 'vụ', 'ban', 'viện', 'tổng', 'chi', 'đội', 'nhà', 'xí', 'tập', 'khoa', 'tổ');
const LONGEST_WORK = 5;

/** "Công ty Vận hành hệ thống điện quốc gia cập nhật", "Phòng Cảnh sát quản lý hành chính cử": small words that go on with the last capital of a name, up to a verb that no name holds. */
function workEnd(reading: Reading, head: number, end: number): number {
  if (!NAMED_BY_WORK.has(reading.key(head)) || LEVELS.has(reading.key(end - 1)) || !holdsCapital(reading, head + 1, end)) return end;
  for (let at = end; at <= end + LONGEST_WORK && reading.isWord(at); at++) {
    const isPair = NAMING_VERBS.has(`${reading.key(at)} ${reading.key(at + 1)}`) && reading.begins(at + 2, MEANS.fields) && !hasObject(reading, at);
    if (isPair && at === end) {
      at++;
      continue;
    }
    if (at > end + 1 && (reading.opensTask(at) || reading.begins(at, MEANS.manners | MEANS.leading | MEANS.cooperating | MEANS.obligations | MEANS.passives))) return at;
    if (reading.key(at) === 'và' || BEGINS_PREDICATE.has(reading.key(at)) || RELATIVE.has(reading.key(at)) || reading.begins(at, MEANS.tasks | MEANS.manners | MEANS.obligations | MEANS.leading | MEANS.cooperating | MEANS.orders | MEANS.requests | MEANS.sayings | MEANS.titles | MEANS.honorifics | MEANS.quantifiers | MEANS.results | MEANS.promises | MEANS.ceremonies) || reading.hasFigure(at)) return end;
  }
  return end;
}

function holdsCapital(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.isCapital(at)) return true;
  return false;
}

/** "Cục Cơ sở vật chất phối hợp", "Trung tâm Lưới điện miền Trung phối hợp", "Viện Vệ sinh dịch tễ, Viện Pasteur": small words of a name that are in no list, if what the body is to do or the next body follows. */
function namedEnd(reading: Reading, end: number): number {
  for (let at = end; at <= end + LONGEST_REST && at < reading.length; at++) {
    if (at > end && reading.key(at) === ',' && reading.isCapital(at + 1) && reading.begins(at + 1, MEANS.bodies)) return at;
    if (!reading.isWord(at)) return end;
    if (at > end && reading.begins(at, MEANS.leading | MEANS.cooperating | MEANS.obligations | MEANS.passives)) return at;
    if (at === end + 2 && reading.key(at - 1) !== 'và' && reading.begins(at, MEANS.tasks | MEANS.manners)) return at;
    if (at > end && reading.isCapital(at) && !isNoun(reading, at)) continue;
    if (reading.isCapital(at) || BEGINS_PREDICATE.has(reading.key(at)) || RELATIVE.has(reading.key(at)) || (reading.markAt(at) !== undefined && !reading.begins(at, MEANS.surnames | MEANS.fields | MEANS.notCues))) return end;
  }
  return end;
}

/** "Phó Chủ tịch UBND tỉnh phụ trách khối văn xã chỉ đạo …": what a person is in charge of, up to their verb. */
function chargeEnd(reading: Reading, end: number): number {
  if (!IN_CHARGE(reading, end)) return end;
  for (let at = reading.markAt(end + 2)?.to ?? end + 3; at < end + LONGEST_CHARGE && reading.isWord(at); at++) if (endsAt(reading, at)) return at;
  return end;
}

/** Where the name of an office or body ends that begins at a token; it stops before a person's name. */
export function nameEnd(reading: Reading, from: number): number {
  const end = complementsEnd(reading, from, false, from + LONGEST_NAME);
  return reading.begins(from, MEANS.bodies) && !reading.begins(from, MEANS.titles) ? tailEnd(reading, from, end) : end;
}

/** A name that is being read: its first token, the first behind its head, and whether it names a group. */
interface Name {
  readonly head: number;
  readonly from: number;
  readonly isGroup: boolean;
  /** How far it may reach, also with the names inside it. */
  readonly limit: number;
}

/** Where the name ends whose head begins at a token. */
function complementsEnd(reading: Reading, head: number, isGroup: boolean, longest: number): number {
  const mark = reading.markAt(head);
  const from = mark?.from === head ? mark.to : head + 1;
  const limit = Math.min(reading.length, longest);
  const name = { head, from, isGroup, limit };
  for (let at = from; at < limit; ) {
    const next = complementEnd(reading, name, at);
    if (next === at) return at;
    at = next;
  }
  return Math.max(from, Math.min(limit, reading.length));
}

/** "thôn 3, 5 và 7 rà soát", "Quân khu 3, 4, 5": behind a comma another number of the same kind, up to what all of them are to do. */
function countsOn(reading: Reading, at: number): boolean {
  const isListed = COUNTED.has(reading.key(at - 2)) || reading.key(at - 2) === ',';
  return isListed && isNumber(reading, at - 1) && isNumber(reading, at + 1) && (reading.key(at + 2) === 'và' || endsNumber(reading, at + 2));
}
const isNumber = (reading: Reading, at: number): boolean => reading.isSpelled(at, NUMBER);

/** Where one more part of a name ends; `at` if there is none. */
function complementEnd(reading: Reading, name: Name, at: number): number {
  const { head, from, isGroup } = name;
  const key = reading.key(at);
  if (key === '(') return bracketEnd(reading, at);
  if ((key === ',' || key === 'và') && countsOn(reading, at)) return at + 2;
  if (key === ',') return isGroup ? at : furtherFieldsEnd(reading, head, at);
  if (key === "'" || key === '’') return isWithinWord(reading, at) ? at + 2 : at;
  if (key === '.') return SHORT_LEVELS.has(reading.key(at - 1)) && reading.isCapital(at - 1) && reading.isCapital(at + 1) ? at + 2 : at;
  if (isDash(key) || key === '/' || key === '&') return reading.begins(head, MEANS.titles) && personNameAt(reading, at + 1, false) > at + 1 ? at : joinedEnd(reading, at);
  if (key === ':') return namesMany(reading, name, at) ? at + 2 : at;
  if (!reading.isWord(at) || (key === 'điện' && (!reading.isWord(at + 1) || CALLS.has(reading.key(at + 1))))) return at;
  const mark = reading.markAt(at);
  const isStart = mark?.from === at;
  if (reading.isCapital(at)) return capitalEnd(reading, name, at);
  const matter = OPENS_MATTER.has(key) && NAMED_BY_MATTER.has(keyOfTokens(reading, head, from)) ? matterEnd(reading, at) : at;
  if (matter > at) return matter;
  if (isStart && (isGroup || hasQuantifier(reading, head, at)) && reading.begins(at, MEANS.qualifiers) && !endsName(reading, at) && isQualifying(reading, name, at)) return mark.to;
  // "Phó Giám đốc phụ trách đầu tư": see `chargeEnd`; but "Đảng ủy viên phụ trách dự sinh hoạt".
  if (at === from && reading.begins(head, MEANS.titles) && IN_CHARGE(reading, at) && reading.begins(at + 2, MEANS.fields)) return at;
  // "bệnh viện tuyến tỉnh", one of those in a list.
  if (isStart && key === 'tuyến' && at === from && reading.begins(at, MEANS.qualifiers)) return mark.to;
  if (isStart && key === 'trực' && reading.key(at + 1) === 'thuộc' && reading.begins(mark.to, MEANS.fields)) return reading.markAt(mark.to)!.to;
  if (isStart && at === from && reading.begins(head, MEANS.honorifics) && reading.begins(at, MEANS.titles)) return mark.to;
  if (isStart && reading.begins(at, MEANS.fields | MEANS.bodies | MEANS.collectives)) return isPartOfName(reading, name, at) ? mark.to : at;
  if (at === from && isNumberOf(reading, at) && !reading.isCapital(at + 1)) return reading.markAt(at + 1)!.to;
  if (key === 'miền' && reading.isCapital(at + 1)) return at + 2;
  if (key === 'và') return andEnd(reading, head, at);
  if (isStart && isAbbreviated(reading, mark.to)) return mark.to + 1;
  if (isStart && reading.begins(at, MEANS.quantifiers)) return (isNoun(reading, mark.to) || reading.begins(mark.to, MEANS.fields)) && key === 'các' ? reading.markAt(mark.to)!.to : at;
  if (isGroup && key === 'trong' && reading.isCapital(at + 1) && reading.begins(at + 1, MEANS.bodies)) return unitEnd(reading, at + 1, name.limit);
  if (JOINERS.has(key)) return beginsUnit(reading, at + 1) && !reading.begins(at + 1, MEANS.honorifics) && !reading.begins(at, MEANS.circumstances | MEANS.topics) ? unitEnd(reading, at + 1, name.limit) : at;
  if (reading.isSpelled(at, NUMBER) && (COUNTED.has(reading.key(at - 1)) || ((at > from || reading.isCapital(head)) && endsNumber(reading, at + 1)))) return at + 1;
  return isSecondSyllable(reading, head, at) && !endsName(reading, at) ? at + 1 : at;
}

/** "xã Cư M'gar". */
const isWithinWord = (reading: Reading, at: number): boolean => reading.isCapital(at - 1) && reading.isWord(at + 1) && reading.offset(at + 1) - reading.offset(at - 1) === reading.key(at - 1).length + 1;

/** Bodies that are named after several fields. */
const OF_FIELDS = keySet('sở', 'bộ', 'phòng', 'ban', 'cục', 'vụ');

/** "Giám đốc Sở Văn hóa, Thể thao và Du lịch", "Ban Chỉ huy PCTT, TKCN và phòng thủ dân sự": behind a comma the further fields of a single body, up to the one behind "và"; the comma itself if there are none. */
function furtherFieldsEnd(reading: Reading, head: number, comma: number): number {
  if (!reading.isCapital(comma + 1)) return comma;
  let at = comma;
  while (reading.key(at) === ',') {
    const end = fieldEnd(reading, at + 1);
    if (end === at + 1) return comma;
    at = end;
  }
  const isSmall = reading.isShouted(at - 1) && !reading.isCapital(at + 1) && reading.begins(at + 1, MEANS.fields);
  const end = isSmall ? reading.markAt(at + 1)!.to : fieldEnd(reading, at + 1);
  if (reading.key(at) !== 'và' || end === at + 1 || hasQuantifier(reading, Math.max(0, head - 1), comma)) return comma;
  return reading.findLastIndex((i) => i >= head && i < comma && OF_FIELDS.has(reading.key(i)) && reading.isCapital(i)) < 0 ? comma : end;
}

/** Behind a field with a capital, or its first letters; the token itself if there is none. */
function fieldEnd(reading: Reading, at: number): number {
  if (!reading.isCapital(at) || reading.begins(at, MEANS.bodies | MEANS.titles)) return at;
  return reading.begins(at, MEANS.fields) ? reading.markAt(at)!.to : reading.isShouted(at) ? at + 1 : at;
}

/** "Ban Chỉ đạo Quốc gia về phòng thủ dân sự đề nghị": what such a body is for, up to its verb; the token itself if none follows. */
function matterEnd(reading: Reading, at: number): number {
  for (let to = at + 2; to <= Math.min(reading.length, at + LONGEST_MATTER); to++) {
    if (BEFORE_VERB.has(reading.key(to)) || (reading.begins(to, MEANS.orders | MEANS.requests | MEANS.sayings | MEANS.leading | MEANS.cooperating | MEANS.obligations) && !reading.isCapital(to))) return to;
    if (!reading.isWord(to) && reading.key(to) !== ',' && !(reading.key(to) === '-' && reading.hasFigure(to + 1))) return at;
  }
  return at;
}

/** "các Bộ: Công an, …", "UBND các tỉnh: Kon Tum, …": behind the colon stand those that are meant, not what they are to do. */
function namesMany(reading: Reading, { head }: Name, colon: number): boolean {
  const kind = reading.markAt(colon - 1)?.from ?? colon - 1;
  if (kind < head || !reading.begins(kind - 1, MEANS.quantifiers) || !reading.isCapital(colon + 1)) return false;
  // "các sở, ngành: Tài chính, Xây dựng, …"
  const isListed = reading.begins(colon + 1, MEANS.fields) && reading.key(reading.markAt(colon + 1)!.to) === ',';
  if (!isListed && !reading.isCapital(kind) && !LEVELS.has(reading.key(colon - 1))) return false;
  return reading.begins(colon + 1, MEANS.fields) || !(reading.begins(colon + 1, MEANS.tasks | MEANS.manners | MEANS.obligations | MEANS.leading | MEANS.cooperating | MEANS.connectors));
}

function capitalEnd(reading: Reading, { head, from }: Name, at: number): number {
  if (isPlaceAt(reading, at) && SHORT_LEVELS.has(reading.key(at - 1))) return at + 2;
  if ((!isPlaceOf(reading, head, at) && personNameAt(reading, at, reading.begins(head, MEANS.titles)) > at) || (reading.begins(at, MEANS.honorifics) && !isPlaceLikeHonorific(reading, at)) || isVerbInCapitals(reading, at)) return at;
  // In capitals a small word is no name either, "HỘI ĐỒNG THÀNH VIÊN TẠI PHIÊN HỌP".
  if (reading.isShouted(at) ? reading.begins(at, MEANS.topics | MEANS.circumstances) || (reading.begins(at, MEANS.documents) && !reading.begins(at, MEANS.fields)) || isNextInLetterhead(reading, from, at) : isBehindShouting(reading, at)) return at;
  if (reading.begins(at, MEANS.titles) && at > from && (!reading.begins(head, MEANS.titles | MEANS.honorifics) || isRankOfName(reading, at))) return at;
  return reading.begins(at, MEANS.bodies | MEANS.fields | MEANS.titles | MEANS.collectives) ? reading.markAt(at)!.to : at + 1;
}

/** "huyện Vị Xuyên", "tỉnh Bà Rịa": behind a level no word of courtesy, unless a person's name follows. */
const isPlaceLikeHonorific = (reading: Reading, at: number): boolean => LEVELS.has(reading.key(at - 1)) && reading.isCapital(at + 1) && personNameAt(reading, at + 1, true) === at + 1;

/** "UBND xã Lộc Ninh Hạ": behind a level a body is of a place, however like a person's its name is; no province is called "Nguyễn Trọng Nhị". */
const isPlaceOf = (reading: Reading, head: number, at: number): boolean => LEVELS.has(reading.key(at - 1)) && at - 1 > head && !reading.begins(head, MEANS.titles | MEANS.honorifics) && !(reading.key(at - 1) === 'tỉnh' && isSurelyPerson(reading, at));

/** "UBND TỈNH LAM HẠ SỞ NỘI VỤ": a letterhead that lost its line break names one body above the other. */
function isNextInLetterhead(reading: Reading, from: number, at: number): boolean {
  if (!reading.begins(at, MEANS.bodies) || reading.begins(at, MEANS.fields) || LEVELS.has(reading.key(at))) return false;
  for (let level = at - 2; level >= Math.max(from, at - LONGEST_PLACE); level--) if (LEVELS.has(reading.key(level))) return true;
  return false;
}

/** "… MIỀN TRUNG Căn cứ …": the sentence behind a name in capitals that lost its line break; but "UBND TP Vinh". */
function isBehindShouting(reading: Reading, at: number): boolean {
  return !reading.isShouted(at + 1) && reading.isShouted(at - 1) && reading.isShouted(at - 2) && /[\u0080-\uffff]/u.test(reading.key(at - 1) + reading.key(at - 2));
}

/** "UBND", "KH&ĐT", "A05"; the second without figures. */
const SHORTENED = watchSpelling(/^[\p{Lu}\d&.]{2,}$/u);
const FIRST_LETTERS = watchSpelling(/^[\p{Lu}&]{2,}$/u);

/** "Nội vụ", "Tư pháp": a small syllable behind a capital that is no whole word itself. */
function isSecondSyllable(reading: Reading, head: number, at: number): boolean {
  const before = at - 1;
  if (!reading.isCapital(before) || before < head || reading.isSpelled(before, SHORTENED) || BEGINS_PREDICATE.has(reading.key(at)) || RELATIVE.has(reading.key(at)) || reading.key(at) === 'vừa') return false;
  const mark = reading.markAt(at);
  if (mark !== undefined && mark.from < at) return true;
  // "Gò Bồi": of a proper name every syllable is a capital.
  if (reading.isCapital(before - 1) && before - 1 > head && !reading.isSpelled(before - 1, FIRST_LETTERS) && mark?.from !== at - 1) return false;
  const isWholeWord = reading.begins(before, MEANS.bodies | MEANS.titles | MEANS.collectives | MEANS.fields) && reading.markAt(before)!.to === at;
  return !isWholeWord && (mark === undefined || (mark.to === at + 1 && !(mark.meanings.has(MEANS.tasks) && !mark.meanings.has(MEANS.bodies))));
}

/** A qualifier that is a verb too needs to stand right behind the group, and to have no object. */
function isQualifying(reading: Reading, { from }: Name, at: number): boolean {
  if (!reading.begins(at, MEANS.tasks | MEANS.leading)) return true;
  return at === from && !hasObject(reading, at);
}

/** "YÊU CẦU" is no name. */
function isVerbInCapitals(reading: Reading, at: number): boolean {
  return reading.begins(at, MEANS.orders | MEANS.requests | MEANS.sayings) && reading.isShouted(at);
}

function endsName(reading: Reading, at: number): boolean {
  return reading.begins(at, MEANS.obligations | MEANS.manners | MEANS.leading | MEANS.cooperating | MEANS.orders | MEANS.passives | MEANS.promises | MEANS.circumstances);
}

/** A field or level is part of the name; one that is a verb too only right behind a head that needs it, or behind a verb that brings it. */
function isPartOfName(reading: Reading, { head, from }: Name, at: number): boolean {
  if (!reading.begins(at, MEANS.tasks | MEANS.orders | MEANS.manners | MEANS.leading | MEANS.cooperating | MEANS.requests | MEANS.sayings)) return true;
  if (reading.begins(at, MEANS.manners) && !reading.isCapital(at) && reading.opensTask(reading.markAt(at)!.to)) return false;
  if (hasObject(reading, at) || (isOrganizing(reading, at) && (reading.begins(head, MEANS.collectives) || reading.begins(head - 1, MEANS.quantifiers)))) return false;
  if (at === from) return INCOMPLETE_HEADS.has(keyOfTokens(reading, head, from)) && !(reading.begins(head - 1, MEANS.quantifiers) && WHOLE_GROUPS.has(keyOfTokens(reading, head, from)));
  // "Cục trưởng Cục quản lý tài nguyên nước"
  if (reading.begins(head, MEANS.titles) && reading.isCapital(at - 1) && INCOMPLETE_HEADS.has(reading.key(at - 1))) return true;
  return NAMING_VERBS.has(`${reading.key(at - 2)} ${reading.key(at - 1)}`) && at - 2 >= from && reading.begins(at, MEANS.fields);
}

/** "các đơn vị tổ chức phổ biến …": before another verb it is one itself. */
function isOrganizing(reading: Reading, at: number): boolean {
  return reading.key(at) === 'tổ' && !reading.isCapital(at) && reading.key(at + 1) === 'chức' && reading.begins(at + 2, MEANS.tasks);
}

function hasObject(reading: Reading, at: number): boolean {
  const { to } = reading.markAt(at)!;
  return OBJECTS.has(reading.key(to)) || OBJECTS.has(`${reading.key(to)} ${reading.key(to + 1)}`);
}

function keyOfTokens(reading: Reading, from: number, to: number): string {
  return reading.keys(from, to);
}

/** "Giáo dục và Đào tạo", "thuốc và điều trị", "Văn phòng HĐND và UBND tỉnh". */
function andEnd(reading: Reading, head: number, at: number): number {
  if (reading.key(head) === 'văn' && reading.key(at - 1) === 'hđnd' && reading.key(at + 1) === 'ubnd') return at + 2;
  if (reading.begins(at + 1, MEANS.titles | MEANS.collectives | MEANS.honorifics | MEANS.quantifiers)) return at;
  // "Bí thư Tỉnh ủy và Vi Thị Thuận, Phó Bí thư, …"
  if (reading.begins(head, MEANS.titles) && personNameAt(reading, at + 1, true) > at + 2) return at;
  const isField = reading.begins(at + 1, MEANS.fields);
  if (reading.key(head) === 'trường' && SCHOOLS.has(reading.key(at + 1))) return reading.markAt(at + 1)?.to ?? at + 2;
  if (reading.begins(at + 1, MEANS.bodies) && (!isField || reading.isCapital(at + 1))) return at;
  if (reading.isCapital(at + 1)) return isField ? reading.markAt(at + 1)!.to : at + 2;
  return isField && !reading.begins(at + 1, MEANS.tasks) && reading.begins(head, MEANS.bodies) && head < at - 1 ? reading.markAt(at + 1)!.to : at;
}

/** "(KH&ĐT)" behind a name; the token itself if the brackets hold anything else. */
function bracketEnd(reading: Reading, open: number): number {
  return reading.isCapital(open + 1) && reading.key(open + 2) === ')' ? open + 3 : open;
}

/** "Kế hoạch - Tài chính", "văn hóa - xã hội". */
function joinedEnd(reading: Reading, at: number): number {
  if (reading.begins(at + 1, MEANS.fields)) return reading.markAt(at + 1)!.to;
  return reading.isCapital(at + 1) && !reading.begins(at + 1, MEANS.titles | MEANS.honorifics | MEANS.orders | MEANS.requests) ? at + 2 : at;
}

/** "các tỉnh từ Quảng Ninh đến Thừa Thiên - Huế": where the last of them ends; `at` if no such range begins there. */
function rangeEnd(reading: Reading, at: number): number {
  if (reading.key(at) !== 'từ' || !reading.isCapital(at + 1)) return at;
  let to = at + 1;
  while (to < at + LONGEST_PLACE && (reading.isCapital(to) || isDash(reading.key(to)))) to++;
  if (reading.key(to) !== 'đến' || !reading.isCapital(to + 1)) return at;
  for (to++; reading.isCapital(to) || (isDash(reading.key(to)) && reading.isCapital(to + 1)); ) to++;
  return to;
}
export const isDash = (key: string): boolean => key === '-' || key === '–';

/** "các địa phương ven biển rà soát": words that are in no list say more of a group, if its verb follows soon. */
function groupEnd(reading: Reading, end: number): number {
  const range = rangeEnd(reading, end);
  if (range > end) return range;
  const obliged = relativeEnd(reading, end);
  if (obliged !== undefined) return obliged;
  if (endsAt(reading, end)) return end;
  for (let at = end; at <= end + LONGEST_QUALIFIER && at < reading.length; at++) {
    if (at > end && reading.begins(at, MEANS.manners | MEANS.obligations | MEANS.leading | MEANS.cooperating | MEANS.tasks)) return at;
    if (!reading.isWord(at) || reading.key(at) === 'và' || (reading.key(at) === 'trong' && !beginsUnit(reading, at + 1)) || BEGINS_PREDICATE.has(reading.key(at)) || RELATIVE.has(reading.key(at)) || reading.begins(at, MEANS.quantifiers)) return end;
  }
  return end;
}

function endsAt(reading: Reading, at: number): boolean {
  return endsName(reading, at) || reading.begins(at, MEANS.tasks | MEANS.results | MEANS.sayings | MEANS.requests | MEANS.ceremonies);
}

/** Behind the number of a unit: "Ban 85 tiếp tục", "Công ty Thủy điện Sông Lam 2 về lịch xả", "Đội 3, Đội 4", "Chủ tịch UBND phường Hải Châu 1 Lê Văn Mai". */
const endsNumber = (reading: Reading, at: number): boolean => endsAt(reading, at) || !reading.isWord(at) || BEGINS_PREDICATE.has(reading.key(at)) || personNameAt(reading, at, true) > at;
