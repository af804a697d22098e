import { browser } from 'wxt/browser';
import { messagesFor } from '../../utils/i18n/index.ts';
import { loadSettings } from '../../utils/settings/index.ts';

/** The grounds of the number of a page's notes, and of one some of whose notes are not found: white on them is 6:1 and more. */
const COLOURS = { found: '#0f5c7a', unfound: '#b3261e' } as const;
/** Takes a tab's own text away; the types know no null, both browsers do. */
const NO_TEXT = null as unknown as string;

/** Shows on the toolbar button of a tab how many notes its page has. Without any it shows there what it shows on every tab: how many tasks press. */
export async function setPageBadge(tabId: number, notes: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: notes === 0 ? NO_TEXT : String(notes) });
  if (notes > 0) await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.found });
}

/** Shows there, with a sign and in the tooltip, that some of the notes are gone from the page or have no certain place. */
export async function showUnfound(tabId: number, notes: number, unfound: number): Promise<void> {
  await setPageBadge(tabId, notes);
  const title = browser.i18n.getMessage('actionTitle');
  if (unfound > 0) {
    const { page } = messagesFor((await loadSettings()).language);
    await browser.action.setBadgeText({ tabId, text: `${notes}!` });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS.unfound });
    await browser.action.setTitle({ tabId, title: `${title} (${page.unfound(unfound)})` });
  } else await browser.action.setTitle({ tabId, title });
}
