/**
 * `npm run train leads [FOLDER …]`: learns where the name of the unit that leads begins and ends, from the same documents as
 * `npm run train directives`; writes `utils/directives/lexicon/leads.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../utils/directives/comparison.ts';
import { BOUNDARY_KINDS, BOUNDARY_NAMES, BoundaryFeatures, visitBeginnings, visitEnds } from '../../utils/directives/lead-features.ts';
import type { Reading, TokenSpan } from '../../utils/directives/reading.ts';
import { partsOf, type VisitFeature } from '../../utils/directives/weights.ts';
import { wordsOf } from '../../utils/directives/wording.ts';
import { projectRoot } from '../builds.ts';
import { type LabelledSentence, lessonsFrom } from './labelled-sentences.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { commonFeatures, tableLines } from './table-lines.ts';
import { Words } from './words.ts';

const LEAST = { examples: 5, documents: 3 };
const PENALTY = 1;
/** Weights are rounded to this many places, and those nearer to 0 than the least are left out. */
const PLACES = 1;
const LEAST_WEIGHT = 0.12;

/** A place where a name may begin or end. */
interface Place {
  readonly document: string;
  readonly features: ReadonlySet<number>;
  readonly isBoundary: boolean;
}

export function run(folders: readonly string[]): void {
  const { sentences, source } = lessonsFrom(folders);
  const taught = sentences.filter(({ unit }) => unit.kind === 'directive' && unit.addresseeCarried !== true);
  const named = taught.flatMap((sentence) => {
    const span = leadOf(sentence);
    return span === 'elsewhere' ? [] : { ...sentence, span };
  });
  const words = new Words(sentences.flatMap(({ document, setting }) => wordsOf(setting).map(([word, spelled]) => ({ document, word, spelled }))), LEAST.documents, BOUNDARY_NAMES);
  const features = new BoundaryFeatures(words);
  const begins = named.flatMap(({ document, setting: { reading }, span }) => beginningsOf(document, reading, span?.from, features));
  const ends = named.flatMap(({ document, setting: { reading }, span }) => (span ? endsOf(document, reading, span, features) : []));
  const head = `/** Learned by \`npm run train leads\` from the directives among ${source}. See \`LeadTable\`. */`;
  const text = `import type { LeadTable } from '../lead-span.ts';\n\n${head}\nexport const LEADS: LeadTable = {\n  begins: ${learned(begins, words)},\n  ends: ${learned(ends, words)},\n};\n`;
  writeFileSync(join(projectRoot, 'utils/directives/lexicon/leads.ts'), text);
  console.log(`${named.length} directives, ${ends.filter(({ isBoundary }) => isBoundary).length} leads`);
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

function beginningsOf(document: string, reading: Reading, from: number | undefined, features: BoundaryFeatures): Place[] {
  const places: Place[] = [];
  visitBeginnings(reading, (at, heard, isObliged) => places.push({ document, isBoundary: at === from, features: setOf((visit) => features.visitBeginning(reading, at, heard, isObliged, visit)) }));
  return places;
}

/** Its own end, and the places before it at which it goes on. */
function endsOf(document: string, reading: Reading, { from, to }: TokenSpan, features: BoundaryFeatures): Place[] {
  const places: Place[] = [];
  visitEnds(reading, from, (at, isSeveral, isOpen) => {
    if (at > to) return false;
    places.push({ document, isBoundary: at === to, features: setOf((visit) => features.visitEnd(reading, from, at, isSeveral, isOpen, visit)) });
    return true;
  });
  return places;
}

function setOf(visitAll: (visit: VisitFeature) => void): ReadonlySet<number> {
  const features = new Set<number>();
  visitAll((feature) => features.add(feature));
  return features;
}

/** A `BoundaryTable`, as it is written. */
function learned(places: readonly Place[], words: Words): string {
  const features = commonFeatures(places, LEAST);
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  const examples = places.map((place) => ({ features: [...place.features].flatMap((feature) => numbers.get(feature) ?? []), isPositive: place.isBoundary }));
  const { weights, bias } = fitLogisticRegression(examples, features.length, PENALTY);
  const byKind = Map.groupBy(features.entries(), ([, feature]) => BOUNDARY_KINDS[partsOf(feature).kind]!);
  const nameOf = (feature: number): string => partsOf(feature).words.map((word) => words.spelled(word)).join(' ');
  const kinds = BOUNDARY_KINDS.map((kind) => {
    const named = (byKind.get(kind) ?? []).flatMap(([number, feature]) => (Math.abs(weights[number]!) < LEAST_WEIGHT ? [] : [[nameOf(feature), weights[number]!.toFixed(PLACES)] as const]));
    return `    ${kind}: \`\n${tableLines(named).map((line) => `${line}\n`).join('')}\`,`;
  });
  return `{\n    bias: ${bias.toFixed(PLACES)},\n${kinds.join('\n')}\n  }`;
}
