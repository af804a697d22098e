/**
 * `npm run train leads [FOLDER …]`: learns where the name of the unit that leads begins and ends, from the same documents as
 * `npm run train directives`; writes `utils/directives/lexicon/leads.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../utils/directives/comparison.ts';
import { BOUNDARY_KINDS, BOUNDARY_NAMES, BoundaryFeatures, visitBeginnings, visitEnds } from '../../utils/directives/lead-features.ts';
import type { Reading, TokenSpan } from '../../utils/directives/reading.ts';
import { projectRoot } from '../builds.ts';
import { type LabelledSentence, lessonsFrom, spelledWords } from './labelled-sentences.ts';
import { type Instance, learnedTable, setOf } from './learned-table.ts';
import { Words } from './words.ts';

const LEAST = { examples: 5, documents: 3 };
const PENALTY = 1;
/** Weights nearer to 0 are left out. */
const LEAST_WEIGHT = 0.12;

export function run(folders: readonly string[]): void {
  const { sentences, source } = lessonsFrom(folders);
  const taught = sentences.filter(({ unit }) => unit.kind === 'directive' && unit.addresseeCarried !== true);
  const named = taught.flatMap((sentence) => {
    const span = leadOf(sentence);
    return span === 'elsewhere' ? [] : { ...sentence, span };
  });
  const words = new Words(spelledWords(sentences), LEAST.documents, BOUNDARY_NAMES);
  const features = new BoundaryFeatures(words);
  const begins = named.flatMap(({ document, setting: { reading }, span }) => beginningsOf(document, reading, span?.from, features));
  const ends = named.flatMap(({ document, setting: { reading }, span }) => (span ? endsOf(document, reading, span, features) : []));
  const learning = { kinds: BOUNDARY_KINDS, words, least: LEAST, penalty: PENALTY, leastWeight: LEAST_WEIGHT, indent: '  ' };
  const head = `/** Learned by \`npm run train leads\` from the directives among ${source}. See \`LeadTable\`. */`;
  const text = `import type { LeadTable } from '../lead-span.ts';\n\n${head}\nexport const LEADS: LeadTable = {\n  begins: ${learnedTable(begins, learning)},\n  ends: ${learnedTable(ends, learning)},\n};\n`;
  writeFileSync(join(projectRoot, 'utils/directives/lexicon/leads.ts'), text);
  console.log(`${named.length} directives, ${ends.filter(({ isPositive }) => isPositive).length} leads`);
}

/** The tokens of the lead; undefined if the directive has none, `'elsewhere'` if its label is not in the sentence word for word. */
function leadOf({ setting: { reading }, unit: { addressee } }: LabelledSentence): TokenSpan | 'elsewhere' | undefined {
  if (addressee === undefined) return undefined;
  const { key } = compare(addressee);
  const { key: whole } = compare(reading.text);
  const isStart = (at: number): boolean => !/[\p{L}\p{N}]/u.test(whole[at - 1] ?? ' ');
  let at = whole.indexOf(key);
  while (at >= 0 && !isStart(at)) at = whole.indexOf(key, at + 1);
  const from = at < 0 ? -1 : reading.findIndex((token) => reading.offset(token) === at);
  const to = at < 0 ? -1 : reading.findIndex((token) => reading.offset(token) + reading.slice(token, token + 1).length === at + key.length) + 1;
  return from >= 0 && to > from ? { from, to } : 'elsewhere';
}

function beginningsOf(document: string, reading: Reading, from: number | undefined, features: BoundaryFeatures): Instance[] {
  const places: Instance[] = [];
  visitBeginnings(reading, (at, heard, isObliged) => places.push({ document, isPositive: at === from, features: setOf((list) => features.gatherBeginning(reading, at, heard, isObliged, list)) }));
  return places;
}

/** Its own end, and the places before it at which it goes on. */
function endsOf(document: string, reading: Reading, { from, to }: TokenSpan, features: BoundaryFeatures): Instance[] {
  const places: Instance[] = [];
  visitEnds(reading, from, (at, isSeveral, isOpen) => {
    if (at > to) return false;
    places.push({ document, isPositive: at === to, features: setOf((list) => features.gatherEnd(reading, from, at, isSeveral, isOpen, list)) });
    return true;
  });
  return places;
}
