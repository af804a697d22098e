/** The session on one page: reads it, finds its notes again, paints them, and follows the page when it changes itself. */
export type { PageDrafts } from './page-drafts.ts';
export { PassageGoneError } from './passage-gone-error.ts';
export type { Root } from './page-roots.ts';
export * from './session.ts';
