import { vietnameseOrder } from '../../../utils/i18n/index.ts';
import { type Note, speakerOf, TASK_STATUSES } from '../../../utils/model/index.ts';
import { TASK_COLUMNS, type TaskColumn } from '../../../utils/settings/index.ts';
import { documentName } from '../contents/document-label.ts';
import { latestProgress, type Task } from './task.ts';

/** What a table can be sorted by: what is to be done is always in it. */
export type SortColumn = 'task' | TaskColumn;

export interface TaskSort {
  readonly by: SortColumn;
  readonly down: boolean;
}

/** Reads `deadline` or, from the end, `-deadline`; undefined for other words. */
export function readSort(written: string | undefined): TaskSort | undefined {
  const by = written?.replace(/^-/, '');
  const known = (['task', ...TASK_COLUMNS] as const).find((column) => column === by);
  return known && { by: known, down: written!.startsWith('-') };
}

export function writeSort({ by, down }: TaskSort): string {
  return down ? `-${by}` : by;
}

/** What a column sorts by; empty values come last in either direction. */
function valueOf(task: Task, column: SortColumn): string {
  const { directive, tags } = task.note;
  switch (column) {
    case 'task':
      return task.title;
    case 'leadUnit':
      return directive?.leadUnit ?? '';
    case 'cooperatingUnits':
      return directive?.cooperatingUnits.join(', ') ?? '';
    case 'speaker':
      return speakerOf(directive) ?? '';
    case 'document':
      return task.document ? documentName(task.document) : '';
    case 'deadline':
      return task.due ?? '';
    case 'status':
      return String(TASK_STATUSES.indexOf(task.status));
    case 'progress':
      return latestProgress(task)?.on ?? '';
    case 'product':
      return directive?.product ?? '';
    case 'tags':
      return tags.join(', ');
  }
}

/** The tasks sorted; those that are alike by their deadline, then by when they were made, then as they stand in their document. */
export function sortTasks(tasks: readonly Task[], { by, down }: TaskSort, placeOf: (task: Task) => Task = (task) => task): Task[] {
  // Days and places in an order are compared as they are: a dictionary's order costs some ten times as much.
  const compare = ORDERED_AS_WRITTEN.has(by) ? compareWritten : vietnameseOrder.compare;
  const keyed = tasks.map((task) => ({ task, value: valueOf(placeOf(task), by), due: placeOf(task).due ?? '9999' }));
  return keyed
    .sort((a, b) => {
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '') || tie(a, b);
      return compare(a.value, b.value) * (down ? -1 : 1) || tie(a, b);
    })
    .map(({ task }) => task);
}

const ORDERED_AS_WRITTEN: ReadonlySet<SortColumn> = new Set(['deadline', 'status', 'progress']);

const compareWritten = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

interface Keyed {
  readonly task: Task;
  readonly due: string;
}

/** The same for the same tasks, whatever order they come in: those of one act are as old as each other. */
function tie(a: Keyed, b: Keyed): number {
  const [one, other] = [a.task.note, b.task.note];
  return (
    compareWritten(a.due, b.due) ||
    compareWritten(one.createdAt, other.createdAt) ||
    compareWritten(one.documentId, other.documentId) ||
    placeIn(one) - placeIn(other) ||
    compareWritten(one.id, other.id)
  );
}

/** How far into its document a note stands. */
const placeIn = ({ selectors }: Note): number => selectors?.position?.start ?? 0;
