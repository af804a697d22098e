import { browser } from 'wxt/browser';
import { portalPattern } from './patterns.ts';

/** A portal on which the extension is always on. */
export interface Portal {
  readonly pattern: string;
  /** Fixed by the office's build: it cannot be taken back in the options. */
  readonly fixed: boolean;
}

export async function allowedPortals(): Promise<Portal[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const fixed = new Set(browser.runtime.getManifest().host_permissions ?? []);
  return origins.map((pattern) => ({ pattern, fixed: fixed.has(pattern) }));
}

/** True if the extension is always on at this address. */
export async function isPortalAllowed(url: string | undefined): Promise<boolean> {
  const pattern = portalPattern(url);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/** Asks the person to allow the portal of this address for good. Must be called in the course of a click or key. False if they decline, or if it is no portal. */
export function requestPortal(url: string): Promise<boolean> {
  const pattern = portalPattern(url);
  return pattern === undefined ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
}

/** False if the portal is fixed by the office's build. */
export function revokePortal(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}
