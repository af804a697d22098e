/**
 * Where in a sentence the unit that leads is named: a logistic regression says of each word how likely the name begins at it, a
 * second one of each place behind how likely it ends there, by the words and phrases on both sides. Their weights stand in
 * `lexicon/leads.ts`, learned by `npm run train leads`.
 */
import { BOUNDARY_KINDS, BoundaryFeatures, type BoundaryTable, visitBeginnings, visitEnds } from './lead-features.ts';
import { type Meanings, MEANS } from './meanings.ts';
import type { Reading, TokenSpan } from './reading.ts';
import { FeatureList, inHundredths, linesOf, logOddsOf, type TableWords, Weights } from './weights.ts';

export interface LeadTable {
  readonly begins: BoundaryTable;
  readonly ends: BoundaryTable;
}

/** Says how likely a boundary stands where it has certain features. */
class Boundary {
  /** Of the place that is asked for. */
  readonly features = new FeatureList();
  readonly #bias: number;
  readonly #weights: Weights;
  /** What the feature of the kind `named` may add at most. */
  readonly #mostByNamed: number;

  /** @param words to which those of the table are added */
  constructor(table: BoundaryTable, words: TableWords) {
    this.#bias = inHundredths(table.bias);
    this.#weights = new Weights(BOUNDARY_KINDS.map((kind) => table[kind]), words);
    this.#mostByNamed = Math.max(0, ...linesOf(table.named).map(([weight]) => inHundredths(weight)));
  }

  get logOdds(): number {
    return logOddsOf(this.#bias + this.#weights.sum(this.features));
  }

  /** No log odds are higher once the feature of the kind `named` is added. */
  get mostLogOdds(): number {
    return logOddsOf(this.#bias + this.#weights.sum(this.features) + this.#mostByNamed);
  }
}

/** Below these log odds no name begins: fitted, as is the next, on documents that neither rules nor weights had been learned from. */
const LEAST_LOG_ODDS = -1.5;
/** What it adds that rules found a name which begins there, or ends there; what is taken off where theirs goes on. */
const BY_RULES = 2;
/** The same for an end behind which they found what is to be done. */
const BY_RULES_BEFORE_TASK = 3;
/** Where rules found a name that begins with such log odds, no other place is looked at. */
const CERTAIN = 3;
/** A name that went on so unlikely far goes on no further, nor does one that ended more likely before: log of a probability. */
const LEAST_LIKELY = -12;

const OPENS_TASK = MEANS.tasks | MEANS.manners | MEANS.obligations | MEANS.leading | MEANS.cooperating | MEANS.passives;

export class LeadSpans {
  readonly #begins: Boundary;
  readonly #ends: Boundary;
  readonly #features: BoundaryFeatures;

  /** @param words to which those of the table are added */
  constructor(table: LeadTable, words: TableWords) {
    this.#begins = new Boundary(table.begins, words);
    this.#ends = new Boundary(table.ends, words);
    this.#features = new BoundaryFeatures(words);
  }

  /** The tokens that name the unit which leads; undefined if none do, or it cannot be told. @param byRules those that rules found */
  find(reading: Reading, byRules: TokenSpan | undefined): TokenSpan | undefined {
    let from = -1;
    let most = LEAST_LOG_ODDS;
    const weigh = (at: number, heard: Meanings, isObliged: boolean): void => {
      const begins = this.#begins;
      const added = at === byRules?.from ? BY_RULES : 0;
      this.#features.gatherBeforeNamed(reading, at, heard, isObliged, begins.features.clear());
      // What rules read at a place is not asked where it cannot make it the likeliest: to read it takes longer than all else.
      if (begins.mostLogOdds + added < most) return;
      this.#features.gatherNamed(reading, at, begins.features);
      const logOdds = begins.logOdds + added;
      if (logOdds < most) return;
      most = logOdds;
      from = at;
    };
    if (byRules) visitBeginnings(reading, weigh, byRules.from);
    if (most < CERTAIN) visitBeginnings(reading, weigh);
    return from < 0 ? undefined : { from, to: this.#endBehind(reading, from, byRules?.from === from ? byRules.to : undefined) };
  }

  /** The likeliest end of a name: it went on at each place before, and ends there. @param byRules the end of what rules found to begin there */
  #endBehind(reading: Reading, from: number, byRules: number | undefined): number {
    let best = from + 1;
    let most = Number.NEGATIVE_INFINITY;
    let wentOn = 0;
    const endByRules = byRules ?? from;
    const counts = reading.begins(endByRules, OPENS_TASK) ? BY_RULES_BEFORE_TASK : BY_RULES;
    visitEnds(reading, from, (to, isSeveral, isOpen) => {
      this.#features.gatherEnd(reading, from, to, isSeveral, isOpen, this.#ends.features.clear());
      const logOdds = this.#ends.logOdds + (to > endByRules ? 0 : to === endByRules ? counts : -counts);
      const likely = wentOn - Math.log1p(Math.exp(-logOdds));
      if (likely > most) {
        most = likely;
        best = to;
      }
      wentOn -= Math.log1p(Math.exp(logOdds));
      return wentOn > Math.max(most, LEAST_LIKELY);
    });
    return best;
  }
}
