import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Portal, startPortal } from '../fixtures/portal/server.ts';
import { type Firefox, launchFirefox } from './launch.ts';

const REPORT = '/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html';
/** Stands once, within one line of the report. */
const PASSAGE = '12.480 hồ sơ, đúng hạn 98,6%';

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

/** Drags the mouse over a text that lies in one text node. */
async function select(page: Page, text: string): Promise<void> {
  const { from, to, y } = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(walker.currentNode, at);
      range.setEnd(walker.currentNode, at + wanted.length);
      walker.currentNode.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getBoundingClientRect();
      return { from: box.left + 0.5, to: box.right - 0.5, y: box.top + box.height / 2 };
    }
    throw new Error(`The page has no text "${wanted}"`);
  }, text);
  await page.mouse.move(from, y);
  await page.mouse.down();
  await page.mouse.move((from + to) / 2, y, { steps: 3 });
  await page.mouse.move(to, y, { steps: 3 });
  await page.mouse.up();
  expect(await page.evaluate(() => String(getSelection()))).toBe(text);
}

/** The texts that are painted in the page, by the name of their highlight. */
function painted(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => (range instanceof Range ? range.toString() : ''))])),
  );
}

test('Firefox installs the extension', () => {
  expect(firefox.addonId).toBe('so-tay-chi-dao@directive-notebook.example');
});

test('a passage that was marked is marked when the person comes back', { timeout: 90_000 }, async () => {
  const page = await firefox.browser.newPage();
  await page.goto(portal.origin + REPORT);
  await select(page, PASSAGE);
  // The toolbar takes letters once it is shown, which a closed shadow root does not tell: press until it does.
  await expect
    .poll(
      async () => {
        await page.keyboard.press('s');
        return painted(page);
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toEqual({ 'so-tay-figure': [PASSAGE] });
  await page.goto('about:blank');
  await page.goto(portal.origin + REPORT);
  await expect.poll(() => painted(page), { timeout: 30_000, interval: 500 }).toEqual({ 'so-tay-figure': [PASSAGE] });
  await page.close();
});
