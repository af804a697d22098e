import { expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { keptNotes } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { type Marked, LETTERS, PortalTab, newNote } from './portal-tab.ts';
import { Random } from '../../random.ts';
import { PATIENCE_MS, amount, report, seed } from './run.ts';

const ACTS = amount({ short: 20, full: 300 });
/** The longest rest of the worker's stopping, as a multiple of what a mark takes on this machine: else a slow one never comes to an end. */
const LONGEST_REST = 2;

test('the worker is stopped at random moments while a person marks', async ({ extension, page, portal }) => {
  test.setTimeout(PATIENCE_MS);
  const random = new Random(seed);
  const model = new Model();
  const tab = await PortalTab.open(page, portal.origin + REPORT);
  const [undisturbed, ...passages] = await passagesOf(page);
  const begun = Date.now();
  await model.act(undisturbed!, newNote('figure'), () => tab.mark(undisturbed!, 'figure'));
  const longestRest = LONGEST_REST * (Date.now() - begun);

  let isMarking = true;
  let stops = 0;
  const stopping = (async (): Promise<void> => {
    const moments = new Random(seed + 1);
    while (isMarking) {
      await new Promise((resolve) => setTimeout(resolve, moments.below(longestRest)));
      if (await extension.interruptWorker()) stops += 1;
    }
  })();

  try {
    for (const passage of passages.slice(0, ACTS - 1)) {
      const category = random.choose(Object.keys(LETTERS) as Marked[]);
      await model.act(passage, newNote(category), () => tab.mark(passage, category));
    }
  } finally {
    isMarking = false;
    await stopping;
  }
  const losses = model.losses(await keptNotes(extension));
  report('worker stopped', { acts: model.quotes().length, stops, retries: tab.retries, losses: losses.length });
  expect(losses).toEqual([]);
  expect(model.quotes()).toHaveLength(ACTS);
});
