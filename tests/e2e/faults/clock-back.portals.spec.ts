import { expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { keptNotes } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { PortalTab, newNote } from './portal-tab.ts';
import { report } from './run.ts';

const DAY_MS = 86_400_000;

test('the clock is set back a day: later edits stay the later ones', async ({ launch, portal }) => {
  const model = new Model();
  const extension = await launch();
  const tab = await PortalTab.open(await extension.firstPage(), portal.origin + REPORT);
  const [passage, marked] = await passagesOf(tab.page);
  await model.act(passage!, newNote('directive'), () => tab.mark(passage!, 'directive'));

  const notebook = await extension.context.newPage();
  const setStatus = async (label: string, status: string): Promise<void> => {
    await model.act(passage!, { ...newNote('directive'), status }, async () => {
      await notebook.getByRole('row').filter({ hasText: passage! }).getByRole('combobox').selectOption(label);
      await expect(notebook.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
    });
    await notebook.reload();
    await expect(notebook.getByRole('row').filter({ hasText: passage! }).getByRole('combobox')).toHaveValue(status);
  };
  await notebook.goto(extension.addressOf('notebook.html#/nhiem-vu'));
  await setStatus('Đang thực hiện', 'inProgress');
  await notebook.clock.setSystemTime(Date.now() - DAY_MS);
  await notebook.reload();
  expect(await notebook.evaluate(() => Date.now())).toBeLessThan(Date.now() - DAY_MS / 2);
  await setStatus('Chưa thực hiện', 'open');
  await setStatus('Đang thực hiện', 'inProgress');

  // The worker still has the clock that is a day ahead.
  await tab.page.bringToFront();
  await model.act(marked!, newNote('figure'), () => tab.mark(marked!, 'figure'));
  await extension.kill();
  const losses = model.losses(await keptNotes(await launch()));
  report('clock set back', { acts: 5, kills: 1, losses: losses.length });
  expect(losses).toEqual([]);
});
