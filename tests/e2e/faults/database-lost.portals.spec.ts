import { expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { DATABASE, keptNotes, onBarePage } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { PortalTab, newNote } from './portal-tab.ts';
import { report } from './run.ts';

test('the database is deleted behind an open page: what is marked afterwards is kept', async ({ extension, page, portal }) => {
  const tab = await PortalTab.open(page, portal.origin + REPORT);
  const notebook = await extension.openExtensionPage('notebook.html');
  await page.bringToFront();
  const [before, ...after] = (await passagesOf(page)).slice(0, 6);
  await tab.mark(before!, 'figure');
  await onBarePage(extension, (bare) =>
    bare.evaluate(
      (name) =>
        new Promise<void>((resolve, reject) => {
          const request = indexedDB.deleteDatabase(name);
          request.onsuccess = () => resolve();
          request.onerror = () => reject(request.error ?? new Error('Not deleted'));
        }),
      DATABASE,
    ),
  );
  expect(await keptNotes(extension)).toEqual([]);

  await page.bringToFront();
  const model = new Model();
  for (const passage of after) await model.act(passage, newNote('result'), () => tab.mark(passage, 'result'));
  await notebook.reload();
  await expect(notebook.getByRole('region', { name: 'Tìm kiếm' }).getByRole('article')).toHaveCount(after.length);
  const losses = model.losses(await keptNotes(extension));
  report('database deleted', { acts: after.length, retries: tab.retries, losses: losses.length });
  expect(losses).toEqual([]);
});
