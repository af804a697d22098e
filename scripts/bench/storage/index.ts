/**
 * `npm run bench storage [-- --notes N]`: what saving, reading, importing, backing up and restoring take in a notebook that holds N notes (100,000),
 * beside raw IndexedDB putting and getting the same records.
 */
import { parseArgs } from 'node:util';
import { BenchPage } from '../bench-page.ts';
import { type Row, inMegabytes, inMilliseconds, percentile, table } from '../table.ts';
import type * as exports from './page.ts';
import type { Turns } from './page.ts';

const NOTES_OF_A_DOCUMENT = 50;
const TURNS = 200;
/** Of a colleague's bundle, at most: a tenth of the notebook. */
const SHARE = 0.1;

const HEAD: Row = ['', 'time', 'p50', 'p95', 'raw', 'ratio', 'peak heap'];

export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { notes: { type: 'string', default: '100000' } } });
  const notes = Number(values.notes);
  const rows = await BenchPage.open<typeof exports, Row[]>('scripts/bench/storage/page.ts', (page) => measured(page, notes));
  console.log(`${notes} notes in the notebook; times in ms; “raw” is IndexedDB alone with the same records, “ratio” how many times as long the notebook takes\n`);
  console.log(table(HEAD, rows));
}

async function measured(page: BenchPage<typeof exports>, notes: number): Promise<Row[]> {
  await page.run('seed', { documents: Math.ceil(notes / NOTES_OF_A_DOCUMENT), notes, prefix: 'cong', author: 'nguoi-viet' });
  const rows: Row[] = [
    ofTurns('add a note to a known page', await page.run('adding', TURNS)),
    ofTurns('change a comment', await page.run('changing', TURNS)),
    ofTurns('notes of a page', await page.run('readingPages', TURNS)),
    ofTurns('count the notes of a page', await page.run('countingPages', TURNS)),
  ];
  const opening = await page.runWatched('opening', undefined);
  const { reading, indexing, raw } = opening.answer;
  rows.push(
    ['open the notebook', inMilliseconds(reading + indexing), '', '', inMilliseconds(raw), ratio(reading + indexing, raw), inMegabytes(opening.peak.heap)],
    ['  read all records', inMilliseconds(reading), '', '', inMilliseconds(raw), ratio(reading, raw)],
    ['  index the notes', inMilliseconds(indexing)],
  );

  const imported = Math.ceil(notes * SHARE);
  const length = await page.run('writeColleague', { documents: Math.ceil(imported / NOTES_OF_A_DOCUMENT), notes: imported, prefix: 'dong-nghiep', author: 'dong-nghiep' });
  const importing = await page.runWatched('importing', undefined);
  const rawImporting = await page.run('rawImporting', undefined);
  const steps = importing.answer;
  const whole = steps.reading + steps.preview + steps.writing;
  rows.push(
    [`import ${imported} notes (${inMegabytes(length)})`, inMilliseconds(whole), '', '', inMilliseconds(rawImporting), ratio(whole, rawImporting), inMegabytes(importing.peak.heap)],
    ['  read the bundle', inMilliseconds(steps.reading)],
    ['  tell what it would do', inMilliseconds(steps.preview)],
    ['  take it in', inMilliseconds(steps.writing), '', '', inMilliseconds(rawImporting), ratio(steps.writing, rawImporting)],
  );

  const backingUp = await page.runWatched('backingUp', undefined);
  const backup = backingUp.answer;
  rows.push([`back up (${inMegabytes(backup.size)})`, inMilliseconds(backup.ours), '', '', inMilliseconds(backup.raw), ratio(backup.ours, backup.raw), inMegabytes(backingUp.peak.heap)]);
  await page.run('emptying', undefined);
  const rawRestoring = await page.run('rawRestoring', undefined);
  await page.run('emptying', undefined);
  const restoring = await page.runWatched('restoring', undefined);
  rows.push(['restore', inMilliseconds(restoring.answer), '', '', inMilliseconds(rawRestoring), ratio(restoring.answer, rawRestoring), inMegabytes(restoring.peak.heap)]);
  return rows;
}

function ofTurns(name: string, { ours, raw }: Turns): Row {
  const [middle, rawMiddle] = [percentile(ours, 50), percentile(raw, 50)];
  return [name, '', inMilliseconds(middle), inMilliseconds(percentile(ours, 95)), inMilliseconds(rawMiddle), ratio(middle, rawMiddle)];
}

const ratio = (ours: number, raw: number): string => `${(ours / raw).toFixed(1)}×`;
