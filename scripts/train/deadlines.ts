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
import { wordsIn } from '../../utils/directives/wording.ts';
import { placedDeadlines, type PlacedUnit } from '../evaluate/directives/labelled.ts';
import { projectRoot } from '../builds.ts';
import { documentsFrom } from './labelled-sentences.ts';
import { learnedTable, setOf } from './learned-table.ts';
import { Words } from './words.ts';

const LEAST = { examples: 4, documents: 3 };
/** Each time comes twice: with its document's day and without. */
const PENALTY = 8;
/** Weights nearer to 0 are left out. */
const LEAST_WEIGHT = 0.05;

/** A time that a sentence names. */
interface NamedTime {
  readonly document: string;
  readonly candidate: Candidate;
  readonly reading: Reading;
  readonly isDeadline: boolean;
}

export function run(folders: readonly string[]): void {
  const { documents, source } = documentsFrom(folders);
  const times = documents.flatMap(({ name, units, documentDate }) => units.flatMap((unit) => [documentDate, undefined].flatMap((day) => timesOf(name, unit, day))));
  const words = new Words(times.flatMap(({ document, reading }) => wordsIn(reading).map(([word, spelled]) => ({ document, word, spelled }))), LEAST.documents, DEADLINE_NAMES);
  const features = new DeadlineFeatures(words);
  const instances = times.map(({ document, candidate, reading, isDeadline }) => ({ document, isPositive: isDeadline, features: setOf((list) => features.gather(candidate, reading, list)) }));
  const table = learnedTable(instances, { kinds: DEADLINE_KINDS, words, least: LEAST, penalty: PENALTY, leastWeight: LEAST_WEIGHT, indent: '' });
  const head = `/** Learned by \`npm run train deadlines\` from the times that sentences name in ${source}. See \`DeadlineTable\`. */`;
  writeFileSync(join(projectRoot, 'utils/directives/lexicon/deadlines.ts'), `import type { DeadlineTable } from '../deadline-features.ts';\n\n${head}\nexport const DEADLINES: DeadlineTable = ${table};\n`);
  console.log(`${times.length} times, ${times.filter(({ isDeadline }) => isDeadline).length} of them deadlines`);
}

/**
 * The times of a unit that may be deadlines, each taken for what its label says. Left out are those of rows, which have columns, of what readers would not
 * agree on, and those beside the only deadline that some sets label.
 */
function timesOf(document: string, unit: PlacedUnit, documentDate: string | undefined): NamedTime[] {
  if (unit.cells || unit.ambiguous) return [];
  const normal = (words: string): string => compare(words).text;
  const labels = placedDeadlines(unit, normal);
  const isWhole = unit.deadlines !== undefined || unit.deadline === undefined;
  const times: NamedTime[] = [];
  findDeadlines(normal(unit.text), { documentDate }, (candidate, reading) => {
    const { start, end } = candidate.point;
    const label = labels.find((one) => start < one.end && end > one.start);
    // What begins one is none: "từ ngày 20/4" of "từ ngày 20/4 đến hết ngày 10/5", "trước 16 giờ" of "trước 16 giờ mỗi ngày".
    const isDeadline = label !== undefined && !/[\p{L}\p{N}]/u.test(reading.text.slice(end, label.end));
    if (isWhole || label) times.push({ document, candidate, reading, isDeadline });
    return isDeadline;
  });
  return times;
}
