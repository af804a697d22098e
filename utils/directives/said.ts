/** What somebody says, where it directs: before it or behind it they are named. */
import { addresseeAt, type Addressee } from './addressees.ts';
import { afterOpening, lateTask, markText } from './clauses.ts';
import { startsTask, subjectOf, type Cue } from './cues.ts';
import { hasDeadline } from './deadlines.ts';
import { firstFact, firstPromise } from './filters.ts';
import { CONFIDENCE, findingOf, type Finding, type Outcome, type Standing } from './findings.ts';
import { MEANS } from './meanings.ts';
import type { Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { clauseAddressee, clauseStart, isEquation, topicalUnit, untoldObligation } from './turns.ts';

/** What is said in these words informs: only a modal makes it direct. */
const INFORMING = new Set(['cho biết', 'cho hay', 'thông tin', 'phân tích', 'nhận định', 'nhìn nhận', 'phản ánh', 'chia sẻ', 'ước tính', 'nhận xét', 'trao đổi', 'giải thích', 'kể', 'kể lại', 'tâm sự', 'bày tỏ', 'tin tưởng', 'tuyên bố', 'thanh minh', 'phân trần', 'biện minh']);
/** A saying this near the end of its sentence only leads in, in tokens. */
const SHORT_LEAD_IN = 12;
/** A fact this soon behind the verb makes it one: "thu ngân sách vượt 12%". */
const NEAR_FACT = 6;
/** Between a unit and its modal, in tokens. */
const FAR_MODAL = 8;
/** First words of "vì vậy", "do đó", "bởi thế": what they bring is drawn from what was told. */
const CONCLUDES = new Set(['vì', 'do', 'bởi']);

/** Somebody says something; it directs if what is said obliges, or opens with a task. */
export function said(reading: Reading, saying: Cue, standing: Standing): Outcome {
  const { floor, agenda } = standing;
  const by = saying.by!;
  if (by.kind === 'petitioner' || by.kind === 'collective') {
    agenda.mode = 'silent';
    return 'nothing';
  }
  if (!(by.kind === 'body' && (floor.turn === 'answering' || agenda.isListing))) floor.speaker = floor.who(by, floor.referent(by));
  if (floor.isWitness(floor.speaker, by.kind)) {
    agenda.mode = 'silent';
    return 'nothing';
  }
  const isLeadIn = reading.key(reading.length - 1) === ':' || saying.to === reading.length;
  if (isLeadIn && reading.length - saying.to < SHORT_LEAD_IN) {
    agenda.openList();
    return 'nothing';
  }
  const isQuoted = isBehindQuotation(reading, by, saying.to);
  const isInformed = INFORMING.has(reading.slice(saying.from, saying.to).toLowerCase());
  const isPromised = firstPromise(reading) < reading.length;
  const task = isPromised || isInformed || isQuoted ? undefined : taskBehindColon(reading, saying, standing);
  if (task) return task;
  const obliged = (isInformed && !obligesAlone(reading, saying.to) ? undefined : content(reading, saying.to, reading.length, standing)) ?? (isQuoted ? content(reading, 0, by.from, standing) : undefined);
  const isTrailing = isQuoted && !isBehindMark(reading, by);
  if (obliged && (obliged.leadUnit !== undefined || !isTrailing)) return obliged;
  const from = afterOpening(reading, isQuoted ? 0 : saying.to);
  if (!isPromised && !isInformed && !isEquation(reading, from) && firstFact(reading, from) > from + NEAR_FACT && reading.begins(from, isQuoted ? MEANS.manners : MEANS.manners | MEANS.tasks)) {
    return findingOf(reading, standing, undefined, { kind: 'taskVerbs', words: markText(reading, from), confidence: CONFIDENCE.sayingTask });
  }
  agenda.mode = isPromised && floor.speaker?.title === undefined ? 'silent' : 'speaking';
  return isQuoted && !isTrailing ? undefined : 'nothing';
}

/** "Bí thư kết luận: Đ/c Mai viết tin; …", "Chỉ thị nêu rõ, Bộ Y tế chủ trì …", "Bí thư nêu rõ, Sở Y tế chỉ đạo xây dựng …": a unit with its task opens what is said, or what a document says, or a unit that is to order others. */
function taskBehindColon(reading: Reading, { to, by }: Cue, standing: Standing): Finding | undefined {
  const unit = reading.key(to) === ':' || reading.key(to) === ',' ? addresseeAt(reading, afterOpening(reading, to)) : undefined;
  const addressee = reading.key(to) === ':' || by?.kind === 'document' || (unit && reading.key(unit.to) === 'chỉ' && reading.begins(unit.to, MEANS.orders)) ? unit : undefined;
  if (addressee === undefined || !startsTask(reading, addressee.to) || firstFact(reading, to) < reading.length) return undefined;
  if (reading.begins(addressee.to, MEANS.obligations)) return findingOf(reading, standing, addressee, { kind: 'modal', words: markText(reading, addressee.to), confidence: CONFIDENCE.saying });
  return findingOf(reading, standing, addressee, { kind: 'taskVerbs', words: markText(reading, addressee.to), confidence: CONFIDENCE.sayingTask });
}

/** What is told for news obliges by a ban, a deadline or a conclusion drawn from it, not by "phải" and "cần" alone. */
function obligesAlone(reading: Reading, from: number): boolean {
  const obligation = untoldObligation(reading, from, reading.length);
  return obligation === undefined || (clauseStart(reading, obligation) > from && CONCLUDES.has(reading.key(clauseStart(reading, obligation) - 2))) || !['phải', 'cần'].includes(markText(reading, obligation).toLowerCase()) || hasDeadline(reading);
}

/** What is said, if it obliges or turns into a task midway. */
export function content(reading: Reading, from: number, to: number, standing: Standing): Finding | undefined {
  const obligation = untoldObligation(reading, from, to);
  if (obligation !== undefined) return findingOf(reading, standing, subjectOf(reading, obligation) ?? (from === 0 ? clauseAddressee(reading, obligation) : undefined) ?? openingAddressee(reading, from, obligation) ?? topicalUnit(reading, obligation, reading.key(from) === ',' ? from + 1 : from), { kind: 'modal', words: markText(reading, obligation), confidence: CONFIDENCE.saying });
  if (firstPromise(reading, from, to) < to) return undefined;
  const late: Addressee | undefined = lateTask(reading, from, to);
  return late && findingOf(reading, standing, late, { kind: 'taskVerbs', words: markText(reading, late.to), confidence: CONFIDENCE.carriedOn });
}

/** "kết luận: Sở Y tế chịu trách nhiệm chính; … phải …": the unit whose task opens what is said. */
function openingAddressee(reading: Reading, from: number, to: number): Addressee | undefined {
  const addressee = addresseeAt(reading, afterOpening(reading, from));
  if (addressee === undefined || addressee.to >= to) return undefined;
  const isNear = to - addressee.to < FAR_MODAL && reading.indexOf(',', addressee.to, to) < 0 && reading.indexOf(';', addressee.to, to) < 0;
  return startsTask(reading, addressee.to) || isNear ? addressee : undefined;
}

/** "…”, X nhấn mạnh", "…, X yêu cầu.": the speaker stands right behind what is said. */
export function isBehindQuotation(reading: Reading, by: Mention, to = by.to): boolean {
  return isBehindMark(reading, by) || (reading.key(by.from - 1) === ',' && by.from > 2 && to >= reading.length - 1 && !reading.isWord(to));
}

function isBehindMark(reading: Reading, by: Mention): boolean {
  let at = by.from - 1;
  while (at > by.from - 4 && [',', '.', '-', '–'].includes(reading.key(at))) at--;
  return by.from > 2 && /[”"»]/u.test(reading.key(at));
}
