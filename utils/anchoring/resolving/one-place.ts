/** Two passages that had nothing in common are not in one place. */
import type { Selectors } from '../../model/index.ts';
import { firstFrom } from '../offsets.ts';
import type { Span } from '../text-view.ts';
import { type Finding, lost } from './finding.ts';

/** Share of the longer of two places that they have in common, to be one. */
const SAME_PLACE = 0.5;

/** Takes a place with other words from a passage if another, which is the more likely to be there, has it. */
export function keepOnePlaceEach(targets: readonly Selectors[], findings: Finding[]): void {
  const placed = [...findings.keys()].filter((index) => findings[index]!.span).sort((a, b) => findings[a]!.span!.start - findings[b]!.span!.start);
  const starts = Uint32Array.from(placed, (index) => findings[index]!.span!.start);
  for (const [index, { status, span, confidence }] of findings.entries()) {
    if (status !== 'changed' || !span) continue;
    const { position } = targets[index]!;
    const isOthers = (at: number): boolean => {
      const other = findings[at]!;
      return other.confidence > confidence && other.span !== undefined && isOnePlace(span, other.span) && inCommon(position, targets[at]!.position) <= 0;
    };
    // Of one that begins further off more is outside of the place than in it.
    for (let rank = firstFrom(starts, span.start - 2 * (span.end - span.start)); rank < placed.length && starts[rank]! < span.end; rank += 1) {
      if (!isOthers(placed[rank]!)) continue;
      findings[index] = lost([span]);
      break;
    }
  }
}

function isOnePlace(a: Span, b: Span): boolean {
  return inCommon(a, b) > SAME_PLACE * Math.max(a.end - a.start, b.end - b.start);
}

function inCommon(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
