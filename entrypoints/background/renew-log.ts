import { browser } from 'wxt/browser';
import { afterFirstLooks } from '../../utils/notebook/index.ts';
import { type NotebookDatabase, onLogCut } from '../../utils/storage/index.ts';

/**
 * Renews the database's log once in each session of the browser, before what an earlier one left in it can do harm, and
 * at the next start of the worker if it was cut off since. A notebook that is being opened goes before: a few seconds more do no harm.
 * Firefox has no such log.
 */
export async function renewLogOnce(database: NotebookDatabase): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  onLogCut(() => void browser.storage.session.remove('logRenewed'));
  const { logRenewed } = await browser.storage.session.get('logRenewed');
  if (logRenewed === true) return;
  await database.renewLog(afterFirstLooks);
  await browser.storage.session.set({ logRenewed: true });
}
