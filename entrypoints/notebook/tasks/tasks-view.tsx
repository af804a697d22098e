import { useMemo, useState } from 'preact/hooks';
import { ByHand } from '../../../components/door/index.ts';
import { compareUnits, EmptyState, messages, Select, TasksIcon } from '../../../components/index.ts';
import type { Id, TaskStatus } from '../../../utils/model/index.ts';
import { go, type Route } from '../address/index.ts';
import { type Contents, ownIds, today } from '../contents/index.ts';
import { groupTasks, isShown, STATUS_FILTERS, type StatusFilter, tasksOf } from './task-groups.ts';
import { TaskRow } from './task-row.tsx';
import '../../../components/styles/table.css';
import './tasks.css';

type TasksRoute = Extract<Route, { view: 'tasks' }>;

export function TasksView({ route, contents }: { readonly route: TasksRoute; readonly contents: Contents }) {
  const { common, notebook } = messages.value;
  const texts = notebook.tasks;
  const [before, setBefore] = useState<ReadonlyMap<Id, TaskStatus>>(new Map());
  const status = STATUS_FILTERS.find((filter) => filter === route.status) ?? 'unfinished';
  const { unit } = route;

  const all = useMemo(() => tasksOf(contents.notes.values(), before, today.value, ownIds.value), [contents.notes, before, today.value, ownIds.value]);
  const shown = all.filter((task) => isShown(task, { status, unit }));
  const units = useMemo(
    () => [...new Set(all.flatMap(({ note: { directive } }) => [directive?.leadUnit ?? '', ...(directive?.cooperatingUnits ?? [])]))].filter(Boolean).sort(compareUnits),
    [all],
  );

  function narrow(next: Partial<Pick<TasksRoute, 'unit' | 'status'>>): void {
    setBefore(new Map());
    go({ ...route, ...next });
  }

  return (
    <div class="page">
      <header>
        <div class="heads">
          <h1>{notebook.titles.tasks}</h1>
          <output class="muted small">{texts.count(shown.length)}</output>
        </div>
        <ByHand />
        {all.length > 0 && (
          <div class="filters">
            <Select
              label={common.fields.status}
              options={STATUS_FILTERS.map((value) => ({ value, text: statusText(value) }))}
              value={status}
              onChange={(value) => narrow({ status: value })}
            />
            <Select
              label={texts.unit}
              options={[{ value: '', text: texts.allUnits }, ...units.map((value) => ({ value, text: value }))]}
              value={unit ?? ''}
              onChange={(value) => narrow({ unit: value })}
            />
          </div>
        )}
      </header>
      {shown.length === 0 ? (
        <EmptyState icon={TasksIcon}>{all.length === 0 ? texts.none : texts.noneLeft}</EmptyState>
      ) : (
        <table class="table stacks tasks">
          <thead>
            <tr>
              <th scope="col">{common.fields.task}</th>
              <th scope="col">{common.fields.leadUnit}</th>
              <th scope="col">{common.fields.deadline}</th>
              <th scope="col">{common.fields.status}</th>
            </tr>
          </thead>
          {groupTasks(shown, today.value).map(({ group, tasks }) => (
            <tbody key={group}>
              <tr class={`group ${group}`}>
                <th scope="rowgroup" colSpan={4}>
                  {texts.groups[group]} <span class="count">{tasks.length.toLocaleString('vi')}</span>
                </th>
              </tr>
              {tasks.map(({ note, status: shownStatus }) => (
                <TaskRow
                  key={note.id}
                  note={note}
                  document={contents.documents.get(note.documentId)}
                  onChange={() => setBefore((map) => new Map([...map, [note.id, shownStatus]]))}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </div>
  );
}

function statusText(filter: StatusFilter): string {
  const { common, notebook } = messages.value;
  return filter === 'unfinished' || filter === 'all' ? notebook.tasks.filters[filter] : common.statuses[filter];
}
