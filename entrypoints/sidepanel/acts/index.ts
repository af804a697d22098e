/** What is done in the panel, and how it is taken back. */
export { ClassifiedQuestion, keepingPage } from './classified.tsx';
export { Outcome, PassageGoneError, useDoing, type Doing } from './doing.tsx';
export { UndoKey } from './undo-key.tsx';
