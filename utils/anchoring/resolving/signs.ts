import type { Span } from '../text-view.ts';
import { type Finding, ambiguous, at, lost } from './finding.ts';
import type { Passage } from './passage.ts';
import type { Region } from './region.ts';

/** A passage without words: it is where all of its context is. */
export function findSigns(region: Region, { exact, before, after, position }: Passage): Finding {
  if (exact === '') return lost();
  const places: Span[] = [];
  const whole = before.text + exact + after.text;
  for (let from = region.text.indexOf(whole); from !== -1; from = region.text.indexOf(whole, from + 1)) {
    const start = from + before.text.length;
    places.push({ start, end: start + exact.length });
  }
  const span = places.length === 1 ? places[0] : places.find((place) => region.inView(place).start === position);
  if (span) return at('exact', span, 0.9);
  return places.length > 1 ? ambiguous(places) : lost();
}
