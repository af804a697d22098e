import type { Frame, Page } from 'playwright-core';
import { type Point, atRest, expect, painted } from '../kit/index.ts';

/** Letters alone: the words of a range know no line breaks, and a highlight has no order. */
const lettersOf = (marks: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(marks).map(([name, passages]) => [name, passages.map((passage) => passage.replace(/\s/g, '')).sort()]));

/** Waits until just these passages are marked, by category; those whose words changed also under `changed`. */
export async function expectMarks(page: Page | Frame, marks: Readonly<Record<string, readonly string[]>>): Promise<void> {
  await expect.poll(async () => lettersOf(await painted(page))).toEqual(lettersOf(marks));
}

/** Clicks in the middle of the last line of the mark that reads `text`. */
export async function clickMark(page: Page, text: string): Promise<void> {
  const { x, y } = await atRest(page, () => middleOf(page, text));
  await page.mouse.click(x, y);
}

/** The middle of the last line of the mark that reads `text`, which is scrolled into view; px of the viewport. */
export function middleOf(page: Page, text: string): Promise<Point> {
  return page.evaluate((wanted) => {
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
}
