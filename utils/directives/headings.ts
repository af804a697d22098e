/** What headings open, also such as lost the line break behind them. */
import { isInWord } from '../text/index.ts';
import { keyOf } from './comparison.ts';
import type { HeadingKind, Phrasebook } from './phrasebook.ts';
import type { Reading } from './reading.ts';
import { phraseEnds, spaceAt, type WordPhrases } from './word-phrases.ts';

const WORD_START = /(?<![\p{sc=Latn}\p{N}])[\p{sc=Latn}\p{N}]/gu;

const LONGEST_HEADING = 200;
/** A few small words may end a heading, also one that lost its line break: "Kết luận của chủ trì". */
const HEADING_TAIL = /^(?:\p{Ll}\p{sc=Latn}*\s){1,4}[-–:\p{Lu}]/u;
/** "2. Ý kiến các khoa - Khoa Dược: …" */
const DASHED_TAIL = /^(?:\p{Ll}\p{sc=Latn}*\s){1,4}[-–]\s\p{Lu}/u;
/** Behind a numbered heading somebody is named: "2. Ý kiến Thầy Cường". */
const HONORED = /^(?:Thầy|Cô|Ông|Bà|Đồng chí|Đ\/c|Anh|Chị)\s\p{Lu}/u;
const ROMAN = /^[IVX]+[.)-]/u;
/** "Kết quả 6 tháng đầu năm - Sở đã …": behind a roman number. */
const ROMAN_HEADING_TAIL = /^(?:[\p{Ll}\p{N}][\p{sc=Latn}\p{N}/]*\s){1,8}[-–:\p{Lu}]/u;
/** "Nhiệm vụ trong 24 giờ tới:" */
const LISTING_TAIL = /^[\p{Ll}\p{N}][\p{sc=Latn}\p{N}/]*(?:\s[\p{Ll}\p{N}][\p{sc=Latn}\p{N}/]*){0,7}\s?:$/u;
/** "II. Phương hướng, nhiệm vụ năm 2027". */
const SMALL_WORDS_AND_NUMBERS = /^(?:[\p{Ll}\p{N}][\p{sc=Latn}\p{N}/-]*(?:\s|$)|[IV]{1,3}(?:\/\d{4})?(?:\s|$)){1,8}$/u;
const SMALL_WORDS = /^(?:\p{Ll}\p{sc=Latn}*(?:\s|$)){1,6}$/u;

/**
 * What a heading opens. It may have lost the line break behind it: then the next sentence begins with a dash or a capital. What goes
 * on behind a colon ("Thành phần: …") heads only itself; "Căn cứ vào …" heads nothing.
 * @param text in normal form, without a marker
 * @param marker the one before it: behind "II." a heading stands
 */
export function headingKind(text: string, { headings, headingKinds }: Phrasebook, marker = ''): HeadingKind | undefined {
  if (!mayBegin(text, headings)) return undefined;
  const key = keyOf(text.slice(0, LONGEST_HEADING));
  const end = phraseEnds(key, 0, headings)[0];
  if (end === undefined) return undefined;
  const kind = headingKinds.get(key.slice(0, end))!;
  const words = text.slice(0, end);
  const rest = text.slice(end).trim();
  if (/^(?::\s{0,3}\S|vào\s)/u.test(rest)) return undefined;
  const isLong = words.split(' ').length > 2;
  if (/^(?:$|[-–:])/u.test(rest) || (rest.endsWith(':') && LISTING_TAIL.test(rest)) || (/^\p{Lu}/u.test(rest) && (isLong || words === words.toUpperCase()))) return kind;
  const isWhole = SMALL_WORDS.test(rest) || (ROMAN.test(marker) && SMALL_WORDS_AND_NUMBERS.test(rest));
  if (marker !== '' && HONORED.test(rest)) return kind;
  const isTitle = ROMAN.test(marker) || (kind === 'directing' && isLong);
  const isDashed = marker !== '' && kind === 'reporting' && DASHED_TAIL.test(rest);
  return isWhole || isDashed || (isTitle && HEADING_TAIL.test(rest)) || (ROMAN.test(marker) && ROMAN_HEADING_TAIL.test(rest)) ? kind : undefined;
}

/** What a sentence opens as a heading: most begin with no word of any. */
export const headingKindOf = (reading: Reading, book: Phrasebook, marker = ''): HeadingKind | undefined => (book.headingWords.has(reading.key(0)) ? headingKind(reading.text, book, marker) : undefined);

/** A quick look at the first word. */
function mayBegin(text: string, { firsts }: WordPhrases): boolean {
  const first = keyOf(text.slice(0, spaceAt(text, 0)));
  return firsts.has(first) || (!isInWord(first, first.length - 1) && firsts.has(first.replace(MARKS_BEHIND, '')));
}

const MARKS_BEHIND = /[^\p{sc=Latn}\p{N}]+$/u;

/** Where what follows a heading begins that lost the line break behind it: an index of the text, 0 if there is no such heading. */
export function headingEnd(text: string, book: Phrasebook, marker: string): number {
  if (marker === '' || headingKind(text, book, marker) === undefined) return 0;
  const key = keyOf(text.slice(0, LONGEST_HEADING));
  const end = phraseEnds(key, 0, book.headings)[0]!;
  if (/(?:^|\s)của$/u.test(key.slice(0, end))) return 0;
  const rest = /^[\s,]*(?:\p{Ll}\p{sc=Latn}*\s){0,4}(?=\p{Lu})/u.exec(text.slice(end));
  return rest ? end + rest[0].length : 0;
}

/** What a numbered heading is about by the first words of headings in it: "Giám đốc kết luận, giao nhiệm vụ", "Báo cáo của các khoa, phòng". */
export function headingSense(text: string, { headings, headingKinds }: Phrasebook): HeadingKind | undefined {
  const key = keyOf(text.slice(0, LONGEST_HEADING));
  for (const { index } of key.matchAll(WORD_START)) {
    const end = phraseEnds(key, index, headings)[0];
    if (end !== undefined) return headingKinds.get(key.slice(index, end));
  }
  return undefined;
}

const LONGEST_ARTICLE = 16;

/** "Điều 3.": the number of an article, alone. */
export const isArticleNumber = (text: string): boolean => text.length <= LONGEST_ARTICLE && /^(?:điều|khoản|chương|mục|phần)\s(?:\d{1,3}|[ivx]{1,5})[.:]?$/iu.test(text);
