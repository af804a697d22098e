import { expect, test } from './kit/index.ts';
import { REPORT } from './pages.ts';

test('the panel has one scroll bar: its head stays, however far one scrolls', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await panel.getByRole('heading', { name: /^Gợi ý chỉ đạo/ }).waitFor();
  await panel.mouse.move(180, 400);
  for (let turn = 0; turn < 12; turn += 1) await panel.mouse.wheel(0, 1000);
  await panel.waitForTimeout(500);
  expect(await panel.evaluate(() => ({ scrolled: scrollY, tooTall: document.documentElement.scrollHeight > innerHeight }))).toEqual({ scrolled: 0, tooTall: false });
  await expect(panel.getByRole('heading', { level: 1 })).toBeInViewport();
});
