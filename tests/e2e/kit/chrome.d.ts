import type { browser } from 'wxt/browser';

/** An event of the extension's API, which its own worker can raise. */
interface Raised<Arguments extends readonly unknown[]> {
  dispatch(...args: Arguments): void;
}

declare global {
  /** What functions that tests evaluate in the worker, in pages of the extension and on chrome://extensions find there. */
  const chrome: typeof browser & {
    readonly alarms: { readonly onAlarm: Raised<[alarm: { readonly name: string }]> };
    readonly commands: { readonly onCommand: Raised<[command: string, tab: unknown]> };
    readonly contextMenus: { readonly onClicked: Raised<[item: unknown, tab: unknown]> };
    readonly developerPrivate: { addHostPermission(extensionId: string, pattern: string): Promise<void> };
  };
}
