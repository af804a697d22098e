import type { Page } from 'playwright-core';
import { expect, test } from '../kit/index.ts';
import { expectKept } from '../kept-drafts.ts';
import { REPORT } from '../pages.ts';
import { pressByKey, tabTo } from './keyboard.ts';
import { listedNotes } from './panel.ts';

const UNITS = '1. Văn phòng Ủy ban nhân dân tỉnh (VP UBND)\n2. Phòng Tổng hợp; PTH\n3. Sở Tài chính; STC';
const TASK = 'Gọi lại cho Sở Tài chính về kinh phí';

/** The office's units, pasted in the options, and which is the person's own. */
async function tellOffice(options: Page): Promise<void> {
  await options.getByRole('button', { name: 'Dán danh sách đơn vị' }).click();
  await options.getByRole('textbox', { name: 'Dán danh sách đơn vị' }).fill(UNITS);
  await options.getByRole('button', { name: 'Thêm đơn vị' }).click();
  await expect(options.getByText('Đã thêm 3 dòng.')).toBeVisible();
  const own = options.getByRole('combobox', { name: 'Đơn vị', exact: true });
  await own.fill('pth');
  await options.getByRole('option', { name: /^Phòng Tổng hợp/ }).click();
  await expect(own).toHaveValue('Phòng Tổng hợp');
}

test('the office is told in the options, and a suggestion is corrected with it', async ({ extension, page, portal }) => {
  const options = await extension.openExtensionPage('options.html');
  await tellOffice(options);
  await options.close();

  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  const first = panel.getByRole('article', { name: 'Gợi ý chỉ đạo' }).first();
  await expect(first.getByText('Đơn vị của tôi')).toBeVisible();
  await first.getByRole('button', { name: 'Sửa' }).click();
  const lead = panel.getByRole('combobox', { name: 'Chủ trì' });
  await lead.fill('vp ubnd');
  await panel.getByRole('option', { name: /^Văn phòng Ủy ban nhân dân tỉnh/ }).click();
  await panel.getByRole('button', { name: 'Lưu' }).click();
  await expect(listedNotes(panel).first()).toContainText('→ Văn phòng Ủy ban nhân dân tỉnh');
});

test.describe('with the keyboard alone', () => {
  test.use({ caretBrowsing: true });

  test('a suggestion is corrected from what the office told', async ({ extension, page, portal }) => {
    const options = await extension.openExtensionPage('options.html');
    await tellOffice(options);
    await options.close();
    await page.goto(portal.origin + REPORT);
    const panel = await extension.openPanel(page);
    await expect(panel.getByRole('article', { name: 'Gợi ý chỉ đạo' }).first()).toBeVisible();
    await panel.keyboard.press('j');
    await panel.keyboard.press('s');
    await tabTo(panel, panel.getByRole('combobox', { name: 'Chủ trì' }));
    await panel.keyboard.press('Control+a');
    await panel.keyboard.type('stc');
    await expect(panel.getByRole('option', { name: /^Sở Tài chính/ })).toBeVisible();
    await panel.keyboard.press('ArrowDown');
    await panel.keyboard.press('Enter');
    await panel.keyboard.press('Control+Enter');
    await expect(listedNotes(panel).first()).toContainText('→ Sở Tài chính');
  });

  test('a directive is written down by hand, is there after a crash of its screen, and can be undone', async ({ extension }) => {
    const notebook = await extension.openExtensionPage('notebook.html#/nhiem-vu');
    await pressByKey(notebook, notebook.getByRole('button', { name: 'Ghi chỉ đạo ngoài trang' }));
    await expect(notebook.getByRole('combobox', { name: 'Người chỉ đạo' })).toBeFocused();
    await notebook.keyboard.type('Khúc Đình Vĩnh');
    await tabTo(notebook, notebook.getByRole('textbox', { name: 'Nhiệm vụ' }));
    await notebook.keyboard.type(TASK);
    await expectKept(extension, TASK);
    await notebook.reload();

    await pressByKey(notebook, notebook.getByRole('button', { name: 'Viết tiếp' }));
    await expect(notebook.getByRole('textbox', { name: 'Nhiệm vụ' })).toHaveValue(TASK);
    await notebook.keyboard.press('Control+Enter');
    await expect(notebook.getByText('Đã ghi chỉ đạo')).toBeVisible();
    await expect(notebook.getByRole('main').getByText(TASK).first()).toBeVisible();
    await pressByKey(notebook, notebook.getByRole('button', { name: 'Hoàn tác' }));
    await expect(notebook.getByRole('main').getByText(TASK)).toHaveCount(0);
  });
});

test('a directive from a meeting is written down in the panel beside no page, and read in the notebook', async ({ extension, page }) => {
  await page.goto('about:blank');
  const panel = await extension.openPanel(page);
  await panel.getByRole('button', { name: 'Ghi chỉ đạo ngoài trang' }).click();
  await panel.getByRole('radio', { name: 'Cuộc họp' }).check();
  await panel.getByRole('combobox', { name: 'Cuộc họp, cuộc gọi hoặc văn bản' }).fill('Giao ban tuần 49');
  await panel.getByRole('textbox', { name: 'Nhiệm vụ' }).fill(TASK);
  await panel.getByRole('button', { name: 'Lưu' }).click();
  await expect(panel.getByText('Đã ghi chỉ đạo')).toBeVisible();

  const notebook = await extension.openExtensionPage('notebook.html#/tai-lieu');
  await notebook.getByRole('link', { name: 'Giao ban tuần 49' }).click();
  await expect(notebook.getByText(TASK)).toBeVisible();
  await expect(notebook.getByRole('definition').filter({ hasText: /^Cuộc họp$/ })).toBeVisible();
  await expect(notebook.getByRole('link', { name: /Mở trang/ })).toHaveCount(0);
});
