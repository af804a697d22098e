/**
 * The names of bodies go on in small words that are in no list, "Trung tâm Giám định y khoa", "Ban Chỉ đạo xóa nhà tạm, nhà dột nát":
 * they end where it is said what the body does. Positions are tokens.
 */
import { keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';
import { beginsUnit } from './unit-beginnings.ts';
import { wordPairs } from './word-pairs.ts';

const LONGEST_TAIL = 12;
const MOST_COMMAS = 2;
/** Behind the first words of a name nothing that it is named after may follow: what a ministry or a level does is no part of its name. */
const WHOLE = keySet('bộ', 'sở', 'ubnd', 'hđnd', 'ủy', 'tỉnh', 'thành', 'huyện', 'quận', 'xã', 'phường', 'chính', 'quốc', 'thường', 'công');
/** Parts of a name stand beside one another. */
const JOINS = new Set([',', '-', '–', 'và']);
/** A name is whole with the level that its body is of. */
const LEVELS = keySet('tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'trấn', 'ương', 'gia');
/** Between a body and its verb. */
const ADVERBS = keySet('cũng', 'vừa', 'đã', 'sẽ', 'đang', 'còn', 'tiếp');
/** No name holds these. */
const NEVER = keySet('là', 'có', 'được', 'bị', 'thì', 'mà', 'để', 'khi', 'nếu', 'vì', 'do', 'từ', 'theo', 'tại', 'trên', 'trong', 'với', 'cho', 'đến', 'này', 'đó', 'nêu', 'nhằm', 'sau', 'trước', 'không', 'chưa', 'nên', 'rất', 'cùng', 'ngày', 'tháng', 'năm', 'hiện', 'nay', 'họp', 'dưới', 'mở');
/** Whoever is known by these does not belong to a name. */
const OTHERS = MEANS.bodies | MEANS.titles | MEANS.honorifics | MEANS.pronouns | MEANS.petitioners | MEANS.collectives;
const BREAKS = MEANS.manners | MEANS.connectors | MEANS.circumstances | MEANS.topics | MEANS.attributions | MEANS.results | MEANS.promises | MEANS.ceremonies;

/** Where the name ends of the body whose first word stands at `head`, and of which everything up to `end` is known; `end` if nothing more belongs to it. */
export function tailEnd(reading: Reading, head: number, end: number): number {
  if (!reading.isCapital(head) || WHOLE.has(reading.key(head)) || isWhole(reading, head, end)) return end;
  let commas = 0;
  for (let at = end; at <= end + LONGEST_TAIL && at < reading.length; ) {
    if (saysWhatItDoes(reading, at) || beginsNext(reading, at)) return at > end && !JOINS.has(reading.key(at - 1)) ? at : end;
    if (reading.key(at) === ',' && ++commas > MOST_COMMAS) return end;
    const word = JOINS.has(reading.key(at)) ? at + 1 : at;
    if (!mayBelong(reading, word) || (word > at && isAnother(reading, word)) || (word > end && isTask(reading, word)) || isCount(reading, word)) return end;
    const mark = reading.markAt(word);
    at = mark?.from === word ? mark.to : word + 1;
  }
  return end;
}

/** "Trạm Y tế xã", "Hạt Quản lý đê Yên Lạc": nothing is behind the level that a body is of, nor behind its place, of which every syllable is a capital. */
const isWhole = (reading: Reading, head: number, end: number): boolean =>
  end > head + 1 && (reading.isCapital(end - 1) ? end > head + 2 && reading.isCapital(end - 2) && !reading.isCapital(end) && !reading.begins(end, MEANS.fields) : LEVELS.has(reading.key(end - 1)));

/** "Tổ công tác, TP Hải Phòng phải …": behind a comma a capital goes on with a name only as one more field. */
const isAnother = (reading: Reading, at: number): boolean => reading.isCapital(at) && !reading.begins(at, MEANS.fields);

/** "cắm 30 biển", but not "Trung tâm Cấp cứu 115 đề nghị". */
const isCount = (reading: Reading, at: number): boolean => reading.hasFigure(at) && !saysWhatItDoes(reading, at + 1) && !beginsNext(reading, at + 1);

const isTask = (reading: Reading, at: number): boolean => reading.begins(at, MEANS.tasks) && !reading.begins(at, MEANS.fields) && !reading.isCapital(at);

/** "đề nghị các xã …", "vừa có văn bản …", "chủ trì", "phải". */
function saysWhatItDoes(reading: Reading, at: number): boolean {
  if (reading.isCapital(at)) return false;
  if (reading.begins(at, MEANS.leading | MEANS.cooperating | MEANS.obligations | MEANS.passives)) return true;
  if (ADVERBS.has(reading.key(at)) || AGREES(reading, at)) return reading.isWord(at + 1);
  if (!reading.begins(at, MEANS.orders | MEANS.requests | MEANS.sayings)) return false;
  const { to } = reading.markAt(at)!;
  return beginsUnit(reading, to) || reading.opensTask(to) || !reading.isWord(to);
}
const AGREES = wordPairs('thống nhất', 'nhất trí');

/** "… và các đơn vị liên quan", "…, Sở Y tế": whoever is named next. */
const beginsNext = (reading: Reading, at: number): boolean =>
  (reading.key(at) === 'và' || reading.key(at) === ',') && (reading.begins(at + 1, MEANS.quantifiers) || (reading.isCapital(at + 1) && reading.begins(at + 1, MEANS.bodies | MEANS.titles) && !reading.begins(at + 1, MEANS.fields)));

/** True if a name may hold the word. */
function mayBelong(reading: Reading, at: number): boolean {
  if (!reading.isWord(at) || NEVER.has(reading.key(at)) || reading.begins(at, BREAKS)) return false;
  return reading.begins(at, MEANS.fields) || !reading.begins(at, OTHERS | MEANS.orders | MEANS.requests | MEANS.documents);
}
