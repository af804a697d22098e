import type { Page } from 'playwright-core';
import { type ExtensionBrowser, OwnScreen, type TestPortal, expect, painted, selectWithKeyboard, selectWithMouse, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { pressByKey } from './keyboard.ts';
import { expectMarks } from './marks.ts';
import { expectNotes } from './panel.ts';
import { FIGURES } from './passages.ts';

/** Longer than the toolbar or a mark takes to come, ms. */
const WAIT_MS = 1500;

/** Nothing of ours comes to the page, not even where text is selected. */
async function expectUntouched(page: Page): Promise<void> {
  await selectWithMouse(page, 'Theo báo cáo của Phòng Chuyển đổi số');
  await page.waitForTimeout(WAIT_MS);
  expect(await page.evaluate(() => document.querySelectorAll('so-tay-chi-dao').length)).toBe(0);
  expect(await painted(page)).toEqual({});
}

/** The panel stands beside a page that nobody has allowed it to read, and says so. */
async function panelBesideForbiddenPage(extension: ExtensionBrowser, page: Page, portal: TestPortal): Promise<Page> {
  await page.goto(portal.origin + REPORT);
  await expectUntouched(page);
  const other = await extension.context.newPage();
  await other.goto(portal.origin);
  const panel = await extension.openPanel(other);
  await expect(panel.getByRole('button', { name: /^Luôn bật trên/ })).toBeVisible();
  await page.bringToFront();
  await expect(panel.getByRole('heading', { name: 'Chưa được phép trên trang này' })).toBeVisible();
  await expectUntouched(page);
  return panel;
}

/** A new tab, to which no click ever gave anything. */
async function expectMarksInNewTab(extension: ExtensionBrowser, portal: TestPortal): Promise<Page> {
  const tab = await extension.context.newPage();
  await tab.goto(portal.origin + REPORT);
  await expectMarks(tab, { figure: [FIGURES] });
  await tab.reload();
  await expectMarks(tab, { figure: [FIGURES] });
  return tab;
}

async function expectGone(panel: Page, tab: Page): Promise<void> {
  await tab.bringToFront();
  await tab.reload();
  await expect(panel.getByRole('heading', { name: 'Chưa được phép trên trang này' })).toBeVisible();
  await expectUntouched(tab);
}

test('permission, with the mouse', async ({ extension, page, portal }) => {
  await extension.allowWhenAsked('http://portal.test/*');
  const panel = await panelBesideForbiddenPage(extension, page, portal);
  await extension.clickToolbarIcon(page);
  await expect(panel.getByText('Đang bật cho lần này.')).toBeVisible();
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, FIGURES);
  await own.press('button', 'Số liệu');
  await expectNotes(panel, [`Số liệu: ${FIGURES}`]);
  await panel.getByRole('button', { name: /^Luôn bật trên .*portal\.test/ }).click();
  await expect(panel.getByText('Đang bật cho lần này.')).toBeHidden();

  const tab = await expectMarksInNewTab(extension, portal);
  const options = await extension.openExtensionPage('options.html');
  await options.getByRole('button', { name: /^Thôi bật ở .*portal\.test/ }).click();
  await expect(options.getByText('Ghi chú vẫn còn trong sổ tay.')).toBeVisible();
  await expectGone(panel, tab);
});

test.describe('with the keyboard alone', () => {
  test.use({ caretBrowsing: true });

  test('permission, with the keyboard', async ({ extension, page, portal }) => {
    await extension.allowWhenAsked('http://portal.test/*');
    const panel = await panelBesideForbiddenPage(extension, page, portal);
    await extension.clickToolbarIcon(page);
    await pressByKey(panel, panel.getByRole('button', { name: /^Luôn bật trên .*portal\.test/ }));
    await expect(panel.getByText('Đang bật cho lần này.')).toBeHidden();
    const own = await OwnScreen.of(page);
    await selectWithKeyboard(page, FIGURES);
    await own.see('toolbar', 'Đánh dấu');
    await page.keyboard.press('s');
    await expectNotes(panel, [`Số liệu: ${FIGURES}`]);

    const tab = await expectMarksInNewTab(extension, portal);
    const options = await extension.openExtensionPage('options.html');
    await pressByKey(options, options.getByRole('button', { name: /^Thôi bật ở .*portal\.test/ }));
    await expect(options.getByText('Ghi chú vẫn còn trong sổ tay.')).toBeVisible();
    await expectGone(panel, tab);
  });
});
