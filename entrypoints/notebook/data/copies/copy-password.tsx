import { useState } from 'preact/hooks';
import { Button, messages } from '../../../../components/index.ts';
import { type BackupKey, newBackupKey } from '../../../../utils/backup/index.ts';
import { NewPassword, NOTHING_TYPED, passwordFault, type TypedPassword } from '../new-password.tsx';

export interface CopyPasswordProps {
  readonly isSet: boolean;
  /** Undefined: without a password from now on. */
  readonly onKey: (key: BackupKey | undefined) => Promise<void>;
}

/** The password of automatic copies. It is typed once; the browser keeps the key that is made of it. */
export function CopyPassword({ isSet, onKey }: CopyPasswordProps) {
  const { backup, common } = messages.value;
  const texts = backup.copies;
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState<TypedPassword>(NOTHING_TYPED);
  const [checked, setChecked] = useState(false);
  const [busy, setBusy] = useState(false);

  function close(): void {
    setIsOpen(false);
    setTyped(NOTHING_TYPED);
    setChecked(false);
  }

  async function keep(): Promise<void> {
    setChecked(true);
    if (passwordFault(typed)) return;
    setBusy(true);
    await onKey(await newBackupKey(typed.first));
    setBusy(false);
    close();
  }

  if (!isOpen) {
    return (
      <div class="acts">
        <p>{isSet ? texts.withPassword : texts.withoutPassword}</p>
        <Button onClick={() => (isSet ? void onKey(undefined) : setIsOpen(true))}>{isSet ? texts.dropPassword : texts.setPassword}</Button>
      </div>
    );
  }
  return (
    <form
      class="make-backup"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <NewPassword typed={typed} onTyped={setTyped} checked={checked} />
      <div class="acts">
        <Button type="submit" tone="primary" busy={busy}>
          {texts.keepPassword}
        </Button>
        <Button tone="quiet" onClick={close}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
