/** What is looked at where the name of the unit that leads may begin or end. */
import { addresseeAt } from './addressees.ts';
import { keyOf } from './comparison.ts';
import { type Meanings, MEANING_NAMES, meaningsOf, MEANS } from './meanings.ts';
import type { Reading } from './reading.ts';
import { type FeatureList, featureOf, numberAt, numbersOfKinds, type WeightLines, type WordNumbers } from './weights.ts';

/** Words and pairs before and behind the place, what phrases mean there and further on, and what the place is like. */
export const BOUNDARY_KINDS = ['before', 'beforePair', 'behind', 'behindPair', 'around', 'meaningBefore', 'meaningBehind', 'meanings', 'opening', 'amount', 'next', 'heard', 'shape', 'ahead', 'behindAhead', 'named'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

export type BoundaryTable = { readonly [K in BoundaryKind]: WeightLines } & { readonly bias: number };

const KINDS = numbersOfKinds(BOUNDARY_KINDS);

const SIGNS = ['capital-before', 'small-before', 'capital', 'small', 'capital-first', 'small-first', 'within-phrase', 'first', 'obliged', 'not-obliged', 'open-bracket', 'one', 'several', 'named', 'unnamed'] as const;
type Sign = (typeof SIGNS)[number];
/** Of names of 0, 1, 2 … tokens; longer ones are as the last. */
const LENGTHS = Array.from({ length: 9 }, (_, length) => `length-${length}`);
/** Stands for a word beside the sentence. */
const NO_WORD = '¶';
/** Stands for a meaning where no phrase begins or ends. */
const NO_MEANING = '-';
/** What features are made of besides words of the sentence. */
export const BOUNDARY_NAMES: readonly string[] = [NO_WORD, NO_MEANING, ...MEANING_NAMES, ...SIGNS, ...LENGTHS];

/** What may have been said before a name begins. */
const HEARD = MEANS.orders | MEANS.requests | MEANS.sayings | MEANS.obligations | MEANS.tasks | MEANS.leading | MEANS.cooperating;
/** Longer names are cut; in tokens. */
export const LONGEST_LEAD = 45;

/** What a phrase means that begins at a token. */
function meaningsFrom(reading: Reading, token: number): Meanings | undefined {
  const mark = reading.markAt(token);
  return mark?.from === token ? mark.meanings : undefined;
}

/** What a phrase means that ends before a token. */
function meaningsTo(reading: Reading, token: number): Meanings | undefined {
  const mark = reading.markAt(token - 1);
  return mark?.to === token ? mark.meanings : undefined;
}

const opens = (reading: Reading, token: number): boolean => (reading.markAt(token)?.from ?? token) === token;

/** Hands each token at which a name may begin to `visit`, or `only` one: none within a phrase. @param visit takes besides what was heard before it and whether a modal or ban stands at it or behind */
export function visitBeginnings(reading: Reading, visit: (at: number, heard: Meanings, isObliged: boolean) => void, only?: number): void {
  const lastObligation = reading.means(MEANS.obligations) ? (reading.marks.findLast(({ meanings }) => meanings.has(MEANS.obligations))?.from ?? -1) : -1;
  let heard = meaningsOf(0);
  for (let at = 0; at < reading.length; at++) {
    if (reading.isWord(at) && (only === undefined ? opens(reading, at) : at === only)) visit(at, heard, at <= lastObligation);
    if (at === only) return;
    const said = (meaningsFrom(reading, at)?.bits ?? 0) & HEARD;
    if ((said & ~heard.bits) !== 0) heard = meaningsOf(heard.bits | said);
  }
}

const ISSUES = new Set(['có', 'ra', 'gửi']);
/** Names go on behind these. */
const NEVER_LAST = new Set(['các', 'của', 'và', 'được', 'bị', 'có', 'tại', 'từ', 'đến', 'với', 'cho', 'những', 'mỗi']);

/**
 * Hands each place at which a name may end that begins at a token to `visit`, as long as that answers true: with a word, or with what
 * brackets add to it. @param visit takes besides whether the name has "các" or "mỗi" in it, and whether a bracket is open
 */
export function visitEnds(reading: Reading, from: number, visit: (to: number, isSeveral: boolean, isOpen: boolean) => boolean): void {
  let isSeveral = false;
  let isOpen = false;
  for (let at = from; at < Math.min(reading.length, from + LONGEST_LEAD); at++) {
    // "đối với Sở Y tế, cần …", "Bộ Y tế có văn bản gửi …": what is to be done, or was done.
    if ((reading.key(at) === ',' && reading.begins(at + 1, MEANS.obligations)) || (ISSUES.has(reading.key(at)) && reading.begins(at + 1, MEANS.documents))) return;
    const isClosing = reading.key(at) === ')';
    isOpen = reading.key(at) === '(' || (isOpen && !isClosing);
    isSeveral ||= reading.begins(at, MEANS.quantifiers);
    if ((isClosing || (reading.isWord(at) && !NEVER_LAST.has(reading.key(at)))) && !visit(at + 1, isSeveral, isOpen)) return;
  }
}

/** What hardly stands within a name: a clause that says which are meant ends before it, "các địa phương có biển phải …". */
const OPENS_PREDICATE = MEANS.obligations | MEANS.manners | MEANS.leading | MEANS.cooperating;
/** How far behind a place it is looked for, in words. */
const FURTHEST_AHEAD = 16;

/** What the first such phrase means behind the word at a token, before any mark. */
function predicateAhead(reading: Reading, token: number): Meanings | undefined {
  for (let at = token + 1; at < Math.min(reading.length, token + FURTHEST_AHEAD) && reading.isWord(at); at++) {
    const meanings = meaningsFrom(reading, at);
    if (meanings?.has(OPENS_PREDICATE)) return meanings;
  }
  return undefined;
}

function addPair(kind: number, one: number, other: number, features: FeatureList): void {
  if (one > 0 && other > 0) features.add(featureOf(kind, one, other));
}

/** The features of these places; none of words that have no number. */
export class BoundaryFeatures {
  readonly #words: WordNumbers;
  /** Numbers of `BOUNDARY_NAMES`. */
  readonly #noWord: number;
  readonly #noMeaning: number;
  /** By the place of their bits. */
  readonly #meanings: readonly number[];
  readonly #signs: { readonly [S in Sign]: number };
  readonly #lengths: readonly number[];

  constructor(words: WordNumbers) {
    this.#words = words;
    this.#noWord = words.numberOf(NO_WORD);
    this.#noMeaning = words.numberOf(NO_MEANING);
    // Words of tables are known by their comparison forms: `notCues` too.
    this.#meanings = MEANING_NAMES.map((name) => words.numberOf(keyOf(name)));
    this.#signs = Object.fromEntries(SIGNS.map((sign) => [sign, words.numberOf(sign)])) as Record<Sign, number>;
    this.#lengths = LENGTHS.map((length) => words.numberOf(length));
  }

  /** Adds those of the place before a token at which a name may begin. @param heard as `visitBeginnings` tells it, as is `isObliged` */
  gatherBeginning(reading: Reading, at: number, heard: Meanings, isObliged: boolean, features: FeatureList): void {
    this.gatherBeforeNamed(reading, at, heard, isObliged, features);
    this.gatherNamed(reading, at, features);
  }

  /** All of them but that of the kind `named`. */
  gatherBeforeNamed(reading: Reading, at: number, heard: Meanings, isObliged: boolean, features: FeatureList): void {
    const signs = this.#signs;
    this.#gatherPlace(reading, at, features);
    if (at === 0) features.add(featureOf(KINDS.shape, signs.first));
    features.add(featureOf(KINDS.shape, isObliged ? signs.obliged : signs['not-obliged']));
    for (const place of heard.places) features.add(featureOf(KINDS.heard, this.#meanings[place]!));
  }

  /** Whether rules read a name that begins there, and what stands behind it. */
  gatherNamed(reading: Reading, at: number, features: FeatureList): void {
    const signs = this.#signs;
    const named = addresseeAt(reading, at);
    features.add(featureOf(KINDS.named, named ? signs.named : signs.unnamed, named ? this.#firstOf(meaningsFrom(reading, named.to)) : 0));
  }

  /** Adds those of the place before a token at which a name may end that began at another. @param isSeveral as `visitEnds` tells it, as is `isOpen` */
  gatherEnd(reading: Reading, from: number, to: number, isSeveral: boolean, isOpen: boolean, features: FeatureList): void {
    const signs = this.#signs;
    this.#gatherPlace(reading, to, features);
    addPair(KINDS.beforePair, this.#wordAt(reading, to - 2), this.#wordAt(reading, to - 1), features);
    const behind = this.#firstOf(meaningsFrom(reading, to));
    features.add(featureOf(KINDS.opening, this.#firstOf(meaningsFrom(reading, from)), behind));
    features.add(featureOf(KINDS.next, this.#firstOf(meaningsFrom(reading, to + 1))));
    features.add(featureOf(KINDS.shape, this.#lengths[Math.min(to - from, this.#lengths.length - 1)]!));
    if (isOpen) features.add(featureOf(KINDS.shape, signs['open-bracket']));
    features.add(featureOf(KINDS.shape, reading.isCapital(from) ? signs['capital-first'] : signs['small-first'], reading.isCapital(to) ? signs.capital : signs.small));
    features.add(featureOf(KINDS.amount, isSeveral ? signs.several : signs.one, behind));
    const ahead = this.#firstOf(predicateAhead(reading, to));
    features.add(featureOf(KINDS.ahead, behind, ahead));
    addPair(KINDS.behindAhead, this.#wordAt(reading, to), ahead, features);
  }

  #gatherPlace(reading: Reading, at: number, features: FeatureList): void {
    const signs = this.#signs;
    const before = this.#wordAt(reading, at - 1);
    const behind = this.#wordAt(reading, at);
    if (before > 0) features.add(featureOf(KINDS.before, before));
    if (behind > 0) features.add(featureOf(KINDS.behind, behind));
    addPair(KINDS.around, before, behind, features);
    addPair(KINDS.behindPair, behind, this.#wordAt(reading, at + 1), features);
    const meaningsBefore = meaningsTo(reading, at);
    const meaningsBehind = meaningsFrom(reading, at);
    if (meaningsBefore) for (const place of meaningsBefore.places) features.add(featureOf(KINDS.meaningBefore, this.#meanings[place]!));
    if (meaningsBehind) for (const place of meaningsBehind.places) features.add(featureOf(KINDS.meaningBehind, this.#meanings[place]!));
    features.add(featureOf(KINDS.meanings, this.#firstOf(meaningsBefore), this.#firstOf(meaningsBehind)));
    features.add(featureOf(KINDS.shape, reading.isCapital(at - 1) ? signs['capital-before'] : signs['small-before'], reading.isCapital(at) ? signs.capital : signs.small));
    if (meaningsBehind === undefined && reading.markAt(at) !== undefined) features.add(featureOf(KINDS.shape, signs['within-phrase']));
  }

  #wordAt(reading: Reading, token: number): number {
    return token < 0 || token >= reading.length ? this.#noWord : numberAt(reading, token, this.#words);
  }

  #firstOf(meanings: Meanings | undefined): number {
    return meanings === undefined ? this.#noMeaning : this.#meanings[meanings.places[0]!]!;
  }
}
