import { type ExtensionBrowser, expect, test } from '../kit/index.ts';
import { REPORT } from '../pages.ts';
import { keptNotes } from './kept-notes.ts';
import { Model } from './model.ts';
import { passagesOf } from './passages.ts';
import { type Marked, LETTERS, PortalTab, newNote } from './portal-tab.ts';
import { Random } from '../../random.ts';
import { report, seed, soakActs } from './run.ts';

/** An act with the worker stopped, the page loaded again or the browser killed takes at most so long, ms. */
const LONGEST_ACT_MS = 30_000;

/** What a person does, each as often as it stands here. */
const ACTS = ['mark', 'mark', 'mark', 'mark', 'undo', 'undo', 'reload', 'stop', 'kill'] as const;

test('a soak: random acts of a person, with the worker stopped and the browser killed in between', async ({ launch, portal }) => {
  test.setTimeout(60_000 + soakActs * LONGEST_ACT_MS);
  const random = new Random(seed);
  const model = new Model();
  const losses: string[] = [];
  const done: Record<(typeof ACTS)[number], number> = { mark: 0, undo: 0, reload: 0, stop: 0, kill: 0 };
  const start = async (): Promise<{ extension: ExtensionBrowser; tab: PortalTab }> => {
    const extension = await launch();
    return { extension, tab: await PortalTab.open(await extension.firstPage(), portal.origin + REPORT) };
  };

  let { extension, tab } = await start();
  const passages = await passagesOf(tab.page);
  const mark = async (): Promise<string> => {
    const passage = passages.splice(random.below(passages.length), 1)[0]!;
    const category = random.choose(Object.keys(LETTERS) as Marked[]);
    await model.act(passage, newNote(category), () => tab.mark(passage, category));
    return passage;
  };
  for (let at = 0; at < soakActs; at += 1) {
    const act = random.choose(ACTS);
    done[act] += 1;
    switch (act) {
      case 'mark':
        await mark();
        break;
      case 'undo':
        await model.act(await mark(), undefined, () => tab.undoLast());
        break;
      case 'reload':
        tab = await PortalTab.open(tab.page, portal.origin + REPORT);
        break;
      case 'stop':
        await extension.interruptWorker();
        break;
      case 'kill':
        await extension.kill();
        ({ extension, tab } = await start());
        losses.push(...model.losses(await keptNotes(extension)));
        await tab.page.bringToFront();
        break;
    }
  }
  losses.push(...model.losses(await keptNotes(extension)));
  report('soak', { acts: soakActs, ...done, losses: losses.length });
  expect(losses).toEqual([]);
});
