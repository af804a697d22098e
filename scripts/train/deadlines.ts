/**
 * `npm run train deadlines [FOLDER …]`: learns which of the times that sentences name are deadlines, from the same documents as
 * `npm run train directives`; writes `utils/directives/lexicon/deadlines.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../utils/directives/comparison.ts';
import { type Candidate, DEADLINE_KINDS, DEADLINE_NAMES, DeadlineFeatures } from '../../utils/directives/deadline-features.ts';
import { findDeadlines } from '../../utils/directives/index.ts';
import type { Reading } from '../../utils/directives/reading.ts';
import { partsOf } from '../../utils/directives/weights.ts';
import { wordsIn } from '../../utils/directives/wording.ts';
import { type LabelledDocument, placedDeadlines, type PlacedUnit } from '../evaluate/directives/labelled.ts';
import { projectRoot } from '../builds.ts';
import { documentsFrom } from './labelled-sentences.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { commonFeatures, tableLines } from './table-lines.ts';
import { Words } from './words.ts';

const LEAST = { examples: 4, documents: 3 };
/** Each time is an example twice: with its document's day and without. */
const PENALTY = 8;
/** Weights are rounded to this many places, and those nearer to 0 than the least are left out. */
const PLACES = 1;
const LEAST_WEIGHT = 0.05;

/** A time that a sentence names. */
interface Example {
  readonly document: string;
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly isDeadline: boolean;
}

export function run(folders: readonly string[]): void {
  const { documents, source } = documentsFrom(folders);
  const { table, examples } = learned(documents);
  const head = `/** Learned by \`npm run train deadlines\` from the times that sentences name in ${source}. See \`DeadlineTable\`. */`;
  writeFileSync(join(projectRoot, 'utils/directives/lexicon/deadlines.ts'), `import type { DeadlineTable } from '../deadline-features.ts';\n\n${head}\nexport const DEADLINES: DeadlineTable = ${table};\n`);
  console.log(`${examples.length} times, ${examples.filter(({ isDeadline }) => isDeadline).length} of them deadlines`);
}

/** A `DeadlineTable`, as it is written, and what it was learned from. */
export function learned(documents: readonly LabelledDocument[]): { readonly table: string; readonly examples: readonly Example[] } {
  const examples = documents.flatMap((document) => document.units.flatMap((unit) => [document.documentDate, undefined].flatMap((documentDate) => examplesOf(document.name, unit, documentDate))));
  const words = new Words(examples.flatMap(({ document, reading }) => wordsIn(reading).map(([word, spelled]) => ({ document, word, spelled }))), LEAST.documents, DEADLINE_NAMES);
  const visitor = new DeadlineFeatures(words);
  const seen = examples.map(({ document, candidate, reading }) => {
    const features = new Set<number>();
    visitor.visit(candidate, reading, (feature) => features.add(feature));
    return { document, features };
  });
  const features = commonFeatures(seen, LEAST);
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  const { weights, bias } = fitLogisticRegression(seen.map((one, i) => ({ features: [...one.features].flatMap((feature) => numbers.get(feature) ?? []), isPositive: examples[i]!.isDeadline })), features.length, PENALTY);
  const byKind = Map.groupBy(features.entries(), ([, feature]) => DEADLINE_KINDS[partsOf(feature).kind]!);
  const kinds = DEADLINE_KINDS.map((kind) => {
    const named = (byKind.get(kind) ?? []).flatMap(([number, feature]) => (Math.abs(weights[number]!) < LEAST_WEIGHT ? [] : [[partsOf(feature).words.map((word) => words.spelled(word)).join(' '), weights[number]!.toFixed(PLACES)] as const]));
    return `  ${kind}: \`\n${tableLines(named).map((line) => `${line}\n`).join('')}\`,`;
  });
  return { table: `{\n  bias: ${bias.toFixed(PLACES)},\n${kinds.join('\n')}\n}`, examples };
}

/**
 * The times of a unit that may be deadlines, each taken for what its label says. Left out are those of rows, which have columns, of what readers would not
 * agree on, and those beside the only deadline that some sets label.
 */
function examplesOf(document: string, unit: PlacedUnit, documentDate: string | undefined): Example[] {
  if (unit.cells || unit.ambiguous) return [];
  const normal = (words: string): string => compare(words).text;
  const labels = placedDeadlines(unit, normal);
  const isWhole = unit.deadlines !== undefined || unit.deadline === undefined;
  const examples: Example[] = [];
  findDeadlines(normal(unit.text), { documentDate }, (candidate, reading) => {
    const { start, end } = candidate.point;
    const label = labels.find((one) => start < one.end && end > one.start);
    // What begins one is none: "từ ngày 20/4" of "từ ngày 20/4 đến hết ngày 10/5", "trước 16 giờ" of "trước 16 giờ mỗi ngày".
    const isDeadline = label !== undefined && !/[\p{L}\p{N}]/u.test(reading.text.slice(end, label.end));
    if (isWhole || label) examples.push({ document, candidate, reading, isDeadline });
    return isDeadline;
  });
  return examples;
}
