import { daysBetween, localDay } from '../../../utils/model/index.ts';

/** How long a reminder stays away that was put off: days. */
const PUT_OFF_DAYS = 3;

export interface ReminderState {
  /** ISO 8601: of the last backup. */
  readonly lastAt: string | undefined;
  /** Whether something was done since the last backup. */
  readonly isChanged: boolean;
  /** ISO 8601: when the person put it off. */
  readonly putOffAt: string | undefined;
  /** ISO 8601: when the first note was written. */
  readonly firstAt: string | undefined;
}

/**
 * Days since the last backup, or since the first note if there is none, where the person is to be reminded.
 * @param every days; 0: never
 * @param today YYYY-MM-DD
 */
export function reminderDays({ lastAt, isChanged, putOffAt, firstAt }: ReminderState, every: number, today: string): number | undefined {
  const since = lastAt ?? firstAt;
  if (every === 0 || !isChanged || firstAt === undefined || since === undefined) return undefined;
  if (putOffAt !== undefined && daysBetween(localDay(new Date(putOffAt)), today) < PUT_OFF_DAYS) return undefined;
  const days = daysBetween(localDay(new Date(since)), today);
  return days >= every ? days : undefined;
}
