/** The main job without a display: the same screens, driven as a person would, with what comes out in the folder out/. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ExtensionBrowser, startTestPortal } from '../tests/e2e/kit/index.ts';
import { projectRoot } from './builds.ts';
import { SCENES, type Stage } from './scenes.ts';
import { say } from './setup.mjs';

export interface DemoOptions {
  /** Path of Chromium. */
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** A page of one's own, instead of the report on the sample portal. */
  readonly url: string | undefined;
}

const OUT = join(projectRoot, 'out');
const REPORT = '/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html';

/** Plays all scenes in a headless browser on a profile that is thrown away. */
export async function runDemo({ browser, extension: folder, url }: DemoOptions): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const profile = await mkdtemp(join(tmpdir(), 'so-tay-chi-dao-'));
  const portal = await startTestPortal();
  const keep = async (name: string, content: string | Uint8Array): Promise<void> => {
    const file = join(OUT, name);
    await writeFile(file, content);
    console.log(`    ${relative(projectRoot, file)}`);
  };
  try {
    const extension = await ExtensionBrowser.launch({ browser, extension: folder, profile, hostRules: portal.hostRules });
    const stage: Stage = {
      extension,
      portal,
      page: await extension.firstPage(),
      url: url ?? portal.origin + REPORT,
      picture: async (name, page) => keep(`${name}.png`, await page.screenshot()),
      keep,
      tell: (vi, en) => console.log(`    ${vi} / ${en}`),
    };
    try {
      for (const { vi, en, act } of SCENES) {
        say(vi, en);
        await act(stage);
      }
      say(`Xong: các tệp và hình nằm trong ${relative(projectRoot, OUT)}/`, 'done: files and pictures are there');
    } finally {
      await extension.close();
    }
  } finally {
    await portal.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
