import { daysIn } from './days.ts';
import type { Span } from './sentences.ts';
import { FIGURES, matchesAtWords, type WordForm, wordForms, type WordForms } from './word-matches.ts';

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
const SP = String.raw`[ \t\u00a0]{1,3}`;
const OSP = String.raw`[ \t\u00a0]{0,3}`;
const THIS_YEAR = String.raw`(?:nay|này)`;
const QUARTER = String.raw`(?:iv|i{1,3}|0?[1-4])`;
const OF_YEAR = String.raw`(?:${OSP}[/-]${OSP}|\.(?=\d{4})|${SP}(?:của${SP})?năm${SP})`;
const EDGE = String.raw`(?![\p{L}\p{M}\p{N}]|[/.,-]\d|[/-]\p{L})`;

/** Behind a day, month or quarter without a year. */
const RELATIVE_YEAR = new RegExp(`^${SP}(?:của${SP})?năm${SP}(?:(?<next>sau|tới)|${THIS_YEAR})${EDGE}`, 'iu');
const LONGEST_RELATIVE_YEAR = 20;

/** One alternative for each way of writing a date; the first that fits wins, so the most precise come first. */
const DATE_FORMS: readonly WordForm[] = [
  [String.raw`(?<!\d[/.,-])(?:ngày${SP}(?:mùng${SP})?)?(?<dayA>${DAY})${SP}tháng${SP}(?<monthA>${MONTH})(?:${OF_YEAR}(?:(?<yearA>${YEAR})|${THIS_YEAR}))?${EDGE}`, 'ngày', FIGURES],
  [String.raw`(?<!\d[/.,-])(?:ngày${SP})?(?:${DAY}${OSP}[-–]${OSP})?(?<dayB>${DAY})(?<separatorB>[/.-])(?<monthB>${MONTH})\k<separatorB>(?<yearB>${YEAR})${EDGE}`, 'ngày', FIGURES],
  [String.raw`(?<!\d[/.,-])(?<markC>ngày${SP})?(?<spanC>${DAY}${OSP}[-–]${OSP}(?=${DAY}/))?(?<dayC>${DAY})(?<separatorC>[/.-])(?<monthC>${MONTH})(?:${SP}năm${SP}(?<yearC>${YEAR}))?${EDGE}`, 'ngày', FIGURES],
  [String.raw`(?<!\d[/.,-])(?:cuối${SP})?tháng${SP}(?<monthD>${MONTH})(?:${OF_YEAR}(?:(?<yearD>${YEAR})|${THIS_YEAR}))?${EDGE}`, 'cuối', 'tháng'],
  [String.raw`(?<!\d[/.,-])(?<monthE>${MONTH})/(?<yearE>${YEAR})${EDGE}`, FIGURES],
  [String.raw`(?<!\d[/.,-])(?:cuối${SP})?quý${SP}(?<quarterF>${QUARTER})(?:${OF_YEAR}(?:(?<yearF>${YEAR})|${THIS_YEAR}))?${EDGE}`, 'cuối', 'quý'],
  [String.raw`(?<!\d[/.,-])(?:cuối${SP})?năm${SP}(?:(?<yearG>${YEAR})|${THIS_YEAR})${EDGE}(?!${OSP}[-–])`, 'cuối', 'năm'],
  [String.raw`(?<!\d[/.,-])cuối${SP}năm${EDGE}`, 'cuối'],
];
/** Made when the first date is looked for: the search shows notes without reading any. */
let dates: WordForms | undefined;
/** A quick look at texts without any date. */
const MAY_DATE = /\d|qu[ýy]|năm/iu;

/** Before a date whose figures alone could be a number: "trước 30.5", "sáng 20-2". */
const DATE_WORD_BEFORE = /(?:^|[^\p{L}\p{M}])(?:trước|đến|hết|nhất|là|sáng|trưa|chiều|tối|ngày|hôm|từ|vào|hạn)[ \t\u00a0(]{1,3}$/iu;
const LONGEST_WORD_BEFORE = 12;
/** A full date or month followed by a body's letters is a number of a document: "05/2026/NĐ-CP". */
const NUMBER_BEFORE = /số[ \t\u00a0:]{0,3}$/iu;

/**
 * The dates of a text, in order, without overlaps. `reference` (`YYYY-MM-DD`, a time behind it is ignored) gives the year
 * where none is written. Days that do not exist (31/02, 29/2 of a common year) are none; figures that may be a number or a fraction (1.5, 3-4)
 * are dates only behind a word such as "ngày" or "trước".
 */
export function findDates(text: string, context: { readonly reference?: string | undefined } = {}): DateMention[] {
  const mentions: DateMention[] = [];
  if (!MAY_DATE.test(text)) return mentions;
  dates ??= wordForms(DATE_FORMS, '', ' \t\u00a0/.-–');
  const lower = text.toLowerCase();
  for (const match of matchesAtWords(lower.length === text.length ? lower : text, dates)) {
    const mention = read(text, match, context.reference);
    if (mention) mentions.push(mention);
  }
  return mentions;
}

function read(text: string, match: RegExpExecArray, reference: string | undefined): DateMention | undefined {
  const groups = match.groups!;
  const start = match.index;
  let end = start + match[0].length;
  const day = number(groups['dayA'] ?? groups['dayB'] ?? groups['dayC']);
  const month = number(groups['monthA'] ?? groups['monthB'] ?? groups['monthC'] ?? groups['monthD'] ?? groups['monthE']);
  let written = groups['yearA'] ?? groups['yearB'] ?? groups['yearC'] ?? groups['yearD'] ?? groups['yearE'] ?? groups['yearF'] ?? groups['yearG'];
  const before = text.slice(Math.max(0, start - LONGEST_WORD_BEFORE), start);
  if (groups['monthE'] !== undefined && NUMBER_BEFORE.test(before)) return undefined;
  const relative = written === undefined ? RELATIVE_YEAR.exec(text.slice(end, end + LONGEST_RELATIVE_YEAR)) : null;
  if (relative) {
    end += relative[0].length;
    const year = Number.parseInt(reference ?? '', 10);
    if (!Number.isNaN(year)) written = String(year + (relative.groups!['next'] === undefined ? 0 : 1));
  }

  if (day !== undefined && month !== undefined) {
    const bare = groups['dayC'] !== undefined && groups['markC'] === undefined && groups['separatorC'] !== '/';
    if (bare && !DATE_WORD_BEFORE.test(before)) return undefined;
    if (day > daysIn(month, number(written) ?? 2024)) return undefined;
    return withYear({ start, end }, written, reference, (year) => (day > daysIn(month, year) ? undefined : dayOf(year, month, day)));
  }
  if (month !== undefined) return withYear({ start, end }, written, reference, (year) => monthOf(year, month));
  const quarter = groups['quarterF'];
  if (quarter !== undefined) return withYear({ start, end }, written, reference, (year) => quarterOf(year, quarterNumber(quarter)));
  return withYear({ start, end }, written, reference, (year) => ({ date: String(year), due: `${year}-12-31` }));
}

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

function number(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
