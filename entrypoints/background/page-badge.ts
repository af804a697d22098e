import { browser } from 'wxt/browser';

/** The ground of the number of a page's notes: white on it is 7:1. That of tasks that press is another. */
const COLOUR = '#0f5c7a';
/** Takes a tab's own text away; the types know no null, both browsers do. */
const NO_TEXT = null as unknown as string;

/** Shows on the toolbar button of a tab how many notes its page has. Without any it shows there what it shows on every tab: how many tasks press. */
export async function setPageBadge(tabId: number, notes: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: notes === 0 ? NO_TEXT : String(notes) });
  if (notes > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
}
