/** What exists in a notebook, and what is valid. Imports nothing of the project. */
export * from './blocks.ts';
export * from './briefings.ts';
export * from './documents.ts';
export * from './drafts.ts';
export * from './edits.ts';
export * from './ids.ts';
export * from './instant.ts';
export * from './meetings.ts';
export * from './notes.ts';
export * from './office.ts';
export * from './portal-rules.ts';
export * from './selectors.ts';
export * from './suggestions.ts';
export * from './task-records.ts';
export * from './time.ts';
export * from './validity.ts';
export * from './version.ts';
