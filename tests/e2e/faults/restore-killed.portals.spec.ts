import type { Page } from 'playwright-core';
import { type BackupRecord, writeBackup } from '../../../utils/backup/index.ts';
import { readBundle } from '../../../utils/bundle/index.ts';
import { bundleOf } from './bundle-of.ts';
import { DATABASE, keptNotes, onBarePage } from './kept-notes.ts';
import { PortalTab } from './portal-tab.ts';
import { passagesOf } from './passages.ts';
import { type ExtensionBrowser, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';

const NOTES = 3000;
/** The part of the restore in which its page is stopped: while the file is set down beside the notebook, or in the one transaction that takes it in. */
const MOMENTS = [
  { store: 'staged', beforePut: 2 },
  { store: 'notes', beforePut: NOTES / 2 },
] as const;

/** The backup of a colleague, with more notes than are set down at once. */
async function backupFile(): Promise<Buffer> {
  const { notes, documents } = readBundle(bundleOf(NOTES));
  async function* records(): AsyncGenerator<BackupRecord> {
    for (const record of notes) yield { store: 'notes', record };
    for (const record of documents) yield { store: 'documents', record };
  }
  const about = { authorId: 'dong-nghiep', name: 'Mạc Thị Quyên', unit: '', databaseVersion: 2, counts: {} };
  return Buffer.from(await new Response(writeBackup({ createdAt: '2026-11-02T09:00:00.000Z', about, records: records() })).arrayBuffer());
}

async function chooseBackup(extension: ExtensionBrowser, backup: Buffer): Promise<Page> {
  const notebook = await extension.openExtensionPage('notebook.html#/du-lieu');
  const [chooser] = await Promise.all([notebook.waitForEvent('filechooser'), notebook.getByRole('button', { name: 'Mở bản sao lưu' }).click()]);
  await chooser.setFiles({ name: 'cu.sotay', mimeType: 'application/octet-stream', buffer: backup });
  await expect(notebook.getByRole('button', { name: 'Khôi phục vào sổ tay' })).toBeVisible();
  return notebook;
}

/** Presses restore. Done when the page stands still before so many puts into a store: nothing more comes from it. */
async function restoreUntil(notebook: Page, moment: (typeof MOMENTS)[number]): Promise<void> {
  const session = await notebook.context().newCDPSession(notebook);
  await session.send('Debugger.enable');
  const paused = new Promise((resolve) => session.once('Debugger.paused', resolve));
  await notebook.evaluate(({ store, beforePut }) => {
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === store) puts += 1;
      // oxlint-disable-next-line no-debugger
      if (this.name === store && puts === beforePut) debugger;
      return put.apply(this, given);
    };
  }, moment);
  // The page does not answer any more once it stands still.
  const pressed = notebook.getByRole('button', { name: 'Khôi phục vào sổ tay' }).click({ noWaitAfter: true });
  await Promise.all([paused, pressed.catch(() => undefined)]);
}

/** How much of a backup lies beside the notebook. */
function stagedIn(extension: ExtensionBrowser): Promise<number> {
  return onBarePage(extension, (page) =>
    page.evaluate(
      (name) =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.onerror = () => reject(opening.error ?? new Error('No answer'));
          opening.onsuccess = () => {
            const counting = opening.result.transaction('staged').objectStore('staged').count();
            counting.onsuccess = () => {
              opening.result.close();
              resolve(counting.result);
            };
          };
        }),
      DATABASE,
    ),
  );
}

test('the browser is killed in the middle of a restore: the notebook is as it was, and a later restore is whole', async ({ launch, portal }) => {
  const backup = await backupFile();
  const first = await launch();
  const tab = await PortalTab.open(await first.firstPage(), portal.origin + REPORT);
  const own = (await passagesOf(tab.page))[0]!;
  await tab.mark(own, 'figure');
  await first.close();

  for (const moment of MOMENTS) {
    const extension = await launch();
    await restoreUntil(await chooseBackup(extension, backup), moment);
    await extension.kill();
    const again = await launch();
    expect((await keptNotes(again)).map(({ quote }) => quote), moment.store).toEqual([own]);
    expect(await stagedIn(again), moment.store).toBeGreaterThan(0);
    await again.openExtensionPage('notebook.html');
    await expect.poll(() => stagedIn(again)).toBe(0);
    await again.close();
  }

  const extension = await launch();
  const notebook = await chooseBackup(extension, backup);
  await notebook.getByRole('button', { name: 'Khôi phục vào sổ tay' }).click();
  await expect(notebook.getByText(/^Đã khôi phục/)).toBeVisible({ timeout: 60_000 });
  expect(await keptNotes(extension)).toHaveLength(NOTES + 1);
});
