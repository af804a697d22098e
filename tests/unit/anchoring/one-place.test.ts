import { expect, test } from 'vitest';
import { at, type Finding } from '../../../utils/anchoring/resolving/finding.ts';
import { keepOnePlaceEach } from '../../../utils/anchoring/resolving/one-place.ts';
import type { Selectors } from '../../../utils/model/index.ts';

const targetAt = (start: number, end: number): Selectors => ({
  quote: { type: 'TextQuoteSelector', exact: 'x'.repeat(end - start), prefix: '', suffix: '' },
  position: { type: 'TextPositionSelector', start, end },
});

test.each([
  ['a place with other words goes to the passage whose words they are', [0, 40, 60, 100], at('changed', { start: 10, end: 50 }, 0.8), at('moved', { start: 10, end: 50 }, 0.95), 'lost'],
  ['a part of a place does not', [0, 40, 60, 100], at('changed', { start: 10, end: 50 }, 0.8), at('moved', { start: 10, end: 20 }, 0.95), 'changed'],
  ['nor does one of passages that had something in common', [0, 40, 20, 60], at('changed', { start: 10, end: 50 }, 0.8), at('moved', { start: 10, end: 50 }, 0.95), 'changed'],
  ['nor one whose other passage is less likely there', [0, 40, 60, 100], at('changed', { start: 10, end: 50 }, 0.8), at('changed', { start: 10, end: 50 }, 0.7), 'changed'],
] as const)('%s', (_, [start, end, otherStart, otherEnd], finding, other, expected) => {
  const findings: Finding[] = [finding, other];
  keepOnePlaceEach([targetAt(start, end), targetAt(otherStart, otherEnd)], findings);
  expect(findings[0]!.status).toBe(expected);
});
