import type { Page } from 'playwright-core';
import { type ExtensionBrowser, type TestPortal, expect, test } from './kit/index.ts';
import { acceptAll, openNotebook } from './journeys/acts.ts';
import { REPORT } from './pages.ts';

/**
 * No copy is written until the screen is left or asked for one: a screen looks by itself some seconds after it was opened,
 * wherever the test is by then.
 */
async function holdCopies(screen: Page): Promise<void> {
  await screen.evaluate(
    async () =>
      new Promise<void>((held) => {
        void navigator.locks.request('automatic-copy', async () => {
          held();
          await new Promise<void>((release) => {
            addEventListener('click', ({ target }) => (target as Element).closest('button')?.textContent === 'Ghi thử ngay' && release(), { capture: true });
          });
        });
      }),
  );
}

/**
 * The notebook's data with some notes, and a folder in place of the one that only the system's dialog can give. Nothing has
 * been written there, nor is it before `holdCopies` lets it.
 */
async function dataWithFolder(extension: ExtensionBrowser, page: Page, portal: TestPortal): Promise<Page> {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await acceptAll(panel);
  await panel.close();
  const data = await extension.openExtensionPage('notebook.html#/du-lieu');
  await holdCopies(data);
  await data.evaluate(() => {
    const chosen = async (): Promise<FileSystemDirectoryHandle> => (await navigator.storage.getDirectory()).getDirectoryHandle('an-toan', { create: true });
    Object.assign(globalThis, { showDirectoryPicker: chosen });
  });
  await data.getByText('Thư mục chọn sẵn', { exact: true }).click();
  await data.getByRole('button', { name: 'Chọn thư mục', exact: true }).click();
  await expect(data.getByText('Thư mục: an-toan.')).toBeVisible();
  return data;
}

/** What stands for this machine in the names of copies. */
async function deviceOf(screen: Page): Promise<string> {
  return screen.evaluate(
    async () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('so-tay-chi-dao');
        opening.onerror = () => reject(opening.error!);
        opening.onsuccess = () => {
          const asked = opening.result.transaction('meta').objectStore('meta').get('deviceId') as IDBRequest<string>;
          opening.result.close();
          asked.onsuccess = () => resolve(asked.result.slice(0, 8));
        };
      }),
  );
}

/** Names in the folder, and how the newest copy begins. */
async function folderOf(screen: Page): Promise<{ names: string[]; begins: string }> {
  return screen.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('an-toan');
    const names = (await Array.fromAsync(folder.keys())).sort();
    const newest = names.findLast((name) => name.startsWith('so-tay-tu-dong-'));
    const file = newest === undefined ? undefined : await (await folder.getFileHandle(newest)).getFile();
    return { names, begins: (await file?.slice(0, 5).text()) ?? '' };
  });
}

test('copies go into the chosen folder, under a password that is not asked again, and the oldest go', async ({ extension, page, portal }) => {
  const data = await dataWithFolder(extension, page, portal);
  const device = await deviceOf(data);
  const old = Array.from({ length: 10 }, (_, index) => `so-tay-tu-dong-202601${String(index + 10)}-080000-${device}.sotay`);
  const others = 'so-tay-tu-dong-20260101-080000-0badcafe.sotay';
  await data.evaluate(async (names) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('an-toan');
    for (const name of names) await folder.getFileHandle(name, { create: true });
  }, [...old, others, 'bao-cao.docx']);
  await data.getByRole('button', { name: 'Đặt mật khẩu cho bản sao' }).click();
  const copies = data.getByRole('region', { name: 'Bản sao tự động' });
  await copies.getByLabel('Mật khẩu', { exact: true }).fill('bốn con trâu đen');
  await copies.getByLabel('Nhập lại mật khẩu').fill('bốn con trâu đen');
  await copies.getByRole('button', { name: 'Dùng mật khẩu này' }).click();
  await expect(copies.getByText(/^Có mật khẩu/)).toBeVisible();
  await copies.getByRole('button', { name: 'Ghi thử ngay' }).click();
  await expect(copies.getByText(/^Bản sao tự động gần nhất/)).toBeVisible();

  const { names, begins } = await folderOf(data);
  expect(begins).toBe('SOTAY');
  expect(names).toHaveLength(12);
  expect(names).toEqual(expect.arrayContaining(['bao-cao.docx', others]));
  expect(names).not.toContain(old[0]);
  expect(names).toContain(old[1]);
});

test('a copy that is due is written by one of the screens that open, once, and all of them say so', async ({ extension, page, portal }) => {
  const data = await dataWithFolder(extension, page, portal);
  expect((await folderOf(data)).names).toEqual([]);
  await extension.openExtensionPage('notebook.html');
  await Promise.all([data.reload(), extension.openExtensionPage('notebook.html#/nhiem-vu')]);
  await expect(data.getByText(/^Bản sao tự động gần nhất/)).toBeVisible();
  await data.reload();
  await expect(data.getByText(/^Lần gần nhất: .*không thay đổi/)).toBeVisible();
  expect((await folderOf(data)).names).toHaveLength(1);
});

test('a folder that is gone is spoken of, in the notebook too, until another is chosen', async ({ extension, page, portal }) => {
  const data = await dataWithFolder(extension, page, portal);
  await data.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('an-toan', { recursive: true }));
  await data.getByRole('button', { name: 'Ghi thử ngay' }).click();
  await expect(data.getByText(/^Chưa ghi được bản sao tự động\. Không thấy thư mục ấy nữa/)).toBeVisible();
  await data.getByRole('navigation').getByRole('link', { name: 'Tìm kiếm' }).click();
  await expect(data.getByText(/^Chưa ghi được bản sao tự động/)).toBeVisible();
  await data.getByRole('navigation').getByRole('link', { name: 'Dữ liệu' }).click();
  await data.getByRole('button', { name: 'Chọn thư mục khác' }).click();
  await expect(data.getByText(/^Chưa ghi được bản sao tự động/)).toBeHidden();
  await data.getByRole('button', { name: 'Ghi thử ngay' }).click();
  await expect(data.getByText(/^Bản sao tự động gần nhất/)).toBeVisible();
});

test('without an answer to the reminder it comes again; put off, it stays away', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await acceptAll(panel);
  const notebook = await openNotebook(panel);
  const reminder = notebook.getByText('Sổ tay chưa được sao lưu lần nào.');
  await expect(notebook.getByRole('navigation').getByRole('link', { name: 'Dữ liệu' })).toBeVisible();
  await expect(reminder).toBeHidden();
  await notebook.clock.setFixedTime(Date.now() + 20 * 86_400_000);
  await notebook.reload();
  await expect(reminder).toBeVisible();
  await notebook.reload();
  await notebook.getByRole('button', { name: 'Để sau' }).click();
  await expect(reminder).toBeHidden();
  await notebook.reload();
  await expect(notebook.getByRole('button', { name: 'Vào bản tóm tắt' })).toBeVisible();
  await expect(reminder).toBeHidden();
});
