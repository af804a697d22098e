import { useState } from 'preact/hooks';
import { Button, CheckIcon, ClockIcon, EditIcon, extensionWords, IconButton, messages, PlusIcon, Segmented, TrashIcon } from '../../../components/index.ts';
import { type Doing, notebook } from '../../../components/door/index.ts';
import { type DirectiveFields, formatDay, type Id, type Note, TASK_STATUSES } from '../../../utils/model/index.ts';
import { adoptReport, changeNote, changeProgress } from '../../../utils/notebook/index.ts';
import { occurrenceOf, statusSeenBy } from '../../../utils/tasks/index.ts';
import { type KnownWords, ownIds, today } from '../contents/index.ts';
import { finish } from './finish.ts';
import { TaskDialog, type TaskQuestion } from './task-dialog.tsx';
import './follow-up.css';

export interface FollowUpProps {
  /** A directive. */
  readonly note: Note;
  readonly directive: DirectiveFields;
  readonly words: KnownWords;
  readonly doing: Doing;
}

/** Where a task stands, who says otherwise, and what was done so far, the last first. */
export function FollowUp({ note, directive, words, doing }: FollowUpProps) {
  const texts = messages.value.tasks;
  const [question, setQuestion] = useState<TaskQuestion>();
  return (
    <>
      <Status note={note} directive={directive} doing={doing} />
      <section class="progress" aria-label={texts.followUp.title}>
        <header>
          <h2>{texts.followUp.title}</h2>
          <div class="acts">
            <Button icon={PlusIcon} onClick={() => setQuestion({ kind: 'progress', notes: [note] })}>
              {texts.selection.progress}
            </Button>
            <Button icon={ClockIcon} onClick={() => setQuestion({ kind: 'extend', notes: [note] })}>
              {texts.selection.extend}
            </Button>
          </div>
        </header>
        <Lines note={note} directive={directive} doing={doing} onChange={(progressId) => setQuestion({ kind: 'changeProgress', notes: [note], progressId })} />
      </section>
      <TaskDialog question={question} words={words} doing={doing} onClose={() => setQuestion(undefined)} />
    </>
  );
}

function Status({ note, directive, doing }: Omit<FollowUpProps, 'words'>) {
  const { common, notebook: { note: noteTexts }, tasks } = messages.value;
  const texts = tasks.followUp;
  const isOwn = ownIds.value.includes(note.authorId);
  const status = statusSeenBy(note, ownIds.value);
  const occurrence = status === 'done' ? undefined : occurrenceOf(directive, today.value);
  const others = Object.entries(directive.reports ?? {}).filter(([id, report]) => !ownIds.value.includes(id) && report.status !== directive.status);
  return (
    <div class="task-status">
      <Segmented
        label={isOwn ? common.fields.status : texts.ownStatus}
        options={TASK_STATUSES.map((value) => ({ value, text: common.statuses[value] }))}
        value={status}
        onChange={(next) => void doing.run(noteTexts.statusChanged(common.statuses[next]), (operationId) => changeNote(notebook, operationId, note.id, { directive: { status: next } }))}
      />
      {occurrence && (
        <div class="occurrence">
          {/* The second of a double click would be for the next time, which has come to its place. */}
          <Button icon={CheckIcon} onClick={({ detail }) => detail < 2 && finish(doing, note)}>
            {texts.finish(formatDay(occurrence.day))}
          </Button>
          <p class="muted small">{texts.finishHint}</p>
        </div>
      )}
      {!isOwn && <p class="muted small">{texts.officeStatus(note.authorName, common.statuses[directive.status])}</p>}
      {others.map(([id, report]) => (
        <p key={id} class="report">
          {texts.reported(report.authorName, common.statuses[report.status], formatDay(report.on))}
          {isOwn && (
            <Button tone="quiet" onClick={() => void doing.run(tasks.done.adopted(common.statuses[report.status]), (operationId) => adoptReport(notebook, operationId, note.id, id))}>
              {texts.adopt}
            </Button>
          )}
        </p>
      ))}
    </div>
  );
}

/** A line of what happened to a task. */
interface Line {
  readonly id: Id;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly text: string;
  readonly authorId: Id;
  readonly authorName: string;
  readonly isProgress: boolean;
}

function linesOf({ progress = {}, extensions = {} }: DirectiveFields): Line[] {
  const lines = [
    ...Object.entries(progress).map(([id, { on, text, authorId, authorName }]): Line => ({ id, on, text, authorId, authorName, isProgress: true })),
    ...Object.entries(extensions).map(([id, one]): Line => ({ id, on: one.decidedOn, text: extensionWords(one), authorId: one.authorId, authorName: one.authorName, isProgress: false })),
  ];
  return lines.sort((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : a.id < b.id ? -1 : 1));
}

function Lines({ note, directive, doing, onChange }: Omit<FollowUpProps, 'words'> & { readonly onChange: (progressId: Id) => void }) {
  const { followUp: texts, done } = messages.value.tasks;
  const lines = linesOf(directive);
  if (lines.length === 0) return <p class="muted small">{texts.none}</p>;
  return (
    <ul role="list">
      {lines.map(({ id, on, text, authorId, authorName, isProgress }) => (
        <li key={id}>
          <time dateTime={on}>{formatDay(on)}</time>
          <p>
            {text}
            {!ownIds.value.includes(authorId) && authorName !== '' && <span class="muted"> — {authorName}</span>}
          </p>
          {isProgress && (
            <span class="acts">
              <IconButton icon={EditIcon} size="small" label={`${texts.change}: ${text.slice(0, 60)}`} onClick={() => onChange(id)} />
              <IconButton
                icon={TrashIcon}
                size="small"
                label={`${texts.remove}: ${text.slice(0, 60)}`}
                onClick={() => void doing.run(done.progressGone, (operationId) => changeProgress(notebook, operationId, note.id, id, null))}
              />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
