import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import { DevtoolsPipe } from './devtools-pipe.ts';

export interface WindowOptions {
  /** Path of Chromium, Chrome or Edge. */
  readonly browser: string;
  /** Folder of the built extension. */
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
  close(): void;
}

/**
 * Opens a browser with the extension on a page. The extension is loaded over the DevTools pipe: branded Chrome
 * passes over `--load-extension` since version 137. Nothing else of the browser is driven, so downloads, questions
 * and history are as in any other window.
 * @throws DevtoolsError when the browser does not load the extension
 */
export async function openWindow({ browser, extension, profile, url, hostRules }: WindowOptions): Promise<BrowserWindow> {
  mkdirSync(profile, { recursive: true });
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      '--window-size=1360,900',
      ...(hostRules === undefined ? [] : [`--host-resolver-rules=${hostRules}`]),
      // Chromium's sandbox refuses to run for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      'about:blank',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { LANGUAGE: 'vi', ...process.env } },
  );
  const closed = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const close = (): void => {
    child.kill();
  };
  const [, , , commands, answers] = child.stdio;
  const pipe = new DevtoolsPipe(commands as Writable, answers as Readable);
  try {
    await pipe.send('Extensions.loadUnpacked', { path: extension });
    const { targetInfos } = (await pipe.send('Target.getTargets')) as {
      targetInfos: readonly { type: string; url: string; targetId: string }[];
    };
    await pipe.send('Target.createTarget', { url });
    const blank = targetInfos.find((target) => target.type === 'page' && target.url === 'about:blank');
    if (blank !== undefined) await pipe.send('Target.closeTarget', { targetId: blank.targetId });
  } catch (error) {
    close();
    throw error;
  }
  return { closed, close };
}
