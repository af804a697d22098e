/** Finding notes and reading one. */
export { NoteLine } from './note-line.tsx';
export { SearchView } from './search-view.tsx';
export { hasFound } from './use-found.ts';
