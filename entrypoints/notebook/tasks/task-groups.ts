import { compareUnits } from '../../../components/index.ts';
import { addDays, addMonths, weekdayOf } from '../../../utils/text/index.ts';
import { vietnameseOrder } from '../../../utils/i18n/index.ts';
import { documentDay, speakerOf, TASK_STATUSES } from '../../../utils/model/index.ts';
import { unitKey, unitNames } from '../../../utils/tasks/index.ts';
import type { Task } from './task.ts';
import { WEEK_DAYS } from './task-filter.ts';

export const GROUPINGS = ['due', 'unit', 'speaker', 'document', 'status', 'none'] as const;
/** `weeks` and `months` are those of the timeline. */
export type Grouping = (typeof GROUPINGS)[number] | 'weeks' | 'months';

/** When a task is due, the most pressing first. */
const DUE_GROUPS = ['overdue', 'week', 'later', 'none', 'done'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** Tasks that stand under one heading; the key says which: a unit (`unitKey`), a document's id, a status, the first day of a week. Empty: not known. */
export interface TaskGroup {
  readonly key: string;
  readonly tasks: readonly Task[];
}

/** So many weeks or months ahead have a place of their own on the timeline. */
const AHEAD = { weeks: 8, months: 12 } as const;
/** On the timeline before the first stretch, and behind the last; beside it what has no day, and what was due and done before. */
export const LATE = 'late';
export const BEYOND = 'beyond';
export const UNDATED = 'undated';
export const PAST = 'past';

/** The groups in order, those without tasks left out; in each the tasks in the order given. @param today `YYYY-MM-DD` */
export function groupTasks(tasks: readonly Task[], grouping: Grouping, today: string, placeOf: (task: Task) => Task = (task) => task): TaskGroup[] {
  const groups = Map.groupBy(tasks, (task) => keyOf(placeOf(task), grouping, today));
  return [...groups].map(([key, inGroup]) => ({ key, tasks: inGroup })).sort((a, b) => compareGroups(a, b, grouping, today));
}

function keyOf(task: Task, grouping: Grouping, today: string): string {
  const { directive } = task.note;
  switch (grouping) {
    case 'due':
      return dueGroup(task, today);
    case 'unit':
      return unitKey(directive?.leadUnit ?? '');
    case 'speaker':
      return speakerOf(directive) ?? '';
    case 'document':
      return task.document?.meetingId ?? task.document?.id ?? '';
    case 'status':
      return task.status;
    case 'weeks':
    case 'months':
      return stretchOf(task, grouping, today);
    case 'none':
      return 'none';
  }
}

function dueGroup({ status, due }: Task, today: string): DueGroup {
  if (status === 'done') return 'done';
  if (due === undefined) return 'none';
  if (due < today) return 'overdue';
  return due <= addDays(today, WEEK_DAYS) ? 'week' : 'later';
}

/** The first days of the stretches ahead: of weeks their Mondays. @param today `YYYY-MM-DD` */
export function stretchesAhead(scale: 'weeks' | 'months', today: string): string[] {
  const first = scale === 'weeks' ? addDays(today, -((weekdayOf(today) + 6) % 7)) : `${today.slice(0, 8)}01`;
  return Array.from({ length: AHEAD[scale] }, (_, index) => (scale === 'weeks' ? addDays(first, index * 7) : addMonths(first, index)));
}

/** The last day of a stretch. */
export function endOfStretch(scale: 'weeks' | 'months', first: string): string {
  return addDays(scale === 'weeks' ? addDays(first, 7) : addMonths(first, 1), -1);
}

function stretchOf({ due, status }: Task, scale: 'weeks' | 'months', today: string): string {
  if (due === undefined) return UNDATED;
  const stretches = stretchesAhead(scale, today);
  if (due < today && status !== 'done') return LATE;
  if (due < stretches[0]!) return PAST;
  if (due > endOfStretch(scale, stretches.at(-1)!)) return BEYOND;
  return stretches.findLast((first) => first <= due)!;
}

/** Groups of a fixed order stand in it; meetings by their day, the last first; units the person's own first, others as in a dictionary. What is not known comes last. */
function compareGroups(a: TaskGroup, b: TaskGroup, grouping: Grouping, today: string): number {
  const order: readonly string[] | undefined =
    grouping === 'due' ? DUE_GROUPS : grouping === 'status' ? TASK_STATUSES : grouping === 'weeks' || grouping === 'months' ? [LATE, ...stretchesAhead(grouping, today), BEYOND, UNDATED, PAST] : undefined;
  if (order) return order.indexOf(a.key) - order.indexOf(b.key);
  if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
  if (grouping === 'document') return vietnameseOrder.compare(dayOf(b), dayOf(a));
  return grouping === 'unit' ? compareUnits(unitOf(a), unitOf(b)) : vietnameseOrder.compare(a.key, b.key);
}

/** The unit of a group, as most of its tasks spell it; empty if none is known. */
export function unitOf({ tasks }: TaskGroup): string {
  return unitNames(tasks.map(({ note }) => note.directive?.leadUnit ?? ''))[0] ?? '';
}

function dayOf({ tasks: [first] }: TaskGroup): string {
  return first?.document ? documentDay(first.document) : '';
}
