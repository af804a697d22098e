import { describe, expect, test } from 'vitest';
import { type Counts, type Trouble, countPlaywright, countVitest, settle, sum, summaryLine, troubleLines } from '../../../scripts/suites/counts.ts';

const counts = (passed: number, failed: number, skipped: number, retried: readonly Trouble[] = [], broken: readonly Trouble[] = []): Counts => ({
  passed,
  failed,
  skipped,
  retried,
  broken,
});

const ONE: Trouble = { name: 'a.test.ts › one', error: 'AssertionError: expected 1 to be 2' };

/** Numbers of passed, failed, skipped and planned tests. */
function report(numbers: readonly [number, number, number, number], testResults: readonly object[] = []): string {
  const [numPassedTests, numFailedTests, numPendingTests, numTodoTests] = numbers;
  return JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults });
}

/** A file of tests as Vitest reports it. */
function file(status: string, ...tests: readonly (readonly [fullName: string, status: string, ...failureMessages: string[]])[]): object {
  return {
    name: 'a.test.ts',
    status,
    message: tests.length === 0 ? 'SyntaxError: here\n  at a' : '',
    assertionResults: tests.map(([fullName, status, ...failureMessages]) => ({ fullName, status, failureMessages })),
  };
}

describe('countVitest', () => {
  test.each([
    ['all passed', report([12, 0, 0, 0], [file('passed', ['one', 'passed'])]), counts(12, 0, 0)],
    ['skipped and planned ones are skipped', report([3, 0, 2, 1]), counts(3, 0, 3)],
    [
      'a failing test counts once, however often it was tried',
      report([3, 1, 0, 0], [file('failed', ['one', 'failed', 'AssertionError: expected 1 to be 2\n  at a', 'AssertionError: another'], ['two', 'passed'])]),
      counts(3, 1, 0, [], [ONE]),
    ],
    ['a test that passed when tried again', report([2, 0, 0, 0], [file('passed', ['one', 'passed', '\u001B[31mAssertionError\u001B[39m: expected 1 to be 2\n  at a'], ['two', 'passed'])]), counts(2, 0, 0, [ONE])],
    [
      'a file that could not be loaded',
      report([3, 0, 0, 0], [file('failed'), file('passed', ['one', 'passed'])]),
      counts(3, 1, 0, [], [{ name: 'a.test.ts', error: 'SyntaxError: here' }]),
    ],
  ])('%s', (_name, text, expected) => {
    expect(countVitest(text)).toEqual(expected);
  });
});

/** Suites as Playwright reports them: those of a file in that of the file. */
function journeys(...statuses: readonly string[]): object[] {
  const specs = statuses.map((status) => ({
    file: 'a.spec.ts',
    title: 'goes there',
    tests: [{ projectName: 'default', status, results: status === 'expected' ? [{}] : [{ error: { message: `Error: ${status}\n  at a` } }, {}] }],
  }));
  return [{ specs: specs.slice(0, 1), suites: [{ specs: specs.slice(1) }] }];
}

const named = (status: string): Trouble => ({ name: '[default] a.spec.ts › goes there', error: `Error: ${status}` });

describe('countPlaywright', () => {
  test.each([
    ['all passed', { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [], suites: journeys('expected') }, counts(5, 0, 0)],
    [
      'failed, passed when tried again, and skipped',
      { stats: { expected: 5, unexpected: 2, flaky: 1, skipped: 4 }, errors: [], suites: journeys('flaky', 'unexpected', 'expected', 'unexpected') },
      counts(6, 2, 4, [named('flaky')], [named('unexpected'), named('unexpected')]),
    ],
    [
      'a setup that failed',
      { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message: 'Error: no browser' }], suites: [] },
      counts(0, 1, 0, [], [{ name: 'outside of the tests', error: 'Error: no browser' }]),
    ],
  ])('%s', (_name, report, expected) => {
    expect(countPlaywright(JSON.stringify(report))).toEqual(expected);
  });
});

describe('settle', () => {
  test.each([
    ['passed', counts(5, 0, 1), 0, counts(5, 0, 1)],
    ['passed, one when tried again', counts(5, 0, 0, [ONE]), 0, counts(5, 0, 0, [ONE])],
    ['failed', counts(5, 2, 0), 1, counts(5, 2, 0)],
    ['a crash without a report', undefined, 1, counts(0, 1, 0)],
    ['an end without a report', undefined, 0, counts(0, 1, 0)],
    ['a failure that no test accounts for', counts(5, 0, 0, [ONE]), 1, counts(5, 1, 0, [ONE])],
    ['nothing run', counts(0, 0, 0), 0, counts(0, 1, 0)],
    ['everything skipped', counts(0, 0, 3), 0, counts(0, 0, 3)],
  ])('%s', (_name, found, exitCode, expected) => {
    expect(settle(found, exitCode)).toEqual(expected);
  });
});

test('sums are taken over all suites', () => {
  expect(sum([counts(1, 2, 3, [ONE]), counts(10, 20, 30, [], [ONE])])).toEqual(counts(11, 22, 33, [ONE], [ONE]));
  expect(sum([])).toEqual(counts(0, 0, 0));
});

test.each([
  [counts(7, 0, 0), '7 passed, 0 failed'],
  [counts(7, 1, 0), '7 passed, 1 failed'],
  [counts(7, 0, 2), '7 passed, 0 failed, 2 skipped'],
  [counts(7, 0, 0, [ONE]), '7 passed, 0 failed, 1 only when tried again'],
])('the last line of %o', (total, line) => {
  expect(summaryLine(total)).toBe(line);
});

test('what went wrong is named, also what passed when it was tried again', () => {
  expect(troubleLines(counts(7, 1, 0, [{ name: 'two', error: '' }], [ONE]))).toEqual(['    ✗ a.test.ts › one: AssertionError: expected 1 to be 2', '    ↻ two']);
});
