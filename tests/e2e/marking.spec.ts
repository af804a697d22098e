import { clickMark, middleOf } from './journeys/marks.ts';
import { OwnScreen, expect, hovered, painted, selectWithKeyboard, selectWithMouse, test } from './kit/index.ts';
import { REPORT, SECRET, TASKS } from './pages.ts';

/** A figure of the report, within one paragraph. */
const FIGURE = 'Tính đến hết tháng 11, Văn phòng đã tiếp nhận, xử lý 12.480 hồ sơ, đúng hạn 98,6%';

test('a passage is marked, commented, edited, deleted and brought back with the mouse', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const before = await page.locator('body').innerHTML();
  await extension.openPanel(page);
  await selectWithMouse(page, FIGURE);
  const own = await OwnScreen.of(page);
  await own.press('button', 'Số liệu');
  await own.see('button', 'Hoàn tác');
  expect(await painted(page)).toEqual({ figure: [FIGURE] });
  expect(await page.locator('body').innerHTML()).toBe(before);

  await own.press('button', 'Bình luận');
  await own.focused('textbox', 'Bình luận');
  await page.keyboard.type('Đối chiếu với báo cáo tháng <b>10</b>');
  await own.press('button', 'Lưu');
  await own.gone('button', 'Lưu');
  await page.keyboard.press('Escape');

  await clickMark(page, FIGURE);
  await own.see('dialog', 'Ghi chú trên trang');
  await own.see('StaticText', 'Đối chiếu với báo cáo tháng <b>10</b>');
  await own.press('button', 'Xóa');
  await own.see('button', 'Hoàn tác');
  expect(await painted(page)).toEqual({});
  await own.press('button', 'Hoàn tác');
  await expect.poll(() => painted(page)).toEqual({ figure: [FIGURE] });
});

test('marks may overlap, and a click offers all of them', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, FIGURE);
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press('s');
  await own.see('button', 'Hoàn tác');
  await selectWithMouse(page, '12.480 hồ sơ, đúng hạn 98,6%');
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press('q');
  await own.see('button', 'Hoàn tác');
  await page.keyboard.press('Escape');
  await clickMark(page, '12.480 hồ sơ, đúng hạn 98,6%');
  await own.see('StaticText', '1 / 2 ghi chú');
  await own.press('button', 'Ghi chú tiếp theo');
  await own.see('StaticText', '2 / 2 ghi chú');
  await page.keyboard.press('ArrowLeft');
  await own.see('StaticText', '1 / 2 ghi chú');
});

test('the mark on which the pointer rests stands out, and a hint says what it is', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, FIGURE);
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press('c');
  await own.focused('textbox', 'Bình luận');
  await page.keyboard.type('Đối chiếu với báo cáo tháng 10');
  await page.keyboard.press('Control+Enter');
  await own.see('button', 'Hoàn tác');
  await page.keyboard.press('Escape');
  const { x, y } = await middleOf(page, FIGURE);
  await page.mouse.move(x, y, { steps: 3 });
  expect(await own.see('tooltip', 'Ghi chú')).toContain('Đối chiếu với báo cáo tháng 10');
  expect(await hovered(page)).toBe(FIGURE);
  await page.keyboard.press('Escape');
  await own.gone('tooltip', 'Ghi chú');
  await page.mouse.move(x, 2, { steps: 3 });
  await expect.poll(() => hovered(page)).toBeUndefined();

  await selectWithMouse(page, '12.480 hồ sơ, đúng hạn 98,6%');
  await own.see('toolbar', 'Đánh dấu');
  expect(await own.isShown('tooltip', '')).toBe(false);
  await page.keyboard.press('s');
  await own.see('button', 'Hoàn tác');
  await page.keyboard.press('Escape');
  await page.mouse.move(x, 2);
  const inner = await middleOf(page, '12.480 hồ sơ, đúng hạn 98,6%');
  await page.mouse.move(inner.x, inner.y, { steps: 3 });
  expect(await own.see('tooltip', 'Số liệu')).toContain('2 ghi chú ở chỗ này');
  expect(await hovered(page)).toBe('12.480 hồ sơ, đúng hạn 98,6%');
});

test('cells of a table and several paragraphs are marked as one passage', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + TASKS);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  const row = page.locator('table tbody tr').first();
  const cells = (await row.locator('td').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
  await selectWithMouse(page, `${cells[1]} ${cells[2]}`);
  await own.press('button', 'Chỉ đạo');
  await own.see('button', 'Hoàn tác');
  const marks = await painted(page);
  expect(marks['directive']!.join(' ')).toContain(cells[1]);
  expect(marks['directive']!.join(' ')).toContain(cells[2]);
});

test('the context menu and the shortcut mark what is selected', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  await selectWithMouse(page, FIGURE);
  await extension.contextMenu('mark:person', page);
  await expect.poll(() => painted(page)).toEqual({ person: [FIGURE] });
  await selectWithMouse(page, 'Theo báo cáo của Phòng Chuyển đổi số');
  await extension.shortcut('mark-directive', page);
  await expect.poll(() => painted(page)).toMatchObject({ directive: ['Theo báo cáo của Phòng Chuyển đổi số'] });
});

test.describe('with the keyboard alone', () => {
  test.use({ caretBrowsing: true });

  test('letters mark, the toolbar can be entered, Escape sends it away, Z takes back', async ({ extension, page, portal }) => {
    await page.goto(portal.origin + REPORT);
    await extension.openPanel(page);
    const own = await OwnScreen.of(page);
    await selectWithKeyboard(page, 'Tính đến hết tháng 11');
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press('k');
    await expect.poll(() => painted(page)).toEqual({ result: ['Tính đến hết tháng 11'] });
    await own.see('button', 'Hoàn tác');
    await page.keyboard.press('z');
    await expect.poll(() => painted(page)).toEqual({});

    await selectWithKeyboard(page, 'Theo báo cáo của Phòng');
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press('t');
    await own.focused('button', 'Chỉ đạo');
    await page.keyboard.press('ArrowRight');
    await own.focused('button', 'Số liệu');
    await page.keyboard.press('Enter');
    await expect.poll(() => painted(page)).toEqual({ figure: ['Theo báo cáo của Phòng'] });

    await selectWithKeyboard(page, 'Báo cáo cũng nhìn');
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press('?');
    await own.see('dialog', 'Phím tắt');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await own.gone('toolbar', 'Đánh dấu');
  });

  test('a comment is written and kept with Ctrl+Enter', async ({ extension, page, portal }) => {
    await page.goto(portal.origin + REPORT);
    await extension.openPanel(page);
    const own = await OwnScreen.of(page);
    await selectWithKeyboard(page, 'Tính đến hết tháng 11');
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press('c');
    await own.see('form', 'Ghi chú mới');
    await own.focused('textbox', 'Bình luận');
    await page.keyboard.type('Hỏi lại phòng Tổng hợp');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => painted(page)).toEqual({ note: ['Tính đến hết tháng 11'] });
  });
});

test('a classified document is kept only after the person has been warned', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + SECRET);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  const passage = (await page.locator('main p, article p').filter({ hasText: /.{80}/ }).first().innerText()).replace(/\s+/g, ' ').trim().slice(0, 60).trim();
  await selectWithMouse(page, passage);
  await own.press('button', 'Ghi chú');
  await own.see('alertdialog', 'Tài liệu có dấu MẬT');
  expect(await painted(page)).toEqual({});
  await own.press('button', 'Không ghi');
  await selectWithMouse(page, passage);
  await own.press('button', 'Ghi chú');
  await own.press('button', 'Cơ quan cho phép');
  await expect.poll(() => painted(page)).toEqual({ note: [passage] });
});
