import type { ComponentChildren } from 'preact';
import { Chip, DeadlineText, DueDistance, messages } from '../../../components/index.ts';
import { formatDay, type Id, speakerOf, TASK_STATUSES, type TaskStatus } from '../../../utils/model/index.ts';
import type { TaskColumn } from '../../../utils/settings/index.ts';
import { occurrenceOf } from '../../../utils/tasks/index.ts';
import { documentLabel, today } from '../contents/index.ts';
import { latestProgress, type Task } from './task.ts';

/** What a row tells the view. One object for all rows, so that a row that did not change is not drawn again. */
export interface RowActs {
  /** The address of the task, for the link that opens it. */
  readonly hashOf: (id: Id) => string;
  readonly open: (id: Id) => void;
  readonly tick: (id: Id, isRange: boolean) => void;
  readonly setStatus: (id: Id, status: TaskStatus) => void;
  /** Marks a task that comes again as done for this time. */
  readonly finish: (id: Id) => void;
  /** The focus came to the row. */
  readonly reached: (id: Id) => void;
}

/** Beside the statuses: no status, but what is done of a task that comes again. */
const THIS_TIME = 'thisTime';

export interface TaskRowProps {
  readonly task: Task;
  readonly columns: readonly TaskColumn[];
  readonly isTicked: boolean;
  /** Whether the way with the Tab key leads to this row. */
  readonly isReached: boolean;
  readonly isChosen: boolean;
  readonly acts: RowActs;
}

export function TaskRow({ task, columns, isTicked, isReached, isChosen, acts }: TaskRowProps) {
  const { tasks: texts } = messages.value;
  const { note, document, title, status } = task;
  const short = title.slice(0, 80);
  // What has a column of its own need not stand under the task too.
  const beside = [!columns.includes('speaker') && speakerOf(note.directive), !columns.includes('document') && document && documentLabel(document)].filter(Boolean);
  return (
    <tr
      data-note={note.id}
      class={status}
      tabIndex={isReached ? 0 : -1}
      aria-label={short}
      aria-current={isChosen ? 'true' : undefined}
      onFocus={(event) => event.target === event.currentTarget && acts.reached(note.id)}
    >
      <td class="tick">
        <input type="checkbox" tabIndex={isReached ? 0 : -1} aria-label={texts.select(short)} checked={isTicked} onClick={(event) => acts.tick(note.id, event.shiftKey)} />
      </td>
      <td class="text">
        <a
          class="task-link"
          tabIndex={-1}
          href={acts.hashOf(note.id)}
          onClick={(event) => {
            if (event.ctrlKey || event.metaKey || event.shiftKey) return;
            event.preventDefault();
            acts.open(note.id);
          }}
        >
          {title}
        </a>
        {beside.length > 0 && <p class="muted beside">{beside.join(' · ')}</p>}
      </td>
      {columns.map((column) => (
        <td key={column} class={column}>
          <Cell task={task} column={column} columns={columns} isReached={isReached} acts={acts} />
        </td>
      ))}
    </tr>
  );
}

function Cell({ task, column, columns, isReached, acts }: Omit<TaskRowProps, 'isTicked' | 'isChosen'> & { readonly column: TaskColumn }): ComponentChildren {
  const { common, tasks: texts } = messages.value;
  const { note, document, title, status, due } = task;
  const { leadUnit, cooperatingUnits = [], speaker, speakerTitle, deadlines = [], product } = note.directive ?? {};
  switch (column) {
    case 'leadUnit':
      return (
        <>
          {leadUnit ?? <span class="muted">{texts.noUnit}</span>}
          {cooperatingUnits.length > 0 && !columns.includes('cooperatingUnits') && <p class="muted small">{texts.cooperating(cooperatingUnits.join(', '))}</p>}
        </>
      );
    case 'cooperatingUnits':
      return cooperatingUnits.join(', ');
    case 'speaker':
      return [speaker, speakerTitle].filter(Boolean).join(', ');
    case 'document':
      return document && documentLabel(document);
    case 'deadline':
      if (due === undefined) return <span class="muted">{deadlines[0] ? <DeadlineText deadline={deadlines[0]} today={today.value} /> : texts.noDeadline}</span>;
      return (
        <>
          <span class="day">{formatDay(due)}</span> <DueDistance due={due} today={today.value} done={status === 'done'} />
        </>
      );
    case 'status':
      return (
        <select
          class={`input ${status}`}
          tabIndex={isReached ? 0 : -1}
          aria-label={texts.statusOf(title.slice(0, 60))}
          value={status}
          onChange={({ currentTarget }) => {
            if (currentTarget.value !== THIS_TIME) return acts.setStatus(note.id, currentTarget.value as TaskStatus);
            currentTarget.value = status;
            acts.finish(note.id);
          }}
        >
          {TASK_STATUSES.map((value) => (
            <option key={value} value={value}>
              {common.statuses[value]}
            </option>
          ))}
          {status !== 'done' && note.directive && occurrenceOf(note.directive, today.value) && <option value={THIS_TIME}>{texts.finishThis}</option>}
        </select>
      );
    case 'progress': {
      const latest = latestProgress(task);
      return latest && `${formatDay(latest.on)}: ${latest.text}`;
    }
    case 'product':
      return product;
    case 'tags':
      return note.tags.map((tag) => <Chip key={tag}>{tag}</Chip>);
  }
}
