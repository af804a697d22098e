import type { Page } from 'playwright-core';
import { type FrozenDatabase, frozenDatabase } from '../unit/storage/frozen.ts';
import { DATABASE, onBarePage } from './faults/kept-notes.ts';
import { type ExtensionBrowser, OwnScreen, expect, painted, selectWithMouse, test } from './kit/index.ts';
import { REPORT } from './pages.ts';

const MARKED = 'Tính đến hết tháng 11';
const UNSAVED = 'Theo báo cáo của Phòng';
const NEWER = 'Sổ tay này do bản mới hơn của tiện ích ghi';
const BLOCKED = 'Một thẻ khác đang dùng bản cũ của sổ tay';

/** Marks one passage, so that there is a notebook. */
async function markOne(extension: ExtensionBrowser, page: Page, address: string): Promise<OwnScreen> {
  await page.goto(address);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, MARKED);
  await own.press('button', 'Số liệu');
  await own.see('button', 'Hoàn tác');
  return own;
}

/** What lies in the database, as text; the number of its version with it. */
function contentsOf(extension: ExtensionBrowser): Promise<string> {
  return onBarePage(extension, (bare) =>
    bare.evaluate(async (name) => {
      const settled = <R>(request: IDBRequest<R>): Promise<R> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('No answer'));
        });
      const db = await settled(indexedDB.open(name));
      const stores = await Promise.all(Array.from(db.objectStoreNames, async (store) => [store, await settled(db.transaction(store).objectStore(store).getAll())]));
      const { version } = db;
      db.close();
      return JSON.stringify([version, stores]);
    }, DATABASE),
  );
}

/** Makes the database one of the next version, as an update in another profile's place would. */
function comeFromNewerVersion(extension: ExtensionBrowser): Promise<void> {
  return onBarePage(extension, (bare) =>
    bare.evaluate(async (name) => {
      const version = (await indexedDB.databases()).find((database) => database.name === name)!.version!;
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, version + 1);
        request.onupgradeneeded = () => request.result.createObjectStore('ofTheFuture').add({ kept: true }, 1);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = () => reject(request.error ?? new Error('Not opened'));
      });
    }, DATABASE),
  );
}

test('a notebook of a newer version: every screen says so, nothing in it is touched, and what was typed stays', async ({ extension, page, portal }) => {
  const own = await markOne(extension, page, portal.origin + REPORT);
  // Tabs that were open when the newer version came let go of the notebook.
  const open = await extension.openExtensionPage('notebook.html');
  await expect(open.getByRole('article')).toHaveCount(1);
  await comeFromNewerVersion(extension);
  const before = await contentsOf(extension);

  await open.getByRole('link', { name: MARKED }).click();
  await open.getByRole('button', { name: 'Xóa (Del)' }).click();
  await expect(open.getByRole('alert').filter({ hasText: NEWER })).toBeVisible();
  await open.close();
  for (const path of ['notebook.html', 'notebook.html#/du-lieu', 'reader.html?document=x']) {
    const screen = await extension.openExtensionPage(path);
    await expect(screen.getByRole('alert').filter({ hasText: NEWER }), path).toBeVisible();
    await screen.close();
  }

  await page.bringToFront();
  await selectWithMouse(page, UNSAVED);
  await own.press('button', 'Bình luận');
  await own.focused('textbox', 'Bình luận');
  await page.keyboard.type('Chữ chưa lưu được');
  await own.press('button', 'Lưu');
  await own.see('alert', '');
  await own.see('StaticText', NEWER);
  await own.see('StaticText', 'Chữ chưa lưu được');
  const panel = await extension.openPanel(page);
  await panel.reload();
  await expect(panel.getByRole('alert').filter({ hasText: NEWER })).toBeVisible();

  expect(await contentsOf(extension)).toBe(before);
});

test('a tab that holds an older version: it is said, and when the tab is closed the notebook opens', async ({ extension, page, portal }) => {
  const holding = await extension.openExtensionPage('manifest.json');
  await holding.evaluate(
    async ([name, frozen]) => {
      const { version, stores } = JSON.parse(frozen) as FrozenDatabase;
      // The worker has made an empty one when the browser started.
      await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(name, version);
        request.onupgradeneeded = () => {
          for (const [store, { keyPath, autoIncrement, indexes, records }] of Object.entries(stores)) {
            const made = request.result.createObjectStore(store, { keyPath, autoIncrement });
            for (const index of indexes) made.createIndex(index.name, index.keyPath, index);
            for (const { key, value } of records) made.add(value, key);
          }
        };
        // The connection is not given up, as by a tab that hangs.
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error ?? new Error('Not opened'));
      });
    },
    [DATABASE, JSON.stringify(frozenDatabase(1))] as const,
  );
  const notebook = await extension.openExtensionPage('notebook.html');
  await expect(notebook.getByRole('alert').filter({ hasText: BLOCKED })).toBeVisible();
  await holding.close();
  // It looks again whenever a person comes back to it.
  await page.bringToFront();
  await notebook.bringToFront();
  await expect(notebook.getByRole('alert')).toHaveCount(0);
  await expect(notebook.getByRole('article')).not.toHaveCount(0);
  await markOne(extension, page, portal.origin + REPORT);
  await expect.poll(() => painted(page)).toEqual({ figure: [MARKED] });
});
