import { useState } from 'preact/hooks';
import { ErrorNotice, Select, messages } from '../../../../components/index.ts';
import { currentSettings } from '../../../../components/door/index.ts';
import { failureCode } from '../../../../utils/messaging/index.ts';
import { REMINDER_INTERVALS, changeSettings } from '../../../../utils/settings/index.ts';

/** How old the last backup may be before the person is reminded. */
export function ReminderChoice() {
  const { backup, errors } = messages.value;
  const [failure, setFailure] = useState<string>();

  function choose(days: string): void {
    setFailure(undefined);
    changeSettings({ backupReminderDays: REMINDER_INTERVALS.find((each) => String(each) === days)! }).catch((error: unknown) =>
      setFailure(errors[failureCode(error)]),
    );
  }

  return (
    <>
      <Select
        label={backup.reminder.label}
        options={REMINDER_INTERVALS.map((days) => ({ value: String(days), text: backup.reminder.intervals[days] }))}
        value={String(currentSettings.value.backupReminderDays)}
        onChange={choose}
      />
      {failure !== undefined && <ErrorNotice>{failure}</ErrorNotice>}
    </>
  );
}
