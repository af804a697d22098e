/** The file that holds a whole notebook: written and read as a stream, encrypted if there is a password. docs/backup-format.md */
export { BackupError, type BackupErrorCode, type BackupPlace } from './backup-error.ts';
export { BACKUP_VERSION } from './head.ts';
export { type BackupKey, newBackupKey } from './key.ts';
export { type OpenBackup, openBackup } from './read-backup.ts';
export { type BackupAbout, type BackupRecord, type BackupRecords, type BackupStore, type HistoryRecord, isBackupRecord } from './records.ts';
export { type BackupSource, writeBackup } from './write-backup.ts';
