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
