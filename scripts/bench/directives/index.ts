/**
 * `npm run bench directives [-- --turns N]`: how long directives are looked for in 50, 100 and 200 kB (UTF-8) of the labelled documents, one
 * after another, and in hostile texts of half a million and a million characters, beside one regular expression of cues and modals.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../../builds.ts';
import { readDocuments } from '../../evaluate/directives/labelled.ts';
import { BenchPage } from '../bench-page.ts';
import { type Row, inMilliseconds, percentile, table } from '../table.ts';
import type * as exports from './page.ts';

type Page = BenchPage<typeof exports>;

const HEAD: Row = ['text', 'p50', 'p95', 'reg. exp.', 'ratio', 'to the one above', 'found', 'by reg. exp.'];
const KILOBYTES = [50, 100, 200];
const HOSTILE = ['các bộ, ', 'phải ', 'yêu cầu ', '“Một câu. ', 'II. A 1. B ', 'trong vòng 99 ngày làm việc kể từ ngày 1/1/2027 ', '- \n'];
const HOSTILE_TURNS = 3;

export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({ args: [...options], options: { turns: { type: 'string', default: '40' } } });
  const documents = readDocuments(join(projectRoot, 'tests/fixtures/directives/labelled'), 'all').map(({ text }) => text.normalize('NFC')).join('\n');
  const rows = await BenchPage.open<typeof exports, Row[]>('scripts/bench/directives/page.ts', async (page) => [
    ...(await measured(page, KILOBYTES.map((kilobytes) => [`${kilobytes} kB of documents`, sized(documents, kilobytes * 1000)]), Number(values.turns))),
    ...(await inTurn(HOSTILE, (piece) => measured(page, hostileTexts(piece), HOSTILE_TURNS))),
  ]);
  console.log('times in ms; “to the one above” is how many times as long twice the text takes\n');
  console.log(table(HEAD, rows));
}

/** One after another: what runs beside it would be measured too. */
async function inTurn(pieces: readonly string[], measure: (piece: string) => Promise<Row[]>): Promise<Row[]> {
  const rows: Row[] = [];
  for (const piece of pieces) rows.push(...(await measure(piece)));
  return rows;
}

type Named = readonly [name: string, text: string];

function hostileTexts(piece: string): Named[] {
  return [500_000, 1_000_000].map((length) => [`${length} of ${JSON.stringify(piece)}`, piece.repeat(Math.ceil(length / piece.length)).slice(0, length)]);
}

/** The text again and again, up to so many bytes of UTF-8. */
function sized(text: string, bytes: number): string {
  const once = new TextEncoder().encode(`${text}\n`);
  const whole = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += once.length) whole.set(once.subarray(0, Math.min(once.length, bytes - at)), at);
  return new TextDecoder().decode(whole);
}

async function measured(page: Page, texts: readonly Named[], turns: number): Promise<Row[]> {
  const rows: Row[] = [];
  let above: number | undefined;
  for (const [name, text] of texts) {
    const { ours, regExp, found, matched } = await page.run('timing', { text, turns });
    const [middle, simple] = [percentile(ours, 50), percentile(regExp, 50)];
    rows.push([name, inMilliseconds(middle), inMilliseconds(percentile(ours, 95)), inMilliseconds(simple), `${(middle / simple).toFixed(1)}×`, above === undefined ? '' : `${(middle / above).toFixed(2)}×`, String(found), String(matched)]);
    above = middle;
  }
  return rows;
}
