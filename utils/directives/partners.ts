/** Who takes part beside the lead. */
import { addresseeAt, type Addressee } from './addressees.ts';
import { keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';
import { beginsUnit } from './unit-beginnings.ts';
import { watch } from './watched.ts';
import { wordPairs } from './word-pairs.ts';

const AGREES = wordPairs('thống nhất', 'làm việc', 'trao đổi', 'bàn bạc', 'liên hệ', 'liên kết');
const MEETS = new Set(['buổi', 'cuộc', 'chuyến', 'lịch', 'phiên']);
const FIRMS = new Set(['công', 'tập', 'doanh', 'tổng', 'xí', 'nhà']);
/** In tokens, from such a verb to its "với". */
const LONGEST_AGREEMENT = 6;

const isWith = (reading: Reading, at: number): boolean => reading.key(at) === 'với' || reading.key(at) === 'cùng';

/** A quick look: no partners are named behind another word, unless it tells who leads or takes part. */
const BEFORE_PARTNERS = watch('với', 'cùng', 'có', 'mời');

/** The units behind "phối hợp với", each under its name: "các Bộ A, B" are Bộ A and Bộ B. */
export function cooperatingUnits(reading: Reading, lead: Addressee | undefined, from = 0, to = reading.length): string[] {
  for (let at = from; at < to; at++) {
    if (!reading.isOf(at, BEFORE_PARTNERS) && !reading.begins(at, MEANS.leading | MEANS.cooperating)) continue;
    const behind = behindLeading(reading, at);
    if (behind) return namesOf(reading, behind.units);
    const invited = isInvited(reading, at) ? addresseeAt(reading, at + 1) : undefined;
    if (invited && reading.key(invited.to) === 'cùng') return namesOf(reading, invited.units);
    const isBeside = isWith(reading, at) && isBesideLead(reading, lead, at);
    if (!isBeside && !isAgreement(reading, at) && !reading.begins(at, MEANS.cooperating)) continue;
    let start = behindManner(reading, Math.max(at + 1, reading.markAt(at)?.to ?? 0));
    if (isWith(reading, start)) start++;
    if (reading.key(at) === 'cùng' && !reading.begins(start, MEANS.bodies | MEANS.collectives | MEANS.quantifiers | MEANS.titles | MEANS.honorifics)) continue;
    const list = addresseeAt(reading, start);
    if (list && !(lead && list.from <= lead.from && lead.from < list.to)) return namesOf(reading, [...list.units, ...furtherUnits(reading, list.to)]);
  }
  return [];
}

/** How well those are to work together: "chặt chẽ, hiệu quả", "tốt". */
const MANNER = keySet('chặt', 'chẽ', 'hiệu', 'quả', 'có', 'tốt', 'đồng', 'bộ', 'nhịp', 'nhàng', 'kịp', 'thời', 'tích', 'cực', 'chủ', 'động', 'thường', 'xuyên', ',', 'và');
const LONGEST_MANNER = 9;

/** "phối hợp chặt chẽ, hiệu quả với các bộ": the "với" behind how they are to; the token itself if none stands there. */
function behindManner(reading: Reading, from: number): number {
  let at = from;
  while (at < from + LONGEST_MANNER && MANNER.has(reading.key(at))) at++;
  return isWith(reading, at) ? at : from;
}

/** "có Công ty A cùng biên soạn", "mời Sở B, Sở C cùng dự". */
const isInvited = (reading: Reading, at: number): boolean => reading.key(at) === 'có' || reading.key(at) === 'mời';

/** "A chủ trì, B, C phối hợp …", "A chủ trì, B và C chuyển …": those between the lead and what they are to do. */
function behindLeading(reading: Reading, at: number): Addressee | undefined {
  if (!reading.begins(at, MEANS.leading)) return undefined;
  const comma = reading.markAt(at)!.to;
  const list = reading.key(comma) === ',' ? addresseeAt(reading, comma + 1) : undefined;
  return list && reading.begins(list.to, MEANS.cooperating | MEANS.tasks | MEANS.manners) ? list : undefined;
}

/** "thống nhất phương án với các Quân khu", "làm việc với Ngân hàng Nhà nước": whom a task needs, where they are named. */
function isAgreement(reading: Reading, at: number): boolean {
  if (reading.key(at) !== 'với' || !(reading.isCapital(at + 1) || reading.isCapital(at + 2)) || !beginsUnit(reading, at + 1)) return false;
  if (reading.key(at - 1) === 'bàn') return true;
  for (let from = at - 2; from >= Math.max(0, at - LONGEST_AGREEMENT); from--) {
    if (!reading.isWord(from)) return false;
    if (AGREES(reading, from)) return reading.key(from) !== 'làm' || isWorkWith(reading, from, at + 1);
  }
  return false;
}

/** "làm việc với Ngân hàng Nhà nước"; but "tại buổi làm việc với …" takes place, and with a firm one has dealings: "làm việc với Công ty A", "làm việc với Hòa Lam". */
const isWorkWith = (reading: Reading, verb: number, unit: number): boolean => !MEETS.has(reading.key(verb - 1)) && reading.begins(unit, MEANS.bodies) && !FIRMS.has(reading.key(unit));

/** "phối hợp với A cùng B". */
function furtherUnits(reading: Reading, at: number): Addressee['units'] {
  return reading.key(at) === 'cùng' ? (addresseeAt(reading, isWith(reading, at + 1) ? at + 2 : at + 1)?.units ?? []) : [];
}

/** "A cùng B lập …", "A chủ trì, cùng B, C …": units beside the lead, not "cùng kỳ" or "cùng với đó". */
function isBesideLead(reading: Reading, lead: Addressee | undefined, at: number): boolean {
  if (!beginsUnit(reading, isWith(reading, at + 1) ? at + 2 : at + 1)) return false;
  if (reading.key(at) === 'với') return lead?.to === at;
  return at === 0 || reading.key(at - 1) === ',' || reading.key(at - 1) === ';' || (lead !== undefined && reading.key(at - 1) === ')') || (lead !== undefined && at - lead.to <= 3) || reading.begins(at - 2, MEANS.leading);
}

const KINDS = wordPairs('các cơ', 'các lực');

/** "các Bộ: Công an, Quốc phòng", "các Vụ Pháp chế, Tài chính": the plural head stands for each. */
export function namesOf(reading: Reading, units: Addressee['units']): string[] {
  const [opening, ...others] = units;
  // "các cơ quan Viện kiểm sát, Tòa án" are named as one.
  if (opening && others.length > 0 && KINDS(reading, opening.from) && reading.isCapital(opening.from + 3) && others.every(({ from }) => reading.isCapital(from))) return [reading.slice(opening.from, others.at(-1)!.to)];
  let head = '';
  return units.map(({ from, to }) => {
    const isPlural = reading.key(from) === 'các' && reading.isCapital(from + 1);
    const colon = isPlural && reading.key(from + 2) === ':';
    if (isPlural && (colon || reading.isCapital(from + 2))) {
      head = reading.slice(from + 1, from + 2);
      return colon ? `${head} ${reading.slice(from + 3, to)}` : reading.slice(from + 1, to);
    }
    const isBare = head !== '' && reading.isCapital(from) && !reading.begins(from, MEANS.bodies | MEANS.collectives | MEANS.titles);
    if (!isBare) head = '';
    return isBare ? `${head} ${reading.slice(from, to)}` : reading.slice(from, to);
  });
}

/** The units of a cell: what commas part, so that "Các sở, ngành" and "Phòng Văn hóa, Thể thao và Du lịch" are one. */
export function unitsIn(reading: Reading): string[] {
  const names: string[] = [];
  for (let at = 0; at < reading.length; ) {
    const list = addresseeAt(reading, at);
    const end = nextComma(reading, list?.to ?? at);
    const last = list?.units.at(-1)?.from ?? at;
    // What stands behind the last unit says more of it: "UBND các xã có nghề".
    names.push(...(list?.to === end ? namesOf(reading, list.units) : [...namesOf(reading, list?.units.slice(0, -1) ?? []), reading.slice(last, end)]));
    at = end + 1;
  }
  return names;
}

function nextComma(reading: Reading, from: number): number {
  let at = from;
  while (at < reading.length && reading.key(at) !== ',') at++;
  return at;
}
