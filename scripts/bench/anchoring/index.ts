/**
 * `npm run bench anchoring [-- --pairs tune|report|fresh|unseen|kept|blind|sealed|apart|afar|distant|remote|foreign|overseas|all] [--seeds COUNT [--from SEED]] [--times] [--ours] [--list]`:
 * where passages are found again on edited pages, written by hand (`--pairs`) and generated (`--seeds`), each class of edits beside its
 * aim, and in what time (`--times`), beside the floor (one walk over the rendered text, one search for each quote) and the packages that
 * one would take today. Everything if nothing of it is named.
 */
import { parseArgs } from 'node:util';
import { pagesOf } from '../../../tests/fixtures/anchoring/generator.ts';
import { type Truth, loadPairs, loadSplit } from '../../../tests/fixtures/anchoring/load-pairs.ts';
import { BenchPage } from '../bench-page.ts';
import { type Row, table } from '../table.ts';
import { EDIT_CLASSES, type EditClass, editClassOf } from './edit-class.ts';
import { OUTCOMES, type Outcome, type Placed, outcomeOf } from './outcome.ts';
import type * as exports from './page.ts';
import type { Judged, MarkedPair, Way } from './page.ts';
import { times } from './times.ts';
import { WAY_NAMES } from './ways.ts';

type Page = BenchPage<typeof exports>;

/** The first seed that is judged, unless said: those below are for working on the rules. */
const FIRST_SEED = 10_001;
const SEEDS = 300;
/** What of the pairs is only reported on. */
const NOT_LISTED: ReadonlySet<string> = new Set(['blind', 'overseas', 'all']);
const PARAGRAPHS = 40;

/** A page before and after, with what became of each passage. */
interface Edition extends MarkedPair {
  readonly name: string;
  readonly notes: Readonly<Record<string, { readonly truth: Truth; readonly kind: string }>>;
}

/** One passage on one page. */
interface Case {
  readonly page: string;
  readonly kind: string;
  readonly truth: Truth;
  readonly editClass: EditClass;
  readonly judged: Judged;
}

export async function run(options: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      pairs: { type: 'string' },
      seeds: { type: 'string' },
      from: { type: 'string', default: String(FIRST_SEED) },
      times: { type: 'boolean', default: false },
      ours: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const isAll = values.pairs === undefined && values.seeds === undefined && !values.times;
  const which = values.pairs ?? (isAll ? 'blind' : undefined);
  if (values.list && which && NOT_LISTED.has(which)) throw new RangeError(`--list is for parts that rules are worked on with, not for ${which}`);
  const ways: readonly Way[] = values.ours ? ['ours'] : ['ours', 'approximate', 'textQuote'];
  await BenchPage.open<typeof exports, void>('scripts/bench/anchoring/page.ts', async (page) => {
    if (which) report(`Pairs of pages, ${which}`, await judge(page, chosenPairs(which), ways), ways, values.list);
    const seeds = Number(values.seeds ?? (isAll ? SEEDS : 0));
    const first = Number(values.from);
    if (seeds > 0) report(`Generated pages, seeds ${first} to ${first + seeds - 1}`, await judge(page, generated(first, seeds), ['ours']), ['ours'], values.list);
    if (values.times || isAll) console.log(`Time until all are found\n\n${await times(page, !values.ours)}`);
  });
}

function report(title: string, cases: readonly Case[], ways: readonly Way[], withMisses: boolean): void {
  const parts = [summary(cases, ways), byKind(cases), confidenceLine(cases), ...(withMisses ? [misses(cases)] : [])];
  console.log([`${title}: ${cases.length} passages`, ...parts, ''].join('\n\n'));
}

function chosenPairs(which: string): Edition[] {
  const split = loadSplit();
  const parts = { ...split, all: Object.values(split).flat() };
  if (!Object.hasOwn(parts, which)) throw new RangeError(`--pairs is one of ${Object.keys(parts).join(', ')}, not ${which}`);
  const names = new Set(parts[which as keyof typeof parts]);
  return loadPairs()
    .filter(({ name }) => names.has(name))
    .map(({ name, kind, before, after, notes }) => ({
      name,
      before,
      after,
      notes: Object.fromEntries(Object.entries(notes).map(([id, { truth }]) => [id, { truth, kind }])),
    }));
}

function* generated(first: number, count: number): Generator<Edition> {
  for (let seed = first; seed < first + count; seed += 1) yield { name: `seed ${seed}`, ...pagesOf(seed, { paragraphs: PARAGRAPHS }) };
}

async function judge(page: Page, editions: Iterable<Edition>, ways: readonly Way[]): Promise<Case[]> {
  const cases: Case[] = [];
  for (const { name, before, after, notes } of editions) {
    for (const judged of await page.run('judge', { pair: { before, after }, ways })) {
      const { truth, kind } = notes[judged.id]!;
      cases.push({ page: name, truth, kind, editClass: editClassOf(truth, judged.before, judged.after), judged });
    }
  }
  return cases;
}

const outcome = ({ truth, judged }: Case, way: Way): Outcome => outcomeOf(truth, judged.truth, judged.placed[way]!);
const countsOf = (cases: readonly Case[], way: Way): Row => {
  const outcomes = cases.map((each) => outcome(each, way));
  return OUTCOMES.map((wanted) => String(outcomes.filter((each) => each === wanted).length));
};

/** What is to be well done of each class; none is to be wrong. */
const AIMS: Readonly<Record<EditClass, string>> = { same: '100 %', 'edited up to 10 %': '99 %', 'edited more': '', replaced: '95 %', gone: '100 %', ambiguous: '100 %' };

function summary(cases: readonly Case[], ways: readonly Way[]): string {
  const rows = EDIT_CLASSES.flatMap((editClass) => {
    const those = cases.filter((each) => each.editClass === editClass);
    return ways.map((way): Row => [way === 'ours' ? `${editClass} (${those.length})` : '', WAY_NAMES[way], ...countsOf(those, way), shareWellDone(those, way), way === 'ours' ? AIMS[editClass] : '']);
  });
  return table(['passages', 'by', ...OUTCOMES, 'well', 'aim'], rows);
}

/** The share that is well done: found at its place, or, where it is gone or nobody can say where it is, not placed. */
function shareWellDone(cases: readonly Case[], way: Way): string {
  const well = cases.filter((each) => ['right', 'inexact'].includes(outcome(each, way)));
  return cases.length === 0 ? '' : `${((100 * well.length) / cases.length).toFixed(1)} %`;
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
  return `Brier score of the confidence of ${placed.length} places: ${(squares.reduce((sum, square) => sum + square, 0) / Math.max(1, squares.length)).toFixed(3)} (aim 0.05)`;
}

function misses(cases: readonly Case[]): string {
  return cases
    .filter((each) => outcome(each, 'ours') !== 'right')
    .map((each) => {
      const { status, confidence }: Placed = each.judged.placed.ours!;
      return `${each.page} ${each.judged.id}: ${each.editClass}, ${outcome(each, 'ours')} (${status} ${confidence.toFixed(2)})\n  “${each.judged.before.exact}”${each.judged.found === undefined ? '' : `\n  “${each.judged.found}”`}`;
    })
    .join('\n');
}
