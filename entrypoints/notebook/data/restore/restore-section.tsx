import { useRef, useState } from 'preact/hooks';
import { ErrorNotice, messages } from '../../../../components/index.ts';
import { Outcome, notebook, useDoing } from '../../../../components/door/index.ts';
import { BackupError, type OpenBackup, openBackup } from '../../../../utils/backup/index.ts';
import { type RestorePreview, type RestoreResult, previewRestore, restoreBackup } from '../../../../utils/notebook/index.ts';
import { changeSettings, takeInSavedSearches } from '../../../../utils/settings/index.ts';
import type { Contents } from '../../contents/index.ts';
import { FileDrop } from '../../files/index.ts';
import { ProgressLine } from '../../progress-line.tsx';
import { AskPassword } from './ask-password.tsx';
import { failureText } from './failure-text.ts';
import { BackupPreview, type RestoreChoice } from './backup-preview.tsx';
import { RestoringElsewhereError, restoreAlone } from './restore-lock.ts';

/** How far a file has come. */
type Stage =
  | { readonly at: 'nothing' }
  | { readonly at: 'reading'; readonly part?: number }
  | { readonly at: 'password'; readonly file: File; readonly failure?: string }
  | { readonly at: 'preview'; readonly file: File; readonly backup: OpenBackup; readonly preview: RestorePreview }
  | { readonly at: 'writing'; readonly part: number };

/** A backup, told before anything is written, restored as one act that can be undone. */
export function RestoreSection({ contents }: { readonly contents: Contents }) {
  const texts = messages.value.backup;
  const [stage, setStage] = useState<Stage>({ at: 'nothing' });
  const [failure, setFailure] = useState<string>();
  const stopping = useRef(new AbortController());
  const doing = useDoing((error) => {
    if (stopping.current.signal.aborted) return texts.stopped;
    return error instanceof RestoringElsewhereError ? texts.restore.busy : failureText(error);
  });

  function stop(): void {
    stopping.current.abort();
    setStage({ at: 'nothing' });
  }

  async function read(file: File, password?: string): Promise<void> {
    doing.forget();
    setFailure(undefined);
    setStage({ at: 'reading' });
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    try {
      const backup = await openBackup(file, password);
      const preview = await previewRestore(notebook, backup, { progress: (part) => signal.aborted || setStage({ at: 'reading', part }), signal });
      if (!signal.aborted) setStage({ at: 'preview', file, backup, preview });
    } catch (error) {
      if (signal.aborted) return;
      const isPassword = error instanceof BackupError && (error.code === 'passwordNeeded' || error.code === 'wrongPassword');
      if (isPassword) return setStage({ at: 'password', file, ...(password !== undefined && { failure: failureText(error) }) });
      setStage({ at: 'nothing' });
      setFailure(failureText(error));
    }
  }

  async function write(backup: OpenBackup, { reviveDeleted, withSettings }: RestoreChoice): Promise<void> {
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setStage({ at: 'writing', part: 0 });
    await doing.run<RestoreResult>(
      ({ changedRecords }) => (changedRecords === 0 ? { nothingDone: texts.restore.nothing } : texts.restore.done(changedRecords)),
      (operationId) =>
        restoreAlone(async () => {
          const restored = await restoreBackup(notebook, operationId, backup, { reviveDeleted, progress: (part) => setStage({ at: 'writing', part }), signal });
          // Where copies are written is a matter of each machine.
          const { automaticCopies: _place, savedSearches = [], ...settings } = restored.settings;
          if (withSettings) await changeSettings(settings);
          // They are of the notebook, which is merged whatever else of the settings is taken.
          await takeInSavedSearches(savedSearches);
          return restored;
        }),
    );
    setStage({ at: 'nothing' });
  }

  return (
    <>
      <FileDrop
        text={texts.restore.drop}
        choose={texts.restore.choose}
        accept=".sotay"
        busy={stage.at === 'reading' || stage.at === 'writing'}
        onFile={(file) => void read(file)}
      />
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
      <Outcome doing={doing} />
      {stage.at === 'reading' && <ProgressLine text={texts.restore.reading} part={stage.part} onStop={stop} />}
      {stage.at === 'writing' && <ProgressLine text={texts.restore.writing} part={stage.part} onStop={() => stopping.current.abort()} />}
      {stage.at === 'password' && <AskPassword name={stage.file.name} failure={stage.failure} onPassword={(password) => void read(stage.file, password)} onCancel={stop} />}
      {stage.at === 'preview' && (
        <BackupPreview {...stage} isFirst={contents.notes.size === 0} onRestore={(choice) => void write(stage.backup, choice)} onCancel={stop} />
      )}
    </>
  );
}
