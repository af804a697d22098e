import type { Page } from 'playwright-core';
import { expect, loaded } from '../kit/index.ts';

/** The tab that something opens. */
export async function tabOpenedBy(page: Page, act: () => Promise<unknown>): Promise<Page> {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), act()]);
  await loaded(opened);
  return opened;
}

/** Takes over all that the panel suggests. */
export async function acceptAll(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: /^Nhận tất cả/ }).click();
  await expect(panel.getByText(/^Đã nhận \d+ gợi ý/)).toBeVisible();
}

/** Goes from the panel to the notebook's full page, which then has the whole window. */
export async function openNotebook(panel: Page): Promise<Page> {
  const notebook = await tabOpenedBy(panel, () => panel.getByRole('button', { name: 'Sổ tay', exact: true }).click());
  await panel.close();
  return notebook;
}
