/** Where the name of a unit, a person or a group begins. Positions are tokens. */
import { keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';
import { watchSpelling } from './watched.ts';

/** A noun with which such a name begins: "sở", "các đơn vị", "Chủ tịch", "đồng chí". */
export const isNoun = (reading: Reading, at: number): boolean => reading.begins(at, MEANS.bodies | MEANS.collectives | MEANS.titles | MEANS.honorifics);

/** "11" before what is counted. */
const isCount = (reading: Reading, at: number): boolean => reading.isSpelled(at, COUNT);
const COUNT = watchSpelling(/^\d{1,3}$/u);

/** "các sở", "mỗi cán bộ", "11 đơn vị": the noun behind words of number; the token itself if there are none. */
export function behindQuantifier(reading: Reading, at: number): number {
  if (isNumberOf(reading, at) || (isCount(reading, at) && reading.key(at + 1) === 'đồng' && reading.key(at + 2) === 'chí')) return at + 1;
  return reading.begins(at, MEANS.quantifiers) ? reading.markAt(at)!.to : at;
}

/** True if the name of a unit, a person or a group may begin at the token. */
export function beginsUnit(reading: Reading, at: number): boolean {
  if (isNoun(reading, at) || isHeadOfMany(reading, at)) return true;
  const noun = behindQuantifier(reading, at);
  if (noun > at) return isNoun(reading, noun) || PEOPLE.has(reading.key(noun)) || isAbbreviated(reading, noun);
  const isName = reading.isCapital(at) && (reading.isWord(at - 1) || reading.isCapital(at + 1) || reading.isSpelled(at, INITIALS));
  return isName && !TIMES.has(reading.key(at)) && reading.key(at - 1) !== 'thứ' && !reading.begins(at, MEANS.orders | MEANS.requests | MEANS.tasks | MEANS.manners | MEANS.connectors | MEANS.obligations | MEANS.results | MEANS.documents | MEANS.notCues);
}

/** "UBND", "T.Ư". */
const INITIALS = watchSpelling(/^\p{Lu}\.?\p{Lu}/u);

/** "các TCTD", "các HTX": groups in their first letters, which no lexicon lists. */
export const isAbbreviated = (reading: Reading, at: number): boolean => reading.key(at - 1) === 'các' && reading.isShouted(at) && !reading.isShouted(at - 1) && !reading.isShouted(at + 1);

/** "trưởng 14 khu phố". */
const isHeadOfMany = (reading: Reading, at: number): boolean => reading.key(at) === 'trưởng' && isNumberOf(reading, at + 1);

/** "12 tỉnh", "14 khu phố": how many bodies. */
export const isNumberOf = (reading: Reading, at: number): boolean => (isCount(reading, at) || NUMBERS.has(reading.key(at))) && !reading.isCapital(at) && reading.begins(at + 1, MEANS.bodies | MEANS.collectives);
const NUMBERS = keySet('hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười');

/** "Quý I", "Tháng Chạp", "Điều 2": what is named with a capital and is nobody. */
const TIMES = keySet('quý', 'tháng', 'tuần', 'năm', 'ngày', 'thứ', 'điều', 'khoản', 'chương', 'mục', 'phần', 'đợt');

/** Nouns of people and places behind "các": "các chủ hồ", "các nhà khoa học". */
const PEOPLE = keySet('chủ', 'nhà', 'hộ', 'người', 'thầy', 'trưởng', 'phó', 'kíp', 'lớp', 'khối', 'chốt', 'thành', 'bên', 'điểm', 'cơ', 'em', 'cháu', 'cụm', 'vùng', 'tuyến');

/** Whether a word of number stands among tokens. */
export function hasQuantifier(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.begins(at, MEANS.quantifiers)) return true;
  return false;
}
