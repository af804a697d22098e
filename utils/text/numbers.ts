/** Numbers and dates as whole tokens: 8/12, 08/12 and 8-12 are one, and so are 1.250 and 1250. 8.12 is 8/12 as a day and 8,12 as an amount. */

const SEPARATOR = /\s*[-–—./]\s*/;
const LEADING_ZEROS = /^0+(?=\d)/;
const YEAR = /^[12]\d{3}$/;
/** "1.250.000" and "1.250.000,5": thousands are parted by dots. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const BETWEEN_GROUPS = /(?<=\d)(?=(?:\d{3})+$)/g;
/** "1,250,000", as in English: two commas part no decimals. */
const GROUPED_BY_COMMAS = /^[1-9]\d{0,2}(?:,\d{3}){2,}$/;
/** A day and its month, or a whole number and its decimals. */
const POINTED = /^[1-9]\d*\.(?![12]\d{3}$)\d+$/;
const SHORT_YEAR = /^(?:[1-9]|[12]\d|3[01])\/(?:[1-9]|1[0-2])\/(?=[1-9]\d$)/;

/**
 * One form for a number or date: thousands without the dots between them, else parts without leading zeros joined by "/". A day written year first
 * (ISO 8601) is put into the order of Vietnamese dates: "2026-12-08" gives "8/12/2026". What may be a day or an amount ("8.12") stays as it is,
 * see `readingsOfNumber`.
 */
export function numberForm(token: string): string {
  if (GROUPED.test(token)) return token.replaceAll('.', '');
  if (GROUPED_BY_COMMAS.test(token)) return token.replaceAll(',', '');
  if (POINTED.test(token)) return token;
  if (/^0\.\d+$/.test(token)) return token.replace('.', ',');
  const parts = token.split(SEPARATOR).map((part) => part.replace(LEADING_ZEROS, ''));
  if (parts.length === 3 && YEAR.test(parts[0]!) && !YEAR.test(parts[2]!)) parts.reverse();
  return parts.join('/');
}

/** The numbers that a form can mean: itself; of "8.05" the day 8/5 and the amount 8,05; of "8/12/26" the year 2026. */
export function readingsOfNumber(form: string): readonly string[] {
  if (SHORT_YEAR.test(form)) return [form, form.replace(SHORT_YEAR, '$&20')];
  if (!form.includes('.')) return [form];
  const [whole, rest] = form.split('.') as [string, string];
  return [form, `${whole}/${rest.replace(LEADING_ZEROS, '')}`, `${whole},${rest}`];
}

/** Whether two forms can mean the same. */
export function isSameNumber(one: string, other: string): boolean {
  return one === other || readingsOfNumber(one).some((reading) => readingsOfNumber(other).includes(reading));
}

/** Whether a number begins as what was typed so far, in one of its readings or with dots between its thousands. Both as forms. */
export function numberBegins(form: string, typed: string): boolean {
  if (form[0] !== typed[0]) return false;
  if (readingsOfNumber(typed).some((begun) => readingsOfNumber(form).some((reading) => reading.startsWith(begun)))) return true;
  return /^\d+$/.test(form) && form.replaceAll(BETWEEN_GROUPS, '.').startsWith(typed);
}

/**
 * What else a number is found by, as forms: the day and month, the month and year, and the year of a full date;
 * the month and the year, or the number of a document and its year; both years of a period.
 */
export function partsOfNumber(form: string): string[] {
  const parts = form.split('/');
  const last = parts.at(-1)!;
  if (parts.length < 2 || parts.length > 3 || !YEAR.test(last)) return [];
  return parts.length === 2 ? parts : [`${parts[0]}/${parts[1]}`, `${parts[1]}/${last}`, last];
}
