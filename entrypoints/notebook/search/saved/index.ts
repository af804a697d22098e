/** Searches that the person comes back to. */
export { SavedSheet } from './saved-sheet.tsx';
export { MOST_KEYS, searchOf } from './saved-searches.ts';
