import { addDays, fold } from '../text/index.ts';
import { namedPeriod } from './named-days.ts';
import { dayOf, monthOf, months, type Period, quarterOf } from './periods.ts';

/** Days from one to another, both included; without an end, open on that side. `YYYY-MM-DD`, so that comparing strings compares days. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const VIETNAMESE = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;
/** A day with the year of this century in two figures. 19 and 20 are the beginning of a year that is still being typed. */
const SHORT_YEAR = /^(?<day>\d{1,2}[/.-]\d{1,2}[/.-])(?!19|20)(?<year>\d\d)$/;
const QUARTER = /^(\d{4})-?q([1-4])$|^q([1-4])[/.-](\d{4})$/i;
/** Folded; a sign, or a word with a space behind it. */
const COMPARED = /^(?:(?<sign><=|>=|<|>|=|≤|≥)|(?<word>[a-z]+)\s)\s*(?<period>.*)$/s;
const SIGN_OF_WORD: ReadonlyMap<string, string> = new Map([
  ...['truoc', 'before'].map((word) => [word, '<'] as const),
  ...['sau', 'after'].map((word) => [word, '>'] as const),
  ...['tu', 'from', 'since'].map((word) => [word, '>='] as const),
  ...['den', 'toi', 'until', 'to'].map((word) => [word, '<='] as const),
]);
/** Two ends with a word or a dash between them, folded: "từ 1/3 đến 15/3", "1/3 - 15/3", "1/3-15/3", "2026-2030". */
const RANGES = [/^(?:(?:tu|from)\s+)?(?<from>.+?)\s+(?:den|toi|to|until|[-–])\s+(?<to>.+)$/s, /^(?<from>\d{4}|\d+\/[\d/]+)[-–](?<to>\d{4}|\d+\/[\d/]+)$/];

/** The days of a period as it is written: `2026`, `2026-03`, `3/2026`, `2026-Q1`, `2026-03-15`, `15/3/2026`, `15/3/26`. Undefined if it is none. */
export function periodDays(text: string): Period | undefined {
  const quarter = QUARTER.exec(text);
  if (quarter) return quarterOf(Number(quarter[1] ?? quarter[4]), Number(quarter[2] ?? quarter[3]));
  const iso = ISO.exec(text);
  const vietnamese = iso ? null : VIETNAMESE.exec(text.replace(SHORT_YEAR, '$<day>20$<year>'));
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [vietnamese?.[3], vietnamese?.[2], vietnamese?.[1]];
  if (year === undefined) return undefined;
  if (month === undefined) return months(Number(year), 1, 12);
  return day === undefined ? monthOf(Number(year), Number(month)) : dayOf(Number(year), Number(month), Number(day));
}

/** Reads `<2026-03`, `>=1/3/2026`, `trước 1/3`, `2026-01..2026-03`, `từ 1/3 đến 15/3`, `..2026`, `2026`, `tuần này`. Undefined if it is none of these, or not yet. @param today `YYYY-MM-DD` */
export function readDayRange(text: string, today: string): DayRange | undefined {
  const [from, to, more] = text.split('..').map((end) => end.trim());
  if (to !== undefined) {
    if (more !== undefined || (from === '' && to === '')) return undefined;
    const first = from === '' ? undefined : periodMeant(from!, today)?.first;
    const last = to === '' ? undefined : periodMeant(to, today)?.last;
    if ((from !== '' && first === undefined) || (to !== '' && last === undefined)) return undefined;
    return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
  }
  const folded = fold(text).trim();
  return singleRange(folded, today) ?? RANGES.map((shape) => rangeBetween(shape.exec(folded)?.groups, today)).find((range) => range !== undefined);
}

function rangeBetween(ends: Readonly<Record<string, string>> | undefined, today: string): DayRange | undefined {
  const from = ends && periodMeant(ends.from!, today);
  const to = ends && periodMeant(ends.to!, today);
  return from && to && { from: from.first, to: to.last };
}

function singleRange(folded: string, today: string): DayRange | undefined {
  const compared = COMPARED.exec(folded)?.groups;
  const sign = compared?.sign ?? SIGN_OF_WORD.get(compared?.word ?? '');
  const period = periodMeant(sign === undefined ? folded : compared!.period!, today);
  if (!period) return undefined;
  switch (sign) {
    case '<': return { to: addDays(period.first, -1) };
    case '<=': case '≤': return { to: period.last };
    case '>': return { from: addDays(period.last, 1) };
    case '>=': case '≥': return { from: period.first };
    default: return { from: period.first, to: period.last };
  }
}

/** No deadline and no document is of another year: what asks for one is a slip of the finger. */
const YEARS = { first: '1900', last: '2199' };

function periodMeant(text: string, today: string): Period | undefined {
  const period = periodDays(text) ?? namedPeriod(text, today);
  return period && period.first >= YEARS.first && period.last.slice(0, 4) <= YEARS.last ? period : undefined;
}

/** True if a day is in the range. */
export function isInRange(day: string, range: DayRange): boolean {
  return (range.from === undefined || day >= range.from) && (range.to === undefined || day <= range.to);
}
