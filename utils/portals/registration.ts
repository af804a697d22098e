import { browser } from 'wxt/browser';
import { allowedPortals } from './permission.ts';

const SCRIPT_ID = 'bootstrap';
const SCRIPT_FILE = '/content-scripts/bootstrap.js';

let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered content script match exactly the portals that are allowed now, and gives their patterns. One call after
 * the other, also after one that failed: permissions may change while the last change is still followed.
 */
export function registerBootstrap(): Promise<string[]> {
  const registered = turn.then(register, register);
  turn = registered;
  return registered;
}

async function register(): Promise<string[]> {
  const matches = (await allowedPortals()).map((portal) => portal.pattern).sort();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return matches;
  }
  const script = { id: SCRIPT_ID, js: [SCRIPT_FILE], matches, runAt: 'document_idle' as const, persistAcrossSessions: true };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  return matches;
}

/** Brings the bootstrap into the tabs that are open already at the given patterns. */
export async function startBootstrapInOpenTabs(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id! }, files: [SCRIPT_FILE] })),
  );
}
