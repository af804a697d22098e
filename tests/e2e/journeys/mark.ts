import type { Page } from 'playwright-core';

/** Clicks in the middle of the last line of the mark that reads `text`. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y } = await page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight) {
        if (!(range instanceof Range) || range.toString().replace(/\s+/g, ' ').trim() !== wanted) continue;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = [...range.getClientRects()].at(-1)!;
        return { x: left + width / 2, y: top + height / 2 };
      }
    }
    throw new Error(`No mark “${wanted}”`);
  }, text);
  await page.mouse.click(x, y);
}
