import type { Frame, Locator, Page } from 'playwright-core';
import { OwnScreen, expect, selectWithMouse, test } from '../kit/index.ts';
import { BULLETIN, FRAMED } from '../pages.ts';
import { clickMark, expectMarks } from './marks.ts';
import { expectNotes, listedNote } from './panel.ts';

const RECEPTION = 'Đồng chí Khúc Đình Vĩnh yêu cầu Phòng Tổng hợp rà soát toàn bộ lịch tiếp công dân quý I/2027, báo cáo trước ngày 18/12/2026.';
const FIRE = 'Phòng Quản trị kiểm tra hệ thống phòng cháy của trụ sở, khắc phục xong trong tháng 12/2026.';
const MACHINES = 'Giao Phòng Cơ yếu kiểm kê máy mã trước kỳ nghỉ Tết, gửi biên bản về Văn phòng.';
const GARAGE = 'Phòng Tài chính trình dự toán sửa chữa nhà để xe trước ngày 25/12/2026.';

/** Selects a passage and marks it as a directive. */
async function mark(page: Page, own: OwnScreen, passage: string): Promise<void> {
  await selectWithMouse(page, passage);
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press('d');
  await own.see('button', 'Hoàn tác');
  // What floats beside the mark may cover the next passage.
  await page.keyboard.press('Escape');
}

test('marks live on a page that never rests, opens and closes sections, grows and renders anew', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + BULLETIN);
  const own = await OwnScreen.of(page);
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  await mark(page, own, RECEPTION);
  await mark(page, own, FIRE);
  await press('Việc giao thêm');
  await mark(page, own, MACHINES);
  await page.getByText('Phụ lục').click();
  await mark(page, own, GARAGE);

  await page.reload();
  await expectMarks(page, { directive: [RECEPTION, FIRE, GARAGE] });
  await press('Việc giao thêm');
  await expectMarks(page, { directive: [RECEPTION, FIRE, MACHINES, GARAGE] });
  await page.getByText('Phụ lục').click();
  await press('Tải thêm');
  await press('Dựng lại bài viết');
  await expectMarks(page, { directive: [RECEPTION, FIRE, MACHINES, GARAGE] });
  await press('Thu gọn bài viết');
  await expectMarks(page, { directive: [MACHINES, GARAGE] });
  await press('Thu gọn bài viết');
  await expectMarks(page, { directive: [RECEPTION, FIRE, MACHINES, GARAGE] });
  await press('Xóa tô sáng');
  await expectMarks(page, { directive: [RECEPTION, FIRE, MACHINES, GARAGE] });

  const panel = await extension.openPanel(page);
  await expectNotes(panel, [RECEPTION, FIRE, MACHINES, GARAGE].map((passage) => `Chỉ đạo: ${passage}`));
  await press('Sửa thời hạn');
  const after = RECEPTION.replace('18/12/2026', '28/12/2026');
  await expectMarks(page, { directive: [after, FIRE, MACHINES, GARAGE], changed: [after] });
  await expect(listedNote(panel, RECEPTION.slice(0, 40))).toContainText('Thời hạn đã bị sửa');
});

test('the keyboard goes through the marks of a page and opens their cards', async ({ extension: _extension, page, portal }) => {
  await page.goto(portal.origin + BULLETIN);
  const own = await OwnScreen.of(page);
  await mark(page, own, RECEPTION);
  await mark(page, own, FIRE);
  await own.see('navigation', 'Các đoạn đã đánh dấu trên trang: 2');
  const [first, second] = [RECEPTION, FIRE].map((passage) => `Chỉ đạo: ${passage.slice(0, 30)}`) as [string, string];
  await page.locator('summary').focus();
  await page.keyboard.press('Tab');
  await own.focused('link', first);
  await page.keyboard.press('ArrowDown');
  await own.focused('link', second);
  await page.keyboard.press('Enter');
  await own.see('dialog', 'Ghi chú trên trang');
  await own.focused('button', 'Sửa');
  await page.keyboard.press('Escape');
  await own.focused('link', second);
  await page.keyboard.press('Home');
  await own.focused('link', first);
});

test('an open card says what the page says now, and goes with the page of its note', async ({ extension: _extension, page, portal }) => {
  await page.goto(portal.origin + BULLETIN);
  const own = await OwnScreen.of(page);
  await mark(page, own, RECEPTION);
  await mark(page, own, FIRE);
  /** What the page's own scripts do, while the mouse rests. */
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).dispatchEvent('click');
  await clickMark(page, RECEPTION);
  await own.see('dialog', 'Ghi chú trên trang');
  await press('Sửa thời hạn');
  await own.see('StaticText', 'Thời hạn đã bị sửa: ngày 18/12/2026 → ngày 28/12/2026');
  await press('Thu gọn bài viết');
  await own.see('StaticText', 'Không còn trên trang');
  await press('Thu gọn bài viết');
  await own.see('StaticText', 'Thời hạn đã bị sửa: ngày 18/12/2026 → ngày 28/12/2026');
  await page.evaluate(() => history.pushState(null, '', '/ban-tin/bai-khac.html'));
  await own.gone('dialog', 'Ghi chú trên trang');
});

test('a page that clears the marks before each frame is not fought with', async ({ extension: _extension, page, portal }) => {
  await page.goto(portal.origin + BULLETIN);
  const own = await OwnScreen.of(page);
  await mark(page, own, FIRE);
  await page.getByRole('button', { name: 'Xóa tô sáng liên tục' }).click();
  const cleared = async (): Promise<number> => Number(await page.locator('body').getAttribute('data-so-lan-xoa'));
  await expect.poll(cleared).toBeGreaterThan(30);
  await expect
    .poll(
      async () => {
        const before = await cleared();
        await page.waitForTimeout(700);
        return (await cleared()) - before;
      },
    )
    .toBe(0);
});

/** Selects all of a paragraph, wherever it lies, and marks it as a directive. */
async function markWhole(page: Page, own: OwnScreen, paragraph: Locator, at?: { readonly x: number; readonly y: number }): Promise<void> {
  await paragraph.click({ clickCount: 3, ...(at && { position: at }) });
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press('d');
  await own.see('button', 'Hoàn tác');
  await page.keyboard.press('Escape');
}

const INVITATION = 'Chánh Văn phòng yêu cầu Phòng Tổng hợp gửi giấy mời chậm nhất ngày 09/12/2026, kèm tài liệu họp.';
const GUESTS = 'Giao Phòng Hành chính lập danh sách khách mời, trình trước ngày 10/12/2026.';
const HALL = 'Phòng Lễ tân chuẩn bị hội trường số 2, xong trước 17 giờ ngày 11/12/2026.';
const LINES = 'Phòng Chuyển đổi số bảo đảm đường truyền họp trực tuyến với 12 điểm cầu cấp huyện.';

const frameAt = (page: Page, path: string): Frame => page.frames().find((frame) => frame.url().endsWith(path))!;

test('passages in frames and shadow roots are marked and found again', async ({ extension, page, portal }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(portal.origin + FRAMED);
  const own = await OwnScreen.of(page);
  const content = page.frameLocator('iframe[title="Nội dung văn bản"]');
  await markWhole(page, own, content.getByText(INVITATION));
  const opinion = page.locator('y-kien-chi-dao');
  // Three lines of 40 px: the heading, a directive, and another in a root of its own.
  await markWhole(page, own, opinion, { x: 60, y: 60 });
  await markWhole(page, own, opinion, { x: 60, y: 100 });
  await page.getByRole('button', { name: 'Mở phụ lục' }).click();
  await markWhole(page, own, page.frameLocator('iframe[title="Phụ lục"]').getByText(LINES));

  await page.reload();
  await expectMarks(page, { directive: [GUESTS, HALL] });
  await expectMarks(frameAt(page, 'noi-dung-van-ban.html'), { directive: [INVITATION] });
  const panel = await extension.openPanel(page);
  await expectNotes(panel, [INVITATION, GUESTS, HALL, LINES].map((passage) => `Chỉ đạo: ${passage}`));
  await expect(listedNote(panel, LINES)).toContainText('Không còn trên trang');
  await page.getByRole('button', { name: 'Mở phụ lục' }).click();
  await expect(listedNote(panel, LINES)).not.toContainText('Không còn trên trang');
  await expectMarks(frameAt(page, 'phu-luc-van-ban.html'), { directive: [LINES] });

  await clickMark(page, HALL);
  await own.see('dialog', 'Ghi chú trên trang');
  await own.see('StaticText', HALL);
  await page.keyboard.press('Escape');
  await content.getByText(INVITATION).click({ position: { x: 60, y: 12 } });
  await own.see('StaticText', INVITATION);
  expect(errors).toEqual([]);
});
