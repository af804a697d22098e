import { useMemo, useState } from 'preact/hooks';
import { Button, ErrorNotice, InfoIcon, language, messages } from '../../../components/index.ts';
import { copiesTried, currentSettings, notebook, room, useLive } from '../../../components/door/index.ts';
import { changedSinceBackup, copyState, lastBackup, putOffReminder, reminderPutOff } from '../../../utils/notebook/index.ts';
import { shortOfRoom } from '../../../utils/storage/index.ts';
import { hashOf } from '../address/index.ts';
import { type Contents, today } from '../contents/index.ts';
import { CopyFailureNotice, writtenBytes } from '../data/index.ts';
import { reminderDays } from './reminder.ts';
import './upkeep.css';

/** What the notebook needs of the person so that nothing is lost: room, a backup, a folder to write to. */
export function UpkeepNotices({ contents }: { readonly contents: Contents }) {
  const texts = messages.value.backup;
  const { backupReminderDays, automaticCopies } = currentSettings.value;
  const [putOffs, setPutOffs] = useState(0);
  const { value } = useLive(
    async (own) => ({
      lastAt: (await lastBackup(own))?.at,
      isChanged: await changedSinceBackup(own),
      putOffAt: await reminderPutOff(own),
      copyFailure: (await copyState(own)).failure,
    }),
    [putOffs, copiesTried.value],
  );
  const firstAt = useMemo(() => firstOf(contents), [contents.notes]);
  if (!value) return null;

  async function putOff(): Promise<void> {
    await putOffReminder(notebook, new Date().toISOString());
    setPutOffs(putOffs + 1);
  }

  const days = reminderDays({ ...value, firstAt }, backupReminderDays, today.value);
  const left = room.value && shortOfRoom(room.value);
  const copyFailure = automaticCopies === 'off' ? undefined : value.copyFailure;
  if (days === undefined && left === undefined && copyFailure === undefined) return null;
  return (
    <div class="upkeep">
      {left !== undefined && <ErrorNotice>{texts.storage.nearlyFull(writtenBytes(left, language.value))}</ErrorNotice>}
      {copyFailure && <CopyFailureNotice failure={copyFailure} />}
      {days !== undefined && (
        <div class="quiet-notice" role="status">
          <InfoIcon />
          <p>{value.lastAt === undefined ? texts.reminder.never : texts.reminder.old(days)}</p>
          <a class="button plain" href={hashOf({ view: 'data' })}>
            {texts.now}
          </a>
          <Button tone="quiet" onClick={() => void putOff()}>
            {texts.reminder.later}
          </Button>
        </div>
      )}
    </div>
  );
}

function firstOf({ notes }: Contents): string | undefined {
  let first: string | undefined;
  for (const { createdAt } of notes.values()) if (first === undefined || createdAt < first) first = createdAt;
  return first;
}
