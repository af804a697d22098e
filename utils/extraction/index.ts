/** Page -> what it holds: Blocks in reading order, and what the page says of itself. Reads a DOM, never changes it. */
export { extract, extractInStages, type InnerRoot } from './extract.ts';
