import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { formatDay, localDay, type NoteDeadline } from '../utils/model/index.ts';
import { dayOfDeadline } from '../utils/tasks/index.ts';
import { Button } from './button.tsx';
import { CalendarButton, DateField } from './date-field.tsx';
import { messages } from './messages.ts';
import { Field } from './text-field.tsx';
import { type DeadlineBase, isBareDay, type ReadDeadline, readDeadline, withDay, withWords } from './written-deadline.ts';

export interface DeadlineFieldProps {
  readonly label: string;
  /** Which one it is, from 1, where there are several. */
  readonly number?: number | undefined;
  readonly deadline: NoteDeadline;
  readonly base: DeadlineBase;
  readonly onChange: (deadline: NoteDeadline) => void;
}

/**
 * A deadline in the words of whoever sets it. Where they are more than a day, the day that they are read as stands beside
 * them and can be put right.
 */
export function DeadlineField({ label, number, deadline, base, onChange }: DeadlineFieldProps) {
  const id = useId();
  const due = deadline.due ?? '';
  const text = deadline.text || formatDay(due);
  const [words, setWords] = useState(text);
  const [left, setLeft] = useState(true);
  const texts = messages.value.components.editor;

  // Before the next key, as in a field for days.
  const given = useRef(text);
  useLayoutEffect(() => {
    if (text !== given.current) setWords(text);
    given.current = text;
  }, [text]);

  const read = useMemo(() => readDeadline(words, base), [words, base]);
  const isUnread = useRef(false);
  useLayoutEffect(() => {
    if (isUnread.current && base.find) take(words);
  }, [base.find]);

  const isDay = words.trim() === '' || (isBareDay(words) && due !== '' && due === read.deadline.due);
  // Of figures nothing is said before the day is whole.
  const asksForDay = !isDay && (left || /\p{L}/u.test(words));

  function take(typed: string): void {
    setWords(typed);
    isUnread.current = base.find === undefined;
    const next = withWords(deadline, typed, base);
    given.current = next.text;
    onChange(next);
  }

  return (
    <div class="deadline-field">
      <Field label={label} id={id}>
        <div class="input box date-field">
          <input
            id={id}
            type="text"
            autocomplete="off"
            placeholder={texts.deadlineHint}
            value={words}
            aria-describedby={`${id}-read`}
            onInput={(event) => {
              setLeft(false);
              take(event.currentTarget.value);
            }}
            onBlur={() => {
              setLeft(true);
              setWords(given.current);
            }}
          />
          {!asksForDay && <CalendarButton day={due} onPick={(day) => take(formatDay(day))} />}
        </div>
      </Field>
      {asksForDay && <DateField label={texts.dueOn(number)} value={due} onChange={(day) => onChange(withDay(read.deadline, day))} />}
      <div class="field-hint" id={`${id}-read`} role="status">
        {asksForDay && <Understood read={read} due={due} from={base.from} left={left && base.find !== undefined} onTake={() => onChange(read.deadline)} />}
      </div>
    </div>
  );
}

interface UnderstoodProps {
  readonly read: ReadDeadline;
  /** The day that is kept, `YYYY-MM-DD`, or empty. */
  readonly due: string;
  readonly from: string;
  /** The words are whole. */
  readonly left: boolean;
  readonly onTake: () => void;
}

/** How the words were read, or that no day could be. */
function Understood({ read: { deadline, isCounted, count }, due, from, left, onTake }: UnderstoodProps) {
  const texts = messages.value.components.editor;
  const next = dayOfDeadline(deadline, localDay(new Date()));
  if (next === undefined) return left && due === '' ? <>{texts.notRead}</> : null;
  const day = formatDay(next);
  return (
    <>
      {deadline.due === undefined ? texts.comesAgain(day) : texts.readAs([deadline.time, day].filter(Boolean).join(', '), isCounted ? formatDay(from) : undefined)}
      {count > 1 && ` ${texts.severalRead(count)}`}
      {due !== (deadline.due ?? '') && (
        <Button tone="quiet" onClick={onTake}>
          {texts.takeRead}
        </Button>
      )}
    </>
  );
}
