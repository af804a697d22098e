import { browser } from 'wxt/browser';
import { type PageReading, askPage, failureCode } from '../../../utils/messaging/index.ts';
import { isPortalAllowed } from '../../../utils/portals/index.ts';
import { type TabState, unreadableAddress, unreadableByRefusal } from './tab-state.ts';

/** The annotator begins to listen a moment after it was brought in. */
const PATIENCE_MS = [0, 60, 200, 600, 1500];

/**
 * Reads the page in a tab, bringing the annotator where it is not and where that is allowed. Does not throw.
 * @param before what was read of the tab last: its extraction is not fetched again if the page stands as it did
 */
export async function readTab(tabId: number, before?: PageReading): Promise<TabState> {
  try {
    const { url } = await browser.tabs.get(tabId);
    const why = url && unreadableAddress(url, new URL(browser.runtime.getURL('/')).origin);
    if (why) return { kind: 'unreadable', why };
    return await readThere(tabId, url, before);
  } catch (error) {
    return { kind: 'failed', code: failureCode(error) };
  }
}

async function readThere(tabId: number, url: string | undefined, before: PageReading | undefined): Promise<TabState> {
  const present = await readPage(tabId, before);
  if (present) return readState(tabId, present);
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    if (answer?.result === 'application/pdf') return { kind: 'unreadable', why: 'pdf' };
    await browser.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] });
  } catch (refusal) {
    const why = unreadableByRefusal(refusal instanceof Error ? refusal.message : String(refusal));
    return why ? { kind: 'unreadable', why } : { kind: 'notPermitted', url };
  }
  for (const wait of PATIENCE_MS) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const reading = await readPage(tabId);
    if (reading) return readState(tabId, reading);
  }
  return { kind: 'failed', code: 'noAnnotator' };
}

/** Undefined if no annotator is there. */
async function readPage(tabId: number, before?: PageReading): Promise<PageReading | undefined> {
  try {
    const { extraction = before?.extraction, ...reading } = await askPage(tabId, 'readPage', before ? { known: before.readingId } : {});
    return extraction && { ...reading, extraction };
  } catch (error) {
    if (failureCode(error) === 'noAnnotator') return undefined;
    throw error;
  }
}

async function readState(tabId: number, reading: PageReading): Promise<TabState> {
  return { kind: 'read', tabId, reading, alwaysOn: await isPortalAllowed(reading.url) };
}
