/**
 * `npm run bench export [-- --notes N --turns N]`: how long the files of a briefing take, and what of the Word file is the library's own:
 * the same paragraphs, links, end notes and cells, made of plain text that lies ready.
 */
import { parseArgs } from 'node:util';
import { BenchPage } from '../bench-page.ts';
import { type Row, inMilliseconds, percentile, table } from '../table.ts';
import type * as exports from './page.ts';

const HEAD: Row = ['file', 'p50', 'p95', 'size'];

export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { notes: { type: 'string', default: '1000' }, turns: { type: 'string', default: '7' } } });
  const timed = await BenchPage.open<typeof exports, exports.Timed>('scripts/bench/export/page.ts', (page) => page.run('timing', { notes: Number(values.notes), turns: Number(values.turns) }));
  const rows = timed.files.map(({ name, times, size }): Row => [name, inMilliseconds(percentile(times, 50)), inMilliseconds(percentile(times, 95)), `${Math.round(size / 1000)} kB`]);
  console.log(`${values.notes} notes, times in ms\n`);
  console.log(table(HEAD, rows));
  console.log(`\n.docx beyond the library, in the same turn: p50 ${inMilliseconds(percentile(timed.beyond, 50))} ms, p95 ${inMilliseconds(percentile(timed.beyond, 95))} ms`);
}
