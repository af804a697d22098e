/** Names in capitals, as letterheads and signatures write them, in the letters of ordinary text. */

/** What follows one of these is a place or a person's name: each syllable has a capital. */
const BEFORE_PLACES = ['tỉnh ủy', 'thành ủy', 'huyện ủy', 'quận ủy', 'thị ủy', 'tỉnh uỷ', 'thành uỷ', 'huyện uỷ', 'tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'phường', 'xã', 'đặc khu'];
/** Bodies and positions, whose first syllable has a capital wherever they stand. */
const BODIES = [
  'văn phòng', 'ủy ban', 'uỷ ban', 'hội đồng', 'ban', 'bộ', 'sở', 'cục', 'tổng cục', 'chi cục', 'vụ', 'viện', 'đảng ủy', 'đảng bộ', 'công an',
  'mặt trận', 'tòa án', 'thanh tra', 'phó', 'chánh', 'bí thư', 'chủ tịch', 'giám đốc', 'trưởng', 'thủ tướng', 'thường trực', 'chính phủ', 'quốc hội', 'trung ương',
];

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "NINH THẾ ĐẠT" as "Ninh Thế Đạt". */
export function personName(text: string): string {
  return /\p{Ll}/u.test(text) ? text : text.toLowerCase().replace(/\p{L}+/gu, capitalised);
}

/** How ordinary text of the page writes a name in capitals, or null if it does not. */
function asWritten(name: string, text: string): string | null {
  const wanted = name.toLowerCase();
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const found = text.slice(at, at + wanted.length);
    const isWhole = !/\p{L}/u.test(text[at - 1] ?? '') && !/\p{L}/u.test(text[at + wanted.length] ?? '');
    if (isWhole && found.toLowerCase() === wanted && /^\p{Lu}/u.test(found) && /\p{Ll}/u.test(found)) return found;
  }
  return null;
}

/**
 * "VĂN PHÒNG TỈNH ỦY LÂM HẢI" as "Văn phòng Tỉnh ủy Lâm Hải": as `text`, the page, writes it, else by the words of bodies and places.
 * A name that is not in capitals stays as it is.
 */
export function properCase(name: string, text: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return asWritten(name, text) ?? byWords(name);
}

function byWords(name: string): string {
  const words = name.toLowerCase().split(' ');
  const written: string[] = [];
  let inPlace = false;
  for (let at = 0; at < words.length; ) {
    const known = (list: readonly string[]) => list.filter((entry) => words.slice(at).join(' ').startsWith(entry)
      && [' ', undefined].includes(words.slice(at).join(' ')[entry.length])).sort((a, b) => b.length - a.length)[0];
    const place = known(BEFORE_PLACES);
    const unit = place ?? known(BODIES);
    if (unit) {
      const isLowerUnit = place !== undefined && !/[ủuỷ][yỷ]?$/u.test(place) && at > 0;
      written.push(isLowerUnit ? unit : capitalised(unit));
      at += unit.split(' ').length;
      inPlace = place !== undefined;
      if (!inPlace && at < words.length && !/^(?:và|nhân|của)$/.test(words[at]!)) {
        const isSubject = /^(?:bộ|sở|cục|ban|vụ|viện)$/.test(unit);
        written.push(isSubject ? capitalised(words[at]!) : words[at]!);
        at += 1;
      }
      continue;
    }
    written.push(inPlace || at === 0 ? capitalised(words[at]!) : words[at]!);
    at += 1;
  }
  return written.join(' ');
}
