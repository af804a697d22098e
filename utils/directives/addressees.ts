import { mentionAt } from './mentions.ts';
import type { Reading } from './reading.ts';

/** An addressee: tokens `from` up to `to`, not included. */
export interface Addressee {
  readonly from: number;
  readonly to: number;
}

/** Words between a cue and its addressee. */
const PARTICLES = new Set(['cho', 'với', 'đến', 'tới', 'thêm', 'rõ', ',', 'đối', 'riêng', 'là', 'rằng', 'trước', 'mắt', 'ngay']);
/** Parts of names that are verbs elsewhere, behind the bare first word of a body: "Ban tổ chức", "Ủy ban kiểm tra". */
const NAMING_VERBS = new Set(['tổ chức', 'kiểm tra', 'thanh tra', 'xây dựng', 'kế hoạch', 'chỉ đạo', 'quản lý']);
const BODIES_WITH_VERBS = new Set(['ban', 'ủy ban', 'ubkt']);
const PLURALS = new Set(['các', 'mỗi', 'từng', 'mọi', 'những', 'hai', 'ba']);
const LONGEST = 48;
/** A name followed by more small words than this without a verb of the lexicon ended before them. */
const MAX_SMALL_WORDS = 3;

/** The addressee behind a cue that ends before `at`. */
export function addresseeAfter(reading: Reading, at: number): Addressee | undefined {
  let from = at;
  while (PARTICLES.has(reading.key(from)) && from < at + 4) from++;
  return addresseeAt(reading, from);
}

/** The addressee that begins at a token: up to the first verb of a task, modal, or circumstance. */
export function addresseeAt(reading: Reading, from: number): Addressee | undefined {
  if (!beginsUnit(reading, from)) return undefined;
  const first = mentionAt(reading, from);
  const limit = Math.min(reading.length, from + LONGEST);
  let to = Math.max(from + 1, reading.begins(from, 'bodies', 'collectives', 'titles', 'petitioners') ? reading.markAt(from)!.to : from + 1);
  let small = 0;
  let lastName = Math.max(to, first?.to ?? to);
  to = lastName;
  while (to < limit) {
    const key = reading.key(to);
    if (endsAddressee(reading, from, to)) break;
    if (key === ',' || key === 'và' || key === 'cùng') {
      if (!continues(reading, to + 1)) break;
      to++;
      small = 0;
      continue;
    }
    if (key === '(') {
      const close = bracketEnd(reading, to);
      if (close === to) break;
      to = close;
      lastName = to;
      continue;
    }
    const listsNames = key === ':' && PLURALS.has(reading.key(from)) && reading.isCapital(to + 1) && to - from < 4;
    if (!reading.isWord(to) && key !== '-' && key !== '/' && !listsNames) break;
    if (reading.isCapital(to) || reading.begins(to, 'bodies', 'collectives')) {
      to = reading.begins(to, 'bodies', 'collectives') ? reading.markAt(to)!.to : to + 1;
      small = 0;
      lastName = to;
      continue;
    }
    small++;
    to++;
    if (small > MAX_SMALL_WORDS && lastName > from + 1 && hasName(reading, from, lastName)) return { from, to: withTail(reading, lastName) };
  }
  if (to >= limit && limit < reading.length) return { from, to: lastName };
  while (to > from + 1 && !reading.isWord(to - 1) && reading.key(to - 1) !== ')') to--;
  return { from, to };
}

/** A capital behind the first word: the name is given, not only the kind of body. */
function hasName(reading: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (reading.isCapital(at)) return true;
  return false;
}

function withTail(reading: Reading, lastName: number): number {
  const next = reading.markAt(lastName);
  return reading.isWord(lastName) && next === undefined ? lastName + 1 : lastName;
}

/** "các bệnh viện", "mỗi phòng". */
function isPlural(reading: Reading, at: number): boolean {
  return PLURALS.has(reading.key(at)) && reading.begins(at + 1, 'bodies', 'titles', 'collectives');
}

function beginsUnit(reading: Reading, at: number): boolean {
  if (reading.begins(at, 'collectives', 'titles', 'honorifics', 'bodies') || isPlural(reading, at)) return true;
  const isName = reading.isCapital(at) && (reading.isWord(at - 1) || reading.isCapital(at + 1) || /^\p{Lu}{2,}/u.test(reading.slice(at, at + 1)));
  return isName && !reading.begins(at, 'orders', 'requests', 'tasks', 'manners', 'connectors', 'obligations', 'results', 'documents', 'notCues');
}

/** Behind a comma or "và" the list of addressees goes on. */
function continues(reading: Reading, at: number): boolean {
  if (reading.begins(at, 'collectives', 'bodies', 'titles', 'honorifics')) return true;
  if (reading.isCapital(at)) return true;
  return /^(?:ngành|cá|người|lao|chiến|nhân|quân|thủ)$/u.test(reading.key(at));
}

function endsAddressee(reading: Reading, from: number, at: number): boolean {
  const mark = reading.markAt(at);
  if (!mark || mark.from !== at || reading.isCapital(at)) return false;
  const ends = ['obligations', 'manners', 'tasks', 'leading', 'cooperating', 'orders', 'requests', 'passives', 'circumstances', 'results', 'promises', 'sayings', 'ceremonies'] as const;
  if (!ends.some((meaning) => mark.meanings.has(meaning))) return false;
  return !isNamingVerb(reading, from, at);
}

function isNamingVerb(reading: Reading, from: number, at: number): boolean {
  const mark = reading.markAt(at)!;
  const verb = reading.tokens.slice(mark.from, mark.to).map((token) => token.key).join(' ');
  const head = reading.markAt(at - 1);
  if (!head || head.to !== at || !head.meanings.has('bodies') || at - 1 < from) return false;
  const body = reading.tokens.slice(head.from, head.to).map((token) => token.key).join(' ');
  return NAMING_VERBS.has(verb) && BODIES_WITH_VERBS.has(body) && reading.isCapital(mark.to);
}

/** "(KH&ĐT)" behind a name; the token itself if the brackets hold anything else. */
function bracketEnd(reading: Reading, open: number): number {
  return reading.isCapital(open + 1) && reading.key(open + 2) === ')' ? open + 3 : open;
}

/** The units behind "phối hợp với", each under its name: "các Bộ A, B" are Bộ A and Bộ B. */
export function cooperatingUnits(reading: Reading, from = 0, to = reading.length): string[] {
  for (let at = from; at < to; at++) {
    if (!reading.begins(at, 'cooperating')) continue;
    const start = reading.key(reading.markAt(at)!.to) === 'với' ? reading.markAt(at)!.to + 1 : reading.markAt(at)!.to;
    const list = addresseeAt(reading, start);
    if (list) return namesOf(reading, list);
  }
  return [];
}

function namesOf(reading: Reading, list: Addressee): string[] {
  const names: string[] = [];
  let head = '';
  let from = list.from;
  const push = (to: number): void => {
    if (to <= from) return;
    const isListed = reading.key(from) === 'các' && reading.isCapital(from + 1) && (reading.key(from + 2) === ':' || reading.isCapital(from + 2));
    if (isListed) head = reading.slice(from + 1, from + 2);
    const isBehindColon = isListed && reading.key(from + 2) === ':';
    if (isBehindColon) from += 3;
    const start = isListed && !isBehindColon ? from + 1 : from;
    const isBare = head !== '' && (!isListed || isBehindColon) && reading.isCapital(from) && !reading.begins(from, 'bodies', 'collectives', 'titles');
    names.push(isBare ? `${head} ${reading.slice(start, to)}` : reading.slice(start, to));
    if (!isListed && !isBare) head = '';
  };
  for (let at = list.from; at < list.to; at++) {
    const key = reading.key(at);
    const mark = reading.markAt(at);
    if (mark && mark.from < at && mark.to > at && mark.meanings.has('collectives')) continue;
    const parts = key === ',' || (key === 'và' && reading.begins(at + 1, 'bodies', 'collectives', 'titles'));
    if (!parts || (key === ',' && !continues(reading, at + 1))) continue;
    push(at);
    from = at + 1;
  }
  push(list.to);
  return names;
}
