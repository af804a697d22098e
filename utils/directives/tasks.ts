/** The words of the task that a directive gives. */
import type { Deadline } from '../model/index.ts';
import { addresseeAt, type Addressee } from './addressees.ts';
import { compare, keySet } from './comparison.ts';
import { MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';

/** Who leads and who takes part stands between a unit and its task: "chủ trì, phối hợp với B, C". In such turns. */
const MAX_TURNS = 4;
/** In tokens. */
const LONGEST_BRACKET = 12;
const TAIL = /[\s,;:./…”"»]/u;
/** As a part of its own before a deadline these belong to it: "…, xong trước ngày 15/12". */
const BY_THEN = keySet('xong', 'hoàn thành', 'hoàn tất', 'hạn');

/** What may open words of the task itself, behind a word, and not around all that is said. */
const OPENING_MARKS = '“«"([';
const ENDS_WORD = /[\p{L}\p{M})]$/u;
/** Behind the quotation or bracket the task goes on. */
const GOES_ON = /^[^”»"()[\]]*[”»")\]]\s+\p{L}/u;
const OPENING: Readonly<Record<string, string>> = { '”': '“', '»': '«' };

/** The token at which the task begins behind those who are addressed. */
export function taskStart(reading: Reading, addressee: Addressee): number {
  let at = behindBracket(reading, addressee.to);
  for (let turn = 0; turn < MAX_TURNS; turn++) {
    while (at < reading.length && !reading.isWord(at)) at++;
    if (!reading.begins(at, MEANS.leading | MEANS.cooperating | MEANS.passives) && reading.key(at) !== 'cùng') break;
    const behind = reading.markAt(at)?.to ?? at + 1;
    at = addresseeAt(reading, reading.key(behind) === 'với' ? behind + 1 : behind)?.to ?? behind;
  }
  return at;
}

/** "Sở Nông nghiệp và Môi trường (cơ quan thường trực) tổng hợp …". */
function behindBracket(reading: Reading, at: number): number {
  const close = reading.key(at) === '(' ? reading.indexOf(')', at + 1) : -1;
  return close > 0 && close - at <= LONGEST_BRACKET ? close + 1 : at;
}

/** Where a task ends that begins at an offset of the text: without what ends the sentence, who said it behind a quotation, and a deadline at its end. */
export function taskEnd(text: string, start: number, deadlines: readonly Pick<Deadline, 'start' | 'end'>[]): number {
  const quoted = text.slice(start).search(/[”»]/u);
  const isQuoted = quoted >= 0 && !/[“«]/u.test(text.slice(start, start + quoted));
  const end = trimmed(text, start, isQuoted ? start + quoted : text.length);
  const last = deadlines.findLast((deadline) => deadline.end >= end && deadline.start > start);
  return last ? withoutByThen(text, start, trimmed(text, start, last.start)) : end;
}

/** The offset at which the task begins, with the mark that opens its first words: "Giao Sở Tài chính “chốt sổ” kinh phí". */
export function withOpening(text: string, start: number): number {
  return opensTask(text, start - 1) && GOES_ON.test(text.slice(start)) ? start - 1 : start;
}

function opensTask(text: string, at: number): boolean {
  if (at < 0 || !OPENING_MARKS.includes(text[at]!)) return false;
  const before = text.slice(0, at);
  const words = before.trimEnd();
  return words.length < before.length && ENDS_WORD.test(words.slice(-2));
}

function withoutByThen(text: string, start: number, end: number): number {
  const task = text.slice(start, end + 1);
  const mark = start + Math.max(task.lastIndexOf(','), task.lastIndexOf(';'));
  return mark > start && BY_THEN.has(compare(text.slice(mark + 1, end)).key.trim()) ? trimmed(text, start, mark) : end;
}

function trimmed(text: string, start: number, to: number): number {
  let end = to;
  while (end > start && TAIL.test(text[end - 1]!) && !closesWithin(text, start, end - 1)) end--;
  return end;
}

/** Whether the mark at an offset closes a quotation that was opened behind the start: "phong trào “Sáng, xanh, sạch”". */
function closesWithin(text: string, start: number, at: number): boolean {
  const before = text.slice(start, at);
  if (text[at] === '"') return before.split('"').length % 2 === 0;
  const opening = OPENING[text[at]!];
  return opening !== undefined && before.lastIndexOf(opening) > before.lastIndexOf(text[at]!);
}
