/** Two passages that had nothing in common are not in one place. */
import type { Selectors } from '../../model/index.ts';
import type { Span } from '../text-view.ts';
import { type Finding, lost } from './finding.ts';

/** Share of the longer of two places that they have in common, to be one. */
const SAME_PLACE = 0.5;

/** Takes a place with other words from a passage if another, which is the more likely to be there, has it. */
export function keepOnePlaceEach(targets: readonly Selectors[], findings: Finding[]): void {
  for (const [index, finding] of findings.entries()) {
    if (finding.status !== 'changed') continue;
    const { position } = targets[index]!;
    const isOthers = findings.some((other, at) => other.confidence > finding.confidence && other.span && isOnePlace(finding.span!, other.span) && inCommon(position, targets[at]!.position) <= 0);
    if (isOthers) findings[index] = lost([finding.span!]);
  }
}

function isOnePlace(a: Span, b: Span): boolean {
  return inCommon(a, b) > SAME_PLACE * Math.max(a.end - a.start, b.end - b.start);
}

function inCommon(a: Span, b: Span): number {
  return Math.min(a.end, b.end) - Math.max(a.start, b.start);
}
