import type { Block, DocumentRecord } from '../model/index.ts';
import { personName, properCase } from '../text/index.ts';

/** What the head and foot of an official document say (Nghị định 30/2020/NĐ-CP, Hướng dẫn 05-HD/VPTW). */
export type OfficialFields = Partial<Pick<DocumentRecord, 'kind' | 'number' | 'issuer' | 'date' | 'subject' | 'signer' | 'signerTitle'>>;

const KINDS = [
  'Nghị quyết', 'Quyết định', 'Chỉ thị', 'Kết luận', 'Quy chế', 'Quy định', 'Thông cáo', 'Thông báo', 'Hướng dẫn', 'Chương trình', 'Kế hoạch',
  'Phương án', 'Đề án', 'Dự án', 'Báo cáo', 'Biên bản', 'Tờ trình', 'Hợp đồng', 'Công điện', 'Công văn', 'Giấy mời', 'Giấy ủy quyền', 'Thông tri',
  'Nghị định', 'Thông tư', 'Luật', 'Pháp lệnh', 'Quy trình', 'Lời kêu gọi', 'Tuyên bố', 'Thông điệp',
] as const;
const KIND_LINE = new RegExp(`^(${KINDS.join('|')})(?::|\\s*$|\\s+(?=\\p{L}))`, 'iu');
const KIND_IN_TITLE = new RegExp(`^(${KINDS.join('|')})\\s+(?:số\\s*:?\\s*)?(\\d[\\p{L}\\d./-]*)`, 'iu');
const NUMBER = /^Số(?:\s?hiệu)?\s?[:.]?\s?(\d{1,6}(?:\s?\/\s?\d{4})?\s?[-/]\s?\p{Lu}[\p{Lu}\d&.]*(?:\s?[-/]\s?\p{Lu}[\p{L}\d&.]*)*)/u;
const MOTTO = /^(?:cộng h[òo]a xã hội chủ nghĩa|đảng cộng sản việt nam|độc lập)/iu;
const DATE_LINE = /^(?:[\p{L}\s.-]{1,40},\s)?ngày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s(\d{4})\.?$/iu;
const DATE_BEHIND = /(?:^|\s)(?:\p{Lu}[\p{L}.]*\s?){1,5},\sngày\s(\d{1,2})\stháng\s(\d{1,2})\snăm\s(\d{4})\.?$/u;
/** Minutes have no number; when the meeting was stands in a line of its own: "Thời gian: 8h30 ngày 02/11/2026", "Hôm nay, lúc 14h00 ngày 26 tháng 02 năm 2027, …". */
const MINUTES = /(?:^|[-–.:]\s?)biên bản(?!\p{L})/iu;
const MEETING_DAY = /^(?:[\p{L}\d][.)]\s|[-+*]\s)?(?:thời gian|hôm nay|vào hồi|hồi|bắt đầu)(?!\p{L})[^;.]{0,60}?ngày\s(\d{1,2})(?:[/.-]|\stháng\s)(\d{1,2})(?:[/.-]|\snăm\s)(\d{4})(?!\d)/iu;
const RULE = /^[-–—_*=.\s]+$/;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/** Blocks at the top among which the head of a document stands, and at the bottom, its foot. */
const HEAD = 30;
const FOOT = 45;

function isoDate([, day, month, year]: RegExpExecArray): string {
  return `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

function firstMatch<T>(blocks: readonly Block[], find: (text: string, index: number) => T | null | undefined): T | undefined {
  for (const [index, { text }] of blocks.entries()) {
    const found = find(text, index);
    if (found) return found;
  }
  return undefined;
}

/**
 * The body above the number, in the letters of ordinary text. "TỈNH ỦY LÂM HẢI / VĂN PHÒNG" is one name, and so is
 * "ỦY BAN NHÂN DÂN / TỈNH LÂM HẢI"; of "UBND TỈNH LÂM HẢI / SỞ NỘI VỤ" the second is the body.
 */
function issuerAbove(blocks: readonly Block[], numberAt: number, pageText: string): string | undefined {
  const lines: string[] = [];
  for (let at = numberAt - 1; at >= 0 && lines.length < 3; at -= 1) {
    const { text } = blocks[at]!;
    if (RULE.test(text) || MOTTO.test(text) || DATE_LINE.test(text)) continue;
    if (!CAPITALS.test(text) || text.length > 90) break;
    lines.unshift(text.replace(/[\s*_-]+$/u, ''));
  }
  const body = lines.at(-1);
  const above = lines.at(-2);
  if (body === undefined) return undefined;
  const whole = above === undefined ? body : joinedName(above, body);
  return properCase(whole, pageText);
}

function joinedName(above: string, body: string): string {
  if (/^(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|PHƯỜNG|XÃ|ĐẶC KHU)(?:\s|$)/u.test(body) && !/[ỦUỶ][YỶ]\s/u.test(body)) return `${above} ${body}`;
  const isPartOfParty = /^(?:TỈNH|THÀNH|HUYỆN|QUẬN|THỊ|ĐẢNG)\s[ỦU][YỶ]|^(?:ỦY|UỶ) BAN NHÂN DÂN|^ĐẢNG BỘ/u.test(above.replace('UỶ', 'ỦY'));
  const isNamedAlone = /^(?:SỞ|BỘ|CỤC|HỘI|CÔNG AN|TRƯỜNG|VIỆN|ỦY BAN NHÂN DÂN|UBND)(?:\s|$)/u.test(body);
  return isPartOfParty && !isNamedAlone ? `${body} ${above}` : body;
}

function subjectBelow(blocks: readonly Block[], kindAt: number): string | undefined {
  const first = blocks[kindAt + 1];
  if (!first || RULE.test(first.text) || first.text.length > 500 || /^(?:căn cứ|thực hiện|kính gửi|xét|theo)\s/iu.test(first.text)) return undefined;
  const second = blocks[kindAt + 2];
  return second && /^\p{Ll}/u.test(second.text) && second.text.length < 200 ? `${first.text} ${second.text}` : first.text;
}

function kindOf(text: string): string | undefined {
  const found = KIND_LINE.exec(text)?.[1];
  return found && found === found.toUpperCase() ? found : undefined;
}

function ordinaryKind(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1).toLowerCase();
}

const FOR_WHOM = /^(?:T\s?[/.]?\s?M|K\s?[/.]?\s?T|T\s?[/.]?\s?L|TUQ|T\s?\/\s?U\s?Q|Q)\s?[./]\s?(?=\p{Lu})|^(?:T\/M|K\/T|T\/L)\s/u;
const POSITION = /^(?:QUYỀN |PHÓ )?(?:BÍ THƯ|PHÓ BÍ THƯ|CHỦ TỊCH|CHÁNH|TRƯỞNG|GIÁM ĐỐC|TỔNG|BỘ TRƯỞNG|THỨ TRƯỞNG|THỦ TƯỚNG|VIỆN TRƯỞNG|CỤC TRƯỞNG|VỤ TRƯỞNG|HIỆU TRƯỞNG|CHỦ NHIỆM|ỦY VIÊN|UỶ VIÊN|THƯỜNG TRỰC|CHÁNH ÁN)/u;
const SIGNED = /^[[(]?\s?đã ký/iu;
const NAME = /^(?:(?:(?:GS|PGS|TS|ThS)\.?\s?)*)((?:\p{Lu}\p{L}*\s){1,5}\p{Lu}\p{L}*)$/u;

function signature(blocks: readonly Block[], pageText: string): Pick<OfficialFields, 'signer' | 'signerTitle'> {
  const from = Math.max(0, blocks.length - FOOT);
  for (let at = blocks.length - 1; at >= from; at -= 1) {
    const { text } = blocks[at]!;
    if (text.length > 120 || !CAPITALS.test(text) || !(FOR_WHOM.test(text) || POSITION.test(text))) continue;
    const name = blocks.slice(at + 1, at + 5).map((block) => block.text).find((line) => !SIGNED.test(line) && !RULE.test(line));
    const signer = name && NAME.exec(name)?.[1];
    if (!signer) continue;
    const title = properCase(text.replace(FOR_WHOM, '').trim(), pageText);
    return { signer: personName(signer), signerTitle: title };
  }
  return {};
}

/** The day of the meeting that minutes are of. */
function meetingDay(head: readonly Block[], title: string): Pick<OfficialFields, 'date'> {
  const isOfMeeting = MINUTES.test(title) || head.some(({ text }) => text.length <= 160 && MINUTES.test(text));
  const day = isOfMeeting ? firstMatch(head, (text) => MEETING_DAY.exec(text)) : undefined;
  return day ? { date: isoDate(day) } : {};
}

/** @param title The page's title, for what the blocks do not say. @param pageText All text of the page: how it writes names. */
export function officialFields(blocks: readonly Block[], title: string, pageText: string): OfficialFields {
  const head = blocks.slice(0, HEAD);
  const numbered = firstMatch(head, (text, index) => {
    const number = text.length <= 160 ? NUMBER.exec(text)?.[1] : undefined;
    return number && { number: number.replace(/\s/g, ''), index };
  });
  const titled = KIND_IN_TITLE.exec(title);
  const titleNumber = titled && NUMBER.exec(`Số ${titled[2]!}`)?.[1];
  if (!numbered) return titled && titleNumber ? { kind: ordinaryKind(titled[1]!), number: titleNumber } : meetingDay(head, title);

  const kindAt = head.findIndex(({ text }, index) => index > numbered.index && kindOf(text) !== undefined);
  const kindText = kindAt < 0 ? undefined : head[kindAt]!.text;
  const kindWords = kindText && kindOf(kindText);
  const about = firstMatch(head, (text) => /^(?:V\/v|Về việc)\s?:?\s?(.+)$/iu.exec(text)?.[1]);
  const dated = firstMatch(head, (text) => DATE_LINE.exec(text) ?? (text.length <= 160 ? DATE_BEHIND.exec(text) : null));
  const rest = kindText && kindWords ? kindText.slice(kindWords.length).replace(/^[:\s]+/, '') : '';
  const fields = {
    kind: kindWords ? ordinaryKind(kindWords) : titled ? ordinaryKind(titled[1]!) : about ? 'Công văn' : undefined,
    number: numbered.number,
    issuer: issuerAbove(head, numbered.index, pageText),
    date: dated && isoDate(dated),
    subject: rest !== '' ? rest : (kindAt >= 0 ? subjectBelow(head, kindAt) : undefined) ?? about,
    ...signature(blocks, pageText),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
