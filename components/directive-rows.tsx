import { formatDay, type DirectiveFields, type NoteDeadline } from '../utils/model/index.ts';
import { dayOfDeadline } from '../utils/tasks/index.ts';
import { DueDistance, StatusChip } from './chip.tsx';
import type { FieldRow } from './field-list.tsx';
import { messages } from './messages.ts';

export interface DeadlineTextProps {
  readonly deadline: NoteDeadline;
  /** The local day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Of one that comes again the last time for which it was done, `YYYY-MM-DD`. */
  readonly doneThrough?: string | undefined;
  /** What was asked is done: how near the day is no longer matters. */
  readonly done?: boolean | undefined;
}

/** A deadline as day, how near it is, and as it is written where that says something else: 31/03/2027 “trong quý I”. Of one that comes again the next day. */
export function DeadlineText({ deadline, today, doneThrough, done = false }: DeadlineTextProps) {
  const { text, time } = deadline;
  const due = dayOfDeadline(deadline, today, doneThrough);
  if (due === undefined) return <>“{text}”</>;
  const day = formatDay(due);
  return (
    <span class="deadline-text">
      {time !== undefined && `${time}, `}
      {day}
      {text !== '' && !text.includes(day) && <span class="aside">“{text}”</span>}
      <DueDistance due={due} today={today} done={done} />
    </span>
  );
}

/** The rows of a `FieldList` for a directive. @param today the local day, `YYYY-MM-DD` */
export function directiveRows(directive: DirectiveFields, today: string): readonly FieldRow[] {
  const terms = messages.value.common.fields;
  const { speaker, speakerTitle, leadUnit, cooperatingUnits, task, deadlines, product, basis, status, doneOn, doneThrough } = directive;
  return [
    { term: terms.speaker, value: [speaker, speakerTitle].filter(Boolean).join(', ') },
    { term: terms.leadUnit, value: leadUnit },
    { term: terms.cooperatingUnits, value: cooperatingUnits.join(', ') },
    { term: terms.task, value: task },
    ...deadlines.map((deadline) => ({
      term: terms.deadline,
      value: <DeadlineText deadline={deadline} today={today} doneThrough={doneThrough} done={status === 'done'} />,
    })),
    { term: terms.product, value: product },
    { term: terms.basis, value: basis },
    { term: terms.status, value: <StatusChip status={status} /> },
    { term: terms.doneThrough, value: doneThrough !== undefined && formatDay(doneThrough) },
    { term: terms.doneOn, value: status === 'done' && doneOn !== undefined && formatDay(doneOn) },
  ];
}
