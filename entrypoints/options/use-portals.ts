import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { allowedPortals, type Portal, portalHost } from '../../utils/portals/index.ts';

/** The portals that are allowed now, also while the person allows or takes back some elsewhere; undefined until they are known. */
export function usePortals(): readonly Portal[] | undefined {
  const [portals, setPortals] = useState<readonly Portal[]>();
  useEffect(() => {
    let standing = true;
    const read = async (): Promise<void> => {
      const now = await allowedPortals();
      if (standing) setPortals(now);
    };
    const readAgain = (): void => void read();
    readAgain();
    browser.permissions.onAdded.addListener(readAgain);
    browser.permissions.onRemoved.addListener(readAgain);
    return () => {
      standing = false;
      browser.permissions.onAdded.removeListener(readAgain);
      browser.permissions.onRemoved.removeListener(readAgain);
    };
  }, []);
  return portals;
}

/** How a portal is named on the screen: by its host alone. @param everySite what to call a pattern for all hosts */
export function shownName(pattern: string, everySite: string): string {
  if (pattern === '<all_urls>' || pattern.endsWith('://*/*')) return everySite;
  return portalHost(pattern);
}
