/** Blocks to Suggestions: rules over a lexicon, weighed against how directives are worded. The language it knows is Vietnamese official prose. */
export { deadlinesOfCell, findDeadlines } from './deadlines.ts';
export { detectDirectives, type DetectionContext } from './detect.ts';
export { LEXICON, type Lexicon, type Meaning } from './lexicon/index.ts';
export type { OfficeContext } from './office.ts';
export type { TimeContext } from './time-points.ts';
export { asChosen, byRulesAlone, byRulesAndWording, type Judge } from './weighing.ts';
