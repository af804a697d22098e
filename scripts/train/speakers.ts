/**
 * `npm run train speakers [FOLDER …]`: learns who gives a directive, of those who may, from the same documents as
 * `npm run train directives`; writes `utils/directives/lexicon/speakers.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { byRulesAndWording, detectDirectives, type Judge } from '../../utils/directives/index.ts';
import { type Candidate, SPEAKER_FEATURES } from '../../utils/directives/speaker-features.ts';
import { sameOffice } from '../../utils/directives/speakers.ts';
import { projectRoot } from '../builds.ts';
import { keyOfName, overlap } from '../evaluate/directives/compare.ts';
import { blocksOf, isLeftOut, type LabelledDocument, type Unit } from '../evaluate/directives/labelled.ts';
import { documentsFrom } from './labelled-sentences.ts';
import type { Instance } from './learned-table.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { commonFeatures, tableLines } from './table-lines.ts';

const LEAST = { examples: 8, documents: 4 };
const PENALTY = 1;
/** Weights are rounded to this many places; what becomes 0 is left out. */
const PLACES = 1;

export function run(folders: readonly string[]): void {
  const { documents, source } = documentsFrom(folders);
  const examples = documents.flatMap(examplesOf);
  const learned = new Set(commonFeatures(examples, LEAST));
  const { weights, bias } = fitLogisticRegression(examples.map(({ features, isPositive }) => ({ features: [...features].filter((feature) => learned.has(feature)), isPositive })), SPEAKER_FEATURES.length, PENALTY);
  const named = SPEAKER_FEATURES.flatMap((name, feature) => {
    const weight = weights[feature]!.toFixed(PLACES);
    return Number(weight) === 0 ? [] : [[name, weight] as const];
  });
  const head = `/** Learned by \`npm run train speakers\` from the directives of ${source}. See \`SpeakerTable\`. */`;
  const table = `{\n  bias: ${bias.toFixed(PLACES)},\n  weights: \`\n${tableLines(named).map((line) => `${line}\n`).join('')}\`,\n}`;
  writeFileSync(join(projectRoot, 'utils/directives/lexicon/speakers.ts'), `import type { SpeakerTable } from '../likely-speakers.ts';\n\n${head}\nexport const SPEAKERS: SpeakerTable = ${table};\n`);
  console.log(`${examples.length} who may give a directive, ${examples.filter(({ isPositive }) => isPositive).length} who do; ${named.length} weights`);
}

/** Those who may give the directives of a document that are found in prose. */
function examplesOf(document: LabelledDocument): Instance[] {
  const placed = blocksOf(document);
  const given: (Unit | undefined)[] = [];
  const examples: Instance[] = [];
  const collecting: Judge = {
    ...byRulesAndWording,
    finding: (outcome, setting, traits, discourse) => {
      const finding = byRulesAndWording.finding(outcome, setting, traits, discourse);
      const { blockIndex, start, end } = setting.sentence;
      const from = placed[blockIndex]!.start;
      if (finding) given.push(document.units.find((unit) => unit.kind === 'directive' && !isLeftOut(unit) && overlap({ start: from + start, end: from + end }, unit)));
      return finding;
    },
    speaker: (_, candidates) => {
      const unit = given.shift();
      if (unit) examples.push(...candidates().map((candidate) => ({ document: document.name, features: candidate.features, isPositive: gives(candidate, unit) })));
      return undefined;
    },
  };
  detectDirectives(placed.map(({ block }) => block), { documentDate: document.documentDate }, collecting);
  return examples;
}

/** Whoever a label names by office alone has no name. */
function gives({ speaker }: Candidate, label: Unit): boolean {
  if (label.speaker !== undefined) return keyOfName(speaker.name) === keyOfName(label.speaker);
  return speaker.name === undefined && sameOffice(speaker.title, label.speakerTitle);
}
