/** Whose words follow: a source that is named, and who takes the turn in a meeting or an interview. */
import { keySet } from './comparison.ts';
import { isQuestion } from './filters.ts';
import type { Standing } from './findings.ts';
import type { Mention } from './mentions.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { sameSpeaker } from './speakers.ts';

/** "Phóng viên Báo Hải Minh:", in tokens behind the first word. */
const LONGEST_ASKER = 6;

/** "Theo Thứ trưởng, các địa phương phải …", "Ông A (Sở Xây dựng): …": what follows is what they say. */
export function noteSource(reading: Reading, mentions: readonly Mention[], { floor, agenda }: Standing): void {
  const by = mentions[0]?.kind === 'petitioner' && isOpinionOf(reading, mentions[1]) ? mentions[1] : mentions[0];
  if (by === undefined || (by.kind !== 'person' && by.kind !== 'pronoun')) return;
  const isOpinion = isOpinionOf(reading, by);
  const isSource = isSourceOf(reading, by) || isOpinion;
  if (!isSource && !(agenda.section !== 'directing' && takesTurn(reading, by))) return;
  floor.giveTo(by);
  if (!isSource || isOpinion) agenda.open(isOpinion ? 'directing' : undefined);
  agenda.isGuests = !isSource && floor.chair !== undefined && !sameSpeaker(floor.speaker, floor.chair);
  if (agenda.mode === 'silent') agenda.mode = 'speaking';
}

/** "PV: …", "Ông A: …": in an interview one asks and the other answers; paragraphs without either go on with the turn. */
export function noteTurn(reading: Reading, mentions: readonly Mention[], { opensBlock }: Place, { floor, agenda }: Standing): void {
  const by = mentions[0];
  if (asks(reading)) {
    floor.turn = 'asking';
  } else if (by !== undefined && floor.turn === 'asking' && answers(reading, by)) {
    floor.giveTo(by);
    if (agenda.mode === 'silent') agenda.mode = 'speaking';
    floor.turn = 'answering';
  } else if (floor.turn === 'asking' && opensBlock && !isQuestion(reading)) {
    floor.turn = 'answering';
  }
}

/** "Theo Bộ trưởng, …", "Cũng theo kết luận, …". */
export function isSourceOf(reading: Reading, by: Mention): boolean {
  const from = reading.key(0) === 'cũng' ? 1 : 0;
  return reading.key(from) === 'theo' && by.from === from + 1 && reading.key(by.to) === ',';
}

const OPINIONS = keySet('ý kiến', 'kết luận', 'chỉ đạo', 'phát biểu');

/** "Ý kiến của Chủ tịch Hội đồng: …". */
function isOpinionOf(reading: Reading, by: Mention | undefined): boolean {
  return by?.kind === 'person' && reading.key(by.to) === ':' && reading.key(by.from - 1) === 'của' && (OPINIONS.has(`${reading.key(0)} ${reading.key(1)}`) || OPINIONS.has(`${reading.key(1)} ${reading.key(2)}`));
}

/** "PV: …", "- Phóng viên Báo A: …". */
function asks(reading: Reading): boolean {
  const from = reading.isWord(0) ? 0 : 1;
  if (!reading.begins(from, 'questioners')) return false;
  const colon = reading.tokens.findIndex(({ key }) => key === ':');
  return colon > from && colon - reading.markAt(from)!.to <= LONGEST_ASKER;
}

/** "Thứ trưởng: …" where somebody asks: a title alone takes the turn. */
function answers(reading: Reading, by: Mention): boolean {
  return by.kind === 'person' && by.from <= 1 && reading.key(by.to) === ':';
}

/** A person who opens a sentence and is followed by a colon, perhaps behind their unit in brackets. */
function takesTurn(reading: Reading, by: Mention): boolean {
  if (by.kind !== 'person' || by.name === undefined || by.from > 1) return false;
  const close = reading.key(by.to) === '(' ? reading.tokens.findIndex((_, at) => at > by.to && reading.key(at) === ')') : by.to - 1;
  return reading.key(close + 1) === ':' && close + 2 < reading.length;
}
