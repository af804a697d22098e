import { OwnScreen, expect, selectWithMouse, test } from '../kit/index.ts';
import { APPLICATION, REPORT } from '../pages.ts';
import { expectMarks } from './marks.ts';
import { expectNotes, listedNote } from './panel.ts';
import { DIGITISATION, FIGURES, REVIEW } from './passages.ts';

test('come back to a portal that is built in, with encryption, without a click', async ({ launch, portal }) => {
  const before = await launch();
  const first = await before.firstPage();
  await first.goto(portal.secureOrigin + REPORT);
  const own = await OwnScreen.of(first);
  for (const [passage, category] of [
    [FIGURES, 'Số liệu'],
    [REVIEW.before, 'Chỉ đạo'],
    [DIGITISATION, 'Chỉ đạo'],
  ] as const) {
    await selectWithMouse(first, passage);
    await own.press('button', category);
    await own.see('button', 'Hoàn tác');
  }
  await before.close();
  portal.edit(REPORT, 'edited');

  const extension = await launch();
  const page = await extension.firstPage();
  await page.goto(portal.secureOrigin + REPORT);
  await expectMarks(page, { figure: [FIGURES], directive: [REVIEW.after], changed: [REVIEW.after] });
  const panel = await extension.openPanel(page);
  await expectNotes(panel, [`Số liệu: ${FIGURES}`, `Chỉ đạo: ${REVIEW.before}`, `Chỉ đạo: ${DIGITISATION}`]);
  await expect(listedNote(panel, 'rà soát toàn bộ quy trình')).toContainText('Thời hạn đã bị sửa');
  await expect(listedNote(panel, DIGITISATION)).toContainText('Không còn trên trang');
});

const MEETING_ROOM = 'Phòng Quản trị khẩn trương khắc phục hệ thống âm thanh phòng họp số 3, hoàn thành trước ngày 05/12/2026.';
const JOURNAL = 'Đồng chí Ninh Thế Đạt giao Phòng Chuyển đổi số - Cơ yếu kiểm tra nhật ký trục liên thông hằng ngày, không để văn bản hỏa tốc tồn quá 30 phút.';

test('come back to a page that renders late, renders anew, and navigates without loading', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + APPLICATION);
  const own = await OwnScreen.of(page);
  const mark = async (passage: string): Promise<void> => {
    await selectWithMouse(page, passage);
    await own.press('button', 'Chỉ đạo');
    await own.see('button', 'Hoàn tác');
  };
  await page.getByRole('link', { name: 'Báo cáo tuần 48' }).click();
  await mark(MEETING_ROOM);
  await page.getByRole('link', { name: 'Báo cáo tuần 49' }).click();
  await expectMarks(page, {});
  await mark(JOURNAL);

  await page.reload();
  await expectMarks(page, { directive: [JOURNAL] });
  await page.getByRole('button', { name: 'Làm mới' }).click();
  await expectMarks(page, { directive: [JOURNAL] });
  await page.getByRole('link', { name: 'Báo cáo tuần 48' }).click();
  await expectMarks(page, { directive: [MEETING_ROOM] });
  const panel = await extension.openPanel(page);
  await expectNotes(panel, [`Chỉ đạo: ${MEETING_ROOM}`]);
  await page.goBack();
  await expectMarks(page, { directive: [JOURNAL] });
  await expectNotes(panel, [`Chỉ đạo: ${JOURNAL}`]);
});
