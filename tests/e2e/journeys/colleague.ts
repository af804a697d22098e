import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { TEST_BUILDS, buildFolder } from '../../../scripts/builds.ts';
import { ExtensionBrowser, type TestPortal } from '../kit/index.ts';

/** Gives a browser on another machine to somebody else, for as long as `act` takes. */
export async function atColleague(portal: TestPortal, act: (extension: ExtensionBrowser, page: Page) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
  const extension = await ExtensionBrowser.launch({
    browser: findBrowser() ?? '',
    extension: buildFolder(TEST_BUILDS.default),
    profile,
    hostRules: portal.hostRules,
  });
  try {
    await act(extension, await extension.firstPage());
  } finally {
    await extension.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
