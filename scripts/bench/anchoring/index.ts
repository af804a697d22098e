/**
 * `npm run bench anchoring [-- --pairs tune|report|all] [--ours] [--list]`: where passages are found again on edited pages, and in what time,
 * beside the floor (one walk over the rendered text, one search for each quote) and the packages that one would take today.
 */
import { parseArgs } from 'node:util';
import { type Pair, type Truth, loadPairs, loadSplit } from '../../../tests/fixtures/anchoring/load-pairs.ts';
import { BenchPage } from '../bench-page.ts';
import { type Row, table } from '../table.ts';
import { OUTCOMES, type Outcome, type Placed, outcomeOf } from './outcome.ts';
import type * as exports from './page.ts';
import type { Judged, Way } from './page.ts';

type Page = BenchPage<typeof exports>;

const WAY_NAMES: Readonly<Record<Way, string>> = { ours: 'ours', approximate: 'approx-string-match', textQuote: 'dom-anchor-text-quote' };

/** One passage on one page. */
interface Case {
  readonly page: string;
  readonly kind: string;
  readonly truth: Truth;
  readonly judged: Judged;
}

export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: { pairs: { type: 'string', default: 'report' }, ours: { type: 'boolean', default: false }, list: { type: 'boolean', default: false } },
  });
  const ways: readonly Way[] = values.ours ? ['ours'] : ['ours', 'approximate', 'textQuote'];
  await BenchPage.open<typeof exports, void>('scripts/bench/anchoring/page.ts', async (page) => {
    const cases = await judgePairs(page, chosenPairs(values.pairs), ways);
    console.log(`Pairs of pages, ${values.pairs}: ${cases.length} passages\n`);
    console.log(summary(cases, ways));
    console.log(`\n${byKind(cases)}`);
    console.log(`\n${confidenceLine(cases)}`);
    if (values.list) console.log(`\n${misses(cases)}`);
  });
}

function chosenPairs(which: string): Pair[] {
  const split = loadSplit();
  const names = which === 'all' ? undefined : new Set(which === 'tune' ? split.tune : split.report);
  return loadPairs().filter(({ name }) => names?.has(name) ?? true);
}

async function judgePairs(page: Page, pairs: readonly Pair[], ways: readonly Way[]): Promise<Case[]> {
  const cases: Case[] = [];
  for (const { name, kind, before, after, notes } of pairs) {
    for (const judged of await page.run('judge', { pair: { before, after }, ways })) {
      cases.push({ page: name, kind, truth: notes[judged.id]!.truth, judged });
    }
  }
  return cases;
}

const outcome = ({ truth, judged }: Case, way: Way): Outcome => outcomeOf(truth, judged.truth, judged.placed[way]!);
const countsOf = (cases: readonly Case[], way: Way): Row => {
  const outcomes = cases.map((each) => outcome(each, way));
  return OUTCOMES.map((wanted) => String(outcomes.filter((each) => each === wanted).length));
};

function summary(cases: readonly Case[], ways: readonly Way[]): string {
  const rows = (['same', 'changed', 'gone', 'ambiguous'] as const).flatMap((truth) => {
    const those = cases.filter((each) => each.truth === truth);
    return ways.map((way): Row => [way === 'ours' ? `${truth} (${those.length})` : '', WAY_NAMES[way], ...countsOf(those, way)]);
  });
  return table(['passages', 'by', ...OUTCOMES], rows);
}

function byKind(cases: readonly Case[]): string {
  const kinds = Map.groupBy(cases, ({ kind }) => kind);
  return table(
    ['kind of edit', ...OUTCOMES],
    Array.from(kinds, ([kind, those]): Row => [`${kind} (${those.length})`, ...countsOf(those, 'ours')]),
  );
}

/** Brier score: the mean square of what the confidence was off, over all passages that were placed. */
function confidenceLine(cases: readonly Case[]): string {
  const placed = cases.filter(({ judged }) => judged.placed.ours?.place);
  const squares = placed.map((each) => (each.judged.placed.ours!.confidence - Number(outcome(each, 'ours') !== 'wrong')) ** 2);
  return `Brier score of the confidence of ${placed.length} places: ${(squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length)).toFixed(3)}`;
}

function misses(cases: readonly Case[]): string {
  return cases
    .filter((each) => outcome(each, 'ours') !== 'right')
    .map((each) => {
      const { status, confidence }: Placed = each.judged.placed.ours!;
      return `${each.page} ${each.judged.id}: ${each.truth}, ${outcome(each, 'ours')} (${status} ${confidence.toFixed(2)})\n  “${each.judged.quote}”${each.judged.found === undefined ? '' : `\n  “${each.judged.found}”`}`;
    })
    .join('\n');
}
