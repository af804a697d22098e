import { align } from '../alignment.ts';
import type { Span } from '../text-view.ts';
import { wordsOf } from '../words.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';

/** A passage of so many words is not repeated by chance. */
export const DISTINCT_WORDS = 8;

/** Share of the words that a passage and a stretch have in common, 0 to 1. */
export function likenessOf(region: Region, passage: Passage, { start, end }: Span): number {
  const now = textsOf(region.text.slice(start, end));
  return align(passage.words, now).length / Math.max(1, passage.words.length, now.length);
}

export function holdsWords(region: Region, { start, end }: Span): boolean {
  return textsOf(region.text.slice(start, end)).length > 0;
}

export function textsOf(text: string): string[] {
  return wordsOf(text).map((word) => word.text);
}
