import { type Browser, launch } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.ts';
import { TEST_BUILDS, buildFolder } from '../../scripts/builds.ts';

/** As in the manifest, which wxt.config.ts makes. */
const ADDON_ID = 'so-tay-chi-dao@directive-notebook.example';
/** Pinned, where Firefox would draw one: the extension's pages are at moz-extension://UUID/. */
const UUID = 'a3c1f0de-52b7-4c8e-9d6f-0b1a2c3d4e5f';

export interface Firefox {
  readonly browser: Browser;
  readonly addonId: string;
  /** Address of a page of the extension, such as 'notebook.html'. Firefox never says that such a page has loaded: do not wait for it. */
  addressOf(path: string): string;
}

/** Starts Firefox with the built extension, on a new profile, over WebDriver BiDi. */
export async function launchFirefox(): Promise<Firefox> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox() ?? '',
    headless: true,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: UUID }),
      'intl.accept_languages': 'vi,en',
    },
  });
  const addonId = await browser.installExtension(buildFolder(TEST_BUILDS.firefox));
  return { browser, addonId, addressOf: (path) => `moz-extension://${UUID}/${path}` };
}
