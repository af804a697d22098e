import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDay } from '../utils/model/index.ts';
import { IconButton } from './button.tsx';
import { CalendarIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { describedBy, Field } from './text-field.tsx';
import { parseWrittenDay, parseWrittenDays } from './written-day.ts';

export interface DateFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  /** Called with a day of the calendar or empty; never with text that is no date. */
  readonly onChange: (day: string) => void;
  /** Where a first and a last day are asked for: called instead when both were written here. The first is to be the value. */
  readonly onDays?: ((from: string, to: string) => void) | undefined;
  readonly hint?: string | undefined;
}

/**
 * A day, typed as 8/12/2026 or chosen from the browser's calendar, shown as 08/12/2026 whatever the browser's language.
 * Text that is no date stays as it was typed, is named as wrong when the field is left, and makes the form invalid.
 */
export function DateField({ label, value, onChange, onDays, hint }: DateFieldProps) {
  const id = useId();
  const written = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(formatDay(value));
  const [left, setLeft] = useState(false);
  const texts = messages.value.components.date;

  const day = parseWrittenDay(text) ?? (onDays && parseWrittenDays(text)?.from);
  const wrong = text.trim() !== '' && day === undefined;

  // Before the next key: an effect that comes later would meet what was typed since.
  const given = useRef(value);
  useLayoutEffect(() => {
    if (value !== given.current) setText(formatDay(value));
    given.current = value;
  }, [value]);

  useLayoutEffect(() => {
    written.current?.setCustomValidity(wrong ? texts.invalid : '');
  }, [wrong, texts]);

  function take(typed: string): void {
    setText(typed);
    const days = onDays && parseWrittenDays(typed);
    if (days) {
      given.current = days.from;
      onDays(days.from, days.to);
      return;
    }
    const next = typed.trim() === '' ? '' : parseWrittenDay(typed);
    if (next === undefined || next === given.current) return;
    given.current = next;
    onChange(next);
  }

  const error = left && wrong ? texts.invalid : undefined;
  return (
    <Field label={label} id={id} hint={hint} error={error}>
      <div class="input box date-field">
        <input
          ref={written}
          id={id}
          type="text"
          inputmode="numeric"
          autocomplete="off"
          placeholder={texts.placeholder}
          value={text}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, hint, error)}
          onInput={(event) => {
            setLeft(false);
            take(event.currentTarget.value);
          }}
          onBlur={() => {
            setLeft(true);
            if (day !== undefined) setText(formatDay(day));
          }}
        />
        <CalendarButton day={day} onPick={(picked) => take(formatDay(picked))} />
      </div>
    </Field>
  );
}

export interface CalendarButtonProps {
  /** `YYYY-MM-DD`: where the calendar opens. */
  readonly day: string | undefined;
  /** @param day `YYYY-MM-DD`, or empty if it was taken away */
  readonly onPick: (day: string) => void;
}

/** Opens the browser's calendar, within a box of the class `date-field`. */
export function CalendarButton({ day, onPick }: CalendarButtonProps) {
  const calendar = useRef<HTMLInputElement>(null);
  return (
    <>
      <IconButton icon={CalendarIcon} label={messages.value.components.date.pick} size="small" onClick={() => calendar.current?.showPicker()} />
      <input ref={calendar} type="date" tabIndex={-1} aria-hidden="true" value={day ?? ''} onChange={(event) => onPick(event.currentTarget.value)} />
    </>
  );
}
