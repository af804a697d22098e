/** What one wording has in common with another that says the same: letters without case, numbers and days in one form, no signs. */
import type { Change } from '../model/index.ts';
import { comparable } from '../text/index.ts';

const DIGIT = /\d/;
const DAY_IN_WORDS = /(\d{1,2})\s+tháng\s+(\d{1,2})(?:\s+năm\s+(\d{4}))?/g;
const MONTH_IN_WORDS = /(tháng\s+\d{1,2})\s+năm\s+(\d{4})/g;
const THOUSANDS = /(?<![\d.,/])\d{1,3}(?:[. ]\d{3})+(?![\d./])/g;
const DAY_SEPARATOR = /(?<!\d)(\d{1,2})[.-](\d{1,2})[.-](\d{4})(?!\d)/g;
const DECIMAL_POINT = /(?<![\d.])(\d+)\.(\d+)(?![\d.])/g;
/** "17 giờ 30", "17g30" and "17h30"; full hours with or without their minutes. */
const HOUR = /(?<![\d.,])(\d{1,2})\s*(?:giờ|h|g)(?![\p{L}\p{M}])(?:\s*(\d{2})(?:\s*phút)?(?![\d.,/]))?/gu;
const PERCENT = /(?<=\d)\s*(?:%|phần\s+trăm)/g;
const LEADING_ZEROS = /(?<![\d,])0+(?=\d)/g;
/** "kỹ" and "kĩ", "quý" and "quí" are one; "thúy" and "thúi" are not. Over decomposed letters. */
const OPEN_Y = /(?<![\p{L}\p{M}])(qu|[bcdđghklmnpqrstvx]{1,3})y(?=\p{M}*(?![\p{L}\p{M}]))/gu;

/** Not those that make a number or compare it. */
const SIGNS = /(?:(?<!\d)[,/:]|[,/:](?!\d)|[^\p{L}\p{M}\p{N}\p{Sm}%,/:])+/gu;

/** Numbers and days of a text in one form: "05-12-2026" and "5 tháng 12 năm 2026" are "5/12/2026", "12.480" is "12480", "98.6" is "98,6", "17 giờ 30" is "17h30". */
export function withPlainNumbers(text: string): string {
  if (!DIGIT.test(text)) return text;
  return text
    .replaceAll('²', '2')
    .replaceAll('³', '3')
    .replaceAll(PERCENT, '%')
    .replaceAll(HOUR, (_whole, hour: string, minutes?: string) => `${hour}h${minutes === '00' ? '' : (minutes ?? '')}`)
    .replaceAll(DAY_IN_WORDS, (_whole, day: string, month: string, year?: string) => [day, month, year].filter(Boolean).join('/'))
    .replaceAll(MONTH_IN_WORDS, '$1/$2')
    .replaceAll(DAY_SEPARATOR, '$1/$2/$3')
    .replaceAll(THOUSANDS, (number) => number.replaceAll(/[. ]/g, ''))
    .replaceAll(DECIMAL_POINT, '$1,$2')
    .replaceAll(LEADING_ZEROS, '');
}

/** Two texts that differ in signs, capitals and ways of writing only give the same. */
export function plainSpelling(text: string): string {
  return withPlainNumbers(comparable(text).text.toLowerCase())
    .normalize('NFD')
    .replaceAll(OPEN_Y, '$1i')
    .replaceAll(SIGNS, ' ')
    .trim();
}

/** Whether nothing but signs, capitals or ways of writing the same differs: there is nothing to decide. */
export function isSpellingOnly(changes: readonly Change[]): boolean {
  const side = (kind: Change['kind']): string => plainSpelling(changes.filter((change) => change.kind === 'equal' || change.kind === kind).map(({ text }) => text).join(' '));
  return side('removed') === side('added');
}
