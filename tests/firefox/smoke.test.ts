import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Portal, startPortal } from '../fixtures/portal/server.ts';
import { type Firefox, launchFirefox } from './launch.ts';

const REPORT = '/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html';

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

test('Firefox installs the extension', () => {
  expect(firefox.addonId).toBe('so-tay-chi-dao@directive-notebook.example');
});

test('a page of the portal opens with the extension there', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(portal.origin + REPORT);
  expect(await page.title()).toContain('triển khai nhiệm vụ năm 2027');
  await page.close();
});
