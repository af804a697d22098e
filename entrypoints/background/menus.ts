import { browser, type Browser } from 'wxt/browser';
import { messagesFor } from '../../utils/i18n/index.ts';
import { askPage } from '../../utils/messaging/index.ts';
import type { CategoryId } from '../../utils/model/index.ts';
import { loadSettings } from '../../utils/settings/index.ts';
import { bringAnnotator } from './annotate.ts';

const MARK_PREFIX = 'mark:';
const OPEN_NOTEBOOK = 'openNotebook';

/** Makes the context menus anew, in the language and with the categories that are chosen now. */
export async function createMenus(): Promise<void> {
  const { language, categories } = await loadSettings();
  const messages = messagesFor(language);
  await browser.contextMenus.removeAll();
  for (const { id, label, shown } of categories) {
    if (!shown) continue;
    const name = label || messages.common.categories[id];
    browser.contextMenus.create({ id: MARK_PREFIX + id, title: messages.page.markAs(name), contexts: ['selection'] });
  }
  browser.contextMenus.create({ id: OPEN_NOTEBOOK, title: messages.page.openNotebook, contexts: ['action'] });
}

export function listenToMenus(): void {
  browser.contextMenus.onClicked.addListener((info: Browser.contextMenus.OnClickData, tab) => {
    const itemId = String(info.menuItemId);
    if (itemId === OPEN_NOTEBOOK) void openNotebook();
    else if (itemId.startsWith(MARK_PREFIX) && tab?.id !== undefined) void markSelection(tab.id, itemId.slice(MARK_PREFIX.length) as CategoryId);
  });
}

export async function markSelection(tabId: number, category: CategoryId): Promise<void> {
  try {
    await bringAnnotator(tabId);
    await askPage(tabId, 'markSelection', { category });
  } catch {
    // A page that admits no extension: the browser offers the menu and the shortcut there all the same.
  }
}

/** @param place the part of it, as a hash */
export async function openNotebook(place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/notebook.html') + place });
}
