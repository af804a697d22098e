/**
 * How likely a time is a deadline, by the words around it: a logistic regression whose weights stand in `lexicon/deadlines.ts`,
 * learned by `npm run train deadlines`.
 */
import { type Candidate, DEADLINE_KINDS, DeadlineFeatures, type DeadlineTable } from './deadline-features.ts';
import type { Reading } from './reading.ts';
import { inHundredths, logOddsOf, type TableWords, Weights } from './weights.ts';

export class DeadlineOdds {
  readonly #bias: number;
  readonly #weights: Weights;
  readonly #features: DeadlineFeatures;
  /** By the place of each feature, the turn that met it last. */
  readonly #seenIn: Int32Array;
  #turn = 0;

  /** @param words to which those of the table are added */
  constructor(table: DeadlineTable, words: TableWords) {
    this.#bias = inHundredths(table.bias);
    this.#weights = new Weights(DEADLINE_KINDS.map((kind) => table[kind]), words);
    this.#features = new DeadlineFeatures(words);
    this.#seenIn = new Int32Array(this.#weights.places);
  }

  /** The logarithm of the odds that it is one. @param reading the sentence that names it */
  of(candidate: Candidate, reading: Reading): number {
    const turn = ++this.#turn;
    let sum = this.#bias;
    this.#features.visit(candidate, reading, (feature) => {
      const place = this.#weights.placeOf(feature);
      if (place < 0 || this.#seenIn[place] === turn) return;
      this.#seenIn[place] = turn;
      sum += this.#weights.at(place);
    });
    return logOddsOf(sum);
  }
}
