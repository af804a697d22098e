import { AlertIcon, PasswordField, messages } from '../../../components/index.ts';

/** A password as it was typed twice. */
export interface TypedPassword {
  readonly first: string;
  readonly second: string;
}

export const NOTHING_TYPED: TypedPassword = { first: '', second: '' };

const MIN_LENGTH = 8;

/** What is wrong with it, and in which field. */
export function passwordFault({ first, second }: TypedPassword): { readonly first?: string; readonly second?: string } | undefined {
  const texts = messages.value.backup;
  if ([...first.normalize('NFC')].length < MIN_LENGTH) return { first: texts.tooShort };
  return first === second ? undefined : { second: texts.notSame };
}

export interface NewPasswordProps {
  readonly typed: TypedPassword;
  readonly onTyped: (typed: TypedPassword) => void;
  /** Whether what is wrong is to be said: not while it is first typed. */
  readonly checked: boolean;
}

/** A password that is made up here, and what it means to lose it. */
export function NewPassword({ typed, onTyped, checked }: NewPasswordProps) {
  const texts = messages.value.backup;
  const fault = checked ? passwordFault(typed) : undefined;
  return (
    <div class="new-password">
      <PasswordField
        label={texts.password}
        value={typed.first}
        onInput={(first) => onTyped({ ...typed, first })}
        autocomplete="new-password"
        hint={texts.passwordHint}
        error={fault?.first}
      />
      <PasswordField
        label={texts.passwordAgain}
        value={typed.second}
        onInput={(second) => onTyped({ ...typed, second })}
        autocomplete="new-password"
        error={fault?.second}
      />
      <p class="warning">
        <AlertIcon />
        {texts.lostPassword}
      </p>
    </div>
  );
}
