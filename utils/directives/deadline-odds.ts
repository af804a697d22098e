/**
 * How likely a time is a deadline, by the words around it: a logistic regression whose weights stand in `lexicon/deadlines.ts`,
 * learned by `npm run train deadlines`.
 */
import { type Candidate, DEADLINE_KINDS, DeadlineFeatures, type DeadlineTable } from './deadline-features.ts';
import type { Reading } from './reading.ts';
import { FeatureList, inHundredths, logOddsOf, type TableWords, Weights } from './weights.ts';

export class DeadlineOdds {
  readonly #bias: number;
  readonly #weights: Weights;
  readonly #features: DeadlineFeatures;
  /** Of the time that is asked for. */
  readonly #list = new FeatureList();

  /** @param words to which those of the table are added */
  constructor(table: DeadlineTable, words: TableWords) {
    this.#bias = inHundredths(table.bias);
    this.#weights = new Weights(DEADLINE_KINDS.map((kind) => table[kind]), words);
    this.#features = new DeadlineFeatures(words);
  }

  /** The logarithm of the odds that it is one. @param reading the sentence that names it */
  of(candidate: Candidate, reading: Reading): number {
    this.#features.gather(candidate, reading, this.#list.clear());
    return logOddsOf(this.#bias + this.#weights.sumOnce(this.#list));
  }
}
