/** What a sentence directs by a speech act of its own: an order, a request, something said. */
import { addresseeAt, type Addressee } from './addressees.ts';
import { afterOpening } from './clauses.ts';
import { keyOf } from './comparison.ts';
import { isConveyed, isTopic, startsTask, subjectOf, type Cue } from './cues.ts';
import { callsToMind, firstCeremony, firstFact, firstObligation, firstPromise, citesLaw, isFormula, isPledge, rulesFrom } from './filters.ts';
import { CONFIDENCE, findingOf, type Finding, type Outcome, type Standing } from './findings.ts';
import { MEANS } from './meanings.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import { isPleaded, leads } from './pleas.ts';
import { isFromAbove } from './ranks.ts';
import type { Reading } from './reading.ts';
import { content, isBehindQuotation, said } from './said.ts';
import { behindColon, clauseAddressee, clauseStart, doerOf, frontedSubject, isVerbLike, topicalUnit, untoldObligation } from './turns.ts';
import { wordPairs } from './word-pairs.ts';

/** Words with which one asks above, whoever one is. */
const PETITIONS = new Set(['kiến nghị', 'đề xuất']);
/** What is hoped for is no order unless it obliges. */
const WISHES = new Set(['mong', 'mong muốn']);
/** What one is reminded of may be a fact. */
const REMINDS = new Set(['lưu ý', 'nhắc nhở', 'nhắc', 'cảnh báo']);
/** Who is named behind it is asked all the same. */
const STRONG_WISH = 'mong muốn';
/** "yêu cầu thực hiện một số việc sau:", in tokens behind the verb. */
const LONGEST_LEAD_IN = 24;
/** How far behind "theo chỉ đạo của" its speaker may stand, in tokens. */
const LONGEST_ATTRIBUTION = 12;

/** Orders that stand for nothing else behind a person. */
const ASKING = new Set(['yêu cầu', 'giao', 'phân công', 'yêu cầu rõ']);
/** Behind a unit these are what it asks of others. */
const ASKS_FOR = wordPairs('đề nghị', 'yêu cầu');
const DEMANDS = wordPairs('yêu cầu', 'chỉ đạo', 'mệnh lệnh', 'đề nghị');
/** "đã trực tiếp", "đã có văn bản": in tokens before an order. */
const NEAR_PAST = 4;
/** Between a person and their order, in tokens; and what is asked for behind it. */
const NEAR_ORDER = 2;
const SHORTEST_TASK = 4;
/** Behind an order's words these tell what it is about, or what it is: "chỉ đạo nội dung này", "yêu cầu đó". */
const NOUNS_BEHIND = new Set(['nội', 'này', 'đó', 'trên', 'của', 'hội', 'công', 'cuộc', 'buổi', 'về', 'tại', 'tới', 'đến', 'là', 'thêm', 'rằng']);

/** "có công điện gửi …", "ban hành công điện": that a document was sent is told. */
const BY_DOCUMENT = /^(?:có|ban hành|gửi)\s/iu;
/** "Ai đang giữ pháo, đề nghị giao nộp": the fact only says who is meant. */
const WHOEVER = /^(?:ai|(?:những )?người nào|(?:hộ|nhà|cơ sở|đơn vị) nào)(?!\p{sc=Latn})/iu;

const wordsOf = (reading: Reading, { from, to }: Cue): string => reading.slice(from, to);
const isPetition = (reading: Reading, cue: Cue): boolean => PETITIONS.has(wordsOf(reading, cue).toLowerCase());

/** "Sở kiến nghị …, đề nghị …", "Một tỉnh nêu chuyện …, đề nghị …". */
const PETITIONS_FOR = wordPairs(...PETITIONS);
const TELLS_OF = wordPairs('báo cáo', 'phản ánh', 'trình bày', 'nêu chuyện', 'nêu khó', 'nêu thực', 'nêu vướng');
const IN_ONE_BREATH = new Set([',', 'và', 'thời']);
/** "Một tỉnh miền núi nêu chuyện …", "Nhiều nơi phản ánh …": those who are not named, and in tokens how much may say of which kind they are. */
const SOME = new Set(['một', 'nhiều', 'có', 'vài']);
const LONGEST_SOME = 4;

/** "Sở kiến nghị UBND tỉnh bố trí vốn, yêu cầu ngành điện …", "Một tỉnh miền núi nêu chuyện …, đề nghị các bộ …": what is asked for in one breath with what is asked for, or told, from below. */
function isInPetition(reading: Reading, { kind, from }: Cue): boolean {
  if (!IN_ONE_BREATH.has(reading.key(from - 1))) return false;
  const opening = afterOpening(reading, 0);
  const isSome = SOME.has(reading.key(opening));
  const subject = addresseeAt(reading, opening)?.to ?? opening + 1;
  for (let at = subject; at <= subject + (isSome ? LONGEST_SOME : 1) && reading.isWord(at); at++) if (PETITIONS_FOR(reading, at) || (kind === 'request' && TELLS_OF(reading, at))) return true;
  return false;
}

/** @param isPreface whether the sentence is one of the first, which say whose document it is */
export function spoken(reading: Reading, cues: readonly Cue[], mentions: readonly Mention[], standing: Standing, isPreface: boolean): Outcome {
  if ((isFormula(reading) || citesLaw(reading)) && !cues.some((cue) => cue.kind === 'order' && cue.addressee)) return 'nothing';
  // "Đề nghị UBND tỉnh chỉ đạo Sở Tài chính …": what is asked of those above is theirs to order.
  if (cues[0]?.kind === 'request' && cues[0].from === 0 && !cues[0].by && isPleaded(reading, cues[0], undefined, standing.floor.speaker, standing)) return 'nothing';
  if (cues[0] && cues[0].from === 0 && !cues[0].by && cues[0].addressee && isPetition(reading, cues[0]) && standing.agenda.lead === undefined) return 'nothing';
  for (const cue of cues) {
    if (isPast(reading, cue) || isDwelling(reading, cue, cues)) continue;
    const finding = isInNews(reading, cue, cues) ? undefined : ofCue(reading, cue, mentions, standing);
    if (finding) return finding;
  }
  for (const cue of cues) {
    if (!isPast(reading, cue) || !isTheNews(reading, cue) || isDone(reading, cue)) continue;
    const finding = ofCue(reading, cue, mentions, standing);
    if (finding) return { ...finding, confidence: Math.min(finding.confidence, CONFIDENCE.past) };
  }
  const demanded = demandedBy(reading, mentions, standing);
  if (demanded) return demanded;
  const saying = cues.find((cue) => cue.kind === 'saying' && cue.by);
  if (saying) return said(reading, saying, standing);
  return refused(reading, cues, standing, isPreface);
}

/** "Tăng cường tuyên truyền là yêu cầu của Thủ tướng với Bộ Y tế": what is asked for stands before who asks. */
function demandedBy(reading: Reading, mentions: readonly Mention[], standing: Standing): Finding | undefined {
  const by = mentions.find(({ kind, from }) => (kind === 'person' || kind === 'body') && reading.key(from - 1) === 'của' && reading.key(from - 4) === 'là' && DEMANDS(reading, from - 3));
  if (by === undefined || !startsTask(reading, afterOpening(reading, 0))) return undefined;
  standing.floor.giveTo(by);
  const to = reading.key(by.to) === 'đối' ? by.to + 1 : by.to;
  const addressee = ['với', 'tới', 'đến', 'cho'].includes(reading.key(to)) ? addresseeAt(reading, to + 1) : undefined;
  const finding = findingOf(reading, standing, addressee, { kind: 'cue', words: reading.slice(by.from - 3, by.from - 1), confidence: CONFIDENCE.attribution, turn: 0 });
  return { ...finding, taskFrom: reading.offset(afterOpening(reading, 0)) };
}

/** "X đã giao Y …": "đã" stands before the order, behind whoever gives it. */
function isPast(reading: Reading, { kind, from, by }: Cue): boolean {
  if (kind !== 'order' && kind !== 'request') return false;
  const first = by === undefined ? from - NEAR_PAST : by.kind === 'document' ? by.from - NEAR_PAST : by.from;
  for (let at = Math.max(0, first); at < from; at++) if (reading.key(at) === 'đã' || reading.key(at) === 'từng') return true;
  return false;
}

/** "Nhấn mạnh yêu cầu đổi mới, đồng chí cho rằng …": what somebody dwells on before they say something. */
function isDwelling(reading: Reading, { from, to, by }: Cue, cues: readonly Cue[]): boolean {
  return from === 0 && by === undefined && reading.key(0) === 'nhấn' && cues.some((one) => one.kind === 'saying' && one.by !== undefined && one.by.from > to && reading.key(one.by.from - 1) === ',');
}

/** What a person or a body has ordered may be what the sentence is there for; what "tôi" has, or what others tell of, is told only. */
const isTheNews = (reading: Reading, { by, from }: Cue): boolean => (by?.kind === 'person' || by?.kind === 'body') && (by.from <= afterOpening(reading, 0) || isBehindDay(reading, by.from)) && reading.key(from - 1) !== 'từng' && !isSourced(reading, by.from);

/** "Ngày 16/3, Sở Y tế đã …", "Trước đó ngày 3/4, ông A đã …". */
const isBehindDay = (reading: Reading, at: number): boolean => at <= LONGEST_DAY && reading.key(at - 1) === ',' && reading.hasFigure(at - 2);
const LONGEST_DAY = 7;

/** "Chính phủ đã yêu cầu Bộ Tài chính rà soát …; chỉ đạo các ngân hàng …": what else those are to do who were ordered to. */
const isInNews = (reading: Reading, { by, from }: Cue, [first]: readonly Cue[]): boolean =>
  by === undefined && first !== undefined && first.from < from && first.addressee !== undefined && isPast(reading, first) && isTheNews(reading, first) && !isDone(reading, first) && reading.begins(from, MEANS.tasks);

/** "Sở đã giao Công ty A chở sách, hôm qua đã tới nơi": what became of it is told. */
const isDone = (reading: Reading, { to }: Cue): boolean => reading.findIndex((at) => at > to && reading.key(at) === 'đã' && firstFact(reading, at, at + 1) === at) >= 0;

/** "Theo ông A, UBND tỉnh đã …", "Ông A cho biết xã đã …". */
const isSourced = (reading: Reading, to: number): boolean => reading.key(0) === 'theo' || reading.marks.some((mark) => mark.to <= to && mark.meanings.has(MEANS.sayings));

/** Nothing is directed; what the sentence says of who speaks stays. */
function refused(reading: Reading, cues: readonly Cue[], { floor, agenda }: Standing, isPreface: boolean): Outcome {
  const cue = cues.find((one) => one.by && (one.kind === 'request' || one.kind === 'order'));
  const isPersonsOrder = cue?.by?.kind === 'person' && cue.kind === 'order';
  if (isPersonsOrder && isPreface) floor.author ??= floor.who(cue.by, undefined);
  if (cue) {
    agenda.mode = isPersonsOrder || (cue.by?.kind === 'pronoun' && agenda.mode !== 'silent') ? 'speaking' : 'silent';
    return 'nothing';
  }
  if (!floor.chair || reading.key(reading.length - 1) !== ':' || !cues.some((one) => one.kind === 'saying')) return undefined;
  floor.speaker = floor.chair;
  agenda.openList();
  return 'nothing';
}

/** The speaker and list that a lead-in opens: "X yêu cầu thực hiện một số việc sau:". */
export function opensList(reading: Reading, cues: readonly Cue[], { floor, agenda }: Standing): boolean {
  const cue = cues.find(({ by, kind, to }) => by && kind !== 'passive' && by.kind !== 'petitioner' && reading.length - to <= LONGEST_LEAD_IN);
  if (!cue?.by || isPetition(reading, cue)) return false;
  floor.giveTo(cue.by);
  agenda.openList();
  agenda.section = 'directing';
  return true;
}

function ofCue(reading: Reading, cue: Cue, mentions: readonly Mention[], standing: Standing): Finding | undefined {
  if (cue.from >= rulesFrom(reading) || callsToMind(reading, cue)) return undefined;
  if (cue.kind === 'saying' || (!cue.by && isPledge(reading)) || firstPromise(reading, cue.by?.from ?? clauseStart(reading, cue.from), cue.from) < cue.from || reading.begins(cue.from - 1, MEANS.promises)) return undefined;
  const words = wordsOf(reading, cue);
  if (cue.kind === 'passive' && standing.floor.isSpeaking(reading, cue.addressee)) return undefined;
  if (cue.kind === 'passive' && firstFact(reading, 0, cue.addressee?.from ?? cue.from) < cue.from) return undefined;
  if (cue.kind === 'passive' && cue.by) standing.floor.giveTo(cue.by);
  else if (cue.kind === 'passive' && standing.agenda.mode !== 'directing' && cue.addressee?.from === afterOpening(reading, 0)) standing.floor.speaker = standing.floor.orderer ?? standing.floor.speaker;
  if (cue.kind === 'passive') return findingOf(reading, standing, cue.addressee ?? doerOf(reading), { kind: 'cue', words, confidence: CONFIDENCE.passive });
  if (cue.kind === 'attribution') return attributed(reading, cue, standing);
  if (REMINDS.has(words.toLowerCase()) && (!cue.addressee || firstFact(reading, cue.addressee.to, cue.addressee.to + 1) === cue.addressee.to) && reading.key(cue.to) === ',' && isToldBehind(reading, cue.to + 1)) return undefined;
  if (WISHES.has(words.toLowerCase()) && !(cue.addressee && words.toLowerCase() === STRONG_WISH) && firstObligation(reading, cue.to) === reading.length) return undefined;
  if (!cue.by && !cue.addressee && cue.from === 0 && reading.key(firstFact(reading, cue.to)) === 'đã') return undefined;
  const by = askerOf(reading, cue, mentions, standing);
  if (!by && firstFact(reading, 0, cue.from) < cue.from && !WHOEVER.test(reading.text) && !mentions.some((mention) => isSpeaking(reading, mention) && mention.to <= cue.from)) return undefined;
  if (by?.kind === 'petitioner' || by?.kind === 'collective' || isPetition(reading, cue) || (!cue.by && isInPetition(reading, cue))) return undefined;
  if (by && !cue.by && !cue.addressee && reading.key(cue.from - 1) === ',' && isExplained(reading, by, cue.from)) return undefined;
  if (by && cue.kind === 'order' && isBehindQuotation(reading, by, cue.to) && cue.from > by.from && (!cue.addressee || content(reading, 0, by.from, standing)?.leadUnit !== undefined)) return quotedOrder(reading, cue, by, standing);
  const listed = cue.addressee ? undefined : behindColon(reading, cue.to);
  if (by && listed !== undefined) {
    standing.floor.giveTo(by);
    return findingOf(reading, standing, addresseeAt(reading, listed), { kind: 'cue', words, confidence: CONFIDENCE.order, turn: by.from });
  }
  return isHollow(reading, cue) || isBareChairing(reading, cue) ? undefined : ordered(reading, cue, by, standing);
}

/** "Ban Thường vụ đồng ý về chủ trương và giao …": what a body decides before it orders. */
const DECIDES = wordPairs('đồng ý', 'nhất trí', 'thống nhất', 'chấp thuận', 'cơ bản', 'quyết định');

/** "Thủ tướng nhắc nhở, thành phố đã tạo điều kiện …", "Bộ trưởng lưu ý, khối lượng công việc sẽ rất lớn": a fact or a forecast, and nothing that is asked. */
const isToldBehind = (reading: Reading, from: number): boolean =>
  firstObligation(reading, from) === reading.length && !startsTask(reading, afterOpening(reading, from)) && (firstFact(reading, from) < reading.length || firstPromise(reading, from) < reading.length);

/** A person, or who opens the sentence and says something: "Thông báo nêu rõ, … còn chậm; yêu cầu …". */
const isSpeaking = (reading: Reading, { kind, from, to }: Mention): boolean => kind === 'person' || ((kind === 'pronoun' || kind === 'document') && from <= afterOpening(reading, 0) && reading.begins(to, MEANS.sayings))
  || (kind === 'body' && from <= afterOpening(reading, 0) && DECIDES(reading, to));

/** Who asks, right before the order or earlier in its sentence. */
export function askerOf(reading: Reading, cue: Cue, mentions: readonly Mention[], standing: Standing): Mention | undefined {
  const mayAsk = (mention: Mention): boolean => isSpeaking(reading, mention) || isBodyActing(reading, mention, cue, standing) || isPronounActing(reading, mention, cue, standing);
  return cue.by ?? mentions.find((mention) => mention.to <= cue.from && isConveyed(reading, mention)) ?? mentions.find((mention) => mention.to <= cue.from && mayAsk(mention) && !isTopic(reading, mention) && (mention.from === 0 || mention.name !== undefined || reading.key(mention.from - 1) === ','));
}

/** "UBND tỉnh đã chủ trì cuộc họp, yêu cầu …", "Sở Y tế phê bình các đơn vị làm chậm và đề nghị …": in the news a body that opens the sentence asks for what comes next; in an order it is what the body is to do. */
function isBodyActing(reading: Reading, { kind, from, to }: Mention, cue: Cue, { agenda, floor }: Standing): boolean {
  if (kind !== 'body' || from > afterOpening(reading, 0) || agenda.mode === 'directing' || agenda.isListing || floor.isQuoting || !GOES_ON.has(reading.key(cue.from - 1)) || reading.key(from - 1) === 'nghe') return false;
  if (TELLS.has(reading.key(to))) return true;
  const isTask = startsTask(reading, to) || reading.begins(to, MEANS.manners);
  return isVerbLike(reading, to) && !reading.begins(to, MEANS.obligations | MEANS.leading | MEANS.cooperating | MEANS.passives) && (agenda.mode === 'silent' || !isTask);
}
/** "Bà đi dọc tuyến kè, yêu cầu nhà thầu …": what whoever opens the sentence does besides. */
const isPronounActing = (reading: Reading, { kind, isSelf, from }: Mention, cue: Cue, { floor }: Standing): boolean => kind === 'pronoun' && isSelf !== true && from <= afterOpening(reading, 0) && GOES_ON.has(reading.key(cue.from - 1)) && !floor.isQuoting;
const GOES_ON = new Set([',', ';', 'và', 'thời', 'đó']);
const TELLS = new Set(['đã', 'vừa']);

/** "Ông A giải trình: tiêu chí mới, yêu cầu kê khai nhiều": what is spoken of demands it, not who speaks. */
function isExplained(reading: Reading, by: Mention, to: number): boolean {
  return reading.indexOf(':', by.to, to) >= 0;
}

/** "yêu cầu", "giao" with neither somebody who is to act nor something that is to be done. What a named person right before it asks for may be in any words. */
function isHollow(reading: Reading, { addressee, to, from, by }: Cue): boolean {
  const isAskedFor = (ASKING.has(reading.slice(from, to).toLowerCase()) || reading.key(to) === 'việc') && by?.kind === 'person' && from - by.to <= NEAR_ORDER && reading.length - to >= SHORTEST_TASK && !reading.begins(to, MEANS.results | MEANS.topics) && !NOUNS_BEHIND.has(reading.key(to));
  if (!addressee && BY_DOCUMENT.test(reading.slice(from, to)) && firstObligation(reading, to) === reading.length && reading.key(to) === 'gửi') return true;
  return !addressee && !isAskedFor && !topicalUnit(reading, by?.from ?? from) && !startsTask(reading, to) && reading.key(to) !== ':' && reading.key(to) !== ',' && firstObligation(reading, to) === reading.length;
}

function ordered(reading: Reading, cue: Cue, by: Mention | undefined, standing: Standing): Finding | undefined {
  const { floor, agenda } = standing;
  const asker = by && (spokesmanOf(reading, by) ?? by);
  const speaker = asker ? floor.who(asker, floor.referent(asker)) : cue.from <= afterOpening(reading, 0) ? floor.ordering : floor.speaker;
  if (cue.kind === 'request' && isPleaded(reading, cue, by, speaker, standing)) return undefined;
  const isDoubtful = cue.kind === 'request' && by !== undefined && !leads(speaker, standing) && !isFromAbove(reading, by, floor.officesOf(speaker), cue.addressee);
  const speaksForOffice = (by?.kind === 'body' || by?.kind === 'document') && (agenda.isListing || floor.turn === 'answering') && floor.speaker?.name !== undefined;
  if (speaker && !speaksForOffice) floor.speaker = speaker;
  const obligation = cue.addressee ? undefined : untoldObligation(reading, cue.to, reading.length);
  const addressee = (reading.begins(cue.to, MEANS.tasks) && cue.addressee?.from !== cue.to ? topicalUnit(reading, by?.from ?? cue.from) : undefined) ?? byTopic(reading, cue, by) ?? cue.addressee ?? (obligation === undefined ? undefined : (subjectOf(reading, obligation) ?? frontedSubject(reading, obligation))) ?? topicalUnit(reading, by?.from ?? cue.from);
  const confidence = isDoubtful ? CONFIDENCE.request : addressee ? CONFIDENCE.order : cue.kind === 'order' && cue.by ? CONFIDENCE.orderWithoutAddressee : CONFIDENCE.orderAlone;
  return findingOf(reading, standing, addressee, { kind: 'cue', words: wordsOf(reading, cue), confidence, turn: by ? by.from : cue.from, behind: cue.to });
}

/** "Giám đốc Sở Y tế Hà Thị Lan cho biết: Sở yêu cầu …": who says what their body orders gives the order. */
function spokesmanOf(reading: Reading, { kind, name = '', from }: Mention): Mention | undefined {
  if (kind !== 'body' || name.includes(' ')) return undefined;
  return mentionsIn(reading, 0, from).find((one) => one.kind === 'person' && one.title !== undefined && reading.begins(one.to, MEANS.sayings) && keyOf(one.title).split(' ').includes(keyOf(name)));
}

/** "Đối với Công an tỉnh, đề nghị các đồng chí …": they are of the unit named before. */
function byTopic(reading: Reading, { addressee, from }: Cue, by: Mention | undefined): Addressee | undefined {
  return addressee && /^(?:các )?(?:đồng chí|anh|chị|anh chị)$/iu.test(reading.slice(addressee.from, addressee.to)) ? topicalUnit(reading, by?.from ?? from) : undefined;
}

/** “…”, X lưu ý: an order behind a quotation makes what is quoted one. */
function quotedOrder(reading: Reading, cue: Cue, by: Mention, standing: Standing): Finding {
  standing.floor.giveTo(by);
  const reasons = [{ kind: 'cue', words: wordsOf(reading, cue) }] as const;
  const quoted = content(reading, 0, by.from, standing);
  if (quoted) return { ...quoted, reasons };
  return findingOf(reading, standing, clauseAddressee(reading, by.from), { ...reasons[0], confidence: CONFIDENCE.attribution, turn: 0 });
}

/** "Theo chỉ đạo của Thủ tướng, sử dụng kinh phí …", "… theo chỉ thị của Bộ, tất cả các chợ đều không được bán …"; but "Theo chỉ đạo của Thủ tướng, Bộ Y tế đề nghị …" is what the ministry asks for. */
function attributed(reading: Reading, cue: Cue, standing: Standing): Finding | undefined {
  const by = mentionsIn(reading, cue.to, Math.min(reading.length, cue.to + LONGEST_ATTRIBUTION))[0];
  if (!by || by.from !== cue.to) return undefined;
  const comma = [by.to, by.to + 1, by.to + 2, by.to + 3].find((at) => reading.key(at) === ',');
  if (comma === undefined) return undefined;
  const named = addresseeAt(reading, comma + 1);
  if (named !== undefined && ASKS_FOR(reading, named.to)) return undefined;
  const obligation = untoldObligation(reading, comma + 1, reading.length);
  const isTask = startsTask(reading, named?.to ?? comma + 1) && firstFact(reading, comma) === reading.length;
  if (!isTask && obligation === undefined) return undefined;
  const addressee = isTask || obligation === undefined ? named : (subjectOf(reading, obligation) ?? named);
  standing.floor.speaker = standing.floor.who(by, standing.floor.speaker) ?? standing.floor.speaker;
  return findingOf(reading, standing, addressee, { kind: 'cue', words: wordsOf(reading, cue), confidence: CONFIDENCE.attribution });
}

/** "chủ trì cuộc họp" and the like tell that a meeting took place; the bare "chỉ đạo" before them is no order. */
function isBareChairing(reading: Reading, cue: Cue): boolean {
  return wordsOf(reading, cue).toLowerCase() === 'chỉ đạo' && !cue.addressee && firstCeremony(reading, cue.to) < reading.length;
}
