import { daysIn } from './days.ts';
import type { Span } from './sentences.ts';
import { FIGURES, type FormMatch, matchesAtWords, type WordForm, wordForms, type WordForms } from './word-matches.ts';

/** A date as written. Offsets are UTF-16 units of the text. */
export interface DateMention extends Span {
  /** As precise as written: `2026-12-15`, `2026-12`, `2026-Q1`, `2026`. Absent if the year is unknown. */
  readonly date?: string;
  /** The last day meant: `2026-12-31`. */
  readonly due?: string;
}

/** Where the year is left out, it is the nearest one that does not put the date further back than this. */
const MAX_DAYS_BACK = 60;

const DAY = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = String.raw`(?:1[0-2]|0?[1-9])`;
const YEAR = String.raw`(?:19|20|21)\d\d`;
const SP = ' ';
const OSP = ' ?';
const THIS_YEAR = String.raw`(?:nay|này)`;
const QUARTER = String.raw`(?:iv|i{1,3}|0?[1-4])`;
const OF_YEAR = String.raw`(?:${OSP}[/-]${OSP}|\.(?=\d{4})|${SP}(?:của${SP})?năm${OSP})`;
/** "tháng Hai": longer ones first. Tháng giêng and tháng chạp are those of the lunar year. */
const MONTH_NAMES: ReadonlyMap<string, number> = new Map([['mười hai', 12], ['mười một', 11], ['mười', 10], ['một', 1], ['hai', 2], ['ba', 3], ['tư', 4], ['bốn', 4], ['năm', 5], ['sáu', 6], ['bảy', 7], ['bẩy', 7], ['tám', 8], ['chín', 9]]);
const MONTH_NAME = String.raw`(?:${[...MONTH_NAMES.keys()].join('|')})`;
const EDGE = String.raw`(?![\p{sc=Latn}\p{N}]|[/.,-]\d|[/-]\p{sc=Latn})`;

/** Behind a day, month or quarter without a year. */
const RELATIVE_YEAR = new RegExp(`^${SP}(?:của${SP})?năm${SP}(?:(?<next>sau|tới)|${THIS_YEAR})${EDGE}`, 'iu');
const LONGEST_RELATIVE_YEAR = 20;

/** "T12/2026", "T.12", "Q.IV/2026", "QIV": words that begin so. A figure may stand behind a first word. */
const MONTH_LETTERS = ['t0', 't1', 't2', 't3', 't4', 't5', 't6', 't7', 't8', 't9', 't.'];
const QUARTER_LETTERS = ['q0', 'q1', 'q2', 'q3', 'q4', 'qi', 'qii', 'qiii', 'qiv', 'q.', 'q.i', 'q.ii', 'q.iii', 'q.iv'];

/** One alternative for each way of writing a date; the first that fits wins, so the most precise come first. */
const DATE_FORMS: readonly WordForm[] = [
  [String.raw`(?<!\d[/.,-])(?:ngày${OSP}(?:(?:mùng|mồng)${SP})?)?(?<dayA>${DAY})${SP}tháng${OSP}(?<monthA>${MONTH}|${MONTH_NAME})(?:${OF_YEAR}(?:(?<yearA>${YEAR})|${THIS_YEAR}))?(?!${SP}lần)`, 'ngày', FIGURES],
  [String.raw`(?<!\d[/.,-])(?:ngày${OSP})?(?:${DAY}${OSP}[-–]${OSP})?(?<dayB>${DAY})(?<separatorB>[/.-])(?<monthB>${MONTH})\k<separatorB>(?<yearB>${YEAR})`, 'ngày', FIGURES],
  [String.raw`(?<!\d[/.,-])(?<markH>ngày${OSP})?(?<dayH>${DAY})(?<separatorH>[/.-])(?<monthH>${MONTH})\k<separatorH>(?<yearH>[2-5]\d)`, 'ngày', FIGURES],
  [String.raw`(?<!\d[/.,-])(?:ngày${OSP}(?<dayI>${DAY})${OSP}/${OSP}(?<monthI>${MONTH})(?:${OSP}/${OSP}(?<yearI>${YEAR}))?|(?<dayJ>${DAY})(?:${OSP}/${OSP}(?<monthJ>${MONTH})${OSP}/${OSP}(?<yearJ>${YEAR})|/${SP}(?<monthN>${MONTH})))`, 'ngày', FIGURES],
  [String.raw`(?<!\d[/.,-])(?<markC>ngày${OSP})?(?<spanC>${DAY}${OSP}[-–]${OSP}(?=${DAY}/))?(?<dayC>${DAY})(?<separatorC>[/.-])(?<monthC>${MONTH})(?:${SP}năm${OSP}(?<yearC>${YEAR}))?`, 'ngày', FIGURES],
  [String.raw`(?<!\d[/.,-])(?:cuối${SP})?tháng${OSP}(?<monthD>${MONTH})(?:${OF_YEAR}(?:(?<yearD>${YEAR})|${THIS_YEAR}))?`, 'cuối', 'tháng'],
  [String.raw`(?:cuối${SP})?tháng${SP}(?<monthK>${MONTH_NAME})(?:${OF_YEAR}(?:(?<yearK>${YEAR})|${THIS_YEAR}))?`, 'cuối', 'tháng'],
  [String.raw`t\.?(?<monthL>${MONTH})(?:/(?<yearL>${YEAR}))?`, ...MONTH_LETTERS],
  [String.raw`(?<!\d[/.,-])(?<monthE>${MONTH})/(?<yearE>${YEAR})`, FIGURES],
  [String.raw`(?<!\d[/.,-])(?:cuối${SP})?qu[ýí]${OSP}(?<quarterF>${QUARTER})(?:${OF_YEAR}(?:(?<yearF>${YEAR})|${THIS_YEAR}))?`, 'cuối', 'quý', 'quí'],
  [String.raw`q\.?(?<quarterM>${QUARTER})(?:/(?<yearM>${YEAR}))?`, ...QUARTER_LETTERS],
  [String.raw`(?<!\d[/.,-])(?:cuối${SP})?năm${OSP}(?:(?<yearG>${YEAR})|${THIS_YEAR})(?!${OSP}[-–])`, 'cuối', 'năm'],
  [String.raw`(?<!\d[/.,-])cuối${SP}năm`, 'cuối'],
];
/** Made when the first date is looked for: the search shows notes without reading any. */
let dates: WordForms | undefined;
/** A quick look at texts without any date. */
const MAY_DATE = /\d|qu[ýyí]|năm|tháng|Q\.?I/iu;

/** Before a date whose figures alone could be a number: "trước 30.5", "sáng 20-2". */
const DATE_WORD_BEFORE = /(?:^|\P{sc=Latn})(?:trước|đến|hết|nhất|là|sáng|trưa|chiều|tối|ngày|hôm|từ|vào|hạn)[ (]{1,2}$/iu;
/** Before a month or quarter that a letter stands for. */
const STRETCH_WORD_BEFORE = /(?:^|\P{sc=Latn})(?:trước|đến|tới|hết|trong|vào|từ|cuối|đầu|giữa|và|hạn)[ :]{1,2}$/iu;
/** "mỗi tháng hai lần", "3 tháng hai bên": the name is a number of something else. */
const COUNT_BEFORE = /(?:mỗi|hằng|hàng|một|\d) $/iu;
/** "T6" is a Friday as well. */
const WEEKDAY_NUMBERS: ReadonlySet<string> = new Set(['2', '3', '4', '5', '6', '7']);
/** "tỷ lệ 5/10/25", "số 12/10/26". */
const RATIO_BEFORE = /(?:t[ỷỉ] lệ|số)[ :]{1,2}$/iu;
const ENDS_PART = /^(?: ?[,.;:)]|$)/u;
const LONGEST_WORD_BEFORE = 12;
/** A full date or month followed by a body's letters is a number of a document: "05/2026/NĐ-CP". */
const NUMBER_BEFORE = /số[ :]{0,2}$/iu;

/**
 * The dates of a text in normal form, in order, without overlaps. `reference` (`YYYY-MM-DD`, a time behind it is ignored) gives the year
 * where none is written; one of two figures is of this century. Days that do not exist (31/02, 29/2 of a common year) are none; figures that
 * may be a number or a fraction (1.5, 3-4), and letters that may be something else (T11), are dates only behind a word such as "ngày" or "trước".
 */
export function findDates(text: string, context: { readonly reference?: string | undefined } = {}): DateMention[] {
  const mentions: DateMention[] = [];
  if (!MAY_DATE.test(text)) return mentions;
  dates ??= wordForms(DATE_FORMS, EDGE, ' /.-–');
  const lower = text.toLowerCase();
  for (const match of matchesAtWords(lower.length === text.length ? lower : text, dates)) {
    const mention = read(text, match, context.reference);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

/** The groups of all forms for one thing: each form has a letter, with which they end. */
const groupsFor = (thing: string): readonly string[] => [...'ABCDEFGHIJKLMN'].map((letter) => thing + letter).filter((group) => DATE_FORMS.some(([form]) => form.includes(`(?<${group}>`)));
const DAYS = groupsFor('day');
const MONTHS = groupsFor('month');
const QUARTERS = groupsFor('quarter');
const YEARS = groupsFor('year');

function read(text: string, match: FormMatch, reference: string | undefined): DateMention | undefined {
  const { groups } = match;
  const oneOf = (names: readonly string[]): string | undefined => {
    for (const name of names) if (groups[name] !== undefined) return groups[name];
    return undefined;
  };
  const start = match.index;
  let end = start + match[0].length;
  const day = number(oneOf(DAYS));
  const month = monthNumber(oneOf(MONTHS));
  let written = groups['yearH'] === undefined ? oneOf(YEARS) : `20${groups['yearH']}`;
  const before = text.slice(Math.max(0, start - LONGEST_WORD_BEFORE), start);
  if (groups['monthE'] !== undefined && NUMBER_BEFORE.test(before)) return undefined;
  const relative = written === undefined ? RELATIVE_YEAR.exec(text.slice(end, end + LONGEST_RELATIVE_YEAR)) : null;
  if (relative) {
    end += relative[0].length;
    const year = Number.parseInt(reference ?? '', 10);
    if (!Number.isNaN(year)) written = String(year + (relative.groups!['next'] === undefined ? 0 : 1));
  }
  if (isDoubtful(text, match, end, before, written)) return undefined;

  if (day !== undefined && month !== undefined) {
    if (day > daysIn(month, number(written) ?? 2024)) return undefined;
    return withYear({ start, end }, written, reference, (year) => (day > daysIn(month, year) ? undefined : dayOf(year, month, day)));
  }
  if (month !== undefined) return withYear({ start, end }, written, reference, (year) => monthOf(year, month));
  const quarter = oneOf(QUARTERS);
  if (quarter !== undefined) return withYear({ start, end }, written, reference, (year) => quarterOf(year, quarterNumber(quarter)));
  return withYear({ start, end }, written, reference, (year) => ({ date: String(year), due: `${year}-12-31` }));
}

/** Figures, letters and names that mean something else unless the words around say that they are a date: "1.5", "T6", "mỗi tháng hai lần". */
function isDoubtful(text: string, match: FormMatch, end: number, before: string, year: string | undefined): boolean {
  const { groups } = match;
  const isMeant = DATE_WORD_BEFORE.test(before);
  const [first] = match[0];
  if (groups['dayC'] !== undefined) return groups['markC'] === undefined && groups['separatorC'] !== '/' && !isMeant;
  if (groups['monthN'] !== undefined) return !isMeant;
  if (groups['dayH'] !== undefined) return groups['markH'] === undefined && !isMeant && (groups['separatorH'] !== '/' || RATIO_BEFORE.test(before));
  if (groups['monthL'] !== undefined) return text[match.index] !== 'T' || (year === undefined && (!STRETCH_WORD_BEFORE.test(before) || WEEKDAY_NUMBERS.has(groups['monthL'])));
  if (groups['quarterM'] !== undefined) return text[match.index] !== 'Q' || (year === undefined && !STRETCH_WORD_BEFORE.test(before));
  if (groups['monthK'] !== undefined) return year === undefined && (COUNT_BEFORE.test(before) || !(isCapital(text, end - groups['monthK'].length) || ((isMeant || STRETCH_WORD_BEFORE.test(before)) && ENDS_PART.test(text.slice(end, end + 2)))));
  return MONTH_NAMES.has(groups['monthA'] ?? '') && isFigure(first!);
}

const isCapital = (text: string, at: number): boolean => /\p{Lu}/u.test(text[at] ?? '');

const isFigure = (character: string): boolean => /\d/u.test(character);

interface Meaning {
  readonly date: string;
  readonly due: string;
}

function withYear(span: Span, written: string | undefined, reference: string | undefined, meaning: (year: number) => Meaning | undefined): DateMention | undefined {
  if (written !== undefined) {
    const meant = meaning(Number(written));
    return meant && { ...span, ...meant };
  }
  const referenceDay = reference?.slice(0, 10);
  const from = referenceDay === undefined ? Number.NaN : Date.parse(`${referenceDay}T00:00:00Z`);
  if (Number.isNaN(from)) return span;
  const year = new Date(from).getUTCFullYear();
  const meant = meaning(year);
  const isPast = meant !== undefined && meant.due < referenceDay! && Date.parse(`${meant.due}T00:00:00Z`) < from - MAX_DAYS_BACK * 86_400_000;
  const nearest = isPast ? meaning(year + 1) : meant;
  return nearest && { ...span, ...nearest };
}

function dayOf(year: number, month: number, day: number): Meaning {
  const date = `${year}-${two(month)}-${two(day)}`;
  return { date, due: date };
}

function monthOf(year: number, month: number): Meaning {
  const date = `${year}-${two(month)}`;
  return { date, due: `${date}-${two(daysIn(month, year))}` };
}

function quarterOf(year: number, quarter: number): Meaning {
  const month = quarter * 3;
  return { date: `${year}-Q${quarter}`, due: `${year}-${two(month)}-${two(daysIn(month, year))}` };
}

function quarterNumber(written: string): number {
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(written.toLowerCase());
  return roman >= 0 ? roman + 1 : Number(written);
}

function monthNumber(written: string | undefined): number | undefined {
  return written === undefined ? undefined : (MONTH_NAMES.get(written.toLowerCase().replaceAll(/\s+/gu, ' ')) ?? Number(written));
}

function number(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
