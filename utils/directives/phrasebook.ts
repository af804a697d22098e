/** A lexicon ready for reading. */
import { keyOf } from './comparison.ts';
import { LEXICON, type Meaning } from './lexicon/index.ts';
import { isPhraseMeaning, type Meanings, meaningsOf, MEANS } from './meanings.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { type WordPhrases, wordPhrases } from './word-phrases.ts';
import { Vocabulary, wordEnd, wordStart } from './words.ts';

/** What stands under a heading: orders, what is told, or what modals alone require. */
export type HeadingKind = 'directing' | 'reporting' | 'requiring';

/** Headings are compared as a whole; their words mean something else in a sentence. */
const HEADING_MEANINGS = { directingHeadings: 'directing', reportingHeadings: 'reporting', requiringHeadings: 'requiring' } as const satisfies Partial<Record<Meaning, HeadingKind>>;
const isHeadingMeaning = (meaning: Meaning): meaning is keyof typeof HEADING_MEANINGS => Object.hasOwn(HEADING_MEANINGS, meaning);

/** Phrases to be added to a lexicon's, by what they mean. */
export type Additions = { readonly [M in Meaning]?: readonly string[] | undefined };

export class Phrasebook {
  /** What words are known by: their numbers are those of `phrases`. */
  readonly vocabulary: Vocabulary;
  /** All phrases that are looked for in sentences. */
  readonly phrases: PhraseTrie;
  /** How headings begin. */
  readonly headings: WordPhrases;
  readonly headingKinds: ReadonlyMap<string, HeadingKind>;
  /** Their first words, as readings have them. */
  readonly headingWords: ReadonlySet<string>;
  /** Kinds of what a sentence refers to. */
  readonly references: WordPhrases;
  /** Kinds of what a task hands in. */
  readonly products: WordPhrases;
  readonly middleNames: ReadonlySet<string>;
  readonly #numbers: Map<string, number>;
  /** By the state that a phrase leads to. */
  readonly #meanings: (Meanings | undefined)[];

  /** @param own the phrasebook that the additions are to go with; without one they are all there is */
  constructor(additions: Additions, own?: Phrasebook) {
    this.#numbers = new Map(own === undefined ? [] : own.#numbers);
    this.#meanings = own === undefined ? [] : [...own.#meanings];
    this.phrases = new PhraseTrie(own?.phrases);
    this.vocabulary = new Vocabulary(this.#numbers, this.phrases);
    const headingKinds = new Map(own?.headingKinds);
    const keysOf = (meaning: Meaning): string[] => (additions[meaning] ?? []).map(keyOfPhrase);
    for (const meaning of Object.keys(LEXICON) as Meaning[]) {
      if (isPhraseMeaning(meaning)) for (const key of keysOf(meaning)) this.#add(key, MEANS[meaning]);
      else if (isHeadingMeaning(meaning)) for (const key of keysOf(meaning)) headingKinds.set(key, HEADING_MEANINGS[meaning]);
    }
    this.headingKinds = headingKinds;
    this.headings = wordPhrases([...headingKinds.keys()]);
    this.headingWords = new Set(Array.from(headingKinds.keys(), (key) => key.slice(0, wordEnd(key, 0))));
    this.references = wordPhrases([...(own?.references.phrases ?? []), ...(additions.references ?? []).map(inSmallLetters)]);
    this.products = wordPhrases([...(own?.products.phrases ?? []), ...keysOf('products')]);
    this.middleNames = new Set([...(own?.middleNames ?? []), ...keysOf('middleNames')]);
  }

  /** What the phrase means that leads to a state of `phrases`; undefined if the words so far are none. */
  meaningsAt(state: number): Meanings | undefined {
    return this.#meanings[state];
  }

  /** @param meaning its bit */
  #add(key: string, meaning: number): void {
    const words: number[] = [];
    for (let start = wordStart(key, 0); start < key.length; ) {
      const end = wordEnd(key, start);
      words.push(this.#numberOf(key.slice(start, end)));
      start = wordStart(key, end);
    }
    if (words.length === 0) return;
    const state = this.phrases.add(words);
    // Without holes a list is read faster.
    while (this.#meanings.length <= state) this.#meanings.push(undefined);
    this.#meanings[state] = meaningsOf((this.#meanings[state]?.bits ?? 0) | meaning);
  }

  #numberOf(word: string): number {
    const number = this.#numbers.get(word) ?? this.#numbers.size + 1;
    this.#numbers.set(word, number);
    return number;
  }
}

const inSmallLetters = (phrase: string): string => phrase.normalize('NFC').toLowerCase();
const keyOfPhrase = (phrase: string): string => keyOf(inSmallLetters(phrase));

let own: Phrasebook | undefined;

/** The program's lexicon, with the phrases of `additions` added to it. */
export function phrasebook(additions: Additions = {}): Phrasebook {
  own ??= new Phrasebook(LEXICON);
  return Object.keys(additions).length === 0 ? own : new Phrasebook(additions, own);
}
