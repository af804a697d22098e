/** Whose words follow: a source that is named, and who takes the turn in a meeting or an interview. */
import { addresseeAt } from './addressees.ts';
import { lateAttribution } from './attributions.ts';
import { afterOpening } from './clauses.ts';
import { keySet } from './comparison.ts';
import { isQuestion } from './filters.ts';
import type { Standing } from './findings.ts';
import type { Floor } from './floor.ts';
import { MEANS } from './meanings.ts';
import type { Mention } from './mentions.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { sameSpeaker } from './speakers.ts';
import { isVerbLike } from './turns.ts';
import { wordPairs } from './word-pairs.ts';

/** "Phóng viên Báo Hải Minh:", in tokens behind the first word. */
const LONGEST_ASKER = 6;

/** "Theo Sở Y tế, …" is told. "Theo Thứ trưởng, các địa phương phải …", "Ông A (Sở Xây dựng): …": what follows is what they say. */
export function noteSource(reading: Reading, mentions: readonly Mention[], { floor, agenda }: Standing): void {
  const by = mentions[0]?.kind === 'petitioner' && isOpinionOf(reading, mentions[1]) ? mentions[1] : mentions[0];
  if (by?.kind === 'body' && agenda.section !== 'directing' && !agenda.isListing && isSourceOf(reading, by)) agenda.mode = 'silent';
  if (by === undefined || (by.kind !== 'person' && by.kind !== 'pronoun')) return;
  const isOpinion = isOpinionOf(reading, by);
  const isSource = isSourceOf(reading, by) || isOpinion;
  if (!isSource && !(agenda.section !== 'directing' ? takesTurn(reading, by) : floor.isMinutes && concludes(reading, by, floor))) return;
  floor.giveTo(by);
  if (!isSource || isOpinion) agenda.open(isOpinion ? 'directing' : undefined);
  agenda.isGuests = !isSource && agenda.section !== 'directing' && floor.chair !== undefined && !sameSpeaker(floor.speaker, floor.chair);
  if (agenda.mode === 'silent') agenda.mode = 'speaking';
}

const GIVES_SPEECH = wordPairs('phát biểu', 'kết luận');

/** "Phát biểu tại hội nghị, …", "Kết luận, …": somebody has the floor, who goes on. */
export const givesSpeech = (reading: Reading): boolean => GIVES_SPEECH(reading, 0);

/** "Phát biểu tại hội nghị, ông A tiếp thu các ý kiến": who gives a speech has the floor, whatever they begin with; so has whose words the sentence turns out to be. */
export function noteSpeech(reading: Reading, mentions: readonly Mention[], { floor, agenda }: Standing): void {
  const comma = givesSpeech(reading) ? reading.indexOf(',') : -1;
  const by = mentions.find((mention) => isSourceWithin(reading, mention) || isSaidBefore(reading, mention)) ?? (comma < 0 ? undefined : mentions.find(({ kind, from }) => kind === 'person' && from === comma + 1));
  if (by === undefined) return;
  floor.giveTo(by);
  floor.opener = floor.speaker;
  if (agenda.mode === 'silent') agenda.mode = 'speaking';
}

/** In tokens: "ông Tâm nói trước khi kết thúc buổi họp." */
const LONGEST_LAST_WORDS = 10;

/** "Phải xong trước 5/3, ông Tâm nói.": whose words those before are stands at the end. */
function isSaidBefore(reading: Reading, { kind, from, to }: Mention): boolean {
  if ((kind !== 'person' && kind !== 'pronoun') || from < 4 || reading.key(from - 1) !== ',' || !reading.isWord(from - 2) || reading.length - to > LONGEST_LAST_WORDS || givesSpeech(reading)) return false;
  return reading.begins(to, MEANS.sayings) && reading.indexOf(',', to) < 0 && reading.indexOf(':', to) < 0;
}

/** "…, theo Thủ tướng Phạm Minh Chính.", "Thứ nhất là rác: theo ông, …", "Nguyên tắc, theo Thứ trưởng, là …". */
function isSourceWithin(reading: Reading, { kind, from, to }: Mention): boolean {
  if ((kind !== 'person' && kind !== 'pronoun') || reading.key(from - 1) !== 'theo' || ![',', ':', ';'].includes(reading.key(from - 2))) return false;
  return reading.key(to) === ',' || (kind === 'person' && to >= reading.length - 1);
}

/** "Ông A đánh giá cao …": who praises is who asks for what comes next. */
export function notePraise(reading: Reading, mentions: readonly Mention[], { floor, agenda }: Standing): void {
  const by = mentions.findLast((mention) => (mention.kind === 'person' || mention.kind === 'pronoun') && praises(reading, mention));
  if (!by || agenda.isListing) return;
  floor.giveTo(by);
  floor.opener = floor.speaker;
}

/** "Sở Y tế vừa có văn bản gửi các bệnh viện. Theo đó, …": what the next sentence, or the list that it opens, says is in the document. */
export function noteIssuer(reading: Reading, mentions: readonly Mention[], { marker }: Place, { floor, agenda }: Standing): void {
  const { issuer } = floor;
  floor.issuer = undefined;
  const isFirstItem = agenda.section === undefined && FIRST_ITEM.test(marker);
  if (issuer && (GOES_ON(reading, 0) || isFirstItem)) {
    floor.giveTo(issuer);
    agenda.mode = 'directing';
    agenda.isListing ||= isFirstItem;
  }
  const by = mentions.find(({ kind, from }) => (kind === 'body' || kind === 'person') && (from <= afterOpening(reading, 0) || (from <= LONGEST_DATE && reading.key(from - 1) === ',')));
  if (by && sendsOut(reading, by.to)) floor.issuer = by;
  if (!mentions.some(({ kind }) => kind === 'document')) return;
  const document = mentions.find(({ kind, from }) => by && kind === 'document' && from > by.to && from - by.to <= LONGEST_OUTLINE);
  if (by && document && ISSUES.has(reading.key(document.from - 1))) floor.issuer = by;
}

/** "Công đoàn đã đến thăm công nhân. Đồng thời cũng đề nghị …": who asks in a sentence without a subject is whom the one before tells of. */
export function noteActor(reading: Reading, mentions: readonly Mention[], { floor, agenda }: Standing): void {
  const { actor } = floor;
  floor.actor = mentions.find(({ kind, from, to }) => kind === 'body' && (from === 0 || reading.key(from - 1) === ',') && TELLS.has(reading.key(to)) && !reading.means(MEANS.orders | MEANS.requests | MEANS.sayings));
  if (actor === undefined || agenda.mode === 'directing' || !ALSO(reading, 0)) return;
  const verb = reading.key(2) === 'cũng' || reading.key(2) === ',' ? 3 : 2;
  if (reading.begins(verb, MEANS.orders | MEANS.requests)) floor.giveTo(actor);
}

const ALSO = wordPairs('đồng thời', 'qua đó', 'nhân dịp', 'tại đây');
const TELLS = new Set(['đã', 'vừa']);
/** "… có Công điện số 8 gửi các xã", "… đã ban hành công điện". */
function sendsOut(reading: Reading, at: number): boolean {
  const mark = reading.markAt(TELLS.has(reading.key(at)) ? at + 1 : at);
  return mark !== undefined && mark.from <= at + 1 && mark.meanings.has(MEANS.orders) && DOCUMENTS.has(reading.key(mark.to - 1));
}
/** "Chiều ngày 21/7, …", in tokens. */
const LONGEST_DATE = 6;
/** Last syllables. */
const DOCUMENTS = keySet('điện', 'báo');

const FIRST_ITEM = /^\(?(?:1|a)[.)/]/u;
const GOES_ON = wordPairs('theo đó', 'cụ thể', 'trong đó');
const ISSUES = keySet('có', 'hành', 'ký', 'gửi', 'ra');

/** "UBND tỉnh xác định 9 nhóm nhiệm vụ": what follows is what they are. True if the sentence says no more than that. */
export function noteOutline(reading: Reading, [by]: readonly Mention[], { floor, agenda }: Standing): boolean {
  if (by === undefined || !OUTLINERS.has(by.kind) || agenda.mode === 'directing' || !outlines(reading, by)) return false;
  floor.giveTo(by);
  agenda.mode = 'directing';
  return true;
}

const OUTLINERS: ReadonlySet<Mention['kind']> = new Set(['person', 'pronoun', 'body', 'document']);
const OUTLINES = wordPairs('xác định', 'đề ra', 'đưa ra', 'đặt ra', 'nêu ra', 'triển khai');
/** In tokens, from such a verb to what it outlines. */
const LONGEST_OUTLINE = 6;

function outlines(reading: Reading, { from, to }: Mention): boolean {
  if (from > 1 || !OUTLINES(reading, to)) return false;
  for (let at = to + 2; at < to + LONGEST_OUTLINE; at++) if (OUTLINED(reading, at)) return true;
  return false;
}

const OUTLINED = wordPairs('nhiệm vụ', 'giải pháp', 'yêu cầu');
const PRAISES = keySet('đánh giá', 'đánh giá cao', 'ghi nhận', 'biểu dương', 'hoan nghênh', 'khen ngợi', 'chúc mừng', 'cảm ơn', 'phê bình');

const BEFORE_PRAISE = new Set([',', 'đã', 'cũng', 'nhiệt', 'liệt']);

/** "Ông A, đã nhiệt liệt biểu dương …", "Bà B thay mặt Tỉnh ủy ghi nhận …". */
function praises(reading: Reading, { to }: Mention): boolean {
  let verb = reading.key(to) === 'thay' && reading.key(to + 1) === 'mặt' ? (addresseeAt(reading, to + 2)?.to ?? to) : to;
  while (BEFORE_PRAISE.has(reading.key(verb))) verb++;
  const mark = reading.markAt(verb);
  return mark?.from === verb && PRAISES.has(reading.keys(mark.from, mark.to));
}

/** "Đó là chỉ đạo của Bí thư Tỉnh ủy A tại buổi làm việc": whose words those before are goes on. */
export function noteLateAttribution(reading: Reading, { floor, agenda }: Standing): void {
  const by = lateAttribution(reading);
  if (by === undefined) return;
  floor.giveTo(by);
  if (agenda.mode === 'silent') agenda.mode = 'speaking';
}

/** "PV: …", "Ông A: …": in an interview one asks and the other answers; paragraphs without either go on with the turn. */
export function noteTurn(reading: Reading, mentions: readonly Mention[], { opensBlock }: Place, { floor, agenda }: Standing): void {
  const by = mentions[0];
  if (asks(reading)) {
    floor.turn = 'asking';
  } else if (by !== undefined && floor.turn === 'asking' && answers(reading, by)) {
    floor.giveTo(by);
    if (agenda.mode === 'silent') agenda.mode = 'speaking';
    floor.turn = 'answering';
  } else if (floor.turn === 'asking' && opensBlock && !isQuestion(reading)) {
    floor.turn = 'answering';
  }
}

/** "Theo Bộ trưởng, …", "Cũng theo kết luận, …", "Trước mắt, theo ông, …". */
export function isSourceOf(reading: Reading, by: Mention): boolean {
  const connected = reading.begins(0, MEANS.connectors) ? reading.markAt(0)!.to : 0;
  const from = reading.key(connected) === ',' ? connected + 1 : reading.key(0) === 'cũng' ? 1 : 0;
  return reading.key(from) === 'theo' && by.from === from + 1 && reading.key(by.to) === ',';
}

const OPINIONS = wordPairs('ý kiến', 'kết luận', 'chỉ đạo', 'phát biểu');

/** "Ý kiến của Chủ tịch Hội đồng: …". */
function isOpinionOf(reading: Reading, by: Mention | undefined): boolean {
  return by?.kind === 'person' && reading.key(by.to) === ':' && reading.key(by.from - 1) === 'của' && (OPINIONS(reading, 0) || OPINIONS(reading, 1));
}

/** "PV: …", "- Phóng viên Báo A: …". */
function asks(reading: Reading): boolean {
  const from = reading.isWord(0) ? 0 : 1;
  if (!reading.begins(from, MEANS.questioners)) return false;
  const colon = reading.indexOf(':');
  return colon > from && colon - reading.markAt(from)!.to <= LONGEST_ASKER;
}

/** "Thứ trưởng: …" where somebody asks: a title alone takes the turn. */
function answers(reading: Reading, by: Mention): boolean {
  return by.kind === 'person' && by.from <= 1 && reading.key(by.to) === ':';
}

/** "1. Phó Giám đốc A: khoa Nhi lọc …", "3. Giám đốc: lưu ý các khoa …": among what minutes decide, who decides it stands before the colon, not who is to do it. */
function concludes(reading: Reading, by: Mention, floor: Floor): boolean {
  if (by.kind !== 'person' || by.from > 1 || reading.key(by.to) !== ':') return false;
  const isChair = sameSpeaker(floor.who(by, undefined), floor.chair);
  const addressee = addresseeAt(reading, by.to + 1);
  return isChair || (by.name !== undefined && addressee !== undefined && isVerbLike(reading, addressee.to));
}

/** A person who opens a sentence and is followed by a colon, perhaps behind their unit in brackets. */
function takesTurn(reading: Reading, by: Mention): boolean {
  if (by.kind !== 'person' || by.name === undefined || by.from > 1) return false;
  const close = reading.key(by.to) === '(' ? reading.indexOf(')', by.to + 1) : by.to - 1;
  return reading.key(close + 1) === ':' && close + 2 < reading.length;
}
