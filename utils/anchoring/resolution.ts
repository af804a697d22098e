import type { Change, ResolutionStatus } from '../model/index.ts';
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
  /** With `changed`: from the quote to `found`. */
  readonly changes?: readonly Change[];
  /** The place lies in a collapsed section, or partly. */
  readonly collapsed?: boolean;
}
