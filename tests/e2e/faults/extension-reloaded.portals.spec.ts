import { expect, test } from '../kit/index.ts';
import { listedNote } from '../journeys/panel.ts';
import { expectKept } from '../kept-drafts.ts';
import { REPORT } from '../pages.ts';
import { passagesOf } from './passages.ts';
import { PortalTab } from './portal-tab.ts';

test('the extension is replaced while a person types in the panel and in the notebook: both texts are there afterwards', async ({ launch, portal }) => {
  let extension = await launch();
  const tab = await PortalTab.open(await extension.firstPage(), portal.origin + REPORT);
  const [inPanel, inNotebook] = (await passagesOf(tab.page)) as [string, string];
  await tab.mark(inPanel, 'figure');
  await tab.mark(inNotebook, 'result');
  const panel = await extension.openPanel(tab.page);
  await listedNote(panel, inPanel).getByRole('button', { name: 'Sửa', exact: true }).click();
  await panel.getByRole('textbox', { name: 'Bình luận' }).fill('Gõ dở ở bảng bên');
  await expectKept(extension, 'Gõ dở ở bảng bên');

  let notebook = await extension.openExtensionPage('notebook.html');
  await notebook.getByRole('link', { name: inNotebook }).click();
  await notebook.getByRole('button', { name: 'Sửa (E)' }).click();
  await notebook.getByRole('textbox', { name: 'Bình luận' }).fill('Gõ dở ở sổ tay');
  await expectKept(extension, 'Gõ dở ở sổ tay');

  await extension.worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect.poll(() => notebook.evaluate(() => chrome.runtime?.id).catch(() => undefined)).toBeUndefined();
  // A browser of tests does not load the extension again by itself.
  await extension.close();
  extension = await launch();
  notebook = await extension.openExtensionPage('notebook.html#/viec-vua-lam');
  const typed = notebook.getByRole('region', { name: 'Phần viết dở' }).getByRole('listitem');
  await expect(typed.filter({ hasText: 'Gõ dở ở bảng bên' })).toContainText(inPanel);
  await expect(typed.filter({ hasText: 'Gõ dở ở sổ tay' })).toContainText(inNotebook);
});
