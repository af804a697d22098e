import type { Locator, Page } from 'playwright-core';
import { type ExtensionBrowser, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { onBarePage } from './kept-notes.ts';
import { passagesOf } from './passages.ts';
import { PortalTab } from './portal-tab.ts';

const KEPT = 'so-tay-chi-dao-search';
const COMMENT = 'Hỏi lại Phòng Đo đạc trước thứ Sáu';

const results = (notebook: Page): Locator => notebook.getByRole('region', { name: 'Tìm kiếm' }).getByRole('article');

async function search(notebook: Page, words: string): Promise<void> {
  await notebook.bringToFront();
  await notebook.getByRole('combobox', { name: 'Tìm trong sổ tay' }).fill(words);
}

/** Opens the notebook with words that are looked for. */
function openSearch(extension: ExtensionBrowser, words: string): Promise<Page> {
  return extension.openExtensionPage(`notebook.html#/tim?q=${encodeURIComponent(words)}`);
}

/** How many bytes of an index are kept. @param damage turns round a byte in the middle */
function keptBytes(page: Page, damage = false): Promise<number> {
  return page.evaluate(async ([name, damage]) => {
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return 0;
    const settled = <R>(request: IDBRequest<R>): Promise<R> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('No answer'));
      });
    const database = await settled(indexedDB.open(name));
    const store = (mode: IDBTransactionMode): IDBObjectStore => database.transaction('whole', mode).objectStore('whole');
    const kept = (await settled(store('readonly').get('whole'))) as Blob | undefined;
    const bytes = new Uint8Array((await kept?.arrayBuffer()) ?? []);
    if (damage) await settled(store('readwrite').put(new Blob([bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 255 : byte))]), 'whole'));
    database.close();
    return bytes.length;
  }, [KEPT, damage] as const);
}

test('a note that was saved in one tab is found in another, after the search worker was ended, the browser killed, and the kept index damaged', async ({ launch, portal }) => {
  let extension = await launch();
  const tab = await PortalTab.open(await extension.firstPage(), portal.origin + REPORT);
  const passage = (await passagesOf(tab.page))[0]!;
  await tab.mark(passage, 'figure');

  const other = await openSearch(extension, 'phong do dac');
  await expect(other.getByText('Không có ghi chú nào như vậy')).toBeVisible();
  const notebook = await openSearch(extension, '');
  await expect(results(notebook)).toHaveCount(1);
  await notebook.getByRole('button', { name: 'Sửa (E)' }).click();
  await notebook.getByRole('textbox', { name: 'Bình luận' }).fill(COMMENT);
  await notebook.getByRole('button', { name: /^Lưu/ }).click();
  await expect(notebook.getByText('Đã lưu ghi chú.')).toBeVisible();
  await other.bringToFront();
  await expect(results(other)).toHaveCount(1);

  expect(await extension.endSearchWorker()).toBe(true);
  await search(other, '"phòng đo đạc"');
  await expect(results(other).locator('mark')).toHaveText('Phòng Đo đạc');
  await search(notebook, 'do dac thu sau');
  await expect(results(notebook)).toHaveCount(1);

  await expect.poll(() => onBarePage(extension, (page) => keptBytes(page))).toBeGreaterThan(0);
  await extension.kill();
  extension = await launch();
  const opened = await openSearch(extension, '"phòng đo đạc"');
  await expect(results(opened)).toHaveCount(1);
  await opened.close();

  expect(await onBarePage(extension, (page) => keptBytes(page, true))).toBeGreaterThan(0);
  const again = await openSearch(extension, '"phòng đo đạc"');
  await expect(results(again)).toHaveCount(1);
  await expect(results(again).locator('mark')).toHaveText('Phòng Đo đạc');
});
