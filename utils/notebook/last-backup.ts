import type { Notebook } from './notebook.ts';
import { currentSequence } from './queries.ts';

/** The last time that the whole notebook was put into a file. */
export interface LastBackup {
  /** ISO 8601 with zone. */
  readonly at: string;
  /** The last transaction that is in it; absent if the file was written by another installation. */
  readonly sequence?: number;
}

export async function lastBackup(notebook: Notebook): Promise<LastBackup | undefined> {
  return (await (await notebook.database.connection()).get('meta', 'lastBackup')) as LastBackup | undefined;
}

/** The person does not want to be reminded again before some days have passed. */
export async function putOffReminder(notebook: Notebook, at: string): Promise<void> {
  await notebook.database.write(['meta'], (transaction) => transaction.objectStore('meta').put(at, 'reminderPutOff'));
}

/** ISO 8601: when the person put the reminder off. */
export async function reminderPutOff(notebook: Notebook): Promise<string | undefined> {
  return (await (await notebook.database.connection()).get('meta', 'reminderPutOff')) as string | undefined;
}

/** True if something was done since the last backup, or there is none. */
export async function changedSinceBackup(notebook: Notebook): Promise<boolean> {
  const [last, sequence] = await Promise.all([lastBackup(notebook), currentSequence(notebook)]);
  return sequence !== (last?.sequence ?? 0);
}
