import { addresseeAfter, addresseeAt, type Addressee } from './addressees.ts';
import { MEANS } from './meanings.ts';
import { mentionAt, mentionsIn, type Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** A speech act in a sentence. */
export interface Cue {
  readonly kind: 'order' | 'request' | 'saying' | 'passive' | 'attribution';
  /** Its own words: tokens `from` up to `to`, not included. */
  readonly from: number;
  readonly to: number;
  /** Who speaks, if it is said right before (or behind, for attributions). */
  readonly by?: Mention | undefined;
  readonly addressee?: Addressee | undefined;
}

/** With the same fields in the same order as all others: see that of mentions. */
const ofOneShape = ({ kind, from, to, by, addressee }: Cue): Cue => ({ kind, from, to, by, addressee });

/** Words between a speaker and the verb. */
const BETWEEN = new Set(['cũng', 'đã', 'còn', 'vừa', 'tiếp', 'tục', 'đặc', 'biệt', 'trực', 'tiếp', 'nhất', 'trí', 'thống', ',', 'đồng', 'thời', 'và', 'ký', 'thẳng', 'thắn', 'luôn', 'lại', 'đều', 'một', 'lần', 'nữa', 'mạnh', 'nhấn', 'nói', 'nêu', 'rõ', 'có', 'văn', 'bản', ')', 'quán', 'triệt', 'thường', 'xuyên', 'kết', 'luận', 'chỉ', 'chủ', 'trương', 'này', 'ra', 'điện']);
/** Before a clause's first verb. */
const OPENS_CLAUSE = new Set([',', ';', ':', 'và', '.', '“', '"', '-', '–', '(', 'thời', 'đó', 'thì', 'ấy', 'trương', 'mà', 'rằng', 'nên', 'là', 'nay']);
/** Before its speaker these make an order a mere relative clause: "nhiệm vụ được Thủ tướng giao". */
const RELATIVE = new Set(['trình', 'cáo', 'được', 'do', 'mà', 'như', 'theo', 'khi', 'bị', 'của', 'nếu', 'tại', 'trong', 'sau', 'trước', 'với', 'sang', 'mưu', 'xuất', 'thần', 'lời', 'điều']);
const QUANTIFIERS = new Set(['các', 'những', 'mọi', 'một', 'sự', 'việc', 'theo', 'với', 'của', 'từ', 'trước', 'đáp', 'ứng', 'nội', 'dung', 'bị', 'được', 'khi', 'không', 'chưa', 'cần', 'để', 'nhằm', 'bằng', 'hồ', 'sơ', 'đơn', 'có']);
const SENDING = watch('gửi');
/** Before whom a letter goes to. */
const TOWARDS = new Set(['đến', 'tới', 'cho']);
const PURPOSE = watch('nhằm');
/** Last syllables of the verbs between whose document it is and its name: "có", "vừa ban hành", "ký", "gửi", "phát đi". */
const ISSUES = new Set(['có', 'hành', 'ký', 'gửi', 'ra', 'điện', 'đi']);
const ADVERBS_OF_ISSUING = new Set(['ngay', 'tiếp', 'một']);
/** Before whose document it is, it is one that is carried out: "thực hiện Công điện của Thủ tướng yêu cầu …". */
const CARRIES_OUT = new Set(['hiện', 'khai', 'triệt', 'hành', 'theo', 'sau', 'từ', 'tại', 'trong', 'với', 'của', 'cứ']);
/** In tokens, between a document and whose it is: "Công điện số 8 ngày 5/6 của …". */
const LONGEST_NUMBER = 8;
/** In tokens, from such a document to the order that is in it. */
const LONGEST_DOCUMENT = 16;
const MAX_BETWEEN = 8;
const LONGEST_SUBJECT = 40;
const LONGEST_GROUP = 12;

const CUES = MEANS.orders | MEANS.requests | MEANS.sayings | MEANS.passives | MEANS.attributions;

const cuesRemembered = remembered(findCues);

const oneBefore = (mentions: readonly Mention[], at: number): Mention | undefined => (at > 0 ? mentions[at - 1] : undefined);

/** The speech acts of a sentence, in order. */
export const cuesIn = (reading: Reading): readonly Cue[] => cuesRemembered(reading)!;

function findCues(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const mentions = mentionsIn(reading);
  const letter = letterIn(reading, mentions);
  let next = 0;
  for (const mark of reading.marks) {
    if (!mark.meanings.has(CUES)) continue;
    while (next < mentions.length && mentions[next]!.to <= mark.from) next++;
    const isInLetter = letter !== undefined && mark.from >= letter.recipient.to;
    const before = isInLetter ? letter.by : next > 0 ? (besideBrackets(reading, mentions, next - 1) ?? issuerAt(reading, mentions, next - 1, mark.from) ?? presenterOf(reading, mentions, next - 1) ?? ownerOf(reading, mentions, next - 1) ?? standInFor(reading, mentions, next - 1) ?? bodyToldOf(reading, mentions, mark.from) ?? mentions[next - 1]) : undefined;
    const cue = cueAt(reading, mark.from, mark.to, before);
    if (cue && !isPartOfTask(reading, cue, cues.at(-1))) cues.push(ofOneShape(isInLetter && (cue.kind === 'order' || cue.kind === 'request') && (cue.by ?? letter.by) === letter.by ? { ...cue, addressee: (isOfOrdering(reading, cue) ? undefined : cue.addressee) ?? letter.recipient, by: letter.by } : cue));
  }
  return cues;
}

/** "…, yêu cầu chỉ đạo các đơn vị": whoever is asked orders others. */
const isOfOrdering = (reading: Reading, { to }: Cue): boolean => reading.begins(to, MEANS.orders) && reading.key(to) === 'chỉ';

/** "Giám đốc đề nghị Sở A chỉ đạo Phòng B", "Giám đốc nêu rõ, Sở A chỉ đạo xây dựng …": whom one asks to order others does not speak. */
function isPartOfTask(reading: Reading, { kind, by, from, to, addressee }: Cue, before: Cue | undefined): boolean {
  const isSaid = before?.kind === 'saying' && before.by !== undefined && by?.from === before.to + 1 && !reading.isWord(before.to);
  if (isSaid && kind === 'order' && reading.key(from) === 'chỉ' && addressee === undefined && startsTask(reading, to)) return true;
  const asked = before?.kind === 'order' || before?.kind === 'request' ? before.addressee : undefined;
  return by !== undefined && asked !== undefined && asked.from <= by.from && by.to <= asked.to;
}

/** "UBND tỉnh vừa có văn bản gửi Sở A, Sở B yêu cầu …", "… gửi văn bản đến Sở A, yêu cầu …": whose letter it is, as far as those it goes to, who are asked. */
function letterIn(reading: Reading, mentions: readonly Mention[]): { readonly by: Mention; readonly recipient: Addressee } | undefined {
  const sends = reading.holds(SENDING) ? reading.indexOf('gửi', 1) : -1;
  if (sends < 0) return undefined;
  const sent = mentions.findIndex(({ kind, from }) => kind === 'document' && from === sends + 1);
  const document = sent >= 0 ? sent : mentions.findLastIndex(({ to }) => to <= sends);
  const issuer = document < 0 ? undefined : issuerOf(reading, mentions, document);
  const to = sent >= 0 ? mentions[sent]!.to : sends + 1;
  const isTowards = TOWARDS.has(reading.key(to));
  const recipient = issuer && (isTowards || sent < 0) ? addresseeAt(reading, isTowards ? to + 1 : to) : undefined;
  return issuer && recipient ? { by: { ...issuer, to: recipient.to }, recipient } : undefined;
}

/** "Bộ A ban hành Điện số 12 chỉ đạo", "Sở B có kế hoạch phòng dịch mùa hè, yêu cầu": who issues something, up to the order in the same breath. */
function issuerAt(reading: Reading, mentions: readonly Mention[], at: number, verb: number): Mention | undefined {
  const last = mentions[at]!;
  const by = issuerOf(reading, mentions, at) ?? (isIssuing(reading, last) ? last : undefined);
  const end = behindDocument(reading, verb);
  const isOneBreath = by !== undefined && reading.begins(verb, MEANS.orders | MEANS.requests) && verb - by.to <= LONGEST_DOCUMENT && [',', ';', ':'].every((mark) => reading.indexOf(mark, by.to, end) < 0);
  return isOneBreath ? { ...by, to: verb } : by;
}

/** "… ban hành công văn số 12, yêu cầu …", "…, trong đó đề nghị …": where what is said of the document itself ends. */
function behindDocument(reading: Reading, verb: number): number {
  const at = reading.key(verb - 1) === 'đó' && reading.key(verb - 2) === 'trong' ? verb - 2 : verb;
  return reading.key(at - 1) === ',' ? at - 1 : at;
}

function isIssuing(reading: Reading, { kind, to }: Mention): boolean {
  const verb = ADVERBS.has(reading.key(to)) ? to + 1 : to;
  return (kind === 'body' || kind === 'person') && reading.key(verb) === 'ban' && reading.key(verb + 1) === 'hành';
}

/** "Công điện số 8 của Thủ tướng yêu cầu": whose document it is asks, as if the document did. @param at the owner's place among the mentions */
function ownerOf(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const owner = mentions[at]!;
  const document = oneBefore(mentions, at);
  const isOwner = document?.kind === 'document' && (owner.kind === 'person' || owner.kind === 'body') && reading.key(owner.from - 1) === 'của' && owner.from - document.to <= LONGEST_NUMBER;
  return isOwner && !CARRIES_OUT.has(reading.key(document.from - 1)) ? { ...owner, from: document.from } : undefined;
}

/** In tokens: "trình bày", "vừa đọc". */
const LONGEST_VERB = 3;

/** "Sở Y tế (cơ quan thường trực Ban Chỉ đạo) yêu cầu": who is named before brackets asks, not who is named in them. @param at the place of the latter among the mentions */
function besideBrackets(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const { to } = mentions[at]!;
  if (reading.key(to) !== ')') return undefined;
  const open = reading.lastIndexOf('(', to);
  const named = mentions.findLast((mention) => mention.to === open);
  return named && { ...named, to: to + 1 };
}

/** "Trưởng phòng trình bày kế hoạch và yêu cầu …": who presents a document asks, not the document. @param at the document's place among the mentions */
function presenterOf(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const document = mentions[at]!;
  const person = oneBefore(mentions, at);
  if (document.kind !== 'document' || reading.isCapital(document.from) || (person?.kind !== 'person' && person?.kind !== 'pronoun')) return undefined;
  const between = document.from - person.to;
  return between > 0 && between <= LONGEST_VERB && reading.isWord(person.to) && reading.isWord(document.from - 1) ? { ...person, to: document.to } : undefined;
}

/** "Bà A - Phó Giám đốc, thay mặt Ban Giám đốc giao …": who speaks in a body's name, up to that name. @param at the body's place among the mentions */
function standInFor(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const body = mentions[at]!;
  const person = oneBefore(mentions, at);
  if (reading.key(body.from - 1) !== 'mặt' || reading.key(body.from - 2) !== 'thay' || person?.kind !== 'person' || body.from - person.to > 3) return undefined;
  return { ...person, to: body.to };
}

/** "cũng cho biết, hiện nay", in tokens. */
const LONGEST_TELLING = 6;

/** "Bộ trưởng cho biết, Chính phủ đã họp về giá cả và đã giao các bộ …": whom somebody tells to have ordered something, up to the order. */
function bodyToldOf(reading: Reading, mentions: readonly Mention[], verb: number): Mention | undefined {
  if (reading.key(verb - 1) !== 'đã' || !reading.begins(verb, MEANS.orders)) return undefined;
  const body = mentions.find((mention, i) => {
    const teller = oneBefore(mentions, i);
    return mention.kind === 'body' && mention.to < verb && teller?.kind === 'person' && mention.from - teller.to <= LONGEST_TELLING && reading.marks.some(({ from, meanings }) => from >= teller.to && from < mention.from && meanings.has(MEANS.sayings));
  });
  return body && { ...body, to: verb };
}

/** "Thường trực Tỉnh ủy vừa có văn bản yêu cầu": whose document it is that asks. @param at the document's place among the mentions */
function issuerOf(reading: Reading, mentions: readonly Mention[], at: number): Mention | undefined {
  const document = mentions[at]!;
  const issuer = oneBefore(mentions, at);
  if (document.kind !== 'document' || (issuer?.kind !== 'body' && issuer?.kind !== 'person') || document.from - issuer.to > MAX_BETWEEN) return undefined;
  let verb = document.from - 1;
  while (verb > issuer.to && ADVERBS_OF_ISSUING.has(reading.key(verb))) verb--;
  return ISSUES.has(reading.key(verb)) ? { ...issuer, to: document.to } : undefined;
}

function cueAt(reading: Reading, from: number, to: number, before: Mention | undefined): Cue | undefined {
  // "các xã Giao Phú, Giao Lâm": a capital within a clause begins a name.
  if (from > 0 && reading.isCapital(from) && reading.isCapital(to) && !reading.isShouted(from) && (reading.isWord(from - 1) || reading.key(from - 1) === ',')) return undefined;
  // "nhắc tới xây dựng nông thôn mới", "học tập, quán triệt nghị quyết", "nhằm tuyên truyền, nhắc nhở mọi người" order nobody.
  if ((reading.key(from) === 'nhắc' && ['tới', 'đến'].includes(reading.key(to))) || (reading.key(from) === 'quán' && reading.key(from - 1) === ',' && reading.key(from - 2) === 'tập')) return undefined;
  // "…, Thông báo số 12 về …": a document, not what somebody does.
  if (reading.begins(from, MEANS.documents) && reading.key(to) === 'số' && reading.hasFigure(to + 1)) return undefined;
  if (isPurpose(reading, from) && (before === undefined || before.to < from)) return undefined;
  // "các thông tin", "những yêu cầu" are nouns.
  if (reading.markAt(from - 1)?.meanings.has(MEANS.quantifiers)) return undefined;
  if (reading.begins(from, MEANS.attributions)) return { kind: 'attribution', from, to };
  if (reading.begins(from, MEANS.passives)) return passiveAt(reading, from, to);
  const kind = reading.begins(from, MEANS.orders) ? 'order' : reading.begins(from, MEANS.requests) ? 'request' : reading.begins(from, MEANS.sayings) ? 'saying' : undefined;
  // "Chỉ thị yêu cầu …": the document asks.
  if (kind === undefined || (reading.isCapital(from) && reading.begins(from, MEANS.documents) && reading.begins(to, MEANS.orders | MEANS.requests))) return undefined;
  // "ra công điện yêu cầu các sở …": whom a document asks stands behind its own verb.
  const addressee = addresseeAfter(reading, kind === 'order' && reading.begins(to, MEANS.orders | MEANS.requests) ? reading.markAt(to)!.to : to);
  const behind = addressee === undefined ? {} : { addressee };
  // Whom many are asked to order is part of their task: "các đơn vị chỉ đạo …".
  if (kind === 'order' && before?.kind === 'collective' && isSubjectOf(reading, before, from)) return undefined;
  if (before && isSubjectOf(reading, before, from)) return { kind, from, to, by: before, ...behind };
  // "Có ý kiến đề nghị …" names nobody who orders.
  if (reading.key(from) === 'có') return undefined;
  if (kind === 'saying' && reading.key(to) === ':') return { kind, from, to };
  const isHandedOver = reading.key(from) === 'giao' && !QUANTIFIERS.has(reading.key(from - 1)) && addressee !== undefined && (startsTask(reading, addressee.to) || (reading.key(to - 1) === 'cho' && !reading.isWord(addressee.to)));
  if (isHandedOver) return { kind, from, to, ...(before?.to === from && reading.key(before.from - 1) === 'được' && { by: before }), ...behind };
  const given = kind === 'order' && before !== undefined && before.to === from ? givenTo(reading, before, to) : undefined;
  if (given !== undefined) return { kind: 'passive', from, to, by: before!, addressee: given };
  // "Việc này giao Văn phòng …"
  const isOfThis = reading.key(from) === 'giao' && reading.key(from - 1) === 'này' && addressee !== undefined;
  if (!opensClause(reading, from) && !isOfThis) return undefined;
  if (kind === 'saying') return from === 0 || reading.key(from - 1) === ',' ? { kind, from, to } : undefined;
  const isFollowed = addressee !== undefined || startsTask(reading, to);
  return isFollowed ? { kind, from, to, ...behind } : undefined;
}

/** Behind "nhằm" stands what something is done for, up to the end of the clause. */
function isPurpose(reading: Reading, at: number): boolean {
  const purpose = reading.holds(PURPOSE) ? reading.findLastIndex((i) => i < at && reading.key(i) === 'nhằm') : -1;
  return purpose > 0 && [';', ':', '.'].every((mark) => reading.indexOf(mark, purpose, at) < 0) && mentionAt(reading, purpose + 1) === undefined;
}

/** "Đối với hộ ông Lê Văn Bảy, giao UBND phường …": whom it is about does not speak. */
export const isTopic = (reading: Reading, { from, to }: Mention): boolean => from > 0 && reading.begins(0, MEANS.topics) && reading.indexOf(',', 1) === to;

const PRAISES = wordPairs('phê bình', 'biểu dương', 'khen ngợi', 'tuyên dương', 'cảm ơn', 'chúc mừng', 'hoan nghênh', 'động viên', 'giá cao', 'thăm hỏi');

/** "Chủ tịch biểu dương Sở Y tế và yêu cầu …": who is praised, or blamed, does not ask. */
const isPraised = (reading: Reading, at: number): boolean => PRAISES(reading, at - 2);

/** "truyền đạt ý kiến chỉ đạo của Chủ tịch UBND tỉnh, yêu cầu …": whose words another passes on. */
export const isConveyed = (reading: Reading, { kind, from }: Mention): boolean => kind === 'person' && reading.key(from - 1) === 'của' && (OPINION(reading, from - 3) || (DIRECTION(reading, from - 3) && OPINION(reading, from - 5)));
const OPINION = wordPairs('ý kiến');
const DIRECTION = wordPairs('chỉ đạo', 'kết luận');

function isSubjectOf(reading: Reading, mention: Mention, verb: number): boolean {
  if (verb - mention.to > MAX_BETWEEN) return false;
  if ((RELATIVE.has(reading.key(mention.from - 1)) && !isConveyed(reading, mention)) || isPraised(reading, mention.from) || (mention.kind === 'document' && CARRIES_OUT.has(reading.key(mention.from - 1))) || isTopic(reading, mention)) return false;
  for (let at = mention.to; at < verb; at++) if (!BETWEEN.has(reading.key(at))) return false;
  return true;
}

function opensClause(reading: Reading, at: number): boolean {
  if (at === 0) return true;
  const from = reading.key(at - 1) === 'đã' || reading.key(at - 1) === 'cũng' ? at - 1 : at;
  const before = reading.key(from - 1);
  if (QUANTIFIERS.has(before)) return false;
  return OPENS_CLAUSE.has(before) || (reading.markAt(from - 1)?.meanings.has(MEANS.connectors) ?? false);
}

/** "Việc trám lấp được yêu cầu hoàn thành …": what is asked for, whoever is to do it. */
const ASKED = new Set(['được yêu cầu', 'được yêu cầu phải', 'được đề nghị']);

/** "X được yêu cầu phải …", where X opens the clause. */
function passiveAt(reading: Reading, from: number, to: number): Cue | undefined {
  const verb = beforeAdverbs(reading, from);
  // "Kho bạc thì được đề nghị …"
  const addressee = subjectOf(reading, reading.key(verb - 1) === 'thì' ? verb - 1 : verb);
  const isAsked = addressee !== undefined && addressee.from === 0 && reading.isWord(to) && !reading.isCapital(to);
  if (!isAsked && !startsTask(reading, to) && !reading.begins(to, MEANS.leading) && !reading.begins(from, MEANS.leading) && !['phải', 'trì'].includes(reading.key(to - 1))) return undefined;
  if (addressee) return { kind: 'passive', from, to, addressee };
  const isAskedFor = reading.key(0) === 'việc' && ASKED.has(reading.keys(from, to));
  return isAskedFor ? { kind: 'passive', from, to } : undefined;
}

/** "Sở Tài chính được Chủ tịch tỉnh giao xem lại …": who opens the sentence and was given a task by somebody. */
function givenTo(reading: Reading, by: Mention, behind: number): Addressee | undefined {
  if (reading.key(by.from - 1) !== 'được' || !startsTask(reading, behind)) return undefined;
  const subject = subjectOf(reading, beforeAdverbs(reading, by.from - 1));
  return subject?.from === 0 ? subject : undefined;
}

const ADVERBS = new Set(['cũng', 'đã', 'vừa', 'còn', 'tiếp', 'tục', 'đồng', 'thời']);

/** "Bộ Y tế cũng được giao …": where what stands between a subject and its verb begins. */
function beforeAdverbs(reading: Reading, verb: number): number {
  let at = verb;
  while (at > 0 && ADVERBS.has(reading.key(at - 1))) at--;
  return at;
}

/** Behind these a unit is an object, not a subject. */
const PREPOSITIONS = new Set(['của', 'với', 'cho', 'về', 'trong', 'tại', 'từ', 'đến', 'do', 'bởi', 'ở', 'theo', 'trên', 'gửi', 'và', ',', 'hoặc', 'qua', 'tới', 'giữa', 'thuộc']);

/** The addressee that is the subject of a verb: the longest that opens a clause and ends before the verb, else a group right before it. */
export function subjectOf(reading: Reading, verb: number): Addressee | undefined {
  return clauseSubject(reading, verb) ?? groupBefore(reading, verb);
}

/** "giám sát xong các Ban phải …", "Về kế hoạch năm 2027 Vụ Kế hoạch phải …" behind a heading that lost its line break. */
function groupBefore(reading: Reading, verb: number): Addressee | undefined {
  let body: Addressee | undefined;
  for (let at = verb - 1; at > 0 && verb - at < LONGEST_GROUP; at--) {
    const isGroup = reading.begins(at, MEANS.quantifiers) && !reading.begins(at - 1, MEANS.tasks);
    const isBody = reading.begins(at, MEANS.bodies) && reading.isCapital(at) && !reading.isCapital(at - 1);
    if ((!isGroup && !isBody) || PREPOSITIONS.has(reading.key(at - 1))) continue;
    const addressee = addresseeAt(reading, at);
    if (addressee?.to !== verb) continue;
    if (isGroup) return addressee;
    body = addressee;
  }
  return body;
}

function clauseSubject(reading: Reading, verb: number): Addressee | undefined {
  let subject: Addressee | undefined;
  for (let at = verb - 1; at >= 0 && verb - at < LONGEST_SUBJECT; at--) {
    if (at > 0 && !OPENS_CLAUSE.has(reading.key(at - 1)) && !(reading.markAt(at - 1)?.meanings.has(MEANS.connectors) ?? false)) continue;
    const addressee = addresseeAt(reading, at);
    if (addressee && addressee.to === verb) subject = addressee;
    else if (!subject && addressee && addressee.to < verb && reading.begins(addressee.to, MEANS.circumstances) && !hasComma(reading, addressee.to, verb)) subject = addressee;
  }
  return subject;
}

function hasComma(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.key(at) === ',') return true;
  return false;
}

/** A verb of a task, a manner or a modal begins at the token. */
export function startsTask(reading: Reading, at: number): boolean {
  if (reading.begins(at, MEANS.leading)) return true;
  let from = at;
  while (from < at + 2 && (reading.key(from) === ',' || reading.key(from) === ':' || reading.key(from) === 'là')) from++;
  if ((reading.key(from) === 'không' || reading.key(from) === 'chỉ') && reading.begins(from + 1, MEANS.tasks)) from++;
  return reading.opensTask(from) || reading.begins(from, MEANS.manners | MEANS.obligations | MEANS.leading | MEANS.cooperating);
}
