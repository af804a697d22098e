/** `npm run screens`: the pictures of README, from the real product on the sample portal, into docs/images/. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { ExtensionBrowser, OwnScreen, selectWithMouse, startTestPortal } from '../tests/e2e/kit/index.ts';
import { REPORT } from '../tests/e2e/pages.ts';
import { keepPicturesOfFiles } from './pictures-of-files.ts';
import { ensureBrowser } from './browser-setup.ts';
import { buildExtension, projectRoot } from './builds.ts';
import { say } from './setup.mjs';

const IMAGES = join(projectRoot, 'docs', 'images');
const WINDOW = { width: 1280, height: 800 };
/** Of the page beside the panel. */
const PAGE = { width: 908, height: 720 };

async function keep(name: string, picture: Buffer): Promise<void> {
  const file = join(IMAGES, `${name}.png`);
  await writeFile(file, picture);
  console.log(`    ${relative(projectRoot, file)}`);
}

/** Two pictures side by side, as page and panel stand in the window. */
async function sideBySide(blank: Page, left: Buffer, right: Buffer): Promise<Buffer> {
  const source = (picture: Buffer): string => `data:image/png;base64,${picture.toString('base64')}`;
  await blank.setViewportSize({ width: WINDOW.width, height: PAGE.height });
  await blank.setContent(`<body style="margin:0;display:flex;background:#dcdfe4;gap:1px"><img src="${source(left)}" height="${PAGE.height}"><img src="${source(right)}" height="${PAGE.height}"></body>`);
  return blank.screenshot();
}

/** @param key the letter of the category */
async function markOnPage(page: Page, passage: string, key: string): Promise<void> {
  const own = await OwnScreen.of(page);
  await selectWithMouse(page, passage);
  await own.see('toolbar', 'Đánh dấu');
  await page.keyboard.press(key);
  await own.see('button', 'Hoàn tác');
  await page.keyboard.press('Escape');
}

async function pictures(extension: ExtensionBrowser, page: Page, origin: string): Promise<void> {
  await page.goto(origin + REPORT);
  const panel = await extension.openPanel(page);
  const cards = panel.getByRole('article', { name: 'Gợi ý chỉ đạo' });
  for (let accepted = 0; accepted < 3; accepted += 1) {
    await cards.first().focus();
    await panel.keyboard.press('Enter');
    await panel.waitForTimeout(600);
  }
  await markOnPage(page, '12.480 hồ sơ, đúng hạn 98,6%', 's');
  await markOnPage(page, '27 biểu mẫu trùng lặp', 'k');
  await panel.setViewportSize({ width: 372, height: PAGE.height });
  await page.setViewportSize(PAGE);
  await selectWithMouse(page, 'Dứt điểm hồ sơ quá hạn, nối dữ liệu tới từng xã, phường');
  await page.waitForTimeout(1200);
  const [left, right] = [await page.screenshot(), await panel.screenshot()];
  const blank = await extension.context.newPage();
  await keep('page-and-panel', await sideBySide(blank, left, right));
  await blank.close();

  await panel.getByRole('button', { name: /^Nhận tất cả/ }).click();
  await panel.getByText(/^Đã nhận \d+ gợi ý/).waitFor();

  const screen = await extension.context.newPage();
  await screen.setViewportSize(WINDOW);
  const picture = async (name: string, colorScheme: 'light' | 'dark' = 'light'): Promise<void> => {
    await screen.emulateMedia({ colorScheme });
    // Away from what it would light up.
    await screen.mouse.move(0, WINDOW.height - 1);
    await screen.waitForTimeout(900);
    await keep(name, await screen.screenshot());
  };
  await screen.goto(extension.addressOf('notebook.html#/tim?q=phong%20tong%20hop'));
  await screen.keyboard.press('Escape');
  await picture('notebook');
  await picture('notebook-dark', 'dark');
  await screen.emulateMedia({ colorScheme: 'light' });
  await screen.goto(extension.addressOf('notebook.html#/ban-tom-tat/moi'));
  await screen.getByRole('button', { name: /^Tạo với \d+ ghi chú/ }).click();
  await screen.getByRole('region', { name: 'Xem trước' }).waitFor();
  await picture('briefing');
  await keepPicturesOfFiles(extension, screen, keep);
  await screen.goto(extension.addressOf('notebook.html#/tai-lieu'));
  await screen.getByRole('main').getByRole('link').first().click();
  await screen.getByRole('link', { name: /^Đọc/ }).first().click();
  await screen.waitForURL(/reader\.html/);
  await screen.getByRole('heading', { name: /^Ghi chú/ }).waitFor();
  await screen.keyboard.press('n');
  await picture('reader');
}

await mkdir(IMAGES, { recursive: true });
const browser = ensureBrowser();
say('Dựng tiện ích', 'building the extension');
const folder = await buildExtension({ browser: 'chrome', folder: 'screens', portals: '' });
const profile = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
const portal = await startTestPortal();
try {
  const extension = await ExtensionBrowser.launch({ browser, extension: folder, profile, hostRules: portal.hostRules });
  try {
    await pictures(extension, await extension.firstPage(), portal.origin);
  } finally {
    await extension.close();
  }
} finally {
  await portal.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
