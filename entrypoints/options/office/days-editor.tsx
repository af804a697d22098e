import { useRef, useState } from 'preact/hooks';
import { Button, DateField, IconButton, CloseIcon, messages } from '../../../components/index.ts';
import { formatDay, localDay } from '../../../utils/model/index.ts';
import { type DaysProblem, typedDays } from './typed-days.ts';

export interface DaysEditorProps {
  readonly title: string;
  readonly explain: string;
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
  readonly onRemove: (days: readonly string[]) => void;
}

/** Days, added one by one or from one to another. */
export function DaysEditor({ title, explain, days, onChange, onRemove }: DaysEditorProps) {
  const texts = messages.value.options.office;
  const [day, setDay] = useState('');
  const [lastDay, setLastDay] = useState('');
  const [problem, setProblem] = useState<DaysProblem>();
  /** Raised when the fields are to be empty again. */
  const [edition, setEdition] = useState(0);
  const form = useRef<HTMLFormElement>(null);

  function takeDays(from: string, to: string): void {
    setDay(from);
    setLastDay(to);
  }

  /** The focus goes on to the next day, or to the field for one. */
  function remove(at: number): void {
    onRemove(days.toSpliced(at, 1));
    requestAnimationFrame(() => {
      const left = form.current?.querySelectorAll<HTMLElement>('.days button');
      (left?.[Math.min(at, left.length - 1)] ?? form.current?.querySelector('input'))?.focus();
    });
  }

  return (
    <form
      ref={form}
      class="days-editor"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        if (day === '') return;
        const typed = typedDays(day, lastDay, localDay(new Date()));
        setProblem('problem' in typed ? typed.problem : undefined);
        if ('problem' in typed) return;
        onChange([...new Set([...days, ...typed.days])].sort());
        setDay('');
        setLastDay('');
        setEdition(edition + 1);
      }}
    >
      <h4>{title}</h4>
      <p class="muted small">{explain}</p>
      {days.length > 0 && (
        <ul role="list" class="days" aria-label={title}>
          {days.map((one, at) => (
            <li key={one} class="tag">
              <span class="chip-text">{formatDay(one)}</span>
              <IconButton icon={CloseIcon} size="small" label={texts.removeDay(formatDay(one))} onClick={() => remove(at)} />
            </li>
          ))}
        </ul>
      )}
      <div class="row" key={edition}>
        <DateField label={texts.day} value={day} onChange={setDay} onDays={takeDays} />
        <DateField label={texts.lastDay} value={lastDay} onChange={setLastDay} />
        <Button type="submit">{texts.addDay}</Button>
      </div>
      {problem && (
        <p class="field-error" role="alert">
          {texts.dayProblems[problem]}
        </p>
      )}
    </form>
  );
}
