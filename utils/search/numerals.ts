/** Numbers that are written in more than one way behind certain words: "quý I" and "quý 1", "khóa XV" and "khóa 15", "tháng Tư" and "tháng 4". */

/** What is counted in Roman numerals as well as in figures. */
const COUNTED = ['quý', 'khóa', 'hội', 'thứ', 'kỷ', 'chương', 'phần', 'mục', 'lục', 'loại', 'hạng', 'cấp', 'bậc', 'nhóm', 'kỳ', 'đợt', 'đoạn', 'tập', 'khu', 'vùng', 'lần'];
const HIGHEST = 30;

/** From 1 on. */
const MONTHS = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** Lists of forms that mean the same. */
export function numeralForms(): string[][] {
  return [
    ...COUNTED.flatMap((word) => Array.from({ length: HIGHEST }, (_, at) => [`${word} ${roman(at + 1)}`, `${word} ${at + 1}`])),
    ...MONTHS.map((name, at) => [`tháng ${name}`, `tháng ${at + 1}`]),
    ...ORDINALS.map((name, at) => [`thứ ${name}`, `thứ ${at + 1}`]),
  ];
}

const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];

/** @param number 1 to 39 */
export function roman(number: number): string {
  return 'X'.repeat(number / 10) + ONES[number % 10]!;
}
