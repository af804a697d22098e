/**
 * `npm run bench search [-- --notes N --seed S --queries N --items N --only ENGINE --kept FILE]`: what building, asking and adding take in an index of N notes
 * (10,000 and 100,000), and how often a half forgotten note is found, beside MiniSearch, FlexSearch and a scan of folded text. With `--kept` engines
 * can be run one after the other: what was measured of the others, with the same amounts, stands in the file and in the table.
 * `-- --opening` measures how soon the built notebook finds something when it is opened.
 */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { BenchPage } from '../bench-page.ts';
import { type Row, inMegabytes, inMilliseconds, percentile, table } from '../table.ts';
import type { EngineName } from './engines.ts';
import type * as exports from './page.ts';
import { measureOpenings, type Opening } from './opening.ts';
import { QUERY_KINDS } from './queries.ts';

const ENGINE_NAMES: readonly EngineName[] = ['ours', 'MiniSearch', 'FlexSearch', 'linear scan'];
const BYTES_OF_A_UNIT = 2;
const ADDED = 50;

const ofEachKind = (what: string): string[] => [50, 95].flatMap((percent) => QUERY_KINDS.map((kind) => `${kind}${what} p${percent}`));
const TITLES: Row = ['build', 'memory', 'of text', 'add p50', ...ofEachKind(''), ...ofEachKind(', counted'), ...ofEachKind(', by deadline'), 'precision of phrases', 'success at 3'];

export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      notes: { type: 'string', multiple: true, default: ['10000', '100000'] },
      seed: { type: 'string', default: '1' },
      queries: { type: 'string', default: '200' },
      items: { type: 'string', default: '500' },
      only: { type: 'string' },
      kept: { type: 'string' },
      opening: { type: 'boolean', default: false },
    },
  });
  const names = ENGINE_NAMES.filter((name) => values.only === undefined || name === values.only);
  const [seed, queries, items] = [Number(values.seed), Number(values.queries), Number(values.items)];
  for (const notes of values.notes.map(Number)) {
    if (values.opening) {
      await printOpenings(seed, notes);
      continue;
    }
    const amounts = { notes, seed, queries, items };
    const kept = values.kept === undefined ? {} : await readKept(values.kept);
    const columns = (kept[JSON.stringify(amounts)] ??= {});
    for (const name of names) columns[name] = await BenchPage.open<typeof exports, Row>('scripts/bench/search/page.ts', (page) => measured(page, name, amounts));
    if (values.kept !== undefined) await writeFile(values.kept, JSON.stringify(kept));
    const shown = ENGINE_NAMES.filter((name) => columns[name]?.length === TITLES.length);
    console.log(`\n${notes} notes; times in ms; “of text” is memory beside that of the texts, ${queries} queries of a kind, ${items} half forgotten notes\n`);
    console.log(table(['', ...shown], TITLES.map((title, at) => [title, ...shown.map((name) => columns[name]![at]!)])));
  }
}

/** By amounts and engine, what was measured. */
type Kept = Record<string, Partial<Record<EngineName, Row>>>;

async function readKept(file: string): Promise<Kept> {
  return existsSync(file) ? (JSON.parse(await readFile(file, 'utf8')) as Kept) : {};
}

async function printOpenings(seed: number, notes: number): Promise<void> {
  const { bare, kept, memory } = await measureOpenings(seed, notes);
  const rowOf = (name: string, { shown, read, longestBefore, longest }: Opening): Row => [name, ...[shown, longestBefore, read, longest].map(inMilliseconds)];
  console.log(`\n${notes} notes; ms from the address of the notebook on; the search worker then holds ${inMegabytes(memory)}\n`);
  console.log(table(['', 'first result', 'longest task until then', 'all is read', 'longest task'], [rowOf('without an index, browser just started', bare), ...Object.entries(kept).flatMap(([state, openings]) => [...openings.map((opening, at) => rowOf(`index kept, browser ${state}, ${at + 1}`, opening)), rowOf(`the same, median`, medianOf(openings))])]));
}

/** Of each figure by itself. */
function medianOf(openings: readonly Opening[]): Opening {
  const of = (figure: keyof Opening): number => percentile(openings.map((opening) => opening[figure]), 50);
  return { shown: of('shown'), read: of('read'), longestBefore: of('longestBefore'), longest: of('longest') };
}

interface Amounts {
  readonly notes: number;
  readonly seed: number;
  readonly queries: number;
  readonly items: number;
}

async function measured(page: BenchPage<typeof exports>, name: EngineName, { notes, seed, queries, items }: Amounts): Promise<Row> {
  const units = await page.run('invent', { seed, count: notes });
  const before = await page.heldMemory();
  const building = await page.run('build', name);
  const memory = (await page.heldMemory()) - before;
  const asked = await page.run('ask', { seed, queries });
  const phrases = asked.find(({ kind }) => kind === 'phrase')!;
  const recalled = await page.run('recall', { seed, items });
  const adding = await page.run('add', { seed: seed + 1, count: ADDED });
  return [
    inMilliseconds(building),
    inMegabytes(memory),
    `${(memory / (units * BYTES_OF_A_UNIT)).toFixed(1)}×`,
    inMilliseconds(percentile(adding, 50)),
    ...([({ times }) => times, ({ counting }) => counting, ({ ordering }) => ordering] satisfies ((of: exports.Asked) => number[])[]).flatMap((timesOf) =>
      [50, 95].flatMap((percent) => asked.map((of) => (timesOf(of).length === 0 ? '' : inMilliseconds(percentile(timesOf(of), percent))))),
    ),
    (phrases.right / phrases.given).toFixed(3),
    (recalled / items).toFixed(3),
  ];
}
