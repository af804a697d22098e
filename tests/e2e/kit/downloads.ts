import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** A file as the person would find it in the folder of downloads. */
export interface DownloadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a page offers for download when something is done to it. */
export async function downloadFrom(page: Page, act: () => Promise<unknown>): Promise<DownloadedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}
