import { OwnScreen, expect, selectWithMouse, test } from './kit/index.ts';
import { NOTICE, REPORT } from './pages.ts';

test('no request leaves the machine that the person did not make', async ({ extension, page, portal }) => {
  const foreign: string[] = [];
  extension.context.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'chrome-extension:' && protocol !== 'blob:' && protocol !== 'data:' && host !== 'portal.test') foreign.push(request.url());
  });
  await page.goto(portal.origin + REPORT);
  const panel = await extension.openPanel(page);
  await panel.getByRole('button', { name: /^Nhận tất cả/ }).click();
  await selectWithMouse(page, 'Tính đến hết tháng 11');
  await (await OwnScreen.of(page)).press('button', 'Số liệu');
  const asked = portal.requests().length;
  const notebook = await extension.openExtensionPage('notebook.html#/tim?q=uy%20ban');
  await notebook.waitForTimeout(1000);
  const options = await extension.openExtensionPage('options.html');
  await options.waitForTimeout(500);
  expect(foreign).toEqual([]);
  expect(portal.requests().length).toBe(asked);
  await page.goto(portal.origin + NOTICE);
  expect(foreign).toEqual([]);
});

test('the manifest asks for no more than it needs, and shuts everything remote out', async ({ extension }) => {
  const manifest = await extension.worker.evaluate(() => chrome.runtime.getManifest());
  expect([...manifest.permissions!].sort()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage']);
  expect(manifest.optional_permissions).toEqual(['notifications']);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
