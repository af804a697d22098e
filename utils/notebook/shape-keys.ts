/** How the way in which a person shaped suggestions is remembered. */
import { sentenceKey } from './sentence-key.ts';

/** `cut`: a sentence is two directives; `join`: two that follow one another are one. Both parts as they stand on the page. */
export interface SuggestionShape {
  readonly kind: 'cut' | 'join';
  readonly first: string;
  readonly second: string;
}

export const oppositeOf = (shape: SuggestionShape): SuggestionShape => ({ ...shape, kind: shape.kind === 'cut' ? 'join' : 'cut' });

export const CUT = '#cut ';
export const JOIN = '#join ';
/** Stands between the two parts of a shape; a sentence key has no line breaks. */
export const PART_BREAK = '\n';

/** Under which a shape is remembered for its page. */
export function keyOfShape({ kind, first, second }: SuggestionShape): string {
  return `${kind === 'cut' ? CUT : JOIN}${sentenceKey(first)}${PART_BREAK}${sentenceKey(second)}`;
}
