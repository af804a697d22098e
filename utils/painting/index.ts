/** Marks painted on a page, and which of them is under the pointer. */
export type { Mark, MarkState } from './mark.ts';
export { Painter } from './painter.ts';
