const DAY_FIRST = /^(\d{1,2})\s*[/\-. ]\s*(\d{1,2})\s*[/\-. ]\s*(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DIGITS_ONLY = /^(\d{2})(\d{2})(\d{4})$/;

function isoDay(year: number, month: number, day: number): string | undefined {
  const fullYear = year < 100 ? 2000 + year : year;
  const instant = new Date(Date.UTC(fullYear, month - 1, day));
  const exists = instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.toISOString().slice(0, 10) : undefined;
}

/**
 * Reads a day as people type it: `8/12/2026`, `08-12-2026`, `8.12.26`, `08122026`, `2026-12-08`; the day before the month.
 * @returns `YYYY-MM-DD`, or undefined if the text is no day of the calendar
 */
export function parseWrittenDay(text: string): string | undefined {
  const written = text.trim();
  const dayFirst = DAY_FIRST.exec(written) ?? DIGITS_ONLY.exec(written);
  if (dayFirst) return isoDay(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(written);
  return yearFirst ? isoDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3])) : undefined;
}

/** What stands between two days: a dash, or words. */
const BETWEEN = /\s*[-–—]\s*|\s+(?:cho\s+)?(?:đến|tới|to|until)\s+(?:hết\s+)?/gu;
const BEFORE_DAY = /^(?:từ|from)?\s*(?:ngày\s+)?/u;
/** A day without its year, or without its month too. */
const BEGUN = /^(?<day>\d{1,2})(?:\s*[/\-.]\s*(?<month>\d{1,2}))?$/;

/**
 * Reads days from one to another as people write them: `14/2/2027 - 20/2/2027`, `14-20/2/2027`, `từ 28/12 đến hết 3/1/2027`.
 * @returns the first and the last as `YYYY-MM-DD`, as they are written, or undefined if the text is not that
 */
export function parseWrittenDays(text: string): { readonly from: string; readonly to: string } | undefined {
  const written = text.normalize('NFC').toLowerCase().trim();
  if (parseWrittenDay(written) !== undefined) return undefined;
  for (const { 0: between, index } of written.matchAll(BETWEEN)) {
    const to = parseWrittenDay(bare(written.slice(index + between.length)));
    const from = to && dayUpTo(bare(written.slice(0, index)), to);
    if (from !== undefined) return { from, to: to! };
  }
  return undefined;
}

const bare = (text: string): string => text.replace(BEFORE_DAY, '');

/** A day that is written whole, or takes month and year from the one it goes up to: over the end of a year it is of the year before. */
function dayUpTo(text: string, to: string): string | undefined {
  const whole = parseWrittenDay(text);
  const begun = BEGUN.exec(text)?.groups;
  if (whole !== undefined || !begun) return whole;
  const [year, month] = [Number(to.slice(0, 4)), Number(begun['month'] ?? to.slice(5, 7))];
  const [sameYear, yearBefore] = [isoDay(year, month, Number(begun['day'])), isoDay(year - 1, month, Number(begun['day']))];
  return begun['month'] !== undefined && sameYear !== undefined && sameYear > to ? yearBefore : sameYear;
}
