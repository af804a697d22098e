import type { Page } from 'playwright-core';
import { OwnScreen, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { bundleOf } from './bundle-of.ts';
import { keptNotes, keptNotesFrom } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { PortalTab, newNote } from './portal-tab.ts';
import { report } from './run.ts';
import { SmallDisk } from './small-disk.ts';

/** Room for a profile with some megabytes to spare. */
const DISK_MEGABYTES = 300;
const IMPORTED = 20;
const TYPED = 'Gõ khi ổ đĩa đầy';
/** What the person is told: the cause, and what to do. */
const SENTENCE = 'Ổ đĩa hoặc phần chứa của trình duyệt đã đầy; chưa lưu được. Hãy giải phóng dung lượng rồi lưu lại.';

test('the disk is full: one sentence says what to do, what was typed stays, and it is saved once there is room', async ({ launch, portal, profile }) => {
  const disk = SmallDisk.over(profile, DISK_MEGABYTES);
  test.skip(!disk, 'Only the administrator can make a small file system');
  try {
    const model = new Model();
    const extension = await launch();
    const tab = await PortalTab.open(await extension.firstPage(), portal.origin + REPORT);
    const own = await OwnScreen.of(tab.page);
    const [edited, unsaved] = (await passagesOf(tab.page)) as [string, string];
    await model.act(edited, newNote('figure'), () => tab.mark(edited, 'figure'));
    const notebook = await extension.openExtensionPage('notebook.html#/du-lieu');
    const chooser = notebook.waitForEvent('filechooser');
    await notebook.getByRole('button', { name: 'Chọn tệp' }).click();
    await (await chooser).setFiles({ name: 'goi.jsonld', mimeType: 'application/ld+json', buffer: Buffer.from(bundleOf(IMPORTED)) });
    const importNow = notebook.getByRole('button', { name: 'Nhập vào sổ tay' });
    await expect(importNow).toBeEnabled();
    await tab.page.bringToFront();
    const panel = await extension.openPanel(tab.page);
    const note = panel.locator('.note-item, .editing').filter({ has: panel.getByText(edited) });
    await note.getByRole('button', { name: 'Sửa', exact: true }).click();
    const comment = note.getByRole('textbox', { name: 'Bình luận' });

    disk!.fill();
    expect(await tab.tryToMark(unsaved, 'figure')).toBe('failed');
    await own.see('StaticText', SENTENCE);
    await comment.fill(TYPED);
    await note.getByRole('button', { name: /^Lưu/ }).click();
    await expectTold(panel);
    await expect(comment).toHaveValue(TYPED);
    disk!.free();
    expect(model.losses(await keptNotesFrom(panel)), 'the notebook is as it was').toEqual([]);
    await model.act(edited, { ...newNote('figure'), comment: TYPED }, async () => {
      await expect(comment).toHaveValue(TYPED);
      await note.getByRole('button', { name: /^Lưu/ }).click();
      await expect(note.locator('.note-comment')).toContainText(TYPED);
    });
    await model.act(unsaved, newNote('figure'), () => tab.retry());

    disk!.fill();
    await notebook.bringToFront();
    await importNow.click();
    await expectTold(notebook);
    disk!.free();
    expect(model.losses(await keptNotesFrom(notebook)), 'the notebook is as it was').toEqual([]);
    await importNow.click();
    await expect(notebook.getByText(/^Đã nhập: /)).toBeVisible();
    await extension.close();

    const kept = await keptNotes(await launch());
    const imported = kept.filter(({ quote }) => quote.endsWith('của đồng nghiệp'));
    const losses = model.losses(kept.filter((one) => !imported.includes(one)));
    report('disk full', { acts: model.quotes().length + 1, imported: imported.length, losses: losses.length });
    expect(losses).toEqual([]);
    expect(imported).toHaveLength(IMPORTED);
  } finally {
    disk?.remove();
  }
});

async function expectTold(page: Page): Promise<void> {
  await expect(page.getByRole('alert').filter({ hasText: SENTENCE })).toBeVisible();
}
