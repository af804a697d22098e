/** Whose task an item of a list is, where its words look like an order that somebody gives. */
import { addresseeAt } from './addressees.ts';
import { afterOpening } from './clauses.ts';
import { startsTask, type Cue } from './cues.ts';
import { firstFact } from './filters.ts';
import type { Floor } from './floor.ts';
import { MEANS } from './meanings.ts';
import { mentionAt, type Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { standsAbove } from './ranks.ts';
import { sameOffice, sameSpeaker } from './speakers.ts';
import { topicOf, verbAt } from './turns.ts';
import { wordPairs } from './word-pairs.ts';

/** In a numbered conclusion a unit that opens the item is who acts, even if it is to order others: "3. Sở Y tế chỉ đạo các bệnh viện …". */
export function isOwnTask(reading: Reading, cue: Cue, floor: Floor): boolean {
  const { by, kind } = cue;
  if (by === undefined) {
    const unit = addresseeAt(reading, topicOf(reading, afterOpening(reading, 0)));
    return unit !== undefined && cue.from >= unit.to && kind === 'order' && startsTask(reading, verbAt(reading, unit.to));
  }
  if (isInCharge(reading, cue) || (kind === 'saying' && isBesideTask(reading, by))) return true;
  const opensList = kind === 'saying' && reading.key(cue.to) === ':';
  if (!opensItem(reading, by) || opensList || (kind === 'request' ? reading.key(cue.from) !== 'kêu' : kind !== 'order' && kind !== 'saying') || reading.key(cue.from) === 'giao') return false;
  // "2. Bộ Y tế yêu cầu các bệnh viện:", where nobody else is known to speak.
  if (by.kind === 'body' && reading.key(cue.from) === 'yêu' && (floor.speaker ?? floor.author) === undefined) return false;
  return by.kind === 'body' || (by.kind === 'person' && by.name === undefined && !sameSpeaker(floor.who(by, undefined), floor.speaker ?? floor.author));
}

/** "Trường Tiểu học và Trường Mầm non thông báo …": whoever opens an item, alone or among others. */
function opensItem(reading: Reading, by: Mention): boolean {
  const opening = afterOpening(reading, 0);
  return by.from <= opening || (addresseeAt(reading, opening)?.to ?? 0) >= by.to;
}

/** "Trả lời 8 kiến nghị - đồng chí Phó Chủ tịch chỉ đạo.": who is in charge of the task before. */
const isInCharge = (reading: Reading, { by, kind, to }: Cue): boolean => kind === 'order' && by !== undefined && by.from > 1 && /^[-–—]$/u.test(reading.key(by.from - 1)) && to >= reading.length - 1;

/** "Tổng phụ trách Đội phối hợp Công an xã nói chuyện dưới cờ": who takes part in the task of the unit that opens the item. */
function isBesideTask(reading: Reading, by: Mention): boolean {
  const unit = addresseeAt(reading, topicOf(reading, afterOpening(reading, 0)));
  return unit !== undefined && by.from > unit.to && reading.begins(unit.to, MEANS.leading | MEANS.cooperating);
}

/** "Thủ tướng yêu cầu … Bộ Công an chỉ đạo công an các địa phương …": behind an order from above, whom a body or an office below is to order belongs to its task. */
export function isSubordinatesTask(reading: Reading, { by, kind, from, to }: Cue, floor: Floor): boolean {
  const isBelow = by?.kind === 'body' || (by?.kind === 'person' && by.name === undefined);
  if (!isBelow || TELLS_OF_BEFORE(reading, 0) || kind !== 'order' || reading.key(from) === 'giao') return false;
  const { title, name } = floor.speaker ?? floor.author ?? {};
  const subject = addresseeAt(reading, afterOpening(reading, 0));
  if (subject === undefined || by.from < subject.from || !reading.begins(from, MEANS.tasks)) return false;
  if (title !== undefined) return standsAbove(title, reading.slice(subject.from, subject.to));
  // "Ban Chỉ đạo, Đảng ủy UBND thành phố chỉ đạo: …", where the city's party committee gives the orders.
  if (name !== undefined) return by.kind === 'body' && reading.key(to) === ':' && standsAbove(name, reading.slice(by.from, by.to));
  // In a telegram that names nobody whoever opens a paragraph was ordered to.
  return by.kind === 'body' && reading.key(from) === 'chỉ';
}

/** "Trước đó, Cục A yêu cầu …": what others asked for before. */
const TELLS_OF_BEFORE = wordPairs('trước đó');

/** "Sở Du lịch đẩy mạnh tuyên truyền, yêu cầu du khách …": among orders, what the body that opens the sentence is to do besides its first task. */
export function isFurtherTask(reading: Reading, cue: Cue, floor: Floor): boolean {
  const opening = afterOpening(reading, 0);
  const isOneBreath = reading.key(cue.from - 1) === ',' || (reading.isWord(cue.from - 1) && !reading.markAt(cue.from - 1)?.meanings.has(MEANS.connectors));
  if (cue.by !== undefined || !isOneBreath || mentionAt(reading, opening)?.kind !== 'body' || firstFact(reading, 0, cue.from) < cue.from) return false;
  return !floor.isSpeaking(reading, addresseeAt(reading, opening)) && isOwnTask(reading, cue, floor);
}

/** In the conclusions of one person an item that another opens is theirs to do: "- Đ/c Tuấn chỉ đạo đội trật tự …". */
export function isAssigned(reading: Reading, { by, kind }: Cue, floor: Floor): boolean {
  if (by?.kind !== 'person' || by.name === undefined || kind !== 'order' || by.from > afterOpening(reading, 0)) return false;
  const speaker = floor.speaker ?? floor.author;
  const opening = floor.who(by, undefined);
  if (speaker?.name === undefined) return speaker !== undefined && !sameOffice(opening?.title, speaker.title);
  return opening?.name !== speaker.name;
}

/** "Công an xã chốt hai đầu ngầm", "Bộ trưởng các Bộ trả lời đúng lịch": among orders a body's or a group's verb of saying that is a task too is its task, if nothing said follows. */
export function isBodysTask(reading: Reading, { by, kind, from, to }: Cue): boolean {
  if (kind !== 'saying' || by === undefined || !reading.begins(from, MEANS.tasks) || !reading.isWord(to)) return false;
  const unit = addresseeAt(reading, afterOpening(reading, 0));
  // "Ban Pháp chế đôn đốc các sở trả lời …": what those are to do whom somebody is to see to.
  if (unit !== undefined && by.from > unit.to && startsTask(reading, verbAt(reading, unit.to))) return true;
  return by.kind === 'body' ? by.from <= 1 : by.kind === 'collective' && unit?.to === from;
}

/** Under the name of a unit "a) Chỉ đạo các đội …" is what that unit is to do. */
export function isBareTask(reading: Reading, cue: Cue): boolean {
  return cue.by === undefined && cue.from === 0 && reading.begins(0, MEANS.tasks) && cue.kind === 'order';
}
