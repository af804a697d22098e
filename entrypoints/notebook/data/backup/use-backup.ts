import { signal as signalOf } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import { language, messages } from '../../../../components/index.ts';
import { currentSettings, notebook, saveFile } from '../../../../components/door/index.ts';
import { newBackupKey } from '../../../../utils/backup/index.ts';
import { exportName } from '../../../../utils/briefing/index.ts';
import { failureCode } from '../../../../utils/messaging/index.ts';
import { formatDay } from '../../../../utils/model/index.ts';
import { backUp } from '../../../../utils/notebook/index.ts';
import { today } from '../../contents/index.ts';
import { writtenBytes } from '../bytes.ts';

/** A backup for oneself, or one for a successor. */
export type Purpose = 'backup' | 'handover';

export interface BackupMaking {
  /** The part that is done, from 0 to 1, while one is being made. */
  readonly part: number | undefined;
  /** What came of the last one. */
  readonly made: string | undefined;
  readonly failure: string | undefined;
  /** @param password undefined: everybody can read it */
  readonly make: (purpose: Purpose, password: string | undefined) => Promise<void>;
  readonly stop: () => void;
}

/** How many backups were made on this screen: what is said of the last one is to be read again. */
export const backupsMade = signalOf(0);

/** Writes the whole notebook into a file for the person's downloads. */
export function useBackup(): BackupMaking {
  const [part, setPart] = useState<number>();
  const [made, setMade] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const stopping = useRef<AbortController | undefined>(undefined);

  async function make(purpose: Purpose, password: string | undefined): Promise<void> {
    const { backup: texts, errors } = messages.value;
    stopping.current = new AbortController();
    const { signal } = stopping.current;
    setPart(0);
    setMade(undefined);
    setFailure(undefined);
    try {
      const settings = currentSettings.value;
      const key = password === undefined ? undefined : await newBackupKey(password);
      const backup = await backUp(notebook, { key, settings, handedOver: purpose === 'handover', progress: setPart, signal });
      const file = await new Response(backup.bytes).blob();
      const titleOf = purpose === 'handover' ? texts.handoverTitle : texts.fileTitle;
      const name = exportName({ title: titleOf(formatDay(today.value).replaceAll('/', '-'), settings.name) }, 'sotay', language.value);
      saveFile(name, file);
      await backup.keep();
      const leftOut = backup.leftOut();
      setMade([texts.made(name, writtenBytes(file.size, language.value)), ...(leftOut > 0 ? [texts.leftOut(leftOut)] : [])].join(' '));
      backupsMade.value += 1;
    } catch (error) {
      setFailure(signal.aborted ? texts.fileStopped : errors[failureCode(error)]);
    } finally {
      setPart(undefined);
    }
  }

  return { part, made, failure, make, stop: () => stopping.current?.abort() };
}
