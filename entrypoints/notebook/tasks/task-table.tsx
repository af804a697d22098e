import { type ComponentChildren, Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { DownIcon, messages, UpIcon, useNear } from '../../../components/index.ts';
import type { Id } from '../../../utils/model/index.ts';
import type { TaskColumn } from '../../../utils/settings/index.ts';
import type { Selection } from '../search/selection.ts';
import type { SortColumn, TaskSort } from './task-columns.ts';
import type { TaskGroup } from './task-groups.ts';
import { type RowActs, TaskRow } from './task-row.tsx';
import { useIsPrinted } from '../use-is-printed.ts';
import { useStacked } from './use-stacked.ts';

/** A group with what stands over it. */
export interface TitledGroup extends TaskGroup {
  readonly title: string;
  readonly tone?: 'danger' | 'warn' | undefined;
}

export interface TaskTableProps {
  readonly label: string;
  readonly groups: readonly TitledGroup[];
  readonly columns: readonly TaskColumn[];
  readonly sort: TaskSort;
  readonly onSort: (sort: TaskSort) => void;
  readonly selection: Selection;
  /** The row that the Tab key leads to. */
  readonly reachedId: Id | undefined;
  readonly chosenId: Id | undefined;
  /** Takes the focus as soon as it stands there: a task, or the heading of a group. */
  readonly focusOn: { readonly id: Id } | { readonly group: string } | undefined;
  readonly onFocused: () => void;
  readonly acts: RowActs;
  /** What was done last, behind the task that it was done to. */
  readonly outcome: { readonly at: Id; readonly shown: ComponentChildren } | undefined;
}

/** So many rows are put on the screen at a time; more when their end comes near. */
const CHUNK = 80;

export function TaskTable({ label, groups, columns, sort, onSort, selection, reachedId, chosenId, focusOn, onFocused, acts, outcome }: TaskTableProps) {
  const texts = messages.value.tasks;
  const frame = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const isStacked = useStacked(frame, columns);
  const [count, setCount] = useState(CHUNK);
  const total = groups.reduce((sum, { tasks }) => sum + tasks.length, 0);
  const wanted = focusOn === undefined ? 0 : placeOf(groups, focusOn) + 1;
  const isPrinted = useIsPrinted();
  const shownCount = isPrinted ? total : Math.max(count, wanted);
  const span = columns.length + 2;
  const end = useNear(() => shownCount < total && setCount((before) => before + CHUNK), groups, shownCount, total);

  useLayoutEffect(() => {
    if (focusOn === undefined) return;
    if (wanted > count) setCount(wanted + CHUNK);
    const selector = 'id' in focusOn ? `[data-note="${CSS.escape(focusOn.id)}"]` : `[data-group="${CSS.escape(focusOn.group)}"]`;
    const target = table.current?.querySelector<HTMLElement>(selector);
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'id' in focusOn ? 'nearest' : 'start' });
    onFocused();
  }, [focusOn]);

  let left = shownCount;
  return (
    <div ref={frame} class={isStacked ? 'task-table stacked' : 'task-table'}>
      <table ref={table} class="table tasks" aria-label={label}>
        <thead>
          <tr>
            <th scope="col" class="tick">
              <span class="visually-hidden">{texts.selection.label}</span>
            </th>
            {(['task', ...columns] as const).map((column) => (
              <th key={column} scope="col" class={column === 'task' ? 'text' : column} aria-sort={sort.by === column ? (sort.down ? 'descending' : 'ascending') : undefined}>
                <SortButton column={column} sort={sort} onSort={onSort} />
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ key, title, tone, tasks }) => {
          const shown = tasks.slice(0, Math.max(0, left));
          left -= shown.length;
          if (shown.length === 0) return null;
          return (
            <tbody key={key}>
              <tr class={`group ${tone ?? ''}`} data-group={key} tabIndex={-1}>
                <th scope="rowgroup" colSpan={span}>
                  {title} <span class="count">{tasks.length.toLocaleString('vi')}</span>
                </th>
              </tr>
              {shown.map((task) => {
                const { id } = task.note;
                // The key is that of the outermost: without it all rows below one that goes are made anew, and lose the focus.
                return (
                  <Fragment key={id}>
                    <TaskRow task={task} columns={columns} isTicked={selection.has(id)} isReached={id === reachedId} isChosen={id === chosenId} acts={acts} />
                    {outcome?.at === id && (
                      <tr class="outcome">
                        <td colSpan={span}>{outcome.shown}</td>
                      </tr>
                    )}
                  </Fragment>
                );
              })}
            </tbody>
          );
        })}
      </table>
      <div ref={end} class="results-end" />
    </div>
  );
}

/** Where in all rows a task stands, or the first of a group. */
function placeOf(groups: readonly TitledGroup[], what: { readonly id: Id } | { readonly group: string }): number {
  let before = 0;
  for (const { key, tasks } of groups) {
    if ('group' in what && key === what.group) return before;
    const at = 'id' in what ? tasks.findIndex(({ note }) => note.id === what.id) : -1;
    if (at >= 0) return before + at;
    before += tasks.length;
  }
  return -1;
}

function SortButton({ column, sort, onSort }: Pick<TaskTableProps, 'sort' | 'onSort'> & { readonly column: SortColumn }) {
  const isSorted = sort.by === column;
  return (
    <button type="button" onClick={() => onSort({ by: column, down: isSorted && !sort.down })}>
      {messages.value.tasks.columns.names[column]}
      {isSorted && (sort.down ? <DownIcon /> : <UpIcon />)}
    </button>
  );
}
