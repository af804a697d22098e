/** The names of features by their weight, as tables of weights are written: a line for each weight, the heaviest first. */
export function tableLines(weights: Iterable<readonly [name: string, weight: string]>): string[] {
  const lines = new Map<string, string[]>();
  for (const [name, weight] of weights) lines.set(weight, [...(lines.get(weight) ?? []), name]);
  return [...lines].sort(([one], [other]) => Number(other) - Number(one)).map(([weight, names]) => `${weight} ${names.sort().join(' | ')}`);
}

/** Which features stand often enough to tell of the language, not of some documents. */
export interface Enough {
  /** In so many examples. */
  readonly examples: number;
  /** Of so many documents. */
  readonly documents: number;
}

/** The features that enough examples of enough documents have. @param examples each with the features that it has, every one once */
export function commonFeatures<F>(examples: Iterable<{ readonly document: string; readonly features: Iterable<F> }>, least: Enough): F[] {
  const having = new Map<F, { examples: number; documents: Set<string> }>();
  for (const { document, features } of examples) {
    for (const feature of features) {
      const count = having.get(feature) ?? { examples: 0, documents: new Set() };
      having.set(feature, count);
      count.examples++;
      count.documents.add(document);
    }
  }
  return [...having].flatMap(([feature, { examples: count, documents }]) => (count >= least.examples && documents.size >= least.documents ? feature : []));
}
