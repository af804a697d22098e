/**
 * What the words of a sentence, and of those beside it, say without any rule: how often sentences worded so were directives. A
 * logistic regression over words, pairs of words and what the lexicon's phrases mean, learned by `npm run train directives`; its
 * weights stand in `lexicon/wording.ts`.
 */
import { keyOf } from './comparison.ts';
import { MEANING_NAMES, MEANS } from './meanings.ts';
import type { Reading, TokenSpan } from './reading.ts';
import { FeatureList, featureOf, inHundredths, logOddsOf, numberAt, numbersOfKinds, type TableWords, type WeightLines, Weights, wordOf, type WordNumbers } from './weights.ts';

/**
 * What is looked at. Words stand for themselves; the others are the first and last of a sentence, what its phrases mean, alone, one after another and
 * at its beginning, and what it looks like.
 */
export const FEATURE_KINDS = ['word', 'pair', 'opening', 'openingPair', 'closing', 'openingBefore', 'closingBefore', 'openingAfter', 'shape', 'meaning', 'meaningPair', 'openingMeaning'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

export type WordingTable = { readonly [K in FeatureKind]: WeightLines } & { readonly bias: number };

const KINDS = numbersOfKinds(FEATURE_KINDS);

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

const POSITIONS = 5;
/** Lengths are told apart by so many tokens, up to the longest. */
const LENGTH_STEP = 8;
const LONGEST_STEP = 6;
const LENGTHS = Array.from({ length: LONGEST_STEP + 1 }, (_, step) => `length-${step}`);
const FIFTHS = Array.from({ length: POSITIONS + 1 }, (_, fifth) => `fifth-${fifth}`);
/** Before this token a phrase opens its sentence: one word may stand before it. */
const OPENING_TOKENS = 2;
const NO_MEANINGS: readonly number[] = [];
/** What features are made of besides words of the sentence and shapes. */
export const WORDING_NAMES: readonly string[] = MEANING_NAMES;

/** The features of sentences; none of words that have no number. */
export class WordingFeatures {
  readonly #words: WordNumbers;
  /** The number of each meaning, by its place. */
  readonly #meanings: readonly number[];

  constructor(words: WordNumbers) {
    this.#words = words;
    this.#meanings = MEANING_NAMES.map((name) => words.numberOf(keyOf(name)));
  }

  /** Adds each feature of a sentence. */
  gather(setting: Setting, features: FeatureList): void {
    this.gatherOwn(setting.reading, features);
    this.gatherBeside(setting, features);
    for (const trait of setting.traits) features.add(this.shapeOf(trait));
  }

  /** Those that it has wherever it stands; of its words with their tokens. */
  gatherOwn(reading: Reading, features: FeatureList): void {
    const { length } = reading;
    let last = 0;
    for (let token = 0; token < length; token++) {
      const word = numberAt(reading, token, this.#words);
      if (word > 0) features.add(featureOf(KINDS.word, word), token);
      if (word > 0 && token === 0) features.add(featureOf(KINDS.opening, word));
      if (word > 0 && last > 0) features.add(featureOf(KINDS.pair, last, word), token - 1);
      if (word > 0 && last > 0 && token === 1) features.add(featureOf(KINDS.openingPair, last, word));
      last = word;
    }
    if (last > 0) features.add(featureOf(KINDS.closing, last));
    this.#gatherMeanings(reading, features);
    for (const shape of ownShapes(reading)) features.add(this.shapeOf(shape));
  }

  /** Those of its neighbours and of its place. */
  gatherBeside(surroundings: Surroundings, features: FeatureList): void {
    const { before, after } = surroundings;
    this.#gatherPair(KINDS.openingBefore, before, 0, features);
    this.#gatherPair(KINDS.closingBefore, before, (before?.length ?? 0) - 2, features);
    this.#gatherPair(KINDS.openingAfter, after, 0, features);
    for (const shape of shapesBeside(surroundings)) features.add(this.shapeOf(shape));
  }

  /** The feature of a shape or trait. */
  shapeOf(name: string): number {
    return featureOf(KINDS.shape, this.#words.numberOf(name));
  }

  #gatherMeanings({ marks }: Reading, features: FeatureList): void {
    const numbers = this.#meanings;
    let before: readonly number[] = NO_MEANINGS;
    for (const { from, meanings: { places } } of marks) {
      for (const place of places) {
        const meaning = numbers[place]!;
        if (meaning === 0) continue;
        features.add(featureOf(KINDS.meaning, meaning));
        if (from < OPENING_TOKENS) features.add(featureOf(KINDS.openingMeaning, meaning));
        for (const earlier of before) if (numbers[earlier]! > 0) features.add(featureOf(KINDS.meaningPair, numbers[earlier]!, meaning));
      }
      before = places;
    }
  }

  #gatherPair(kind: number, neighbour: Reading | undefined, from: number, features: FeatureList): void {
    if (neighbour === undefined) return;
    const one = numberAt(neighbour, from, this.#words);
    const other = numberAt(neighbour, from + 1, this.#words);
    if (one > 0 && other > 0) features.add(featureOf(kind, one, other));
  }
}

const lengthOf = (reading: Reading): string => LENGTHS[Math.min(LONGEST_STEP, Math.floor(reading.length / LENGTH_STEP))]!;
const opensSmall = (reading: Reading): boolean => !reading.isCapital(0) && /^\p{Ll}/u.test(reading.text);

/** The names of what a sentence looks like by itself. */
const ownShapes = (reading: Reading): string[] => (opensSmall(reading) ? [lengthOf(reading), 'small-letter'] : [lengthOf(reading)]);

/** Of what it looks like where it stands. */
function shapesBeside({ isNumbered, position }: Surroundings): string[] {
  const fifth = position === undefined ? [] : [FIFTHS[Math.min(POSITIONS, 1 + Math.floor(position * POSITIONS))]!];
  return isNumbered ? [...fifth, 'numbered'] : fifth;
}

/** Every word of a sentence, and as it is spelled there. */
export function wordsIn(reading: Reading): (readonly [word: string, spelled: string])[] {
  return Array.from({ length: reading.length }, (_, token) => [wordOf(reading, token), reading.hasFigure(token) ? wordOf(reading, token) : reading.slice(token, token + 1).toLowerCase()] as const);
}

/** Every word and shape that the features of a sentence itself are made of. */
export function wordsOf(setting: Setting): (readonly [word: string, spelled: string])[] {
  const shapes = [...setting.traits, ...ownShapes(setting.reading), ...shapesBeside(setting)];
  return [...wordsIn(setting.reading), ...shapes.map((name) => [name, name] as const)];
}

/** Whole words at a token that say something to a person who asks why: "trước", "nhất" alone do not. */
function askingWords(reading: Reading, token: number): TokenSpan | undefined {
  const mark = reading.markAt(token);
  return mark?.meanings.has(ASKING) ? mark : undefined;
}

const ASKING = MEANS.orders | MEANS.requests | MEANS.obligations | MEANS.leading | MEANS.cooperating | MEANS.passives | MEANS.tasks | MEANS.manners;

/** A table, ready for reading. */
export class Wording {
  readonly #features: WordingFeatures;
  readonly #weights: Weights;
  /** In hundredths, as `Weights` are. */
  readonly #bias: number;
  /** Of the sentence that is asked for. */
  readonly #list = new FeatureList();

  /** @param words to which those of the table are added */
  constructor(table: WordingTable, words: TableWords) {
    this.#bias = inHundredths(table.bias);
    this.#weights = new Weights(FEATURE_KINDS.map((kind) => table[kind]), words);
    this.#features = new WordingFeatures(words);
  }

  /** What a sentence weighs wherever it stands, in hundredths. */
  weighOwn(reading: Reading): number {
    this.#features.gatherOwn(reading, this.#list.clear());
    return this.#bias + this.#weights.sumOnce(this.#list);
  }

  /** What its neighbours and its place add to that. */
  weighBeside(surroundings: Surroundings): number {
    this.#features.gatherBeside(surroundings, this.#list.clear());
    return this.#weights.sum(this.#list);
  }

  /** The logarithm of the odds that it is a directive. @param words what it weighs by its words and those beside it @param traits how the document stands */
  logOddsWith(words: number, traits: readonly string[]): number {
    let sum = words;
    for (const trait of traits) sum += this.#weights.of(this.#features.shapeOf(trait));
    return logOddsOf(sum);
  }

  /** Of what asks somebody or is to be done in a sentence, the words that speak most for its being a directive, if any do. */
  tellingWords(reading: Reading): TokenSpan | undefined {
    const features = this.#list.clear();
    this.#features.gatherOwn(reading, features);
    let most = 0;
    let telling: TokenSpan | undefined;
    this.#weights.forEachOnce(features, (weight, at) => {
      const tokens = weight > most ? features.tokensAt(at) : undefined;
      const words = tokens && (askingWords(reading, tokens.from) ?? askingWords(reading, tokens.to - 1));
      if (words === undefined) return;
      most = weight;
      telling = words;
    });
    return telling;
  }
}
