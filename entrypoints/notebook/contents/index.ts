/** The notebook as its page holds it: read once, then followed. */
export { contents, contentsFailure, followNotebook, readAgain, type Contents } from './follow.ts';
export { documentLabel, documentName, siteOf } from './document-label.ts';
export { knownWords, type KnownWords } from './known-words.ts';
export { ownIds } from './own-ids.ts';
export { followDay, today } from './today.ts';
