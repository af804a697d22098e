/** The main job without a display: the same screens, driven as a person would, with what comes out in the folder out/. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { ExtensionBrowser, type TestPortal, startTestPortal } from '../tests/e2e/kit/index.ts';
import { projectRoot } from './builds.ts';
import { say } from './setup.mjs';

export interface DemoOptions {
  /** Path of Chromium. */
  readonly browser: string;
  /** Folder of the built extension. */
  readonly extension: string;
  /** A page of one's own, instead of the report on the sample portal. */
  readonly url: string | undefined;
}

interface Stage {
  readonly extension: ExtensionBrowser;
  readonly portal: TestPortal;
  readonly page: Page;
  readonly url: string;
  /** Keeps a picture of a page as out/NAME.png. */
  readonly picture: (name: string, page: Page) => Promise<void>;
  /** Keeps a file as out/NAME. */
  readonly keep: (name: string, content: string | Uint8Array) => Promise<void>;
}

interface Scene {
  readonly vi: string;
  readonly en: string;
  readonly act: (stage: Stage) => Promise<void>;
}

const OUT = join(projectRoot, 'out');
const REPORT = '/tin-tuc/hoi-nghi-trien-khai-nhiem-vu-nam-2027.html';

const SCENES: readonly Scene[] = [
  {
    vi: 'Mở bài trên cổng thông tin',
    en: 'opening the report on the portal',
    act: async ({ page, url, picture }) => {
      await page.goto(url);
      await picture('1-portal', page);
    },
  },
  {
    vi: 'Bấm biểu tượng: bảng bên mở ra',
    en: 'a click on the icon opens the panel',
    act: async ({ extension, page, picture }) => {
      const panel = await extension.openPanel(page);
      await picture('2-panel', panel);
      await picture('2-page', page);
    },
  },
];

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
    };
    try {
      for (const { vi, en, act } of SCENES) {
        say(vi, en);
        await act(stage);
      }
    } finally {
      await extension.close();
    }
  } finally {
    await portal.stop();
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
