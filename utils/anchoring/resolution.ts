import type { Change, ResolutionStatus } from '../model/index.ts';
import { compareWords } from './compare-words.ts';
import type { Span } from './text-view.ts';

/** Where a passage was found again. */
export interface Resolution {
  readonly status: ResolutionStatus;
  /** Where it is: with `exact`, `moved` and `changed`. */
  readonly range?: Range;
  /** The same place in the text of the view, unless it is partly collapsed. */
  readonly span?: Span;
  /** With `ambiguous` and `lost`: places with the passage's words, for a person to choose from; not all if there are many. */
  readonly candidates?: readonly Range[];
  /** 0 to 1. */
  readonly confidence: number;
  /** The page's words in `range`. */
  readonly found?: string;
  /** With `changed`: from the quote to `found`. Worked out when it is first asked for: marks are painted without it. */
  readonly changes?: readonly Change[];
  /** The place lies in a collapsed section, or partly. */
  readonly collapsed?: boolean;
}

/** A passage whose words have become others. */
export function withChanges(resolution: Resolution, quote: string, found: string): Resolution {
  let changes: readonly Change[] | undefined;
  return Object.defineProperty({ ...resolution }, 'changes', { enumerable: true, get: () => (changes ??= compareWords(quote, found)) });
}

/** The same, at another place. What is not worked out yet is not for that. */
export function atPlace(resolution: Resolution, place: Required<Pick<Resolution, 'span' | 'range'>>): Resolution {
  return Object.defineProperties({} as Resolution, { ...Object.getOwnPropertyDescriptors(resolution), ...Object.getOwnPropertyDescriptors(place) });
}
