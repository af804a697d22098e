import { type Signal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { currentSettings } from '../../../components/door/index.ts';
import { onEvent } from '../../../utils/messaging/index.ts';
import { normalizeAddress } from '../../../utils/portals/index.ts';
import { readTab } from './read-tab.ts';
import type { TabState } from './tab-state.ts';

/** The tab in front of the panel's window, or one fixed tab, read anew whenever it changes. */
export class FollowedTab {
  readonly state: Signal<TabState> = signal<TabState>({ kind: 'reading' });
  #tabId: number | undefined;
  /** Readings that were begun; an answer to an earlier one is out of date. */
  #turn = 0;
  #isReading = false;
  #again = false;

  /** @param fixed the tab to stay with, undefined to follow the window */
  async start(fixed: number | undefined): Promise<void> {
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (tabId !== this.#tabId) return;
      if (change.url !== undefined && change.status === 'loading' && this.#leaves(change.url)) this.state.value = { kind: 'reading' };
      if (change.status === 'complete' || change.url !== undefined) this.readAgain();
    });
    browser.permissions.onAdded.addListener(() => this.readAgain());
    browser.permissions.onRemoved.addListener(() => this.readAgain());
    onEvent('pageChanged', (_page, tabId) => {
      if (tabId === this.#tabId) this.readAgain();
    });
    if (fixed !== undefined) return this.#follow(fixed);
    const { id: windowId } = await browser.windows.getCurrent();
    browser.tabs.onActivated.addListener((active) => {
      if (active.windowId === windowId) this.#follow(active.tabId);
    });
    const [tab] = await browser.tabs.query({ active: true, ...(windowId !== undefined && { windowId }) });
    if (tab?.id !== undefined) this.#follow(tab.id);
  }

  /** Reads the page as it is now. What was read before stays on the screen until then. */
  readAgain(): void {
    this.#again = true;
    if (!this.#isReading) void this.#read();
  }

  #follow(tabId: number): void {
    if (tabId === this.#tabId) return;
    this.#tabId = tabId;
    this.#turn += 1;
    this.#isReading = false;
    this.state.value = { kind: 'reading' };
    this.readAgain();
  }

  /** True if the tab goes to another document than the one that was read. */
  #leaves(url: string): boolean {
    const state = this.state.peek();
    const { portalRules } = currentSettings.peek();
    return state.kind !== 'read' || normalizeAddress(state.reading.url, portalRules) !== normalizeAddress(url, portalRules);
  }

  async #read(): Promise<void> {
    const turn = (this.#turn += 1);
    this.#isReading = true;
    while (this.#again && this.#tabId !== undefined) {
      this.#again = false;
      const before = this.state.peek();
      const state = await readTab(this.#tabId, before.kind === 'read' && before.tabId === this.#tabId ? before.reading : undefined);
      if (turn !== this.#turn) return;
      this.state.value = state;
    }
    this.#isReading = false;
  }
}
