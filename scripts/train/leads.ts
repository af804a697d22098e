/**
 * `npm run train leads [FOLDER …]`: learns where the name of the unit that leads begins and ends, from the same documents as
 * `npm run train directives`; writes `utils/directives/lexicon/leads.ts`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../utils/directives/comparison.ts';
import { BOUNDARY_KINDS, type BoundaryKind, LONGEST_LEAD, mayEnd, visitBeginning, type VisitBoundary, visitEnd, visitBeginnings } from '../../utils/directives/lead-span.ts';
import type { Reading, TokenSpan } from '../../utils/directives/reading.ts';
import { projectRoot } from '../builds.ts';
import { type LabelledSentence, lessonsFrom } from './labelled-sentences.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { commonFeatures, tableLines } from './table-lines.ts';

const LEAST = { examples: 5, documents: 3 };
const PENALTY = 1;
/** Weights are rounded to this many places, and those nearer to 0 than the least are left out. */
const PLACES = 1;
const LEAST_WEIGHT = 0.12;

/** A place where a name may begin or end, with its features as `kind name`. */
interface Place {
  readonly document: string;
  readonly features: ReadonlySet<string>;
  readonly isBoundary: boolean;
}

export function run(folders: readonly string[]): void {
  const { sentences, source } = lessonsFrom(folders);
  const taught = sentences.filter(({ unit }) => unit.kind === 'directive' && unit.addresseeCarried !== true);
  const named = taught.flatMap((sentence) => {
    const span = leadOf(sentence);
    return span === 'elsewhere' ? [] : { ...sentence, span };
  });
  const begins = named.flatMap(({ document, setting: { reading }, span }) => beginningsOf(document, reading, span?.from));
  const ends = named.flatMap(({ document, setting: { reading }, span }) => (span ? endsOf(document, reading, span) : []));
  const spellings = spellingsOf(sentences);
  const head = `/** Learned by \`npm run train leads\` from the directives among ${source}. See \`LeadTable\`. */`;
  const text = `import type { LeadTable } from '../lead-span.ts';\n\n${head}\nexport const LEADS: LeadTable = {\n  begins: ${learned(begins, spellings)},\n  ends: ${learned(ends, spellings)},\n};\n`;
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

function beginningsOf(document: string, reading: Reading, from: number | undefined): Place[] {
  const places: Place[] = [];
  visitBeginnings(reading, (at, around) => places.push({ document, isBoundary: at === from, features: featuresOf((visit) => visitBeginning(reading, at, around, visit)) }));
  return places;
}

/** Its own end, and the places before it at which it goes on. */
function endsOf(document: string, reading: Reading, { from, to }: TokenSpan): Place[] {
  const last = Math.min(to, from + LONGEST_LEAD);
  return Array.from({ length: last - from }, (_, i) => from + 1 + i).filter((at) => mayEnd(reading, at)).map((at) => ({ document, isBoundary: at === to, features: featuresOf((visit) => visitEnd(reading, { from, to: at }, visit)) }));
}

/** Signs that part a table's lines, or the literal that it stands in. */
const PARTS = /[|`\\$]/u;

function featuresOf(visitAll: (visit: VisitBoundary) => void): ReadonlySet<string> {
  const features = new Set<string>();
  visitAll((kind, one, other) => {
    const name = other === undefined ? one : `${one} ${other}`;
    if (!PARTS.test(name)) features.add(`${kind} ${name}`);
  });
  return features;
}

/** Every word's key with how it was spelled where it came first. */
function spellingsOf(sentences: readonly LabelledSentence[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const { setting: { reading } } of sentences) {
    for (let at = 0; at < reading.length; at++) if (!spellings.has(reading.key(at))) spellings.set(reading.key(at), reading.slice(at, at + 1).toLowerCase());
  }
  return spellings;
}

/** A `BoundaryTable`, as it is written. */
function learned(places: readonly Place[], spellings: ReadonlyMap<string, string>): string {
  const features = commonFeatures(places, LEAST);
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  const examples = places.map((place) => ({ features: [...place.features].flatMap((feature) => numbers.get(feature) ?? []), isPositive: place.isBoundary }));
  const { weights, bias } = fitLogisticRegression(examples, features.length, PENALTY);
  const byKind = Map.groupBy(features.entries(), ([, feature]) => feature.slice(0, feature.indexOf(' ')) as BoundaryKind);
  const spelled = (name: string): string => name.split(' ').map((word) => spellings.get(word) ?? word).join(' ');
  const kinds = BOUNDARY_KINDS.map((kind) => {
    const named = (byKind.get(kind) ?? []).flatMap(([number, feature]) => (Math.abs(weights[number]!) < LEAST_WEIGHT ? [] : [[spelled(feature.slice(kind.length + 1)), weights[number]!.toFixed(PLACES)] as const]));
    return `    ${kind}: \`\n${tableLines(named).map((line) => `${line}\n`).join('')}\`,`;
  });
  return `{\n    bias: ${bias.toFixed(PLACES)},\n${kinds.join('\n')}\n  }`;
}
