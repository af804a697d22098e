import type { ComponentChildren, Ref } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

export interface FieldProps {
  readonly label: string;
  /** Of the control that the label is for. */
  readonly id: string;
  readonly children: ComponentChildren;
  /** Has the id `${id}-hint`: the control names it in aria-describedby. */
  readonly hint?: ComponentChildren;
  /** What is wrong and how to put it right; id `${id}-error`. */
  readonly error?: string | undefined;
}

/** The ids of what describes the control, or undefined. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A label above its control, with a hint or an error below. */
export function Field({ label, id, children, hint, error }: FieldProps) {
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {children}
      {hint !== undefined && (
        <div class="field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error !== undefined && (
        <div class="field-error" id={`${id}-error`} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly placeholder?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
}

export function TextField({ label, value, onInput, placeholder, hint, error, required, ref }: TextFieldProps) {
  const id = useId();
  return (
    <Field label={label} id={id} hint={hint} error={error}>
      <input
        ref={ref ?? null}
        id={id}
        class="input"
        type="text"
        value={value}
        placeholder={placeholder}
        required={required === true}
        autocomplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}

export interface TextAreaProps extends Omit<TextFieldProps, 'ref'> {
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** Grows with its text. */
export function TextArea({ label, value, onInput, placeholder, hint, error, required, ref }: TextAreaProps) {
  const id = useId();
  return (
    <Field label={label} id={id} hint={hint} error={error}>
      <textarea
        ref={ref ?? null}
        id={id}
        class="input"
        rows={2}
        value={value}
        placeholder={placeholder}
        required={required === true}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(id, hint, error)}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Field>
  );
}
