/** Numbers that are written in more than one way behind certain words: "quý I" and "quý 1", "khóa XV" and "khóa 15", "tháng Tư" and "tháng 4". */
import { fold, unifyY } from '../text/index.ts';

const HIGHEST = 30;
const UP_TO_HIGHEST = Array.from({ length: HIGHEST }, (_, at) => roman(at + 1));
const MONTHS = ['giêng', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'];
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** The numbers from one on, as they are written behind a word. */
interface Counted {
  readonly word: string;
  /** Of the word, without marks, i standing for y. */
  readonly letters: string;
  readonly numerals: readonly string[];
}

const counted = (numerals: readonly string[]) => (word: string): Counted => ({ word, letters: unifyY(fold(word)), numerals });
const COUNTED: readonly Counted[] = [
  ...['quý', 'khóa', 'hội', 'thứ', 'kỷ', 'chương', 'phần', 'mục', 'lục', 'loại', 'hạng', 'cấp', 'bậc', 'nhóm', 'kỳ', 'đợt', 'đoạn', 'tập', 'khu', 'vùng', 'lần'].map(counted(UP_TO_HIGHEST)),
  ...['tháng'].map(counted(MONTHS)),
  ...['thứ'].map(counted(ORDINALS)),
];

/** Lists of forms that mean the same, of those that begin with a word of these letters. */
export function numeralForms(first: string): string[][] {
  return COUNTED.filter(({ letters }) => letters === first).flatMap(({ word, numerals }) => numerals.map((numeral, at) => [`${word} ${numeral}`, `${word} ${at + 1}`]));
}

/** @param number 1 to 39 */
export function roman(number: number): string {
  return 'X'.repeat(number / 10) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]!;
}
