import { expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { keptNotes } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { type Marked, LETTERS, PortalTab, newNote } from './portal-tab.ts';
import { Random } from '../../random.ts';
import { PATIENCE_MS, amount, report, seed } from './run.ts';

const KILLS = amount({ short: 4, full: 50 });

test('the browser is killed as soon as the screen has said that it is saved', async ({ launch, portal }) => {
  test.setTimeout(PATIENCE_MS);
  const random = new Random(seed);
  const model = new Model();
  const losses: string[] = [];
  let extension = await launch();
  for (let kills = 0; kills < KILLS; kills += 1) {
    const tab = await PortalTab.open(await extension.firstPage(), portal.origin + REPORT);
    const passage = (await passagesOf(tab.page))[kills]!;
    const category = random.choose(Object.keys(LETTERS) as Marked[]);
    await model.act(passage, newNote(category), () => tab.mark(passage, category));
    await extension.kill();
    extension = await launch();
    losses.push(...model.losses(await keptNotes(extension)));
  }
  report('killed after “saved”', { acts: model.quotes().length, kills: KILLS, losses: losses.length });
  expect(losses).toEqual([]);
});
