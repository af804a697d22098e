import { keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import { mentionAt } from './mentions.ts';
import type { Reading, TokenSpan } from './reading.ts';
import { rememberedAt } from './remembered.ts';
import { beginsUnit, hasQuantifier } from './unit-beginnings.ts';
import { unitEnd } from './unit-names.ts';
import { wordPairs } from './word-pairs.ts';

/** Those who are addressed. */
export interface Addressee extends TokenSpan {
  /** One by one. */
  readonly units: readonly TokenSpan[];
}

/** Words between a cue and its addressee. */
const PARTICLES = new Set(['cho', 'với', 'đến', 'tới', 'thêm', 'rõ', ',', 'đối', 'riêng', 'là', 'rằng', 'trước', 'mắt', 'ngay', 'luôn', 'trực', 'tiếp']);
const QUOTES = new Set(['“', '«', '"']);
/** Levels and kinds that go on with the list of one name: "UBND các xã, phường, đặc khu". */
const BARE_KINDS = keySet('cục', 'vụ', 'viện', 'tổng công ty', 'công ty', 'tập đoàn', 'xã', 'phường', 'đặc khu', 'thị trấn', 'huyện', 'thị xã', 'thành phố', 'tỉnh', 'thôn', 'bản', 'xóm', 'ấp', 'buôn', 'khu phố', 'tổ dân phố', 'quận', 'ban', 'ngành', 'phòng', 'đơn vị', 'đơn vị liên quan', 'địa phương', 'cơ quan', 'cơ quan liên quan', 'đoàn thể', 'khoa', 'trung tâm', 'trường');
/** "UBND các huyện, thành, thị". */
const SHORT_KINDS = keySet('thành', 'thị');
/** What is done or spoken of, not who does it: "các nhiệm vụ", "các nội dung". */
const ABSTRACT = keySet('nhiệm', 'nội', 'giải', 'biện', 'chỉ', 'vấn', 'công', 'việc', 'quy', 'dự', 'kế', 'chương', 'văn', 'hồ', 'thủ', 'điều', 'mục', 'khâu', 'bước', 'hoạt', 'hạng', 'tồn', 'hạn', 'khó', 'vướng', 'lĩnh', 'nguồn', 'khoản', 'loại', 'hình', 'phương', 'hành', 'trường', 'tiêu', 'chế', 'yêu', 'ý', 'kiến', 'đề', 'gói', 'tuyến', 'đợt', 'ngày', 'tháng', 'năm', 'cuộc', 'phiên', 'buổi', 'lễ');
/** First words of bodies that are named by several fields. */
const HOLDS_FIELDS = keySet('phòng', 'ban', 'cục', 'vụ', 'văn', 'cơ', 'ủy', 'viện', 'trung');
const LONGEST_UNKNOWN = 5;
const LONGEST_BARE = 3;
/** Small words that begin no noun of people. */
const NO_NOUNS = keySet('này', 'đó', 'trên', 'là', 'có', 'không', 'được', 'bị', 'rất', 'thì', 'mà', 'vì', 'do', 'của', 'như', 'và', 'hoặc', 'việc', 'sự', 'mới', 'khác', 'một', 'lần', 'thêm', 'nữa', 'lại', 'ra', 'đi', 'vào', 'mức', 'giá', 'số', 'phần', 'tỷ', 'quá', 'hơn', 'tiền', 'vốn', 'đất', 'xe', 'hàng', 'tin');
const LONGEST_CIRCUMSTANCE = 16;
/** Behind a comma in a name, in tokens. */
const LONGEST_TAIL = 8;
const MOST_UNITS = 24;

/** The addressee behind a cue that ends before `at`. */
export function addresseeAfter(reading: Reading, at: number): Addressee | undefined {
  let from = reading.key(at) === ',' ? behindCircumstance(reading, at + 1) : at;
  while (PARTICLES.has(reading.key(from)) && from < at + 4) from++;
  if (reading.begins(from, MEANS.connectors) && !beginsUnit(reading, from)) from = reading.markAt(from)!.to;
  while (reading.key(from) === ',') from++;
  // "yêu cầu: “Sở Nội vụ rà soát …”": what was said, word for word.
  if (reading.key(from) === ':' && QUOTES.has(reading.key(from + 1))) from += 2;
  return addresseesAt(reading, from) ?? unknownGroupAt(reading, from);
}

/** "các Bộ trưởng; Chủ tịch UBND các tỉnh tập trung …": a list whose parts semicolons divide, up to what all of them are to do. */
export function addresseesAt(reading: Reading, from: number): Addressee | undefined {
  const first = addresseeAt(reading, from);
  if (first === undefined || reading.key(first.to) !== ';') return first;
  const units = [...first.units];
  while (reading.key(units.at(-1)!.to) === ';' && units.length < MOST_UNITS) {
    const next = addresseeAt(reading, units.at(-1)!.to + 1);
    if (next === undefined) return first;
    units.push(...next.units);
  }
  const { to } = units.at(-1)!;
  const acts = reading.opensTask(to) || reading.begins(to, MEANS.manners | MEANS.obligations | MEANS.leading | MEANS.cooperating) || (reading.key(to) === 'căn' && reading.key(to + 1) === 'cứ');
  return acts ? { from, to, units } : first;
}

/** "yêu cầu, ngay sau hội nghị, các chi bộ …": behind what stands between commas. */
function behindCircumstance(reading: Reading, from: number): number {
  if (reading.key(from) === 'theo' || !(reading.begins(from, MEANS.topics | MEANS.circumstances | MEANS.connectors) || reading.hasFigure(from))) return from;
  for (let at = from + 1; at < from + LONGEST_CIRCUMSTANCE; at++) if (reading.key(at) === ',') return beginsUnit(reading, at + 1) ? at + 1 : from;
  return from;
}

/** "các mỏ hầm lò đo khí", "thí sinh kiểm tra": those whose noun is in no list, up to their verb. */
function unknownGroupAt(reading: Reading, from: number): Addressee | undefined {
  if (!reading.begins(from, MEANS.quantifiers)) return unknownAt(reading, from);
  const noun = reading.markAt(from)!.to;
  if (ABSTRACT.has(reading.key(noun))) return undefined;
  for (let to = noun + 1; to <= noun + LONGEST_UNKNOWN && reading.isWord(to - 1); to++) {
    if (reading.begins(to - 1, MEANS.quantifiers | MEANS.topics | MEANS.circumstances)) return undefined;
    if (reading.begins(to, MEANS.tasks | MEANS.manners | MEANS.obligations | MEANS.leading | MEANS.cooperating)) return { from, to, units: [{ from, to }] };
  }
  return undefined;
}

/** A few small words of no list before a verb. */
function unknownAt(reading: Reading, from: number): Addressee | undefined {
  if (ABSTRACT.has(reading.key(from))) return undefined;
  for (let to = from; to <= from + LONGEST_BARE; to++) {
    if (to > from + 1 && (reading.opensTask(to) || reading.begins(to, MEANS.manners | MEANS.obligations))) return { from, to, units: [{ from, to }] };
    if (!reading.isWord(to) || reading.isCapital(to) || reading.markAt(to) !== undefined || NO_NOUNS.has(reading.key(to))) return undefined;
  }
  return undefined;
}

const addresseeRemembered = rememberedAt(readAddressee);

/** The addressee that begins at a token: one unit or person, or a list of them. */
export const addresseeAt = (reading: Reading, from: number): Addressee | undefined => (from >= 0 ? addresseeRemembered(reading, from) : undefined);

function readAddressee(reading: Reading, from: number): Addressee | undefined {
  if (!beginsUnit(reading, from)) return undefined;
  const units: TokenSpan[] = [];
  for (let at = from; units.length < MOST_UNITS; ) {
    const to = listedEnd(reading, at, endOf(reading, at));
    units.push({ from: at, to });
    const next = nextOf(reading, from, to);
    if (next === undefined) break;
    at = next;
  }
  const named = { from, to: units.at(-1)!.to, units };
  const members = madeOf(reading, named.to);
  return members ? { ...named, to: members.to } : named;
}

/** "Tổ công tác gồm các Bộ A, B": who is in it. */
function madeOf(reading: Reading, at: number): Addressee | undefined {
  const made = reading.key(at) === 'bao' ? at + 1 : at;
  return reading.key(made) === 'gồm' && reading.begins(made + 1, MEANS.quantifiers | MEANS.bodies) ? addresseeAt(reading, made + 1) : undefined;
}

/** Where a person with their titles, a unit or a group ends. */
function endOf(reading: Reading, at: number): number {
  const person = mentionAt(reading, at);
  return person?.kind === 'person' && person.name !== undefined ? person.to : unitEnd(reading, at);
}

const AS_WELL = wordPairs('cũng như');

/** Where a list goes on behind a unit. */
function nextOf(reading: Reading, from: number, at: number): number | undefined {
  if (AS_WELL(reading, at)) return beginsUnit(reading, at + 2) ? at + 2 : undefined;
  if (reading.key(at) !== ',' && reading.key(at) !== 'và' && reading.key(at) !== '+') return undefined;
  const next = reading.key(at) === ',' ? behindComma(reading, at + 1) : at + 1;
  const isPlace = reading.isCapital(next) && reading.isCapital(next + 1);
  if ((!isPlace && reading.begins(next, MEANS.orders | MEANS.connectors)) || isOrdering(reading, next)) return undefined;
  const isName = !reading.begins(next, MEANS.tasks | MEANS.manners | MEANS.obligations | MEANS.requests) || isFieldInList(reading, next);
  const isListed = reading.isCapital(next) && isName && hasQuantifier(reading, from, at);
  return isListed || beginsUnit(reading, next) ? next : undefined;
}

/** "… tại các ngành, địa phương, ông A đề nghị": whoever orders is none of those before. */
function isOrdering(reading: Reading, at: number): boolean {
  const person = mentionAt(reading, at);
  return person?.kind === 'person' && person.name !== undefined && reading.begins(person.to, MEANS.orders | MEANS.requests) && !reading.begins(person.to, MEANS.tasks);
}

/** "các xã, và các phường", "cán bộ, nhất là người đứng đầu". */
function behindComma(reading: Reading, at: number): number {
  if (reading.key(at) === 'nhất' && reading.key(at + 1) === 'là') return at + 2;
  return reading.key(at) === 'và' ? at + 1 : at;
}

/** "các Bộ: Công an, Xây dựng, Tư pháp": a field that is a verb too, between or behind others. */
function isFieldInList(reading: Reading, at: number): boolean {
  const end = reading.markAt(at)!.to;
  return reading.begins(at, MEANS.fields) && [',', 'và'].includes(reading.key(end)) && reading.isCapital(end + 1);
}

/** "các xã, phường, đặc khu" is one; "phòng kinh tế, hạ tầng và đô thị" too. */
function listedEnd(reading: Reading, from: number, end: number): number {
  let to = end;
  for (;;) {
    const next = bareKindEnd(reading, from, to) ?? listedFieldEnd(reading, from, to) ?? listedWordsEnd(reading, from, to);
    if (next === undefined) return to;
    to = next;
  }
}

function bareKindEnd(reading: Reading, from: number, at: number): number | undefined {
  if (reading.key(at) !== ',' && reading.key(at) !== 'và' && reading.key(at) !== '/') return undefined;
  const mark = reading.markAt(at + 1);
  if (SHORT_KINDS.has(reading.key(at + 1)) && mark === undefined && hasQuantifier(reading, from, at)) return at + 2;
  if (mark?.from !== at + 1 || reading.isCapital(at + 1) || !keyOfMark(reading, at + 1).split(' , ').every((kind) => BARE_KINDS.has(kind)) || !hasQuantifier(reading, from, at)) return undefined;
  if (reading.isCapital(mark.to) || reading.begins(mark.to, MEANS.passives)) return undefined;
  return reading.begins(mark.to, MEANS.qualifiers) && !reading.begins(mark.to, MEANS.tasks | MEANS.leading) ? reading.markAt(mark.to)!.to : mark.to;
}

function listedFieldEnd(reading: Reading, from: number, at: number): number | undefined {
  if (reading.key(at) !== ',') return undefined;
  if (hasQuantifier(reading, from, at) && reading.begins(at + 1, MEANS.fields) && (reading.begins(reading.markAt(at + 1)!.to, MEANS.passives | MEANS.obligations | MEANS.manners | MEANS.leading | MEANS.cooperating) || (!reading.isCapital(at + 1) && !reading.begins(at + 1, MEANS.tasks | MEANS.manners) && reading.opensTask(reading.markAt(at + 1)!.to)))) return reading.markAt(at + 1)!.to;
  if (!reading.begins(from, MEANS.bodies) && !(reading.isCapital(from) && reading.begins(from, MEANS.collectives))) return undefined;
  if (reading.key(from) === 'ngành' && reading.begins(at + 1, MEANS.fields) && !reading.begins(at + 1, MEANS.tasks)) return reading.markAt(at + 1)!.to;
  const isCapital = reading.isCapital(at + 1);
  if (!reading.begins(at + 1, MEANS.fields) && !isCapital) return undefined;
  const behind = reading.begins(at + 1, MEANS.fields) ? reading.markAt(at + 1)!.to : wordEnd(reading, at + 1);
  if (isCapital && reading.key(behind) !== 'và') return namedFieldsEnd(reading, from, at);
  if (reading.key(behind) !== 'và' || reading.isCapital(behind + 1) !== isCapital) return undefined;
  if (reading.begins(at + 1, MEANS.bodies | MEANS.titles | MEANS.collectives) || reading.begins(behind + 1, MEANS.bodies | MEANS.titles | MEANS.collectives)) return undefined;
  if (isCapital) return fieldsEnd(reading, wordEnd(reading, behind + 1));
  return reading.begins(behind + 1, MEANS.fields) ? reading.markAt(behind + 1)!.to : undefined;
}

/** "Cục Chất lượng, Chế biến và Phát triển thị trường". */
function fieldsEnd(reading: Reading, from: number): number {
  return !reading.isCapital(from) && reading.begins(from, MEANS.fields) && !reading.begins(from, MEANS.tasks) ? reading.markAt(from)!.to : from;
}

/** "Phòng Nghiệp vụ, Dự toán, Pháp chế biên soạn …": fields behind commas, up to what the one body is to do. */
function namedFieldsEnd(reading: Reading, from: number, comma: number): number | undefined {
  if (!HOLDS_FIELDS.has(reading.key(from))) return undefined;
  let at = comma;
  while (reading.key(at) === ',' && reading.isCapital(at + 1) && reading.begins(at + 1, MEANS.fields) && !reading.begins(at + 1, MEANS.bodies | MEANS.titles | MEANS.collectives)) at = reading.markAt(at + 1)!.to;
  if (at > comma) while (reading.isCapital(at) || reading.begins(at, MEANS.fields)) at = reading.markAt(at)?.from === at ? reading.markAt(at)!.to : at + 1;
  if (at > comma && reading.key(at) === '(' && reading.isCapital(at + 1) && reading.key(at + 2) === ')') at += 3;
  return at > comma && (reading.key(at) === 'là' || reading.begins(at, MEANS.tasks | MEANS.leading | MEANS.cooperating | MEANS.obligations | MEANS.manners | MEANS.passives)) ? at : undefined;
}

/** "Ban Chính sách, chiến lược Trung ương chủ trì", "Phòng Văn hóa, thể thao phối hợp": words of the name go on behind a comma, up to what the body is to do. */
function listedWordsEnd(reading: Reading, from: number, at: number): number | undefined {
  if (reading.key(at) !== ',' || !reading.begins(from, MEANS.bodies) || !reading.isCapital(from) || reading.isCapital(at + 1) || !reading.begins(at + 1, MEANS.fields) || reading.begins(at + 1, MEANS.bodies | MEANS.tasks)) return undefined;
  for (let to = reading.markAt(at + 1)!.to; to <= at + LONGEST_TAIL && to < reading.length; to++) {
    if (reading.begins(to, MEANS.leading | MEANS.cooperating | MEANS.obligations | MEANS.passives | MEANS.manners) || (reading.begins(to, MEANS.tasks) && !reading.begins(to, MEANS.fields))) return to;
    if (!reading.isWord(to) || !(reading.isCapital(to) || reading.begins(to, MEANS.fields | MEANS.qualifiers) || (reading.markAt(to) !== undefined && reading.markAt(to)!.from < to))) return undefined;
  }
  return undefined;
}

/** "Thể thao", "Du lịch": a capital and the small syllable behind it. */
function wordEnd(reading: Reading, at: number): number {
  return reading.isWord(at + 1) && !reading.isCapital(at + 1) && reading.key(at + 1) !== 'và' ? at + 2 : at + 1;
}

function keyOfMark(reading: Reading, at: number): string {
  const mark = reading.markAt(at)!;
  return reading.keys(mark.from, mark.to);
}
