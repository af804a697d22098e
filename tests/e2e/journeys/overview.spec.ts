import type { Locator, Page } from 'playwright-core';
import { type ExtensionBrowser, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { CONFERENCE, conferenceBundle } from './conference.ts';
import { pressByKey } from './keyboard.ts';

/** A notebook into which a colleague's bundle was imported. */
async function notebookOfConference(extension: ExtensionBrowser, report = 'https://cong.example/bao-cao'): Promise<Page> {
  const notebook = await extension.openExtensionPage('notebook.html#/du-lieu');
  const [chooser] = await Promise.all([notebook.waitForEvent('filechooser'), notebook.getByRole('button', { name: 'Chọn tệp' }).click()]);
  await chooser.setFiles({ name: 'dong-nghiep.jsonld', mimeType: 'application/ld+json', buffer: Buffer.from(conferenceBundle(report)) });
  await notebook.getByRole('button', { name: 'Nhập vào sổ tay' }).click();
  await expect(notebook.getByText(/^Đã nhập/)).toBeVisible();
  return notebook;
}

const place = (notebook: Page, name: string): Locator => notebook.getByRole('navigation', { name: 'Các phần của sổ tay' }).getByRole('link', { name });
const results = (notebook: Page): Locator => notebook.getByRole('region', { name: 'Tìm kiếm' }).getByRole('article');
const question = (notebook: Page): Locator => notebook.getByRole('group', { name: new RegExp(`${CONFERENCE}”\\?$`) });

test('each part of a picture leads to its notes, with the mouse', async ({ extension }) => {
  const notebook = await notebookOfConference(extension);
  await place(notebook, 'Thống kê').click();
  await expect(notebook.getByText('5 chỉ đạo', { exact: true })).toBeVisible();

  const units = notebook.getByRole('region', { name: 'Theo đơn vị chủ trì' });
  await units.getByRole('link', { name: 'Phòng Tổng hợp, Đang thực hiện: 1' }).click();
  await expect(results(notebook)).toHaveCount(1);
  await expect(results(notebook)).toContainText('nối dữ liệu');
  await notebook.goBack();

  await notebook.getByRole('region', { name: 'Theo tháng' }).getByRole('link', { name: '12/2026, Hoàn thành: 1' }).click();
  await expect(results(notebook)).toHaveCount(1);
  await expect(results(notebook)).toContainText('báo cáo kết quả');
  await notebook.goBack();

  // Four speak for nobody by name.
  await notebook.getByRole('region', { name: 'Theo người chỉ đạo' }).getByText('Bảng số liệu').click();
  await notebook.getByRole('table', { name: 'Theo người chỉ đạo' }).getByRole('link', { name: 'Chưa rõ người' }).click();
  await expect(results(notebook)).toHaveCount(4);
  await notebook.goBack();

  await notebook.getByLabel('Đơn vị', { exact: true }).selectOption('Phòng Hành chính');
  await expect(notebook.getByText('2 chỉ đạo', { exact: true })).toBeVisible();
  await notebook.getByLabel('Ngày của tài liệu').selectOption('Khoảng ngày');
  await notebook.getByLabel('Từ ngày').fill('10/12/2026');
  await expect(notebook.getByText('1 chỉ đạo', { exact: true })).toBeVisible();
  await notebook.getByLabel('Từ ngày').fill('11/12/2026');
  await notebook.getByRole('button', { name: 'Xem tất cả' }).click();
  await expect(notebook.getByText('5 chỉ đạo', { exact: true })).toBeVisible();
});

test('each part of a picture leads to its notes, with the keyboard', async ({ extension }) => {
  const notebook = await notebookOfConference(extension);
  await pressByKey(notebook, place(notebook, 'Thống kê'));
  const units = notebook.getByRole('region', { name: 'Theo đơn vị chủ trì' });
  await pressByKey(notebook, units.getByRole('link', { name: 'Phòng Hành chính, Chưa thực hiện: 2' }));
  await expect(results(notebook)).toHaveCount(2);
  await notebook.goBack();
  await pressByKey(notebook, units.getByText('Bảng số liệu'));
  await pressByKey(notebook, units.getByRole('table').getByRole('link', { name: 'Phòng Tổng hợp' }));
  await expect(results(notebook)).toHaveCount(3);
});

test('a meeting is suggested, confirmed, undone and told apart, with the mouse', async ({ extension }) => {
  const notebook = await notebookOfConference(extension);
  await place(notebook, 'Cuộc họp').click();
  await expect(notebook.getByText('0 cuộc họp')).toBeVisible();
  await expect(question(notebook).getByRole('listitem')).toHaveCount(2);
  await question(notebook).getByRole('button', { name: 'Đúng, cùng cuộc họp' }).click();
  await expect(question(notebook)).toHaveCount(0);

  const held = notebook.getByRole('row', { name: new RegExp(CONFERENCE) });
  await expect(held.getByRole('cell')).toHaveText(['08/12/2026', '', '2', '4']);
  await held.getByRole('link').click();
  await expect(notebook.getByRole('heading', { level: 1 })).toHaveText(CONFERENCE);
  await expect(notebook.getByRole('heading', { level: 3 })).toHaveText(['Phòng Tổng hợp 3', 'Phòng Hành chính 1']);

  await notebook.getByRole('button', { name: 'Sửa cuộc họp' }).click();
  await notebook.getByRole('dialog').getByLabel('Nơi họp').fill('Hội trường Tỉnh ủy');
  await notebook.getByRole('dialog').getByRole('button', { name: 'Lưu' }).click();
  await expect(notebook.getByText('Hội trường Tỉnh ủy')).toBeVisible();

  await notebook.getByRole('link', { name: 'Tìm trong cuộc họp' }).click();
  await expect(results(notebook)).toHaveCount(4);
  await notebook.goBack();

  await notebook.getByRole('link', { name: 'Bản tóm tắt', exact: true }).last().click();
  await expect(notebook.getByRole('button', { name: 'Tạo với 4 ghi chú' })).toBeVisible();
  await notebook.goBack();

  // The place, then the meeting: the last thing done first.
  await notebook.getByRole('heading', { level: 1 }).click();
  await notebook.keyboard.press('Control+z');
  await expect(notebook.getByText('Hội trường Tỉnh ủy')).toHaveCount(0);
  await notebook.keyboard.press('Control+z');
  await expect(notebook.getByText('Cuộc họp này không còn trong sổ tay.')).toBeVisible();

  await place(notebook, 'Cuộc họp').click();
  await question(notebook).getByRole('button', { name: 'Không phải' }).click();
  await expect(question(notebook)).toHaveCount(0);
  await notebook.reload();
  await expect(notebook.getByText('0 cuộc họp')).toBeVisible();
  await expect(question(notebook)).toHaveCount(0);
});

test('the panel asks whether the page’s document is of a meeting, and the keyboard answers', async ({ extension, page, portal }) => {
  await notebookOfConference(extension, portal.origin + REPORT);
  await page.bringToFront();
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await pressByKey(panel, question(panel).getByRole('button', { name: 'Đúng, cùng cuộc họp' }));
  await expect(question(panel)).toHaveCount(0);
  await expect(panel.getByText(`Đã xếp vào cuộc họp “${CONFERENCE}”.`)).toBeVisible();
  await pressByKey(panel, panel.getByRole('button', { name: 'Hoàn tác' }).first());
  await expect(question(panel)).toBeVisible();
});
