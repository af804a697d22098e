import type { Ref } from 'preact';
import { useId, useState } from 'preact/hooks';
import { IconButton } from './button.tsx';
import { EyeIcon } from './icons.tsx';
import { messages } from './messages.ts';
import { Field, describedBy } from './text-field.tsx';

export interface PasswordFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** `new-password` where one is made up, so that the browser offers none of another site. */
  readonly autocomplete: 'new-password' | 'off';
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function PasswordField({ label, value, onInput, autocomplete, hint, error, ref }: PasswordFieldProps) {
  const id = useId();
  const [isShown, setIsShown] = useState(false);
  return (
    <Field label={label} id={id} hint={hint} error={error}>
      <div class="input box">
        <input
          ref={ref ?? null}
          id={id}
          {...(isShown ? { type: 'text' } : { type: 'password' })}
          value={value}
          autocomplete={autocomplete}
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, hint, error)}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <IconButton size="small" icon={EyeIcon} label={messages.value.backup.showPassword} pressed={isShown} onClick={() => setIsShown(!isShown)} />
      </div>
    </Field>
  );
}
