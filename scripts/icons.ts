/**
 * Draws public/icon/*.png from public/icon/icon.svg with Chromium: `node scripts/icons.ts`.
 * The pictures are kept in the repository; this runs only when the drawing has changed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browsers.ts';

const FOLDER = join(import.meta.dirname, '../public/icon');
const SIZES_PX = [16, 32, 48, 96, 128];

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium, Chrome or Edge was found. Set BROWSER_PATH to one.');

const svg = await readFile(join(FOLDER, 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const size of SIZES_PX) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`);
    await page.screenshot({ path: join(FOLDER, `${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
