import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { findBrowser } from '../../../scripts/browsers.ts';
import { TEST_BUILDS, type TestBuild, buildFolder } from '../../../scripts/builds.ts';
import { ExtensionBrowser } from './extension-browser.ts';
import { type TestPortal, startTestPortal } from './portal.ts';

interface Options {
  /** Which build of the extension is loaded; the project of the test decides. */
  readonly build: TestBuild;
  /** Whether arrow keys move a caret in pages, for selecting by keyboard. */
  readonly caretBrowsing: boolean;
}

interface Fixtures {
  /** The portal, new for each test. */
  readonly portal: TestPortal;
  /** A folder for the browser's profile, new for each test and removed after it. */
  readonly profile: string;
  /** Starts a browser on the test's profile, for tests that close it and come back. It is closed after the test. */
  readonly launch: () => Promise<ExtensionBrowser>;
  /** The browser with the extension. */
  readonly extension: ExtensionBrowser;
  /** Its first tab. */
  readonly page: Page;
}

export const test = base.extend<Options & Fixtures>({
  build: ['default', { option: true }],
  caretBrowsing: [false, { option: true }],

  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from the pattern
  portal: async ({}, use) => {
    const portal = await startTestPortal();
    await use(portal);
    await portal.stop();
  },

  // oxlint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },

  launch: async ({ build, caretBrowsing, headless, portal, profile }, use) => {
    const launched: ExtensionBrowser[] = [];
    await use(async () => {
      const extension = await ExtensionBrowser.launch({
        browser: findBrowser() ?? '',
        extension: buildFolder(TEST_BUILDS[build]),
        profile,
        hostRules: portal.hostRules,
        caretBrowsing,
        headless: headless ?? true,
      });
      launched.push(extension);
      return extension;
    });
    await Promise.all(launched.map((extension) => extension.close()));
  },

  extension: async ({ launch }, use) => {
    await use(await launch());
  },

  page: async ({ extension }, use) => {
    await use(await extension.firstPage());
  },
});

export { expect } from '@playwright/test';
