import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { OwnScreen, expect, selectWithMouse, test } from './kit/index.ts';
import { REPORT } from './pages.ts';

/** Every screen of the extension, as it is with notes in it. */
const SCREENS = ['notebook.html#/tim', 'notebook.html#/nhiem-vu', 'notebook.html#/cuoc-hop', 'notebook.html#/thong-ke', 'notebook.html#/tai-lieu', 'notebook.html#/ban-tom-tat', 'notebook.html#/ban-tom-tat/moi', 'notebook.html#/viec-vua-lam', 'notebook.html#/du-lieu', 'options.html'];

async function violations(page: Page): Promise<string[]> {
  await page.waitForTimeout(600);
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen (${colorScheme})`, async ({ extension, page, portal }) => {
    await page.goto(portal.origin + REPORT);
    const panel = await extension.openPanel(page);
    await panel.emulateMedia({ colorScheme });
    await panel.getByRole('button', { name: /^Nhận tất cả/ }).click();
    await expect(panel.getByRole('heading', { name: /Ghi chú trên trang/ })).toBeVisible();
    await selectWithMouse(page, 'Tính đến hết tháng 11');
    await (await OwnScreen.of(page)).press('button', 'Số liệu');
    expect(await violations(panel)).toEqual([]);
    const screen = await extension.openExtensionPage('notebook.html');
    await screen.emulateMedia({ colorScheme });
    for (const address of SCREENS) {
      await screen.goto(extension.addressOf(address));
      expect(await violations(screen), address).toEqual([]);
    }
    await screen.goto(extension.addressOf('notebook.html#/tai-lieu'));
    await screen.getByRole('link', { name: /Văn phòng Tỉnh ủy/ }).first().click();
    await screen.getByRole('link', { name: /^Đọc/ }).first().click();
    expect(await violations(extension.context.pages().find((other) => other.url().includes('reader.html')) ?? screen)).toEqual([]);
  });
}
