import { useRef, useState } from 'preact/hooks';
import { Button, DateField, IconButton, CloseIcon, messages } from '../../../components/index.ts';
import { formatDay } from '../../../utils/model/index.ts';

export interface DaysEditorProps {
  readonly title: string;
  readonly explain: string;
  readonly days: readonly string[];
  readonly onChange: (days: readonly string[]) => void;
  readonly onRemove: (days: readonly string[]) => void;
}

/** Single days, added one by one. */
export function DaysEditor({ title, explain, days, onChange, onRemove }: DaysEditorProps) {
  const texts = messages.value.options.office;
  const [day, setDay] = useState('');
  /** Raised when the field is to be empty again. */
  const [edition, setEdition] = useState(0);
  const form = useRef<HTMLFormElement>(null);

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
        onChange([...new Set([...days, day])].sort());
        setDay('');
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
      <div class="row">
        <DateField key={edition} label={texts.day} value={day} onChange={setDay} />
        <Button type="submit">{texts.addDay}</Button>
      </div>
    </form>
  );
}
