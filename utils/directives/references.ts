import { escaped } from './patterns.ts';

/** "Nghị quyết số 18-NQ/TW", "Nghị định 136", "Luật Đầu tư công": party symbols are N-TYPE/BODY, the state's N/[year/]TYPE-BODY. */
/** "12/2026/TT-BTC", "18-NQ/TW", "214/TTr-BQLDA": parts begin with a capital and have small letters in them at times. */
const SYMBOL = String.raw`\d{1,5}(?:/\d{4})?(?:[-/]\p{Lu}(?:[\p{L}\p{N}&.]{0,14}[\p{L}\p{N}])?){0,4}`;
/** "ngày 10/11/2026" belongs to the number before it. */
const OF_DAY = String.raw`(?:ngày\s\d{1,2}(?:[/.-]\d{1,2}[/.-]|\stháng\s\d{1,2}\snăm\s)\d{4})`;
const CONGRESS = String.raw`Đại hội(?:\s(?:đại biểu|Đảng bộ|đảng bộ|Đảng|lần thứ|toàn quốc|tỉnh|thành phố|của Đảng|[XVI]{1,6}|\d{1,2})){0,6}`;
const NAME = String.raw`\p{Lu}\p{L}{0,12}(?:\s\p{L}{1,12}){0,2}`;
const ANY_NAMED = /^(?:bộ )?luật$/u;

/**
 * What finds the references of those kinds in a text in NFC. With a small letter a kind is one only before "số": "công văn số 8/UBND".
 * @param kinds in small letters: "nghị quyết"
 */
export function referencesOf(kinds: readonly string[]): RegExp {
  const [named, numbered] = [kinds.filter((kind) => ANY_NAMED.test(kind)), [...kinds].sort((a, b) => b.length - a.length)];
  const capital = (kind: string): string => kind.charAt(0).toUpperCase() + kind.slice(1);
  const either = (some: readonly string[]): string => some.map((kind) => escaped(kind)).join('|');
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:(?:(?:${either(numbered.map(capital))})(?:\s(?:số|Số))?|(?:${either(numbered)})\ssố)\s${SYMBOL}(?![\p{L}\p{N}])(?:\s${OF_DAY})?|Nghị quyết\s${CONGRESS}|Điều lệ Đảng|(?:${either(named.map(capital))})\s${NAME})`,
    'gu',
  );
}

/** References have a number, but for those to laws, rules and congresses. */
const MAY_REFER = /[Ss]ố\s\d|\d[/-]\p{Lu}|\p{Lu}\p{L}{1,8}\s\p{Ll}{1,6}\s\d|Luật|Điều lệ|Đại hội/u;

/** What a sentence refers to, as written, each once. The text is NFC, `references` made by `referencesOf`. */
export function findReferences(text: string, references: RegExp): string[] {
  if (!MAY_REFER.test(text)) return [];
  return [...new Set(Array.from(text.matchAll(references), (match) => match[0]))];
}
