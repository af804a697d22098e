import { pagesOf } from '../../../tests/fixtures/anchoring/generator.ts';
import type { BenchPage } from '../bench-page.ts';
import { type Row, inMilliseconds, table } from '../table.ts';
import type * as exports from './page.ts';
import type { Timed } from './page.ts';
import { WAY_NAMES } from './ways.ts';

/** Paragraphs and the like of generated pages. */
const SIZES = [
  { name: '100 kB', paragraphs: 240 },
  { name: '1 MB', paragraphs: 2400 },
] as const;
const NOTES = [100, 1000] as const;
const EDITED = { unedited: 0, 'edited 10 %': 0.1 } as const;
const SEED = 7;

/** The peers take minutes: they stop after so many milliseconds, and the rest is extrapolated from what they did. */
const CAP_MS = 4000;
/** One of them takes as long to describe: it is given no more passages than this. */
const TEXT_QUOTES = 20;

/** A time is the least of so many, so that what else the machine does counts less. */
const RUNS = 3;

/** How long it takes until all notes of a page are found, as a multiple of the floor on the same page in the same run. */
export async function times(page: BenchPage<typeof exports>, withPeers: boolean): Promise<string> {
  const rows: Row[] = [];
  for (const { name, paragraphs } of SIZES) {
    for (const count of NOTES) {
      if (count > paragraphs * 2) continue;
      for (const [state, edited] of Object.entries(EDITED)) {
        const pair = pagesOf(SEED, { paragraphs, passages: count, edited, changes: [], ...(edited === 0 && { kinds: [] }) });
        const floor = await least(() => page.run('time', { pair, count, way: 'floor', cap: Number.POSITIVE_INFINITY }));
        const ours = await least(() => page.run('timeOurs', { pair, count }));
        const title = `${name}, ${floor.passages} notes, ${state}`;
        rows.push([title, 'floor', inMilliseconds(floor.time), '1']);
        const task = ours.longestTask === 0 ? 'under 50 ms' : `${Math.round(ours.longestTask)} ms`;
        rows.push(['', WAY_NAMES.ours, inMilliseconds(ours.time), (ours.time / floor.time).toFixed(1), inMilliseconds(ours.reading), task, inMilliseconds(ours.painting)]);
        for (const way of withPeers ? (['approximate', 'textQuote'] as const) : []) {
          const timed = await page.run('time', { pair, count: way === 'textQuote' ? TEXT_QUOTES : count, way, cap: CAP_MS });
          const whole = (timed.time * floor.passages) / timed.done;
          rows.push(['', WAY_NAMES[way], `${timed.done < floor.passages ? '~' : ''}${inMilliseconds(whole)}`, (whole / floor.time).toFixed(1)]);
        }
      }
    }
  }
  return table(['page', 'by', 'ms', '× floor', 'ms reading', 'longest task', 'ms painting'], rows);
}

async function least<T extends Timed>(run: () => Promise<T>): Promise<T> {
  const runs: T[] = [];
  while (runs.length < RUNS) runs.push(await run());
  return runs.reduce((a, b) => (a.time <= b.time ? a : b));
}
