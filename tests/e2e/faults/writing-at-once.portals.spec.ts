import { expect, test } from '../kit/index.ts';
import { NOTICE, REPORT } from '../pages.ts';
import { keptNotes } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { PortalTab, newNote } from './portal-tab.ts';
import { PATIENCE_MS, amount, report, seed } from './run.ts';

/** Of both tabs and the panel together. */
const ACTS = amount({ short: 19, full: 500 });

test('two tabs and the panel write at once', async ({ extension, page, portal }) => {
  test.setTimeout(PATIENCE_MS);
  const model = new Model();
  const first = await PortalTab.open(page, portal.origin + REPORT);
  const [edited, ...ofFirst] = await passagesOf(page);
  await model.act(edited!, newNote('figure'), () => first.mark(edited!, 'figure'));
  const second = await PortalTab.open(await extension.context.newPage(), portal.origin + NOTICE);
  const third = Math.floor(ACTS / 3);
  const inFirst = ofFirst.slice(0, third);
  // The model knows notes by their words.
  const inSecond = (await passagesOf(second.page)).filter((passage) => passage !== edited && !inFirst.includes(passage)).slice(0, third);
  const edits = ACTS - 1 - inFirst.length - inSecond.length;
  const panel = await extension.openPanel(page);

  const marking = async (tab: PortalTab, passages: readonly string[]): Promise<void> => {
    for (const passage of passages) await model.act(passage, newNote('figure'), () => tab.mark(passage, 'figure'));
  };
  const editing = async (): Promise<void> => {
    const note = panel.locator('.note-item, .editing').filter({ has: panel.getByText(edited!) });
    for (let at = 1; at <= edits; at += 1) {
      const comment = `Lần ${at} của lượt ${seed}`;
      await model.act(edited!, { ...newNote('figure'), comment }, async () => {
        await note.getByRole('button', { name: 'Sửa', exact: true }).click();
        await note.getByRole('textbox', { name: 'Bình luận' }).fill(comment);
        await note.getByRole('button', { name: /^Lưu/ }).click();
        await expect(note.locator('.note-comment')).toContainText(comment);
      });
    }
  };
  await Promise.all([marking(first, inFirst), marking(second, inSecond), editing()]);
  const losses = model.losses(await keptNotes(extension));
  report('written at once', { acts: ACTS, notes: model.quotes().length, retries: first.retries + second.retries, losses: losses.length });
  expect(losses).toEqual([]);
});
