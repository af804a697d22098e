import type { Page } from 'playwright-core';
import { type ExtensionBrowser, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { bundleOf } from './bundle-of.ts';
import { keptNotes } from './kept-notes.ts';
import { PortalTab } from './portal-tab.ts';
import { passagesOf } from './passages.ts';
import { Random } from '../../random.ts';
import { PATIENCE_MS, amount, report, seed } from './run.ts';

const NOTES = amount({ short: 1000, full: 5000 });
const KILLS_BEFORE = amount({ short: 1, full: 4 });
const KILLS_IN_COMMIT = amount({ short: 1, full: 4 });
/** Between the pause and the kill, ms: what was asked for before goes on meanwhile. A commit takes about as long as that. */
const LONGEST_WAIT_MS = { before: 300, committing: 150 };

/** Where in the import's transaction its page is stopped: before so many puts of notes, or when it has just asked to commit. */
type Moment = { readonly beforePut: number } | 'committing';

async function chooseBundle(extension: ExtensionBrowser, bundle: Buffer): Promise<Page> {
  const notebook = await extension.openExtensionPage('notebook.html#/du-lieu');
  const [chooser] = await Promise.all([notebook.waitForEvent('filechooser'), notebook.getByRole('button', { name: 'Chọn tệp' }).click()]);
  await chooser.setFiles({ name: 'goi.jsonld', mimeType: 'application/ld+json', buffer: bundle });
  await expect(notebook.getByRole('button', { name: 'Nhập vào sổ tay' })).toBeEnabled();
  return notebook;
}

/** Presses import. Done when the page stands still at the moment: nothing more comes from it. */
async function importUntil(notebook: Page, moment: Moment): Promise<void> {
  const session = await notebook.context().newCDPSession(notebook);
  await session.send('Debugger.enable');
  const paused = new Promise((resolve) => session.once('Debugger.paused', resolve));
  await notebook.evaluate((beforePut) => {
    const { put } = IDBObjectStore.prototype;
    const { commit } = IDBTransaction.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'notes') puts += 1;
      // oxlint-disable-next-line no-debugger
      if (this.name === 'notes' && puts === beforePut) debugger;
      return put.apply(this, given);
    };
    IDBTransaction.prototype.commit = function () {
      commit.call(this);
      // oxlint-disable-next-line no-debugger
      if (puts > 0) debugger;
    };
  }, moment === 'committing' ? undefined : moment.beforePut);
  // The page does not answer any more once it stands still.
  const pressed = notebook.getByRole('button', { name: 'Nhập vào sổ tay' }).click({ noWaitAfter: true });
  await Promise.all([paused, pressed.catch(() => undefined)]);
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
  /** @returns whether the import is there; part of it, and the own note gone, are losses */
  const isThere = async (): Promise<boolean> => {
    const extension = await launch();
    const kept = await keptNotes(extension);
    await extension.close();
    const imported = kept.filter(({ quote }) => quote !== own);
    const isWhole = imported.length === NOTES && new Set(imported.map(({ quote }) => quote)).size === NOTES;
    if ((!isWhole && imported.length > 0) || kept.length - imported.length !== 1) losses += 1;
    return isWhole;
  };

  let there = false;
  let kills = 0;
  const killAt = async (moment: Moment): Promise<void> => {
    const extension = await launch();
    await importUntil(await chooseBundle(extension, bundle), moment);
    await new Promise((resolve) => setTimeout(resolve, random.below(LONGEST_WAIT_MS[moment === 'committing' ? moment : 'before'])));
    await extension.kill();
    kills += 1;
    there = await isThere();
  };
  for (let at = 0; at < KILLS_BEFORE; at += 1) {
    await killAt({ beforePut: 1 + random.below(NOTES) });
    expect(there, 'nothing was committed').toBe(false);
  }
  for (let at = 0; at < KILLS_IN_COMMIT && !there; at += 1) await killAt('committing');
  const committed = Number(there);
  if (!there) {
    const extension = await launch();
    const notebook = await chooseBundle(extension, bundle);
    await notebook.getByRole('button', { name: 'Nhập vào sổ tay' }).click();
    await expect(notebook.getByText(/^Đã nhập: /)).toBeVisible({ timeout: 60_000 });
    await extension.kill();
    kills += 1;
    there = await isThere();
  }
  report('killed in an import', { notes: NOTES, kills, committed, losses });
  expect(there).toBe(true);
  expect(losses).toBe(0);
});
