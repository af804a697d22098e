/** What is done on this page, and how it is taken back. */
export { Outcome, useDoing, type Doing, type Done } from './doing.tsx';
export { UndoKey } from './undo-key.tsx';
