import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/browsers.ts';
import { TEST_BUILDS, buildFolder } from '../../../scripts/builds.ts';
import { ExtensionBrowser, OwnScreen, type TestPortal, expect, painted, selectWithMouse, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { expectMarks } from './marks.ts';
import { expectNotes } from './panel.ts';
import { FIGURES } from './passages.ts';

const ownElements = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('so-tay-chi-dao').length);

async function allowPortal(options: Page): Promise<void> {
  await options.bringToFront();
  await options.getByRole('textbox', { name: 'Địa chỉ cổng thông tin' }).fill('http://portal.test');
  await options.getByRole('button', { name: 'Bật', exact: true }).click();
  await expect(options.getByRole('button', { name: /^Thôi bật ở .*portal\.test/ })).toBeVisible();
}

/** A portal that is allowed for good, with one mark on its report, in a tab to which no click gave anything. */
async function markedTab(extension: ExtensionBrowser, portal: TestPortal): Promise<{ readonly options: Page; readonly tab: Page }> {
  await extension.allowWhenAsked('http://portal.test/*');
  const options = await extension.openExtensionPage('options.html');
  await allowPortal(options);
  const tab = await extension.context.newPage();
  await tab.goto(portal.origin + REPORT);
  await selectWithMouse(tab, FIGURES);
  const own = await OwnScreen.of(tab);
  await own.press('button', 'Số liệu');
  // It is painted before it is kept.
  await own.see('button', 'Hoàn tác');
  await expectMarks(tab, { figure: [FIGURES] });
  return { options, tab };
}

test('a portal that is taken back is left at once in the tabs that are open, and entered again without loading them anew', async ({ extension, portal }) => {
  const { options, tab } = await markedTab(extension, portal);
  await options.bringToFront();
  await options.getByRole('button', { name: /^Thôi bật ở .*portal\.test/ }).click();
  await tab.bringToFront();
  await expect.poll(() => painted(tab)).toEqual({});
  expect(await ownElements(tab)).toBe(0);
  await selectWithMouse(tab, 'Theo báo cáo của Phòng Chuyển đổi số');
  await tab.waitForTimeout(1500);
  expect(await ownElements(tab)).toBe(0);

  await allowPortal(options);
  await tab.bringToFront();
  await expectMarks(tab, { figure: [FIGURES] });
});

test('the panel beside a page that is left says so', async ({ extension, portal }) => {
  const { options, tab } = await markedTab(extension, portal);
  const other = await extension.context.newPage();
  await other.goto('about:blank');
  const panel = await extension.openPanel(other);
  await tab.bringToFront();
  await expectNotes(panel, [`Số liệu: ${FIGURES}`]);
  await options.evaluate(() => chrome.permissions.remove({ origins: ['http://portal.test/*'] }));
  await expect(panel.getByRole('heading', { name: 'Chưa được phép trên trang này' })).toBeVisible();
});

test('after the browser was closed what is allowed is as it was', async ({ launch, portal }) => {
  const before = await launch();
  await markedTab(before, portal);
  await before.close();
  const after = await launch();
  const tab = await after.context.newPage();
  await tab.goto(portal.origin + REPORT);
  await expectMarks(tab, { figure: [FIGURES] });
});

test('after the extension was updated to another version what is allowed is as it was', async ({ build, portal, profile }) => {
  const folder = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
  await cp(buildFolder(TEST_BUILDS[build]), folder, { recursive: true });
  const launch = (): Promise<ExtensionBrowser> => ExtensionBrowser.launch({ browser: findBrowser() ?? '', extension: folder, profile, hostRules: portal.hostRules });
  const before = await launch();
  await markedTab(before, portal);
  await before.close();

  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { readonly version: string };
  await writeFile(file, JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  const after = await launch();
  expect(await after.worker.evaluate(() => chrome.runtime.getManifest().version)).toBe(`${manifest.version}.1`);
  const tab = await after.context.newPage();
  await tab.goto(portal.origin + REPORT);
  await expectMarks(tab, { figure: [FIGURES] });
  await after.close();
  await rm(folder, { recursive: true, force: true });
});
