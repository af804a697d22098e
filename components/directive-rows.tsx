import { formatDay, type DirectiveFields, type NoteDeadline } from '../utils/model/index.ts';
import { DueChip, StatusChip } from './chip.tsx';
import type { FieldRow } from './field-list.tsx';
import { messages } from './messages.ts';

/** A deadline as day and as it is written, where that says something else: 31/03/2027 “trong quý I”. */
export function WrittenDeadline({ deadline: { text, due } }: { readonly deadline: NoteDeadline }) {
  if (due === undefined) return <>“{text}”</>;
  const day = formatDay(due);
  return (
    <>
      {day}
      {text !== '' && !text.includes(day) && <span class="aside"> “{text}”</span>}
    </>
  );
}

/** The rows of a `FieldList` for a directive. @param today the local day, `YYYY-MM-DD` */
export function directiveRows(directive: DirectiveFields, today: string): readonly FieldRow[] {
  const terms = messages.value.common.fields;
  const { speaker, speakerTitle, leadUnit, cooperatingUnits, task, deadlines, product, basis, status } = directive;
  return [
    { term: terms.speaker, value: [speaker, speakerTitle].filter(Boolean).join(', ') },
    { term: terms.leadUnit, value: leadUnit },
    { term: terms.cooperatingUnits, value: cooperatingUnits.join(', ') },
    { term: terms.task, value: task },
    ...deadlines.map((deadline) => ({
      term: terms.deadline,
      value: (
        <>
          <WrittenDeadline deadline={deadline} />{' '}
          {deadline.due !== undefined && status !== 'done' && <DueChip due={deadline.due} today={today} />}
        </>
      ),
    })),
    { term: terms.product, value: product },
    { term: terms.basis, value: basis },
    { term: terms.status, value: <StatusChip status={status} /> },
  ];
}
