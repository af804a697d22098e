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
export async function times(page: BenchPage<typeof exports>): Promise<string> {
  const rows: Row[] = [];
  for (const { name, paragraphs } of SIZES) {
    for (const count of NOTES) {
      if (count > paragraphs * 2) continue;
      for (const [state, edited] of Object.entries(EDITED)) {
        const pair = pagesOf(SEED, { paragraphs, passages: count, edited, changes: [], ...(edited === 0 && { kinds: [] }) });
        const best = async (way: 'floor' | 'ours'): Promise<Timed> => {
          const runs: Timed[] = [];
          while (runs.length < RUNS) runs.push(await page.run('time', { pair, count, way, cap: Number.POSITIVE_INFINITY }));
          return runs.reduce((a, b) => (a.time <= b.time ? a : b));
        };
        const floor = await best('floor');
        const measured = {
          ours: await best('ours'),
          approximate: await page.run('time', { pair, count, way: 'approximate', cap: CAP_MS }),
          textQuote: await page.run('time', { pair, count: TEXT_QUOTES, way: 'textQuote', cap: CAP_MS }),
        };
        const title = `${name}, ${floor.passages} notes, ${state}`;
        rows.push([title, 'floor', inMilliseconds(floor.time), '1', '']);
        for (const [way, timed] of Object.entries(measured) as [keyof typeof measured, Timed][]) {
          const whole = (timed.time * floor.passages) / timed.done;
          const task = way === 'ours' ? (timed.longestTask === 0 ? 'under 50 ms' : `${Math.round(timed.longestTask)} ms`) : '';
          rows.push(['', WAY_NAMES[way], `${timed.done < floor.passages ? '~' : ''}${inMilliseconds(whole)}`, (whole / floor.time).toFixed(1), task]);
        }
      }
    }
  }
  return table(['page', 'by', 'ms', '× floor', 'longest task'], rows);
}
