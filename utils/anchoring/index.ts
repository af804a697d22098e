/** Passages of a page: described as Selectors, found again as Resolutions. */
export { compareWords } from './compare-words.ts';
export { describe } from './describe.ts';
export { EmptyPassageError, StaleViewError } from './errors.ts';
export { type Span, TextView } from './text-view.ts';
