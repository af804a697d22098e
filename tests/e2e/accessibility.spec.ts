import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { OwnScreen, expect, selectWithMouse, test } from './kit/index.ts';
import { REPORT } from './pages.ts';

/** Every screen of the extension, as it is with notes in it. */
const SCREENS = ['notebook.html#/tim', 'notebook.html#/nhiem-vu', 'notebook.html#/cuoc-hop', 'notebook.html#/thong-ke', 'notebook.html#/tai-lieu', 'notebook.html#/ban-tom-tat', 'notebook.html#/ban-tom-tat/moi', 'notebook.html#/viec-vua-lam', 'notebook.html#/du-lieu', 'options.html'];

/** A screen that is there and whose transitions have ended: of spinners, which have no end, none is waited for. */
async function atRest(page: Page): Promise<void> {
  await expect(page.getByRole('heading').first()).toBeVisible();
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/** What axe finds on a screen in light colours, and of its colours in dark ones. */
async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await atRest(page);
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    if (colorScheme === 'dark') axe.withRules(['color-contrast', 'link-in-text-block']);
    for (const { id, nodes } of (await axe.analyze()).violations) found.push(...nodes.map((node) => `${colorScheme}: ${id}: ${node.target.join(' ')}`));
  }
  return found;
}

test('axe finds nothing on any screen', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await panel.getByRole('button', { name: /^Nhận tất cả/ }).click();
  await expect(panel.getByRole('heading', { name: /Ghi chú trên trang/ })).toBeVisible();
  await selectWithMouse(page, 'Tính đến hết tháng 11');
  await (await OwnScreen.of(page)).press('button', 'Số liệu');
  expect(await violations(panel)).toEqual([]);
  const screen = await extension.openExtensionPage('notebook.html');
  for (const address of SCREENS) {
    await screen.goto(extension.addressOf(address));
    expect(await violations(screen), address).toEqual([]);
  }
  await screen.goto(extension.addressOf('notebook.html#/tai-lieu'));
  await screen.getByRole('link', { name: /Văn phòng Tỉnh ủy/ }).first().click();
  await screen.getByRole('link', { name: /^Đọc/ }).first().click();
  expect(await violations(extension.context.pages().find((other) => other.url().includes('reader.html')) ?? screen)).toEqual([]);
});
