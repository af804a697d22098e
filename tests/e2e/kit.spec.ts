import { expect, selectWithKeyboard, selectWithMouse, test } from './kit/index.ts';

/** Fixed by the manifest's key: another id would orphan every installation's notes. */
const EXTENSION_ID = 'bgmjnfpkddiddpbbofjaifdmhjkfjldl';
const REPORT = '/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html';
const TITLE = 'Văn phòng Tỉnh ủy Lâm Hải triển khai nhiệm vụ năm 2027';

test('the extension has its fixed id, and no site before anybody allowed one', async ({ extension }) => {
  expect(extension.extensionId).toBe(EXTENSION_ID);
  const { origins } = await extension.worker.evaluate(() => chrome.permissions.getAll());
  expect(origins).toEqual([]);
});

test('the portal is reached by name, without encryption and with it', async ({ page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await page.goto(portal.secureOrigin + REPORT);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
  expect(portal.requests().filter((request) => request === `GET ${REPORT}`)).toHaveLength(2);
});

test('an edited page is another page at the same address', async ({ page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const original = await page.locator('main').innerText();
  portal.edit(REPORT, 'edited');
  await page.reload();
  expect(await page.locator('main').innerText()).not.toBe(original);
});

test('a click on the toolbar button grants the page', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const titleOfTab = (): Promise<string | undefined> =>
    extension.worker.evaluate(async () => (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.title);
  expect(await titleOfTab()).toBeUndefined();
  await extension.clickToolbarIcon(page);
  await expect.poll(titleOfTab).toContain(TITLE);
});

test('the panel beside a page is the real side panel', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const full = await page.evaluate(() => innerWidth);
  const panel = await extension.openPanel(page);
  expect(panel.url()).toBe(extension.addressOf('sidepanel.html'));
  const width = await panel.evaluate(() => innerWidth);
  expect(width).toBeGreaterThan(300);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBeLessThanOrEqual(full - width);
  expect(await extension.openPanel(page)).toBe(panel);
});

test('a site is granted without a question once the person has allowed it', async ({ extension }) => {
  await extension.allowWhenAsked('http://portal.test/*');
  const page = await extension.openExtensionPage('manifest.json');
  await page.evaluate(() => {
    document.body.addEventListener('click', () => {
      void chrome.permissions.request({ origins: ['http://portal.test/*'] });
    });
  });
  await page.locator('body').click();
  await expect.poll(() => page.evaluate(async () => (await chrome.permissions.getAll()).origins)).toEqual(['http://portal.test/*']);
});

test('a stopped worker has forgotten everything when it wakes', async ({ extension, page, portal }) => {
  await page.goto(portal.origin + REPORT);
  await extension.worker.evaluate(() => Object.assign(globalThis, { remembered: true }));
  await extension.stopWorker();
  await extension.clickToolbarIcon(page);
  await expect.poll(() => extension.worker.evaluate(() => 'remembered' in globalThis)).toBe(false);
});

test('what was stored is there after the browser was killed', async ({ launch }) => {
  const before = await launch();
  await before.worker.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getFileHandle('kept', { create: true })).createWritable();
    await file.write('đã ghi');
    await file.close();
  });
  await before.kill();
  const after = await launch();
  const kept = await after.worker.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    return (await (await root.getFileHandle('kept')).getFile()).text();
  });
  expect(kept).toBe('đã ghi');
});

test('the mouse selects a passage, anew where one is selected', async ({ page, portal }) => {
  await page.goto(portal.origin + REPORT);
  const paragraph = (await page.locator('main p').filter({ hasText: /.{120}/ }).first().innerText()).replace(/\s+/g, ' ').trim();
  await selectWithMouse(page, paragraph.slice(0, 90).trim());
  await selectWithMouse(page, paragraph.slice(0, 40).trim());
  expect(await page.evaluate(() => String(getSelection()))).toBe(paragraph.slice(0, 40).trim());
});

test.describe('with caret browsing', () => {
  test.use({ caretBrowsing: true });

  test('the keys select a passage', async ({ page, portal }) => {
    await page.goto(portal.origin + REPORT);
    await selectWithKeyboard(page, TITLE);
    expect(await page.evaluate(() => String(getSelection()))).toBe(TITLE);
  });
});
