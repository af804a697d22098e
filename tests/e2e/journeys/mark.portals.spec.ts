import type { Page } from 'playwright-core';
import { OwnScreen, type TestPortal, expect, selectWithMouse, test } from '../kit/index.ts';
import { BULLETIN, REPORT } from '../pages.ts';
import { expectMarks } from './marks.ts';
import { expectNotes, listedNote } from './panel.ts';
import { FIGURES, REVIEW } from './passages.ts';

const FIRE_SAFETY = 'Phòng Quản trị kiểm tra hệ thống phòng cháy của trụ sở, khắc phục xong trong tháng 12/2026.';

/** A comment on a passage of the bulletin that is being written. */
async function beginComment(page: Page, portal: TestPortal): Promise<OwnScreen> {
  await page.goto(portal.origin + BULLETIN);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, FIRE_SAFETY);
  await own.press('button', 'Bình luận');
  await own.focused('textbox', 'Bình luận');
  await page.keyboard.type('Hỏi lại kinh phí');
  return own;
}

test('mark on a portal that is built in, without encryption and without the panel', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, REVIEW.before);
  await own.press('button', 'Chỉ đạo');
  await own.see('button', 'Hoàn tác');
  await selectWithMouse(page, FIGURES);
  await own.press('button', 'Số liệu');
  await own.see('button', 'Hoàn tác');
  const marks = { directive: [REVIEW.before], figure: [FIGURES] };
  await expectMarks(page, marks);
  await page.reload();
  await expectMarks(page, marks);
  await expectNotes(await extension.openPanel(page), [`Số liệu: ${FIGURES}`, `Chỉ đạo: ${REVIEW.before}`]);
});

test('mark on a page that makes its article anew while the comment is written', async ({ extension, page, portal }) => {
  const own = await beginComment(page, portal);
  await page.getByRole('button', { name: 'Dựng lại bài viết' }).click();
  await own.press('button', 'Lưu');
  await own.see('button', 'Hoàn tác');
  await expectMarks(page, { note: [FIRE_SAFETY] });
  const panel = await extension.openPanel(page);
  await expectNotes(panel, [`Ghi chú: ${FIRE_SAFETY}`]);
  await expect(listedNote(panel, FIRE_SAFETY)).toContainText('Hỏi lại kinh phí');
});

test('a comment on an article that a one-page portal has left is kept in sight, and saved once the person is back', async ({ extension, page, portal }) => {
  const own = await beginComment(page, portal);
  // The other article says the same: the comment is not one on it.
  await page.evaluate((same) => {
    const article = document.querySelector('#bai')!;
    const before = article.innerHTML;
    addEventListener('popstate', () => (article.innerHTML = before));
    history.pushState(null, '', '/ung-dung/bai-khac.html');
    article.innerHTML = `<h2>Kết luận giao ban ngày 14/12/2026</h2><p>${same}</p>`;
  }, FIRE_SAFETY);
  await own.press('button', 'Lưu');
  await own.see('StaticText', 'Đoạn này không còn ở đây: trang đã sang bài khác hoặc đã đổi.');
  await own.see('StaticText', 'Hỏi lại kinh phí');
  await expectMarks(page, {});
  await page.goBack();
  await own.press('button', 'Lưu');
  await own.see('button', 'Hoàn tác');
  await expectMarks(page, { note: [FIRE_SAFETY] });
  const panel = await extension.openPanel(page);
  await expectNotes(panel, [`Ghi chú: ${FIRE_SAFETY}`]);
});
