import { daysBetween, type Id, type Note, TASK_STATUSES, type TaskStatus } from '../../../utils/model/index.ts';
import { dueOf, statusSeenBy } from '../../../utils/tasks/index.ts';

/** When a task is due, the most pressing first. */
const TASK_GROUPS = ['overdue', 'week', 'later', 'none', 'done'] as const;
export type TaskGroup = (typeof TASK_GROUPS)[number];

export const STATUS_FILTERS = ['unfinished', ...TASK_STATUSES, 'all'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

export interface TaskFilter {
  readonly status: StatusFilter;
  /** Leads or cooperates. */
  readonly unit?: string | undefined;
}

/** A note of category directive, with what the filter and the groups go by. */
export interface Task {
  readonly note: Note;
  readonly status: TaskStatus;
  readonly due: string | undefined;
}

const WEEK_DAYS = 7;

/**
 * @param before the status under which a task stays where it stands although it was changed meanwhile,
 * so that nothing vanishes from under the hand
 */
export function tasksOf(notes: Iterable<Note>, before: ReadonlyMap<Id, TaskStatus>, today: string, ownIds: readonly Id[]): Task[] {
  return Array.from(notes)
    .filter(({ category }) => category === 'directive')
    .map((note) => ({ note, status: before.get(note.id) ?? statusSeenBy(note, ownIds), due: dueOf(note, today) }));
}

export function isShown({ note, status }: Task, filter: TaskFilter): boolean {
  const { leadUnit, cooperatingUnits = [] } = note.directive ?? {};
  const hasStatus = filter.status === 'all' || (filter.status === 'unfinished' ? status !== 'done' : status === filter.status);
  return hasStatus && (filter.unit === undefined || leadUnit === filter.unit || cooperatingUnits.includes(filter.unit));
}

/** The groups that have tasks; in each the earliest deadline comes first. @param today `YYYY-MM-DD` */
export function groupTasks(tasks: readonly Task[], today: string): { readonly group: TaskGroup; readonly tasks: readonly Task[] }[] {
  const groups = Map.groupBy(tasks, (task) => groupOf(task, today));
  return TASK_GROUPS.flatMap((group) => {
    const inGroup = groups.get(group);
    return inGroup ? [{ group, tasks: inGroup.toSorted(compareTasks) }] : [];
  });
}

function groupOf({ status, due }: Task, today: string): TaskGroup {
  if (status === 'done') return 'done';
  if (due === undefined) return 'none';
  const days = daysBetween(today, due);
  if (days < 0) return 'overdue';
  return days <= WEEK_DAYS ? 'week' : 'later';
}

function compareTasks(a: Task, b: Task): number {
  const [dueA, dueB] = [a.due ?? '9999', b.due ?? '9999'];
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  return a.note.createdAt < b.note.createdAt ? -1 : Number(a.note.createdAt > b.note.createdAt);
}
