import { expect, test } from '../kit/index.ts';
import { NOTICE, REPORT } from '../pages.ts';
import { keptNotes } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { PortalTab, newNote } from './portal-tab.ts';
import { PATIENCE_MS, amount, report, seed } from './run.ts';

/** Of each tab, and of the panel. */
const ACTS = amount({ short: 6, full: 167 });

test('two tabs and the panel write at once', async ({ extension, page, portal }) => {
  test.setTimeout(PATIENCE_MS);
  const model = new Model();
  const first = await PortalTab.open(page, portal.origin + REPORT);
  const [edited, ...ofFirst] = await passagesOf(page);
  await model.act(edited!, newNote('figure'), () => first.mark(edited!, 'figure'));
  const second = await PortalTab.open(await extension.context.newPage(), portal.origin + NOTICE);
  const ofSecond = await passagesOf(second.page);
  const panel = await extension.openPanel(page);

  const marking = async (tab: PortalTab, passages: readonly string[]): Promise<void> => {
    for (const passage of passages.slice(0, ACTS)) await model.act(passage, newNote('figure'), () => tab.mark(passage, 'figure'));
  };
  const editing = async (): Promise<void> => {
    const note = panel.locator('.note-item, .editing').filter({ has: panel.getByText(edited!) });
    for (let at = 1; at <= ACTS; at += 1) {
      const comment = `Lần ${at} của lượt ${seed}`;
      await model.act(edited!, { ...newNote('figure'), comment }, async () => {
        await note.getByRole('button', { name: 'Sửa', exact: true }).click();
        await note.getByRole('textbox', { name: 'Bình luận' }).fill(comment);
        await note.getByRole('button', { name: /^Lưu/ }).click();
        await expect(note.locator('.note-comment')).toContainText(comment);
      });
    }
  };
  await Promise.all([marking(first, ofFirst), marking(second, ofSecond), editing()]);
  const losses = model.losses(await keptNotes(extension));
  report('written at once', { acts: 3 * ACTS + 1, notes: model.quotes().length, retries: first.retries + second.retries, losses: losses.length });
  expect(losses).toEqual([]);
});
