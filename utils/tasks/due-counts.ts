import { type Id, type Note, daysBetween } from '../model/index.ts';
import { dueOf } from './due.ts';
import { statusSeenBy } from './status.ts';
import { isOfUnit } from './units.ts';

/** How many tasks are not done and press. */
export interface DueCounts {
  readonly overdue: number;
  /** Today or within the days that were asked for. */
  readonly near: number;
}

export interface DueQuestion {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** How many days ahead a deadline is near. */
  readonly days: number;
  readonly ownIds: readonly Id[];
  /** The names of the unit whose tasks are meant; none: those of all units. */
  readonly units: readonly string[];
}

export function countDue(notes: Iterable<Note>, { today, days, ownIds, units }: DueQuestion): DueCounts {
  let [overdue, near] = [0, 0];
  for (const note of notes) {
    const due = dueOf(note, today);
    if (due === undefined || statusSeenBy(note, ownIds) === 'done' || (units.length > 0 && !units.some((unit) => isOfUnit(note, unit)))) continue;
    const left = daysBetween(today, due);
    if (left < 0) overdue += 1;
    else if (left <= days) near += 1;
  }
  return { overdue, near };
}
