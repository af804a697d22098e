import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browsers.ts';

/** So slow that something is wrong with it, on a machine that may be busy, ms. */
const PATIENCE_MS = 60_000;

const patient = { testTimeout: PATIENCE_MS, hookTimeout: PATIENCE_MS, expect: { poll: { timeout: PATIENCE_MS / 2 } } };

export default defineConfig({
  test: {
    // Else one core of two does nothing.
    maxWorkers: '100%',
    // How often laws are tried, and on which cases: see tests/laws.ts.
    provide: { laws: process.env['LAWS'] === 'full' ? 'full' : 'few' },
    setupFiles: ['tests/set-up.ts'],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], environment: 'node', ...patient } },
      {
        extends: true,
        // Named beforehand: a dependency that Vite meets only while tests run makes it load them anew, with a second copy of Preact.
        optimizeDeps: { include: ['@preact/signals', 'axe-core', 'fast-check', 'preact', 'preact/hooks', 'preact/jsx-dev-runtime', 'valibot'] },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          ...patient,
          // A browser may fail for reasons of its own. What passes only then is counted and said (scripts/suites/counts.ts).
          retry: 1,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findBrowser() ?? '', args: ['--no-sandbox'] } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
