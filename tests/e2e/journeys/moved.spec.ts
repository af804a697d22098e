import { OwnScreen, expect, painted, selectWithMouse, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { expectMarks } from './marks.ts';
import { expectNotes } from './panel.ts';
import { FIGURES } from './passages.ts';

test('a page that the portal has moved and edited shares the notes of its old address once the person says so', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await selectWithMouse(page, FIGURES);
  await (await OwnScreen.of(page)).press('button', 'Số liệu');
  await expectNotes(panel, [`Số liệu: ${FIGURES}`]);

  portal.edit(REPORT, 'edited');
  await page.goto(`${portal.origin + REPORT}?ban=2`);
  const offer = panel.getByRole('region', { name: /^Trang này giống tài liệu đã lưu/ });
  await expect(offer.getByText(`portal.test${REPORT}?ban=2`)).toBeVisible();
  expect(await painted(page)).toEqual({});
  await offer.getByRole('button', { name: 'Dùng chung ghi chú' }).click();
  await expectMarks(page, { figure: [FIGURES] });
  await expectNotes(panel, [`Số liệu: ${FIGURES}`]);
  await page.reload();
  await expectMarks(page, { figure: [FIGURES] });

  await panel.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(offer).toBeVisible();
  await expectMarks(page, {});
});
