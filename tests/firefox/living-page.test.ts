import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Portal, startPortal } from '../fixtures/portal/server.ts';
import { type Firefox, launchFirefox } from './launch.ts';

const FRAMED = '/ung-dung/van-ban-trong-khung.html';
const CONTENT = '/ung-dung/noi-dung-van-ban.html';
const INVITATION = 'Chánh Văn phòng yêu cầu Phòng Tổng hợp gửi giấy mời chậm nhất ngày 09/12/2026, kèm tài liệu họp.';
const GUESTS = 'Giao Phòng Hành chính lập danh sách khách mời, trình trước ngày 10/12/2026.';

let portal: Portal;
let firefox: Firefox;

beforeAll(async () => {
  portal = await startPortal();
  firefox = await launchFirefox();
});

afterAll(async () => {
  await firefox.browser.close();
  await portal.stop();
});

/** The passages marked as figures in a document. */
function painted(document: Page | Frame): Promise<string[]> {
  return document.evaluate(() => [...(CSS.highlights.get('so-tay-figure') ?? [])].map((range) => (range as Range).toString().trim()));
}

/** The passages that were gone to, in the page and its frame. */
async function gone(documents: readonly (Page | Frame)[]): Promise<string[]> {
  const found = await Promise.all(documents.map((each) => each.evaluate(() => [...(CSS.highlights.get('so-tay-focused') ?? [])].map((range) => (range as Range).toString().trim()))));
  return found.flat();
}

/** Where an element of the page is, px; `down` from its upper edge. */
async function pointIn(page: Page, selector: string, down: number): Promise<{ x: number; y: number }> {
  return page.$eval(
    selector,
    (element, offset) => {
      element.scrollIntoView({ block: 'center' });
      const { left, top } = element.getBoundingClientRect();
      return { x: left + 80, y: top + offset };
    },
    down,
  );
}

/** Selects the paragraph at a point and presses the letter that marks a figure until it is marked. */
async function markAt(page: Page, { x, y }: { x: number; y: number }, marked: () => Promise<string[]>, passage: string): Promise<void> {
  await expect
    .poll(
      async () => {
        await page.mouse.click(x, y, { count: 3 });
        await new Promise((resolve) => setTimeout(resolve, 700));
        await page.keyboard.press('s');
        return marked();
      },
      { timeout: 30_000, interval: 1500 },
    )
    .toContain(passage);
}

test('passages in a frame and in a closed shadow root are marked and found again', { timeout: 120_000 }, async () => {
  const page = await firefox.browser.newPage();
  await page.goto(portal.origin + FRAMED);
  const content = (): Frame => page.frames().find((frame) => frame.url().endsWith(CONTENT))!;
  const paragraph = await content().$eval('p', (element) => element.getBoundingClientRect().top);
  await markAt(page, await pointIn(page, 'iframe', 9 + paragraph + 12), () => painted(content()), INVITATION);
  await page.keyboard.press('Escape');
  await markAt(page, await pointIn(page, 'y-kien-chi-dao', 60), () => painted(page), GUESTS);

  await page.keyboard.press('Escape');

  // The frame's mark is found before the shadow root is there, or after it, as it happens.
  for (let visit = 0; visit < 3; visit += 1) {
    await page.goto('about:blank');
    await page.goto(portal.origin + FRAMED);
    await expect.poll(() => painted(page), { timeout: 30_000, interval: 500 }).toEqual([GUESTS]);
    await expect.poll(() => painted(content()), { timeout: 30_000, interval: 500 }).toEqual([INVITATION]);
  }

  // The list of marks is reached by the keyboard, and leads to its first mark; a click elsewhere leaves it.
  const tried = async (): Promise<string[]> => {
    await page.keyboard.press('Tab');
    return gone([page, content()]);
  };
  await expect.poll(tried, { timeout: 30_000, interval: 300 }).toHaveLength(1);
  const heading = await pointIn(page, 'h1', 8);
  await page.mouse.click(heading.x, heading.y);
  await expect.poll(() => gone([page, content()]), { timeout: 30_000 }).toEqual([]);
  expect(await painted(page)).toEqual([GUESTS]);
  await page.close();
});
