import { namedPeriod, type Period } from './named-days.ts';

/** Days from one to another, both included; without an end, open on that side. `YYYY-MM-DD`, so that comparing strings compares days. */
export interface DayRange {
  readonly from?: string;
  readonly to?: string;
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;
const VIETNAMESE = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;
const QUARTER = /^(\d{4})-?q([1-4])$|^q([1-4])[/.-](\d{4})$/i;
const COMPARED = /^(<=|>=|<|>|=|≤|≥)?\s*(.*)$/s;

/** The days of a period as it is written: `2026`, `2026-03`, `3/2026`, `2026-Q1`, `2026-03-15`, `15/3/2026`. Undefined if it is none. */
export function periodDays(text: string): Period | undefined {
  const quarter = QUARTER.exec(text);
  if (quarter) {
    const year = Number(quarter[1] ?? quarter[4]);
    const number = Number(quarter[2] ?? quarter[3]);
    return months(year, number * 3 - 2, number * 3);
  }
  const iso = ISO.exec(text);
  const vietnamese = iso ? null : VIETNAMESE.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : [vietnamese?.[3], vietnamese?.[2], vietnamese?.[1]];
  if (year === undefined) return undefined;
  if (month === undefined) return months(Number(year), 1, 12);
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const whole = months(Number(year), Number(month), Number(month));
  if (day === undefined) return whole;
  if (Number(day) < 1 || Number(day) > Number(whole.last.slice(8))) return undefined;
  const only = `${whole.first.slice(0, 8)}${day.padStart(2, '0')}`;
  return { first: only, last: only };
}

function months(year: number, first: number, last: number): Period {
  const lastDay = new Date(Date.UTC(2000, last, 0));
  lastDay.setUTCFullYear(year, last, 0);
  const month = (number: number) => `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
  return { first: `${month(first)}-01`, last: `${month(last)}-${String(lastDay.getUTCDate()).padStart(2, '0')}` };
}

/** Reads `<2026-03`, `>=1/3/2026`, `2026-01..2026-03`, `..2026`, `2026`, `tuần này`. Undefined if it is none of these, or not yet. @param today `YYYY-MM-DD` */
export function readDayRange(text: string, today: string): DayRange | undefined {
  const [from, to, more] = text.split('..').map((end) => end.trim());
  if (to !== undefined) {
    if (more !== undefined || (from === '' && to === '')) return undefined;
    const first = from === '' ? undefined : periodMeant(from!, today)?.first;
    const last = to === '' ? undefined : periodMeant(to, today)?.last;
    if ((from !== '' && first === undefined) || (to !== '' && last === undefined)) return undefined;
    return { ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) };
  }
  const [, sign, written] = COMPARED.exec(text)!;
  const period = periodMeant(written!.trim(), today);
  if (!period) return undefined;
  switch (sign) {
    case '<': return { to: dayBeside(period.first, -1) };
    case '<=': case '≤': return { to: period.last };
    case '>': return { from: dayBeside(period.last, 1) };
    case '>=': case '≥': return { from: period.first };
    default: return { from: period.first, to: period.last };
  }
}

const periodMeant = (text: string, today: string): Period | undefined => periodDays(text) ?? namedPeriod(text, today);

function dayBeside(day: string, step: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + step);
  return date.toISOString().slice(0, 10);
}

/** True if a day is in the range. */
export function isInRange(day: string, range: DayRange): boolean {
  return (range.from === undefined || day >= range.from) && (range.to === undefined || day <= range.to);
}
