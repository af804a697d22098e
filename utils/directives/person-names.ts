import { keyOf, keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import { isPlaceAt } from './place-names.ts';
import type { Reading } from './reading.ts';
import { watchSpelling } from './watched.ts';

/** Behind these a name of two syllables is a place. */
const PLACE_WORDS = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'ủy', 'ubnd', 'hđnd', 'đảng', 'bộ', 'tp', 'dân', 'khu']);
const MAX_NAME = 5;
/** Surnames that hardly any place begins with. */
const SUREST_SURNAMES = keySet('nguyễn', 'trần', 'lê', 'phạm', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'ngô');
/** Surnames of the highlands, which no place begins with: behind them a name has often two syllables. */
const HIGHLAND_SURNAMES = keySet('siu', 'kpă', 'ksor', 'rcom', 'rmah', 'nay');
/** Bodies that papers name without their place: "Bí thư Thành ủy Trần Thọ", "Chủ tịch UBND tỉnh Lê Hạnh". */
const COMMITTEES = keySet('tỉnh ủy', 'thành ủy', 'ubnd tỉnh', 'hđnd tỉnh', 'dân tỉnh');

/** These stand in no other names. */
const CERTAIN_MIDDLE_NAMES = new Set(['văn', 'thị']);

/** Peoples of the highlands put these before a given name: "H'Len Mlô", "Y Thoan Niê", "K'Brên". */
const GIVEN_NAME_PREFIX = watchSpelling(/^[hky]['’ʼ]\p{sc=Latn}/iu);

/** Named after a person, or like one. */
const NO_PERSONS = new Set(['Hồ Chí Minh', 'Việt Nam']);

/** Where a person's name ends that begins at a token; the token itself if none does. */
export function personNameAt(reading: Reading, at: number, afterTitle: boolean): number {
  if (!reading.isCapital(at) || isPlaceAt(reading, at)) return at;
  const run = runEnd(reading, at);
  const length = run - at;
  if (length < 2 || length > MAX_NAME || (!afterTitle && isShoutedWord(reading, at, run))) return at;
  if (afterTitle && (reading.isSpelled(at, GIVEN_NAME_PREFIX) || reading.isSpelled(run - 1, GIVEN_NAME_PREFIX))) return run;
  // "Ủy ban MTTQ Việt Nam huyện": first letters of a body.
  if (reading.isShouted(at) && !reading.isShouted(at + 1)) return at;
  const isSurname = isSurnameAt(reading, at);
  const isLikely = length > 2 && (isSurname || reading.isMiddleName(at + 1));
  // "BỘ TRƯỞNG BỘ CÔNG THƯƠNG", "… BỘ VĂN HÓA": what a body is for, not a middle name.
  if (reading.begins(at, MEANS.bodies) && !isSurname && (!CERTAIN_MIDDLE_NAMES.has(reading.key(at + 1)) || reading.begins(at + 1, MEANS.fields))) return at;
  if (reading.begins(at, MEANS.bodies | MEANS.titles | MEANS.documents | MEANS.collectives | MEANS.fields) && !isLikely) return at;
  if (!isSurname && isSurnameAt(reading, at + 1) && CERTAIN_MIDDLE_NAMES.has(reading.key(at + 2))) return at;
  if (!isSurname && !(isLikely && (afterTitle || CERTAIN_MIDDLE_NAMES.has(reading.key(at + 1)))) && !(afterTitle && isHonored(reading, at))) return at;
  if (length === 2 && !isBehindCommittee(reading, at) && !(afterTitle && HIGHLAND_SURNAMES.has(reading.key(at))) && (!afterTitle || PLACE_WORDS.has(reading.key(at - 1)) || (reading.isCapital(at - 1) && PLACE_WORDS.has(reading.key(at - 2)) && !PLACE_WORDS.has(reading.key(at - 1)) && !reading.begins(at - 1, MEANS.bodies | MEANS.titles)))) return at;
  if (isPlaceBeforeName(reading, at, run) || (reading.isCapital(at - 1) && isPlaceBeforeName(reading, at - 1, run))) return at;
  return NO_PERSONS.has(reading.slice(at, run)) ? at : run;
}

/** Three syllables behind one of the surnames that hardly any place begins with. */
export const isSurelyPerson = (reading: Reading, at: number): boolean => SUREST_SURNAMES.has(reading.key(at)) && personNameAt(reading, at, false) >= at + 3;

/** "Bí thư Thành ủy Trần Thọ", but "Chủ tịch UBND tỉnh Lâm Hạ". */
const isBehindCommittee = (reading: Reading, at: number): boolean => SUREST_SURNAMES.has(reading.key(at)) && COMMITTEES.has(reading.keys(Math.max(0, at - 2), at));

const isSurnameAt = (reading: Reading, at: number): boolean => reading.markAt(at)?.meanings.has(MEANS.surnames) ?? false;

/** Where the capitals of a possible name end; further than the longest name only tells that they are none. */
function runEnd(reading: Reading, at: number): number {
  let run = at;
  while (run < reading.length && run - at <= MAX_NAME && reading.isCapital(run) && reading.isSyllable(run) && !isTitleBehind(reading, at, run) && !isShoutedWord(reading, at, run)) run++;
  return run;
}

/** "đồng chí A", "ông A". */
const isHonored = (reading: Reading, at: number): boolean => reading.markAt(at - 1)?.meanings.has(MEANS.honorifics) ?? false;

/** "Bệnh viện Ninh Cường Đỗ Kiến Phúc": a place of two syllables before a whole name, where the capitals are many. */
function isPlaceBeforeName(reading: Reading, at: number, run: number): boolean {
  if (reading.key(at) === 'y' || run - at < MAX_NAME - (PLACE_WORDS.has(reading.key(at - 1)) ? 1 : 0) || isHonored(reading, at)) return false;
  return !CERTAIN_MIDDLE_NAMES.has(reading.key(at + 1)) && isSurnameAt(reading, at + 2) && (run - at === MAX_NAME || !isSurnameAt(reading, at + 1));
}

/** "Mai Xuân Đoàn Tổng Giám đốc": a title of several words that goes on in small letters is no part of the name. */
function isTitleBehind(reading: Reading, from: number, at: number): boolean {
  return at >= from + 2 && reading.begins(at, MEANS.titles) && reading.markAt(at)!.to > at + 1;
}

/** "… ĐINH THẾ LƯỢNG TẠI HỘI NGHỊ": in capitals a name ends where another word begins. */
function isShoutedWord(reading: Reading, from: number, at: number): boolean {
  if (at < from + 2 || !reading.isShouted(at) || !reading.isShouted(from)) return false;
  const mark = reading.markAt(at);
  return mark?.from === at && (mark.to > at + 1 || reading.begins(at, MEANS.topics | MEANS.circumstances | MEANS.connectors | MEANS.tasks | MEANS.orders));
}

/** "K. Đ. Sơn": initials and a given name behind a word of courtesy. */
function initialsEnd(reading: Reading, at: number): number {
  let to = at;
  while (reading.isCapital(to) && reading.slice(to, to + 1).length === 1 && reading.key(to + 1) === '.') to += 2;
  return to > at && reading.isCapital(to) ? to + 1 : at;
}

const GIVEN_NAME = watchSpelling(/^\p{Lu}(?:['’ʼ]\p{Lu})?\p{Ll}/u);

/** "ông Hải", "đ/c Mẩy", "chị Quyên Anh": the last syllables of a name stand for it behind a word of courtesy. */
export function givenNameAt(reading: Reading, at: number): number {
  const initialed = initialsEnd(reading, at);
  if (initialed > at) return initialed;
  if (!reading.isCapital(at) || !reading.isSpelled(at, GIVEN_NAME) || reading.begins(at, MEANS.bodies | MEANS.titles | MEANS.documents | MEANS.collectives)) return at;
  const to = reading.isCapital(at + 1) ? at + 2 : at + 1;
  if (NO_PERSONS.has(reading.slice(at, to))) return at;
  return reading.isCapital(to) ? at : to;
}

/** Ranks stand before a name as words of courtesy do: "đại tá Việt", "Giám đốc Công an tỉnh, Đại tá Lê Văn Hà". */
const RANKS = keySet('đại tướng', 'thượng tướng', 'trung tướng', 'thiếu tướng', 'đại tá', 'thượng tá', 'trung tá', 'thiếu tá', 'đại úy', 'thượng úy', 'trung úy', 'thiếu úy', 'chuẩn đô đốc', 'phó đô đốc', 'đô đốc');

/** True for a title that is a rank and no office. */
export const isRank = (title: string): boolean => RANKS.has(keyOf(title));

/** Behind a rank; the token itself if none begins at it. */
export function behindRank(reading: Reading, at: number): number {
  const mark = reading.markAt(at);
  return mark?.from === at && RANKS.has(reading.keys(at, mark.to)) ? mark.to : at;
}

/** "Giám đốc Công an tỉnh, Đại tá Lê Văn Hà": the rank goes with the name. */
export function isRankOfName(reading: Reading, at: number): boolean {
  const rank = behindRank(reading, at);
  return rank > at && personNameAt(reading, rank, true) > rank;
}
