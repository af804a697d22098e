/** Numbers and dates as whole tokens: 8/12, 08/12, 8-12 and 8.12 are one, and so are 1.250 and 1250. */

const SEPARATOR = /\s*[-–—./]\s*/;
const LEADING_ZEROS = /^0+(?=\d)/;
const YEAR = /^[12]\d{3}$/;
/** "1.250.000": its thousands are parted by dots. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const BETWEEN_GROUPS = /(?<=\d)(?=(?:\d{3})+$)/g;

/**
 * One form for a number or date: thousands without the dots between them, else parts without leading zeros joined by "/". A day written year first
 * (ISO 8601) is put into the order of Vietnamese dates: "2026-12-08" gives "8/12/2026".
 */
export function numberForm(token: string): string {
  if (GROUPED.test(token)) return token.replaceAll('.', '');
  const parts = token.split(SEPARATOR).map((part) => part.replace(LEADING_ZEROS, ''));
  if (parts.length === 3 && YEAR.test(parts[0]!) && !YEAR.test(parts[2]!)) parts.reverse();
  return parts.join('/');
}

/** Whether a number that is written with dots between its thousands begins as what was typed. @param form see `numberForm` */
export function beginsGrouped(form: string, typed: string): boolean {
  return /^\d+$/.test(form) && form.replaceAll(BETWEEN_GROUPS, '/').startsWith(typed);
}

/**
 * What else a number is found by, as forms: the day and month, the month and year, and the year of a full date;
 * the year of a month or of a document's number; both years of a period.
 */
export function partsOfNumber(form: string): string[] {
  const parts = form.split('/');
  const last = parts.at(-1)!;
  if (parts.length < 2 || parts.length > 3 || !YEAR.test(last)) return [];
  if (parts.length === 2) return YEAR.test(parts[0]!) ? parts : [last];
  return [`${parts[0]}/${parts[1]}`, `${parts[1]}/${last}`, last];
}
