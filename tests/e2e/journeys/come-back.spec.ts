import type { Page } from 'playwright-core';
import { type ExtensionBrowser, OwnScreen, type TestPortal, expect, selectWithKeyboard, selectWithMouse, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { pressByKey } from './keyboard.ts';
import { expectMarks } from './marks.ts';
import { expectNotes, listedNote } from './panel.ts';
import { APPOINTMENT, DIGITISATION, FIGURES, OVERDUE_FILES, REVIEW } from './passages.ts';

type Select = (page: Page, text: string) => Promise<void>;

/** Marks what the editors will leave, move, change and delete. */
async function markTheReport(page: Page, select: Select): Promise<void> {
  const own = await OwnScreen.of(page);
  for (const [passage, key] of [
    [FIGURES, 's'],
    [REVIEW.before, 'd'],
    [OVERDUE_FILES, 'd'],
    [DIGITISATION, 'd'],
  ] as const) {
    await select(page, passage);
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press(key);
    await own.see('button', 'Hoàn tác');
  }
}

/** Another day: the browser starts again, and the editors have corrected the report. */
async function comeBack(launch: () => Promise<ExtensionBrowser>, before: ExtensionBrowser, portal: TestPortal): Promise<{ page: Page; panel: Page }> {
  await before.close();
  portal.edit(REPORT, 'edited');
  const extension = await launch();
  const page = await extension.firstPage();
  await page.goto(portal.origin + REPORT);
  return { page, panel: await extension.openPanel(page) };
}

const LISTED = [`Số liệu: ${FIGURES}`, `Chỉ đạo: ${REVIEW.before}`, `Chỉ đạo: ${OVERDUE_FILES}`, `Chỉ đạo: ${DIGITISATION}`];

/** What stands at the right words, what has other words now, and what is gone. */
async function expectWhatBecameOfThem(page: Page, panel: Page): Promise<void> {
  await expectNotes(panel, LISTED);
  await expectMarks(page, { figure: [FIGURES], directive: [REVIEW.after, OVERDUE_FILES], changed: [REVIEW.after] });
  const review = listedNote(panel, 'rà soát toàn bộ quy trình');
  await expect(review).toContainText('Thời hạn đã bị sửa');
  await expect(review.getByRole('blockquote').getByRole('deletion')).toHaveText(/15\/12\/2026/);
  await expect(review.getByRole('blockquote').getByRole('insertion')).toHaveText(/20\/12\/2026/);
  await expect(listedNote(panel, DIGITISATION)).toContainText('Không còn trên trang');
  for (const passage of [FIGURES, OVERDUE_FILES]) await expect(listedNote(panel, passage)).not.toContainText(/đã thay đổi|đã bị sửa|Không còn|Đã chuyển chỗ|Có nhiều chỗ/);
}

/** After the new words were taken and the lost note was attached again. */
async function expectEverythingInPlace(page: Page, panel: Page): Promise<void> {
  await expectNotes(panel, [LISTED[0]!, `Chỉ đạo: ${REVIEW.after}`, LISTED[2]!, `Chỉ đạo: ${APPOINTMENT}`]);
  await expectMarks(page, { figure: [FIGURES], directive: [REVIEW.after, OVERDUE_FILES, APPOINTMENT] });
  await expect(listedNote(panel, REVIEW.after).getByTitle('20/12/2026')).toBeVisible();
}

test('come back, with the mouse', async ({ launch, portal }) => {
  const before = await launch();
  const first = await before.firstPage();
  await first.goto(portal.origin + REPORT);
  await before.openPanel(first);
  await markTheReport(first, selectWithMouse);

  const { page, panel } = await comeBack(launch, before, portal);
  await expectWhatBecameOfThem(page, panel);

  await listedNote(panel, 'rà soát toàn bộ quy trình').getByRole('button', { name: 'Nhận bản mới' }).click();
  await expect(panel.getByText(/^Đã nhận.*20\/12\/2026/)).toBeVisible();

  const lost = listedNote(panel, DIGITISATION);
  await lost.getByRole('button', { name: 'Gắn lại' }).click();
  await expect(lost.getByRole('status')).toContainText('Hãy bôi đen đoạn mới trên trang');
  await selectWithMouse(page, APPOINTMENT);
  await (await OwnScreen.of(page)).press('button', 'Gắn vào đoạn này');
  await lost.getByRole('button', { name: 'Gắn vào đoạn này' }).click();
  await expect(panel.getByText('Đã gắn lại')).toBeVisible();
  await expectEverythingInPlace(page, panel);
  await page.reload();
  await expectEverythingInPlace(page, panel);
});

test.describe('with the keyboard alone', () => {
  test.use({ caretBrowsing: true });

  test('come back, with the keyboard', async ({ launch, portal }) => {
    const before = await launch();
    const first = await before.firstPage();
    await first.goto(portal.origin + REPORT);
    await before.openPanel(first);
    await markTheReport(first, selectWithKeyboard);

    const { page, panel } = await comeBack(launch, before, portal);
    await expectWhatBecameOfThem(page, panel);

    await panel.keyboard.press('n');
    await pressByKey(panel, panel.getByRole('button', { name: 'Nhận bản mới' }));
    await expect(panel.getByText(/^Đã nhận.*20\/12\/2026/)).toBeVisible();
    await expect(listedNote(panel, REVIEW.after)).toBeFocused();

    await selectWithKeyboard(page, APPOINTMENT);
    await pressByKey(panel, listedNote(panel, DIGITISATION).getByRole('button', { name: 'Gắn lại' }));
    await pressByKey(panel, listedNote(panel, DIGITISATION).getByRole('button', { name: 'Gắn vào đoạn này' }));
    await expect(panel.getByText('Đã gắn lại')).toBeVisible();
    await expectEverythingInPlace(page, panel);
    await panel.keyboard.press('Control+z');
    await expectNotes(panel, [LISTED[0]!, `Chỉ đạo: ${REVIEW.after}`, LISTED[2]!, LISTED[3]!]);
    await panel.keyboard.press('Control+z');
    await expectWhatBecameOfThem(page, panel);
  });
});
