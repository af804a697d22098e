import { defineConfig } from '@playwright/test';
import type { TestBuild } from './scripts/builds.ts';

/** Journeys through the built extension: `*.spec.ts` with the default build, `*.portals.spec.ts` with an office's own. */
export default defineConfig<{ build: TestBuild }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: './tests/e2e/kit/build-extensions.ts',
  fullyParallel: true,
  workers: 2,
  // A whole journey in a browser of its own, on a machine that may be busy.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  projects: [
    { name: 'default', testMatch: /\.spec\.ts$/, testIgnore: /\.portals\.spec\.ts$/, use: { build: 'default' } },
    { name: 'portals', testMatch: /\.portals\.spec\.ts$/, use: { build: 'portals' } },
  ],
});
