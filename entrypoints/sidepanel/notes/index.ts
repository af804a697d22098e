/** The notes of the page, in its order, with the state of each. */
export { arrangeNotes, type PlacedNote } from './arrange-notes.ts';
export { type NoteState, stateOf } from './filter-notes.ts';
export { isRefused } from './new-wording.ts';
export { Notes } from './notes.tsx';
