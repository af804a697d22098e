import { useEffect, useRef, useState } from 'preact/hooks';
import { Button, PasswordField, messages } from '../../../../components/index.ts';

export interface AskPasswordProps {
  /** Of the file. */
  readonly name: string;
  /** Why the last one was not taken. */
  readonly failure: string | undefined;
  readonly onPassword: (password: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the password of a backup; the file stays chosen. */
export function AskPassword({ name, failure, onPassword, onCancel }: AskPasswordProps) {
  const { backup: texts, common } = messages.value;
  const [password, setPassword] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      class="preview"
      onSubmit={(event) => {
        event.preventDefault();
        onPassword(password);
      }}
    >
      <p>{texts.restore.encrypted(name)}</p>
      <PasswordField ref={field} label={texts.password} value={password} onInput={setPassword} autocomplete="off" error={failure} />
      <div class="acts">
        <Button type="submit" tone="primary" disabled={password === ''}>
          {texts.restore.open}
        </Button>
        <Button tone="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
