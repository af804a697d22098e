import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../utils/anchoring/alignment.ts';

/** Length of the longest common subsequence, by the textbook's table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  const rows = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      rows[i]![j] = a[i - 1] === b[j - 1] ? rows[i - 1]![j - 1]! + 1 : Math.max(rows[i - 1]![j]!, rows[i]![j - 1]!);
    }
  }
  return rows[a.length]![b.length]!;
}

const words = array(constantFrom('giao', 'Sở', 'Ban', 'trước', 'ngày', '15/12'), { maxLength: 24 });

describe('align', () => {
  it('matches only equal words, in order, and as many as possible', () => {
    assert(
      property(words, words, (a, b) => {
        const matches = align(a, b);
        for (const [index, match] of matches.entries()) {
          expect(a[match.a]).toBe(b[match.b]);
          const before = matches[index - 1];
          if (before) {
            expect(match.a).toBeGreaterThan(before.a);
            expect(match.b).toBeGreaterThan(before.b);
          }
        }
        expect(matches).toHaveLength(longestCommon(a, b));
      }),
    );
  });

  it('matches the like ends of sequences that differ in thousands of words', () => {
    const a = ['đầu', ...Array.from({ length: 4000 }, (_, index) => `a${index}`), 'cuối'];
    const b = ['đầu', ...Array.from({ length: 4000 }, (_, index) => `b${index}`), 'cuối'];
    expect(align(a, b)).toEqual([{ a: 0, b: 0 }, { a: 4001, b: 4001 }]);
  });
});
