import { useState } from 'preact/hooks';
import { Button, DownloadIcon, ErrorNotice, Toggle, messages } from '../../../../components/index.ts';
import type { Contents } from '../../contents/index.ts';
import { ClassifiedStop, type Stop } from '../../files/index.ts';
import { NewPassword, NOTHING_TYPED, passwordFault, type TypedPassword } from '../new-password.tsx';
import { ProgressLine } from '../../progress-line.tsx';
import { type Purpose, useBackup } from './use-backup.ts';

export interface MakeBackupProps {
  readonly purpose: Purpose;
  readonly contents: Contents;
}

/** One button that puts the whole notebook into a file, with a password if one is wished. */
export function MakeBackup({ purpose, contents }: MakeBackupProps) {
  const texts = messages.value.backup;
  const making = useBackup();
  const [isProtected, setIsProtected] = useState(false);
  const [typed, setTyped] = useState<TypedPassword>(NOTHING_TYPED);
  const [checked, setChecked] = useState(false);
  const [stop, setStop] = useState<Stop>();

  async function make(): Promise<void> {
    await making.make(purpose, isProtected ? typed.first : undefined);
    setTyped(NOTHING_TYPED);
    setChecked(false);
    setIsProtected(false);
  }

  function begin(): void {
    setChecked(true);
    if (isProtected && passwordFault(typed)) return;
    const documents = [...contents.documents.values()].filter(({ classification }) => classification !== undefined);
    if (documents.length === 0) void make();
    else setStop({ documents, onWithout: undefined, onAnyway: () => void make() });
  }

  return (
    <form
      class="make-backup"
      onSubmit={(event) => {
        event.preventDefault();
        begin();
      }}
    >
      <Toggle label={texts.protect} on={isProtected} onChange={setIsProtected} />
      {isProtected && <NewPassword typed={typed} onTyped={setTyped} checked={checked} />}
      {making.failure !== undefined && <ErrorNotice>{making.failure}</ErrorNotice>}
      {making.part === undefined ? (
        <div class="acts">
          <Button type="submit" tone={purpose === 'backup' ? 'primary' : 'plain'} icon={DownloadIcon}>
            {purpose === 'backup' ? texts.now : texts.handover.now}
          </Button>
        </div>
      ) : (
        <ProgressLine text={texts.writing} part={making.part} onStop={making.stop} />
      )}
      <p role="status" class="muted small">
        {making.made}
      </p>
      <ClassifiedStop stop={stop} onClose={() => setStop(undefined)} />
    </form>
  );
}
