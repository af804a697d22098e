import type { Locator, Page } from 'playwright-core';
import { type DownloadedFile, type ExtensionBrowser, type TestPortal, downloadFrom, expect, painted, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { acceptAll, openNotebook } from './acts.ts';
import { atColleague } from './colleague.ts';
import { pressByKey, tabTo } from './keyboard.ts';
import { expectMarks } from './marks.ts';
import { listedNotes } from './panel.ts';

const PASSWORD = 'bốn con trâu đen';

const place = (notebook: Page, name: string): Locator => notebook.getByRole('navigation').getByRole('link', { name });
const part = (notebook: Page, name: string): Locator => notebook.getByRole('region', { name, exact: true });

async function expectNotes(notebook: Page, count: number): Promise<void> {
  await expect(place(notebook, 'Tìm kiếm')).toHaveText(`Tìm kiếm${count === 0 ? '' : count}`);
}

/** Marks a report and goes to the notebook's data. The marks are as they stand on the page. */
async function markedReport(extension: ExtensionBrowser, page: Page, portal: TestPortal) {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await acceptAll(panel);
  const directives = async (): Promise<readonly string[]> => (await painted(page)).directive ?? [];
  const isAllMarked = async (): Promise<boolean> => {
    const listed = await listedNotes(panel).count();
    return listed > 0 && (await directives()).length === listed;
  };
  await expect.poll(isAllMarked).toBe(true);
  const directive = await directives();
  const notebook = await openNotebook(panel);
  await expectNotes(notebook, directive.length);
  return { notebook, marks: { directive } };
}

async function chooseFile(page: Page, { name, bytes }: DownloadedFile, act: () => Promise<unknown>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
  await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

function expectEncrypted({ name, bytes }: DownloadedFile): void {
  expect(name).toMatch(/^Sao lưu sổ tay \d\d-\d\d-\d{4}\.sotay$/);
  expect(bytes.subarray(0, 5).toString()).toBe('SOTAY');
  expect(bytes.toString('latin1')).not.toContain('"notes"');
}

test('keep: back up, lose everything, restore, with the mouse', async ({ extension, page, portal }) => {
  const { notebook, marks } = await markedReport(extension, page, portal);
  await place(notebook, 'Dữ liệu').click();
  const backup = part(notebook, 'Sao lưu');
  await expect(backup.getByText('Chưa sao lưu lần nào.')).toBeVisible();
  await backup.getByRole('switch', { name: 'Đặt mật khẩu' }).click();
  await backup.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await backup.getByLabel('Nhập lại mật khẩu').fill('bốn con trâu');
  await backup.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(backup.getByText('Hai lần nhập không giống nhau.')).toBeVisible();
  await backup.getByLabel('Nhập lại mật khẩu').fill(PASSWORD);
  const file = await downloadFrom(notebook, () => backup.getByRole('button', { name: 'Sao lưu ngay' }).click());
  expectEncrypted(file);
  await expect(backup.getByText(/^Lần gần nhất: .*không thay đổi/)).toBeVisible();

  await notebook.getByRole('button', { name: 'Xóa toàn bộ dữ liệu…' }).click();
  await notebook.getByRole('dialog').getByRole('button', { name: 'Vẫn xóa' }).click();
  const confirming = notebook.getByRole('dialog', { name: 'Xác nhận xóa' });
  await expect(confirming.getByRole('button', { name: 'Xóa vĩnh viễn' })).toBeDisabled();
  await confirming.getByLabel('Gõ XÓA HẾT để xác nhận').fill('xóa hết');
  await confirming.getByRole('button', { name: 'Xóa vĩnh viễn' }).click();
  await expect(notebook.getByText('Đã xóa toàn bộ dữ liệu.')).toBeVisible();
  await expectNotes(notebook, 0);
  await expectMarks(page, {});

  const restore = part(notebook, 'Khôi phục');
  await chooseFile(notebook, file, () => restore.getByRole('button', { name: 'Mở bản sao lưu' }).click());
  await restore.getByLabel('Mật khẩu', { exact: true }).fill('bốn con trâu trắng');
  await restore.getByRole('button', { name: 'Mở', exact: true }).click();
  await expect(restore.getByText(/^Mật khẩu không đúng/)).toBeVisible();
  await restore.getByLabel('Mật khẩu', { exact: true }).fill(PASSWORD);
  await restore.getByRole('button', { name: 'Mở', exact: true }).click();
  await expect(restore.locator('dt:text-is("Chưa có ở đây") + dd')).toHaveText(String(marks.directive.length));
  await expectNotes(notebook, 0);
  await restore.getByRole('button', { name: 'Khôi phục vào sổ tay' }).click();
  await expect(restore.getByText(/^Đã khôi phục/)).toBeVisible();
  await expectNotes(notebook, marks.directive.length);
  await expectMarks(page, marks);
  await restore.getByRole('button', { name: 'Hoàn tác' }).click();
  await expectNotes(notebook, 0);
  await expectMarks(page, {});
});

test('keep: back up, lose everything, restore, with the keyboard', async ({ extension, page, portal }) => {
  const { notebook, marks } = await markedReport(extension, page, portal);
  const type = async (field: Locator, text: string): Promise<void> => {
    await tabTo(notebook, field);
    await notebook.keyboard.press('Control+a');
    await notebook.keyboard.type(text);
  };
  await pressByKey(notebook, place(notebook, 'Dữ liệu'));
  const backup = part(notebook, 'Sao lưu');
  await tabTo(notebook, backup.getByRole('switch', { name: 'Đặt mật khẩu' }));
  await notebook.keyboard.press('Space');
  await type(backup.getByLabel('Mật khẩu', { exact: true }), PASSWORD);
  await type(backup.getByLabel('Nhập lại mật khẩu'), PASSWORD);
  const file = await downloadFrom(notebook, () => notebook.keyboard.press('Enter'));
  expectEncrypted(file);

  await pressByKey(notebook, notebook.getByRole('button', { name: 'Xóa toàn bộ dữ liệu…' }));
  await pressByKey(notebook, notebook.getByRole('dialog').getByRole('button', { name: 'Vẫn xóa' }));
  await type(notebook.getByLabel('Gõ XÓA HẾT để xác nhận'), 'XÓA HẾT');
  await pressByKey(notebook, notebook.getByRole('button', { name: 'Xóa vĩnh viễn' }));
  await expectNotes(notebook, 0);

  const restore = part(notebook, 'Khôi phục');
  await chooseFile(notebook, file, () => pressByKey(notebook, restore.getByRole('button', { name: 'Mở bản sao lưu' })));
  await expect(restore.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
  await notebook.keyboard.type('sai mật khẩu');
  await notebook.keyboard.press('Enter');
  await expect(restore.getByText(/^Mật khẩu không đúng/)).toBeVisible();
  await expect(restore.getByLabel('Mật khẩu', { exact: true })).toBeFocused();
  await notebook.keyboard.press('Control+a');
  await notebook.keyboard.type(PASSWORD);
  await notebook.keyboard.press('Enter');
  await pressByKey(notebook, restore.getByRole('button', { name: 'Khôi phục vào sổ tay' }));
  await expectNotes(notebook, marks.directive.length);
  await expectMarks(page, marks);
});

test('keep: hand a notebook over to a successor', async ({ extension, page, portal }) => {
  const options = await extension.openExtensionPage('options.html');
  await options.getByLabel('Họ và tên').fill('Lê Thu An');
  await expect(options.getByText('Đã lưu')).toBeVisible();
  const { notebook, marks } = await markedReport(extension, page, portal);
  await place(notebook, 'Dữ liệu').click();
  const file = await downloadFrom(notebook, () => notebook.getByRole('button', { name: 'Tạo tệp bàn giao' }).click());
  expect(file.name).toMatch(/^Bàn giao sổ tay Lê Thu An \d\d-\d\d-\d{4}\.sotay$/);

  await atColleague(portal, async (theirExtension, theirPage) => {
    const theirs = await theirExtension.openExtensionPage('notebook.html#/du-lieu');
    const restore = part(theirs, 'Khôi phục');
    await chooseFile(theirs, file, () => restore.getByRole('button', { name: 'Mở bản sao lưu' }).click());
    await expect(restore.getByText(/^Bàn giao cho người kế nhiệm/)).toBeVisible();
    await expect(restore.locator('dt:text-is("Sổ tay của") + dd')).toHaveText('Lê Thu An');
    await expect(restore.getByRole('switch', { name: /^Lấy cả tên/ })).not.toBeChecked();
    await restore.getByRole('button', { name: 'Khôi phục vào sổ tay' }).click();
    await expectNotes(theirs, marks.directive.length);

    await place(theirs, 'Tìm kiếm').click();
    await theirs.getByRole('combobox', { name: 'Tìm trong sổ tay' }).fill('tác giả:An');
    await expect(theirs.getByText(`${marks.directive.length} ghi chú`)).toBeVisible();
    await theirs.getByRole('radio', { name: 'Đang thực hiện' }).click();
    await expect(theirs.getByRole('radio', { name: 'Đang thực hiện' })).toBeChecked();
    await theirs.getByRole('combobox', { name: 'Tìm trong sổ tay' }).fill('tác giả:An trạng thái:"đang thực hiện"');
    await expect(theirs.getByText('1 ghi chú')).toBeVisible();
    await theirPage.goto(portal.origin + REPORT);
    await theirExtension.clickToolbarIcon(theirPage);
    await expectMarks(theirPage, marks);
  });
});
