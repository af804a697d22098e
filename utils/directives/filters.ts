import { MEANS } from './meanings.ts';
import type { Reading, TokenSpan } from './reading.ts';
import { remembered } from './remembered.ts';
import { COMPOUND, watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** Words behind "đã" that keep an order an order: "đã giao", "đã chỉ đạo". */
function isOrderBehind(reading: Reading, at: number): boolean {
  return reading.begins(at + 1, MEANS.orders | MEANS.requests | MEANS.passives);
}

/** Verbs that tell a fact by the number behind them: "đạt hơn 97%", but not "tăng thời lượng". */
const MEASURED = new Set(['vượt', 'đạt', 'tăng', 'giảm', 'bằng', 'chiếm']);
/** Before them the number is a goal. */
const GOALS = new Set(['đấu', 'để', 'đảm', 'nhằm', 'tiêu', 'phải', 'cần', 'không']);

/** "khi đã có đường rút" tells nothing yet. */
const CONDITIONS = new Set(['khi', 'nếu', 'mà', 'nơi']);

function isFact(reading: Reading, at: number): boolean {
  if (!reading.begins(at, MEANS.results) || isOrderBehind(reading, at)) return false;
  if (reading.key(at) === 'đã' && (CONDITIONS.has(reading.key(at - 1)) || reading.key(at + 1) === 'là')) return false;
  // "theo dõi, dự báo" is a task; a forecast opens its sentence.
  if (reading.key(at) === 'dự' && reading.key(at + 1) === 'báo' && at > 1) return false;
  if (reading.key(at) === 'dự' && at > 0 && reading.isWord(at - 1)) return false;
  if (!MEASURED.has(reading.key(at))) return true;
  return !GOALS.has(reading.key(at - 1)) && [at + 1, at + 2].some((next) => /^\d/u.test(reading.key(next)));
}

/** The first token at which the sentence tells a fact; its length if it tells none. */
export function firstFact(reading: Reading, from = 0, to = reading.length): number {
  return reading.first(MEANS.results, from, to, (at) => isFact(reading, at));
}

/** The first token of a promise ("sẽ", "cam kết"); the sentence's length if there is none. */
export function firstPromise(reading: Reading, from = 0, to = reading.length): number {
  return reading.first(MEANS.promises, from, to);
}

/** "tiếp thu, xin hứa khắc phục": whoever promises this far from an order is told of, not asked. */
export function isPledge(reading: Reading): boolean {
  return reading.means(MEANS.promises) && reading.marks.some(({ from, to, meanings }) => meanings.has(MEANS.promises) && PLEDGES.has(reading.key(to - 1)) && from < reading.length);
}

/** Behind these "phải" and "cần" tell what is the case: "còn phải chờ", "do phải chuẩn bị", "từng phải đóng cửa". */
const NO_MODAL_BEHIND = new Set(['nào', 'không', 'những', 'chỉ', 'còn', 'vẫn', 'từng', 'đành', 'do', 'vì', 'bởi', 'thường', 'hay', 'chẳng', 'chưa', 'việc', 'mức', 'tôi', 'khỏi', 'đỡ']);
/** "17 người phải bổ sung giấy tờ": behind a number these are counted. */
const COUNTED = new Set(['người', 'hộ', 'em', 'ca', 'vụ', 'lượt']);
/** What brings hardship about, before "phải" in its clause: "khiến nhiều em phải nhập viện". */
const CAUSES = new Set(['khiến', 'làm', 'khi', 'buộc', 'vì', 'do', 'bởi']);
/** Why something had to be, behind it. */
const REASONS = new Set(['vì', 'bởi', 'do']);
const LONGEST_CAUSE = 10;
const LONGEST_HARDSHIP = 16;

/** "dân phải chờ", "phải đấu thầu lại vì không có ai dự": what had to be, not what has to be done. */
function isHardship(reading: Reading, at: number): boolean {
  if (reading.key(at) !== 'phải') return false;
  const verb = reading.markAt(at)!.to;
  if (reading.begins(verb, MEANS.hardships) || isMaxim(reading, at)) return true;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_CAUSE) && reading.isWord(before); before--) if (CAUSES.has(reading.key(before)) && !reading.begins(before, MEANS.topics | MEANS.tasks | MEANS.connectors)) return true;
  for (let behind = verb + 1; behind < Math.min(reading.length, verb + LONGEST_HARDSHIP) && reading.isWord(behind); behind++) {
    if (REASONS.has(reading.key(behind)) && reading.key(behind - 1) !== 'là' && !reading.begins(behind + 1, MEANS.bodies | MEANS.titles | MEANS.collectives | MEANS.quantifiers)) return true;
  }
  return false;
}

/** "Ai cũng phải góp thì mới có đường", "muốn dân tin thì cán bộ phải làm trước": what holds anyway. */
function isMaxim(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_HARDSHIP) && reading.isWord(before); before--) if (reading.key(before) === 'muốn') return true;
  for (let behind = at + 1; behind < Math.min(reading.length, at + LONGEST_HARDSHIP); behind++) if (reading.key(behind) === 'thì' && reading.key(behind + 1) === 'mới') return true;
  return false;
}

/** "đâu phải chở gạo", "nhiều khả năng phải tới giữa tháng", "cứ 100 người thì 17 người phải bổ sung", "đi khám mà phải ngồi chờ", "là nhiệm vụ phải làm": what is not so, may be so, is so of some, or says what something is; but "làm đến đâu phải chắc đến đó", "không chờ mà phải xuống tận nơi". */
function isSaidOfSome(reading: Reading, at: number): boolean {
  const before = reading.key(at - 1);
  if (before === 'đâu') return reading.key(at - 2) !== 'đến' && reading.key(at - 2) !== 'tới';
  if (before === 'mà') return reading.lastIndexOf('không', at) < 0;
  if (before === 'vụ' && reading.key(at - 3) === 'là') return true;
  return (before === 'năng' && reading.key(at - 2) === 'khả') || (COUNTED.has(before) && reading.hasFigure(at - 2));
}

/** The first modal or ban; the sentence's length if there is none. "cần" counts only before a verb or its manner. */
export function firstObligation(reading: Reading, from = 0, to = reading.length): number {
  return reading.first(MEANS.obligations, from, Math.min(to, rulesFrom(reading)), (at) => {
    if (NO_MODAL_BEHIND.has(reading.key(at - 1)) || isHardship(reading, at) || isSaidOfSome(reading, at)) return false;
    return reading.markAt(at)!.to > at + 1 || reading.key(at) !== 'cần' || reading.opensTask(at + 1) || reading.begins(at + 1, MEANS.manners | MEANS.obligations | MEANS.cooperating | MEANS.leading);
  });
}

/** Praise, thanks, ceremonies, attendance. */
export function firstCeremony(reading: Reading, from = 0, to = reading.length): number {
  return reading.first(MEANS.ceremonies, from, to);
}

/** Letters with which a credit may begin, composed or not: a quick look. */
const OPENS_CREDIT = 'aAảẢnNđĐvVcC';

/** "(Ảnh: …)", "Nguồn: …": who took a picture. */
export function isCredit(sentence: string): boolean {
  return OPENS_CREDIT.includes(sentence[sentence.startsWith('(') ? 1 : 0] ?? ' ') && /^\(?(?:ảnh|nguồn|đồ họa|video|clip)(?:\sminh họa)?\s?[:.)]/iu.test(sentence.normalize('NFC'));
}

const STANDING_DUTY = /(?:^|[,.;:]\s)[Tt]heo\s(?:quy\schế|điều\slệ|chức\snăng|phân\scông\snhiệm\svụ)[^,]{0,40},[^,;]*\strách\snhiệm\s|\scó\snhiệm\svụ\s|\strách\snhiệm\s[^;]*\stheo\s(?:đúng\s)?(?:chức\snăng|thẩm\squyền|quy\schế|nhiệm\svụ\sđược\s(?:giao|phân\scông))[^;]{0,40}$/iu;

/** Of "trách nhiệm", "nhiệm vụ". */
const DUTIES = watch('nhiệm');

/** Verbs of promising that stand for nothing else. */
const PLEDGES = new Set(['hứa', 'nguyện']);

const LAWS = new Set(['luật', 'bộ luật', 'nghị định', 'thông tư', 'pháp lệnh', 'hiến pháp', 'điều lệ']);
/** These rule too, where they are cited. */
const RULES = new Set(['quy chuẩn', 'tiêu chuẩn', 'quy định', 'quy chế', 'nghị quyết']);
/** Behind its name a law says in these words what it asks for. */
const ASKS_BY_LAW = wordPairs('yêu cầu', 'quy định', 'nêu rõ', 'ghi rõ', 'giao quyền', 'cho phép', 'nghiêm cấm', 'bắt buộc');
/** Before its name: who speaks calls it to mind. */
const CITES = new Set(['nhắc', 'nhắc lại', 'dẫn', 'viện dẫn', 'phổ biến', 'trích', 'theo']);
/** Between the name of a rule and what it asks for, in tokens: its number, its day. */
const LONGEST_RULE_NAME = 24;

const ACCORDING = watch('theo');

const pairsOf = (phrases: ReadonlySet<string>): string[] => [...phrases].filter((phrase) => phrase.includes(' '));

/** Of a law: "theo Điều 12 Nghị định …", "theo khoản 2 Điều 5 Luật …". */
const PARTS = new Set(['điều', 'khoản', 'điểm']);

const TWO_WORD_LAWS = wordPairs(...pairsOf(LAWS));
const namesLaw = (reading: Reading, at: number): boolean => (LAWS.has(reading.key(at)) && !isPartOfName(reading, at)) || TWO_WORD_LAWS(reading, at);
/** "Ủy ban Pháp luật và Tư pháp". */
const isPartOfName = (reading: Reading, at: number): boolean => reading.key(at - 1) === 'pháp' && reading.isCapital(at - 1) && reading.isWord(at - 2);

/** "Theo Nghị định số 116/2025/NĐ-CP, hộ chăn nuôi được hỗ trợ": a rule that is cited. */
export function citesLaw(reading: Reading): boolean {
  if (!reading.holds(ACCORDING)) return false;
  if (/^Theo quy định[^,]{0,60},/u.test(reading.text)) return true;
  for (let at = 0; at < reading.length - 2; at++) {
    if (reading.key(at) !== 'theo' || (at > 0 && ![',', ':'].includes(reading.key(at - 1)))) continue;
    if (namesLaw(reading, at + 1) || (PARTS.has(reading.key(at + 1)) && [3, 4, 5, 6, 7].some((further) => namesLaw(reading, at + further)))) return true;
  }
  return false;
}

/**
 * Where the words of a rule begin that is cited, a token; the sentence's length if none is: "nhắc lại quy định: …", "dẫn Nghị định số 102, theo
 * đó …", "Thông tư 16 yêu cầu …". What it asks for holds anyway.
 */
export const rulesFrom = (reading: Reading): number => ruleRemembered(reading) ?? reading.length;

const ruleRemembered = remembered(ruleCitedIn);

/** "nhắc lại quy định: …": an order's words before a rule that is cited. */
export function callsToMind(reading: Reading, { from, to }: TokenSpan): boolean {
  return to <= rulesFrom(reading) && rulesFrom(reading) < reading.length && CITES.has(reading.slice(from, to).toLowerCase());
}

/** How the names of rules begin: a quick look, as most words begin none. */
const MAY_BE_RULE = watch(...[...RULES, ...LAWS].map((name) => name.split(' ')[0]!));
const TWO_WORD_RULES = wordPairs(...RULES);
const CITES_IN_TWO_WORDS = wordPairs(...pairsOf(CITES));
const SAYS_WHICH = wordPairs('theo đó');

function ruleCitedIn(reading: Reading): number | undefined {
  if (!reading.holds(MAY_BE_RULE)) return undefined;
  for (let at = 0; at < reading.length - 2; at++) {
    if (!reading.isOf(at, MAY_BE_RULE)) continue;
    const isLaw = namesLaw(reading, at);
    if (!isLaw && !TWO_WORD_RULES(reading, at)) continue;
    const isCited = !reading.isWord(at - 1) || CITES.has(reading.key(at - 1)) || CITES_IN_TWO_WORDS(reading, at - 2);
    if (hasOrder(reading, at) || !(isLaw || isCited)) continue;
    for (let to = at + 2; to < Math.min(reading.length, at + LONGEST_RULE_NAME); to++) {
      if (isCited && reading.key(to) === ':') return to + 1;
      if (isCited && SAYS_WHICH(reading, to)) return to + 2;
      if (isLaw && ASKS_BY_LAW(reading, to)) return to;
      if (isLaw && !reading.isWord(to) && !reading.hasFigure(to) && reading.key(to) !== ',' && reading.key(to) !== '/' && reading.key(to) !== '-') break;
    }
  }
  return undefined;
}

/** Somebody asks for what is in the rule: "yêu cầu thực hiện nghiêm Luật …: …". */
const hasOrder = (reading: Reading, to: number): boolean => reading.marks.some((mark) => mark.to <= to && mark.meanings.has(MEANS.orders | MEANS.requests) && !CITES.has(reading.slice(mark.from, mark.to).toLowerCase()));

/** "Theo quy chế, Phòng A chịu trách nhiệm …", "Phòng A có trách nhiệm tham mưu … theo chức năng": what is so all the time. */
export function isStandingDuty(reading: Reading): boolean {
  return reading.holds(DUTIES) && STANDING_DUTY.test(reading.text) && !/\d/u.test(reading.text);
}

/** "Ngày 10 và 24/10: Chủ tịch UBND phường tiếp công dân": an entry of a calendar. */
export const isCalendarEntry = (reading: Reading): boolean => reading.text.startsWith('Ngày') && /^Ngày\s\d[^:;.]{0,24}:\s/u.test(reading.text);

const NOT_YET = watch('chưa') | COMPOUND;
const ASKING = watch('?');
const TO_KNOW = watch('biết') | COMPOUND;

/** "…, chưa kết luận trong buổi này": what is put off is told, whatever is to go on meanwhile. */
export const isPutOff = (reading: Reading): boolean => reading.holds(NOT_YET) && /(?<!\p{sc=Latn})chưa (?:kết luận|quyết định|thống nhất|chốt)(?!\p{sc=Latn})/u.test(reading.text);

/** First words of questions: a quick look. */
const OPENS_QUESTION = new Set(['đó', 'phải', 'làm', 'tại', 'vì', 'bao']);

/** "…?", "…?”, ông Hòe đặt câu hỏi.": what is asked in so many words; but "các Ban phải kiểm tra lại, nếu không thì giám sát để làm gì?". */
export function isQuestion(reading: Reading): boolean {
  if (OPENS_QUESTION.has(reading.key(0)) && /^(?:đó là )?(?:phải )?(?:làm sao|tại sao|vì sao|làm thế nào|bao giờ)(?!\p{sc=Latn})/iu.test(reading.text)) return true;
  if (!reading.holds(ASKING) || !/[?](?:["”»)]|$)/u.test(reading.text)) return false;
  const asked = reading.indexOf('?');
  const lastComma = reading.lastIndexOf(',', asked);
  return firstObligation(reading, 0, Math.max(0, lastComma)) === reading.length;
}

/** "Văn phòng UBND tỉnh thông báo ý kiến kết luận của Chủ tịch để các đơn vị biết, thực hiện./.": how notices end. */
const NOTICE_ENDS = /(?<!\p{sc=Latn})thông báo (?:[^.;]{1,120} )?để [^.;]{1,160}(?<!\p{sc=Latn})biết(?:,| và) (?:\p{sc=Latn}+ ){0,4}thực hiện/iu;

/** What a picture shows, how a document ends. A formula that opens the sentence before a comma, or behind which somebody asks for something, only leads over: "Phát biểu chỉ đạo tại hội nghị, ông A đề nghị …". */
export function isFormula(reading: Reading): boolean {
  if (reading.holds(TO_KNOW) && NOTICE_ENDS.test(reading.text)) return true;
  return reading.means(MEANS.formulas) && reading.marks.some((mark) => mark.meanings.has(MEANS.formulas) && !(mark.from === 0 && reading.key(mark.to) === ',') && !(SPEAKS_AT(reading, mark.from) && asksBehind(reading, mark.to)));
}
const SPEAKS_AT = wordPairs('phát biểu');
const asksBehind = (reading: Reading, at: number): boolean => reading.marks.some(({ from, meanings }) => from >= at && meanings.has(MEANS.orders | MEANS.requests | MEANS.sayings | MEANS.obligations));
