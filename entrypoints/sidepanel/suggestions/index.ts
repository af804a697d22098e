/** Directives that the program found on the page and no person has accepted. */
export { type Passage, passageOf } from './accept.ts';
export { Suggestions } from './suggestions.tsx';
export { usePaintedSuggestions } from './use-painted.ts';
export { useSuggestions } from './use-suggestions.ts';
