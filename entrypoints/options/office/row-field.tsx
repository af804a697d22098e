import type { ReadonlySignal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { type Completion, isComposing, useCompletion } from '../../../components/index.ts';

export interface RowFieldProps {
  /** Names the field for screen readers: its column stands in it as long as it is empty. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  /** Looked at where the field has the focus: hundreds of them stand below one another. */
  readonly completions?: ReadonlySignal<readonly Completion[]> | undefined;
  readonly invalid: boolean;
  readonly onInput: (text: string) => void;
}

const NONE: readonly Completion[] = [];

/** A field in a row of others. */
export function RowField({ label, placeholder, value, completions, invalid, onInput }: RowFieldProps) {
  const id = useId();
  const [hasFocus, setHasFocus] = useState(false);
  const completing = useCompletion(id, label, hasFocus ? (completions?.value ?? NONE) : NONE, value, onInput);
  return (
    <div class="completed">
      <input
        {...(completions !== undefined && completing.attributes)}
        id={id}
        class="input"
        type="text"
        autocomplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={value}
        aria-invalid={invalid && value.trim() === ''}
        onKeyDown={(event) => !isComposing(event) && completions !== undefined && completing.takesKey(event)}
        onFocus={() => setHasFocus(true)}
        onBlur={() => {
          setHasFocus(false);
          completing.close();
        }}
        onInput={(event) => {
          completing.typed();
          onInput(event.currentTarget.value);
        }}
      />
      {completing.list}
    </div>
  );
}
