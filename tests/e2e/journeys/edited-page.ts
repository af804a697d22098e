import type { Page } from 'playwright-core';
import { DATABASE } from '../faults/kept-notes.ts';
import { type ExtensionBrowser, OwnScreen, expect, selectWithMouse } from '../kit/index.ts';
import { tabOpenedBy } from './acts.ts';
import { expectMarks } from './marks.ts';
import { listedNote } from './panel.ts';

const ADDRESS = '/thong-bao/phan-cong.html';

const REVIEW = 'Đồng chí yêu cầu Phòng Tổng hợp rà soát toàn bộ quy trình một cửa, báo cáo trước ngày 15/12/2026.';
const REVIEW_NOW = REVIEW.replace('15/12', '20/12');
const TEAM = 'Tổ công tác gồm các đồng chí Ninh Thế Đạt, Hà Bích Liên, do Chánh Văn phòng làm tổ trưởng.';
const TEAM_NOW = 'Tổ công tác gồm các đồng chí Hà Bích Liên, Ninh Thế Đạt, do Chánh Văn phòng làm tổ trưởng.';
const ARCHIVE = 'Giao Phòng Lưu trữ số hóa 3.200 hồ sơ còn lại, hoàn thành trong quý II/2027.';
const CONTACTS = 'Các phòng cử cán bộ đầu mối, gửi danh sách về Phòng Tổng hợp trước ngày 10/12/2026.';
const CONTACTS_NOW = CONTACTS.replace('đầu mối,', 'đầu mối;');
const SOUND = 'Tổ Quản trị khắc phục hệ thống âm thanh phòng họp số 3 ngay trong tuần này.';
const SCANNING = 'Việc số hóa hồ sơ chuyển sang Trung tâm Thông tin thực hiện từ năm sau.';

const html = (paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phân công nhiệm vụ tháng 12</title><style>p { margin: 6em 0 }</style><main><h1>Phân công nhiệm vụ tháng 12</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main>`;
const BEFORE = html(['Sáng 1/12, Văn phòng họp giao ban, phân công nhiệm vụ tháng cuối năm cho các phòng.', REVIEW, TEAM, SOUND, ARCHIVE, CONTACTS, 'Cuộc họp kết thúc lúc 11 giờ cùng ngày.']);
const AFTER = html(['Sáng 1/12, Văn phòng họp giao ban, phân công nhiệm vụ tháng cuối năm cho các phòng.', REVIEW_NOW, TEAM_NOW, SOUND, CONTACTS_NOW, 'Cuộc họp kết thúc lúc 11 giờ cùng ngày.', SCANNING]);

/** Words of a note that stand in both wordings. */
const OF_REVIEW = 'rà soát toàn bộ quy trình';
const OF_TEAM = 'Tổ công tác gồm';
const OF_CONTACTS = 'Các phòng cử cán bộ đầu mối';

/** All that is kept of notes and documents, past all code of the extension. */
function kept(page: Page): Promise<unknown> {
  return page.evaluate(async (name) => {
    const settled = <R>(request: IDBRequest<R>): Promise<R> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('No answer'));
      });
    const database = await settled(indexedDB.open(name));
    const read = (store: string): Promise<unknown> => settled(database.transaction(store).objectStore(store).getAll());
    const all = { notes: await read('notes'), documents: await read('documents'), snapshots: await read('snapshots'), history: await read('history') };
    database.close();
    return all;
  }, DATABASE);
}

/**
 * Marks five passages; the editors move a deadline, exchange two names, delete a passage, change a sign and leave one as it is.
 * Everything about them is seen, decided and taken back in the panel.
 * @param enter brings the extension onto the page, which is loaded
 */
export async function comeBackToEditedPage(extension: ExtensionBrowser, page: Page, origin: string, enter: () => Promise<Page>): Promise<void> {
  let body = BEFORE;
  await page.route(`${origin}${ADDRESS}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(origin + ADDRESS);
  const panel = await enter();
  const own = await OwnScreen.of(page);
  for (const passage of [REVIEW, TEAM, SOUND, ARCHIVE, CONTACTS]) {
    await selectWithMouse(page, passage);
    await own.press('button', 'Chỉ đạo');
    await own.see('button', 'Hoàn tác');
    await expect(listedNote(panel, passage)).toBeVisible();
  }
  const before = await kept(panel);

  body = AFTER;
  await page.reload();
  const news = panel.getByRole('region', { name: 'Những gì trang đã đổi' });
  await expect(news).toContainText('3 ghi chú đã đổi chữ, trong đó 1 đổi thời hạn, 1 đổi tên riêng; 1 không còn trên trang.');
  await expectMarks(page, { directive: [REVIEW_NOW, TEAM_NOW, SOUND, CONTACTS_NOW], changed: [REVIEW_NOW, TEAM_NOW, CONTACTS_NOW] });
  expect(await kept(panel)).toEqual(before);

  await news.getByRole('button', { name: 'Chỉ xem các ghi chú này' }).click();
  await expect(listedNote(panel, SOUND)).toBeHidden();
  await expect(listedNote(panel, OF_REVIEW)).toContainText('Thời hạn đã bị sửa: ngày 15/12/2026 → ngày 20/12/2026');
  await news.getByRole('button', { name: 'Nhận 1 chỗ chỉ khác cách viết' }).click();
  await expect(news).toContainText('Đã nhận 1 chỗ chỉ khác cách viết');
  await expect(listedNote(panel, OF_CONTACTS)).toBeHidden();

  const comparison = await tabOpenedBy(page, () => listedNote(panel, OF_REVIEW).getByRole('link', { name: 'So sánh hai bản' }).click());
  await expect(comparison.getByText('3 đoạn đã sửa, 1 đoạn đã bỏ, 1 đoạn mới, thời hạn khác ở 1 đoạn.')).toBeVisible();
  await expect(comparison.getByRole('listitem', { name: 'Chỗ khác 1 trong 5: Đã sửa' })).toBeFocused();
  await comparison.keyboard.press('n');
  await expect(comparison.getByRole('listitem', { name: 'Chỗ khác 2 trong 5: Đã sửa' })).toBeFocused();
  await comparison.close();
  await page.bringToFront();

  const review = listedNote(panel, OF_REVIEW);
  await expect(review.getByRole('checkbox', { name: 'Thời hạn: 15/12/2026 → 20/12/2026' })).toBeChecked();
  await review.getByRole('button', { name: 'Nhận bản mới' }).click();
  await expect(panel.getByText('Đã nhận, hạn 20/12/2026')).toBeVisible();
  await listedNote(panel, OF_TEAM).getByRole('button', { name: 'Giữ bản cũ' }).click();
  await expect(panel.getByText('Đã giữ bản cũ', { exact: true })).toBeVisible();

  const lost = listedNote(panel, ARCHIVE);
  await lost.getByRole('button', { name: 'Gắn lại' }).click();
  await own.see('button', 'Hủy');
  await page.keyboard.press('Escape');
  await expect(lost.getByText('Đoạn này không còn trên trang.')).toBeVisible();
  await lost.getByRole('button', { name: 'Gắn lại' }).click();
  await own.see('button', 'Hủy');
  await selectWithMouse(page, SCANNING);
  await own.press('button', 'Gắn vào đoạn này');
  await lost.getByRole('button', { name: 'Gắn vào đoạn này' }).click();
  await expect(panel.getByText('Đã gắn lại')).toBeVisible();
  await expectMarks(page, { directive: [REVIEW_NOW, TEAM_NOW, SOUND, CONTACTS_NOW, SCANNING], changed: [TEAM_NOW] });
  await expect(news).toBeHidden();

  const notebook = await extension.openExtensionPage('notebook.html#/tai-lieu');
  await notebook.getByRole('link', { name: 'Phân công nhiệm vụ tháng 12' }).click();
  await expect(notebook.getByText('3 đoạn đã sửa, 1 đoạn đã bỏ, 1 đoạn mới, thời hạn khác ở 1 đoạn.')).toBeVisible();
  await notebook.getByRole('link', { name: TEAM.slice(0, 40) }).click();
  await expect(notebook.getByText('Giữ câu đã ghi; trang khi ấy ghi:')).toBeVisible();
  await notebook.goBack();
  await notebook.getByRole('link', { name: REVIEW_NOW.slice(0, 40) }).click();
  await expect(notebook.getByRole('complementary').getByRole('blockquote').getByRole('deletion')).toHaveText(/15\/12\/2026/);
  await notebook.close();
  await page.bringToFront();
  await panel.keyboard.press('Control+z');
  await expect(listedNote(panel, ARCHIVE)).toContainText('Không còn trên trang');

  const search = await extension.openExtensionPage('notebook.html#/tim?q=có:mất');
  const results = search.getByRole('region', { name: 'Tìm kiếm' }).getByRole('article');
  await expect(results).toHaveCount(1);
  await expect(results).toContainText(ARCHIVE);
  await search.getByRole('link', { name: ARCHIVE.slice(0, 40) }).click();
  await expect(search.getByText(/^Lần xem gần nhất.*không còn trên trang/)).toBeVisible();
  const snapshot = await tabOpenedBy(search, () => search.getByRole('link', { name: 'Đọc', exact: true }).click());
  await expect(snapshot.locator('mark').filter({ hasText: ARCHIVE })).toBeVisible();
  await snapshot.close();
  await search.close();
}
