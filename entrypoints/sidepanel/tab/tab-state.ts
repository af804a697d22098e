import type { FailureCode, PageReading } from '../../../utils/messaging/index.ts';

/** What no extension can read, or this one cannot. */
export type Unreadable = 'blank' | 'browser' | 'store' | 'policy' | 'file' | 'pdf' | 'own';

/** A page that was read. */
export interface ReadTab {
  readonly kind: 'read';
  readonly tabId: number;
  readonly reading: PageReading;
  /** The portal is allowed for good; else only this tab is, for as long as it stays there. */
  readonly alwaysOn: boolean;
}

/** How far the panel has come with the page beside it. */
export type TabState =
  | { readonly kind: 'reading' }
  /** Without permission the browser hides the address too, unless the person once clicked the toolbar button there. */
  | { readonly kind: 'notPermitted'; readonly url?: string | undefined }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | ReadTab;

const BLANK = /^(?:about:(?:blank|newtab|home|privatebrowsing)|(?:chrome|edge|vivaldi|brave):\/\/(?:newtab|new-tab-page|startpage)\b)/i;
const STORES = [/^https:\/\/chromewebstore\.google\.com\//, /^https:\/\/chrome\.google\.com\/webstore/, /^https:\/\/addons\.mozilla\.org\//, /^https:\/\/microsoftedge\.microsoft\.com\/addons/];
const WEB = /^https?:/i;

/**
 * Why nothing can be read at an address, or undefined if that has to be tried.
 * @param ownOrigin of the extension's own pages, such as `chrome-extension://…`
 */
export function unreadableAddress(url: string, ownOrigin: string): Unreadable | undefined {
  if (BLANK.test(url)) return 'blank';
  if (url.startsWith(`${ownOrigin}/`)) return 'own';
  if (/^file:/i.test(url)) return /\.pdf(?:[?#]|$)/i.test(url) ? 'pdf' : 'file';
  if (!WEB.test(url)) return 'browser';
  return STORES.some((store) => store.test(url)) ? 'store' : undefined;
}

/**
 * What a browser's refusal to run a script says of a page whose address it hides. Browsers do not translate these messages:
 * Chromium's are in extensions/common/manifest_constants.cc and permissions_data.cc.
 */
export function unreadableByRefusal(message: string): Unreadable | undefined {
  if (/ExtensionsSettings policy/i.test(message)) return 'policy';
  if (/cannot be scripted|extensions gallery/i.test(message)) return 'store';
  if (/about:blank|showing error page/i.test(message)) return 'blank';
  if (/chrome-extension:\/\//i.test(message)) return 'own';
  if (/\b(?:chrome|devtools|edge|brave|view-source|about):/i.test(message)) return 'browser';
  return undefined;
}

/** `?tabId=N` fixes the panel to one tab. */
export function fixedTabId(search: string): number | undefined {
  const value = new URLSearchParams(search).get('tabId');
  return value !== null && /^\d+$/.test(value) ? Number(value) : undefined;
}
