import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { DevtoolsError, DevtoolsPipe } from './devtools-pipe.ts';

export interface WindowOptions {
  /** Path of Chromium, Chrome or Edge. */
  readonly browser: string;
  /** Folder of the built extension; its manifest has a key. */
  readonly extension: string;
  /** Folder of the profile; made if it is missing, kept afterwards. */
  readonly profile: string;
  readonly url: string;
  /** Chromium's syntax, such as 'MAP portal.test:80 127.0.0.1:41233'. */
  readonly hostRules?: string;
}

export interface BrowserWindow {
  /** Settles when the person has closed the browser, or it ended otherwise. */
  readonly closed: Promise<void>;
  readonly close: () => void;
}

/** The id that Chromium gives to an extension whose manifest has a key: 128 bits of its hash, in letters from a to p. */
export function extensionId(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Makes a new profile in which the extension's button stands in the toolbar instead of behind the puzzle piece,
 * and no offer to translate covers the page.
 */
function prepareProfile(profile: string, extension: string): void {
  const preferences = join(profile, 'Default', 'Preferences');
  if (existsSync(preferences)) return;
  const { key }: { readonly key: string } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  mkdirSync(dirname(preferences), { recursive: true });
  writeFileSync(preferences, JSON.stringify({ extensions: { pinned_extensions: [extensionId(key)] }, translate: { enabled: false } }));
}

/**
 * Opens a browser with the extension on a page. The extension is loaded over the DevTools pipe: branded Chrome
 * passes over `--load-extension` since version 137. Nothing else of the browser is driven, so downloads, questions
 * and history are as in any other window.
 * @throws DevtoolsError when the browser does not load the extension
 */
export async function openWindow({ browser, extension, profile, url, hostRules }: WindowOptions): Promise<BrowserWindow> {
  prepareProfile(profile, extension);
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      '--window-size=1360,900',
      // No bar that warns of the flags below.
      '--test-type',
      ...(hostRules === undefined ? [] : [`--host-resolver-rules=${hostRules}`]),
      // Chromium's sandbox refuses to run for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      url,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { LANG: 'C.UTF-8', LANGUAGE: 'vi', ...process.env } },
  );
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const close = (): void => {
    child.kill();
  };
  const [, , , commands, answers] = child.stdio;
  try {
    if (!(commands instanceof Writable && answers instanceof Readable)) throw new DevtoolsError(`${browser} did not start.`);
    await new DevtoolsPipe(commands, answers).send('Extensions.loadUnpacked', { path: extension });
  } catch (error) {
    close();
    throw error;
  }
  return { closed, close };
}
