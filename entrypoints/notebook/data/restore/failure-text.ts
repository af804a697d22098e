import { messages } from '../../../../components/index.ts';
import { BackupError } from '../../../../utils/backup/index.ts';
import { failureCode } from '../../../../utils/messaging/index.ts';

/** Why a backup could not be read or restored, and what to do. */
export function failureText(error: unknown): string {
  const { backup, errors } = messages.value;
  return error instanceof BackupError ? backup.problems[error.code](error.place) : errors[failureCode(error)];
}
