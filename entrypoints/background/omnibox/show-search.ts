import { browser, type Browser } from 'wxt/browser';

/** Shows what a query finds: in the notebook that is open already, else where the person wants it. */
export async function showSearch(query: string, disposition: `${Browser.omnibox.OnInputEnteredDisposition}`): Promise<void> {
  const page = browser.runtime.getURL('/notebook.html');
  const url = `${page}#/tim?${new URLSearchParams({ q: query }).toString()}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url === page || tab.url?.startsWith(`${page}#`));
  if (disposition === 'newBackgroundTab') await browser.tabs.create({ url, active: false });
  else if (open?.id !== undefined) {
    await browser.tabs.update(open.id, { url, active: true });
    await browser.windows.update(open.windowId, { focused: true });
  } else if (disposition === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url });
}
