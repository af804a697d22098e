import { describe, expect, test } from 'vitest';
import { type Counts, countPlaywright, countVitest, settle, sum, summaryLine } from '../../../scripts/suites/counts.ts';

const counts = (passed: number, failed: number, skipped: number): Counts => ({ passed, failed, skipped });

/** Numbers of passed, failed, skipped and planned tests. */
function report(numbers: readonly [number, number, number, number], testResults: readonly object[] = []): string {
  const [numPassedTests, numFailedTests, numPendingTests, numTodoTests] = numbers;
  return JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults });
}

describe('countVitest', () => {
  test.each([
    ['all passed', report([12, 0, 0, 0]), counts(12, 0, 0)],
    ['skipped and planned ones are skipped', report([3, 0, 2, 1]), counts(3, 0, 3)],
    ['a failing test counts once', report([3, 1, 0, 0], [{ status: 'failed', assertionResults: [{}, {}] }]), counts(3, 1, 0)],
    ['a file that could not be loaded', report([3, 0, 0, 0], [{ status: 'failed', assertionResults: [] }, { status: 'passed', assertionResults: [{}] }]), counts(3, 1, 0)],
  ])('%s', (_name, text, expected) => {
    expect(countVitest(text)).toEqual(expected);
  });
});

describe('countPlaywright', () => {
  test.each([
    ['all passed', { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }, counts(5, 0, 0)],
    ['failed, flaky and skipped', { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 }, errors: [] }, counts(5, 3, 4)],
    ['a setup that failed', { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{}] }, counts(0, 1, 0)],
  ])('%s', (_name, report, expected) => {
    expect(countPlaywright(JSON.stringify(report))).toEqual(expected);
  });
});

describe('settle', () => {
  test.each([
    ['passed', counts(5, 0, 1), 0, counts(5, 0, 1)],
    ['failed', counts(5, 2, 0), 1, counts(5, 2, 0)],
    ['a crash without a report', undefined, 1, counts(0, 1, 0)],
    ['an end without a report', undefined, 0, counts(0, 1, 0)],
    ['a failure that no test accounts for', counts(5, 0, 0), 1, counts(5, 1, 0)],
    ['nothing run', counts(0, 0, 0), 0, counts(0, 1, 0)],
    ['everything skipped', counts(0, 0, 3), 0, counts(0, 0, 3)],
  ])('%s', (_name, found, exitCode, expected) => {
    expect(settle(found, exitCode)).toEqual(expected);
  });
});

test('sums are taken over all suites', () => {
  expect(sum([counts(1, 2, 3), counts(10, 20, 30)])).toEqual(counts(11, 22, 33));
  expect(sum([])).toEqual(counts(0, 0, 0));
});

test.each([
  [counts(7, 0, 0), '7 passed, 0 failed'],
  [counts(7, 1, 0), '7 passed, 1 failed'],
  [counts(7, 0, 2), '7 passed, 0 failed, 2 skipped'],
])('the last line of %o', (total, line) => {
  expect(summaryLine(total)).toBe(line);
});
