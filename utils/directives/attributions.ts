/** Who says a quotation, as the words behind it or before it tell. */
import { keySet } from './comparison.ts';
import type { Floor } from './floor.ts';
import { MEANS } from './meanings.ts';
import { mentionsIn, type Mention } from './mentions.ts';
import type { Reading } from './reading.ts';
import { remembered } from './remembered.ts';
import type { Speaker } from './speakers.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

/** Behind a quotation a short clause says how somebody said it, in whatever words: "ông gằn giọng". */
const LONGEST_SAYING = 6;
/** "Phó Chủ tịch quay sang giám đốc ban quản lý": to whom somebody speaks, at any length. */
const TURNS_TO = wordPairs('quay sang', 'nhìn sang', 'quay lại');

/** In tokens: "…”, ông Cao Văn Đót, người Raglai ở thôn Tà Lú cười hiền." */
const LONGEST_DESCRIPTION = 14;

/** What points back to words said before, and where it stands: "đó là", "yêu cầu trên", "những lời ấy". */
const POINTS_BACK = keySet('đó', 'đây', 'trên', 'này', 'ấy');
const BACKWARD = [1, 2, 3, 4, 5];
const SAID = keySet('đạo', 'cầu', 'kiến', 'lời', 'câu', 'biểu', 'nhở', 'dặn', 'điệp', 'giao');
/** Of a body only what it ordered is meant: "nhiệm vụ của Sở Y tế", "ý kiến của UBND xã" are not. */
const ORDERED = keySet('đạo', 'cầu', 'lệnh');
const LONGEST_BACKWARD = 5;
const LATEST_ATTRIBUTION = 16;

/** In tokens: "Phó Bí thư Thường trực Tỉnh ủy Trần Văn A nhấn mạnh." */
const LONGEST_ATTRIBUTION = 24;

/** Who says the quotation that the document is in. */
export interface Quoted {
  readonly speaker: Speaker;
  readonly words: string;
  readonly by: Mention;
}

/** Where a quotation stands: it closes in `last` at an offset of its text, behind which `next` stands; `introduction` opens it behind a colon. */
export interface Quotation {
  readonly last: Reading;
  readonly closesAt: number;
  readonly next: Reading | undefined;
  readonly introduction: Reading | undefined;
}

/** Who said a quotation stands before its colon, behind its closing mark, or in the sentence behind that. */
export function quotedBy({ last, closesAt, next, introduction }: Quotation, floor: Floor): Quoted | undefined {
  const introducer = introduction && introducerIn(introduction);
  if (introducer) {
    floor.meet([introducer]);
    return saidBy(introducer, introduction, floor);
  }
  const from = tokenAtOrBehind(last, closesAt);
  const behind = attribution(last, from);
  if (behind) return saidBy(behind, last, floor);
  if (next === undefined || last.findIndex((at) => at >= from && last.isWord(at)) >= 0) return undefined;
  const by = (next.length < LONGEST_ATTRIBUTION ? attribution(next, 0) : undefined) ?? lateAttribution(next);
  return by && saidBy(by, next, floor);
}

function saidBy(by: Mention, reading: Reading, floor: Floor): Quoted | undefined {
  const speaker = floor.who(by, floor.referent(by));
  return speaker && { speaker, words: reading.slice(by.from, by.to), by };
}

function tokenAtOrBehind(reading: Reading, offset: number): number {
  const at = reading.findIndex((token) => reading.offset(token) >= offset);
  return at < 0 ? reading.length : at;
}

/** "…”, X nhấn mạnh" right behind a quotation. */
function attribution(reading: Reading, from: number): Mention | undefined {
  const by = mentionsIn(reading, from).find((mention) => mention.from <= from + (pointsBack(reading, from) ? LONGEST_POINTING : 3));
  if (!by) return undefined;
  if (pointsBack(reading, from) && by.kind === 'person') return by;
  for (let at = by.to; at < Math.min(reading.length, by.to + 4); at++) if (reading.begins(at, MEANS.sayings | MEANS.orders | MEANS.requests)) return by;
  if (from > 0 && by.kind === 'person' && by.title === undefined && reading.key(by.to) === ',' && reading.length - by.to <= LONGEST_DESCRIPTION) return by;
  return from > 0 && by.kind !== 'collective' && (reading.length - by.to <= (isRightBehind(reading, from, by) ? LONGEST_GESTURE : LONGEST_SAYING) || TURNS_TO(reading, by.to)) ? by : undefined;
}

/** "“…”, ông chỉ tay về phía giàn cẩu": a comma and whoever speaks, with whatever they do. */
const isRightBehind = (reading: Reading, from: number, { kind, from: at }: Mention): boolean => (kind === 'person' || kind === 'pronoun') && reading.key(at - 1) === ',' && at <= from + 2;
const LONGEST_GESTURE = 14;

/** "…” – đó là thông điệp Trưởng phòng A gửi tới …". */
const pointsBack = (reading: Reading, from: number): boolean => [from, from + 1, from + 2].some((at) => reading.key(at) === 'đó' && reading.key(at + 1) === 'là');
const LONGEST_POINTING = 9;

/** "Chủ tịch tỉnh quay sang lãnh đạo xã: “…": who speaks, as the sentence says that opens the quotation. */
function introducerIn(reading: Reading): Mention | undefined {
  return mentionsIn(reading, 0, introductionEnd(reading)).find(({ kind }) => kind === 'person' || kind === 'pronoun');
}

const COLON = watch(':');

/** Behind the colon and the mark that open a quotation within the sentence; 0 if none does. */
export function introductionEnd(reading: Reading): number {
  return reading.holds(COLON) ? reading.findIndex((at) => reading.key(at) === ':' && /[“«"]/u.test(reading.key(at + 1))) + 1 : 0;
}

/** "Lời nhắc của ông A khiến …". */
const WORDS_OF = ['lời', 'câu'];
const MAY_ATTRIBUTE = watch(...POINTS_BACK, ...WORDS_OF);

/** Whose words those before are, as the sentence behind them says: "Đó là yêu cầu của ông A …", "Chỉ đạo trên được Chủ tịch … đưa ra khi …". */
export const lateAttribution = remembered((reading) => (reading.holds(MAY_ATTRIBUTE) ? attributedLate(reading) : undefined));

function attributedLate(reading: Reading): Mention | undefined {
  const isPointed = POINTS_BACK.has(reading.key(0)) && reading.key(1) === 'là';
  const isNamed = !isPointed && BACKWARD.some((at) => POINTS_BACK.has(reading.key(at))) && [0, ...BACKWARD].some((at) => at < LONGEST_BACKWARD && SAID.has(reading.key(at)));
  const isOwned = WORDS_OF.includes(reading.key(0)) && [1, 2, 3].some((at) => reading.key(at) === 'của');
  if (!isPointed && !isNamed && !isOwned) return undefined;
  return mentionsIn(reading, 0, LATEST_ATTRIBUTION).find(({ kind, from }) => kind === 'body' ? reading.key(from - 1) === 'của' && ORDERED.has(reading.key(from - 2)) : (kind === 'person' || (kind === 'pronoun' && reading.begins(from, MEANS.collectives))) && (isNamed || reading.key(from - 1) === 'của' || reading.key(from - 1) === 'mà'));
}
