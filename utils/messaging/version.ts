import { browser } from 'wxt/browser';

/** Of the extension, as its manifest says. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
