/**
 * What the words of a sentence, and of those beside it, say without any rule: how often sentences worded so were directives. A
 * logistic regression over words and pairs of words, learned by `npm run train directives`; its weights stand in `lexicon/wording.ts`.
 */
import { keyOf } from './comparison.ts';
import { MEANS } from './meanings.ts';
import type { Reading, TokenSpan } from './reading.ts';

/** What is looked at. Words stand for themselves; the others are the first and last of a sentence, and what a sentence looks like. */
export const FEATURE_KINDS = ['word', 'pair', 'opening', 'openingPair', 'closing', 'openingBefore', 'closingBefore', 'openingAfter', 'shape'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** By kind: a line for each weight, with the features that have it, as `1.2 giao | đề nghị`. */
export type WordingTable = { readonly [K in FeatureKind]: string } & { readonly bias: number };

/** A sentence between its neighbours. */
export interface Surroundings {
  readonly reading: Reading;
  readonly before: Reading | undefined;
  readonly after: Reading | undefined;
  readonly isNumbered: boolean;
  /** How far into the document it stands, 0 to 1, if that is known. */
  readonly position: number | undefined;
}

export interface Setting extends Surroundings {
  /** How the document stands before it: `Discourse.traits`. */
  readonly traits: readonly string[];
}

/** Numbers for words; 0 for one that is not known. */
interface Vocabulary {
  numberOf(word: string): number;
}

/** Fewer words than this have a weight. */
export const MOST_WORDS = 1 << 13;
const POSITIONS = 5;
/** Lengths are told apart by so many tokens, up to the longest. */
const LENGTH_STEP = 8;
const LONGEST_STEP = 6;
const FIGURES = '0';
const LENGTHS = Array.from({ length: LONGEST_STEP + 1 }, (_, step) => `length-${step}`);
const FIFTHS = Array.from({ length: POSITIONS + 1 }, (_, fifth) => `fifth-${fifth}`);
/** So many times as many places as weights. */
const EMPTY_SHARE = 2;

/** The word that a token is known by: numbers and dates are all alike. */
export const wordOf = (reading: Reading, token: number): string => (reading.hasFigure(token) ? FIGURES : reading.key(token));

/** Its number, which the token's word keeps for the next place where it is spelled so. */
function numberAt(reading: Reading, token: number, words: Vocabulary): number {
  const word = reading.wordAt(token);
  if (word.numberedBy !== words) {
    word.numberedBy = words;
    word.numberThere = words.numberOf(wordOf(reading, token));
  }
  return word.numberThere;
}

/** @param feature its number, or its place in a table */
type Visit = (feature: number, from?: number, to?: number) => void;

/** Hands each feature of a sentence to `visit`, as one number, with its tokens, from one up to another, not included, if it may stand anywhere in the sentence; some come more than once. */
export function visitFeatures(setting: Setting, words: Vocabulary, visit: Visit): void {
  visitWords(setting, words, visit);
  visitShapes(setting.traits, words, visit);
}

/** The features that do not change with how the document stands. */
function visitWords(surroundings: Surroundings, words: Vocabulary, visit: Visit): void {
  const { reading, before, after } = surroundings;
  const { length } = reading;
  let last = 0;
  for (let token = 0; token < length; token++) {
    const word = numberAt(reading, token, words);
    if (word > 0) visit(featureOf('word', word), token, token + 1);
    if (word > 0 && token === 0) visit(featureOf('opening', word));
    if (word > 0 && last > 0) visit(featureOf('pair', last, word), token - 1, token + 1);
    if (word > 0 && last > 0 && token === 1) visit(featureOf('openingPair', last, word));
    last = word;
  }
  if (last > 0) visit(featureOf('closing', last));
  visitBeside('openingBefore', before, 0, words, visit);
  visitBeside('closingBefore', before, (before?.length ?? 0) - 2, words, visit);
  visitBeside('openingAfter', after, 0, words, visit);
  visitShapes(shapesOf(surroundings), words, visit);
}

function visitBeside(kind: FeatureKind, neighbour: Reading | undefined, from: number, words: Vocabulary, visit: Visit): void {
  if (neighbour === undefined) return;
  const one = numberAt(neighbour, from, words);
  const other = numberAt(neighbour, from + 1, words);
  if (one > 0 && other > 0) visit(featureOf(kind, one, other));
}

function visitShapes(names: readonly string[], words: Vocabulary, visit: Visit): void {
  for (const name of names) visit(featureOf('shape', words.numberOf(name)));
}

function shapesOf({ reading: { text, length }, isNumbered, position }: Surroundings): string[] {
  return [
    LENGTHS[Math.min(LONGEST_STEP, Math.floor(length / LENGTH_STEP))]!,
    ...(position === undefined ? [] : [FIFTHS[Math.min(POSITIONS, 1 + Math.floor(position * POSITIONS))]!]),
    ...(isNumbered ? ['numbered'] : []),
    ...(/^\p{Ll}/u.test(text) ? ['small-letter'] : []),
  ];
}

function featureOf(kind: FeatureKind, one: number, other = 0): number {
  return (KIND_NUMBERS[kind] * MOST_WORDS + one) * MOST_WORDS + other;
}

/** What a feature's number stands for; kinds that look at one word have one. */
export function partsOf(feature: number): { readonly kind: FeatureKind; readonly numbers: number[] } {
  const kind = FEATURE_KINDS[Math.floor(feature / MOST_WORDS / MOST_WORDS)]!;
  const numbers = [Math.floor(feature / MOST_WORDS) % MOST_WORDS, feature % MOST_WORDS];
  return { kind, numbers: numbers[1] === 0 ? numbers.slice(0, 1) : numbers };
}

/** Every word and shape that the features of a sentence itself are made of, and as it is spelled there. */
export function wordsOf(setting: Setting): (readonly [word: string, spelled: string])[] {
  const { reading } = setting;
  const words = Array.from({ length: reading.length }, (_, token) => [wordOf(reading, token), reading.hasFigure(token) ? FIGURES : reading.slice(token, token + 1).toLowerCase()] as const);
  return [...words, ...[...shapesOf(setting), ...setting.traits].map((name) => [name, name] as const)];
}

const KIND_NUMBERS = Object.fromEntries(FEATURE_KINDS.map((kind, i) => [kind, i])) as Record<FeatureKind, number>;

/** Whole words at a token that say something to a person who asks why: "trước", "nhất" alone do not. */
function askingWords(reading: Reading, token: number): TokenSpan | undefined {
  const mark = reading.markAt(token);
  return mark?.meanings.has(ASKING) ? mark : undefined;
}

const ASKING = MEANS.orders | MEANS.requests | MEANS.obligations | MEANS.leading | MEANS.cooperating | MEANS.passives | MEANS.tasks | MEANS.manners;

/** The weights of a table, ready for reading: side by side, at places that are told by hashing the features (open addressing). */
export class Wording {
  readonly #words = new Map<string, number>();
  /** The feature at each place; 0 at empty ones, as most are. */
  readonly #features: Int32Array;
  readonly #weights: Float64Array;
  /** The turn of `#once` that met each feature last. */
  readonly #seenIn: Int32Array;
  #turn = 0;
  /** The sum so far: a number that a function changes which is handed on is made anew each time. */
  #logOdds = 0;
  readonly #bias: number;

  constructor(table: WordingTable) {
    this.#bias = table.bias;
    const weights = new Map<number, number>();
    for (const kind of FEATURE_KINDS) {
      for (const [weight, names] of linesOf(table[kind])) {
        for (const name of names) {
          const [one = 0, other = 0] = name.split(' ').map((word) => this.#number(keyOf(word)));
          weights.set(featureOf(kind, one, other), weight);
        }
      }
    }
    const places = 2 ** Math.ceil(Math.log2(EMPTY_SHARE * (weights.size + 1)));
    this.#features = new Int32Array(places);
    this.#weights = new Float64Array(places);
    this.#seenIn = new Int32Array(places);
    for (const [feature, weight] of weights) {
      const place = this.#placeOf(feature);
      this.#features[place] = feature;
      this.#weights[place] = weight;
    }
  }

  /** Where a feature stands, or an empty place. */
  #placeOf(feature: number): number {
    const features = this.#features;
    const last = features.length - 1;
    const mixed = Math.imul(feature, 0x9e_37_79_b1);
    for (let place = (mixed ^ (mixed >>> 15)) & last; ; place = (place + 1) & last) if (features[place] === feature || features[place] === 0) return place;
  }

  #number(word: string): number {
    const number = this.#words.get(word) ?? this.#words.size + 1;
    this.#words.set(word, number);
    return number;
  }

  numberOf(word: string): number {
    return this.#words.get(word) ?? 0;
  }

  /** The logarithm of the odds that a sentence is a directive, by what does not change with how the document stands. */
  weighWords(surroundings: Surroundings): number {
    this.#logOdds = this.#bias;
    visitWords(surroundings, this, this.#once((place) => {
      this.#logOdds += this.#weights[place]!;
    }));
    return this.#logOdds;
  }

  /** The same with how the document stands. @param words what its words weigh */
  withTraits(words: number, traits: readonly string[]): number {
    let logOdds = words;
    visitShapes(traits, this, (feature) => {
      logOdds += this.#weights[this.#placeOf(feature)]!;
    });
    return logOdds;
  }

  /** Of what asks somebody or is to be done in a sentence, the words that speak most for its being a directive, if any do. */
  tellingWords(surroundings: Surroundings): TokenSpan | undefined {
    const { reading } = surroundings;
    let most = 0;
    let telling: TokenSpan | undefined;
    visitWords(surroundings, this, this.#once((place, from, to) => {
      const weight = this.#weights[place]!;
      if (from === undefined || to === undefined || weight <= most) return;
      const words = askingWords(reading, from) ?? askingWords(reading, to - 1);
      if (words === undefined) return;
      most = weight;
      telling = words;
    }));
    return telling;
  }

  /** Hands on the place of each feature's weight, once, however often the feature comes. */
  #once(weigh: Visit): Visit {
    const turn = ++this.#turn;
    return (feature, from, to) => {
      const place = this.#placeOf(feature);
      if (this.#features[place] === 0 || this.#seenIn[place] === turn) return;
      this.#seenIn[place] = turn;
      weigh(place, from, to);
    };
  }
}

/** A table's lines: each weight with the names that have it. */
export function linesOf(lines: string): [weight: number, names: string[]][] {
  return lines.split('\n').filter((line) => line !== '').map((line) => {
    const space = line.indexOf(' ');
    return [Number(line.slice(0, space)), line.slice(space + 1).split(' | ')];
  });
}
