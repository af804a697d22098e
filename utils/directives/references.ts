import { phraseStarts, type WordPhrases } from './word-phrases.ts';

/** "Nghị quyết số 18-NQ/TW", "Nghị định 136", "Luật Lâm nghiệp số 16/2017/QH14": party symbols are N-TYPE/BODY, the state's N/[year/]TYPE-BODY. */
/** "12/2026/TT-BTC", "18-NQ/TW", "214/TTr-BQLDA": parts begin with a capital and have small letters in them at times. */
/** A space behind a hyphen is a slip where a code goes on there: "64/CĐ- TTg". */
const SLIP = String.raw`(?:-\s(?=\p{Lu}\p{sc=Latn}{0,3}\p{Lu}))`;
const SYMBOL = String.raw`\d{1,5}(?:/\d{4})?(?:(?:${SLIP}|[-/])\p{Lu}(?:[\p{sc=Latn}\p{N}&.]{0,14}[\p{sc=Latn}\p{N}])?){0,4}`;
const CONGRESS = String.raw`Đại hội(?:\s(?:đại biểu|Đảng bộ|đảng bộ|Đảng|lần thứ|toàn quốc|tỉnh|thành phố|của Đảng|[XVI]{1,6}|\d{1,2})){0,6}`;
/** A number behind the name of a kind. */
const NUMBERED = new RegExp(String.raw`\s${SYMBOL}(?![\p{sc=Latn}\p{N}])`, 'uy');
/** Before it. */
const MARKS = [' số', ' Số'];
const MARK_LENGTH = 3;
const ZERO = 0x30;
const NINE = 0x39;
/** What is referred to by its name alone. */
const NAMED = new RegExp(String.raw`(?<!\p{sc=Latn})(?:Nghị quyết\s${CONGRESS}|Điều lệ Đảng|(?:Bộ luật|Luật)(?:,?\s\p{sc=Latn}{1,12}){1,10}\ssố\s${SYMBOL})`, 'gu');

/** References have a number, but for those to rules and congresses; laws that are only named are what all have to keep. */
const MAY_REFER = /\s\d|Luật|Điều lệ|Đại hội/u;
const MAY_BE_NAMED = /[Ll]uật\s|Điều lệ|Đại hội/u;

interface Reference {
  readonly start: number;
  readonly end: number;
}

/**
 * What a sentence refers to, as written, each once. The text is NFC, with single spaces. With a small letter a kind is one only before "số": "công văn số 8/UBND".
 * @param kinds in small letters: "nghị quyết"
 */
export function findReferences(text: string, kinds: WordPhrases): string[] {
  if (!MAY_REFER.test(text)) return [];
  const found = numbered(text, kinds);
  if (MAY_BE_NAMED.test(text)) {
    for (const { index, 0: name } of text.matchAll(NAMED)) if (!found.some(({ start }) => start === index)) found.push({ start: index, end: index + name.length });
  }
  return [...new Set(found.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end)))];
}

function numbered(text: string, kinds: WordPhrases): Reference[] {
  const found: Reference[] = [];
  let end = 0;
  for (let index = text.indexOf(' '); index >= 0 && index + 1 < text.length; index = text.indexOf(' ', Math.max(end, index + 1))) {
    const next = text.charCodeAt(index + 1);
    if (!(next >= ZERO && next <= NINE)) continue;
    NUMBERED.lastIndex = index;
    const number = NUMBERED.exec(text);
    if (number === null) continue;
    const before = index - MARK_LENGTH;
    const isMarked = before >= end && MARKS.some((mark) => text.startsWith(mark, before));
    end = index + number[0].length;
    const start = phraseStarts(text, isMarked ? before : index, kinds).find((from) => isMarked || /\p{Lu}/u.test(text[from]!));
    if (start !== undefined) found.push({ start, end });
  }
  return found;
}
