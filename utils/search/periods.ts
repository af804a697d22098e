/** The first and the last day of a period, `YYYY-MM-DD`. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** From the beginning of one month to the end of another of the same year, 1 to 12; years from 0 on. */
export function months(year: number, first: number, last: number): Period {
  const lastDay = new Date(Date.UTC(2000, last, 0));
  lastDay.setUTCFullYear(year, last, 0);
  const month = (number: number) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
  return { first: `${month(first)}-01`, last: `${month(last)}-${String(lastDay.getUTCDate()).padStart(2, '0')}` };
}

/** @param number 1 to 4 */
export const quarterOf = (year: number, number: number): Period => months(year, number * 3 - 2, number * 3);

/** Undefined if a year has no such month. */
export function monthOf(year: number, month: number): Period | undefined {
  return month >= 1 && month <= 12 ? months(year, month, month) : undefined;
}

/** Undefined if a year has no such day. */
export function dayOf(year: number, month: number, day: number): Period | undefined {
  const whole = monthOf(year, month);
  if (!whole || day < 1 || day > Number(whole.last.slice(8))) return undefined;
  return only(`${whole.first.slice(0, 8)}${String(day).padStart(2, '0')}`);
}

export const only = (day: string): Period => ({ first: day, last: day });
