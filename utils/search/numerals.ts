/** Numbers that are written in more than one way behind certain words: "quý I" and "quý 1", "khóa XV" and "khóa 15", "tháng Tư" and "tháng 4". */
import { fold, inWords, unifyY } from '../text/index.ts';

const HIGHEST = 30;

/** What is counted by a word standing before the number. */
interface Counted {
  readonly word: string;
  /** Of its first syllable, without marks, i standing for y. */
  readonly letters: string;
  readonly highest: number;
  /** The ways to write a number behind it, but for its figures. */
  readonly numerals: (number: number) => readonly string[];
}

const counted = (highest: number, ...ways: readonly Counted['numerals'][]) => (word: string): Counted => ({ word, letters: unifyY(fold(word.split(' ')[0]!)), highest, numerals: (number) => ways.flatMap((way) => way(number)) });

/** "Quý tư", "quý bốn". */
const said = (number: number): readonly string[] => (number === 4 ? ['tư', 'bốn'] : inWords(number));
/** Five is also the word for year: "khóa năm 2026". */
const saidButFive = (number: number): readonly string[] => (number === 5 ? [] : said(number));
const ordinal = (number: number): readonly string[] => (number === 1 ? ['nhất'] : said(number));
/** "Lần thứ hai" is "lần 2". */
const ordinalWithSign = (number: number): readonly string[] => [`${number}`, roman(number), ...ordinal(number)].map((written) => `thứ ${written}`);
const rank = (number: number): readonly string[] => (number === 2 ? ['nhì', 'hai'] : number === 5 ? [] : ordinal(number));
const month = (number: number): readonly string[] => (number === 1 ? ['giêng', 'một'] : said(number));
const numeral = (number: number): readonly string[] => [roman(number)];
/** "Phụ lục số 1" is "Phụ lục I". */
const behindSign = (number: number): readonly string[] => [`số ${number}`, `số ${roman(number)}`];

const COUNTED: readonly Counted[] = [
  ...['loại', 'cấp', 'bậc', 'hội', 'kỳ', 'khu', 'khu vực', 'vòng'].map(counted(HIGHEST, numeral)),
  ...['chương', 'phần', 'mục', 'lục', 'nhóm', 'tập', 'vùng', 'bảng', 'biểu', 'mẫu'].map(counted(HIGHEST, numeral, behindSign)),
  ...['khóa', 'kỷ', 'đợt', 'đoạn'].map(counted(HIGHEST, numeral, saidButFive)),
  ...['lần'].map(counted(HIGHEST, numeral, saidButFive, ordinalWithSign)),
  ...['hạng'].map(counted(HIGHEST, numeral, rank)),
  ...['quý'].map(counted(4, numeral, said)),
  ...['thứ'].map(counted(HIGHEST, numeral, ordinal)),
  ...['tháng'].map(counted(12, month)),
];

/** Lists of forms that mean the same, of those that begin with a word of these letters. */
export function numeralForms(first: string): string[][] {
  return COUNTED.filter(({ letters }) => letters === first).flatMap(({ word, highest, numerals }) =>
    Array.from({ length: highest }, (_, at) => [`${at + 1}`, ...numerals(at + 1)].map((written) => `${word} ${written}`)),
  );
}

/** @param number 1 to 39 */
export function roman(number: number): string {
  return 'X'.repeat(number / 10) + ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]!;
}
