import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const FIREFOX_NAMES = ['firefox-esr', 'firefox'];

/** Places where browsers are installed outside PATH, on macOS and Windows. */
const CHROMIUM_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    return root === undefined
      ? []
      : [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe'), join(root, 'Chromium/Application/chrome.exe')];
  }),
];

/** Path of an executable on PATH, or undefined. */
export function findExecutable(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    const found = folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Path of Chromium, Chrome or Edge; `BROWSER_PATH` in the environment goes before everything else. */
export function findBrowser(): string | undefined {
  const chosen = process.env['BROWSER_PATH'];
  if (chosen !== undefined && chosen !== '') return chosen;
  return findExecutable(CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find((path) => existsSync(path));
}

export function findFirefox(): string | undefined {
  return findExecutable(FIREFOX_NAMES);
}
