/** A test that went wrong, at least when it was tried first. */
export interface Trouble {
  readonly name: string;
  /** The first line of its first error; empty if there is none. */
  readonly error: string;
}

/** How many tests of a suite went how. A check such as the type check is one test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of the passed: those that failed when they were tried first. */
  readonly retried: readonly Trouble[];
  /** Of the failed: those that are tests. */
  readonly broken: readonly Trouble[];
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, retried: [], broken: [] };
export const PASSED: Counts = { ...NOTHING, passed: 1 };
export const FAILED: Counts = { ...NOTHING, failed: 1 };
export const SKIPPED: Counts = { ...NOTHING, skipped: 1 };

export function sum(all: readonly Counts[]): Counts {
  return {
    passed: all.reduce((total, { passed }) => total + passed, 0),
    failed: all.reduce((total, { failed }) => total + failed, 0),
    skipped: all.reduce((total, { skipped }) => total + skipped, 0),
    retried: all.flatMap(({ retried }) => retried),
    broken: all.flatMap(({ broken }) => broken),
  };
}

// oxlint-disable-next-line no-control-regex -- colours of terminals
const COLOURS = /\u001B\[[\d;]*m/g;

function trouble(name: string, error: string | undefined): Trouble {
  return { name, error: (error ?? '').replaceAll(COLOURS, '').split('\n', 1)[0]! };
}

/** The part of the report of Vitest's json reporter that is read. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    /** Errors of a try that failed stay in the messages of a test that passed later. */
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string; readonly failureMessages: readonly string[] }[];
  }[];
}

/** From the text of Vitest's report. A file that failed before any of its tests ran counts as one that failed. */
export function countVitest(text: string): Counts {
  const report: VitestReport = JSON.parse(text);
  const brokenFiles = report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  const troubled = (wanted: string): Trouble[] =>
    report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status, failureMessages }) => status === wanted && (wanted === 'failed' || failureMessages.length > 0))
        .map(({ fullName, failureMessages }) => trouble(`${name} › ${fullName}`, failureMessages[0])),
    );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
    retried: troubled('passed'),
    broken: [...troubled('failed'), ...brokenFiles.map(({ name, message }) => trouble(name, message))],
  };
}

interface PlaywrightSuite {
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs: readonly {
    readonly file: string;
    readonly title: string;
    readonly tests: readonly {
      readonly projectName: string;
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

/** The part of the report of Playwright's json reporter that is read. */
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  /** What failed outside of the tests, such as the global setup. */
  readonly errors: readonly { readonly message?: string }[];
  readonly suites: readonly PlaywrightSuite[];
}

/** From the text of Playwright's report. */
export function countPlaywright(text: string): Counts {
  const { stats, errors, suites }: PlaywrightReport = JSON.parse(text);
  const specsOf = (suite: PlaywrightSuite): PlaywrightSuite['specs'] => [...suite.specs, ...(suite.suites ?? []).flatMap(specsOf)];
  const troubled = (wanted: 'unexpected' | 'flaky'): Trouble[] =>
    suites.flatMap(specsOf).flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === wanted)
        .map(({ projectName, results }) => trouble(`[${projectName}] ${file} › ${title}`, results.find(({ error }) => error)?.error?.message)),
    );
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    retried: troubled('flaky'),
    broken: [...troubled('unexpected'), ...errors.map(({ message }) => trouble('outside of the tests', message))],
  };
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

/** How a suite went in a line; of all suites together the last line of `npm test`. */
export function summaryLine({ passed, failed, skipped, retried }: Counts): string {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  if (retried.length > 0) parts.push(`${retried.length} only when tried again`);
  return parts.join(', ');
}

/** The tests of a suite that went wrong, a line each: ✗ at last too, ↻ only when tried first. */
export function troubleLines({ broken, retried }: Counts): readonly string[] {
  const line = (sign: string, { name, error }: Trouble): string => `    ${sign} ${name}${error === '' ? '' : `: ${error}`}`;
  return [...broken.map((each) => line('✗', each)), ...retried.map((each) => line('↻', each))];
}
