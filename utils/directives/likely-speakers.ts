/**
 * Who gives a directive where rules are not sure: a logistic regression says of each who may how likely it is they, by what
 * they say before and next and how they are named. Its weights stand in `lexicon/speakers.ts`, learned by `npm run train speakers`.
 */
import { type Candidate, SPEAKER_FEATURES } from './speaker-features.ts';
import type { Speaker } from './speakers.ts';
import { linesOf, type WeightLines } from './weights.ts';

/** A line for each weight, with the features that have it: `1.2 here asked name | most speeches minutes`. */
export interface SpeakerTable {
  readonly bias: number;
  readonly weights: WeightLines;
}

/** What it adds that rules take somebody to speak: fitted on documents that neither rules nor weights had been learned from. */
const BY_RULES = 2;
/** Where rules know of nobody, whoever is less likely to speak than not does not. */
const LEAST_LOG_ODDS = 0;

export class LikelySpeakers {
  readonly #bias: number;
  /** By the numbers of features. */
  readonly #weights: Float64Array;

  constructor({ bias, weights }: SpeakerTable) {
    this.#bias = bias;
    const byName = new Map(linesOf(weights).flatMap(([weight, names]) => names.map((name) => [name, weight] as const)));
    this.#weights = Float64Array.from(SPEAKER_FEATURES, (name) => byName.get(name) ?? 0);
  }

  /** The likeliest of those who may give a directive; undefined if nobody is likely to. */
  find(candidates: readonly Candidate[]): Speaker | undefined {
    const byRules = candidates.find(({ isByRules }) => isByRules);
    let likeliest = byRules;
    let most = byRules ? this.#logOdds(byRules) + BY_RULES : LEAST_LOG_ODDS;
    for (const candidate of candidates) {
      const logOdds = candidate.isByRules ? Number.NEGATIVE_INFINITY : this.#logOdds(candidate);
      if (logOdds <= most) continue;
      most = logOdds;
      likeliest = candidate;
    }
    return likeliest?.speaker;
  }

  #logOdds({ features }: Candidate): number {
    let logOdds = this.#bias;
    for (const feature of features) logOdds += this.#weights[feature]!;
    return logOdds;
  }
}
