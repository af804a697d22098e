import type { Page } from 'playwright-core';
import { type ExtensionBrowser, OwnScreen, expect, selectWithMouse, test } from './kit/index.ts';
import { clickMark, expectMarks } from './journeys/marks.ts';
import { listedNote } from './journeys/panel.ts';
import { FIGURES, REVIEW } from './journeys/passages.ts';
import { expectKept } from './kept-drafts.ts';
import { REPORT } from './pages.ts';

/** Marks a passage with the letter of a category. */
async function mark(page: Page, own: OwnScreen, passage: string, letter: string): Promise<void> {
  await selectWithMouse(page, passage);
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press(letter);
  await own.see('button', 'Hoàn tác');
  await page.keyboard.press('Escape');
}

/** Opens the card of a mark for editing, with the cursor in its comment. */
async function editOnPage(page: Page, own: OwnScreen, passage: string): Promise<void> {
  await clickMark(page, passage);
  await own.press('button', 'Sửa');
  await own.focused('textbox', 'Bình luận');
}

async function editInPanel(panel: Page, passage: string, text: string): Promise<void> {
  await listedNote(panel, passage.slice(0, 30)).getByRole('button', { name: 'Sửa', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Bình luận' }).fill(text);
}

const openRecent = (extension: ExtensionBrowser): Promise<Page> => extension.openExtensionPage('notebook.html#/viec-vua-lam');

test('two tabs and the panel edit one comment: nothing that is typed is replaced, and what is overtaken is offered', async ({ extension, page, portal }) => {
  const other = await extension.context.newPage();
  await other.goto(portal.origin + REPORT);
  await page.bringToFront();
  await page.goto(portal.origin + REPORT);
  const own = await OwnScreen.of(page);
  await mark(page, own, FIGURES, 's');
  const panel = await extension.openPanel(page);

  await editOnPage(page, own, FIGURES);
  await page.keyboard.type('Viết trên trang');
  await editInPanel(panel, FIGURES, 'Viết ở bảng bên');
  await panel.getByRole('button', { name: /^Lưu/ }).click();
  await own.see('StaticText', 'Bình luận vừa được sửa ở nơi khác:');
  await own.see('StaticText', 'Viết ở bảng bên');
  await own.see('StaticText', 'Viết trên trang');
  await own.press('button', 'Lưu');
  await own.see('StaticText', 'Cùng lúc đó, ở nơi khác đã ghi Bình luận:');

  const note = listedNote(panel, FIGURES.slice(0, 30));
  await expect(note).toContainText('Cùng lúc đó, ở nơi khác đã ghi Bình luận: Viết ở bảng bên');
  await expect(note).toContainText('Viết trên trang');
  await panel.getByRole('button', { name: 'Lấy lại bản này' }).click();
  await expect(note).not.toContainText('Cùng lúc đó');
  await other.bringToFront();
  await expectMarks(other, { figure: [FIGURES] });
  const onOther = await OwnScreen.of(other);
  await clickMark(other, FIGURES);
  await onOther.see('dialog', 'Ghi chú trên trang');
  await onOther.see('StaticText', 'Viết ở bảng bên');
});

test('a tab that was told nothing catches up when the person comes to it, one that had no notes too', async ({ extension, page, portal }) => {
  const bare = await extension.context.newPage();
  await bare.goto(portal.origin + REPORT);
  await page.bringToFront();
  await page.goto(portal.origin + REPORT);
  const own = await OwnScreen.of(page);
  await mark(page, own, FIGURES, 's');
  const other = await extension.context.newPage();
  await other.goto(portal.origin + REPORT);
  await expectMarks(other, { figure: [FIGURES] });
  // Else every tab of a test believes that it is in front.
  for (const tab of [bare, other]) await (await extension.context.newCDPSession(tab)).send('Emulation.setFocusEmulationEnabled', { enabled: false });

  await page.bringToFront();
  await extension.worker.evaluate(() => {
    chrome.tabs.sendMessage = () => Promise.resolve();
  });
  await mark(page, own, REVIEW.before, 'd');
  await expectMarks(other, { figure: [FIGURES] });
  await expectMarks(bare, {});
  for (const tab of [other, bare]) {
    await tab.bringToFront();
    await expectMarks(tab, { figure: [FIGURES], directive: [REVIEW.before] });
  }
});

test('what is being typed in each place is there again after the browser was killed', async ({ launch, portal }) => {
  let extension = await launch();
  let page = await extension.firstPage();
  await page.goto(portal.origin + REPORT);
  let own = await OwnScreen.of(page);
  await mark(page, own, FIGURES, 's');
  await mark(page, own, REVIEW.before, 'd');
  let panel = await extension.openPanel(page);
  await editInPanel(panel, REVIEW.before, 'Viết dở ở bảng bên');
  await editOnPage(page, own, FIGURES);
  await page.keyboard.type('Viết dở trên thẻ');
  await expectKept(extension, 'Viết dở ở bảng bên');
  await expectKept(extension, 'Viết dở trên thẻ');
  await extension.kill();

  extension = await launch();
  page = await extension.firstPage();
  await page.goto(portal.origin + REPORT);
  own = await OwnScreen.of(page);
  await expectMarks(page, { figure: [FIGURES], directive: [REVIEW.before] });
  await editOnPage(page, own, FIGURES);
  await own.see('StaticText', 'Đã đưa lại phần viết dở.');
  await own.see('StaticText', 'Viết dở trên thẻ');
  await own.press('button', 'Lưu');
  await own.see('StaticText', 'Đã lưu thay đổi');
  await page.keyboard.press('Escape');
  panel = await extension.openPanel(page);
  await expect(listedNote(panel, FIGURES.slice(0, 30))).toContainText('Viết dở trên thẻ');

  await selectWithMouse(page, 'Theo báo cáo của Phòng');
  await own.press('button', 'Bình luận');
  await own.focused('textbox', 'Bình luận');
  await page.keyboard.type('Viết dở cho ghi chú mới');
  await expectKept(extension, 'Viết dở cho ghi chú mới');
  const notebook = await openRecent(extension);
  const typed = notebook.getByRole('region', { name: 'Phần viết dở' }).getByRole('listitem');
  await expect(typed).toHaveText([/Viết dở cho ghi chú mới.*Theo báo cáo của Phòng/, /Viết dở ở bảng bên/]);
  await notebook.close();
  await page.bringToFront();
  await expect(panel.getByText('Bạn có phần chữ chưa lưu.')).toBeVisible();
  await panel.getByRole('button', { name: 'Viết tiếp' }).click();
  await expect(panel.getByRole('textbox', { name: 'Bình luận' })).toHaveValue('Viết dở ở bảng bên');
});

test('what was done before the browser was killed is undone, with the mouse and with the keyboard', async ({ launch, portal }) => {
  let extension = await launch();
  let page = await extension.firstPage();
  await page.goto(portal.origin + REPORT);
  let own = await OwnScreen.of(page);
  await mark(page, own, FIGURES, 's');
  await mark(page, own, REVIEW.before, 'd');
  await editOnPage(page, own, FIGURES);
  await page.keyboard.type('Đã nhắc');
  await own.press('button', 'Lưu');
  await own.see('StaticText', 'Đã lưu thay đổi');
  await extension.kill();

  extension = await launch();
  page = await extension.firstPage();
  await page.goto(portal.origin + REPORT);
  const notebook = await openRecent(extension);
  const acts = notebook.locator('.recent-acts').getByRole('listitem');
  await expect(acts).toHaveCount(3);
  await expect(acts.first()).toContainText(/sửa ghi chú “Tính đến hết tháng 11.*Bình luận/);
  await acts.nth(1).getByRole('button', { name: /^Hoàn tác: / }).click();
  await expect(acts.nth(1)).toContainText('Đã hoàn tác');
  await expectMarks(page, { figure: [FIGURES] });
  await acts.nth(1).getByRole('button', { name: /^Làm lại: / }).click();
  await expect(acts.nth(1)).not.toContainText('Đã hoàn tác');
  await expectMarks(page, { figure: [FIGURES], directive: [REVIEW.before] });

  await notebook.reload();
  await expect(acts).toHaveCount(3);
  await notebook.keyboard.press('Control+z');
  await expect(notebook.getByText(/^Đã hoàn tác: sửa ghi chú “Tính đến hết tháng 11/)).toBeVisible();
  await expect(acts.first()).toContainText('Đã hoàn tác');
  await notebook.close();

  await page.bringToFront();
  own = await OwnScreen.of(page);
  const panel = await extension.openPanel(page);
  await expect(listedNote(panel, FIGURES.slice(0, 30))).not.toContainText('Đã nhắc');
  await panel.keyboard.press('Control+z');
  await expect(panel.getByText(/^Đã hoàn tác: thêm ghi chú/)).toBeVisible();
  await expectMarks(page, { figure: [FIGURES] });
});

test('a note that is deleted in another tab while it is edited says so, and comes back with what was typed', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const own = await OwnScreen.of(page);
  await mark(page, own, FIGURES, 's');
  const other = await extension.context.newPage();
  await other.goto(portal.origin + REPORT);
  await page.bringToFront();
  await editOnPage(page, own, FIGURES);
  await page.keyboard.type('Viết trên trang');

  await other.bringToFront();
  await expectMarks(other, { figure: [FIGURES] });
  const onOther = await OwnScreen.of(other);
  await clickMark(other, FIGURES);
  await onOther.see('dialog', 'Ghi chú trên trang');
  await onOther.press('button', 'Xóa');
  await onOther.see('StaticText', 'Đã xóa');
  await expectMarks(other, {});
  await page.bringToFront();
  await own.see('StaticText', 'Ghi chú này vừa bị xóa ở nơi khác. Lưu thì ghi chú trở lại.');
  await own.press('button', 'Lưu');
  await own.see('StaticText', 'Đã lưu thay đổi');
  await expectMarks(page, { figure: [FIGURES] });
});
