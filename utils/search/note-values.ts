import { localDay } from '../model/index.ts';
import type { ChoiceClause, DayClause } from './clauses.ts';
import { isInRange, periodDays } from './day-range.ts';
import { nameKey, OVERDUE } from './fields.ts';
import type { SearchableNote } from './searchable-note.ts';

/** The days that fields mean, of notes one after another: the last day of what is written, `YYYY-MM-DD`. */
export class NoteDays {
  readonly #days: Readonly<Record<DayClause['field'], (string | undefined)[]>> = { date: [], due: [], changed: [] };

  add({ date, due, changedAt }: SearchableNote): void {
    this.#days.date.push(lastDayOf(date));
    this.#days.due.push(lastDayOf(due));
    this.#days.changed.push(changedAt === undefined ? undefined : dayOfInstant(changedAt));
  }

  due(number: number): string | undefined {
    return this.#days.due[number];
  }

  /** Whether the day that the field means is in the range. */
  holds({ field, days }: DayClause, number: number): boolean {
    const day = this.#days[field][number];
    return day !== undefined && isInRange(day, days);
  }
}

/** Whether a note has a choice; for many notes with few values. @param today `YYYY-MM-DD` */
export function choiceTest({ field, choice }: ChoiceClause, days: NoteDays, today: string): (note: SearchableNote, number: number) => boolean {
  if (choice === OVERDUE) {
    return ({ status }, number) => {
      const due = days.due(number);
      return status !== 'done' && due !== undefined && due < today;
    };
  }
  if (field === 'has') return HAS[choice]!;
  const wanted = nameKey(choice);
  const known = new Map<string | undefined, boolean>([[undefined, false]]);
  return (note) => {
    const value = note[field];
    let holds = known.get(value);
    if (holds === undefined) known.set(value, (holds = nameKey(value!) === wanted));
    return holds;
  };
}

const HAS: Readonly<Record<string, (note: SearchableNote) => boolean>> = {
  comment: ({ comment }) => comment.trim() !== '',
  deadline: ({ due }) => due !== undefined,
  tag: ({ tags }) => tags.length > 0,
  changed: ({ state }) => state === 'changed',
  lost: ({ state }) => state === 'lost',
};

/** Whether the host of a note's address has a part. */
export function isOfHost({ site }: SearchableNote, part: string): boolean {
  return site !== undefined && site.toLowerCase().includes(part.toLowerCase());
}

const LONGEST_DAY = 'YYYY-MM-DD'.length;

function lastDayOf(written: string | undefined): string | undefined {
  return written === undefined ? undefined : periodDays(written.slice(0, LONGEST_DAY))?.last;
}

function dayOfInstant(instant: string): string | undefined {
  const time = new Date(instant);
  return Number.isNaN(time.getTime()) ? undefined : localDay(time);
}
