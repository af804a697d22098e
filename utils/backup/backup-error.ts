export const BACKUP_ERROR_CODES = [
  'notBackup',
  'newerVersion',
  'unreadable',
  'truncated',
  'damaged',
  'passwordNeeded',
  'wrongPassword',
  'invalidRecord',
] as const;
export type BackupErrorCode = (typeof BACKUP_ERROR_CODES)[number];

/** Where in a backup something is wrong. */
export interface BackupPlace {
  /** Of the byte from which on the file cannot be trusted, from 0. */
  readonly offset?: number;
  /** Of a record among all records, from 1 in the order of the file. */
  readonly record?: number;
  /** The field of the record: `directive.status`; absent if the record is none at all. */
  readonly field?: string;
}

const SENTENCES: Readonly<Record<BackupErrorCode, (place: BackupPlace) => string>> = {
  notBackup: () => 'The file is no backup of the Directive Notebook',
  newerVersion: () => 'The backup was written by a newer version',
  unreadable: () => 'The file cannot be read any more',
  truncated: ({ offset }) => `The backup ends at byte ${offset}, before its end`,
  damaged: ({ offset }) => `The backup is not as it was written, from byte ${offset ?? 0} on`,
  passwordNeeded: () => 'The backup is encrypted',
  wrongPassword: () => 'The password is not that of the backup',
  invalidRecord: ({ record, field }) => `Record ${record} of the backup is not valid (${field ?? ''})`,
};

/** A file that cannot be read as a backup. Screens translate by `code` and `place`. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly code: BackupErrorCode;
  readonly place: BackupPlace;

  constructor(code: BackupErrorCode, place: BackupPlace = {}, options?: ErrorOptions) {
    super(SENTENCES[code](place), options);
    this.code = code;
    this.place = place;
  }
}
