/** Passages of a page: described as Selectors, found again as Resolutions. */
export { locateBlocks, locateBlocksInSlices, rangeInBlock } from './blocks.ts';
export { type BlockChange, compareBlocks } from './compare-blocks.ts';
export { compareWords } from './compare-words.ts';
export { describe, prepareToDescribe } from './describe.ts';
export { isElement, isFollowedBy, nodeTypeOf, rootOf, tagOf, windowOf } from './dom.ts';
export { EmptyPassageError, StaleViewError } from './errors.ts';
export type { Resolution } from './resolution.ts';
export { nextTask } from './resolving/pace.ts';
export { reread } from './reread.ts';
export { type ResolveOptions, resolve } from './resolve.ts';
export { type Earlier, resolveAgain } from './resolve-again.ts';
export { readAtOnce, type RootText } from './root-text.ts';
export { isSpellingOnly } from './spelling.ts';
export { tellingPhrases } from './telling-phrases.ts';
export { readInSlices, type Span, TextView } from './text-view.ts';
