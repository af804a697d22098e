import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findBrowser, findExecutable } from './browsers.ts';
import { say } from './setup.mjs';

/** Chromium with its Vietnamese screens, and fonts that have every Vietnamese letter. */
const DEBIAN_PACKAGES = ['chromium', 'chromium-l10n', 'fonts-liberation', 'fonts-noto-core'];

/** No browser to run the extension in, and none that could be installed here. The message says what to do on this system. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** What a person installs by hand, by platform and, on Linux, the ID in /etc/os-release. */
export function browserAdvice(platform: NodeJS.Platform, distribution: string): string {
  if (platform === 'win32' || platform === 'darwin') return 'Google Chrome (https://www.google.com/chrome) / Microsoft Edge (https://www.microsoft.com/edge)';
  if (distribution === 'ubuntu') return 'sudo snap install chromium';
  if (distribution === 'fedora' || distribution === 'rhel' || distribution === 'centos') return 'sudo dnf install chromium';
  if (distribution === 'arch' || distribution === 'manjaro') return 'sudo pacman -S chromium';
  if (distribution === 'alpine') return 'apk add chromium';
  if (distribution.startsWith('opensuse')) return 'sudo zypper install chromium';
  return `sudo apt-get install ${DEBIAN_PACKAGES.join(' ')}`;
}

/** ID of /etc/os-release, such as 'debian'; empty where there is none. */
function linuxDistribution(): string {
  try {
    return /^ID="?([^"\n]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

/** Whether packages can be installed without asking: by the administrator of a system with apt. */
export function canInstallPackages(): boolean {
  return process.getuid?.() === 0 && findExecutable(['apt-get']) !== undefined;
}

/** Runs apt-get quietly; its output is shown only when it fails. */
function aptGet(...args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync('apt-get', ['-q', '-y', ...args], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    encoding: 'utf8',
  });
  if (status !== 0) console.error(stdout, stderr);
  return status === 0;
}

/**
 * Path of a Chromium, Chrome or Edge; where there is none, Debian's Chromium is installed first.
 * @throws NoBrowserError
 */
export function ensureBrowser(): string {
  const present = findBrowser();
  if (present !== undefined) return present;
  const distribution = linuxDistribution();
  // Ubuntu's package of this name only fetches a snap, which containers cannot run.
  if (canInstallPackages() && distribution !== 'ubuntu') {
    say('Chưa có trình duyệt: cài Chromium bằng apt-get', 'no browser yet: installing Chromium by apt-get');
    if (aptGet('update') && aptGet('install', '--no-install-recommends', ...DEBIAN_PACKAGES)) {
      const installed = findBrowser();
      if (installed !== undefined) return installed;
    }
  }
  const advice = browserAdvice(process.platform, distribution);
  throw new NoBrowserError(
    `Không tìm thấy Chromium, Chrome hay Edge. Hãy cài: ${advice}. Trình duyệt ở nơi khác: đặt BROWSER_PATH.\n` +
      `No Chromium, Chrome or Edge was found. Install one: ${advice}. For one in another place, set BROWSER_PATH.`,
  );
}
