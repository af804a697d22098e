/** On whose word a document stands, as its head says. */
import type { Reading } from './reading.ts';

/** Before "điện" these make another word: "công điện", "bưu điện". */
export const ENDS_WORD = new Set(['công', 'bưu', 'nguồn', 'tiền', 'lưới', 'ngành', 'thủy', 'nhiệt']);

/** In its own document a body is known without its province: "SỞ XÂY DỰNG TỈNH HẢI MINH", "UBND TỈNH HẢI MINH". */
export function withoutPlace(name: string): string {
  const place = /^(?<body>.+?)\s(?<level>(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG))\s(?!ỦY|UỶ|ĐOÀN)\p{Lu}.*$/u.exec(name)?.groups;
  if (!place) return name;
  return /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân|hđnd)/iu.test(place['body']!) ? `${place['body']} ${place['level']}` : place['body']!;
}

/** "(Kèm theo Kết luận của …)", "Theo phân công của Hiệu trưởng …": a line that says on whose word the document stands. */
export function isAttached(reading: Reading): boolean {
  const from = reading.isWord(0) ? 0 : 1;
  if (reading.tokens.some((_, i) => reading.key(i) === 'kèm' && reading.key(i + 1) === 'theo')) return true;
  return reading.key(from) === 'theo' && !reading.begins(from, 'results') && !reading.tokens.some(({ key }) => key === ',');
}

/** The titles of notices, telegrams and programmes name who issues them. */
export function opensWithDocument(reading: Reading): boolean {
  return reading.begins(0, 'documents') && reading.isCapital(1) && /^\p{Lu}{2,}/u.test(reading.text);
}
