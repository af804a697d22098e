import { browser } from 'wxt/browser';

/** Firefox has the panel as its sidebar, which the types of Chromium's API do not know. */
type Sidebar = { readonly sidebarAction: { open(): Promise<void> } };

/** Opens the panel beside the page. Must be called in the course of a click or key. */
export async function openPanel(windowId: number): Promise<null> {
  if (import.meta.env.FIREFOX) await (browser as unknown as Sidebar).sidebarAction.open();
  else await browser.sidePanel.open({ windowId });
  return null;
}

/** The note that a panel which is only now opening is to show. */
export interface PanelFocus {
  readonly tabId: number;
  readonly noteId: string;
}

export async function rememberPanelFocus(focus: PanelFocus): Promise<void> {
  await browser.storage.session.set({ panelFocus: focus });
}
