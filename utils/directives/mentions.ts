import type { Mark, Reading } from './reading.ts';

/** Somebody or something that may speak or be spoken to: tokens `from` up to `to`, not included. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly kind: 'person' | 'body' | 'document' | 'pronoun' | 'petitioner' | 'collective';
  readonly name?: string;
  readonly title?: string;
  /** "tôi": the one who is quoted. */
  readonly isSelf?: boolean;
  /** As its word of courtesy says: "bà", "ông". */
  readonly isWoman?: boolean;
}

/** Small words inside the names of offices and bodies. */
const NAME_LINKS = new Set(['tỉnh', 'thành', 'phố', 'nước', 'nhà', 'đảng', 'huyện', 'quận', 'xã', 'phường', 'trung', 'ương', 'ủy', 'kiêm', 'bộ', 'ban', 'sở', 'cơ', 'quan', 'khu', 'vực', 'thường', 'trực', 'vụ', 'dân', 'tối', 'cao', 'khóa', 'ngành', 'trị', 'phòng']);
/** Behind these a name of two syllables is a place. */
const PLACE_WORDS = new Set(['tỉnh', 'phố', 'huyện', 'quận', 'xã', 'phường', 'ủy', 'ubnd', 'hđnd', 'đảng', 'bộ', 'tp', 'dân', 'khu']);
const MAX_NAME = 4;
const LONGEST_TITLE = 40;

/** The mentions of a stretch of a sentence, in order. */
export function mentionsIn(reading: Reading, from = 0, to = reading.length): Mention[] {
  const mentions: Mention[] = [];
  for (let at = from; at < to; ) {
    const mention = mentionAt(reading, at);
    if (mention) mentions.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return mentions;
}

/** The mention that begins at a token. */
export function mentionAt(reading: Reading, at: number): Mention | undefined {
  if (reading.begins(at, 'petitioners')) return { from: at, to: reading.markAt(at)!.to, kind: 'petitioner' };
  if (reading.begins(at, 'collectives')) return { from: at, to: reading.markAt(at)!.to, kind: 'collective' };
  if (reading.begins(at, 'honorifics', 'pronouns')) return afterHonorific(reading, at);
  if (reading.begins(at, 'titles')) return titled(reading, at, at);
  if (reading.begins(at, 'documents')) return { from: at, to: reading.markAt(at)!.to, kind: 'document', name: reading.slice(at, reading.markAt(at)!.to) };
  if (reading.begins(at, 'bodies') && (reading.isCapital(at) || at === 0)) {
    const to = nameEnd(reading, at);
    return { from: at, to, kind: 'body', name: reading.slice(at, to) };
  }
  const name = personNameAt(reading, at, false);
  return name > at ? withTitles(reading, at, at, name) : undefined;
}

const WOMEN = new Set(['bà', 'chị', 'cô']);
const MEN = new Set(['ông', 'anh']);

function afterHonorific(reading: Reading, at: number): Mention | undefined {
  const mention = honoured(reading, at);
  const isWoman = WOMEN.has(reading.key(at)) ? true : MEN.has(reading.key(at)) ? false : undefined;
  return mention && isWoman !== undefined ? { ...mention, isWoman } : mention;
}

function honoured(reading: Reading, at: number): Mention | undefined {
  const next = reading.markAt(at)!.to;
  const name = personNameAt(reading, next, true);
  if (name > next) return withTitles(reading, at, next, name);
  const given = givenNameAt(reading, next);
  if (given > next) return { from: at, to: given, kind: 'person', name: reading.slice(next, given) };
  if (reading.begins(next, 'titles')) return titled(reading, at, next);
  return reading.begins(at, 'pronouns') ? { from: at, to: next, kind: 'pronoun', isSelf: reading.key(at) === 'tôi' } : undefined;
}

/** "ông Hải", "đ/c Mẩy", "chị Quyên Anh": the last syllables of a name stand for it behind a word of courtesy. */
function givenNameAt(reading: Reading, at: number): number {
  if (!reading.isCapital(at) || !/^\p{Lu}\p{Ll}/u.test(reading.slice(at, at + 1)) || reading.begins(at, 'bodies', 'titles', 'documents', 'collectives')) return at;
  const to = reading.isCapital(at + 1) ? at + 2 : at + 1;
  return reading.isCapital(to) ? at : to;
}

/** "A, Phó Bí thư", "A - Chủ tịch UBND phường". */
const BEFORE_TITLE = new Set([',', '-', '–', '(']);

/** Name first, titles behind it: "đồng chí A, Phó Bí thư, Chủ tịch UBND tỉnh". */
function withTitles(reading: Reading, from: number, nameFrom: number, nameTo: number): Mention {
  const name = reading.slice(nameFrom, nameTo);
  const titlesFrom = BEFORE_TITLE.has(reading.key(nameTo)) ? nameTo + 1 : nameTo;
  if (!reading.begins(titlesFrom, 'titles')) return { from, to: nameTo, kind: 'person', name };
  const to = titlesEnd(reading, titlesFrom);
  return { from, to, kind: 'person', name, title: reading.slice(titlesFrom, to) };
}

/** Titles first, perhaps a name behind them. */
function titled(reading: Reading, from: number, titleFrom: number): Mention {
  const to = titlesEnd(reading, titleFrom);
  const title = reading.slice(titleFrom, to);
  const name = personNameAt(reading, to, true);
  if (name <= to) return { from, to, kind: 'person', title };
  const more = withTitles(reading, from, to, name);
  return { ...more, title: more.title === undefined ? title : `${title}, ${more.title}` };
}

function titlesEnd(reading: Reading, from: number): number {
  let to = nameEnd(reading, from);
  while (reading.key(to) === ',' && reading.begins(to + 1, 'titles')) to = nameEnd(reading, to + 1);
  return to;
}

/**
 * Where the name of an office or body ends that begins at a token: capitals, one small syllable behind a capital ("Nội vụ"),
 * and the small words that offices are named with. Stops before a person's name.
 */
export function nameEnd(reading: Reading, from: number): number {
  const limit = Math.min(reading.length, from + LONGEST_TITLE);
  let at = reading.markAt(from)?.from === from ? reading.markAt(from)!.to : from + 1;
  let afterCapital = reading.isCapital(at - 1);
  while (at < limit) {
    const isBehindTitle = reading.begins(from, 'titles') && reading.markAt(from)!.to === at;
    if (personNameAt(reading, at, isBehindTitle) > at) break;
    if (reading.key(at) === 'điện' && !reading.isWord(at + 1)) break;
    if (at > from + 1 && reading.isCapital(at) && reading.begins(at, 'titles') && !reading.begins(from, 'titles')) break;
    if (reading.isCapital(at) && !isCueInCapitals(reading, at)) {
      afterCapital = true;
      at++;
      continue;
    }
    const key = reading.key(at);
    if ((key === 'và' || key === '-' || key === 'của' || key === 'các') && reading.isCapital(at + 1) && !startsPerson(reading, at + 1)) {
      if (key === 'và' && reading.begins(at + 1, 'bodies')) break;
      at++;
      continue;
    }
    if (key === ',' && afterCapital && isListedName(reading, from, at)) {
      at++;
      continue;
    }
    const mark = reading.markAt(at);
    const isPartOfMark = mark !== undefined && mark.from < at && reading.isCapital(mark.from);
    if (NAME_LINKS.has(key) && (mark === undefined || isPartOfMark || mark.meanings.has('bodies'))) {
      afterCapital = false;
      at++;
      continue;
    }
    if (reading.isWord(at) && afterCapital && !isShouted(reading, at - 1) && (mark === undefined || isPartOfMark || isNoun(mark))) {
      afterCapital = false;
      at++;
      continue;
    }
    break;
  }
  return at;
}

/** Behind "UBND" no small syllable belongs to the same word. */
function isShouted(reading: Reading, at: number): boolean {
  return /^[\p{Lu}&]{2,}$/u.test(reading.slice(at, at + 1));
}

/** A single syllable that is a body or a surname elsewhere may end a word: "Nội vụ", "Môi trường". */
function isNoun({ from, to, meanings }: Mark): boolean {
  return to === from + 1 && [...meanings].every((meaning) => meaning === 'bodies' || meaning === 'surnames');
}

/** "YÊU CẦU" is no name. */
function isCueInCapitals(reading: Reading, at: number): boolean {
  return reading.begins(at, 'orders', 'requests', 'sayings') && /^\p{Lu}{2,}$/u.test(reading.slice(at, at + 1));
}

/** "Bộ Văn hóa, Thể thao và Du lịch": commas inside a name, if "và" and a capital follow soon. */
function isListedName(reading: Reading, from: number, comma: number): boolean {
  if (!reading.isCapital(from) || !reading.isCapital(comma + 1)) return false;
  for (let at = comma + 1; at < Math.min(comma + 4, reading.length); at++) {
    if (reading.begins(at, 'bodies', 'titles', 'collectives')) return false;
    if (reading.key(at) === 'và') return reading.isCapital(at + 1) && !reading.begins(at + 1, 'bodies', 'titles', 'collectives');
    if (reading.key(at) === ',') return false;
  }
  return false;
}

function startsPerson(reading: Reading, at: number): boolean {
  return reading.begins(at, 'titles', 'honorifics');
}

/** Where a person's name ends that begins at a token; the token itself if none does. */
function personNameAt(reading: Reading, at: number, afterTitle: boolean): number {
  const isSurname = reading.markAt(at)?.meanings.has('surnames') ?? false;
  if (!reading.isCapital(at) || (reading.begins(at, 'bodies', 'titles', 'documents', 'collectives') && !(isSurname && reading.isCapital(at + 1) && reading.isCapital(at + 2)))) return at;
  let run = at;
  while (run < reading.length && run - at <= MAX_NAME + 1 && reading.isCapital(run) && /^\p{L}+$/u.test(reading.key(run))) run++;
  const length = run - at;
  if (length < 2 || length > MAX_NAME) return at;
  if (!isSurname && !(afterTitle && reading.begins(at - 1, 'honorifics'))) return at;
  if (length === 2 && !afterTitle) return at;
  if (length === 2 && PLACE_WORDS.has(reading.key(at - 1))) return at;
  if (reading.slice(at, run) === 'Hồ Chí Minh') return at;
  return run;
}
