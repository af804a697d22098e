import { daysBetween, formatDay } from '../utils/model/index.ts';
import type { Messages } from '../utils/i18n/index.ts';
import type { Tone } from './chip.tsx';

/** Up to so many days ahead a deadline is said to be near; up to the second it is counted in days, beyond it is a date. */
const NEAR_DAYS = 7;
const COUNTED_DAYS = 30;

export interface DueState {
  readonly tone: Tone;
  readonly text: string;
}

/** True if a deadline is said in days rather than as a date: what is over, and what is near enough to count. */
export function isCounted(due: string, today: string): boolean {
  return daysBetween(today, due) <= COUNTED_DAYS;
}

/**
 * A deadline in one short line.
 * @param due the last day meant, `YYYY-MM-DD`
 * @param today the local day, `YYYY-MM-DD`
 * @param done what was asked is done: the deadline is a date like any other
 */
export function dueState(due: string, today: string, done: boolean, texts: Messages['common']['due']): DueState {
  const days = daysBetween(today, due);
  if (done || !isCounted(due, today)) return { tone: 'neutral', text: formatDay(due) };
  if (days < 0) return { tone: 'danger', text: texts.overdue(-days) };
  if (days === 0) return { tone: 'warn', text: texts.today };
  return { tone: days <= NEAR_DAYS ? 'warn' : 'neutral', text: texts.inDays(days) };
}
