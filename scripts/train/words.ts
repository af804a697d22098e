import { keyOf } from '../../utils/directives/comparison.ts';
import { MOST_WORDS, type WordNumbers } from '../../utils/directives/weights.ts';

/** Signs that part a table's lines, or the literal that it stands in: no word of a table has one. */
const PARTS = /[|`\\$]/u;

/** A word of a document: as it is known, and as it is spelled there. */
export interface SpelledWord {
  readonly document: string;
  readonly word: string;
  readonly spelled: string;
}

/** The words of enough documents, numbered. */
export class Words implements WordNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #spelled: string[] = [''];

  /**
   * @param leastDocuments that a word must stand in
   * @param names that are numbered anyway
   * @throws RangeError if there are more than numbers
   */
  constructor(words: Iterable<SpelledWord>, leastDocuments: number, names: readonly string[] = []) {
    const seen = new Map<string, { readonly spelled: string; readonly documents: Set<string> }>();
    for (const { document, word, spelled } of words) {
      const one = seen.get(word) ?? { spelled, documents: new Set() };
      seen.set(word, one);
      one.documents.add(document);
    }
    for (const name of names) this.#numbers.set(keyOf(name), this.#spelled.push(name) - 1);
    for (const [word, { spelled, documents }] of seen) if (documents.size >= leastDocuments && !this.#numbers.has(word) && !PARTS.test(spelled)) this.#numbers.set(word, this.#spelled.push(spelled) - 1);
    if (this.#spelled.length > MOST_WORDS) throw new RangeError(`${this.#spelled.length} words, more than ${MOST_WORDS}`);
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** As it was spelled where it came first. */
  spelled(number: number): string {
    return this.#spelled[number]!;
  }
}
