/** Where in a sentence its task begins, and whose it is. Positions are tokens. */
import { addresseeAt, type Addressee } from './addressees.ts';
import { keySet } from './comparison.ts';
import { startsTask, subjectOf } from './cues.ts';
import { firstFact, firstObligation, firstPromise } from './filters.ts';
import { MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';
import { beginsUnit } from './unit-beginnings.ts';
import { isDash } from './unit-names.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** Behind a subject these tell a state: what follows is no task, whatever verb comes. */
const STATES = new Set(['nào', 'sắp', 'là', 'có', 'còn', 'được', 'bị', 'đã', 'đang', 'sẽ', 'vẫn', 'rất', 'của', 'ở', 'tại', 'và', 'như', 'gồm', 'thuộc', 'thì', 'mà', 'nên', 'chưa', 'này', 'trên', 'từ', 'theo', 'do', 'về', 'khi', 'nếu', 'vì', 'bao', 'cũng', 'lại', 'đều', 'tôi', 'chúng', 'ta', 'mình', 'xin', 'mới', 'chỉ', 'thiếu', 'thừa', ',', '.', ';', '(', '-', '–', '”', '"', '…']);

/** "Sở A, với vai trò thường trực, duy trì …": what may be put between a unit and its verb. */
const INSERTIONS = new Set(['với', 'có', 'là', 'trên', 'theo', 'căn', 'trong', 'sau', 'khi', 'ngoài', 'bên', 'do', 'vì', 'nếu', 'nhân']);

/** What begins a clause that says which are meant: "các Sở có tên trong danh sách". */
const RELATIVE = new Set(['có', 'chưa', 'đã', 'được', 'đang', 'thuộc']);

/** By what right a unit acts: "theo chức năng, nhiệm vụ được giao", "căn cứ thẩm quyền của mình". */
const CIRCUMSTANCES = wordPairs('theo chức', 'theo thẩm', 'theo nhiệm', 'theo phạm', 'theo lĩnh', 'theo phân', 'trong phạm', 'căn cứ', 'trên cơ');
const COMPETENCE = new Set(['chức', 'năng', 'nhiệm', 'vụ', 'quyền', 'hạn', 'thẩm', 'phạm', 'vi', 'lĩnh', 'vực', 'quản', 'lý', 'phụ', 'trách', 'phân', 'công', 'được', 'giao', 'của', 'mình', 'và', ',']);
const LONGEST_COMPETENCE = 40;
const LONGEST_BRACKET = 12;

/** What opens a topic that may be a unit: "về phía", "đối với", "riêng với". */
const TOPICAL = new Set(['về', 'phía', 'đối', 'với', 'riêng', 'còn']);

/** What opens a condition whose consequence stands behind "thì". */
const CONDITIONS = new Set(['ai', 'nào', 'những', 'mà', 'nếu', 'hễ', 'khi', 'không', 'chưa', 'trường', 'đã', 'quá']);
/** "không còn là chuyện …": behind "không" these tell a state, as "thì bệnh nhẹ cũng thành nặng" does. */
const UNTRUE = new Set(['còn', 'là', 'có', 'thể', 'phải', 'ai', 'biết', 'bao', 'hề']);
const LATEST_CONDITION = 12;
/** "thì quý I tăng thêm": when something is so. */
const TIMES = new Set(['quý', 'năm', 'tháng', 'tuần']);

/** In tokens. */
const LONGEST_CLAUSE = 80;
const LONGEST_TOPIC = 20;
const LONGEST_SUBJECT = 12;
const LONGEST_FRONTED = 14;

/** The first obligation whose own clause tells no fact and no promise before it. */
export function untoldObligation(reading: Reading, from: number, to: number): number | undefined {
  for (let at = firstObligation(reading, from, to); at < to; at = firstObligation(reading, at + 1, to)) {
    const start = Math.max(from, opensReport(reading) ? 0 : (subjectOf(reading, at)?.from ?? clauseStart(reading, at)));
    const isTold = firstFact(reading, start, at) < at && !isRelative(reading, start, at);
    if (!isTold && firstPromise(reading, start, at) >= at && !(subjectOf(reading, at) === undefined && isOwnDeed(reading, at))) return at;
  }
  return undefined;
}

const WE = watch('chúng');

/** "Đường sạt thì chúng tôi gùi hàng vào, không để bản nào thiếu đói": what who speaks does themselves. */
const isOwnDeed = (reading: Reading, to: number): boolean => reading.holds(WE) && reading.findIndex((at) => at < to - 1 && reading.key(at) === 'chúng' && reading.key(at + 1) === 'tôi' && isVerbLike(reading, at + 2) && !reading.begins(at + 2, MEANS.orders | MEANS.requests | MEANS.sayings)) >= 0;

/** "Theo báo cáo của EVN, … 213 hộ phải tái định cư", "Đến nay, …", "Trong thời gian qua, …": what is told to the end of the sentence. */
export function opensReport(reading: Reading): boolean {
  if (!reading.means(MEANS.results)) return false;
  const mark = [0, 1, 2].map((at) => reading.markAt(at)).find((one) => one?.meanings.has(MEANS.results));
  return mark !== undefined && ((mark.from === 0 && reading.key(0) === 'theo') || ['qua', 'nay'].includes(reading.key(mark.to - 1)));
}

/** "Những dự án đã cấp phép mà chưa khởi công phải …": facts that say which are meant. */
function isRelative(reading: Reading, from: number, to: number): boolean {
  const start = reading.isWord(from) ? from : from + 1;
  if (!reading.begins(start, MEANS.quantifiers)) return false;
  for (let at = start; at < to; at++) if (reading.key(at) === ',') return false;
  return true;
}

/** A promise in the same part of the clause: "tiếp thu và hứa sẽ thực hiện". */
export function isPromisedAt(reading: Reading, verb: number, promise: number): boolean {
  if (promise >= reading.length) return false;
  for (let at = verb; at < promise; at++) if (reading.key(at) === ',' || reading.key(at) === ';') return false;
  return true;
}

/** Where the clause of a token begins: behind the last semicolon, or "vì thế" and the like, before it. */
export function clauseStart(reading: Reading, at: number): number {
  for (let from = at; from > Math.max(0, at - LONGEST_CLAUSE); from--) {
    if (reading.key(from - 1) === ';') return from;
    if (reading.begins(from, MEANS.connectors) && (reading.key(from - 1) === ',' || reading.key(from - 1) === 'và')) return reading.markAt(from)!.to;
  }
  return 0;
}

/** "cải cách là nhiệm vụ thường xuyên": what looks like a verb is the subject of an equation. */
export function isEquation(reading: Reading, from: number): boolean {
  for (let at = from; at < Math.min(reading.length, from + LONGEST_SUBJECT); at++) {
    if (reading.key(at) === ',') return false;
    if (reading.key(at) === 'là') return true;
  }
  return false;
}

/** "… nhiệm vụ tháng 12 như sau: các phòng …": where the task stands that a colon soon behind an order announces. */
export function behindColon(reading: Reading, from: number): number | undefined {
  for (let at = from; at < Math.min(reading.length - 2, from + 14); at++) {
    if (reading.key(at) !== ':') continue;
    const addressee = addresseeAt(reading, at + 1);
    return startsTask(reading, addressee?.to ?? at + 1) ? at + 1 : undefined;
  }
  return undefined;
}

/** "Trường nào thu sai, hiệu trưởng trả lại ngay": behind the comma after whoever is meant, if a unit with its task stands there. */
export function behindWhoever(reading: Reading, from: number): number {
  if (![from + 1, from + 2, from + 3].some((at) => reading.key(at) === 'nào')) return from;
  const comma = reading.indexOf(',', from + 1);
  const addressee = comma > 0 && comma - from < LONGEST_TOPIC ? addresseeAt(reading, comma + 1) : undefined;
  return addressee && startsTask(reading, addressee.to) ? comma + 1 : from;
}

const STRETCHES = keySet('quý', 'tháng', 'tuần');

/** "Chế độ báo cáo: các chủ rừng gửi …", "Quý I: kiểm tra …": a topic may end at a colon before a unit and its task, or when a task is due. */
export function topicOf(reading: Reading, from: number): number {
  for (let at = from + 1; at < Math.min(reading.length - 2, from + LONGEST_TOPIC); at++) {
    if (reading.key(at) === ',' || reading.key(at) === '.') return from;
    if (reading.key(at) !== ':') continue;
    if (STRETCHES.has(reading.key(from)) && startsTask(reading, at + 1)) return at + 1;
    const addressee = addresseeAt(reading, at + 1);
    return addressee && addresseeAt(reading, from)?.to !== at && startsTask(reading, addressee.to) ? at + 1 : from;
  }
  return from;
}

/** "Về phía Sở Y tế, Chủ tịch giao rà soát …", "Đối với các trường, yêu cầu …", "Trung tâm Y tế thì tôi giao …": the unit that an order is about, before it. */
export function topicalUnit(reading: Reading, to: number, behind = 0): Addressee | undefined {
  let from = behind;
  while (from < to && TOPICAL.has(reading.key(from))) from++;
  const units = addresseeAt(reading, from)?.units.filter((one) => one.to < to) ?? [];
  const last = units.at(-1);
  if (last === undefined || to - last.to > LONGEST_TOPIC) return undefined;
  const unit = { from, to: last.to, units };
  if (reading.key(unit.to) === 'thì') return unit;
  if (from === behind) return undefined;
  if (reading.key(unit.to) === ',') return unit;
  const comma = RELATIVE.has(reading.key(unit.to)) ? reading.indexOf(',', unit.to + 1) : -1;
  return comma > 0 && comma < to ? { from, to: comma, units: [{ from, to: comma }] } : undefined;
}

/** "Đối với các đơn vị có số nợ mới phát sinh phải …": who is obliged stands behind "đối với", where no comma ends the topic. */
export function frontedSubject(reading: Reading, obligation: number): Addressee | undefined {
  const at = reading.findIndex((i) => i < obligation && reading.key(i) === 'đối' && reading.key(i + 1) === 'với');
  const from = at + 2;
  if (at < 0 || obligation - from > LONGEST_FRONTED || reading.indexOf(',', from, obligation) >= 0 || !beginsUnit(reading, from)) return undefined;
  return { from, to: obligation, units: [{ from, to: obligation }] };
}

const BY = watch('do');

/** "Lịch trực do phòng Tổ chức cán bộ xây dựng": the doer of what stands before. */
export function doerOf(reading: Reading): Addressee | undefined {
  if (!reading.holds(BY)) return undefined;
  for (let at = 1; at < reading.length - 2; at++) {
    if (reading.key(at) !== 'do') continue;
    const addressee = addresseeAt(reading, reading.key(at + 1) === 'chính' ? at + 2 : at + 1);
    if (addressee && startsTask(reading, addressee.to)) return addressee;
  }
  return undefined;
}

/** "cùng Công ty A kiểm tra …": behind the partners that open the sentence. */
export function afterPartners(reading: Reading, from: number): number {
  if (reading.key(from) !== 'cùng') return from;
  return addresseeAt(reading, reading.key(from + 1) === 'với' ? from + 2 : from + 1)?.to ?? from;
}

/** The addressee that opens a clause before a token: “Nước về đến đâu, bà con làm đất …”. */
export function clauseAddressee(reading: Reading, to: number): Addressee | undefined {
  for (let at = 0; at < to; at++) {
    if (at > 0 && !['“', '"', ',', 'thì', ';'].includes(reading.key(at - 1))) continue;
    const addressee = addresseeAt(reading, at);
    if (addressee && addressee.to < to && isVerbLike(reading, reading.key(addressee.to) === 'thì' ? addressee.to + 1 : addressee.to)) return addressee;
  }
  return undefined;
}

const THEN = watch('thì');

/** "Ai …, nơi nào … thì …": where the consequence begins. */
export function consequenceOf(reading: Reading): number | undefined {
  if (!reading.holds(THEN)) return undefined;
  const part = partWithCondition(reading);
  const condition = reading.findIndex((i) => i >= part && i < part + LATEST_CONDITION && CONDITIONS.has(reading.key(i)));
  if (condition < 0) return undefined;
  for (let at = condition + 1; at < reading.length - 1; at++) {
    if (reading.key(at) !== 'thì') continue;
    const verb = reading.begins(at + 1, MEANS.connectors) ? reading.markAt(at + 1)!.to : at + 1;
    const isState = STATES.has(reading.key(verb)) || TIMES.has(reading.key(verb)) || reading.begins(verb, MEANS.notCues) || (reading.key(verb) === 'không' && UNTRUE.has(reading.key(verb + 1))) || [verb + 1, verb + 2].some((also) => reading.key(also) === 'cũng');
    if (!isState) return verb;
  }
  return undefined;
}

/** "… từ nay đến hết năm; đơn vị nào vượt thì trừ lương": where the part begins that a condition opens, the sentence's own first. */
function partWithCondition(reading: Reading): number {
  if (reading.findIndex((i) => i < LATEST_CONDITION && CONDITIONS.has(reading.key(i))) >= 0) return 0;
  return reading.findIndex((i) => i > 0 && reading.key(i - 1) === ';' && CONDITIONS.has(reading.key(i + 2)));
}

/** The verb of an item may stand behind a colon and a marker of its own: "1. Chủ tịch UBND xã: a) Rà soát …". */
export function verbAt(reading: Reading, at: number): number {
  let verb = at;
  if (reading.key(verb) === '(') verb = behindBracket(reading, verb);
  if (CIRCUMSTANCES(reading, verb)) return behindCompetence(reading, verb);
  if (reading.key(verb) === ',' && INSERTIONS.has(reading.key(verb + 1))) verb = behindInsertion(reading, verb);
  if (reading.key(verb) === ':' || (isDash(reading.key(verb)) && startsTask(reading, verb + 1))) verb++;
  else if (reading.key(verb) === 'thì' && isVerbLike(reading, verb + 1)) verb++;
  else if (verb === at || reading.key(verb - 1) === ')') verb = behindPartners(reading, verb);
  if (reading.key(verb + 1) === ')' && reading.slice(verb, verb + 1).length === 1) verb += 2;
  return verb;
}

/** "UBND xã cùng các đoàn thể trao quà", "Phòng Kỹ thuật với Phòng Vật tư lập …": the verb behind those who act beside the unit. */
function behindPartners(reading: Reading, at: number): number {
  if (reading.key(at) !== 'cùng' && reading.key(at) !== 'với') return at;
  const partners = addresseeAt(reading, reading.key(at + 1) === 'với' ? at + 2 : at + 1);
  return partners && isVerbLike(reading, partners.to) ? partners.to : at;
}

/** "Công chức văn hóa (bà Lò Thị Cúc) lập …" */
function behindBracket(reading: Reading, open: number): number {
  for (let at = open + 1; at < open + LONGEST_BRACKET; at++) if (reading.key(at) === ')') return at + 1;
  return open;
}

/** "Văn phòng theo chức năng, nhiệm vụ được giao, theo dõi …", "Các xã căn cứ Kế hoạch này xây dựng …": the first verb that no competence is named by. */
function behindCompetence(reading: Reading, from: number): number {
  for (let at = from + 2; at < Math.min(reading.length, from + LONGEST_COMPETENCE); at++) {
    if (COMPETENCE.has(reading.key(at))) continue;
    if (reading.begins(at, MEANS.tasks | MEANS.manners | MEANS.leading | MEANS.cooperating | MEANS.obligations) && !reading.isCapital(at)) return at;
  }
  return from;
}

function behindInsertion(reading: Reading, comma: number): number {
  for (let at = comma + 1; at < Math.min(reading.length, comma + 24); at++) if (reading.key(at) === ',' && startsTask(reading, at + 1)) return at + 1;
  return comma;
}

/** A word that may be the verb of the unit before it: nothing that tells a state or, before a number, a measure ("dài 1,2 km"), and no name; "chỉ cho vào" is a task. */
export function isVerbLike(reading: Reading, at: number): boolean {
  const key = reading.key(at);
  const isState = STATES.has(key) && !(key === 'chỉ' && reading.opensTask(at + 1));
  return reading.isWord(at) && !/^\d/u.test(key) && !isState && !reading.begins(at, MEANS.topics | MEANS.notCues) && !reading.isCapital(at) && !isMeasured(reading, at + 1) && reading.length - at > 2;
}

const MEASURES = new Set(['km', 'm', 'm2', 'm3', 'ha', 'kg', 'tấn', 'tạ', 'tỷ', 'triệu', 'nghìn', 'đồng', 'độ', 'lít', 'mm', 'cm', 'điểm', 'lần', '%']);

/** "dài 1,2 km", "đạt 95%", but not "cắm 30 biển". */
function isMeasured(reading: Reading, at: number): boolean {
  return /^\d/u.test(reading.key(at)) && (reading.key(at).includes(',') || MEASURES.has(reading.key(at + 1)));
}
