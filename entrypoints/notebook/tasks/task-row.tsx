import { DueDistance, IconButton, messages, UndoIcon } from '../../../components/index.ts';
import { notebook, useDoing } from '../../../components/door/index.ts';
import { type DocumentRecord, formatDay, type Note, TASK_STATUSES, type TaskStatus } from '../../../utils/model/index.ts';
import { changeNote } from '../../../utils/notebook/index.ts';
import { dueOf } from '../../../utils/tasks/index.ts';
import { EVERYTHING, hashOf } from '../address/index.ts';
import { documentLabel, today } from '../contents/index.ts';

export interface TaskRowProps {
  readonly note: Note;
  readonly document: DocumentRecord | undefined;
  /** Called before the status is changed. */
  readonly onChange: () => void;
}

export function TaskRow({ note, document, onChange }: TaskRowProps) {
  const { common, notebook: texts } = messages.value;
  const doing = useDoing();
  const { status = 'open', task, leadUnit, cooperatingUnits = [], deadlines = [], speaker } = note.directive ?? {};
  const due = dueOf(note, today.value);
  const title = task || note.quote || note.comment;

  function change(next: TaskStatus): void {
    onChange();
    void doing.run(texts.note.statusChanged(common.statuses[next]), (operationId) =>
      changeNote(notebook, operationId, note.id, { directive: { status: next } }),
    );
  }

  return (
    <tr class={status}>
      <td class="text">
        <a class="task-link" href={hashOf({ ...EVERYTHING, noteId: note.id })}>
          {title}
        </a>
        <p class="muted">{[speaker, document && documentLabel(document)].filter(Boolean).join(' · ')}</p>
      </td>
      <td class="unit">
        {leadUnit ?? <span class="muted">{texts.tasks.noUnit}</span>}
        {cooperatingUnits.length > 0 && <p class="muted">{texts.tasks.cooperating(cooperatingUnits.join(', '))}</p>}
      </td>
      <td class="shrink">
        {due === undefined ? (
          <span class="muted">{deadlines[0] ? `“${deadlines[0].text}”` : texts.tasks.noDeadline}</span>
        ) : (
          <>
            <div>{formatDay(due)}</div>
            <DueDistance due={due} today={today.value} done={status === 'done'} />
          </>
        )}
      </td>
      <td class="shrink">
        <div class="status">
          <select class={`input ${status}`} aria-label={texts.tasks.statusOf(title.slice(0, 60))} value={status} onChange={(event) => change(event.currentTarget.value as TaskStatus)}>
            {TASK_STATUSES.map((value) => (
              <option key={value} value={value}>
                {common.statuses[value]}
              </option>
            ))}
          </select>
          <span class="beside">{doing.result?.kind === 'done' && <IconButton icon={UndoIcon} label={common.undo} onClick={() => void doing.undo()} />}</span>
        </div>
        {doing.failure !== undefined && (
          <p class="field-error" role="alert">
            {doing.failure}
          </p>
        )}
      </td>
    </tr>
  );
}
