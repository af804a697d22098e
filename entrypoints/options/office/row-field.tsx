import { useId } from 'preact/hooks';
import { type Completion, isComposing, useCompletion } from '../../../components/index.ts';

export interface RowFieldProps {
  /** Names the field for screen readers: its column stands in it as long as it is empty. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly completions?: readonly Completion[] | undefined;
  readonly invalid: boolean;
  readonly onInput: (text: string) => void;
}

/** A field in a row of others. */
export function RowField({ label, placeholder, value, completions = [], invalid, onInput }: RowFieldProps) {
  const id = useId();
  const completing = useCompletion(id, label, completions, value, onInput);
  return (
    <div class="completed">
      <input
        {...(completions.length > 0 && completing.attributes)}
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        aria-invalid={invalid && value.trim() === ''}
        onKeyDown={(event) => !isComposing(event) && completions.length > 0 && completing.takesKey(event)}
        onBlur={completing.close}
        onInput={(event) => {
          completing.typed();
          onInput(event.currentTarget.value);
        }}
      />
      {completing.list}
    </div>
  );
}
