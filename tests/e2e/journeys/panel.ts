import type { Locator, Page } from 'playwright-core';
import { expect } from '../kit/index.ts';

/** The notes that the panel lists, in its order. Each is named by its category and its words: 'Chỉ đạo: Đồng chí yêu cầu …'. */
export function listedNotes(panel: Page): Locator {
  return panel.getByRole('region', { name: /^Ghi chú trên trang/ }).getByRole('group', { name: /^(Chỉ đạo|Số liệu|Kết quả|Nhân sự|Cần làm rõ|Ghi chú): / });
}

/** Waits until the panel lists just these notes, in this order. */
export async function expectNotes(panel: Page, names: readonly string[]): Promise<void> {
  const notes = listedNotes(panel);
  await expect(notes).toHaveCount(names.length);
  for (const [index, name] of names.entries()) await expect(notes.nth(index)).toHaveAccessibleName(name);
}

/** The panel's note that begins with these words, whatever its category. */
export function listedNote(panel: Page, words: string): Locator {
  return listedNotes(panel).filter({ has: panel.locator('blockquote', { hasText: words }) });
}
