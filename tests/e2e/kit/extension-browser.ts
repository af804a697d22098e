import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type BrowserContext, type CDPSession, type Page, type Worker, chromium } from 'playwright-core';
import { loaded } from './loaded.ts';

/**
 * The side panel is a target of type 'other' at the moment it opens; told by this variable, Playwright makes a Page of it.
 * It is read at each attachment.
 */
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

export interface LaunchOptions {
  /** Path of Chromium. */
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** Folder of the profile; made if it is missing. */
  readonly profile: string;
  /** Chromium's `--host-resolver-rules`. */
  readonly hostRules: string;
  /** Whether pages show a caret that arrow keys move (what F7 switches), for selecting by keyboard. */
  readonly caretBrowsing?: boolean;
  readonly headless?: boolean;
}

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

/** Nothing in the browser answers to what a test asked for. */
export class NotInBrowser extends Error {
  override readonly name = 'NotInBrowser';
}

/** The preferences of a new profile, which Chromium fills up; one that was in use keeps its own. */
function writePreferences(profile: string, caretBrowsing: boolean): void {
  const file = join(profile, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ settings: { a11y: { caretbrowsing: { enabled: caretBrowsing } } } }));
}

/** A running Chromium with the extension, and what a person does to a browser outside of its pages. */
export class ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** The extension's service worker. The same object serves after the worker was stopped and woke again. */
  readonly worker: Worker;
  readonly #browser: CDPSession;

  private constructor(context: BrowserContext, worker: Worker, browser: CDPSession) {
    this.context = context;
    this.worker = worker;
    this.extensionId = new URL(worker.url()).host;
    this.#browser = browser;
  }

  static async launch({ browser, extension, profile, hostRules, caretBrowsing = false, headless = true }: LaunchOptions): Promise<ExtensionBrowser> {
    writePreferences(profile, caretBrowsing);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browser,
      headless,
      chromiumSandbox: false,
      // The real sizes of window and panel, not an emulated one that is the same for both.
      viewport: null,
      // Without a locale whose letters are Unicode's, files that are saved under Vietnamese names are all called "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8', LANGUAGE: 'vi', TZ: 'Asia/Ho_Chi_Minh' },
      args: [
        '--window-size=1280,800',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-features=Translate',
        '--ignore-certificate-errors',
        '--enable-unsafe-extension-debugging',
        `--host-resolver-rules=${hostRules}`,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    const owner = context.browser();
    if (owner === null) throw new NotInBrowser('The browser closed at once.');
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // Of an extension that is only now installed the browser knows no listeners until the worker has run once: a click would be lost.
    while (!(await worker.evaluate(() => chrome.action.onClicked.hasListeners()))) await new Promise((resolve) => setTimeout(resolve, 20));
    return new ExtensionBrowser(context, worker, await owner.newBrowserCDPSession());
  }

  /** The first tab, which every window has. */
  async firstPage(): Promise<Page> {
    return this.context.pages()[0] ?? this.context.newPage();
  }

  /** Address of a page of the extension, such as 'notebook.html'. */
  addressOf(path: string): string {
    return `chrome-extension://${this.extensionId}/${path}`;
  }

  /** Opens a page of the extension in a tab of its own. */
  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.addressOf(path));
    return page;
  }

  /** A click on the extension's button in the toolbar while the page is in front: a gesture that grants activeTab. */
  async clickToolbarIcon(page: Page): Promise<void> {
    await page.bringToFront();
    await this.#browser.send('Extensions.triggerAction', { id: this.extensionId, targetId: await this.#tabOf(page) });
  }

  /**
   * The real side panel beside a page, opened by the toolbar button if it is not open. It has Playwright's locators,
   * its own size (360 px wide unless dragged) and downloads; clicks in it are gestures.
   */
  async openPanel(page: Page): Promise<Page> {
    const present = this.#panel();
    if (present !== undefined) return present;
    const opening = this.context.waitForEvent('page', { predicate: () => this.#panel() !== undefined });
    await this.clickToolbarIcon(page);
    await opening;
    const panel = this.#panel();
    if (panel === undefined) throw new NotInBrowser('The side panel closed as soon as it was open.');
    await loaded(panel);
    // The page is made narrower a moment later, and what stands in it moves.
    await page.waitForFunction((width) => innerWidth + width <= outerWidth, await panel.evaluate(() => innerWidth));
    return panel;
  }

  /** Presses a shortcut of the manifest by its name, with the page in front. Headless browsers have no keys of their own. */
  async shortcut(name: string, page: Page): Promise<void> {
    await page.bringToFront();
    await this.worker.evaluate(async (command) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, name);
  }

  /** Chooses an item of the context menu by its id, over what is selected in the page. */
  async contextMenu(id: string, page: Page): Promise<void> {
    await page.bringToFront();
    const selectionText = await page.evaluate(() => String(getSelection()));
    await this.worker.evaluate(
      async ({ menuItemId, selectionText, pageUrl }) => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        chrome.contextMenus.onClicked.dispatch({ menuItemId, selectionText, pageUrl, editable: false, frameId: 0 }, tab);
      },
      { menuItemId: id, selectionText, pageUrl: page.url() },
    );
  }

  /**
   * From now on the person says yes when the extension asks for sites, such as 'http://portal.test/*': the browser's
   * question cannot be answered headless, but it is not put for what was once allowed on chrome://extensions.
   */
  async allowWhenAsked(pattern: string): Promise<void> {
    const page = await this.context.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      ([id, host]) => chrome.developerPrivate.addHostPermission(id, host),
      [this.extensionId, pattern] as const,
    );
    await page.close();
  }

  /** Ends the service worker as the browser does when it has been idle; the next event wakes it with an empty memory. */
  async stopWorker(): Promise<void> {
    const workers = (): Promise<readonly TargetInfo[]> => this.#targets('service_worker');
    const target = (await workers()).find(({ url }) => new URL(url).host === this.extensionId);
    if (target === undefined) return;
    // It may be awake again at once, as another target; while it is busy it may not close at the first word.
    const isRunning = async (): Promise<boolean> => (await workers()).some(({ targetId }) => targetId === target.targetId);
    while (await isRunning()) {
      await this.#browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Ends the worker in which the notebook's tabs search, whatever it is doing. False if none was running. */
  async endSearchWorker(): Promise<boolean> {
    const target = (await this.#targets('shared_worker')).find(({ url }) => new URL(url).host === this.extensionId);
    if (target === undefined) return false;
    await this.#browser.send('Target.closeTarget', { targetId: target.targetId });
    return true;
  }

  /** Ends the service worker at this moment, whatever it is doing; it may be awake again at once. False if it was not running. */
  async interruptWorker(): Promise<boolean> {
    const target = (await this.#targets('service_worker')).find(({ url }) => new URL(url).host === this.extensionId);
    if (target === undefined) return false;
    await this.#browser.send('Target.closeTarget', { targetId: target.targetId }).catch(() => undefined);
    return true;
  }

  /** Ends the whole browser at once, with all its processes, as a power failure would; the profile stays as it was on the disk. */
  async kill(): Promise<void> {
    const closed = this.context.waitForEvent('close');
    const { processInfo } = await this.#browser.send('SystemInfo.getProcessInfo');
    const browser = processInfo.find(({ type }) => type === 'browser');
    if (browser === undefined) throw new NotInBrowser('The browser does not name its own process.');
    // Playwright starts the browser as the leader of a process group, in which its other processes are too.
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(browser.id), '/t', '/f']);
    else process.kill(-browser.id, 'SIGKILL');
    await closed;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  #panel(): Page | undefined {
    return this.context.pages().find((page) => page.url().startsWith(this.addressOf('sidepanel.html')));
  }

  async #targets(type: string): Promise<readonly TargetInfo[]> {
    return (await this.#browser.send('Target.getTargets', { filter: [{ type }] })).targetInfos;
  }

  /** The tab (which is a target of its own) that a page is in. Of several tabs with one address, the one in front. */
  async #tabOf(page: Page): Promise<string> {
    const tabs = (await this.#targets('tab')) as readonly (TargetInfo & { readonly embedderData?: { readonly tabActive?: boolean } })[];
    const same = tabs.filter(({ url }) => url === page.url());
    const tab = same.find(({ embedderData }) => embedderData?.tabActive) ?? same[0];
    if (tab === undefined) throw new NotInBrowser(`No tab is at ${page.url()}`);
    return tab.targetId;
  }
}
