import type { Locator, Page } from 'playwright-core';
import { expectedDirectives } from '../../fixtures/portal/expected.ts';
import { type ExtensionBrowser, type TestPortal, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { acceptAll, openNotebook, tabOpenedBy } from './acts.ts';
import { pressByKey, tabTo } from './keyboard.ts';

const DIRECTIVES = expectedDirectives('report');
const INSPECTION = DIRECTIVES.find(({ text }) => text.includes('Uỷ ban Kiểm tra'))?.text ?? '';
const BEFORE_2027 = DIRECTIVES.filter(({ deadline }) => deadline?.due !== undefined && deadline.due < '2027').length;
const UNIT = 'Phòng Tổng hợp';
const OF_UNIT = DIRECTIVES.filter(({ leadUnit }) => leadUnit === UNIT);

const results = (notebook: Page): Locator => notebook.getByRole('region', { name: 'Tìm kiếm' }).getByRole('article');
const searchBox = (notebook: Page): Locator => notebook.getByRole('combobox', { name: 'Tìm trong sổ tay' });

/** A notebook with all the directives of the report, each in its own words. */
async function notebookOfReport(extension: ExtensionBrowser, page: Page, portal: TestPortal): Promise<Page> {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await acceptAll(panel);
  const notebook = await openNotebook(panel);
  await expect(results(notebook)).toHaveCount(DIRECTIVES.length);
  return notebook;
}

/** Words without tone marks find them with any, and are marked where they stand. */
async function expectFoundWithoutMarks(notebook: Page): Promise<void> {
  const first = results(notebook).first();
  await expect(first.getByRole('blockquote')).toHaveText(INSPECTION);
  await expect.poll(async () => (await first.locator('mark').allInnerTexts()).join(' ')).toContain('Uỷ ban Kiểm tra');
}

/** The page that was opened stands at the passage. */
async function expectAtPassage(opened: Page, portal: TestPortal): Promise<void> {
  await opened.waitForURL((url) => url.origin === portal.origin && url.pathname === REPORT);
  await expect(opened.locator('p').filter({ hasText: INSPECTION })).toBeInViewport();
  await expect(opened.getByRole('heading', { level: 1 })).not.toBeInViewport();
}

/** A search that is completed while it is typed, kept under a name, and opened by its key. */
async function saveUnitByKeyboard(notebook: Page): Promise<void> {
  const option = (name: RegExp): Locator => notebook.getByRole('option', { name });
  await searchBox(notebook).focus();
  await notebook.keyboard.type('chutr');
  await expect(option(/^chủ trì:/)).toBeVisible();
  await notebook.keyboard.press('ArrowDown');
  await notebook.keyboard.press('Enter');
  await expect(searchBox(notebook)).toHaveValue('chủ trì:');
  await notebook.keyboard.type('tong hop');
  await expect(option(new RegExp(`^${UNIT}`))).toBeVisible();
  await notebook.keyboard.press('ArrowDown');
  await notebook.keyboard.press('Enter');
  await expect(searchBox(notebook)).toHaveValue(`chủ trì:"${UNIT}" `);
  await expect(results(notebook)).toHaveCount(OF_UNIT.length);

  await pressByKey(notebook, notebook.getByRole('button', { name: 'Lượt tìm đã lưu' }));
  await expect(notebook.getByRole('textbox', { name: 'Đặt tên cho lượt tìm này' })).toBeFocused();
  await notebook.keyboard.type('Việc của phòng');
  await notebook.keyboard.press('Enter');
  await expect(notebook.getByRole('button', { name: `Việc của phòng ${OF_UNIT.length} ghi chú` })).toBeVisible();
  await notebook.keyboard.press('Escape');
  await notebook.keyboard.press('/');
  await notebook.keyboard.press('Escape');
  await expect(results(notebook)).toHaveCount(DIRECTIVES.length);
  await notebook.keyboard.press('ArrowDown');
  await notebook.keyboard.press('1');
  await expect(results(notebook)).toHaveCount(OF_UNIT.length);
}

test('find, with the mouse', async ({ extension, page, portal }) => {
  const notebook = await notebookOfReport(extension, page, portal);
  await searchBox(notebook).click();
  await notebook.keyboard.type('uy ban kiem tra');
  await expectFoundWithoutMarks(notebook);

  await searchBox(notebook).fill('"uỷ ban kiểm tra" hạn:<2027-07');
  await expect(results(notebook)).toHaveCount(1);
  await expectFoundWithoutMarks(notebook);
  const opened = await tabOpenedBy(notebook, () => notebook.getByRole('link', { name: 'Mở trang' }).click());
  await expectAtPassage(opened, portal);
  await opened.close();

  await searchBox(notebook).fill('"uỷ ban kiểm tra" hạn:<2027-01');
  await expect(notebook.getByText('Không có ghi chú nào như vậy')).toBeVisible();
  await notebook.getByRole('button', { name: 'Bỏ "uỷ ban kiểm tra"' }).click();
  await expect(results(notebook)).toHaveCount(BEFORE_2027);
  await notebook.getByRole('button', { name: 'Xóa ô tìm' }).click();
  await expect(results(notebook)).toHaveCount(DIRECTIVES.length);

  const facets = notebook.getByRole('group', { name: 'Lọc kết quả' });
  await facets.getByRole('button', { name: 'Chủ trì' }).click();
  await notebook.getByRole('checkbox', { name: new RegExp(`^${UNIT} \\d+$`) }).click();
  await expect(results(notebook)).toHaveCount(OF_UNIT.length);
  await notebook.keyboard.press('Escape');
  await expect(facets.getByRole('button', { name: `Chủ trì: ${UNIT}` })).toBeVisible();
  await expect(facets.getByRole('button', { name: `Chỉ đạo ${OF_UNIT.length}` })).toBeVisible();
  await facets.getByRole('button', { name: 'Bỏ lọc' }).click();
  await expect(results(notebook)).toHaveCount(DIRECTIVES.length);
});

test('find, with the keyboard', async ({ extension, page, portal }) => {
  const notebook = await notebookOfReport(extension, page, portal);
  await notebook.keyboard.press('/');
  await expect(searchBox(notebook)).toBeFocused();
  await notebook.keyboard.type('uy ban kiem tra');
  await expectFoundWithoutMarks(notebook);
  await notebook.keyboard.press('Control+a');
  await notebook.keyboard.type('"ủy ban kiểm tra" hạn:<2027-07');
  await expect(results(notebook)).toHaveCount(1);
  await notebook.keyboard.press('ArrowDown');
  const opened = await tabOpenedBy(notebook, () => notebook.keyboard.press('Enter'));
  await expectAtPassage(opened, portal);
  await opened.close();

  await notebook.keyboard.press('/');
  await notebook.keyboard.press('Escape');
  await expect(results(notebook)).toHaveCount(DIRECTIVES.length);
  await saveUnitByKeyboard(notebook);
  await notebook.keyboard.press('/');
  await notebook.keyboard.press('Escape');
  await expect(results(notebook)).toHaveCount(DIRECTIVES.length);
  const facets = notebook.getByRole('group', { name: 'Lọc kết quả' });
  await pressByKey(notebook, facets.getByRole('button', { name: 'Chủ trì' }));
  await tabTo(notebook, notebook.getByRole('checkbox', { name: new RegExp(`^${UNIT} \\d+$`) }));
  await notebook.keyboard.press('Space');
  await expect(results(notebook)).toHaveCount(OF_UNIT.length);
  await notebook.keyboard.press('Escape');
  await expect(facets.getByRole('button', { name: `Chủ trì: ${UNIT}` })).toBeFocused();
  await notebook.keyboard.press('j');
  await expect(notebook.getByRole('complementary', { name: 'Ghi chú' }).getByRole('blockquote')).toHaveText(OF_UNIT[1]?.text ?? '');
});
