/** What stands on a portal page: when it comes up, where it stands, and how it goes. */
import type { Page } from 'playwright-core';
import { OwnScreen, expect, painted, selectWithMouse, test } from './kit/index.ts';
import { REPORT } from './pages.ts';

const PASSAGE = 'Tính đến hết tháng 11';
const selection = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

for (const opening of ['its key', 'its button'] as const) {
  test(`one Escape closes the sheet of keys, opened by ${opening}, and leads back to the toolbar`, async ({ extension, page, portal }) => {
    await page.goto(portal.origin + REPORT);
    await extension.openPanel(page);
    const own = await OwnScreen.of(page);
    await selectWithMouse(page, PASSAGE);
    await own.see('toolbar', 'Đánh dấu');
    if (opening === 'its key') await page.keyboard.press('?');
    else {
      await page.keyboard.press('t');
      await own.focused('button', 'Chỉ đạo');
      await page.keyboard.press('End');
      await own.focused('button', 'Bảng phím tắt');
      await page.keyboard.press('Enter');
    }
    await own.see('dialog', 'Phím tắt');
    // A letter means nothing while the sheet is open; a press in it takes the page's selection away.
    await page.keyboard.press('d');
    await own.press('dialog', 'Phím tắt');
    await page.keyboard.press('Escape');
    await own.gone('dialog', 'Phím tắt');
    await own.see('toolbar', 'Đánh dấu');
    expect(await selection(page)).toBe(PASSAGE);
    if (opening === 'its button') await own.focused('button', 'Bảng phím tắt');
    await page.waitForTimeout(500);
    expect(await painted(page)).toEqual({});
    await page.keyboard.press('d');
    await expect.poll(() => painted(page)).toEqual({ directive: [PASSAGE] });
  });
}

test('a selection that the page makes brings no toolbar up; the person’s does, also where the page moves its end', async ({ extension, page, portal }) => {
  await page.addInitScript(() => {
    const selectTitle = (): void => getSelection()!.selectAllChildren(document.querySelector('h1')!);
    addEventListener('load', () => setInterval(() => document.title === 'select' && selectTitle(), 300));
  });
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await page.waitForSelector('so-tay-chi-dao', { state: 'attached' });
  await page.waitForTimeout(1500);
  await page.evaluate(() => (document.title = 'select'));
  await expect.poll(() => selection(page)).not.toBe('');
  await page.evaluate(() => (document.title = 'rest'));
  await page.waitForTimeout(800);
  expect(await own.isShown('toolbar', 'Đánh dấu')).toBe(false);

  await selectWithMouse(page, PASSAGE);
  await own.see('toolbar', 'Đánh dấu');
  await page.waitForTimeout(1500);
  await page.evaluate(() => getSelection()!.modify('extend', 'forward', 'word'));
  await page.waitForTimeout(500);
  expect(await own.isShown('toolbar', 'Đánh dấu')).toBe(true);
});

test('text in a modal dialog of the page is marked; what is being written goes over into it and back', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await page.evaluate(() => {
    const dialog = document.createElement('dialog');
    // As pages centre their dialogs: what is fixed inside is fixed to the dialog.
    dialog.style.cssText = 'position: fixed; inset: 50% auto auto 50%; margin: 0; transform: translate(-50%, -50%); width: 500px; height: 160px; overflow: auto';
    dialog.innerHTML = '<p>Giao Văn phòng rà soát quy trình tiếp nhận văn bản.</p>';
    document.body.append(dialog);
    dialog.showModal();
  });
  await selectWithMouse(page, 'Văn phòng rà soát');
  await own.press('button', 'Ghi chú');
  await expect.poll(() => painted(page)).toEqual({ note: ['Văn phòng rà soát'] });
  await page.keyboard.press('Escape');
  await page.evaluate(() => document.querySelector('dialog')!.close());

  await selectWithMouse(page, PASSAGE);
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press('c');
  await own.focused('textbox', 'Bình luận');
  await page.keyboard.type('Hỏi lại');
  await page.evaluate(() => document.querySelector('dialog')!.showModal());
  await own.press('textbox', 'Bình luận');
  await page.keyboard.type(' số liệu');
  await page.evaluate(() => document.querySelector('dialog')!.close());
  await own.press('textbox', 'Bình luận');
  await page.keyboard.press('End');
  await own.press('button', 'Lưu');
  await own.see('button', 'Hoàn tác');
  // What the closed dialog holds is not shown.
  await expect.poll(() => painted(page)).toEqual({ note: [PASSAGE] });
});
