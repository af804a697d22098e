/** The meeting that a title speaks of, and whether two titles may speak of one. */
import { daysBetween } from '../model/index.ts';
import { comparable, findDates, fold, normalizeText } from '../text/index.ts';

/** A meeting as one title tells of it. */
export interface MeetingEvent {
  /** As written, without date and place: "Hội nghị giao ban tháng 12". */
  readonly name: string;
  /** What kind of gathering it is: of two kinds are two. */
  readonly kind: string;
  /** The folded syllables by which it is compared, without figures and small words. */
  readonly words: ReadonlySet<string>;
  /** What counts it among its like, by what is counted: `thang` 12, `nam` 2026, `thu` 5. */
  readonly figures: ReadonlyMap<string, ReadonlySet<string>>;
  /** Held again and again under one name. */
  readonly isRecurring: boolean;
  /** As written. */
  readonly place?: string;
  /** The day on which it was held, where the title says so, `YYYY-MM-DD`. */
  readonly heldOn?: string;
  /** The day of the document, `YYYY-MM-DD`. */
  readonly day: string;
  /** The day on which it was held, as far as that is known, in days since 1970: ten thousand documents are compared. */
  readonly dayNumber: number;
}

/** What gatherings are called, and of what kind they are. */
const CUES: Readonly<Record<string, string>> = {
  'hội nghị': 'meeting',
  'cuộc họp': 'meeting',
  'phiên họp': 'meeting',
  'buổi họp': 'meeting',
  'giao ban': 'meeting',
  'họp báo': 'press',
  'họp': 'meeting',
  'hội thảo': 'seminar',
  'tọa đàm': 'seminar',
  'đại hội': 'congress',
  'kỳ họp': 'session',
  'buổi làm việc': 'visit',
};
const WRITTEN_CUES = new Map(Object.keys(CUES).map((written) => [fold(written), written]));
const CUE = new RegExp(String.raw`\b(?:${[...WRITTEN_CUES.keys()].join('|')})\b`, 'g');
/** Says by itself what is held. */
const TELLING_CUE = 'giao ban';
/** Without its mark it is another word more often than not. */
const SHORTEST_CUE = 'hop';

/** Whoever names a meeting has done so by then. */
const LONGEST_TITLE = 500;

/** Where the name of a meeting ends: what follows speaks of something else. */
const END = /\s[-–—|]\s|[:;|([\]"“”]|[.!?](?=\s|$)/;
const PLACE = /(?:^|\s)(?:tại|ở)\s+(?<place>[^,;.:()]+)/iu;
const PLACE_END = /\s(?:vào|ngày|sáng|chiều|tối|do|với|để|nhằm)(?:\s.*)?$/iu;
/** Around a day that is taken out of a name. */
const DAY_WORDS = /\s*,?\s*(?:(?:vào|trong)\s+)?(?:(?:buổi\s+)?(?:sáng|trưa|chiều|tối)\s*)?(?:,\s*)?(?:ngày\s*)?$/iu;

/** What is counted by a figure behind it. */
const COUNTED = new Set(['thang', 'quy', 'tuan', 'nam', 'thu', 'lan', 'phien', 'ky', 'khoa', 'dot']);
const FIGURE = /^(?:\d+|[ivx]+)$/;
const ORDINALS: Readonly<Record<string, string>> = { nhat: '1', hai: '2', ba: '3', tu: '4', nam: '5', sau: '6', bay: '7', tam: '8', chin: '9', muoi: '10' };
const YEAR = /^20\d\d$/;
const SMALL_WORDS = new Set('cua va ve tai o cac nhung do voi cho de trong theo den giua la duoc ngay sang chieu nham'.split(' '));
const RECURRING = /\bgiao ban\b|\bthuong ky\b|\bdinh ky\b|\bhang (?:tuan|thang|quy)\b|\bphien hop\b/;

/** @param day of the document, `YYYY-MM-DD`; gives a day without a year its year */
export function eventIn(title: string, day: string): MeetingEvent | undefined {
  const text = normalizeText(title.slice(0, LONGEST_TITLE));
  const folded = fold(text);
  // Letters outside of Vietnamese may fold to more than one.
  if (folded.length !== text.length) return undefined;
  const cue = [...folded.matchAll(CUE)].find(({ 0: word, index }) => isCue(text.slice(index, index + word.length), word));
  if (!cue) return undefined;
  const whole = text.slice(cue.index).split(END)[0]!;
  const { rest, heldOn } = withoutDay(whole, text, day);
  const { name, place } = withoutPlace(rest);
  const foldedName = fold(name);
  const { words, figures } = wordsOf(foldedName.slice(cue[0] === TELLING_CUE ? 0 : cue[0].length));
  if (words.size === 0) return undefined;
  return {
    name: name.charAt(0).toUpperCase() + name.slice(1),
    kind: CUES[WRITTEN_CUES.get(cue[0])!]!,
    words,
    figures,
    isRecurring: RECURRING.test(foldedName) || ['thang', 'tuan', 'quy'].some((counted) => figures.has(counted)),
    ...(place !== undefined && { place }),
    ...(heldOn !== undefined && { heldOn }),
    day,
    dayNumber: daysBetween('1970-01-01', heldOn ?? day),
  };
}

/** Typed with its marks, or with none at all: "tổng hợp báo cáo" speaks of no "họp báo". */
function isCue(written: string, folded: string): boolean {
  const small = written.toLowerCase();
  return comparable(small).text === comparable(WRITTEN_CUES.get(folded)!).text || (small === folded && folded !== SHORTEST_CUE);
}

const isDay = (date: string | undefined): date is string => date !== undefined && date.length === 'YYYY-MM-DD'.length;

/** The day may stand in the name or anywhere else in the title. */
function withoutDay(name: string, title: string, day: string): { readonly rest: string; readonly heldOn?: string } {
  const inName = findDates(name, { reference: day }).find(({ date }) => isDay(date));
  const heldOn = inName?.date ?? findDates(title, { reference: day }).find(({ date }) => isDay(date))?.date;
  const rest = inName ? name.slice(0, inName.start).replace(DAY_WORDS, '') + name.slice(inName.end) : name;
  return { rest, ...(heldOn !== undefined && { heldOn }) };
}

function withoutPlace(name: string): { readonly name: string; readonly place?: string } {
  const match = PLACE.exec(name);
  const place = match?.groups!['place']!.replace(PLACE_END, '').trim();
  if (!match || !place) return { name: tidy(name) };
  const end = match.index + match[0].indexOf(match.groups!['place']!) + place.length;
  return { name: tidy(name.slice(0, match.index) + name.slice(end)), place };
}

const tidy = (name: string): string => name.replaceAll(/\s+/g, ' ').replace(/[\s,–-]+$/, '').trim();

function wordsOf(folded: string): Pick<MeetingEvent, 'words' | 'figures'> {
  const tokens = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const words = new Set<string>();
  const figures = new Map<string, Set<string>>();
  const note = (counted: string, figure: string): unknown => figures.set(counted, (figures.get(counted) ?? new Set()).add(figure));
  tokens.forEach((token, index) => {
    const before = tokens[index - 1] ?? '';
    if (YEAR.test(token)) note('nam', token);
    else if (FIGURE.test(token) && COUNTED.has(before)) note(before, token);
    else if (before === 'thu' && ORDINALS[token] !== undefined) note('thu', ORDINALS[token]);
    else if (!SMALL_WORDS.has(token) && !(COUNTED.has(token) && isCounted(tokens[index + 1] ?? '', token))) words.add(token);
  });
  return { words, figures };
}

const isCounted = (figure: string, counted: string): boolean => FIGURE.test(figure) || YEAR.test(figure) || (counted === 'thu' && ORDINALS[figure] !== undefined);

/** Days between two documents on one meeting: a notice of conclusions is issued some weeks later. */
export const MOST_DAYS = 21;
/** The same where the name alone does not tell it from the one before. */
const MOST_DAYS_OF_VAGUE = 2;
/** Names of fewer syllables than these are those of many meetings. */
const TELLING_WORDS = 4;

/** True if the two cannot be one: another kind, figure or place, or days too far apart. */
export function cannotBeOne(a: MeetingEvent, b: MeetingEvent): boolean {
  const days = Math.abs(a.dayNumber - b.dayNumber);
  if (days > MOST_DAYS || a.kind !== b.kind || !figuresAgree(a, b) || !placesAgree(a, b)) return true;
  if (a.heldOn !== undefined && b.heldOn !== undefined) return days > 0;
  const isVague = !sharesFigure(a, b) && (a.isRecurring || b.isRecurring || Math.min(a.words.size, b.words.size) < TELLING_WORDS);
  return isVague && days > MOST_DAYS_OF_VAGUE;
}

/** Of the shorter and of the longer name the shares of syllables that both must have: a report adds words, another conference has others. */
const SHARE_OF_SHORTER = 0.75;
const SHARE_OF_LONGER = 0.5;
/** The same where day and place are equal. */
const SHARE_AT_ONE_PLACE = 0.5;

/** True if the names say the same meeting. */
export function soundsLikeOne(a: MeetingEvent, b: MeetingEvent): boolean {
  const shared = a.words.intersection(b.words).size;
  const [shorter, longer] = [a.words.size, b.words.size].sort((x, y) => x - y) as [number, number];
  const isOnePlace = a.place !== undefined && b.place !== undefined && a.dayNumber === b.dayNumber;
  if (isOnePlace) return shared / shorter >= SHARE_AT_ONE_PLACE;
  return shared / shorter >= SHARE_OF_SHORTER && shared / longer >= SHARE_OF_LONGER;
}

function figuresAgree(a: MeetingEvent, b: MeetingEvent): boolean {
  for (const [counted, values] of a.figures) if (b.figures.get(counted)?.isDisjointFrom(values) === true) return false;
  return true;
}

function sharesFigure(a: MeetingEvent, b: MeetingEvent): boolean {
  for (const [counted, values] of a.figures) if (counted !== 'nam' && b.figures.get(counted)?.isDisjointFrom(values) === false) return true;
  return false;
}

function placesAgree(a: MeetingEvent, b: MeetingEvent): boolean {
  if (a.place === undefined || b.place === undefined) return true;
  const [one, other] = [fold(a.place), fold(b.place)];
  return one.includes(other) || other.includes(one);
}
