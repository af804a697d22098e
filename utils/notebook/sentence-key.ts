import { fold, normalizeText } from '../text/index.ts';

/** Names a suggestion among those of its document by its folded sentence, so that it stays dismissed when the page is laid out anew. */
export function sentenceKey(sentence: string): string {
  return fold(normalizeText(sentence));
}
