import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { listenAsWorker, onEvent, tell, tellTab } from '../../utils/messaging/index.ts';
import { Notebook } from '../../utils/notebook/index.ts';
import { registerBootstrap, startBootstrapInOpenTabs } from '../../utils/portals/index.ts';
import { loadSettings, watchSettings } from '../../utils/settings/index.ts';
import { NotebookDatabase } from '../../utils/storage/index.ts';
import { workerActs } from './acts.ts';
import { annotateOnClick } from './annotate.ts';
import { createMenus, listenToMenus } from './menus.ts';
import { listenToCommands } from './commands.ts';

/** The worker: nothing that matters lives in its memory, it may be stopped at any moment. */
export default defineBackground(() => {
  const notebook = new Notebook({
    database: new NotebookDatabase(),
    person: loadSettings,
    portalRules: async () => (await loadSettings()).portalRules,
    committed: (change) => {
      tell('notebookChanged', change);
      void tellTabs(change);
    },
  });

  listenAsWorker(workerActs(notebook));
  onEvent('notebookChanged', (change, tabId) => {
    if (tabId === undefined) void tellTabs(change);
  });
  annotateOnClick();
  listenToMenus();
  listenToCommands();

  browser.runtime.onInstalled.addListener(() => {
    void createMenus();
    void registerBootstrap().then(startBootstrapInOpenTabs);
  });
  browser.runtime.onStartup.addListener(() => void registerBootstrap());
  browser.permissions.onAdded.addListener(() => void registerBootstrap().then(startBootstrapInOpenTabs));
  browser.permissions.onRemoved.addListener(() => void registerBootstrap());
  watchSettings(() => void createMenus());
});

type Change = Parameters<typeof tellTab<'notebookChanged'>>[2];

async function tellTabs(change: Change): Promise<void> {
  for (const tab of await browser.tabs.query({})) if (tab.id !== undefined) tellTab(tab.id, 'notebookChanged', change);
}
