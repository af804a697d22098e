/** The notes of the page, in its order, with the state of each. */
export { arrangeNotes, type PlacedNote } from './arrange-notes.ts';
export { NO_FILTER, type NoteFilter } from './filter-notes.ts';
export { isRefused } from './new-wording.ts';
export { addWholeNote } from './note-acts.ts';
export { newsOf } from './news.ts';
export { NewsSummary } from './news-summary.tsx';
export { Notes } from './notes.tsx';
export { useSourceNews } from './use-source-news.ts';
