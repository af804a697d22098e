import type { Reading } from './reading.ts';

/** Words behind "đã" that keep an order an order: "đã giao", "đã chỉ đạo". */
function isOrderBehind(reading: Reading, at: number): boolean {
  return reading.begins(at + 1, 'orders', 'requests', 'passives');
}

/** Verbs that tell a fact by the number behind them: "đạt hơn 97%", but not "tăng thời lượng". */
const MEASURED = new Set(['đạt', 'tăng', 'giảm', 'bằng', 'chiếm']);
/** Before them the number is a goal. */
const GOALS = new Set(['đấu', 'để', 'đảm', 'nhằm', 'tiêu', 'phải', 'cần', 'không']);

/** "khi đã có đường rút" tells nothing yet. */
const CONDITIONS = new Set(['khi', 'nếu', 'mà', 'nơi']);

function isFact(reading: Reading, at: number): boolean {
  if (!reading.begins(at, 'results') || isOrderBehind(reading, at)) return false;
  if (reading.key(at) === 'đã' && (CONDITIONS.has(reading.key(at - 1)) || reading.key(at + 1) === 'là')) return false;
  if (reading.key(at) === 'dự' && at > 0 && reading.isWord(at - 1)) return false;
  if (!MEASURED.has(reading.key(at))) return true;
  return !GOALS.has(reading.key(at - 1)) && [at + 1, at + 2].some((next) => /^\d/u.test(reading.key(next)));
}

/** The first token at which the sentence tells a fact; its length if it tells none. */
export function firstFact(reading: Reading, from = 0, to = reading.length): number {
  for (let at = from; at < to; at++) if (isFact(reading, at)) return at;
  return reading.length;
}

/** The first token of a promise ("sẽ", "cam kết"); the sentence's length if there is none. */
export function firstPromise(reading: Reading, from = 0, to = reading.length): number {
  for (let at = from; at < to; at++) if (reading.begins(at, 'promises')) return at;
  return reading.length;
}

/** "tiếp thu, xin hứa khắc phục": whoever promises this far from an order is told of, not asked. */
export function isPledge(reading: Reading): boolean {
  return reading.marks.some(({ from, to, meanings }) => meanings.has('promises') && PLEDGES.has(reading.key(to - 1)) && from < reading.length);
}

/** Behind these "phải" and "cần" tell what is the case: "còn phải chờ", "do phải chuẩn bị", "từng phải đóng cửa". */
const NO_MODAL_BEHIND = new Set(['nào', 'không', 'những', 'chỉ', 'còn', 'vẫn', 'từng', 'đành', 'do', 'vì', 'bởi', 'thường', 'hay', 'chẳng', 'chưa', 'việc', 'mức', 'tôi']);
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
  if (reading.begins(verb, 'hardships') || isMaxim(reading, at)) return true;
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_CAUSE) && reading.isWord(before); before--) if (CAUSES.has(reading.key(before)) && !reading.begins(before, 'topics', 'tasks')) return true;
  for (let behind = verb + 1; behind < Math.min(reading.length, verb + LONGEST_HARDSHIP) && reading.isWord(behind); behind++) {
    if (REASONS.has(reading.key(behind)) && reading.key(behind - 1) !== 'là' && !reading.begins(behind + 1, 'bodies', 'titles', 'collectives', 'quantifiers')) return true;
  }
  return false;
}

/** "Ai cũng phải góp thì mới có đường", "muốn dân tin thì cán bộ phải làm trước": what holds anyway. */
function isMaxim(reading: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - LONGEST_HARDSHIP) && reading.isWord(before); before--) if (reading.key(before) === 'muốn') return true;
  for (let behind = at + 1; behind < Math.min(reading.length, at + LONGEST_HARDSHIP); behind++) if (reading.key(behind) === 'thì' && reading.key(behind + 1) === 'mới') return true;
  return false;
}

/** The first modal or ban; the sentence's length if there is none. "cần" counts only before a verb or its manner. */
export function firstObligation(reading: Reading, from = 0, to = reading.length): number {
  for (let at = from; at < to; at++) {
    if (!reading.begins(at, 'obligations')) continue;
    const before = reading.key(at - 1);
    if (NO_MODAL_BEHIND.has(before) || isHardship(reading, at)) continue;
    if (reading.key(at) === 'cần' && !reading.begins(reading.markAt(at)!.to, 'tasks', 'manners', 'obligations', 'cooperating', 'leading')) continue;
    return at;
  }
  return reading.length;
}

/** Praise, thanks, ceremonies, attendance. */
export function firstCeremony(reading: Reading, from = 0, to = reading.length): number {
  for (let at = from; at < to; at++) if (reading.begins(at, 'ceremonies')) return at;
  return reading.length;
}

/** "(Ảnh: …)", "Nguồn: …": who took a picture. */
export function isCredit(sentence: string): boolean {
  return /^\(?(?:ảnh|nguồn|đồ họa|video|clip)(?:\sminh họa)?\s?[:.)]/iu.test(sentence.normalize('NFC'));
}

const STANDING_DUTY = /(?:^|[,.;:]\s)[Tt]heo\s(?:quy\schế|điều\slệ|chức\snăng|phân\scông\snhiệm\svụ)[^,]{0,40},[^,;]*\strách\snhiệm\s|\strách\snhiệm\s[^;]*\stheo\s(?:đúng\s)?(?:chức\snăng|thẩm\squyền|quy\schế|nhiệm\svụ\sđược\s(?:giao|phân\scông))[^;]{0,40}$/iu;

/** Verbs of promising that stand for nothing else. */
const PLEDGES = new Set(['hứa', 'nguyện']);

const LAWS = new Set(['luật', 'bộ luật', 'nghị định', 'thông tư', 'pháp lệnh', 'hiến pháp', 'điều lệ']);

/** Of a law: "theo Điều 12 Nghị định …", "theo khoản 2 Điều 5 Luật …". */
const PARTS = new Set(['điều', 'khoản', 'điểm']);

function namesLaw(reading: Reading, at: number): boolean {
  return LAWS.has(reading.key(at)) || LAWS.has(`${reading.key(at)} ${reading.key(at + 1)}`);
}

/** "Theo Nghị định số 116/2025/NĐ-CP, hộ chăn nuôi được hỗ trợ": a rule that is cited. */
export function citesLaw(reading: Reading): boolean {
  if (/^Theo quy định[^,]{0,60},/u.test(reading.text)) return true;
  for (let at = 0; at < reading.length - 2; at++) {
    if (reading.key(at) !== 'theo' || (at > 0 && ![',', ':'].includes(reading.key(at - 1)))) continue;
    if (namesLaw(reading, at + 1) || (PARTS.has(reading.key(at + 1)) && [3, 4, 5, 6, 7].some((further) => namesLaw(reading, at + further)))) return true;
  }
  return false;
}

/** "Theo quy chế, Phòng A chịu trách nhiệm …", "Phòng A có trách nhiệm tham mưu … theo chức năng": what is so all the time. */
export function isStandingDuty(reading: Reading): boolean {
  return STANDING_DUTY.test(reading.text) && !/\d/u.test(reading.text);
}

/** "…?", "…?”, ông Hòe đặt câu hỏi.": what is asked in so many words; but "các Ban phải kiểm tra lại, nếu không thì giám sát để làm gì?". */
export function isQuestion(reading: Reading): boolean {
  if (!/[?](?:["”»)]|$)/u.test(reading.text)) return false;
  const asked = reading.tokens.findIndex(({ key }) => key === '?');
  const lastComma = reading.tokens.findLastIndex(({ key }, at) => at < asked && key === ',');
  return firstObligation(reading, 0, Math.max(0, lastComma)) === reading.length;
}

/** What a picture shows, how a document ends. A formula that opens the sentence before a comma only leads over. */
export function isFormula(reading: Reading): boolean {
  return reading.marks.some((mark) => mark.meanings.has('formulas') && !(mark.from === 0 && reading.key(mark.to) === ','));
}
