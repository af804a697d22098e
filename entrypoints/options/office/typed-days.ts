import { daysBetween } from '../../../utils/model/index.ts';
import { addDays } from '../../../utils/text/index.ts';

/** An office tells of days that are near: another year is a slip. */
const MOST_YEARS_AWAY = 10;
const MOST_DAYS_AT_ONCE = 31;

export type DaysProblem = 'farAway' | 'backwards' | 'tooManyDays';

/**
 * The days from one to another, both with them, as `YYYY-MM-DD`, or why they are not taken.
 * @param to empty for one day
 * @param today the day from which they are looked at
 */
export function typedDays(from: string, to: string, today: string): { readonly days: readonly string[] } | { readonly problem: DaysProblem } {
  const last = to === '' ? from : to;
  if ([from, last].some((day) => Math.abs(yearOf(day) - yearOf(today)) > MOST_YEARS_AWAY)) return { problem: 'farAway' };
  const steps = daysBetween(from, last);
  if (steps < 0) return { problem: 'backwards' };
  if (steps >= MOST_DAYS_AT_ONCE) return { problem: 'tooManyDays' };
  return { days: Array.from({ length: steps + 1 }, (_, step) => addDays(from, step)) };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
