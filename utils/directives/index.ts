/** Blocks to Suggestions: rules over a lexicon, no model. The language it knows is Vietnamese official prose. */
export { findDeadlines } from './deadlines.ts';
export { detectDirectives, type DetectionContext } from './detect.ts';
export { LEXICON, type Lexicon, type Meaning } from './lexicon/index.ts';
export type { OfficeContext } from './office.ts';
