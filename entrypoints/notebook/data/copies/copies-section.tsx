import { useState } from 'preact/hooks';
import { Button, ErrorNotice, Segmented, Select, messages } from '../../../../components/index.ts';
import { copiesTried, copyNow, currentSettings, notebook, useLive } from '../../../../components/door/index.ts';
import { failureCode } from '../../../../utils/messaging/index.ts';
import { formatInstant } from '../../../../utils/model/index.ts';
import { type CopyTarget, copyState, copyTarget, keepCopyState, keepCopyTarget } from '../../../../utils/notebook/index.ts';
import { COPY_INTERVALS, COPY_PLACES, type CopyPlace, type Settings, changeSettings } from '../../../../utils/settings/index.ts';
import { CopyFailureNotice } from './copy-failure.tsx';
import { CopyPassword } from './copy-password.tsx';

declare global {
  /** Not in every browser; not yet in the types of the DOM. */
  var showDirectoryPicker: ((options: { id: string; mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>) | undefined;
}

/** Where a folder can be chosen. */
const PLACES: readonly CopyPlace[] = COPY_PLACES.filter((place) => place !== 'folder' || globalThis.showDirectoryPicker !== undefined);

/** Backups that are made by themselves. */
export function CopiesSection() {
  const { backup, errors } = messages.value;
  const texts = backup.copies;
  const { automaticCopies, automaticCopyDays } = currentSettings.value;
  const [changes, setChanges] = useState(0);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { value } = useLive(async (own) => ({ target: await copyTarget(own), state: await copyState(own) }), [changes, copiesTried.value]);

  async function attempt(act: () => Promise<unknown>): Promise<void> {
    setFailure(undefined);
    try {
      await act();
      setChanges((count) => count + 1);
    } catch (error) {
      setFailure(errors[failureCode(error)]);
    }
  }
  const change = (values: Partial<Settings>): void => void attempt(() => changeSettings(values));
  /** What failed at one place says nothing of another. */
  const forgetFailure = async (): Promise<void> => keepCopyState(notebook, { writtenAt: (await copyState(notebook)).writtenAt });
  const keep = (part: CopyTarget): Promise<void> => attempt(async () => keepCopyTarget(notebook, { ...(await copyTarget(notebook)), ...part }));

  async function chooseFolder(): Promise<void> {
    let folder: FileSystemDirectoryHandle;
    try {
      folder = await globalThis.showDirectoryPicker!({ id: 'backups', mode: 'readwrite' });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return;
      throw error;
    }
    await forgetFailure();
    await keep({ folder });
  }

  async function tryNow(): Promise<void> {
    setBusy(true);
    await attempt(copyNow);
    setBusy(false);
  }

  const folder = value?.target.folder;
  const days = Object.entries(texts.intervals).map(([days, text]) => ({ value: days, text }));
  return (
    <>
      <Segmented
        label={texts.where}
        options={PLACES.map((place) => ({ value: place, text: texts.places[place] }))}
        value={automaticCopies}
        onChange={(place) =>
          void attempt(async () => {
            await changeSettings({ automaticCopies: place });
            await forgetFailure();
          })
        }
      />
      {automaticCopies !== 'off' && (
        <>
          {automaticCopies === 'folder' && (
            <div class="acts">
              {folder && <p>{texts.folder(folder.name)}</p>}
              <Button onClick={() => void attempt(chooseFolder)}>{folder ? texts.otherFolder : texts.chooseFolder}</Button>
            </div>
          )}
          <Select
            label={texts.every}
            options={days}
            value={String(automaticCopyDays)}
            onChange={(chosen) => change({ automaticCopyDays: COPY_INTERVALS.find((each) => String(each) === chosen)! })}
          />
          <CopyPassword isSet={value?.target.key !== undefined} onKey={(key) => keep({ key })} />
          {value?.state.failure && <CopyFailureNotice failure={value.state.failure} />}
          <div class="acts">
            <Button busy={busy} onClick={() => void tryNow()}>
              {texts.tryNow}
            </Button>
            <p role="status" class="muted small">
              {value?.state.writtenAt !== undefined && texts.last(formatInstant(value.state.writtenAt))}
            </p>
          </div>
        </>
      )}
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
    </>
  );
}
