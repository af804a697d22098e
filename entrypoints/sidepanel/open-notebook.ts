import { browser } from 'wxt/browser';

/** Shows the notebook's full page: the tab in which it is open already, or a new one. */
export async function openNotebook(): Promise<void> {
  const url = browser.runtime.getURL('/notebook.html');
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(url));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  await browser.windows.update(open.windowId, { focused: true });
}
