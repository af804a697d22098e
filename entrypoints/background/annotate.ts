import { browser } from 'wxt/browser';
import { openPanel } from './panel.ts';

/** Brings the annotator into a tab; where it is already, it sees to it that it starts once. */
export async function bringAnnotator(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/annotator.js'] });
}

/** A click on the toolbar button: opens the panel, and brings the annotator under the click's own permission (activeTab). */
export function annotateOnClick(): void {
  browser.action.onClicked.addListener((tab) => {
    // Opening needs the click itself: nothing may be awaited before it.
    void openPanel(tab.windowId);
    // Pages of the browser itself and of its store admit nobody; the panel says so.
    if (tab.id !== undefined) bringAnnotator(tab.id).catch(() => undefined);
  });
}
