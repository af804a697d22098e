import type { Truth } from '../../../tests/fixtures/anchoring/load-pairs.ts';
import type { ResolutionStatus } from '../../../utils/model/index.ts';

/** A stretch of a page's text, in UTF-16 offsets. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where a way has put a passage, if it has. */
export interface Placed {
  readonly status: ResolutionStatus;
  readonly confidence: number;
  readonly place?: Place;
}

/**
 * `right`: at its place, or not placed if it is gone or nobody can say where it is. `inexact`: at its place, but with too much or
 * too little. `wrong`: elsewhere. `ambiguous`, `lost`: not placed, though it is there.
 */
export const OUTCOMES = ['right', 'inexact', 'wrong', 'ambiguous', 'lost'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Of a passage whose words were changed, where it begins and ends is a matter of judgement. */
const ENOUGH_IN_COMMON = 0.6;

export function outcomeOf(truth: Truth, there: Place | undefined, { status, place }: Placed): Outcome {
  if (!there || truth === 'gone' || truth === 'ambiguous') return place ? 'wrong' : 'right';
  if (!place) return status === 'ambiguous' ? 'ambiguous' : 'lost';
  const common = Math.min(there.end, place.end) - Math.max(there.start, place.start);
  if (common <= 0) return 'wrong';
  const whole = Math.max(there.end, place.end) - Math.min(there.start, place.start);
  if (truth === 'same') return common === whole ? 'right' : 'inexact';
  return common / whole >= ENOUGH_IN_COMMON ? 'right' : 'inexact';
}
