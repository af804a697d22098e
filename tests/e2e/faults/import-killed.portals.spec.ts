import type { Page } from 'playwright-core';
import { type ExtensionBrowser, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { bundleOf } from './bundle-of.ts';
import { keptNotes } from './kept-notes.ts';
import { PortalTab } from './portal-tab.ts';
import { passagesOf } from './passages.ts';
import { Random } from './random.ts';
import { PATIENCE_MS, amount, report, seed } from './run.ts';

const NOTES = amount({ short: 1000, full: 5000 });
const KILLS = amount({ short: 2, full: 6 });
/** About as long as the import takes, ms: the kill comes before, in and after its transaction. */
const LONGEST_WAIT_MS = amount({ short: 400, full: 2000 });

async function pressImport(extension: ExtensionBrowser, bundle: Buffer): Promise<Page> {
  const notebook = await extension.openExtensionPage('notebook.html#/du-lieu');
  const [chooser] = await Promise.all([notebook.waitForEvent('filechooser'), notebook.getByRole('button', { name: 'Chọn tệp' }).click()]);
  await chooser.setFiles({ name: 'goi.jsonld', mimeType: 'application/ld+json', buffer: bundle });
  await notebook.getByRole('button', { name: 'Nhập vào sổ tay' }).click();
  return notebook;
}

test('the browser is killed in the middle of an import: it is there whole or not at all', async ({ launch, portal }) => {
  test.setTimeout(PATIENCE_MS);
  const random = new Random(seed);
  const bundle = Buffer.from(bundleOf(NOTES));
  const first = await launch();
  const tab = await PortalTab.open(await first.firstPage(), portal.origin + REPORT);
  const own = (await passagesOf(tab.page))[0]!;
  await tab.mark(own, 'figure');
  await first.close();

  let losses = 0;
  let whole = 0;
  const countAfter = async (isSaid: boolean): Promise<void> => {
    const extension = await launch();
    const kept = await keptNotes(extension);
    await extension.close();
    const imported = kept.filter(({ quote }) => quote !== own);
    const isWhole = imported.length === NOTES && new Set(imported.map(({ quote }) => quote)).size === NOTES;
    if (isWhole) whole += 1;
    if (!isWhole && (isSaid || imported.length > 0)) losses += 1;
    if (kept.length - imported.length !== 1) losses += 1;
  };
  for (let kills = 0; kills < KILLS && whole === 0; kills += 1) {
    const extension = await launch();
    await pressImport(extension, bundle);
    await new Promise((resolve) => setTimeout(resolve, random.below(LONGEST_WAIT_MS)));
    await extension.kill();
    await countAfter(false);
  }
  if (whole === 0) {
    const extension = await launch();
    const notebook = await pressImport(extension, bundle);
    await expect(notebook.getByText(/^Đã nhập: /)).toBeVisible({ timeout: 60_000 });
    await extension.kill();
    await countAfter(true);
  }
  report('killed in an import', { notes: NOTES, kills: KILLS, whole, losses });
  expect(losses).toBe(0);
  expect(whole).toBe(1);
});
