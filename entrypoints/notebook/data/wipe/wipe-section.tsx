import { useState } from 'preact/hooks';
import { Button, Dialog, ErrorNotice, TextField, Toggle, TrashIcon, messages } from '../../../../components/index.ts';
import { notebook, visits } from '../../../../components/door/index.ts';
import { failureCode } from '../../../../utils/messaging/index.ts';
import { allowedPortals, revokePortal } from '../../../../utils/portals/index.ts';
import { clearSettings } from '../../../../utils/settings/index.ts';
import { DerivedBytes } from '../../../../utils/storage/index.ts';
import type { Contents } from '../../contents/index.ts';

export interface WipeSectionProps {
  readonly contents: Contents;
  /** Leads to where a backup is made. */
  readonly onBackup: () => void;
}

type Step = 'asked' | 'confirming';

/** Takes everything away for good, after two questions. */
export function WipeSection({ contents, onBackup }: WipeSectionProps) {
  const { backup, common, errors } = messages.value;
  const texts = backup.wipe;
  const [step, setStep] = useState<Step>();
  const [typed, setTyped] = useState('');
  const [withPermissions, setWithPermissions] = useState(false);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string>();

  function close(): void {
    setStep(undefined);
    setTyped('');
  }

  async function wipe(): Promise<void> {
    setBusy(true);
    setFailure(undefined);
    setSaid('');
    try {
      await notebook.wipe();
      // Each for itself: the words of the notes stand in the index of the search.
      const others = await Promise.allSettled([new DerivedBytes().clear(), visits.clear(), clearSettings(), withPermissions && revokeAll()]);
      if (others.every(({ status }) => status === 'fulfilled')) setSaid(texts.done);
      else setFailure(texts.partly);
    } catch (error) {
      setFailure(errors[failureCode(error)]);
    } finally {
      setBusy(false);
      close();
    }
  }

  const isTyped = typed.normalize('NFC').trim().toLocaleUpperCase('vi') === texts.word;
  return (
    <>
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
      <div class="acts">
        <Button tone="danger" icon={TrashIcon} onClick={() => setStep('asked')}>
          {texts.now}
        </Button>
      </div>
      <p role="status" class="muted small">
        {said}
      </p>
      <Dialog
        open={step === 'asked'}
        onClose={close}
        title={texts.askTitle}
        acts={
          <>
            <Button tone="danger" onClick={() => setStep('confirming')}>
              {texts.goOn}
            </Button>
            <Button onClick={close}>{common.cancel}</Button>
            <Button
              tone="primary"
              onClick={() => {
                close();
                onBackup();
              }}
            >
              {texts.backupFirst}
            </Button>
          </>
        }
      >
        <p>{texts.goes(contents.notes.size, contents.documents.size, contents.briefings.size)}</p>
      </Dialog>
      <Dialog
        open={step === 'confirming'}
        onClose={close}
        title={texts.confirmTitle}
        acts={
          <>
            <Button tone="danger" disabled={!isTyped} busy={busy} onClick={() => void wipe()}>
              {texts.confirm}
            </Button>
            <Button onClick={close}>{common.cancel}</Button>
          </>
        }
      >
        <TextField label={texts.type(texts.word)} value={typed} onInput={setTyped} />
        <Toggle label={texts.permissions} on={withPermissions} onChange={setWithPermissions} />
      </Dialog>
    </>
  );
}

/** Portals of the office's build stay: nobody can take these back. */
async function revokeAll(): Promise<void> {
  for (const { pattern, fixed } of await allowedPortals()) if (!fixed) await revokePortal(pattern);
}
