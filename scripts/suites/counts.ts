/** How many tests of a suite went how. A check such as the type check is one test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };
export const SKIPPED: Counts = { passed: 0, failed: 0, skipped: 1 };

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
  };
}

/** The part of the report of Vitest's json reporter that is read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** From the text of Vitest's report. A file that failed before any of its tests ran counts as one that failed. */
export function countVitest(text: string): Counts {
  const report: VitestReport = JSON.parse(text);
  const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The part of the report of Playwright's json reporter that is read. */
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  /** What failed outside of the tests, such as the global setup. */
  readonly errors: readonly unknown[];
}

/** From the text of Playwright's report. A test that passed only when tried again counts as failed. */
export function countPlaywright(text: string): Counts {
  const { stats, errors }: PlaywrightReport = JSON.parse(text);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

/**
 * What a suite comes to, with the exit code of its program: no report, nothing run, or a failure that no test
 * accounts for is one failure.
 */
export function settle(counts: Counts | undefined, exitCode: number): Counts {
  if (counts === undefined) return FAILED;
  const ran = counts.passed + counts.failed + counts.skipped;
  if (counts.failed === 0 && (exitCode !== 0 || ran === 0)) return { ...counts, failed: 1 };
  return counts;
}

/** The last line of `npm test`. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}
