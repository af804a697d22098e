import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { listenAsWorker, onEvent, tell, tellTab } from '../../utils/messaging/index.ts';
import { newId } from '../../utils/model/index.ts';
import { Notebook, PORTAL_RULES_LOCK, normalizeAddresses } from '../../utils/notebook/index.ts';
import { loadSettings, watchSettings } from '../../utils/settings/index.ts';
import { NotebookDatabase } from '../../utils/storage/index.ts';
import { workerActs } from './acts.ts';
import { annotateOnClick } from './annotate.ts';
import { createMenus, listenToMenus } from './menus.ts';
import { listenToAddressBar } from './omnibox/index.ts';
import { listenToCommands } from './commands.ts';
import { followPermissions } from './portals.ts';
import { followReminders } from './reminders/index.ts';
import { renewLogOnce } from './renew-log.ts';

/** The worker: nothing that matters lives in its memory, it may be stopped at any moment. */
export default defineBackground(() => {
  const database = new NotebookDatabase();
  // At each start of the browser: onStartup wakes the worker. If it fails, the worker tries again when it starts again.
  renewLogOnce(database).catch(() => undefined);
  const notebook = new Notebook({
    database,
    person: loadSettings,
    office: loadSettings,
    portalRules: async () => (await loadSettings()).portalRules,
    committed: (change) => {
      tell('notebookChanged', change);
      void tellTabs(change);
      remindAgain();
    },
  });
  const remindAgain = followReminders(notebook);

  listenAsWorker(workerActs(notebook));
  onEvent('notebookChanged', (change, tabId) => {
    if (tabId === undefined) void tellTabs(change);
    remindAgain();
  });
  annotateOnClick();
  listenToMenus();
  listenToCommands();
  listenToAddressBar(notebook);

  followPermissions();

  const keepUp = (): void => void navigator.locks.request(PORTAL_RULES_LOCK, () => normalizeAddresses(notebook, newId()));
  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    keepUp();
  });
  browser.runtime.onStartup.addListener(keepUp);
  watchSettings(() => {
    void createMenus();
    // Rules that came with a backup; those of the options are followed there, with an undo.
    keepUp();
  });
});

type Change = Parameters<typeof tellTab<'notebookChanged'>>[2];

async function tellTabs(change: Change): Promise<void> {
  for (const tab of await browser.tabs.query({})) if (tab.id !== undefined) tellTab(tab.id, 'notebookChanged', change);
}
