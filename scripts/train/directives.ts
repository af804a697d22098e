/**
 * `npm run train directives [FOLDER …]`: learns how directives are worded, from the project's labelled documents but the parts
 * that are kept to report on, and from further folders of labelled documents; writes `utils/directives/lexicon/wording.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectDirectives, type Judge } from '../../utils/directives/index.ts';
import type { PlacedSetting } from '../../utils/directives/sentences.ts';
import { FEATURE_KINDS, type FeatureKind, MOST_WORDS, partsOf, type Setting, visitFeatures, wordsOf } from '../../utils/directives/wording.ts';
import { projectRoot } from '../builds.ts';
import { overlap } from '../evaluate/directives/compare.ts';
import { blocksOf, isLeftOut, type LabelledDocument, LEARNED_PARTS, OWN_FOLDER, readDocuments } from '../evaluate/directives/labelled.ts';
import { type Example, fitLogisticRegression } from './logistic-regression.ts';

/** Words and features that fewer documents have tell of those documents, not of the language. */
const LEAST_DOCUMENTS = 3;
/** In sentences. */
const LEAST_SENTENCES = 5;
const PENALTY = 2;
/** Weights are rounded to this many places; what becomes 0 is left out. */
const PLACES = 1;

interface LabelledSentence {
  readonly document: string;
  readonly setting: Setting;
  readonly isDirective: boolean;
}

export function run(folders: readonly string[]): void {
  const own = LEARNED_PARTS.flatMap((part) => readDocuments(OWN_FOLDER, part));
  const further = folders.flatMap((folder) => readDocuments(folder, 'all'));
  const sentences = [...own, ...further].flatMap(labelledSentences);
  const words = new Words(sentences);
  const { features, examples } = examplesOf(sentences, words);
  const { weights, bias } = fitLogisticRegression(examples, features.length, PENALTY);
  const table = tableOf(features, weights, words);
  const head = `/** Learned by \`npm run train directives\` from ${sentences.length} sentences of ${own.length} documents of the project and ${further.length} of other sources. See \`WordingTable\`. */`;
  const kinds = FEATURE_KINDS.map((kind) => `  ${kind}: \`\n${table[kind].join('\n')}\n\`,`).join('\n');
  writeFileSync(join(projectRoot, 'utils/directives/lexicon/wording.ts'), `import type { WordingTable } from '../wording.ts';\n\n${head}\nexport const WORDING: WordingTable = {\n  bias: ${bias.toFixed(PLACES)},\n${kinds}\n};\n`);
  console.log(`${sentences.length} sentences, ${Object.values(table).flat().reduce((sum, line) => sum + line.split(' | ').length, 0)} of ${features.length} features`);
}

/** The sentences in prose whose label is beyond doubt, as they are met when their document is read. */
function labelledSentences(document: LabelledDocument): LabelledSentence[] {
  const placed = blocksOf(document);
  const settings: PlacedSetting[] = [];
  const collecting: Judge = (outcome, setting) => {
    if (outcome !== 'opening') settings.push(setting);
    return undefined;
  };
  detectDirectives(placed.map(({ block }) => block), { documentDate: document.documentDate }, collecting);
  return settings.flatMap((setting) => {
    const { blockIndex, start, end } = setting.sentence;
    const from = placed[blockIndex]!.start;
    const unit = document.units.find((one) => overlap({ start: from + start, end: from + end }, one));
    return unit && !isLeftOut(unit) ? { document: document.name, setting, isDirective: unit.kind === 'directive' } : [];
  });
}

/** The words of enough documents, numbered. */
class Words {
  readonly #numbers = new Map<string, number>();
  readonly #spelled: string[] = [''];

  constructor(sentences: readonly LabelledSentence[]) {
    const seen = new Map<string, { spelled: string; documents: Set<string> }>();
    for (const { document, setting } of sentences) {
      for (const [word, spelled] of wordsOf(setting)) {
        const one = seen.get(word) ?? { spelled, documents: new Set() };
        seen.set(word, one);
        one.documents.add(document);
      }
    }
    for (const [word, { spelled, documents }] of seen) if (documents.size >= LEAST_DOCUMENTS) this.#numbers.set(word, this.#spelled.push(spelled) - 1);
    if (this.#spelled.length > MOST_WORDS) throw new RangeError(`${this.#spelled.length} words, more than ${MOST_WORDS}`);
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** As it was spelled where it came first. */
  spelled(number: number): string {
    return this.#spelled[number]!;
  }
}

/** Every feature that enough sentences of enough documents have, as an example has it: by its place among these. */
function examplesOf(sentences: readonly LabelledSentence[], words: Words): { readonly features: readonly number[]; readonly examples: Example[] } {
  const seen = sentences.map(({ setting }) => {
    const own = new Set<number>();
    visitFeatures(setting, words, (feature) => own.add(feature));
    return own;
  });
  const having = new Map<number, { sentences: number; documents: Set<string> }>();
  for (const [i, own] of seen.entries()) {
    for (const feature of own) {
      const count = having.get(feature) ?? { sentences: 0, documents: new Set() };
      having.set(feature, count);
      count.sentences++;
      count.documents.add(sentences[i]!.document);
    }
  }
  const features = [...having].flatMap(([feature, count]) => (count.sentences >= LEAST_SENTENCES && count.documents.size >= LEAST_DOCUMENTS ? feature : []));
  const places = new Map(features.map((feature, place) => [feature, place]));
  const examples = seen.map((own, i) => ({ features: [...own].flatMap((feature) => places.get(feature) ?? []), isPositive: sentences[i]!.isDirective }));
  return { features, examples };
}

/** Lines as `WordingTable` has them, the heaviest first. */
function tableOf(features: readonly number[], weights: Float64Array, words: Words): Record<FeatureKind, string[]> {
  const byKind = new Map<FeatureKind, Map<string, string[]>>();
  for (const [i, feature] of features.entries()) {
    const weight = weights[i]!.toFixed(PLACES);
    if (Number(weight) === 0) continue;
    const { kind, numbers } = partsOf(feature);
    const lines = byKind.get(kind) ?? new Map<string, string[]>();
    byKind.set(kind, lines);
    lines.set(weight, [...(lines.get(weight) ?? []), numbers.map((number) => words.spelled(number)).join(' ')]);
  }
  const linesOf = (kind: FeatureKind): string[] => [...(byKind.get(kind) ?? [])].sort(([one], [other]) => Number(other) - Number(one)).map(([weight, names]) => `${weight} ${names.sort().join(' | ')}`);
  return Object.fromEntries(FEATURE_KINDS.map((kind) => [kind, linesOf(kind)])) as Record<FeatureKind, string[]>;
}
