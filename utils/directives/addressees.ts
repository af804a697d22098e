import { mentionAt } from './mentions.ts';
import type { Reading } from './reading.ts';

/** An addressee: tokens `from` up to `to`, not included. */
export interface Addressee {
  readonly from: number;
  readonly to: number;
}

/** Words between a cue and its addressee. */
const PARTICLES = new Set(['cho', 'với', 'đến', 'tới', 'thêm', 'rõ', ',', 'đối', 'riêng', 'là', 'rằng', 'trước', 'mắt', 'ngay']);
/** Parts of names that are verbs elsewhere, behind the bare first word of a body: "Ban tổ chức", "Ủy ban kiểm tra". */
const NAMING_VERBS = new Set(['tổ chức', 'kiểm tra', 'thanh tra', 'xây dựng', 'kế hoạch', 'chỉ đạo', 'quản lý']);
const BODIES_WITH_VERBS = new Set(['ban', 'ủy ban', 'ubkt']);
/** What a unit is named after together with the words behind it, be they verbs elsewhere: "Cục Quản lý đấu thầu". */
const NAMING_HEADS = new Set(['quản lý', 'công nghệ', 'kiểm tra', 'kiểm soát', 'xúc tiến', 'phát triển', 'kỹ thuật', 'giám sát', 'khai thác', 'điều hành', 'phục vụ', 'hỗ trợ', 'nghiên cứu', 'tư vấn', 'đăng ký', 'chỉ huy', 'công tác', 'dịch vụ', 'bảo vệ', 'đào tạo', 'phòng chống', 'thanh tra']);
const NAMED_AFTER = new Set(['thông tin', 'đấu thầu', 'đấu giá', 'đầu tư', 'xây dựng', 'đào tạo', 'kiểm định', 'kiểm tra', 'giám sát', 'bảo vệ', 'xét nghiệm', 'truyền thông', 'tuyển sinh', 'khám', 'điều trị', 'tuyên truyền', 'phát triển', 'hỗ trợ', 'khen thưởng', 'sử dụng', 'vận hành', 'bảo trì']);
/** Small words that end a name together: "tổng công ty nhà nước". */
const TAIL = new Set(['nhà', 'nước', 'tỉnh', 'thành', 'phố', 'trung', 'ương', 'huyện', 'khu', 'vực']);
/** Words that no name of a unit has in it. */
const ENDS_NAME = new Set(['là', 'không', 'còn', 'vẫn', 'rất', 'thì', 'nhưng', 'nên', 'đừng', 'hãy', 'những', 'chỉ']);
const QUALIFIERS = new Set(['liên', 'thuộc', 'trực', 'có', 'ở', 'trên', 'trong', 'vùng', 'ven', 'miền', 'cấp', 'chưa', 'nơi', 'tại', 'chức', 'chuyên', 'đóng', 'phía', 'này', 'của', 'giáp', 'gần', 'xung', 'ngoài', 'khối', 'khu', 'nhà', 'tư', 'công', 'địa', 'cơ', 'cốt', 'chủ', 'phụ', 'ca', 'và', 'cùng', 'y', 'giáo', 'kỹ', 'kê', 'khám', 'nói', 'trọng', 'mình', 'hai', 'ba', 'lớn', 'nhỏ', 'trường', 'viên', 'đầu', 'đứng', 'bị', 'mới', 'chậm', 'vi', 'nêu', 'trung', 'biên', 'miễn', 'sản', 'kinh', 'đang', 'đã', 'lâm', 'nông', 'thủy', 'thi', 'tham', 'phối', 'sử', 'khai', 'vận', 'hoạt', 'ngành', 'chính', 'tỉnh', 'huyện', 'xã', 'phường', 'thành', 'vắng', 'mầm', 'tiểu', 'dạy', 'đào', 'bán']);
/** Nouns of people and posts: "các chủ hồ", "các nhà khoa học". */
const PEOPLE = new Set(['chủ', 'nhà', 'hộ', 'người', 'thầy', 'cán', 'trưởng', 'phó', 'đội', 'kíp', 'nhóm', 'lớp', 'khối', 'trạm', 'chốt', 'bác', 'điều', 'thành', 'ban', 'tổ']);
const PLURALS = new Set(['các', 'mỗi', 'từng', 'mọi', 'những', 'hai', 'ba']);
const LONGEST = 48;
/** A name followed by more small words than this without a verb of the lexicon ended before them. */
const MAX_SMALL_WORDS = 5;

/** The addressee behind a cue that ends before `at`. */
export function addresseeAfter(reading: Reading, at: number): Addressee | undefined {
  let from = at;
  while (PARTICLES.has(reading.key(from)) && from < at + 4) from++;
  if (reading.begins(from, 'connectors') && !beginsUnit(reading, from)) from = reading.markAt(from)!.to;
  while (reading.key(from) === ',') from++;
  return addresseeAt(reading, from);
}

/** The addressee that begins at a token: up to the first verb of a task, modal, or circumstance. */
export function addresseeAt(reading: Reading, from: number): Addressee | undefined {
  if (!beginsUnit(reading, from)) return undefined;
  const first = mentionAt(reading, from);
  const limit = Math.min(reading.length, from + LONGEST);
  let to = Math.max(from + 1, reading.begins(from, 'bodies', 'collectives', 'titles', 'petitioners') ? reading.markAt(from)!.to : from + 1);
  let small = 0;
  let lastName = Math.max(to, first?.to ?? to);
  to = lastName;
  while (to < limit) {
    const key = reading.key(to);
    if (endsAddressee(reading, from, to) || (ENDS_NAME.has(key) && reading.markAt(to) === undefined && !reading.isCapital(to))) break;
    if (isBehindCollective(reading, from, to, small) && !mayQualify(reading, to)) break;
    if (key === '-' && reading.isWord(to + 1) && !reading.isCapital(to + 1)) {
      to = Math.max(to + 2, reading.markAt(to + 1)?.to ?? to + 3);
      lastName = to;
      continue;
    }
    if (key === 'các' && small > 0 && !reading.begins(to, 'collectives', 'bodies')) return { from, to: withTail(reading, lastName) };
    if (key === ',' || key === 'và' || key === 'cùng') {
      if (!continues(reading, to + 1)) break;
      to++;
      small = 0;
      continue;
    }
    if (key === '(') {
      const close = bracketEnd(reading, to);
      if (close === to) break;
      to = close;
      lastName = to;
      continue;
    }
    const listsNames = key === ':' && PLURALS.has(reading.key(from)) && reading.isCapital(to + 1) && to - from < 4;
    if (!reading.isWord(to) && key !== '-' && key !== '/' && !listsNames) break;
    if (reading.isCapital(to) || reading.begins(to, 'bodies', 'collectives')) {
      to = reading.begins(to, 'bodies', 'collectives') ? reading.markAt(to)!.to : to + 1;
      small = 0;
      lastName = to;
      continue;
    }
    small++;
    to++;
    if (small > MAX_SMALL_WORDS && lastName > from + 1 && hasName(reading, from, lastName)) return { from, to: withTail(reading, lastName) };
  }
  if (to >= limit && limit < reading.length) return { from, to: lastName };
  while (to > from + 1 && !reading.isWord(to - 1) && reading.key(to - 1) !== ')') to--;
  return { from, to };
}

/** A capital behind the first word: the name is given, not only the kind of body. */
function hasName(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (reading.isCapital(at)) return true;
  return false;
}

function withTail(reading: Reading, lastName: number): number {
  let to = lastName;
  while (TAIL.has(reading.key(to))) to++;
  return to === lastName && reading.isWord(to) && reading.markAt(to) === undefined ? to + 1 : to;
}

/** "các bệnh viện", "mỗi phòng". */
function isPlural(reading: Reading, at: number): boolean {
  return PLURALS.has(reading.key(at)) && (reading.begins(at + 1, 'bodies', 'titles', 'collectives') || PEOPLE.has(reading.key(at + 1)));
}

function beginsUnit(reading: Reading, at: number): boolean {
  if (reading.begins(at, 'collectives', 'titles', 'honorifics', 'bodies') || isPlural(reading, at)) return true;
  const isName = reading.isCapital(at) && (reading.isWord(at - 1) || reading.isCapital(at + 1) || /^\p{Lu}{2,}/u.test(reading.slice(at, at + 1)));
  return isName && !reading.begins(at, 'orders', 'requests', 'tasks', 'manners', 'connectors', 'obligations', 'results', 'documents', 'notCues');
}

/** Behind a comma or "và" the list of addressees goes on. */
function continues(reading: Reading, at: number): boolean {
  if (reading.begins(at, 'collectives', 'bodies', 'titles', 'honorifics')) return true;
  if (reading.isCapital(at)) return true;
  return /^(?:ngành|cá|người|lao|chiến|nhân|quân|thủ)$/u.test(reading.key(at));
}

/** Right behind "các tỉnh", "các chủ đầu tư", which are whole without more. */
function isBehindCollective(reading: Reading, from: number, at: number, small: number): boolean {
  const mark = reading.markAt(at - 1);
  return small === 0 && mark?.to === at && mark.meanings.has('collectives') && !reading.isCapital(mark.to - 1) && mark.from >= from;
}

/** "các xã vùng bãi", "các đồng chí được bổ nhiệm tiếp tục …": words that say which of them are meant. */
function mayQualify(reading: Reading, at: number): boolean {
  if (reading.isCapital(at) || !reading.isWord(at)) return true;
  if (reading.markAt(at) !== undefined && reading.begins(at, 'bodies', 'collectives', 'titles', 'honorifics')) return true;
  if (reading.key(at) !== 'được') return QUALIFIERS.has(reading.key(at));
  for (let verb = at + 2; verb < at + 7; verb++) if (reading.begins(verb, 'manners', 'obligations', 'tasks')) return true;
  return false;
}

function endsAddressee(reading: Reading, from: number, at: number): boolean {
  const mark = reading.markAt(at);
  if (!mark || mark.from !== at || reading.isCapital(at)) return false;
  const ends = ['obligations', 'manners', 'tasks', 'leading', 'cooperating', 'orders', 'requests', 'passives', 'circumstances', 'results', 'promises', 'sayings', 'ceremonies'] as const;
  if (!ends.some((meaning) => mark.meanings.has(meaning))) return false;
  return !isNamingVerb(reading, from, at);
}

function isNamingVerb(reading: Reading, from: number, at: number): boolean {
  const mark = reading.markAt(at)!;
  const verb = reading.tokens.slice(mark.from, mark.to).map((token) => token.key).join(' ');
  if (reading.isCapital(at - 2) && at - 2 > from && NAMING_HEADS.has(`${reading.key(at - 2)} ${reading.key(at - 1)}`) && NAMED_AFTER.has(verb)) return true;
  const head = reading.markAt(at - 1);
  if (!head || head.to !== at || !head.meanings.has('bodies') || at - 1 < from) return false;
  const body = reading.tokens.slice(head.from, head.to).map((token) => token.key).join(' ');
  return NAMING_VERBS.has(verb) && BODIES_WITH_VERBS.has(body) && reading.isCapital(mark.to);
}

/** "(KH&ĐT)" behind a name; the token itself if the brackets hold anything else. */
function bracketEnd(reading: Reading, open: number): number {
  return reading.isCapital(open + 1) && reading.key(open + 2) === ')' ? open + 3 : open;
}

const isWith = (reading: Reading, at: number): boolean => reading.key(at) === 'với' || reading.key(at) === 'cùng';

/** The units behind "phối hợp với", each under its name: "các Bộ A, B" are Bộ A and Bộ B. */
export function cooperatingUnits(reading: Reading, lead: Addressee | undefined, from = 0, to = reading.length): string[] {
  for (let at = from; at < to; at++) {
    const isBeside = reading.key(at) === 'cùng' && isBesideLead(reading, lead, at);
    if (!isBeside && !reading.begins(at, 'cooperating')) continue;
    let start = Math.max(at + 1, reading.markAt(at)?.to ?? 0);
    if (isWith(reading, start)) start++;
    if (reading.key(at) === 'cùng' && !reading.begins(start, 'bodies', 'collectives', 'titles', 'honorifics')) continue;
    const list = addresseeAt(reading, start);
    if (list && !(lead && list.from <= lead.from && lead.from < list.to)) return namesOf(reading, list);
  }
  return [];
}

/** "A cùng B lập …", "A chủ trì, cùng B, C …": units beside the lead, not "cùng kỳ" or "cùng với đó". */
function isBesideLead(reading: Reading, lead: Addressee | undefined, at: number): boolean {
  if (!beginsUnit(reading, isWith(reading, at + 1) ? at + 2 : at + 1)) return false;
  return at === 0 || reading.key(at - 1) === ',' || (lead !== undefined && at - lead.to <= 3) || reading.begins(at - 2, 'leading');
}

/** The units of a whole text that lists them, such as a cell. */
export function unitsIn(reading: Reading): string[] {
  return namesOf(reading, { from: 0, to: reading.length }, true);
}

/** @param isCell commas part all that is no phrase of its own, such as "các sở, ngành" */
function namesOf(reading: Reading, list: Addressee, isCell = false): string[] {
  const names: string[] = [];
  let head = '';
  let from = list.from;
  const push = (to: number): void => {
    if (to <= from) return;
    const isListed = reading.key(from) === 'các' && reading.isCapital(from + 1) && (reading.key(from + 2) === ':' || reading.isCapital(from + 2));
    if (isListed) head = reading.slice(from + 1, from + 2);
    const isBehindColon = isListed && reading.key(from + 2) === ':';
    if (isBehindColon) from += 3;
    const start = isListed && !isBehindColon ? from + 1 : from;
    const isBare = head !== '' && (!isListed || isBehindColon) && reading.isCapital(from) && !reading.begins(from, 'bodies', 'collectives', 'titles');
    names.push(isBare ? `${head} ${reading.slice(start, to)}` : reading.slice(start, to));
    if (!isListed && !isBare) head = '';
  };
  let nameTo = mentionAt(reading, from)?.to ?? from;
  for (let at = list.from; at < list.to; at++) {
    const key = reading.key(at);
    const mark = reading.markAt(at);
    if (at < nameTo && head === '') continue;
    if (mark && mark.from < at && mark.to > at && mark.meanings.has('collectives')) continue;
    const parts = key === ',' || (key === 'và' && reading.begins(at + 1, 'bodies', 'collectives', 'titles'));
    if (!parts || (key === ',' && !isCell && !continues(reading, at + 1))) continue;
    push(at);
    from = at + 1;
    nameTo = mentionAt(reading, from)?.to ?? from;
  }
  push(list.to);
  return names;
}
