import { defineConfig } from '@playwright/test';
import type { TestBuild } from './scripts/builds.ts';

/**
 * Journeys through the built extension: `*.spec.ts` with the default build, `*.portals.spec.ts` with an office's own, and of
 * these apart the ones in which something breaks.
 */
export default defineConfig<{ build: TestBuild }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/kit/build-extensions.ts',
  fullyParallel: true,
  // A journey waits for half of its time: two cores carry three of them.
  workers: 3,
  // A whole journey in a browser of its own, on a machine that may be busy.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  // What passes only when tried again is counted and said (scripts/suites/counts.ts).
  retries: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  projects: [
    // What is lost once is lost: these are not tried again. The longest are among them, and begin.
    { name: 'faults', testDir: 'tests/e2e/faults', testMatch: /\.portals\.spec\.ts$/, retries: 0, use: { build: 'portals' } },
    { name: 'default', testMatch: /\.spec\.ts$/, testIgnore: /\.portals\.spec\.ts$/, use: { build: 'default' } },
    { name: 'portals', testMatch: /\.portals\.spec\.ts$/, testIgnore: /\/faults\//, use: { build: 'portals' } },
  ],
});
