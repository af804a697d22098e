/** On whose word a document stands, as its head and its signature say. */
import { keyOf, keySet } from './comparison.ts';
import { bodies } from './lexicon/units.ts';
import { MEANS } from './meanings.ts';
import { mentionAt, mentionsIn, type Mention } from './mentions.ts';
import { firstWord } from './patterns.ts';
import { personNameAt } from './person-names.ts';
import type { Reading } from './reading.ts';
import { rememberedByName } from './remembered.ts';
import { beginsUnit } from './unit-beginnings.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** Before "điện" these make another word: "công điện", "bưu điện". */
const ENDS_WORD = new Set(['công', 'bưu', 'nguồn', 'tiền', 'lưới', 'ngành', 'thủy', 'nhiệt']);
/** "CHỦ TỊCH UBND TỈNH điện:", "… gửi:". */
const SENDS = new Set(['điện', 'gửi']);
const RESOLVES = new Set(['QUYẾT NGHỊ', 'QUYẾT ĐỊNH', 'CHỈ THỊ', 'YÊU CẦU', 'KẾT LUẬN']);
/** Words beside which whose document it is may be named. */
const NAMES_AUTHOR = watch('của', 'giao', 'do', ...SENDS, ...[...RESOLVES].map(firstWord));
/** Of "căn cứ", "thực hiện", "triển khai". */
const OPENS_GROUNDS = watch('căn', 'thực', 'triển');
/** "do X ký", "do X ban hành", "do X phê duyệt". */
const SIGNS = new Set(['ký', 'ban', 'phê']);
/** "X ban hành Chương trình công tác như sau:". */
const ISSUES = new Set(['ban', 'xây']);
/** "Phòng Giáo dục và Đào tạo hướng dẫn một số nội dung như sau:". */
const GUIDES = wordPairs('hướng dẫn', 'triển khai', 'quy định', 'phân công');
/** "Người giao việc: …", in the head of a table. */
const ASSIGNED_BY = /^(?:người|lãnh đạo) (?:giao|giao việc|giao nhiệm vụ|chỉ đạo|phân công|phê duyệt) ?:/iu;
const IN_CAPITALS = /^\p{Lu}[\p{Lu}\s.,/]+$/u;
/** "TỈNH HẢI MINH" is where the document is of. */
const IS_PLACE = /^(?:tỉnh|thành phố|đặc khu|phường|xã)\s(?!ủy|uỷ|đoàn)/iu;
const SHOUTED = /^(?:[\p{Lu}\p{N}&,–/-]+\s){3}/u;
const CONCLUSIONS_OF = /^(?:thông báo |trích )?(?:nội dung )?(?:ý kiến |các )?(?:kết luận|chỉ đạo|phân công)(?: chỉ đạo| cuộc họp)? của /iu;
const KIND_IN_CAPITALS = /(?<!\p{sc=Latn})(?:NGHỊ QUYẾT|CHỈ THỊ|QUYẾT ĐỊNH|THÔNG BÁO|KẾT LUẬN|KẾ HOẠCH|CHƯƠNG TRÌNH|HƯỚNG DẪN|CÔNG ĐIỆN|CÔNG VĂN|BÁO CÁO|BIÊN BẢN|TỜ TRÌNH|QUY CHẾ|PHƯƠNG ÁN|ĐỀ ÁN|PHỤ LỤC)(?!\p{sc=Latn})/u;
/** "TM.", "KT.", "TL.": in whose place somebody signs. */
const IN_PLACE_OF = /^(?:TM|KT|TL|TUQ|Q)\b\.?/u;

/** Whose document it is: "Kết luận của X", "(Kèm theo Quyết định … của X)", "X điện:". @param isTitle whether the sentence names the document */
export function authorOf(reading: Reading, isTitle: boolean, isFirst: boolean): Mention | undefined {
  let author: Mention | undefined;
  const grounds = groundsAt(reading);
  for (let at = reading.holds(NAMES_AUTHOR) ? 0 : reading.length; at < reading.length; at++) {
    if (!reading.isOf(at, NAMES_AUTHOR)) continue;
    if (isTitle && at < grounds && reading.key(at) === 'của') author = ownerOf(bearer(mentionAt(reading, at + 1)), author);
    // "NHIỆM VỤ CHỦ TỊCH UBND TỈNH GIAO THÁNG 3"
    if (isTitle && reading.key(at) === 'giao' && reading.key(at + 1) !== 'ban') author = bearer(mentionsIn(reading, 0, at).findLast(({ kind, to }) => kind === 'person' && to === at)) ?? author;
    // "(Kèm theo Kế hoạch số 214/KH-UBND do Chủ tịch UBND tỉnh Lê Đình Chuyên ký)"
    const signing = isTitle && reading.key(at) === 'do' ? mentionAt(reading, at + 1) : undefined;
    if (signing && SIGNS.has(reading.key(signing.to))) return bearer(signing) ?? author;
    if (resolves(reading, at)) author = bearer(mentionsIn(reading, 0, at).findLast(({ to }) => to === at)) ?? author;
    if (SENDS.has(reading.key(at)) && !ENDS_WORD.has(reading.key(at - 1)) && (!reading.isWord(at + 1) || (reading.isCapital(at + 1) && beginsUnit(reading, at + 1)))) {
      author = bearer(mentionsIn(reading, 0, at).findLast(({ from, to }) => to === at && !reading.begins(from - 1, MEANS.quantifiers))) ?? author;
    }
  }
  author = issuerOf(reading) ?? reporterOf(reading) ?? author;
  const assigning = ASSIGNED_BY.exec(reading.text);
  if (assigning) author = bearer(mentionsIn(reading).find(({ from }) => reading.offset(from) >= assigning[0].length)) ?? author;
  return author ?? (isTitle && isFirst ? bearer(inLetterhead(reading)) : undefined);
}

/** The last body in capitals before what kind of document it is: the one above it stands first. */
function inLetterhead(reading: Reading): Mention | undefined {
  const kind = reading.text.search(KIND_IN_CAPITALS);
  const isBody = ({ kind: what, from, to, name = '' }: Mention): boolean => what === 'body' && to > from + 1 && IN_CAPITALS.test(name) && !IS_PLACE.test(name);
  const bodies = mentionsIn(reading).filter(isBody);
  return kind < 0 ? bodies[0] : (bodies.findLast(({ from }) => reading.offset(from) < kind) ?? bodies[0]);
}

/** True if a line says what kind of document it is: its letterhead ends there. */
export const namesKind = (reading: Reading): boolean => KIND_IN_CAPITALS.test(reading.text);

/** "BÀI PHÁT BIỂU của Bí thư A tại lễ khai giảng của Trường Chính trị": a person's document stays that person's. */
const ownerOf = (next: Mention | undefined, author: Mention | undefined): Mention | undefined => (author?.kind === 'person' && next?.kind === 'body' ? author : (next ?? author));

/** What a document is based on, or carries out, is others': "Căn cứ Nghị quyết của Ban Chấp hành Trung ương", "Kế hoạch thực hiện Kết luận số 12-KL/TU của Tỉnh ủy". */
function groundsAt(reading: Reading): number {
  if (!reading.holds(OPENS_GROUNDS)) return reading.length;
  const at = reading.findIndex((i) => (reading.key(i) === 'căn' && reading.key(i + 1) === 'cứ') || carriesOut(reading, i));
  return at < 0 ? reading.length : at;
}

function carriesOut(reading: Reading, at: number): boolean {
  if (!((reading.key(at) === 'thực' && reading.key(at + 1) === 'hiện') || (reading.key(at) === 'triển' && reading.key(at + 1) === 'khai'))) return false;
  return reading.isCapital(at + 2) && (reading.key(at + 3) === 'số' || reading.key(at + 4) === 'số');
}

/** "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH QUYẾT NGHỊ:" */
const resolves = (reading: Reading, at: number): boolean => reading.isShouted(at) && RESOLVES.has(reading.slice(at, at + 2)) && (reading.key(at + 2) === ':' || at + 2 === reading.length);

/** "Thường trực HĐND phường ban hành Chương trình công tác như sau:": whose document is announced. */
export function issuerOf(reading: Reading): Mention | undefined {
  if (!announcesContent(reading)) return undefined;
  const issuer = mentionsIn(reading).find(({ kind, to }) => kind === 'body' && (GUIDES(reading, to) || (ISSUES.has(reading.key(to)) && reading.begins(to, MEANS.tasks) && namesDocument(reading, reading.markAt(to)!.to))));
  return bearer(issuer);
}

const REPORTS = wordPairs('báo cáo', 'tổng hợp');

/** "Thực hiện phân công của Bộ, Cục Đường sắt tổng hợp báo cáo tình hình các dự án như sau:". */
function reporterOf(reading: Reading): Mention | undefined {
  if (!OPENS_REPORT(reading, 0) || !announcesContent(reading)) return undefined;
  return bearer(mentionsIn(reading).find(({ kind, from, to }) => kind === 'body' && reading.key(from - 1) === ',' && REPORTS(reading, to)));
}
const OPENS_REPORT = wordPairs('thực hiện', 'căn cứ');

/** "…:", "… với các nhiệm vụ sau." */
function announcesContent(reading: Reading): boolean {
  const last = reading.length - 1;
  return reading.key(last) === ':' || reading.key(last) === 'sau' || reading.key(last - 1) === 'sau' || reading.key(last - 2) === 'sau';
}

function namesDocument(reading: Reading, at: number): boolean {
  return reading.begins(at, MEANS.documents) || (reading.key(at) === 'chương' && reading.key(at + 1) === 'trình');
}

const RESOLUTION = wordPairs('nghị quyết');

/** "Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa XVII thông qua": who resolved. */
export function resolverOf(reading: Reading): Mention | undefined {
  if (!RESOLUTION(reading, 0) || reading.key(2) !== 'này') return undefined;
  const passes = reading.findIndex((at) => reading.key(at) === 'thông' && reading.key(at + 1) === 'qua');
  return bearer(mentionsIn(reading, 0, Math.max(0, passes)).find(({ from }) => reading.key(from - 1) === 'được'));
}

/** A person or a body may issue a document; "của Sở" does not say which body. */
function bearer(mention: Mention | undefined): Mention | undefined {
  if (mention?.kind === 'person') return mention;
  return mention?.kind === 'body' && mention.name !== undefined && (mention.name.includes(' ') || !isHead(mention.name)) ? { ...mention, name: withoutPlace(mention.name) } : undefined;
}

/** First words of the names of bodies are no whole name without the level behind them. */
const HEADS = keySet(...bodies);

/** "Sở", "Ban Thường vụ": a name that goes on. */
export const isHead = rememberedByName((name) => HEADS.has(keyOf(name)));

/** In its own document a body is known without its province, "SỞ XÂY DỰNG TỈNH HẢI MINH"; of people's committees there is one in every place. */
export function withoutPlace(name: string): string {
  const committee = /^(?:.+\s)?(?:tỉnh|thành|huyện|quận)\s[uủ][ỷy](?=\s\p{Lu})/iu.exec(name)?.[0];
  if (committee !== undefined) return committee;
  const place = /^(?<body>.+?)\s(?<level>(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|TỈNH|THÀNH PHỐ|HUYỆN|XÃ|PHƯỜNG))\s(?!ỦY|UỶ|ĐOÀN)\p{Lu}.*$/u.exec(name)?.groups;
  if (!place) return name;
  if (keyOf(place['body']!) === 'ubnd' || keyOf(place['body']!) === 'ủy ban nhân dân') return name;
  return isHead(place['body']!) ? `${place['body']} ${place['level']}` : place['body']!;
}

/** "Theo đề nghị của Bộ trưởng Bộ Xây dựng": who proposed what another decides. */
const PROPOSED = wordPairs('đề nghị', 'đề xuất', 'tờ trình', 'báo cáo');

/** In tokens: longer sentences tell of what is attached to something. */
const LONGEST_LINE = 40;

/** "(Kèm theo Kết luận của …)", "Theo phân công của Hiệu trưởng …": a line that says on whose word the document stands. */
export function isAttached(reading: Reading): boolean {
  const from = reading.isWord(0) ? 0 : 1;
  if (reading.length <= LONGEST_LINE && reading.findIndex((i) => reading.key(i) === 'kèm' && reading.key(i + 1) === 'theo') >= 0) return true;
  return reading.key(from) === 'theo' && !PROPOSED(reading, from + 1) && !reading.begins(from, MEANS.results) && reading.indexOf(',') < 0;
}

/** "Thông báo ý kiến kết luận của đồng chí A, Phó Chủ tịch UBND phường tại buổi kiểm tra": whose conclusions the document is, and nothing that they say. */
export function namesConclusions(reading: Reading): boolean {
  return CONCLUSIONS_OF.test(reading.text) && !reading.marks.some(({ from, meanings }) => from > 4 && meanings.has(MEANS.orders | MEANS.sayings) && !reading.begins(from, MEANS.documents));
}

/** Titles of documents are written in capitals. */
export function isShouted(reading: Reading): boolean {
  return SHOUTED.test(reading.text);
}

/** The titles of notices, telegrams and programmes name who issues them. */
export function opensWithDocument(reading: Reading): boolean {
  return reading.begins(0, MEANS.documents) && reading.isCapital(1) && /^\p{Lu}{2,}/u.test(reading.text);
}

/** Who signed: the last lines that name an office in capitals and, behind it, a person. */
export function signerOf(lines: readonly Reading[]): Mention | undefined {
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i]!;
    const office = officeIn(line);
    const behind = office && behindSignature(line, office.to);
    const own = behind !== undefined && personNameAt(line, behind, true) > behind ? behind : undefined;
    const name = own !== undefined ? nameAt(line, own) : (nameAt(lines[i + 1], 0) ?? nameAt(lines[i + 2], 0));
    if (office && name !== undefined) return { ...office, name };
    const written = writtenSigner(line, i === lines.length - 1);
    if (written) return written;
  }
  return undefined;
}

/** "CHỦ TỊCH (đã ký) Hà Văn Toàn", "CHỦ TỊCH: Hà Văn Toàn". */
function behindSignature(line: Reading, at: number): number {
  const to = line.key(at) === '(' && line.key(at + 2) === 'ký' ? at + 4 : at;
  return line.key(to) === ':' ? to + 1 : to;
}

/** "Chủ tịch UBND tỉnh: Hà Văn Toàn (đã ký)", or at the very end "Giám đốc Hà Văn Toàn": a line of an office and a name, and nothing else. */
function writtenSigner(line: Reading, isLast: boolean): Mention | undefined {
  const office = mentionAt(line, 0);
  if (office?.kind !== 'person' || office.title === undefined) return undefined;
  if (office.name !== undefined) return isSigned(line, office.to) || (isLast && office.to >= line.length - (line.isWord(line.length - 1) ? 0 : 1)) ? office : undefined;
  const from = line.key(office.to) === ':' ? office.to + 1 : office.to;
  const to = personNameAt(line, from, true);
  return to > from && isSigned(line, to) ? { ...office, to, name: line.slice(from, to) } : undefined;
}

/** "(đã ký)", and nothing else behind a name. */
function isSigned(line: Reading, at: number): boolean {
  return line.key(at) === '(' && line.key(at + 2) === 'ký' && line.length - at <= 5;
}

/** "KT. CHỦ TỊCH PHÓ CHỦ TỊCH": the last title in capitals is that of the one who signs. */
function officeIn(line: Reading): Mention | undefined {
  const from = IN_PLACE_OF.test(line.text) ? 1 : 0;
  const offices = mentionsIn(line, from).filter(({ kind, title }) => kind === 'person' && title !== undefined && IN_CAPITALS.test(title));
  const office = offices.at(-1);
  return office && mentionsIn(line, from)[0]!.from <= from + 1 ? { from: office.from, to: titleEnd(line, office), kind: 'person', title: office.title! } : undefined;
}

function titleEnd(line: Reading, { from, title }: Mention): number {
  const end = line.offset(from) + title!.length;
  const at = line.findIndex((token) => line.offset(token) >= end);
  return at < 0 ? line.length : at;
}

/** A line that is nothing but a name, perhaps behind "(Đã ký)". */
function nameAt(line: Reading | undefined, from: number): string | undefined {
  if (!line) return undefined;
  const to = personNameAt(line, from, true);
  return to > from && to >= line.length - 1 ? line.slice(from, to) : undefined;
}
