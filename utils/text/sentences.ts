/** Sentences of Vietnamese official prose. */
import { bitsOfCharacter, TABLED_UNITS, type UnitClass, unitTable } from './unit-table.ts';
import { isInWord } from './word-matches.ts';

/** A stretch of a text: UTF-16 offsets, without white space at either end. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words before a full stop that abbreviates; compared in lower case. */
const ABBREVIATIONS = new Set([
  'ts', 'gs', 'pgs', 'ths', 'cn', 'ks', 'bs', 'ds', 'ls', 'cvc', 'nsnd', 'nsưt', 'bscki', 'bsckii', 'bsnt', 'cki', 'ckii', 'ttnd', 'ttưt', 'ngnd', 'ngưt', 'kts', 'mr', 'mrs', 'dr',
  'tp', 'tx', 'tt', 'q', 'p', 'h', 'x', 'đ/c', 'đc', 'd/c', 't', 'tr', 'nxb', 'vd', 'st', 'no', 'đt', 'tel', 'stt',
]);

/** Words before the initials of a name. */
const COURTESY = new Set(['ông', 'bà', 'anh', 'chị', 'cô', 'đ/c', 'chí', 'em', 'cháu']);

const OPENING = '“‘"\'«([{';
const CLOSING = '”’"\'»)]}';
const UPPER = 1;
const LOWER = 2;
const DIGIT = 3;
const SPACE = 4;
/** "1", "12", "a", "IV", "2.1": a list marker when nothing else stands before its full stop. */
const MARKER = /^(?:\d{1,3}(?:\.\d{1,2}){0,3}|\p{L}|[IVXLC]{1,6})$/u;
const BLANK_LINE = /\n\s{0,1000}\n|\u2029/u;
const LONGEST_HEADING = 120;
/** A heading with its roman or capital marker, up to the last word before an item. */
const HEADING_BEFORE_ITEM = /^\s*(?:[IVX]{1,5}|[A-ZĐ])[.)-]\s[^.;:]*?([\p{L}\p{M}]+)\s{1,3}$/u;
/** Such a heading in capitals. */
const SHOUTED_HEADING = /^\s*(?:[IVX]{1,5}|[A-ZĐ])[.)-]\s(?:[\p{Lu}\p{N}&,–-]+\s{1,3}){2,16}$/u;
const NUMBER_GOES_ON = '.)-IVX';
/** "III- NHIỆM VỤ, GIẢI PHÁP": how one begins. */
const OPENS_SHOUTED_HEADING = /^[IVX]{1,5}[.-]\s\p{Lu}{2,},?\s\p{Lu}{2,}/u;
/** What ends the number of an item: "1.", "1)", "1/", "1-". */
const ENDS_NUMBER = '.)/-';
const NUMBERED_ITEM = /^\d{1,2}(?:\.\d{1,2}){0,2}[.)/-]\s{1,3}\p{Lu}/u;
/** Behind what ends a sentence or opens a list. */
const LETTER_OF_ITEM = /[:;.]\s{1,3}[a-zđ]$/u;
const MAX_MARKER = 6;
/** "2.1. Các chi cục". */
const INNER_ITEM = /^\d{1,2}(?:\.\d{1,2}){1,2}\.\s{1,3}\p{Lu}/u;
/** "trước ngày 30.6." is no number of an item. */
const BEFORE_DATE = /(?:^|[^\p{L}])(?:ngày|trước|đến|tới|hết|nhất|từ|là|hạn|sáng|trưa|chiều|tối|đêm|hôm|khoản|điều|mục|điểm)\s{1,3}$/iu;
/** What is counted from one: "giai đoạn 1." */
const COUNTED = new Set(['đoạn', 'số', 'quý', 'lần', 'nhóm', 'mức', 'cấp', 'khu', 'tổ', 'phần', 'lớp', 'điều', 'khoản', 'mục', 'chương', 'lục', 'đợt', 'tháng', 'kỳ', 'vòng', 'hạng', 'loại', 'thôn', 'ấp', 'phường', 'quận']);
/** Longest word looked at before a full stop. */
const MAX_WORD = 24;
/** Credits of pictures stand in brackets without a full stop: "(Ảnh: …)". */
const CREDIT = /^\((?:ảnh|nguồn|đồ họa|video|clip)[\s:]/iu;
const MAX_CREDIT = 120;

const KIND_CLASSES: readonly UnitClass[] = [[/\p{Lu}+/gu, UPPER], [/\p{Ll}+/gu, LOWER], [/\d+/gu, DIGIT], [/\s+/gu, SPACE]];
/** Made when first asked for, as is the other: many screens split nothing. */
let kinds: Uint8Array | undefined;

/** What the unit at an offset is; 0 outside the text. */
function kindAt(text: string, at: number): number {
  if (at < 0 || at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  kinds ??= unitTable(...KIND_CLASSES);
  return unit < TABLED_UNITS ? kinds[unit]! : bitsOfCharacter(text[at]!, KIND_CLASSES);
}

/** Whether something may end or begin at a unit. Small letters and spaces are most of a text. */
let mayPart: Uint8Array | undefined;

/**
 * The sentences of a text, in order. Between two of them there is nothing but white space.
 *
 * A full stop does not end a sentence inside numbers and dates (4.074, 30.5), after abbreviations, initials and list
 * markers, or before a small letter; it does where the next sentence is glued to it ("năm 2025.Ủy viên"). Semicolons and
 * colons end none. A line break ends one unless a small letter follows; a picture's credit in brackets is one of its own.
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  const close = (end: number): void => {
    const span = trimmed(text, from, end);
    if (span.start < span.end) spans.push(span);
    from = end;
  };
  mayPart ??= unitTable([/[^\p{Ll} ,;:]+/gu, 1]);
  const { length } = text;
  for (let at = 0; at < length; at++) {
    if (mayPart[text.charCodeAt(at)] === 0) continue;
    const char = text[at]!;
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') {
      const next = afterSpace(text, at);
      if (breaksLine(text, at, next)) close(at);
      at = next - 1;
      continue;
    }
    const kind = kindAt(text, at);
    if (kind === UPPER) {
      if (opensHeading(text, at) || isBehindShoutedHeading(text, from, at)) close(at);
      continue;
    }
    if (kind === DIGIT) {
      if (opensNumberedItem(text, at)) close(at);
      continue;
    }
    if (char === '-' && opensDashedItem(text, at)) {
      close(at);
      continue;
    }
    if ((ENDS_NUMBER.includes(char) && isItemBehindHeading(text, from, at)) || (char === ')' && isLetteredItem(text, at))) {
      close(at - 1);
      continue;
    }
    if (char === '(') {
      const end = creditEnd(text, at);
      if (end > at) {
        close(at);
        close(end);
        at = end - 1;
      }
      continue;
    }
    if (char !== '.' && char !== '…' && char !== '!' && char !== '?') continue;
    const end = runEnd(text, at);
    if (endsSentence(text, from, at, end)) close(end);
    at = end - 1;
  }
  close(length);
  return spans;
}

/** A dash behind a colon or semicolon begins an item of a list that lost its line breaks: "như sau: - Giao …". */
function opensDashedItem(text: string, at: number): boolean {
  return isBehindMark(text, at, ':;') && /^-\s{1,3}\p{Lu}/u.test(text.slice(at, at + 6));
}

/** So does a number behind a colon, and a number of two or three parts anywhere: "2. Hạ tầng 2.1. Các chi cục …". */
function opensNumberedItem(text: string, at: number): boolean {
  if (kindAt(text, at - 1) !== SPACE) return false;
  const isInner = text[at + 1] === '.' || text[at + 2] === '.';
  if (isInner && INNER_ITEM.test(text.slice(at, at + MAX_WORD)) && !BEFORE_DATE.test(text.slice(Math.max(0, at - MAX_WORD), at))) return true;
  return isBehindMark(text, at, ':') && NUMBERED_ITEM.test(text.slice(at, at + MAX_WORD));
}

/** One of several marks and one to three spaces stand before an offset. */
function isBehindMark(text: string, at: number, marks: string): boolean {
  let end = at;
  while (at - end < 3 && kindAt(text, end - 1) === SPACE) end--;
  return end < at && end > 0 && marks.includes(text[end - 1]!);
}

/** "… 2026 - 2030 I- TÌNH HÌNH …": a heading in capitals that lost the line break before it. */
function opensHeading(text: string, at: number): boolean {
  return 'IVX'.includes(text[at]!) && kindAt(text, at - 1) === SPACE && OPENS_SHOUTED_HEADING.test(text.slice(at, at + MAX_WORD));
}

/** "II. NHIỆM VỤ TRỌNG TÂM Bám sát …": at a capital, the first word in small letters behind a heading in capitals that lost its line break. */
function isBehindShoutedHeading(text: string, from: number, at: number): boolean {
  if (at - from > LONGEST_HEADING || at === from || kindAt(text, at - 1) !== SPACE || kindAt(text, at + 1) !== LOWER) return false;
  // Behind small letters stand most capitals.
  if (kindAt(text, at - 2) === LOWER) return false;
  // Behind its first letter goes on a number, or ends one.
  const isNumbered = NUMBER_GOES_ON.includes(text[afterSpace(text, from) + 1]!);
  return isNumbered && SHOUTED_HEADING.test(text.slice(from, at));
}

/** "II. Nhiệm vụ thời gian tới 1. Giao Sở Tài chính …": the first item behind a heading that lost its line break. */
function isItemBehindHeading(text: string, from: number, at: number): boolean {
  if (at === 0 || text[at - 1] !== '1' || at - from > LONGEST_HEADING) return false;
  const heading = HEADING_BEFORE_ITEM.exec(text.slice(from, at - 1));
  return heading !== null && !COUNTED.has(heading[1]!.toLowerCase()) && /^[.)/-]\s{1,3}\p{Lu}/u.test(text.slice(at, at + 6));
}

/** "chốt: a) Tổng Giám đốc trình … b) Kế toán trưởng …": items that lost their line breaks. */
function isLetteredItem(text: string, at: number): boolean {
  return LETTER_OF_ITEM.test(text.slice(Math.max(0, at - MAX_MARKER), at)) && /^\)\s{1,3}\p{Lu}/u.test(text.slice(at, at + MAX_MARKER));
}

function trimmed(text: string, from: number, to: number): Span {
  const start = Math.min(afterSpace(text, from), to);
  let end = to;
  while (end > start && kindAt(text, end - 1) === SPACE) end--;
  return { start, end };
}

function afterSpace(text: string, at: number): number {
  let next = at;
  while (kindAt(text, next) === SPACE) next++;
  return next;
}

function breaksLine(text: string, at: number, next: number): boolean {
  return next >= text.length || kindAt(text, next) !== LOWER || BLANK_LINE.test(text.slice(at, next));
}

function creditEnd(text: string, at: number): number {
  const head = text.slice(at, at + MAX_CREDIT);
  if (!CREDIT.test(head.normalize('NFC'))) return at;
  const close = head.indexOf(')');
  const stop = head.indexOf('. ');
  return close < 0 || (stop >= 0 && stop < close) ? at : at + close + 1;
}

/** Where the marks that end a sentence end: "...", "./.", "?!", with the quotes and brackets that close behind them. */
function runEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && (text[end] === '.' || text[end] === '…' || text[end] === '!' || text[end] === '?')) end++;
  if (text[end] === '/' && text[end + 1] === '.') end += 2;
  while (end < text.length && CLOSING.includes(text[end]!)) end++;
  return end;
}

function endsSentence(text: string, from: number, at: number, end: number): boolean {
  if (end >= text.length) return true;
  const spaced = kindAt(text, end) === SPACE;
  const next = afterSpace(text, end);
  if (next >= text.length) return true;
  const first = OPENING.includes(text[next]!) && next + 1 < text.length ? next + 1 : next;
  const isBeforeCapital = kindAt(text, first) === UPPER;
  if (kindAt(text, first) === LOWER || ',;:'.includes(text[first]!)) return false;
  if (text[at] !== '.' || end - at > 1) return spaced || isBeforeCapital;

  const word = wordBefore(text, from, at);
  if (isListMarker(text, from, at)) return false;
  if (!spaced) return isBeforeCapital && isGluedOn(text, at, word);
  if (ABBREVIATIONS.has(word.toLowerCase())) return false;
  return !(isInitial(word) && isBeforeCapital && isNamed(text, from, at - word.length));
}

/** Before an initial stands a name, another initial or a word of courtesy; else it is a letter of its own: "15 độ C." */
function isNamed(text: string, from: number, at: number): boolean {
  const before = text.slice(Math.max(from, at - MAX_WORD), at).trimEnd();
  const word = /[\p{L}\p{M}./]+$/u.exec(before)?.[0] ?? '';
  return word === '' || kindAt(word, 0) === UPPER || COURTESY.has(word.toLowerCase());
}

function wordBefore(text: string, from: number, at: number): string {
  let start = at;
  const least = Math.max(from, at - MAX_WORD);
  while (start > least && (text[start - 1] === '/' || isInWord(text, start - 1))) start--;
  return text.slice(start, at);
}

function isListMarker(text: string, from: number, at: number): boolean {
  if (at - from > MAX_WORD) return false;
  return MARKER.test(text.slice(from, at).trim());
}

function isInitial(word: string): boolean {
  return word.length === 1 && kindAt(word, 0) === UPPER;
}

function isGluedOn(text: string, at: number, word: string): boolean {
  if (ABBREVIATIONS.has(word.toLowerCase()) || isInitial(word)) return false;
  const last = kindAt(text, at - 1);
  // "VOV.VN", "T.Ư": capitals joined by a full stop; "vụ.Ủy viên": a sentence glued on.
  return last === DIGIT || last === SPACE || last === LOWER || CLOSING.includes(text[at - 1] ?? '');
}
