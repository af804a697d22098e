/**
 * `npm run train directives [FOLDER …]`: learns how directives are worded, from the project's labelled documents but the parts
 * that are kept to report on, and from further folders of labelled documents; writes `utils/directives/lexicon/wording.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURE_KINDS, WORDING_NAMES, WordingFeatures } from '../../utils/directives/wording.ts';
import { projectRoot } from '../builds.ts';
import { lessonsFrom, spelledWords } from './labelled-sentences.ts';
import { learnedTable, setOf } from './learned-table.ts';
import { Words } from './words.ts';

/** Of words and features. */
const LEAST = { examples: 5, documents: 3 };
const PENALTY = 1;
/** Weights nearer to 0 are left out. */
const LEAST_WEIGHT = 0.05;

export function run(folders: readonly string[]): void {
  const { sentences, source } = lessonsFrom(folders);
  const words = new Words(spelledWords(sentences), LEAST.documents, WORDING_NAMES);
  const features = new WordingFeatures(words);
  const instances = sentences.map(({ document, setting, unit }) => ({ document, isPositive: unit.kind === 'directive', features: setOf((list) => features.gather(setting, list)) }));
  const table = learnedTable(instances, { kinds: FEATURE_KINDS, words, least: LEAST, penalty: PENALTY, leastWeight: LEAST_WEIGHT, indent: '' });
  const head = `/** Learned by \`npm run train directives\` from ${source}. See \`WordingTable\`. */`;
  writeFileSync(join(projectRoot, 'utils/directives/lexicon/wording.ts'), `import type { WordingTable } from '../wording.ts';\n\n${head}\nexport const WORDING: WordingTable = ${table};\n`);
  console.log(`${sentences.length} sentences, ${instances.filter(({ isPositive }) => isPositive).length} directives`);
}
