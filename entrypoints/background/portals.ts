import { browser } from 'wxt/browser';
import { tellTab } from '../../utils/messaging/index.ts';
import { registerBootstrap, startBootstrapInOpenTabs } from '../../utils/portals/index.ts';
import { setPageBadge } from './page-badge.ts';

/** Keeps to the portals that are allowed, in new pages and in those that are open, whoever allows or takes them back. */
export function followPermissions(): void {
  browser.runtime.onInstalled.addListener(() => void registerBootstrap().then(startBootstrapInOpenTabs));
  // Policies may have changed while the browser was closed, and a change may have met its end.
  browser.runtime.onStartup.addListener(() => void registerBootstrap());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void registerBootstrap().then(() => startBootstrapInOpenTabs(origins)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => void registerBootstrap().then((allowed) => leaveOpenTabs(origins, allowed)));
}

/** Of pages of which we are no longer told the address, each finds out itself whether it is meant. */
async function leaveOpenTabs(revoked: string[], allowed: string[]): Promise<void> {
  for (const { id, url } of await browser.tabs.query({})) {
    if (id === undefined) continue;
    tellTab(id, 'portalsRevoked', { revoked, allowed });
    if (url === undefined) await setPageBadge(id, 0);
  }
}
