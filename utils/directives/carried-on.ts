/** What a sentence directs without a speech act of its own: the speaker and the order carry on. */
import { addresseeAt, addresseesAt, type Addressee } from './addressees.ts';
import { introductionEnd } from './attributions.ts';
import { afterOpening, isSubjectless, laterTask, markText } from './clauses.ts';
import { startsTask, subjectOf, type Cue } from './cues.ts';
import { hasDeadline } from './deadlines.ts';
import { firstCeremony, firstFact, firstObligation, firstPromise, isPledge, rulesFrom } from './filters.ts';
import { CONFIDENCE, findingOf, type Evidence, type Finding, type Standing } from './findings.ts';
import type { Floor } from './floor.ts';
import { MEANS } from './meanings.ts';
import { mentionAt } from './mentions.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { sameSpeaker, type Speaker } from './speakers.ts';
import { givesSpeech } from './turn-taking.ts';
import { afterPartners, behindWhoever, clauseStart, consequenceOf, doerOf, frontedSubject, isEquation, isPromisedAt, isVerbLike, opensReport, topicOf, untoldObligation, verbAt } from './turns.ts';

/** "Một là, …", "Thứ hai, …": items of a list in prose. */
const ENUMERATION = /^(?:(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy))[,:]/iu;
/** A sentence that only says what there is: "Theo đó, có 11 lĩnh vực cần ưu tiên". */
const DESCRIBES = /^(?:theo đó, |trong đó, )?(?:có |muốn |đây là |đó là |điều này |điều đó |\d)/iu;
/** What is agreed to is done by whoever asked. */
const APPROVES = /^(?:cơ bản )?(?:đồng ý|nhất trí|thống nhất|chấp thuận|ghi nhận)(?!\p{sc=Latn})/iu;
const APPROVED = /^(?:thông qua|phê duyệt|chấp thuận|tán thành|công nhận)(?!\p{sc=Latn})/iu;
/** What is planned is told: "dự kiến hoàn thành vào cuối năm". */
const PLANNED = /(?<!\p{sc=Latn})dự kiến(?!\p{sc=Latn})/iu;
/** Modals that also tell what had to be done, or what is a unit's duty all the time. */
const WEAK_ALONE = new Set(['phải', 'cần', 'có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ']);
/** "Chủ tịch UBND xã chịu trách nhiệm trước Chủ tịch UBND tỉnh nếu để phát sinh vi phạm". */
const ANSWERS_IF = /(?<!\p{sc=Latn})chịu trách nhiệm (?:trước [^,;.]{3,60} )?nếu(?!\p{sc=Latn})/iu;
/** What those do in a meeting who do not chair it. */
const REPORTS = new Set(['báo cáo', 'trình bày', 'đề nghị', 'đề xuất', 'kiến nghị', 'giải trình', 'thông tin', 'trao đổi']);
/** Between a unit and its modal, in tokens. */
const FAR_MODAL = 14;
/** A fact this soon behind the verb makes it one: "triển khai đã đạt kết quả". */
const NEAR_FACT = 6;

/** A sentence taken apart. Positions are tokens; what is not there is behind the last. */
interface Clause {
  readonly reading: Reading;
  readonly addressee: Addressee | undefined;
  readonly verb: number;
  readonly obligation: number | undefined;
  readonly ceremony: number;
  /** A task or ban stands where the predicate is. */
  readonly isTask: boolean;
  /** Neither a fact nor a promise nor a ceremony up to the verb, and no event: "Tiếp xúc cử tri diễn ra từ ngày 14". */
  readonly isUntold: boolean;
  /** The first fact, promise or ceremony. */
  readonly told: number;
}

export function carriedOn(reading: Reading, cues: readonly Cue[], quoting: Speaker | undefined, place: Place, standing: Standing): Finding | undefined {
  const { agenda } = standing;
  const clause = clauseOf(reading, standing);
  const isReported = agenda.section === 'reporting';
  const isListed = !isReported && ((agenda.isListing && place.isNumbered) || isConclusion(clause, place, standing) || (agenda.mode !== 'silent' && ENUMERATION.test(reading.text)));
  const isUrged = agenda.mode === 'speaking' && clause.addressee !== undefined && reading.begins(clause.verb, MEANS.manners | MEANS.leading);
  const isDirected = isListed || (!isReported && (isUrged || agenda.mode === 'directing')) || (agenda.section === 'directing' && agenda.mode === 'speaking' && clause.addressee !== undefined);
  const found =
    obliged(clause, isListed, cues, standing) ??
    tasked(clause, isListed, isDirected, quoting, standing) ??
    conditional(clause, isListed, isDirected || (agenda.mode !== 'silent' && (quoting !== undefined || !isReported)), standing) ??
    (isDirected && (isListed || quoting !== undefined || !isNamedInNews(reading, clause.addressee, standing)) ? loosely(clause, isListed, standing) : undefined) ??
    alone(clause, cues, place, standing);
  if (!found && !isListed) quieten(clause, quoting, standing);
  return found;
}

/** Where the sentence itself begins, behind who is quoted and what it is about, and who is to act. */
interface Opening {
  readonly first: number;
  readonly addressee: Addressee | undefined;
}

function openingBehind(reading: Reading, turn: number): Opening {
  const first = behindWhoever(reading, topicOf(reading, afterOpening(reading, Math.max(introductionEnd(reading), turn))));
  return { first, addressee: addresseesAt(reading, first) ?? doerOf(reading) };
}

/** Known before it is known who speaks. */
const openingRemembered = remembered((reading) => openingBehind(reading, 0));
const obligationRemembered = remembered((reading) => untoldObligation(reading, 0, reading.length));

/** Reads of a sentence, to be remembered, what does not change with how the document stands. */
export function readAhead(reading: Reading): void {
  openingRemembered(reading);
  obligationRemembered(reading);
}

function openingOf(reading: Reading, floor: Floor): Opening {
  const turn = turnEnd(reading, floor);
  return turn === 0 ? openingRemembered(reading)! : openingBehind(reading, turn);
}

/** Who is to act by the order of the words alone. */
export function subjectAt(reading: Reading, floor: Floor): Addressee | undefined {
  return whoeverActs(reading) ?? openingOf(reading, floor).addressee ?? unitBehindColon(reading);
}

/** "Nội dung sinh hoạt quý I: đồng chí Mai soạn, …": a unit and its verb behind the only colon. */
function unitBehindColon(reading: Reading): Addressee | undefined {
  const colon = reading.indexOf(':', 1);
  const addressee = colon < 0 ? undefined : addresseeAt(reading, colon + 1);
  return addressee && isVerbLike(reading, addressee.to) ? addressee : undefined;
}

/** "Nhà thầu nào không đáp ứng được thì chủ đầu tư cắt khối lượng": who acts where it comes to that. */
function whoeverActs(reading: Reading): Addressee | undefined {
  const which = reading.indexOf('nào', 1);
  const then = which < 0 ? -1 : reading.indexOf('thì', which);
  return then < 0 ? undefined : addresseeAt(reading, then + 1);
}

function clauseOf(reading: Reading, { floor, agenda }: Standing): Clause {
  const { first, addressee } = openingOf(reading, floor);
  const opening = verbAt(reading, addressee?.to ?? afterPartners(reading, first));
  const verb = agenda.mode === 'directing' && addressee ? behindOpinions(reading, opening) : opening;
  const isBan = addressee === undefined && reading.key(first) === 'không' && isVerbLike(reading, first + 1);
  const from = reading.begins(0, MEANS.results) || opensReport(reading) ? 0 : first;
  const fact = firstFact(reading, isLookedInto(reading, verb) ? reading.length : from);
  const promise = firstPromise(reading, verb > opening ? verb : from);
  const ceremony = firstCeremony(reading);
  const told = Math.min(fact, promise, ceremony);
  return {
    reading,
    addressee,
    verb,
    obligation: obligationRemembered(reading),
    ceremony,
    isTask: (isBan || (startsTask(reading, verb) && !(reading.begins(verb, MEANS.obligations) && firstObligation(reading, verb, verb + 1) !== verb))) && !isSubjectless(reading, verb) && !floor.isSpeaking(reading, addressee) && !isTurn(reading, addressee, verb),
    isUntold: !isPledge(reading) && told > verb + 1 && !(addressee === undefined && (isDone(reading, fact) || isCircumstance(reading, verb))) && !isMeasured(reading, verb) && !(addressee === undefined && reading.key(ceremony) === 'diễn') && !(fact < reading.length && fact <= verb + NEAR_FACT) && !isPromisedAt(reading, verb, promise),
    told,
  };
}

/** "Sở Tài chính xem lại việc trích quỹ vượt 318 tỷ đồng": a fact that is to be looked into. */
const isLookedInto = (reading: Reading, verb: number): boolean => reading.opensTask(verb) && [reading.key(reading.markAt(verb)!.to), reading.key(reading.markAt(verb)!.to + 1)].includes('việc');

/** "Bên cạnh lập tổ trực, tuyên truyền tại các xã, ngành Y tế cũng đã phun khử khuẩn": a unit has done something, and all before says what besides. */
function isDone(reading: Reading, fact: number): boolean {
  if (reading.key(fact) !== 'đã') return false;
  const to = reading.key(fact - 1) === 'cũng' ? fact - 1 : fact;
  const comma = reading.lastIndexOf(',', to);
  return comma >= 0 && addresseeAt(reading, comma + 1)?.to === to;
}

/** "Kết thúc phiên chất vấn, Chủ tọa cảm ơn các đại biểu": when somebody thanked. */
function isCircumstance(reading: Reading, verb: number): boolean {
  const comma = reading.indexOf(',', verb);
  const by = comma < 0 ? undefined : mentionAt(reading, comma + 1);
  return by !== undefined && (by.kind === 'person' || by.kind === 'pronoun') && reading.begins(by.to, MEANS.ceremonies);
}

/** "Toàn tỉnh thu được 41% kế hoạch". */
function isMeasured(reading: Reading, verb: number): boolean {
  const behind = reading.opensTask(verb) ? reading.markAt(verb)!.to : -1;
  return behind > 0 && reading.key(behind) === 'được' && reading.hasFigure(behind + 1);
}

/** "Văn phòng tiếp thu ý kiến, hoàn chỉnh dự thảo": behind an order the opinions are what the task is about. */
function behindOpinions(reading: Reading, verb: number): number {
  if (!reading.begins(verb, MEANS.promises) || reading.key(verb) !== 'tiếp') return verb;
  const comma = reading.markAt(verb)!.to;
  return reading.key(comma) === ',' && startsTask(reading, comma + 1) ? comma + 1 : verb;
}

/** "- TS. A: Các tỉnh phải …": behind the colon of the one who speaks. */
function turnEnd(reading: Reading, floor: Floor): number {
  const by = mentionAt(reading, reading.isWord(0) ? 0 : 1);
  const isTurn = by?.kind === 'person' && by.name !== undefined && reading.key(by.to) === ':' && sameSpeaker(floor.who(by, floor.speaker), floor.speaker);
  return isTurn ? by.to + 1 : 0;
}

const kindOf = (isListed: boolean): Evidence['kind'] => (isListed ? 'numberedConclusion' : 'carriedOn');

/** A modal, behind a unit or not. */
function obliged({ reading, addressee, obligation, ceremony, isTask }: Clause, isListed: boolean, cues: readonly Cue[], standing: Standing): Finding | undefined {
  if (obligation === undefined || ceremony <= obligation) return undefined;
  const { agenda } = standing;
  const isAddressed = addressee !== undefined && addressee.to <= obligation && (isTask || obligation - addressee.to < FAR_MODAL || reading.key(addressee.to) === 'thì');
  const isConsequence = isAddressed && reading.indexOf('thì', addressee.to + 1, obligation) >= 0;
  const subject = isAddressed && !isConsequence ? addressee : (subjectOf(reading, obligation) ?? (isAddressed ? addressee : undefined) ?? frontedSubject(reading, obligation) ?? (reading.key(obligation + 1) === 'do' ? doerOf(reading) : undefined));
  const lead = standing.floor.isSpeaking(reading, subject) ? undefined : (subject ?? obligedBeside(reading, obligation));
  const isStated = !lead && (agenda.isGuests || DESCRIBES.test(reading.text));
  const words = markText(reading, obligation);
  if (((agenda.mode !== 'silent' && agenda.section !== 'reporting') || isListed) && !isStated) {
    const confidence = lead || isListed ? CONFIDENCE.obligation : words.toLowerCase() === 'cần' ? CONFIDENCE.withoutAddressee : CONFIDENCE.carriedOn;
    return findingOf(reading, standing, lead, { kind: isListed ? 'numberedConclusion' : 'modal', words, confidence, turn: lead?.from ?? clauseStart(reading, obligation) });
  }
  if (!isAddressed || addressee.to !== obligation || cues.length > 0 || !obligesAlone(reading, words)) return undefined;
  return findingOf(reading, standing, addressee, { kind: 'modal', words, confidence: CONFIDENCE.unitAlone });
}

/** "Việc nào lỡ thì nhà trường làm lại, không được để sót", "hồ sơ phải qua thẩm định, các phòng không được …": whom the sentence obliges besides. */
function obligedBeside(reading: Reading, obligation: number): Addressee | undefined {
  const consequence = consequenceOf(reading);
  const acting = consequence !== undefined && consequence < obligation ? addresseeAt(reading, consequence) : undefined;
  if (acting && isVerbLike(reading, acting.to)) return acting;
  const next = untoldObligation(reading, obligation + 1, reading.length);
  return next === undefined ? undefined : subjectOf(reading, next);
}

/** Without a speaker "phải" and "cần" also tell what had to be done; bans, duties and deadlines do not, nor who is to answer if it is not done. */
function obligesAlone(reading: Reading, modal: string): boolean {
  return !WEAK_ALONE.has(modal.toLowerCase()) || hasDeadline(reading) || ANSWERS_IF.test(reading.text);
}

/** A task that goes on with an order, or stands in a list. */
function tasked({ reading, addressee, verb, isTask, isUntold }: Clause, isListed: boolean, isDirected: boolean, quoting: Speaker | undefined, standing: Standing): Finding | undefined {
  if (!isTask || !isUntold || (!isListed && !quoting && isNamedInNews(reading, addressee, standing)) || (!addressee && (isGoal(reading, verb) || isApproval(reading) || isDefined(reading, verb) || isLastWord(reading, verb) || isScheduled(reading, verb)))) return undefined;
  const words = markText(reading, verb);
  if (isDirected && (isListed || !(quoting && !addressee))) {
    const confidence = addressee ? (isListed ? CONFIDENCE.numbered : CONFIDENCE.carriedOn) : isListed ? CONFIDENCE.carriedOn : CONFIDENCE.withoutAddressee;
    return findingOf(reading, standing, addressee, { kind: kindOf(isListed), words, confidence });
  }
  if (!quoting || standing.agenda.mode === 'silent' || !addressee) return undefined;
  return findingOf(reading, standing, addressee, { kind: 'carriedOn', words, confidence: CONFIDENCE.conditional });
}

/** "Trưởng phòng Lò Văn Mạnh trình bày dự thảo": outside lists of orders what a person does who is named is told. */
function isNamedInNews(reading: Reading, addressee: Addressee | undefined, { agenda }: Standing): boolean {
  const mention = addressee && mentionAt(reading, addressee.from);
  return mention?.kind === 'person' && mention.name !== undefined && agenda.section !== 'directing' && !hasDeadline(reading);
}

/** "Tinh gọn bộ máy là vấn đề khó": what looks like a task is what something is said of. */
const isDefined = (reading: Reading, verb: number): boolean => reading.begins(verb, MEANS.tasks) && isEquation(reading, verb);

/** "Họp giao ban: ngày 28/10, ngày 27/11.": when something takes place. */
const isScheduled = (reading: Reading, verb: number): boolean => SCHEDULE.test(reading.text.slice(reading.offset(verb))) && !hasDeadline(reading);
const SCHEDULE = /^[^:,.;]{1,60}:\s(?:ngày|thứ|sáng|chiều|\d)/iu;

/** "… lợi ích của cá nhân, tổ chức.": a verb with nothing behind it is a noun. */
const isLastWord = (reading: Reading, verb: number): boolean => verb > 0 && !reading.isWord(reading.markAt(verb)?.to ?? verb + 1);

/** "Thông qua kết quả 6 tháng đầu năm.": what is approved of is done. */
const isApproval = (reading: Reading): boolean => APPROVED.test(reading.text) && !hasDeadline(reading);

/** "Phấn đấu thu nhập bình quân 46 triệu đồng": what is aimed at, with nobody who is to do it. */
const isGoal = (reading: Reading, verb: number): boolean => reading.key(verb) === 'phấn' && !reading.begins(reading.markAt(verb)!.to, MEANS.tasks | MEANS.manners);

/** "Ai chậm thì trừ điểm": what follows if somebody does something. */
function conditional({ reading, addressee }: Clause, isListed: boolean, isSaid: boolean, standing: Standing): Finding | undefined {
  const consequence = isSaid ? consequenceOf(reading) : undefined;
  if (consequence === undefined || consequence >= rulesFrom(reading)) return undefined;
  const words = reading.slice(consequence, consequence + 1);
  return findingOf(reading, standing, addresseeAt(reading, consequence) ?? (addressee?.to === consequence - 1 ? addressee : undefined), { kind: kindOf(isListed), words, confidence: CONFIDENCE.conditional, turn: 0 });
}

/** In a list or behind an order: a task behind a semicolon, a unit with a verb that is in no list, what is to be done by a day. */
function loosely({ reading, addressee, verb, told }: Clause, isListed: boolean, standing: Standing): Finding | undefined {
  const kind = kindOf(isListed);
  const later = laterTask(reading);
  if (later) return findingOf(reading, standing, later, { kind, words: markText(reading, later.to), confidence: CONFIDENCE.carriedOn, turn: 0 });
  if (told < firstPartEnd(reading)) return undefined;
  if (addressee && !standing.floor.isSpeaking(reading, addressee) && !isTurn(reading, addressee, verb) && isVerbLike(reading, verb) && !isDenied(reading, verb) && !reading.begins(verb, MEANS.sayings)) {
    return findingOf(reading, standing, addressee, { kind, words: reading.slice(verb, verb + 1), confidence: CONFIDENCE.unknownVerb });
  }
  const task = reading.marks.find(({ from }) => reading.begins(from, MEANS.tasks));
  if (!task || APPROVES.test(reading.text) || PLANNED.test(reading.text) || !hasDeadline(reading)) return undefined;
  return findingOf(reading, standing, undefined, { kind, words: markText(reading, task.from), confidence: CONFIDENCE.withDeadline });
}

/** Behind a semicolon another part begins: "Trưởng thôn đi từng ngõ; thôn nào đạt 100% được thưởng". */
function firstPartEnd(reading: Reading): number {
  const end = reading.indexOf(';');
  return end < 0 ? reading.length : end;
}

/** "Người dân không nên quá lo lắng", "nhiều công ty phải đấu thầu lại": nothing that is forbidden or asked. */
function isDenied(reading: Reading, verb: number): boolean {
  if (reading.begins(verb, MEANS.obligations)) return true;
  return reading.key(verb) === 'không' && (reading.key(verb + 1) === 'nên' || !isVerbLike(reading, verb + 1));
}

/** A unit with its task and a deadline, or in a numbered item of minutes, needs nobody who speaks. */
function alone({ reading, addressee, verb, isTask, isUntold }: Clause, cues: readonly Cue[], place: Place, standing: Standing): Finding | undefined {
  const { agenda, floor } = standing;
  if (agenda.section === 'reporting' || !isUntold || !addressee || cues.length > 0 || isReport(reading, addressee, verb)) return undefined;
  const isSaid = agenda.mode === 'speaking' && isVerbLike(reading, verb) && !floor.isSpeaking(reading, addressee);
  if ((!isTask && !isSaid) || foretells(reading, verb)) return undefined;
  const isItem = isTask && floor.chair !== undefined && place.isNumbered && !REPORTS.has(markText(reading, verb).toLowerCase());
  if (!isItem && !hasDeadline(reading)) return undefined;
  return findingOf(reading, standing, addressee, { kind: 'taskVerbs', words: markText(reading, verb), confidence: CONFIDENCE.unitAlone });
}

/** "Ban Kinh doanh dự báo giá còn tăng": with nobody who orders it a forecast is one. */
const foretells = (reading: Reading, verb: number): boolean => reading.key(verb) === 'dự' && reading.key(verb + 1) === 'báo';

/** "Đ/c Mạnh giải trình: …": a named person who speaks in a meeting. */
function isTurn(reading: Reading, addressee: Addressee | undefined, verb: number): boolean {
  const mention = addressee && mentionAt(reading, addressee.from);
  return mention?.kind === 'person' && mention.name !== undefined && reading.begins(verb, MEANS.tasks) && reading.key(reading.markAt(verb)!.to) === ':';
}

/** "2. Sở Y tế tập trung …" in a document that somebody stands for: it needs no lead-in. */
function isConclusion({ reading, addressee, verb }: Clause, place: Place, { agenda, floor }: Standing): boolean {
  return agenda.section === undefined && !floor.isReport && floor.author !== undefined && /^\d/u.test(place.marker) && addressee !== undefined && !isReport(reading, addressee, verb);
}

/** "Chủ tịch UBND xã A báo cáo, …": a named person who reports. */
function isReport(reading: Reading, addressee: Addressee, verb: number): boolean {
  const mention = mentionAt(reading, addressee.from);
  if (mention?.kind !== 'person' || mention.name === undefined) return false;
  return reading.key(verb) === ',' || (reading.begins(verb, MEANS.tasks) && [',', ':'].includes(reading.key(reading.markAt(verb)!.to)));
}

/** A fact between orders is an aside; a report or a ceremony is another matter. */
function quieten({ reading, ceremony, told }: Clause, quoting: Speaker | undefined, { agenda }: Standing): void {
  const isAside = (ceremony >= reading.length || givesSpeech(reading)) && agenda.mode !== 'silent' && !reading.begins(0, MEANS.results);
  if (told < reading.length) agenda.mode = quoting || agenda.section === 'directing' || isAside ? 'speaking' : 'silent';
  else if (agenda.mode === 'directing') agenda.mode = 'speaking';
}
