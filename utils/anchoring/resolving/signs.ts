import type { Span } from '../text-view.ts';
import { type Finding, ambiguous, at, lost } from './finding.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';

/** More are not told apart anyway. */
const MAX_PLACES = 1000;

/** A passage without words: it is where all of its context is. */
export function findSigns(region: Region, { exact, before, after, position }: Passage): Finding {
  if (exact === '') return lost();
  const whole = before.text + exact + after.text;
  const spanAt = (from: number): Span => ({ start: from + before.text.length, end: from + before.text.length + exact.length });
  const places: Span[] = [];
  for (let from = region.text.indexOf(whole); from !== -1 && places.length < MAX_PLACES; from = region.text.indexOf(whole, from + 1)) places.push(spanAt(from));
  const [first] = places;
  if (!first) return lost();
  if (places.length === 1) return at('exact', first, 0.9);
  const own = region.fromView(position) - before.text.length;
  return region.text.startsWith(whole, own) ? at('exact', spanAt(own), 0.9) : ambiguous(places);
}
