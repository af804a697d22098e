import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browserAdvice } from '../../../scripts/browser-setup.ts';
import { findBrowser, findExecutable, findFirefox } from '../../../scripts/browsers.ts';
import { extensionId } from '../../../scripts/window.ts';

/** Puts an executable into a folder and gives its path. */
function program(folder: string, name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  chmodSync(path, 0o755);
  return path;
}

describe('with two folders of programs', () => {
  let first: string;
  let second: string;

  beforeEach(() => {
    first = mkdtempSync(join(tmpdir(), 'programs-'));
    second = mkdtempSync(join(tmpdir(), 'programs-'));
    vi.stubEnv('PATH', [first, second].join(delimiter));
    vi.stubEnv('BROWSER_PATH', '');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(first, { recursive: true });
    rmSync(second, { recursive: true });
  });

  test('the order of the names goes before the order of the folders', () => {
    program(first, 'google-chrome');
    const chromium = program(second, 'chromium');
    expect(findBrowser()).toBe(chromium);
  });

  test('the first folder goes before the second', () => {
    const path = program(first, 'firefox-esr');
    program(second, 'firefox-esr');
    expect(findFirefox()).toBe(path);
  });

  test('what is nowhere is not found', () => {
    expect(findExecutable(['no-such-program'])).toBeUndefined();
    expect(findFirefox()).toBeUndefined();
  });

  test('BROWSER_PATH goes before everything', () => {
    program(first, 'chromium');
    vi.stubEnv('BROWSER_PATH', '/opt/own/browser');
    expect(findBrowser()).toBe('/opt/own/browser');
  });
});

test.each([
  ['win32', '', 'google.com/chrome'],
  ['darwin', '', 'google.com/chrome'],
  ['linux', 'debian', 'apt-get install chromium'],
  ['linux', 'ubuntu', 'snap install chromium'],
  ['linux', 'fedora', 'dnf install chromium'],
  ['linux', 'arch', 'pacman -S chromium'],
  ['linux', 'opensuse-leap', 'zypper install chromium'],
  ['linux', '', 'apt-get install chromium'],
] as const)('advice on %s %s: %s', (platform, distribution, command) => {
  expect(browserAdvice(platform, distribution)).toContain(command);
});

test('the id of an extension follows from its key', () => {
  // SHA-256 of no bytes begins with e3b0c442 98fc1c14 9afbf4c8 996fb924.
  expect(extensionId('')).toBe('odlameecjipmbmbejkplpemijjgpljce');
});
