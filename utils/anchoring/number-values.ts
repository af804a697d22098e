/** Numbers as offices write them, in figures: "ba mươi" is 30, "năm tỷ" and "5.000 triệu" are 5000000000. */
import { DIGIT_WORDS, DIGIT_WORDS_BEHIND_TEN, DIGIT_WORDS_BEHIND_TENS } from '../text/index.ts';
import { withPlainNumbers } from './spelling.ts';

const DIGITS: ReadonlyMap<string, number> = new Map([DIGIT_WORDS, DIGIT_WORDS_BEHIND_TEN, DIGIT_WORDS_BEHIND_TENS].flatMap((digits) => digits.flatMap((ways, at) => ways.map((way) => [way, at + 1] as const))));
const anyOf = (digits: typeof DIGIT_WORDS): string => `(?:${digits.flat().join('|')})`;
const DIGIT = anyOf(DIGIT_WORDS);
const TENS = `(?:${DIGIT} mươi(?: ${anyOf(DIGIT_WORDS_BEHIND_TENS)})?|mười(?: ${anyOf(DIGIT_WORDS_BEHIND_TEN)})?)`;
/** "Năm" alone is a year, but for what is counted. */
const FIVE = '(?<![0-9] )năm(?= (?:nghìn|ngàn|vạn|triệu|tỷ|tỉ|phần trăm|năm|ngày|tháng|tuần|giờ|phút|quý))';
const SAID = new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${DIGIT} trăm(?: (?:linh|lẻ) ${DIGIT}| ${TENS})?|${TENS}|${FIVE}|${anyOf(DIGIT_WORDS.with(4, []))})(?![\p{L}\p{M}\p{N}])`, 'gu');

/** Zeros that a word stands for. */
const ZEROS: ReadonlyMap<string, number> = new Map([['trăm', 2], ['nghìn', 3], ['ngàn', 3], ['vạn', 4], ['triệu', 6], ['tỷ', 9], ['tỉ', 9]]);
const AMOUNT = /(?<![\d,./])(\d+)(?:,(\d+))?((?: (?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ))+)( rưỡi)?(?![\p{L}\p{M}\p{N}])/gu;

/** "2 triệu 500 nghìn", multiplied out. */
const SUM = /(?<![\d,])(\d+0{3}) (\d+)(?![\d,])/g;

/** The same text in small letters, its numbers in figures: whole, without points, with a comma before decimals. */
export function inFigures(text: string): string {
  const figures = text.toLowerCase().replaceAll(/\s+/g, ' ').replaceAll(SAID, (said) => String(valueOf(said.split(' '))));
  const amounts = withPlainNumbers(figures).replaceAll(AMOUNT, (_amount, whole: string, decimals: string | undefined, magnitudes: string, half?: string) => {
    const zeros = magnitudes.trim().split(' ').reduce((sum, magnitude) => sum + ZEROS.get(magnitude)!, 0);
    return withoutComma(whole, decimals ?? (half ? '5' : ''), zeros);
  });
  return amounts.replaceAll(SUM, (sum, thousands: string, rest: string) => (thousands.endsWith('0'.repeat(rest.length)) ? thousands.slice(0, -rest.length) + rest : sum));
}

function valueOf(words: readonly string[]): number {
  let hundreds = 0;
  let rest = 0;
  for (const word of words) {
    if (word === 'trăm') [hundreds, rest] = [rest * 100, 0];
    else if (word === 'mươi') rest *= 10;
    else if (word === 'mười') rest += 10;
    else rest += DIGITS.get(word) ?? 0;
  }
  return hundreds + rest;
}

/** Moves the comma by so many digits: figures are exact, floating point is not. */
function withoutComma(whole: string, decimals: string, digits: number): string {
  const padded = decimals.padEnd(digits, '0');
  const rest = padded.slice(digits).replace(/0+$/, '');
  const figures = (whole + padded.slice(0, digits)).replace(/^0+(?=\d)/, '');
  return rest === '' ? figures : `${figures},${rest}`;
}
