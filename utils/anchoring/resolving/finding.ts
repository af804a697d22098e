import type { ResolutionStatus } from '../../model/index.ts';
import type { Span } from '../text-view.ts';
import type { Occurrence } from './occurrences.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';
import { reversedBefore } from './reversed.ts';

/** What was found in a region; offsets are of its text. */
export interface Finding {
  readonly status: ResolutionStatus;
  readonly span?: Span;
  readonly candidates: readonly Span[];
  readonly confidence: number;
  /** It is known by its place, and hardly by its words: it may be something else that came there. */
  readonly isReplaced?: boolean;
  /** Places that nothing but the position in the page tells from this one: it holds only if the page is as it was. */
  readonly alike?: readonly Span[];
}

const MAX_CANDIDATES = 8;

export function at(status: 'exact' | 'moved' | 'changed', span: Span, confidence: number): Finding {
  return { status, span, candidates: [], confidence };
}

export function ambiguous(places: readonly Span[]): Finding {
  return { status: 'ambiguous', candidates: places.slice(0, MAX_CANDIDATES), confidence: 0.5 };
}

/** @param places where the passage's words stand all the same */
export function lost(places: readonly Span[] = []): Finding {
  return { status: 'lost', candidates: places.slice(0, MAX_CANDIDATES), confidence: 0 };
}

/** The same words with other signs between them, or in capitals, are not the same text. */
export function unchanged(region: Region, { exact }: Passage, status: 'exact' | 'moved', { span }: Occurrence, confidence: number): Finding {
  return at(region.text.slice(span.start, span.end) === exact ? status : 'changed', span, confidence);
}

/** At a place with the passage's words, where what stands before them may turn their meaning. */
export function foundAt(region: Region, passage: Passage, place: Occurrence, confidence: number): Finding {
  const reversed = reversedBefore(region, passage, place);
  if (reversed) return at('changed', reversed, confidence);
  return unchanged(region, passage, region.inView(place.span).start === passage.position ? 'exact' : 'moved', place, confidence);
}
