import { daysBetween, speakerOf, TASK_STATUSES } from '../../../utils/model/index.ts';
import { isOfUnit } from '../../../utils/tasks/index.ts';
import type { Task } from './task.ts';

export const STATUS_FILTERS = ['unfinished', ...TASK_STATUSES, 'all'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

/** When a task is due. */
export const PERIODS = ['overdue', 'week', 'month', 'quarter', 'later', 'none'] as const;
export type Period = (typeof PERIODS)[number];

export interface TaskFilter {
  readonly status: StatusFilter;
  /** Leads or cooperates. */
  readonly unit?: string | undefined;
  readonly speaker?: string | undefined;
  readonly period?: Period | undefined;
}

export const WEEK_DAYS = 7;

/** @param today `YYYY-MM-DD` */
export function isShown(task: Task, { status, unit, speaker, period }: TaskFilter, today: string): boolean {
  const hasStatus = status === 'all' || (status === 'unfinished' ? task.status !== 'done' : task.status === status);
  return (
    hasStatus &&
    (unit === undefined || isOfUnit(task.note, unit)) &&
    (speaker === undefined || speakerOf(task.note.directive) === speaker) &&
    (period === undefined || isIn(period, task, today))
  );
}

function isIn(period: Period, { due, status }: Task, today: string): boolean {
  if (due === undefined || period === 'none') return due === undefined && period === 'none';
  const days = daysBetween(today, due);
  switch (period) {
    case 'overdue':
      return days < 0 && status !== 'done';
    case 'week':
      return days >= 0 && days <= WEEK_DAYS;
    case 'month':
      return due.slice(0, 7) === today.slice(0, 7);
    case 'quarter':
      return quarterOf(due) === quarterOf(today);
    case 'later':
      return quarterOf(due) > quarterOf(today);
  }
}

/** `2027-1` for a day of the first quarter of 2027. */
function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
