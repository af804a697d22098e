import type { ComponentChildren, Ref } from 'preact';
import type { IconComponent } from './icons.tsx';
import './button.css';

export interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** One primary act a card; `plain` unless said otherwise. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  /** The id of the form that it submits, where it stands outside of it. */
  readonly form?: string | undefined;
  readonly icon?: IconComponent | undefined;
  /** What stands on the button for the key that does the same: "↵", "S". The caller listens for it. */
  readonly keyHint?: string | undefined;
  /** Names the button where the words on it are short for it: they are its beginning. It is the tooltip too. */
  readonly label?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** At work: says so, and takes no further click. */
  readonly busy?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button({ children, onClick, tone = 'plain', type = 'button', form, icon: Icon, keyHint, label, disabled, busy, ref }: ButtonProps) {
  return (
    <button
      ref={ref ?? null}
      type={type}
      form={form}
      class={`button ${tone}`}
      title={label}
      aria-label={label}
      disabled={disabled === true}
      aria-busy={busy === true}
      onClick={(event) => {
        if (busy === true) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {Icon && <Icon />}
      {children}
      {keyHint !== undefined && <kbd aria-hidden="true">{keyHint}</kbd>}
    </button>
  );
}

export interface IconButtonProps {
  readonly icon: IconComponent;
  /** Names the button, and is its tooltip. */
  readonly label: string;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly tone?: 'quiet' | 'danger' | undefined;
  /** `small` is 24 px, for inside lines and chips. */
  readonly size?: 'small' | undefined;
  /** For a button that stays down. */
  readonly pressed?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
}

export function IconButton({ icon: Icon, label, onClick, tone = 'quiet', size, pressed, disabled, ref }: IconButtonProps) {
  return (
    <button
      ref={ref ?? null}
      type="button"
      class={`icon-button ${tone} ${size ?? ''}`}
      title={label}
      aria-label={label}
      aria-pressed={pressed}
      disabled={disabled === true}
      onClick={(event) => onClick?.(event)}
    >
      <Icon />
    </button>
  );
}
