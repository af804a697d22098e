import { FeatureList, partsOf } from '../../utils/directives/weights.ts';
import { fitLogisticRegression } from './logistic-regression.ts';
import { commonFeatures, type Enough, tableLines } from './table-lines.ts';
import type { Words } from './words.ts';

/** Something that is to be told from its like. */
export interface Instance {
  readonly document: string;
  /** Every one once. */
  readonly features: Iterable<number>;
  readonly isPositive: boolean;
}

export interface Learning {
  /** By their numbers. */
  readonly kinds: readonly string[];
  readonly words: Words;
  /** For a feature to count. */
  readonly least: Enough;
  readonly penalty: number;
  /** Weights nearer to 0 are left out. */
  readonly leastWeight: number;
  /** Before each line but the first. */
  readonly indent: string;
}

/** Weights are rounded to this many places. */
const PLACES = 1;

/** A table of weights with its bias, as it is written. */
export function learnedTable(instances: readonly Instance[], { kinds, words, least, penalty, leastWeight, indent }: Learning): string {
  const features = commonFeatures(instances, least);
  const numbers = new Map(features.map((feature, number) => [feature, number]));
  const examples = instances.map((instance) => ({ features: [...instance.features].flatMap((feature) => numbers.get(feature) ?? []), isPositive: instance.isPositive }));
  const { weights, bias } = fitLogisticRegression(examples, features.length, penalty);
  const byKind = Map.groupBy(features.entries(), ([, feature]) => kinds[partsOf(feature).kind]!);
  const nameOf = (feature: number): string => partsOf(feature).words.map((word) => words.spelled(word)).join(' ');
  const lines = kinds.map((kind) => {
    const named = (byKind.get(kind) ?? []).flatMap(([number, feature]) => (Math.abs(weights[number]!) < leastWeight ? [] : [[nameOf(feature), weights[number]!.toFixed(PLACES)] as const]));
    return `${indent}  ${kind}: \`\n${tableLines(named).map((line) => `${line}\n`).join('')}\`,`;
  });
  return `{\n${indent}  bias: ${bias.toFixed(PLACES)},\n${lines.join('\n')}\n${indent}}`;
}

/** Each feature once, however often it is gathered. */
export function setOf(gather: (features: FeatureList) => void): ReadonlySet<number> {
  const features = new FeatureList();
  gather(features);
  return new Set(Array.from({ length: features.length }, (_, at) => features.at(at)));
}
