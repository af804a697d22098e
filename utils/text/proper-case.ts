/** Names in capitals, as letterheads and signatures write them, in the letters of ordinary text. */
import { isSyllable } from './syllable-shape.ts';

/** What follows one of these is a place or a person's name: each syllable has a capital. */
const BEFORE_PLACES = ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'tỉnh uỷ', 'thành uỷ', 'huyện uỷ', 'tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'phường', 'xã', 'đặc khu'];
/** Bodies that bear a name of their own, each syllable with a capital: "Bệnh viện Yên Trạch". */
const OF_A_NAME = ['bệnh viện', 'trường', 'trường đại học', 'trường cao đẳng', 'học viện', 'công ty', 'tổng công ty', 'tập đoàn', 'ngân hàng'];
/** Bodies and positions, whose first syllable has a capital wherever they stand. */
const BODIES = [
  ...OF_A_NAME, 'trung tâm', 'liên đoàn', 'hội',
  'văn phòng', 'phòng', 'ủy ban', 'uỷ ban', 'hội đồng', 'ban', 'bộ', 'sở', 'cục', 'tổng cục', 'chi cục', 'vụ', 'viện', 'đảng ủy', 'đảng bộ', 'công an',
  'mặt trận', 'tòa án', 'thanh tra', 'phó', 'chánh', 'bí thư', 'chủ tịch', 'giám đốc', 'tổng giám đốc', 'trưởng', 'bộ trưởng', 'thứ trưởng',
  'cục trưởng', 'vụ trưởng', 'viện trưởng', 'hiệu trưởng', 'chủ nhiệm', 'thủ tướng', 'thường trực', 'thường vụ', 'chính phủ', 'quốc hội', 'trung ương',
];
/** Words whose second syllable begins no body or place. */
const FIELDS = ['môi trường', 'thị trường', 'xã hội', 'hiện trường', 'nông trường', 'lâm trường', 'bộ đội', 'thành phần'];
/** Bodies that are named by their fields, each with a capital: "Sở Nội vụ", "Bộ Giáo dục và Đào tạo". */
const OF_A_FIELD = /^(?:ban|bộ|sở|cục|tổng cục|chi cục|vụ|viện|phòng|trung tâm|liên đoàn|hội)$/u;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "NINH THẾ ĐẠT" as "Ninh Thế Đạt". */
export function personName(text: string): string {
  return /\p{Ll}/u.test(text) ? text : text.toLowerCase().replace(/\p{L}+/gu, capitalised);
}

/** How ordinary text of the document writes a name in capitals, or null if it does not. @param lower the text in small letters */
function asWritten(name: string, text: string, lower: string): string | null {
  const wanted = name.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + wanted.length);
    const isWhole = !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + wanted.length] ?? '');
    if (isWhole && found.toLowerCase() === wanted && /^\p{Lu}/u.test(found) && /\p{Ll}/u.test(found)) return found;
  }
  return null;
}

/**
 * "VĂN PHÒNG TỈNH ỦY LÂM HẢI" as "Văn phòng Tỉnh ủy Lâm Hải": as `text`, the document, writes it, else by the words of bodies and places.
 * A name that is not in capitals stays as it is.
 */
export function properCase(name: string, text: string): string {
  return properCaseIn(text)(name);
}

/** `properCase` for several names of one document. */
export function properCaseIn(text: string): (name: string) => string {
  let lower: string | undefined;
  return (name) => (/\p{Ll}/u.test(name) ? name : (asWritten(name, text, (lower ??= text.toLowerCase())) ?? byWords(name)));
}

function longestAt(words: readonly string[], at: number, names: readonly string[]): string | undefined {
  const rest = `${words.slice(at, at + 3).join(' ')} `;
  return names.filter((name) => rest.startsWith(`${name} `)).reduce<string | undefined>((best, name) => name.length > (best?.length ?? 0) ? name : best, undefined);
}

function byWords(name: string): string {
  const words = name.toLowerCase().split(' ');
  const written: string[] = [];
  let capitals: 'first' | 'fields' | 'all' = 'first';
  let isFirst = true;
  for (let at = 0; at < words.length; ) {
    const field = longestAt(words, at, FIELDS);
    const place = field === undefined ? longestAt(words, at, BEFORE_PLACES) : undefined;
    const unit = field === undefined ? (place ?? longestAt(words, at, BODIES)) : undefined;
    if (unit !== undefined) {
      written.push(place !== undefined && at > 0 && !/[uủ][yỷ]$/u.test(place) ? unit : capitalised(unit));
      capitals = place !== undefined || OF_A_NAME.includes(unit) ? 'all' : OF_A_FIELD.test(unit) ? 'fields' : 'first';
      isFirst = capitals === 'fields';
      at += unit.split(' ').length;
      continue;
    }
    const word = field ?? words[at]!;
    const isAbbreviation = field === undefined && !isSyllable(word.replaceAll(/\P{L}/gu, ''));
    written.push(isAbbreviation ? word.toUpperCase() : isFirst || capitals === 'all' ? capitalised(word) : word);
    isFirst = capitals === 'fields' && (word === 'và' || word.endsWith(',') || word === '-');
    at += word.split(' ').length;
  }
  return written.join(' ');
}
