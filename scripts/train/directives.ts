/**
 * `npm run train directives [FOLDER …]`: learns how directives are worded, from the project's labelled documents but the parts
 * that are kept to report on, and from further folders of labelled documents; writes `utils/directives/lexicon/wording.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf } from '../../utils/directives/weights.ts';
import { FEATURE_KINDS, type FeatureKind, visitFeatures, wordsOf } from '../../utils/directives/wording.ts';
import { projectRoot } from '../builds.ts';
import { type LabelledSentence, lessonsFrom } from './labelled-sentences.ts';
import { type Example, fitLogisticRegression } from './logistic-regression.ts';
import { commonFeatures, tableLines } from './table-lines.ts';
import { Words } from './words.ts';

/** Of words and features. */
const LEAST = { examples: 5, documents: 3 };
const PENALTY = 2;
/** Weights are rounded to this many places; what becomes 0 is left out. */
const PLACES = 1;

export function run(folders: readonly string[]): void {
  const { sentences, source } = lessonsFrom(folders);
  const words = new Words(sentences.flatMap(({ document, setting }) => wordsOf(setting).map(([word, spelled]) => ({ document, word, spelled }))), LEAST.documents);
  const { features, examples } = examplesOf(sentences, words);
  const { weights, bias } = fitLogisticRegression(examples, features.length, PENALTY);
  const table = tableOf(features, weights, words);
  const head = `/** Learned by \`npm run train directives\` from ${source}. See \`WordingTable\`. */`;
  const kinds = FEATURE_KINDS.map((kind) => `  ${kind}: \`\n${table[kind].join('\n')}\n\`,`).join('\n');
  writeFileSync(join(projectRoot, 'utils/directives/lexicon/wording.ts'), `import type { WordingTable } from '../wording.ts';\n\n${head}\nexport const WORDING: WordingTable = {\n  bias: ${bias.toFixed(PLACES)},\n${kinds}\n};\n`);
  console.log(`${sentences.length} sentences, ${Object.values(table).flat().reduce((sum, line) => sum + line.split(' | ').length, 0)} of ${features.length} features`);
}

/** Every feature that enough sentences of enough documents have, as an example has it: by its place among these. */
function examplesOf(sentences: readonly LabelledSentence[], words: Words): { readonly features: readonly number[]; readonly examples: Example[] } {
  const seen = sentences.map(({ setting }) => {
    const own = new Set<number>();
    visitFeatures(setting, words, (feature) => own.add(feature));
    return own;
  });
  const features = commonFeatures(seen.map((own, i) => ({ document: sentences[i]!.document, features: own })), LEAST);
  const places = new Map(features.map((feature, place) => [feature, place]));
  const examples = seen.map((own, i) => ({ features: [...own].flatMap((feature) => places.get(feature) ?? []), isPositive: sentences[i]!.unit.kind === 'directive' }));
  return { features, examples };
}

/** Lines as `WordingTable` has them. */
function tableOf(features: readonly number[], weights: Float64Array, words: Words): Record<FeatureKind, string[]> {
  const byKind = Map.groupBy(features.entries(), ([, feature]) => FEATURE_KINDS[partsOf(feature).kind]!);
  const linesOf = (kind: FeatureKind): string[] => tableLines((byKind.get(kind) ?? []).flatMap(([i, feature]) => {
    const weight = weights[i]!.toFixed(PLACES);
    return Number(weight) === 0 ? [] : [[partsOf(feature).words.map((number) => words.spelled(number)).join(' '), weight] as const];
  }));
  return Object.fromEntries(FEATURE_KINDS.map((kind) => [kind, linesOf(kind)])) as Record<FeatureKind, string[]>;
}
