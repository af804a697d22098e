import type { Page } from 'playwright-core';

/**
 * Waits until a page that opened by itself has loaded, by asking it: `waitForLoadState` waits for ever where the page loaded while
 * Playwright was still attaching to it.
 */
export async function loaded(page: Page): Promise<void> {
  await page.waitForFunction(() => location.href !== 'about:blank' && document.readyState === 'complete', undefined, { polling: 50 });
}
