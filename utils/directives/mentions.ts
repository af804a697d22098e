import { MEANS } from './meanings.ts';
import { behindRank, givenNameAt, isRank, isRankOfName, personNameAt } from './person-names.ts';
import { isPlaceAt } from './place-names.ts';
import type { Reading } from './reading.ts';
import { remembered, rememberedAt } from './remembered.ts';
import { sameOffice } from './speakers.ts';
import { isDash, nameEnd } from './unit-names.ts';
import { watchSpelling } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** Somebody or something that may speak or be spoken to: tokens `from` up to `to`, not included. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'document' | 'pronoun' | 'petitioner' | 'collective';
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  /** Besides an office: "Thiếu tướng". */
  readonly rank?: string | undefined;
  /** "tôi", "chúng tôi": the one who is quoted. */
  readonly isSelf?: boolean | undefined;
  /** As its word of courtesy says: "bà", "ông". */
  readonly isWoman?: boolean | undefined;
}

/** The mentions of a stretch of a sentence, in order. */
export function mentionsIn(reading: Reading, from = 0, to = reading.length): readonly Mention[] {
  if (from !== 0) return readMentions(reading, from, to);
  const all = mentionsRemembered(reading)!;
  return to < reading.length ? all.filter((mention) => mention.from < to) : all;
}

const mentionsRemembered = remembered((reading) => readMentions(reading, 0, reading.length));

function readMentions(reading: Reading, from: number, to: number): Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < to; ) {
    const mention = mayMention(reading, at) ? mentionAt(reading, at) : undefined;
    if (mention && !isVerbOf(reading, mentions.at(-1), mention)) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return mentions;
}

/** "Chủ tịch UBND xã kết luận và giao nhiệm vụ": in small letters right behind a person the name of a document is what they do. */
const isVerbOf = (reading: Reading, before: Mention | undefined, { kind, from }: Mention): boolean =>
  kind === 'document' && before?.to === from && (before.kind === 'person' || before.kind === 'pronoun') && !reading.isCapital(from);

const MENTIONS = MEANS.petitioners | MEANS.collectives | MEANS.quantifiers | MEANS.honorifics | MEANS.pronouns | MEANS.titles | MEANS.documents | MEANS.bodies;

/** A quick look: names begin with a capital, all other mentions with a word of the lexicon. */
function mayMention(reading: Reading, at: number): boolean {
  return reading.isCapital(at) || reading.begins(at, MENTIONS);
}

const mentionThatMayBe = rememberedAt((reading, at) => {
  const mention = readMention(reading, at);
  return mention && ofOneShape(mention);
});

/** With the same fields in the same order as all others: rules ask mentions for little else, and engines read objects of many shapes far slower. */
const ofOneShape = ({ from, to, kind, name, title, rank, isSelf, isWoman }: Mention): Mention => ({ from, to, kind, name, title, rank, isSelf, isWoman });


/** The mention that begins at a token. */
export function mentionAt(reading: Reading, at: number): Mention | undefined {
  return mayMention(reading, at) ? mentionThatMayBe(reading, at) : undefined;
}

function readMention(reading: Reading, at: number): Mention | undefined {
  const leaders = leadersAt(reading, at);
  if (leaders) return leaders;
  if (reading.begins(at, MEANS.petitioners) && !isGiven(reading, at)) return { from: at, to: petitionerEnd(reading, at), kind: 'petitioner' };
  if (isHeadOf(reading, at)) return leadingOffice(reading, at, nameEnd(reading, reading.markAt(at)!.to));
  if (reading.key(at) === 'chúng' && reading.key(at + 1) === 'tôi') return { from: at, to: at + 2, kind: 'pronoun', isSelf: true };
  if (reading.begins(at, MEANS.collectives | MEANS.quantifiers) && !isOfficeAt(reading, at) && !isNamedBody(reading, at)) return { from: at, to: reading.markAt(at)!.to, kind: 'collective' };
  if (reading.begins(at, MEANS.honorifics | MEANS.pronouns)) return afterHonorific(reading, at);
  if (reading.begins(at, MEANS.titles)) return titled(reading, at, at);
  if (reading.begins(at, MEANS.documents)) return documentAt(reading, at);
  if (reading.begins(at, MEANS.bodies) && (reading.isCapital(at) || at === 0) && !isPlaceAt(reading, at - 1)) {
    const to = joinedEnd(reading, at, nameEnd(reading, at));
    return { from: at, to, kind: 'body', name: reading.slice(at, to) };
  }
  const placeTo = placeThatAsks(reading, at);
  if (placeTo > at) return { from: at, to: placeTo, kind: 'body', name: reading.slice(at, placeTo) };
  if (isShortName(reading, at)) return { from: at, to: at + 1, kind: 'body', name: reading.slice(at, at + 1) };
  if (isInitials(reading, at)) return { from: at, to: at + 1, kind: 'body', name: reading.slice(at, at + 1) };
  const name = personNameAt(reading, at, false);
  return name > at ? withTitles(reading, at, at, name) : undefined;
}

/** "Chủ nhiệm Ủy ban Kinh tế": a word for many is an office where its body is named behind it. */
const isOfficeAt = (reading: Reading, at: number): boolean => reading.begins(at, MEANS.titles) && reading.isCapital(at) && reading.isCapital(reading.markAt(at)!.to) && reading.begins(reading.markAt(at)!.to, MEANS.bodies);

/** "Hợp tác xã Nông nghiệp Tân Tiến": a word for many is a body where its name is behind it. */
const isNamedBody = (reading: Reading, at: number): boolean => reading.begins(at, MEANS.bodies) && reading.isCapital(at) && reading.isCapital(reading.markAt(at)!.to);

/** "Hà Nội yêu cầu …", "Theo đó, tỉnh Quảng Ninh giao …": papers name whoever governs a place by the place, where it orders. The token itself if none does. */
function placeThatAsks(reading: Reading, at: number): number {
  if (at > 0 && reading.isWord(at - 1) && !(reading.markAt(at - 1)?.meanings.has(MEANS.connectors) ?? false)) return at;
  const isLevel = reading.begins(at, MEANS.bodies) && !reading.isCapital(at) && reading.isCapital(reading.markAt(at)!.to);
  const to = isLevel ? nameEnd(reading, at) : isPlaceAt(reading, at) ? at + 2 : at;
  let verb = to;
  while (ADVERBS.has(reading.key(verb))) verb++;
  return ASSIGNS.has(reading.key(verb)) && reading.begins(verb, MEANS.orders | MEANS.requests) ? to : at;
}

/** "Ban Chỉ đạo Phòng chống lụt bão Trung ương - Ủy ban Quốc gia Tìm kiếm cứu nạn đề nghị …", "Bộ Chính trị, Ban Bí thư giao …": two that speak as one. */
function joinedEnd(reading: Reading, from: number, to: number): number {
  const isDashed = isDash(reading.key(to));
  const isBeside = (reading.key(to) === ',' || reading.key(to) === 'và') && opensClause(reading, from);
  if (!(isDashed || isBeside) || !reading.isCapital(to + 1) || !reading.begins(to + 1, MEANS.bodies)) return to;
  const end = nameEnd(reading, to + 1);
  let verb = end;
  while (ADVERBS.has(reading.key(verb))) verb++;
  return isDashed ? (reading.begins(end, MEANS.orders | MEANS.requests | MEANS.sayings) ? end : to) : ASSIGNS.has(reading.key(verb)) && reading.begins(verb, MEANS.orders | MEANS.requests) ? end : to;
}

/** At the beginning, or behind a comma: "của Bộ Y tế, Sở Y tế yêu cầu" are not two that speak. */
const opensClause = (reading: Reading, at: number): boolean => at === 0 || (!reading.isWord(at - 1) && !reading.isCapital(at - 2));

/** "Theo đó, sở yêu cầu …": papers call a body by its first word, in small letters, where it orders. */
const isShortName = (reading: Reading, at: number): boolean =>
  at > 0 && reading.key(at - 1) === ',' && reading.begins(at, MEANS.bodies) && reading.markAt(at)!.to === at + 1 && ASKS.has(reading.key(at + 1)) && reading.begins(at + 1, MEANS.orders | MEANS.requests);
/** First words of "yêu cầu", "đề nghị": "tổ chức", "chỉ đạo" may be what the body is to do. */
const ASKS = new Set(['yêu', 'đề']);
const ASSIGNS = new Set([...ASKS, 'giao']);
/** Between two that speak as one and their verb. */
const ADVERBS = new Set(['cũng', 'vừa', 'còn', 'tiếp', 'tục']);

const INITIALS = watchSpelling(/^\p{Lu}{3,6}$/u);
/** "NHNN yêu cầu …", "EVN nhận định …": a body in its first letters, which no lexicon lists, where it orders or says something. */
const isInitials = (reading: Reading, at: number): boolean =>
  reading.isSpelled(at, INITIALS) && !reading.isShouted(at + 1) && reading.begins(at + 1, MEANS.orders | MEANS.requests | MEANS.sayings) && (at === 0 || !reading.isWord(at - 1));

/** "Chủ tịch cho ý kiến, yêu cầu …": it is theirs. */
const isGiven = (reading: Reading, at: number): boolean => reading.key(at) === 'ý' && GIVES.has(reading.key(at - 1));
const GIVES = new Set(['cho', 'có', 'phát', 'nêu']);

/** "Đại diện Sở Y tế", "Cử tri Hà Văn Toàn". */
function petitionerEnd(reading: Reading, at: number): number {
  if (reading.key(at) === 'đại') return nameEnd(reading, at);
  const { to } = reading.markAt(at)!;
  return personNameAt(reading, to, true);
}

/** "Lãnh đạo Cục", "lãnh đạo Sở Y tế", "Ban Lãnh đạo Công ty", "đại diện lãnh đạo Cục" speak as their body does. */
function leadersAt(reading: Reading, at: number): Mention | undefined {
  const from = reading.key(at) === 'ban' ? at + 1 : IN_NAME_OF(reading, at) ? at + 2 : at;
  if (!LEAD(reading, from) || !reading.begins(from + 2, MEANS.bodies)) return undefined;
  const to = nameEnd(reading, from + 2);
  return { from: at, to, kind: 'body', name: reading.slice(at, to) };
}
const LEAD = wordPairs('lãnh đạo');
const IN_NAME_OF = wordPairs('đại diện');

/** "công văn hỏa tốc gửi", "Công điện khẩn số 12". */
const URGENT = new Set(['khẩn', 'hỏa', 'hoả', 'thượng', 'tốc']);

/** "Công điện số 96/CĐ-TTg ngày 21/7 (năm 2026)": its name is kind and number. */
function documentAt(reading: Reading, from: number): Mention {
  const kind = reading.markAt(from)!.to;
  let to = kind;
  while (URGENT.has(reading.key(to))) to++;
  if (reading.key(to) !== 'số' || !/^\d/u.test(reading.key(to + 1))) return { from, to, kind: 'document', name: reading.slice(from, kind) };
  const name = `${reading.slice(from, to + 1)} ${/^\d+/u.exec(reading.key(to + 1))![0]}`;
  to += 2;
  while (reading.key(to) === '/' || reading.key(to) === '-') to += 2;
  if (reading.key(to) === 'ngày' && /^\d/u.test(reading.key(to + 1))) to += 2;
  return { from, to, kind: 'document', name };
}

/** "người đứng đầu Chính phủ" stands for somebody named before. */
function isHeadOf(reading: Reading, at: number): boolean {
  return reading.key(at) === 'người' && reading.key(at + 2) === 'đầu' && reading.begins(at, MEANS.collectives) && reading.isCapital(reading.markAt(at)!.to);
}

const leadingOffice = (reading: Reading, from: number, to: number): Mention => ({ from, to, kind: 'pronoun', title: reading.slice(from, to) });

const WOMEN = new Set(['bà', 'chị', 'cô']);
const MEN = new Set(['ông', 'anh']);

function afterHonorific(reading: Reading, at: number): Mention | undefined {
  const mention = honoured(reading, at);
  const isWoman = WOMEN.has(reading.key(at)) ? true : MEN.has(reading.key(at)) ? false : undefined;
  return mention && isWoman !== undefined ? { ...mention, isWoman } : mention;
}

function honoured(reading: Reading, at: number): Mention | undefined {
  const next = behindHonorifics(reading, at);
  const name = personNameAt(reading, next, true);
  if (name > next) return withTitles(reading, at, next, name);
  const given = givenNameAt(reading, next);
  if (given > next) return withTitles(reading, at, next, given);
  if (reading.begins(next, MEANS.titles)) return titled(reading, at, next);
  if (!reading.begins(at, MEANS.pronouns)) return undefined;
  return LEADS.has(reading.key(at)) ? leadingOffice(reading, at, fieldEnd(reading, next)) : { from: at, to: fieldEnd(reading, next), kind: 'pronoun', isSelf: reading.key(at) === 'tôi' };
}

/** First words of "người đứng đầu chính quyền", "tư lệnh ngành". */
const LEADS = new Set(['người', 'tư']);

/** "người đứng đầu ngành y tế". */
function fieldEnd(reading: Reading, to: number): number {
  return reading.key(to - 1) === 'ngành' && reading.begins(to, MEANS.fields) ? reading.markAt(to)!.to : to;
}

/** The point of "BSCKII. Hà Văn Thuận". */
const behindPoint = (reading: Reading, at: number): number => (reading.key(at) === '.' && reading.isShouted(at - 1) && reading.isCapital(at + 1) ? at + 1 : at);

/** "PGS. TS. BS Uông Đình Kỳ". */
function behindHonorifics(reading: Reading, at: number): number {
  let to = behindPoint(reading, reading.markAt(at)!.to);
  while (reading.begins(to, MEANS.honorifics) && reading.isCapital(to)) to = behindPoint(reading, reading.markAt(to)!.to);
  return to;
}

/** "A, Phó Bí thư", "A - Chủ tịch UBND phường". */
const BEFORE_TITLE = new Set([',', '-', '–', '(']);

/** "Với trường hợp bà Nguyễn Thị Tám, Chủ tịch UBND thành phố giao …": who is spoken of, before the one who speaks. */
const SPOKEN_OF = new Set(['hợp', 'hộ', 'đình', 'vụ', 'của', 'với', 'về']);

/** "Công văn số 45 của ông A, Bí thư Tỉnh ủy nêu rõ". */
const isOwner = (reading: Reading, from: number): boolean => reading.key(from - 1) === 'của' && (reading.hasFigure(from - 2) || (reading.markAt(from - 2)?.meanings.has(MEANS.documents) ?? false));

/** Name first, titles behind it: "đồng chí A, Phó Bí thư, Chủ tịch UBND tỉnh". */
function withTitles(reading: Reading, from: number, nameFrom: number, nameTo: number): Mention {
  const name = reading.slice(nameFrom, nameTo);
  const titlesFrom = BEFORE_TITLE.has(reading.key(nameTo)) ? nameTo + 1 : nameTo;
  if (!reading.begins(titlesFrom, MEANS.titles)) return { from, to: nameTo, kind: 'person', name };
  const to = behindBody(reading, namesakeEnd(reading, titlesEnd(reading, titlesFrom)));
  if (reading.key(nameTo) === ',' && SPOKEN_OF.has(reading.key(from - 1)) && !isOwner(reading, from) && reading.begins(to, MEANS.orders | MEANS.requests | MEANS.sayings)) return { from, to: nameTo, kind: 'person', name };
  const isBracketed = reading.key(nameTo) === '(' && reading.key(to) === ')';
  return { from, to: isBracketed ? to + 1 : to, kind: 'person', name, title: reading.slice(titlesFrom, to).replace(NO_OFFICE, '') };
}

/** "ông A, Giám đốc Bệnh viện Bạch Mai", "bà B, Hiệu trưởng Trường Tiểu học Kim Đồng": behind the name of a person that of a body may be like another's. */
function namesakeEnd(reading: Reading, at: number): number {
  const name = NAMED_AFTER_PEOPLE.has(reading.key(at - 1)) ? personNameAt(reading, at, true) : at;
  return name > at && (!reading.isWord(name) || reading.begins(name, MEANS.orders | MEANS.requests | MEANS.sayings)) ? name : at;
}
/** Last syllables of "bệnh viện", "tiểu học", "đại học", "mầm non", "trung học phổ thông". */
const NAMED_AFTER_PEOPLE = new Set(['viện', 'học', 'non', 'thpt', 'thcs', 'thông', 'trường']);

/** "Phó Tổng cục trưởng Tổng cục Thủy sản (Bộ Nông nghiệp)": behind the body in brackets that an office belongs to. */
function behindBody(reading: Reading, at: number): number {
  if (reading.key(at) !== '(' || !reading.begins(at + 1, MEANS.bodies)) return at;
  const close = nameEnd(reading, at + 1);
  return reading.key(close) === ')' ? close + 1 : at;
}

/** No part of an office: that its holder chairs, its short form in brackets: "Chủ trì hội nghị, Bí thư Thành ủy", "Chủ tịch HĐND tỉnh, chủ tọa phiên họp", "Giám đốc chi nhánh (GĐCN)". */
const NO_OFFICE = /^chủ (?:trì|tọa)[^,]{0,20},\s|,\schủ (?:trì|tọa)[^,]{0,20}$|\s\((?:\p{Lu}+|chủ (?:trì|tọa))\)$/iu;

/** Titles first, perhaps a name behind them: "Giám đốc Sở Y tế Hà Thị Lan", "Giám đốc Sở Y tế, bà Hà Thị Lan". */
function titled(reading: Reading, from: number, titleFrom: number): Mention {
  const rank = behindRank(reading, titleFrom);
  const given = rank > titleFrom && personNameAt(reading, rank, true) === rank ? givenNameAt(reading, rank) : rank;
  if (given > rank) {
    const more = withTitles(reading, from, rank, given);
    const title = reading.slice(titleFrom, rank);
    return more.title === undefined ? { ...more, title } : { ...more, rank: title };
  }
  const all = behindPlace(reading, titlesEnd(reading, titleFrom));
  const to = isSomebodyElses(reading, from, all) || isOfMany(reading, from, all) ? nameEnd(reading, titleFrom) : all;
  const title = reading.slice(titleFrom, to).replace(NO_OFFICE, '');
  const courtesy = courtesyEnd(reading, from, to);
  const name = personNameAt(reading, courtesy, true);
  if (name > courtesy && isApartFrom(reading, from, to, courtesy, name)) return { from, to, kind: 'person', title };
  if (name <= courtesy) return isNobodyInParticular(reading, from, titleFrom, to) ? { from, to, kind: 'collective' } : { from, to, kind: 'person', title };
  const more = withTitles(reading, from, courtesy, name);
  if (more.title !== undefined && isRank(title)) return { ...more, rank: title };
  const isSaidTwice = more.title === undefined || sameOffice(title, more.title);
  return { ...more, title: (isSaidTwice ? (more.title ?? title) : `${title}, ${more.title}`).replace(NO_OFFICE, '') };
}

/** Where the name begins behind a title and perhaps a rank: "Giám đốc Sở Y tế, bà Hà Thị Lan", "chủ tọa cô Hà Thị Lan", "Chủ tịch HĐND tỉnh - Lê Thị Mai", "Chủ tịch UBND tỉnh, Lê Thị Mai cho biết". */
function courtesyEnd(reading: Reading, from: number, to: number): number {
  const isApart = reading.key(to) === ',';
  const isDashed = isDash(reading.key(to));
  const next = behindRank(reading, isApart || isDashed ? to + 1 : to);
  if (reading.begins(next, MEANS.honorifics)) return behindHonorifics(reading, next);
  if (isApart && reading.key(from - 1) !== 'của' && reading.begins(personNameAt(reading, next, true), MEANS.orders | MEANS.requests | MEANS.sayings)) return next;
  return isDashed || next > to + 1 ? next : to;
}

/** "Thực hiện chỉ đạo của Thủ tướng, ông A yêu cầu", "… của Thủ tướng, ông A, Bí thư Tỉnh ủy, …": behind the comma another one is named, who has an office of their own or orders. */
function isApartFrom(reading: Reading, from: number, to: number, courtesy: number, name: number): boolean {
  if (reading.key(to) !== ',' || courtesy === to || !ELSES.has(reading.key(from - 1))) return false;
  const behind = BEFORE_TITLE.has(reading.key(name)) ? name + 1 : name;
  return reading.begins(behind, MEANS.titles) || opensPredicate(reading, name);
}

/** "Chủ tịch UBND các xã", "chủ tịch xã nào", "một đồng chí bí thư chi bộ": an office that many hold. */
const MANY = new Set(['các', 'mỗi', 'từng', 'những', 'mọi']);

function isNobodyInParticular(reading: Reading, from: number, titleFrom: number, to: number): boolean {
  if ((reading.key(from - 1) === 'một' && reading.key(from - 2) !== 'là') || MANY.has(reading.key(from - 1))) return true;
  if (reading.key(to) === 'nào') return true;
  for (let at = titleFrom; at < to; at++) if (MANY.has(reading.key(at))) return true;
  return false;
}

/** "Thực hiện chỉ đạo của Thủ tướng, Bộ trưởng yêu cầu", "Báo cáo Thủ tướng, Chủ tịch UBND tỉnh A cho biết": behind these one is named, and whoever speaks is another. */
const ELSES = new Set(['của', 'cáo', 'thưa', 'với', 'trình', 'gửi', 'kiến']);

function isSomebodyElses(reading: Reading, from: number, to: number): boolean {
  if (!ELSES.has(reading.key(from - 1))) return false;
  const isDashed = isDash(reading.key(to));
  return opensPredicate(reading, personNameAt(reading, isDashed && reading.begins(to + 1, MEANS.honorifics) ? behindHonorifics(reading, to + 1) : to, true));
}

/** "… với các Bộ trưởng, Thủ tướng Lê Văn Hải giao …": behind an office of many the one who is named is another. */
const isOfMany = (reading: Reading, from: number, to: number): boolean => MANY.has(reading.key(from - 1)) && personNameAt(reading, to, true) > to;

/** What somebody says or does stands behind them. */
const opensPredicate = (reading: Reading, at: number): boolean => PREDICATES.has(reading.key(at)) || reading.begins(at, MEANS.orders | MEANS.requests | MEANS.sayings);
const PREDICATES = new Set(['đã', 'vừa', 'cũng', 'có', 'ký']);

/** "Giám đốc Bệnh viện Đa khoa Ninh Cường, ông Đỗ Kiến Phúc": two syllables like a name are where the office is, if its holder is named behind a comma. */
function behindPlace(reading: Reading, to: number): number {
  const place = personNameAt(reading, to, true);
  if (place !== to + 2 || reading.key(place) !== ',' || !reading.begins(place + 1, MEANS.honorifics)) return to;
  const holder = behindHonorifics(reading, place + 1);
  return personNameAt(reading, holder, true) > holder ? place : to;
}

/** "Phó Bí thư Huyện ủy - Chủ tịch UBND huyện", "Phó Tư lệnh kiêm Tham mưu trưởng". */
const BETWEEN_TITLES = new Set([',', '-', '–', 'kiêm']);

function titlesEnd(reading: Reading, from: number): number {
  let to = nameEnd(reading, from);
  while (BETWEEN_TITLES.has(reading.key(to)) && reading.begins(to + 1, MEANS.titles) && !isRankOfName(reading, to + 1) && !isSameOfficeElsewhere(reading, from, to + 1)) to = nameEnd(reading, to + 1);
  return to;
}

/** "Chủ tịch UBND huyện A, Chủ tịch UBND tỉnh B": nobody holds both, so the second is another. */
function isSameOfficeElsewhere(reading: Reading, from: number, at: number): boolean {
  const head = reading.markAt(at)!.to + 1;
  return reading.isShouted(head - 1) && reading.keys(at, head) === reading.keys(from, from + head - at);
}
