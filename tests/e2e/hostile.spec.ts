import type { Page } from 'playwright-core';
import { OwnScreen, expect, painted, selectWithMouse, test } from './kit/index.ts';
import { REPORT } from './pages.ts';

const PASSAGE_LENGTH = 40;

/** The beginning of a paragraph of the page's article. */
async function passageOf(page: Page): Promise<string> {
  const paragraphs = await page.locator('p').allInnerTexts();
  const paragraph = paragraphs.map((text) => text.replace(/\s+/g, ' ').trim()).find((text) => text.length > 2 * PASSAGE_LENGTH);
  return paragraph!.slice(0, PASSAGE_LENGTH).trim();
}

test('a page that shadows the members of the DOM is marked like any other', async ({ extension, page, portal }) => {
  await page.goto(`${portal.origin}/thu/clobbering.html`);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  const { x, y } = (await page.locator('p').nth(1).boundingBox())!;
  await page.mouse.move(x + 1, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + 150, y + 12, { steps: 4 });
  await page.mouse.up();
  const passage = (await page.evaluate(() => getSelection()!.toString())).trim();
  expect(passage.length).toBeGreaterThan(5);
  await own.press('button', 'Ghi chú');
  await own.see('button', 'Hoàn tác');
  await expect.poll(() => painted(page)).toEqual({ note: [passage] });
});

test('pages that are hostile or odd are marked like any other', async ({ extension, page, portal }) => {
  await page.goto(portal.origin);
  await extension.openPanel(page);
  for (const name of ['clears-highlights', 'strict-csp', 'bidi', 'xss']) {
    await page.goto(`${portal.origin}/thu/${name}.html`);
    await extension.clickToolbarIcon(page);
    const own = await OwnScreen.of(page);
    const passage = await passageOf(page);
    await selectWithMouse(page, passage);
    await own.press('button', 'Ghi chú');
    await own.see('button', 'Hoàn tác');
    // Longer than the page takes to clear the highlights.
    await page.waitForTimeout(700);
    await expect.poll(() => painted(page), name).toEqual({ note: [passage] });
  }
});

test('where no text is selected there is no toolbar', async ({ extension, page, portal }) => {
  await page.goto(`${portal.origin}/thu/inputs.html`);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await page.locator('input[type=text], input:not([type])').first().selectText();
  await page.waitForTimeout(500);
  expect(await own.isShown('toolbar', '')).toBe(false);
  await page.locator('textarea').first().selectText();
  await page.waitForTimeout(500);
  expect(await own.isShown('toolbar', '')).toBe(false);
  await page.locator('[contenteditable]').first().selectText();
  await page.waitForTimeout(500);
  expect(await own.isShown('toolbar', '')).toBe(false);
  await page.evaluate(() => {
    const range = document.createRange();
    range.selectNode(document.querySelector('img')!);
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(range);
  });
  await page.waitForTimeout(500);
  expect(await own.isShown('toolbar', '')).toBe(false);
  await selectWithMouse(page, await passageOf(page));
  expect(await own.see('toolbar', 'Đánh dấu')).toContain('Đánh dấu');
});

test('20,000 characters are one note', async ({ extension, page, portal }) => {
  await page.goto(`${portal.origin}/thu/long.html?mb=1`);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  const range = await page.evaluateHandle(() => {
    const paragraphs = [...document.querySelectorAll('p')];
    const range = document.createRange();
    range.setStartBefore(paragraphs[0]!);
    for (const paragraph of paragraphs) {
      range.setEndAfter(paragraph);
      if (String(range).length > 20_000) break;
    }
    return range;
  });
  // A selection that no key or press goes shortly before is the page's own.
  await page.keyboard.press('Shift');
  await range.evaluate((chosen) => {
    getSelection()!.removeAllRanges();
    getSelection()!.addRange(chosen);
  });
  const length = await range.evaluate((chosen) => String(chosen).length);
  expect(length).toBeGreaterThan(20_000);
  await own.press('button', 'Kết quả');
  await own.see('button', 'Hoàn tác');
  expect((await painted(page))['result']!.join('').length).toBeGreaterThan(19_000);
});

test('a page can neither reach our screen nor speak for the person', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, 'Tính đến hết tháng 11');
  await own.see('toolbar', 'Đánh dấu');
  const reached = await page.evaluate(() => {
    const host = document.querySelector('so-tay-chi-dao')!;
    for (const type of ['keydown', 'keypress', 'keyup']) {
      window.dispatchEvent(new KeyboardEvent(type, { key: 'd', bubbles: true, composed: true }));
      document.body.dispatchEvent(new KeyboardEvent(type, { key: 'd', bubbles: true, composed: true }));
    }
    const messaging = (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome?.runtime?.sendMessage;
    return { shadow: host.shadowRoot !== null, messaging: messaging !== undefined, elements: host.children.length };
  });
  expect(reached).toEqual({ shadow: false, messaging: false, elements: 0 });
  await page.waitForTimeout(500);
  expect(await painted(page)).toEqual({});
});

test('a page that has taken our element’s name for itself gets neither its content nor its looks', async ({ extension, page, portal }) => {
  await page.addInitScript(() => {
    customElements.define(
      'so-tay-chi-dao',
      class extends HTMLElement {
        readonly internals = this.attachInternals();
      },
    );
    addEventListener('DOMContentLoaded', () => {
      const style = document.createElement('style');
      style.textContent = 'so-tay-chi-dao { -webkit-user-modify: read-write !important; opacity: 0 !important; display: none !important; --ink: transparent !important }';
      document.head.append(style);
    });
  });
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, 'Tính đến hết tháng 11');
  await own.see('toolbar', 'Đánh dấu');
  const reached = await page.evaluate(() => {
    const host = document.querySelector<HTMLElement & { readonly internals: ElementInternals }>('so-tay-chi-dao')!;
    const style = getComputedStyle(host);
    return { isTheirs: host.internals instanceof ElementInternals, shadow: host.internals.shadowRoot !== null, opacity: style.opacity, display: style.display, edit: style.getPropertyValue('-webkit-user-modify') };
  });
  expect(reached).toEqual({ isTheirs: true, shadow: false, opacity: '1', display: 'block', edit: 'read-only' });
});

test('our screen comes back where a page has removed it', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await page.waitForSelector('so-tay-chi-dao', { state: 'attached' });
  await page.evaluate(() => document.querySelector('so-tay-chi-dao')!.remove());
  await selectWithMouse(page, 'Tính đến hết tháng 11');
  await own.press('button', 'Ghi chú');
  await expect.poll(() => painted(page)).toEqual({ note: ['Tính đến hết tháng 11'] });
});

test('a page that has written itself anew is marked after another press of the button', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await page.waitForSelector('so-tay-chi-dao', { state: 'attached' });
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>Thông báo</title><p>Giao Văn phòng rà soát quy trình tiếp nhận văn bản.</p>');
    document.close();
  });
  await extension.clickToolbarIcon(page);
  await page.waitForSelector('so-tay-chi-dao', { state: 'attached' });
  await selectWithMouse(page, 'Giao Văn phòng rà soát');
  await own.press('button', 'Ghi chú');
  await expect.poll(() => painted(page)).toEqual({ note: ['Giao Văn phòng rà soát'] });
});

test('the worker may be stopped at any time', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.openPanel(page);
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, 'Tính đến hết tháng 11');
  await own.see('toolbar', 'Đánh dấu');
  await extension.stopWorker();
  await page.keyboard.press('s');
  await own.see('button', 'Hoàn tác');
  await extension.stopWorker();
  await page.keyboard.press('z');
  await expect.poll(() => painted(page)).toEqual({});
});
