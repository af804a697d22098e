import type { Page } from 'playwright-core';
import { OwnScreen, expect, selectWithKeyboard, selectWithMouse, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { tabTo } from './keyboard.ts';
import { clickMark, expectMarks } from './marks.ts';
import { expectNotes, listedNotes } from './panel.ts';
import { FIGURES, REVIEW } from './passages.ts';

const COMMENT = 'Nhắc Phòng Tổng hợp gửi dự thảo trước hai ngày';
const TAG = 'một cửa';
const DIRECTIVE = REVIEW.before;
const LISTED = [`Số liệu: ${FIGURES}`, `Chỉ đạo: ${DIRECTIVE}`];

/** The directive as the panel lists it: with what was written, and with what was read from its words. */
async function expectWholeDirective(panel: Page): Promise<void> {
  await expectNotes(panel, LISTED);
  const note = listedNotes(panel).nth(1);
  await expect(note).toContainText('Khúc Đình Vĩnh → Phòng Tổng hợp');
  await expect(note.getByTitle('15/12/2026')).toBeVisible();
  await expect(note).toContainText(COMMENT);
  await expect(note.getByRole('list', { name: 'Nhãn' })).toHaveText(TAG);
}

test('mark, with the mouse', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  const own = await OwnScreen.of(page);

  await selectWithMouse(page, DIRECTIVE);
  await own.press('button', 'Bình luận');
  await own.press('radio', 'Chỉ đạo');
  await own.press('textbox', 'Bình luận');
  await page.keyboard.type(COMMENT);
  await own.press('combobox', 'Nhãn');
  await page.keyboard.type(TAG);
  await own.press('button', 'Lưu');
  await own.see('button', 'Hoàn tác');
  await expectMarks(page, { directive: [DIRECTIVE] });

  await selectWithMouse(page, FIGURES);
  await own.press('button', 'Số liệu');
  await own.see('button', 'Hoàn tác');
  await expectMarks(page, { directive: [DIRECTIVE], figure: [FIGURES] });
  await expectWholeDirective(panel);

  await page.keyboard.press('Escape');
  await clickMark(page, DIRECTIVE);
  await own.see('dialog', 'Ghi chú trên trang');
  for (const text of ['Phòng Tổng hợp', 'Ban Tổ chức Tỉnh ủy, Sở Nội vụ', '15/12/2026', COMMENT, TAG]) await own.see('StaticText', text);
  await own.press('button', 'Xóa');
  await expectNotes(panel, LISTED.slice(0, 1));
  await own.press('button', 'Hoàn tác');
  await expectWholeDirective(panel);
  await expectMarks(page, { directive: [DIRECTIVE], figure: [FIGURES] });

  const note = listedNotes(panel).nth(1);
  await note.getByRole('button', { name: 'Xóa' }).click();
  await expectMarks(page, { figure: [FIGURES] });
  await panel.getByRole('button', { name: 'Hoàn tác' }).click();
  await expectWholeDirective(panel);
  await expectMarks(page, { directive: [DIRECTIVE], figure: [FIGURES] });
});

test.describe('with the keyboard alone', () => {
  test.use({ caretBrowsing: true });

  test('mark, with the keyboard', async ({ extension, page, portal }) => {
    await page.goto(portal.origin + REPORT);
    const panel = await extension.openPanel(page);
    const own = await OwnScreen.of(page);

    await selectWithKeyboard(page, DIRECTIVE);
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press('d');
    await own.see('button', 'Hoàn tác');
    await page.keyboard.press('c');
    await own.focused('textbox', 'Bình luận');
    await page.keyboard.type(COMMENT);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await own.focused('combobox', 'Nhãn');
    await page.keyboard.type(TAG);
    await page.keyboard.press('Control+Enter');
    await own.see('StaticText', 'Đã lưu thay đổi');
    await expectMarks(page, { directive: [DIRECTIVE] });

    await selectWithKeyboard(page, FIGURES);
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press('s');
    await own.see('button', 'Hoàn tác');
    await page.keyboard.press('z');
    await expectNotes(panel, LISTED.slice(1));
    await selectWithKeyboard(page, FIGURES);
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press('s');
    await own.see('button', 'Hoàn tác');
    await expectMarks(page, { directive: [DIRECTIVE], figure: [FIGURES] });
    await expectWholeDirective(panel);

    await panel.keyboard.press('n');
    await panel.keyboard.press('j');
    await expect(listedNotes(panel).nth(0)).toBeFocused();
    await panel.keyboard.press('j');
    await expect(listedNotes(panel).nth(1)).toBeFocused();
    await panel.keyboard.press('s');
    await expect(panel.getByRole('combobox', { name: 'Chủ trì' })).toHaveValue('Phòng Tổng hợp');
    await expect(panel.getByLabel('Thời hạn', { exact: true })).toHaveValue('trước ngày 15/12/2026');
    await expect(panel.getByLabel('Ngày đến hạn')).toHaveValue('15/12/2026');
    await tabTo(panel, panel.getByLabel('Sản phẩm'));
    await panel.keyboard.type('Báo cáo rà soát');
    await panel.keyboard.press('Control+Enter');
    await expect(panel.getByText('Đã lưu ghi chú')).toBeVisible();
    await expect(listedNotes(panel).nth(1)).toBeFocused();

    await panel.keyboard.press('Delete');
    await expectNotes(panel, LISTED.slice(0, 1));
    await expectMarks(page, { figure: [FIGURES] });
    await panel.keyboard.press('Control+z');
    await expectWholeDirective(panel);
    await expectMarks(page, { directive: [DIRECTIVE], figure: [FIGURES] });
    await panel.keyboard.press('Control+z');
    await expect(panel.getByText(/^Đã hoàn tác: sửa ghi chú “Đồng chí yêu cầu Phòng Tổng hợp/)).toBeVisible();
    await expectWholeDirective(panel);
  });
});
