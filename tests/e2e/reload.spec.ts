import { OwnScreen, painted, selectWithMouse, test, expect } from './kit/index.ts';
import { expectKept } from './kept-drafts.ts';
import { REPORT } from './pages.ts';

test('when the extension is replaced under an open page, it is said once and what was typed is kept', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, 'Tính đến hết tháng 11');
  await own.press('button', 'Bình luận');
  await own.see('form', 'Ghi chú mới');
  await own.focused('textbox', 'Bình luận');
  await page.keyboard.type('Chữ chưa kịp lưu');
  await extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await own.see('alert', '');
  await own.see('StaticText', 'Chữ chưa kịp lưu');
  expect(await painted(page)).toEqual({});
  await own.press('button', 'Tải lại trang');
  await own.gone('alert', '');
});

test('a comment that was being written when the page was reloaded is there again, until it is saved or thrown away', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const compose = async (): Promise<OwnScreen> => {
    const own = await OwnScreen.of(page);
    await selectWithMouse(page, 'Tính đến hết tháng 11');
    await own.see('toolbar', 'Đánh dấu');
    await own.press('button', 'Bình luận');
    await own.see('form', 'Ghi chú mới');
    await own.focused('textbox', 'Bình luận');
    return own;
  };
  await compose();
  await page.keyboard.type('Viết dở dang');
  await expectKept(extension, 'Viết dở dang');
  await page.reload();
  const again = await compose();
  await again.see('StaticText', 'Viết dở dang');
  await again.press('button', 'Lưu');
  await expect.poll(() => painted(page)).toEqual({ note: ['Tính đến hết tháng 11'] });
  const after = await OwnScreen.of(page);
  await selectWithMouse(page, 'Theo báo cáo của Phòng');
  await after.see('toolbar', 'Đánh dấu');
  await after.press('button', 'Bình luận');
  await after.see('form', 'Ghi chú mới');
  await page.waitForTimeout(1000);
  expect(await after.isShown('StaticText', 'Viết dở dang')).toBe(false);
});

test('what was being written on a screen of ours is whole when the screen is loaded anew at once', async ({ extension }) => {
  const notebook = await extension.openExtensionPage('notebook.html#/nhiem-vu');
  const task = notebook.getByRole('dialog').getByLabel('Nhiệm vụ', { exact: true });
  await notebook.getByRole('button', { name: 'Ghi chỉ đạo ngoài trang' }).click();
  await task.click();
  await expect(task).toBeFocused();
  await notebook.keyboard.type('Lập danh sách hộ chưa có điện');
  await notebook.reload();
  await notebook.getByRole('button', { name: 'Viết tiếp' }).click();
  await expect(task).toHaveValue('Lập danh sách hộ chưa có điện');
});
