/** The acts: everything that changes a notebook, and the questions that screens ask of it. */
export { NotebookWipedError, backUp, type BackUpOptions, type Backup } from './back-up.ts';
export * from './briefings.ts';
export * from './bundle-contents.ts';
export { ClassifiedDocumentError, captureDocument, snapshotIdOf, type CapturedPage } from './capture.ts';
export { directiveOfSuggestion } from './directive-of-passage.ts';
export * from './drafts.ts';
export { missedSince, type ChangedRecords, type FeedPlace, type Missed } from './feed.ts';
export * from './import-bundle.ts';
export * from './last-backup.ts';
export { MissingRecordError, Notebook, type NotebookChange, type NotebookOptions, type Person } from './notebook.ts';
export * from './notes.ts';
export * from './preview-restore.ts';
export * from './queries.ts';
export { type DamagedRecord, damagedRecords } from './readable.ts';
export { restoreBackup, type RestoreOptions, type RestoreResult } from './restore-backup.ts';
export { emptyStaged } from './staged-backup.ts';
export * from './suggestions.ts';
export * from './undo.ts';
