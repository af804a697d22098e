import type { Locator, Page } from 'playwright-core';
import { expectedDirectives } from '../../fixtures/portal/expected.ts';
import { type DownloadedFile, type ExtensionBrowser, type TestPortal, downloadFrom, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { acceptAll, openNotebook } from './acts.ts';
import { atColleague } from './colleague.ts';
import { ALL_FORMATS, FORMATS, type ExpectedFiles, type Format, expectFiles } from './exported.ts';
import { pressByKey, tabTo } from './keyboard.ts';

const DIRECTIVES = expectedDirectives('report');
const UNIT = 'Phòng Tổng hợp';
/** What the two directives to that unit ask for, in words that files keep as they are. */
const REVIEW = 'rà soát toàn bộ quy trình tiếp nhận, giải quyết hồ sơ một cửa';
const PROGRAMME = 'tham mưu chương trình công tác năm 2027 của Ban Thường vụ Tỉnh ủy';
const TITLE = 'Việc của Phòng Tổng hợp';
const HEADING = 'Việc gấp trong tháng 12';

/** The notebook, with all directives of the report. */
async function notebookOfWeek(extension: ExtensionBrowser, page: Page, portal: TestPortal): Promise<Page> {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await acceptAll(panel);
  return openNotebook(panel);
}

const place = (notebook: Page, name: string): Locator => notebook.getByRole('navigation').getByRole('link', { name });
const arranged = (notebook: Page): Locator => notebook.getByRole('region', { name: 'Soạn' }).getByRole('list', { name: /^Ghi chú của mục/ }).getByRole('listitem');
const preview = (notebook: Page): Locator => notebook.getByRole('region', { name: 'Xem trước' });

const entries = (notebook: Page): Locator => preview(notebook).getByRole('listitem').filter({ has: notebook.getByRole('link', { name: /^Nguồn/ }) });

/** The second directive of the unit before its first, under the heading that was typed; the preview shows what the files will say. */
async function expectArranged(notebook: Page): Promise<void> {
  await expect(arranged(notebook)).toContainText([PROGRAMME, REVIEW]);
  await expect(preview(notebook).getByRole('heading', { name: TITLE })).toBeVisible();
  await expect(preview(notebook).getByRole('heading', { name: HEADING })).toBeVisible();
  await expect(entries(notebook)).toContainText([PROGRAMME, REVIEW]);
  await expect(notebook.getByText('Đã lưu', { exact: true })).toBeVisible();
}

/** How these files are to look is asked first. */
const isAskedAbout = (format: Format): boolean => format === 'docx' || format === 'xlsx';

const expectedFiles = (portal: TestPortal): ExpectedFiles => ({ title: TITLE, heading: HEADING, passages: [PROGRAMME, REVIEW], pageAddress: portal.origin + REPORT });

/** A colleague who has marked one passage of the same report herself, and is about to take in what she was sent. */
async function dataOfColleague(extension: ExtensionBrowser, page: Page, portal: TestPortal): Promise<Page> {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await panel.getByRole('article', { name: 'Gợi ý chỉ đạo' }).filter({ hasText: REVIEW }).getByRole('button', { name: 'Nhận' }).click();
  await expect(panel.getByText('Đã nhận gợi ý')).toBeVisible();
  const notebook = await openNotebook(panel);
  await place(notebook, 'Dữ liệu').click();
  await expectContents(notebook, { notes: 1, documents: 1 });
  return notebook;
}

async function chooseFile(page: Page, { name, bytes }: DownloadedFile, act: () => Promise<unknown>): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), act()]);
  await chooser.setFiles({ name, mimeType: 'application/ld+json', buffer: bytes });
}

const value = (within: Locator, term: string): Locator => within.locator(`dt:text-is("${term}") + dd`);

/** What a bundle would bring, before anything is written. */
async function expectPreview(notebook: Page): Promise<void> {
  const told = notebook.getByRole('region', { name: `Trong tệp ${TITLE}.jsonld` });
  await expect(value(told, 'Ghi chú mới')).toHaveText('2');
  await expect(value(told, 'Đã có, giống hệt')).toHaveText('0');
  await expect(value(told, 'Tài liệu mới')).toHaveText('0');
  await expectContents(notebook, { notes: 1, documents: 1 });
}

async function expectContents(notebook: Page, { notes, documents }: { readonly notes: number; readonly documents: number }): Promise<void> {
  await expect(place(notebook, 'Tìm kiếm')).toHaveText(`Tìm kiếm${notes}`);
  await expect(place(notebook, 'Tài liệu')).toHaveText(`Tài liệu${documents}`);
}

/** Words are changed in the briefing only, and can be taken back and done again. */
async function editInPlace(notebook: Page): Promise<void> {
  const shortened = 'báo cáo ngắn trong một trang';
  await arranged(notebook).nth(0).getByRole('button', { name: /^Sửa trong bản tóm tắt/ }).click();
  await notebook.getByRole('textbox', { name: 'Nội dung' }).fill(shortened);
  await expect(entries(notebook).nth(0)).toContainText(shortened);
  await expect(notebook.getByText('Đã lưu', { exact: true })).toBeVisible();
  await notebook.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(entries(notebook).nth(0)).not.toContainText(shortened);
  await notebook.getByRole('button', { name: 'Làm lại' }).click();
  await expect(entries(notebook).nth(0)).toContainText(shortened);
  await notebook.getByRole('button', { name: 'Lấy lại lời của ghi chú' }).click();
  await expect(entries(notebook).nth(0)).not.toContainText(shortened);
  await notebook.keyboard.press('Escape');
  await expect(notebook.getByRole('textbox', { name: 'Nội dung' })).toBeHidden();
  await expectArranged(notebook);
}

/** What both marked is one entry with both people; what only the sender marked is named. */
async function expectSharedSummary(theirs: Page, bundle: DownloadedFile): Promise<void> {
  await place(theirs, 'Bản tóm tắt').click();
  await theirs.getByRole('link', { name: 'Bản tóm tắt mới' }).click();
  await theirs.getByRole('button', { name: 'Lấy từ gói chia sẻ' }).click();
  const dialog = theirs.getByRole('dialog', { name: 'Lấy từ gói chia sẻ' });
  await chooseFile(theirs, bundle, () => dialog.getByRole('button', { name: 'Chọn tệp' }).click());
  await dialog.getByRole('button', { name: 'Đưa 2 ghi chú vào' }).click();
  await theirs.getByRole('button', { name: 'Tạo với 3 ghi chú' }).click();
  await expect(arranged(theirs)).toHaveCount(2);
  await expect(arranged(theirs).filter({ hasText: REVIEW })).toContainText('2 người');
  await expect(theirs.getByRole('region', { name: 'Tổng hợp của nhiều người' })).toContainText('1 mục chỉ một người đánh dấu');
  await expect(entries(theirs)).toHaveCount(2);
}

test('brief, with the mouse', async ({ extension, page, portal }) => {
  const notebook = await notebookOfWeek(extension, page, portal);
  await place(notebook, 'Bản tóm tắt').click();
  await notebook.getByRole('link', { name: 'Bản tóm tắt mới' }).click();
  await expect(notebook.getByRole('radio', { name: 'Tuần này' })).toBeChecked();
  await expect(notebook.getByRole('button', { name: `Tạo với ${DIRECTIVES.length} ghi chú` })).toBeVisible();
  await notebook.getByRole('combobox', { name: 'Đơn vị' }).selectOption(UNIT);
  await notebook.getByRole('textbox', { name: 'Tên bản tóm tắt' }).fill(TITLE);
  await notebook.getByRole('button', { name: 'Tạo với 2 ghi chú' }).click();

  await expect(arranged(notebook)).toHaveCount(2);
  await arranged(notebook).nth(1).dragTo(arranged(notebook).nth(0), { targetPosition: { x: 60, y: 4 } });
  await notebook.getByRole('textbox', { name: 'Mục 1' }).fill(HEADING);
  await expectArranged(notebook);
  await editInPlace(notebook);

  const files = {} as Record<Format, DownloadedFile>;
  for (const format of ALL_FORMATS) {
    await notebook.getByRole('button', { name: 'Xuất', exact: true }).click();
    const item = notebook.getByRole('menuitem', { name: FORMATS[format] });
    if (isAskedAbout(format)) await item.click();
    files[format] = await downloadFrom(notebook, () => (isAskedAbout(format) ? notebook.getByRole('button', { name: 'Xuất tệp' }) : item).click());
  }
  await expectFiles(files, expectedFiles(portal));

  await atColleague(portal, async (theirExtension, theirPage) => {
    const theirs = await dataOfColleague(theirExtension, theirPage, portal);
    const choose = theirs.getByRole('button', { name: 'Chọn tệp' });
    await chooseFile(theirs, files.jsonld, () => choose.click());
    await expectPreview(theirs);
    await theirs.getByRole('button', { name: 'Nhập vào sổ tay' }).click();
    await expect(theirs.getByText('Đã nhập: 2 ghi chú mới')).toBeVisible();
    await expectContents(theirs, { notes: 3, documents: 1 });
    await chooseFile(theirs, files.jsonld, () => choose.click());
    await expect(theirs.getByText('Mọi thứ trong gói đã có trong sổ tay.')).toBeVisible();
    await theirs.getByRole('button', { name: 'Hủy' }).click();
    await chooseFile(theirs, files.jsonld, () => choose.click());
    await expect(theirs.getByRole('button', { name: 'Nhập vào sổ tay' })).toBeDisabled();
    await theirs.keyboard.press('Control+z');
    await expectContents(theirs, { notes: 1, documents: 1 });
    await theirs.keyboard.press('Control+y');
    await expectContents(theirs, { notes: 3, documents: 1 });
    await expectSharedSummary(theirs, files.jsonld);
  });
});

test('brief, with the keyboard', async ({ extension, page, portal }) => {
  const notebook = await notebookOfWeek(extension, page, portal);
  await pressByKey(notebook, place(notebook, 'Bản tóm tắt'));
  await pressByKey(notebook, notebook.getByRole('link', { name: 'Bản tóm tắt mới' }));
  await tabTo(notebook, notebook.getByRole('textbox', { name: 'Tên bản tóm tắt' }));
  await notebook.keyboard.press('Control+a');
  await notebook.keyboard.type(TITLE);
  await tabTo(notebook, notebook.getByRole('combobox', { name: 'Đơn vị' }));
  await notebook.keyboard.press('ArrowDown');
  await tabTo(notebook, notebook.getByRole('option', { name: UNIT }), 'ArrowDown');
  await notebook.keyboard.press('Enter');
  await pressByKey(notebook, notebook.getByRole('button', { name: 'Tạo với 2 ghi chú' }));

  await tabTo(notebook, arranged(notebook).nth(1));
  await notebook.keyboard.press('Alt+ArrowUp');
  await expect(arranged(notebook).nth(0)).toBeFocused();
  await tabTo(notebook, notebook.getByRole('textbox', { name: 'Mục 1' }), 'Shift+Tab');
  await notebook.keyboard.press('Control+a');
  await notebook.keyboard.type(HEADING);
  await expectArranged(notebook);

  const files = {} as Record<Format, DownloadedFile>;
  await tabTo(notebook, notebook.getByRole('button', { name: 'Xuất', exact: true }), 'Shift+Tab');
  for (const format of ALL_FORMATS) {
    await notebook.keyboard.press('Enter');
    await expect(notebook.getByRole('menuitem', { name: FORMATS.docx })).toBeFocused();
    await tabTo(notebook, notebook.getByRole('menuitem', { name: FORMATS[format] }), 'ArrowDown');
    if (isAskedAbout(format)) {
      await notebook.keyboard.press('Enter');
      await tabTo(notebook, notebook.getByRole('button', { name: 'Xuất tệp' }));
    }
    files[format] = await downloadFrom(notebook, () => notebook.keyboard.press('Enter'));
    await expect(notebook.getByRole('button', { name: 'Xuất', exact: true })).toBeFocused();
  }
  await expectFiles(files, expectedFiles(portal));

  await atColleague(portal, async (theirExtension, theirPage) => {
    const theirs = await dataOfColleague(theirExtension, theirPage, portal);
    await chooseFile(theirs, files.jsonld, () => pressByKey(theirs, theirs.getByRole('button', { name: 'Chọn tệp' })));
    await expectPreview(theirs);
    await pressByKey(theirs, theirs.getByRole('button', { name: 'Nhập vào sổ tay' }));
    await expectContents(theirs, { notes: 3, documents: 1 });
    await pressByKey(theirs, theirs.getByRole('button', { name: 'Hoàn tác' }));
    await expectContents(theirs, { notes: 1, documents: 1 });
  });
});
