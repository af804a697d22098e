import { messages } from '../../../../components/index.ts';
import { useLive } from '../../../../components/door/index.ts';
import { formatInstant } from '../../../../utils/model/index.ts';
import { changedSinceBackup, lastBackup } from '../../../../utils/notebook/index.ts';
import type { Contents } from '../../contents/index.ts';
import { MakeBackup } from './make-backup.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { backupsMade } from './use-backup.ts';

/** When the notebook was last backed up, one more, and when to be reminded of the next. */
export function BackupSection({ contents }: { readonly contents: Contents }) {
  const texts = messages.value.backup;
  const { value: state } = useLive(async (notebook) => ({ last: await lastBackup(notebook), isChanged: await changedSinceBackup(notebook) }), [backupsMade.value]);
  return (
    <>
      <p>
        {state && (state.last ? texts.last(formatInstant(state.last.at)) : texts.never)}
        {state?.last && !state.isChanged && ` ${texts.unchanged}`}
      </p>
      <MakeBackup purpose="backup" contents={contents} />
      <ReminderChoice />
    </>
  );
}
