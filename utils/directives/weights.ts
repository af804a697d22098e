/**
 * What is common to the models that weigh how sentences are worded: they look at features, each of a kind and of one word or two, and add
 * up what was learned that each weighs. Words are known by numbers, and features by one number each. Weights are whole numbers of
 * hundredths of log odds: their sums are the same in whatever order, and engines add them up without making anything.
 */
import { keyOf } from './comparison.ts';
import type { Reading, TokenSpan } from './reading.ts';

/** A line for each weight, with the features of one kind that have it: `1.2 giao | đề nghị`. */
export type WeightLines = string;

/** Numbers for words; 0 for one that is not known. */
export interface WordNumbers {
  numberOf(word: string): number;
}

/** Bits of a word's number: fewer words than they count have one. */
const WORD_BITS = 13;
export const MOST_WORDS = 1 << WORD_BITS;
const WORD_MASK = MOST_WORDS - 1;
/** With a kind and two words a feature fills the bits of one number. */
const MOST_KINDS = 1 << (31 - 2 * WORD_BITS);
const FIGURES = '0';
/** So many times as many places as weights. */
const EMPTY_SHARE = 2;

/** The words of tables, numbered as they come. */
export class TableWords implements WordNumbers {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  numberOf(word: string): number {
    return this.#numbers.get(word) ?? 0;
  }

  /** The word's number, which it gets if it has none. @throws RangeError if there are more words than numbers */
  add(word: string): number {
    const number = this.numberOf(word) || this.#numbers.size + 1;
    if (number >= MOST_WORDS) throw new RangeError(`more than ${MOST_WORDS} words have weights`);
    this.#numbers.set(word, number);
    return number;
  }
}

/** The word that a token is known by: numbers and dates are all alike. */
export const wordOf = (reading: Reading, token: number): string => (reading.hasFigure(token) ? FIGURES : reading.key(token));

/** Its number, which the token's word keeps for the next place where it is spelled so. */
export function numberAt(reading: Reading, token: number, words: WordNumbers): number {
  const word = reading.wordAt(token);
  if (word.numberedBy !== words) {
    word.numberedBy = words;
    word.numberThere = words.numberOf(wordOf(reading, token));
  }
  return word.numberThere;
}

/** @param kind its number */
export function featureOf(kind: number, one: number, other = 0): number {
  return (((kind << WORD_BITS) | one) << WORD_BITS) | other;
}

const kindOf = (feature: number): number => feature >> (2 * WORD_BITS);
const firstOf = (feature: number): number => (feature >> WORD_BITS) & WORD_MASK;
const secondOf = (feature: number): number => feature & WORD_MASK;
const isPair = (feature: number): boolean => secondOf(feature) !== 0;

/** What a feature is of; one that looks at one word has one. */
export function partsOf(feature: number): { readonly kind: number; readonly words: number[] } {
  const one = firstOf(feature);
  return { kind: kindOf(feature), words: isPair(feature) ? [one, secondOf(feature)] : [one] };
}

/** The numbers of kinds, by their names. @throws RangeError if there are more than features have room for */
export function numbersOfKinds<K extends string>(kinds: readonly K[]): { readonly [Kind in K]: number } {
  if (kinds.length > MOST_KINDS) throw new RangeError(`${kinds.length} kinds of features, more than ${MOST_KINDS}`);
  return Object.fromEntries(kinds.map((kind, number) => [kind, number])) as Record<K, number>;
}

/** Room for the features of a sentence; of a longer one there are more. */
const FIRST_ROOM = 512;
/** Of a feature that belongs to no token of its sentence. */
const NO_TOKEN = -1;

/** Features, as `featureOf` numbers them, gathered before they are weighed: what is looked up one after another does not wait for what is worked out between. Some come more than once. */
export class FeatureList {
  #features = new Int32Array(FIRST_ROOM);
  #tokens = new Int32Array(FIRST_ROOM);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): this {
    this.#length = 0;
    return this;
  }

  /** @param token the first of its tokens, if it may stand anywhere in the sentence */
  add(feature: number, token = NO_TOKEN): void {
    if (this.#length === this.#features.length) this.#widen();
    this.#features[this.#length] = feature;
    this.#tokens[this.#length++] = token;
  }

  at(index: number): number {
    return this.#features[index]!;
  }

  /** Its tokens, as many as it has words; undefined if it belongs to none. */
  tokensAt(index: number): TokenSpan | undefined {
    const from = this.#tokens[index]!;
    return from === NO_TOKEN ? undefined : { from, to: from + (isPair(this.#features[index]!) ? 2 : 1) };
  }

  #widen(): void {
    const [features, tokens] = [this.#features, this.#tokens];
    this.#features = new Int32Array(features.length * 2);
    this.#features.set(features);
    this.#tokens = new Int32Array(tokens.length * 2);
    this.#tokens.set(tokens);
  }
}

const HUNDREDTHS = 100;

/** What is written as log odds, as weights are added up. */
export const inHundredths = (logOdds: number): number => Math.round(logOdds * HUNDREDTHS);

/** What a sum of weights says. */
export const logOddsOf = (hundredths: number): number => hundredths / HUNDREDTHS;

/** Where what weighs nothing stands: at the place of no word. */
const NOWHERE = 0;

/** Weights of features. Those of one word have a place for each word and kind, one word's side by side; those of two stand behind, at places that are told by hashing the features (open addressing). */
export class Weights {
  readonly #kinds: number;
  /** How many places there are for features of one word. */
  readonly #singles: number;
  /** In hundredths: none is near the 327 that there is room for. */
  readonly #weights: Int16Array;
  /** By the place of its kind and first word, 1 if any feature of two words begins so: most that are asked for are told by it. */
  readonly #begins: Uint8Array;
  /** The feature of two words at each place behind the others; 0 at empty ones, as most are. */
  readonly #pairs: Int32Array;
  /** By place, the turn that met its feature last. */
  #seenIn: Int32Array | undefined;
  #turn = 0;

  /** @param table the lines of each kind @param words to which those of the table are added */
  constructor(table: readonly WeightLines[], words: TableWords) {
    const weights = new Map<number, number>();
    for (const [kind, lines] of table.entries()) {
      for (const [weight, names] of linesOf(lines)) {
        for (const name of names) {
          const [one = 0, other = 0] = name.split(' ').map((word) => words.add(keyOf(word)));
          weights.set(featureOf(kind, one, other), inHundredths(weight));
        }
      }
    }
    this.#kinds = table.length;
    this.#singles = table.length * (words.size + 1);
    this.#begins = new Uint8Array(this.#singles);
    this.#pairs = new Int32Array(2 ** Math.ceil(Math.log2(EMPTY_SHARE * (weights.size + 1))));
    this.#weights = new Int16Array(this.#singles + this.#pairs.length);
    for (const [feature, weight] of weights) {
      if (isPair(feature)) {
        this.#begins[this.#singleOf(feature)] = 1;
        this.#pairs[this.#slotOf(feature)] = feature;
      }
      this.#weights[this.#placeOf(feature)] = weight;
    }
  }

  /** The place of a feature's kind and first word. */
  #singleOf(feature: number): number {
    return firstOf(feature) * this.#kinds + kindOf(feature);
  }

  /** Where a feature of two words stands among such, or an empty slot. */
  #slotOf(feature: number): number {
    const pairs = this.#pairs;
    const last = pairs.length - 1;
    const mixed = Math.imul(feature, 0x9e_37_79_b1);
    for (let slot = (mixed ^ (mixed >>> 15)) & last; ; slot = (slot + 1) & last) if (pairs[slot] === feature || pairs[slot] === 0) return slot;
  }

  /** Where a feature's weight stands; a place of no weight if it has none. */
  #placeOf(feature: number): number {
    const single = this.#singleOf(feature);
    if (single >= this.#singles) return NOWHERE;
    if (!isPair(feature)) return single;
    return this.#begins[single] === 0 ? NOWHERE : this.#singles + this.#slotOf(feature);
  }

  /** What features weigh together. */
  sum(features: FeatureList): number {
    let sum = 0;
    for (let at = 0; at < features.length; at++) sum += this.of(features.at(at));
    return sum;
  }

  /** What they weigh together, each once, however often it comes. */
  sumOnce(features: FeatureList): number {
    let sum = 0;
    const turn = this.#nextTurn();
    for (let at = 0; at < features.length; at++) sum += this.#first(features.at(at), turn);
    return sum;
  }

  /** Hands on the weight of each that has one, where it comes first. */
  forEachOnce(features: FeatureList, take: (weight: number, at: number) => void): void {
    const turn = this.#nextTurn();
    for (let at = 0; at < features.length; at++) {
      const weight = this.#first(features.at(at), turn);
      if (weight !== 0) take(weight, at);
    }
  }

  of(feature: number): number {
    return this.#weights[this.#placeOf(feature)]!;
  }

  #nextTurn(): number {
    this.#seenIn ??= new Int32Array(this.#weights.length);
    return ++this.#turn;
  }

  /** The weight of a feature; 0 if it was met in this turn. */
  #first(feature: number, turn: number): number {
    const place = this.#placeOf(feature);
    const weight = this.#weights[place]!;
    if (weight === 0 || this.#seenIn![place] === turn) return 0;
    this.#seenIn![place] = turn;
    return weight;
  }
}

/** A table's lines: each weight with the names that have it. */
export function linesOf(lines: WeightLines): [weight: number, names: string[]][] {
  return lines.split('\n').filter((line) => line !== '').map((line) => {
    const space = line.indexOf(' ');
    return [Number(line.slice(0, space)), line.slice(space + 1).split(' | ')];
  });
}
