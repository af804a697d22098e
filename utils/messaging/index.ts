/** The typed protocol between pages, screens and the worker. */
export { onAwake } from './awake.ts';
export { ChangeFeed, type FeedChange } from './change-feed.ts';
export * from './errors.ts';
export * from './listen.ts';
export type {
  EventPayload,
  NoteReading,
  PassageContext,
  PageAnswers,
  PageNotes,
  PageReading,
  PageRequest,
  WorkerAnswers,
  WorkerRequest,
} from './protocol.ts';
export * from './send.ts';
export { extensionVersion } from './version.ts';
