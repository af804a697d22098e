import { useId } from 'preact/hooks';
import { describedBy, Field, type TextFieldProps } from '../text-field.tsx';
import type { Completion } from './completions.ts';
import { useCompletion } from './use-completion.tsx';

export interface ComboboxProps extends Omit<TextFieldProps, 'required'> {
  /** Offered while typing; anything else may be typed. */
  readonly completions: readonly Completion[];
  /** Called when one of them was chosen; without it the value is as if it were typed. */
  readonly onChoose?: ((value: string) => void) | undefined;
}

/** A line of text that is completed from what is known. */
export function Combobox({ label, value, onInput, completions, onChoose = onInput, placeholder, hint, error, ref }: ComboboxProps) {
  const id = useId();
  const completing = useCompletion(id, label, completions, value, onChoose);
  return (
    <Field label={label} id={id} hint={hint} error={error}>
      <div class="completed">
        <input
          {...completing.attributes}
          ref={ref ?? null}
          id={id}
          class="input"
          type="text"
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, hint, error)}
          onKeyDown={completing.takesKey}
          onBlur={completing.close}
          onInput={(event) => {
            completing.typed();
            onInput(event.currentTarget.value);
          }}
        />
        {completing.list}
      </div>
    </Field>
  );
}
