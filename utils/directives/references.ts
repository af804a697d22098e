/** "Nghị quyết số 18-NQ/TW", "Nghị định 136", "Luật Đầu tư công": party symbols are N-TYPE/BODY, the state's N/[year/]TYPE-BODY. */
const KINDS = 'Nghị quyết|Chỉ thị|Văn bản|Báo cáo|Đề án|Kết luận|Quy định|Quyết định|Thông tư|Nghị định|Hướng dẫn|Công văn|Công điện|Kế hoạch|Thông báo|Tờ trình|Điều lệ|Luật|Bộ luật|Quy chế|Chương trình';
const SYMBOL = String.raw`\d{1,5}(?:/\d{4})?(?:[-/](?:TTg|[\p{Lu}\p{N}&.]{0,11}[\p{Lu}\p{N}])(?![\p{Ll}])){0,4}`;
/** "ngày 10/11/2026" belongs to the number before it. */
const OF_DAY = String.raw`(?:ngày\s\d{1,2}(?:[/.-]\d{1,2}[/.-]|\stháng\s\d{1,2}\snăm\s)\d{4})`;
const CONGRESS = String.raw`Đại hội(?:\s(?:đại biểu|Đảng bộ|đảng bộ|Đảng|lần thứ|toàn quốc|tỉnh|thành phố|của Đảng|[XVI]{1,6}|\d{1,2})){0,6}`;
const NAME = String.raw`\p{Lu}\p{L}{0,12}(?:\s\p{L}{1,12}){0,2}`;
const REFERENCE = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:(?:${KINDS})(?:\s(?:số|Số))?\s${SYMBOL}(?![\p{L}\p{N}])(?:\s${OF_DAY})?|Nghị quyết\s${CONGRESS}|Điều lệ Đảng|(?:Bộ luật|Luật)\s${NAME})`,
  'gu',
);

/** References have a number, but for those to laws, rules and congresses. */
const MAY_REFER = /\d|Luật|Điều lệ|Đại hội/u;

/** What a sentence refers to, as written, each once. The text is NFC. */
export function findReferences(text: string): string[] {
  if (!MAY_REFER.test(text)) return [];
  return [...new Set(Array.from(text.matchAll(REFERENCE), (match) => match[0]))];
}
