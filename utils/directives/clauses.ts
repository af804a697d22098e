/** Parts of a sentence: what opens it, where it turns into a task. */
import { addresseeAt, type Addressee } from './addressees.ts';
import { startsTask } from './cues.ts';
import { firstObligation } from './filters.ts';
import { MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import { beginsUnit } from './unit-beginnings.ts';
import { watch } from './watched.ts';

/** How far a topic may reach before its comma, in tokens. */
const LONGEST_TOPIC = 45;
const LONGEST_ADVERBIAL = 7;

/** Connectors, list punctuation and a topic ("Về chuyển đổi số,", "Đối với …,") before the sentence itself. */
export const afterOpening = (reading: Reading, from: number): number => (from === 0 ? openingRemembered(reading)! : openingEnd(reading, from));

const openingRemembered = remembered((reading) => openingEnd(reading, 0));

function openingEnd(reading: Reading, from: number): number {
  let at = from;
  for (let turn = 0; turn < 3; turn++) {
    while (at < reading.length && !reading.isWord(at)) at++;
    const singled = reading.key(at) === 'riêng' ? singledOut(reading, at) : undefined;
    if (singled !== undefined) return singled;
    if (reading.begins(at, MEANS.connectors)) {
      at = reading.markAt(at)!.to;
      while (reading.key(at) === ',' || reading.key(at) === ':') at++;
      continue;
    }
    const comma = reading.begins(at, MEANS.topics | MEANS.circumstances) ? topicEnd(reading, at) : adverbialEnd(reading, at);
    if (comma === undefined) break;
    at = comma + 1;
  }
  return at;
}

/** "Nhân đây, bộ phận lao động chốt …": a few words before a comma that are no unit and no task, and a unit with its task behind it. */
function adverbialEnd(reading: Reading, from: number): number | undefined {
  if (beginsUnit(reading, from) || startsTask(reading, from)) return undefined;
  for (let at = from + 1; at < from + LONGEST_ADVERBIAL; at++) {
    if (!reading.isWord(at) && reading.key(at) !== ',') return undefined;
    if (reading.key(at) !== ',') continue;
    const addressee = addresseeAt(reading, at + 1);
    return addressee && startsTask(reading, addressee.to) ? at : undefined;
  }
  return undefined;
}

/** "Riêng phòng chờ khoa Nhi, phòng Hành chính kê thêm ghế": what is singled out is the topic if a unit with a task stands behind it. */
function singledOut(reading: Reading, from: number): number | undefined {
  for (let at = from + 1; at < Math.min(reading.length, from + LONGEST_TOPIC); at++) {
    if (reading.key(at) !== ',') continue;
    const addressee = addresseeAt(reading, at + 1);
    return addressee && startsTask(reading, addressee.to) ? at + 1 : undefined;
  }
  return undefined;
}

function topicEnd(reading: Reading, from: number): number | undefined {
  for (let at = from; at < Math.min(reading.length, from + LONGEST_TOPIC); at++) {
    const isColon = reading.key(at) === ':';
    if (reading.key(at) !== ',' && !isColon) continue;
    if (startsTask(reading, at + 1) || beginsUnit(reading, at + 1)) return at;
    if (isColon) return undefined;
  }
  return undefined;
}

/** Nouns that begin like a task: "Kế hoạch kiểm tra", "Báo cáo của …". */
export function isSubjectless(reading: Reading, at: number): boolean {
  const next = reading.markAt(at)?.to ?? at + 1;
  const key = reading.key(next);
  return key === 'của' || key === 'là' || (key === 'cho' && !reading.begins(at, MEANS.sayings)) || key === 'cũng' || key === 'này';
}

const SEMICOLON = watch(';');

/** "Đồng ý đề xuất …; Vụ Tài chính bố trí …": a unit and its task behind a semicolon. */
export function laterTask(reading: Reading): Addressee | undefined {
  if (!reading.holds(SEMICOLON)) return undefined;
  for (let at = 1; at < reading.length; at++) {
    if (reading.key(at - 1) !== ';') continue;
    const addressee = addresseeAt(reading, at);
    if (addressee && startsTask(reading, addressee.to)) return addressee;
  }
  return undefined;
}

/** Midway in a long sentence its facts turn into a task: "…; toàn ngành tiếp tục …". */
export function lateTask(reading: Reading, from: number, to: number): Addressee | undefined {
  for (let at = from + 1; at < to; at++) {
    if (![';', ',', ':'].includes(reading.key(at - 1)) || !reading.begins(at, MEANS.collectives | MEANS.quantifiers)) continue;
    const addressee = addresseeAt(reading, at);
    if (addressee && (reading.begins(addressee.to, MEANS.manners) || firstObligation(reading, addressee.to, addressee.to + 1) === addressee.to)) return addressee;
  }
  return undefined;
}

/** Before a part of a sentence in which somebody else acts. */
const OPENS_PART = new Set([',', ';', ':', '“', '"', '-', '–', 'thì', 'nên', 'còn']);
/** "Quá hạn mà không thực hiện, Sở Tài chính tham mưu …": the unit with a task behind a mark, where the sentence does not open with a task that the unit takes part in. */
export function unitMidway(reading: Reading): Addressee | undefined {
  if (startsTask(reading, afterOpening(reading, 0))) return undefined;
  for (let at = 1; at < reading.length && !reading.begins(at - 1, MEANS.cooperating); at++) {
    if (!reading.begins(at, MEANS.bodies | MEANS.titles | MEANS.collectives | MEANS.quantifiers)) continue;
    const addressee = OPENS_PART.has(reading.key(at - 1)) ? addresseeAt(reading, at) : undefined;
    if (addressee && startsTask(reading, addressee.to)) return addressee;
  }
  return undefined;
}

/** The words of the phrase at a token. */
export function markText(reading: Reading, at: number): string {
  const mark = reading.markAt(at);
  return mark ? reading.slice(mark.from, mark.to) : reading.slice(at, at + 1);
}
