import { OwnScreen, selectWithMouse, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { expectMarks } from './marks.ts';
import { expectNotes } from './panel.ts';
import { FIGURES, REVIEW } from './passages.ts';

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
