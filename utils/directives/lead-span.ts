/**
 * Where in a sentence the unit that leads is named: a logistic regression says of each word how likely the name begins at it, a
 * second one of each place behind how likely it ends there, by the words and phrases on both sides. Their weights stand in
 * `lexicon/leads.ts`, learned by `npm run train leads`.
 */
import { keyOf } from './comparison.ts';
import { type Meanings, MEANS, type PhraseMeaning } from './meanings.ts';
import type { Reading, TokenSpan } from './reading.ts';
import { hasQuantifier } from './unit-names.ts';
import { linesOf, wordOf } from './wording.ts';

/** What is looked at where a name may begin or end: words and pairs before and behind, what phrases mean there, and what the place is like. */
export const BOUNDARY_KINDS = ['before', 'beforePair', 'behind', 'behindPair', 'around', 'meaningBefore', 'meaningBehind', 'meanings', 'opening', 'amount', 'next', 'heard', 'shape'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

/** By kind: a line for each weight, with the features that have it, as `1.2 giao | yêu cầu`. */
export type BoundaryTable = { readonly [K in BoundaryKind]: string } & { readonly bias: number };

export interface LeadTable {
  readonly begins: BoundaryTable;
  readonly ends: BoundaryTable;
}

/** Takes a feature: one word or two. */
export type VisitBoundary = (kind: BoundaryKind, one: string, other?: string) => void;

const NO_WORD = '¶';
const NO_MEANING = '-';
const NONE: readonly PhraseMeaning[] = [];
/** Longer names are cut; in tokens. */
export const LONGEST_LEAD = 45;
/** Of names of 0, 1, 2 … tokens; longer ones are as the last. */
const LENGTHS = Array.from({ length: 9 }, (_, length) => `length-${length}`);
/** What may have been said before a name begins. */
const HEARD = MEANS.orders | MEANS.requests | MEANS.sayings | MEANS.obligations | MEANS.tasks | MEANS.leading | MEANS.cooperating;

const wordAt = (reading: Reading, token: number): string => (token < 0 || token >= reading.length ? NO_WORD : wordOf(reading, token));

/** What a phrase means that begins at a token, and one that ends before it. */
const meaningsFrom = (reading: Reading, token: number): Meanings | undefined => (reading.markAt(token)?.from === token ? reading.markAt(token)!.meanings : undefined);
const meaningsTo = (reading: Reading, token: number): Meanings | undefined => (reading.markAt(token - 1)?.to === token ? reading.markAt(token - 1)!.meanings : undefined);

const first = (meanings: Meanings | undefined): string => meanings?.names[0] ?? NO_MEANING;

/** The place before a token. */
function visitPlace(reading: Reading, at: number, visit: VisitBoundary): void {
  const before = wordAt(reading, at - 1);
  const behind = wordAt(reading, at);
  visit('before', before);
  visit('behind', behind);
  visit('around', before, behind);
  visit('behindPair', behind, wordAt(reading, at + 1));
  const meaningsBefore = meaningsTo(reading, at);
  const meaningsBehind = meaningsFrom(reading, at);
  for (const meaning of meaningsBefore?.names ?? NONE) visit('meaningBefore', meaning);
  for (const meaning of meaningsBehind?.names ?? NONE) visit('meaningBehind', meaning);
  visit('meanings', first(meaningsBefore), first(meaningsBehind));
  visit('shape', reading.isCapital(at - 1) ? 'capital-before' : 'small-before', reading.isCapital(at) ? 'capital' : 'small');
  if (meaningsBehind === undefined && reading.markAt(at) !== undefined) visit('shape', 'within-phrase');
}

/** What stands around a token in its sentence. */
export interface Around {
  /** What phrases before it mean, of `HEARD`. */
  readonly heard: ReadonlySet<PhraseMeaning>;
  /** A modal or ban stands at it or behind. */
  readonly isObliged: boolean;
}

export function visitBeginning(reading: Reading, at: number, { heard, isObliged }: Around, visit: VisitBoundary): void {
  visitPlace(reading, at, visit);
  if (at === 0) visit('shape', 'first');
  visit('shape', isObliged ? 'obliged' : 'not-obliged');
  for (const meaning of heard) visit('heard', meaning);
}

/** A name ends with a word, or with what brackets add to it. */
export const mayEnd = (reading: Reading, to: number): boolean => reading.isWord(to - 1) || reading.key(to - 1) === ')';

/** The name stands from one token up to another, not included, or goes on. */
export function visitEnd(reading: Reading, { from, to }: TokenSpan, visit: VisitBoundary): void {
  visitPlace(reading, to, visit);
  visit('beforePair', wordAt(reading, to - 2), wordAt(reading, to - 1));
  const meaningBehind = first(meaningsFrom(reading, to));
  visit('opening', first(meaningsFrom(reading, from)), meaningBehind);
  visit('next', first(meaningsFrom(reading, to + 1)));
  visit('shape', LENGTHS[to - from] ?? LENGTHS.at(-1)!);
  if (hasOpenBracket(reading, from, to)) visit('shape', 'open-bracket');
  visit('shape', reading.isCapital(from) ? 'capital-first' : 'small-first', reading.isCapital(to) ? 'capital' : 'small');
  visit('amount', hasQuantifier(reading, from, to) ? 'several' : 'one', meaningBehind);
}

function hasOpenBracket(reading: Reading, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (reading.key(at) === ')') return false;
    if (reading.key(at) === '(') return true;
  }
  return false;
}

/** Hands each token at which a name may begin to `visit`, or `only` one. */
export function visitBeginnings(reading: Reading, visit: (at: number, around: Around) => void, only?: number): void {
  const lastObligation = reading.means(MEANS.obligations) ? (reading.marks.findLast(({ meanings }) => meanings.has(MEANS.obligations))?.from ?? -1) : -1;
  const heard = new Set<PhraseMeaning>();
  for (let at = 0; at < reading.length; at++) {
    if (reading.isWord(at) && (only === undefined || at === only)) visit(at, { heard, isObliged: at <= lastObligation });
    if (at === only) return;
    for (const meaning of meaningsFrom(reading, at)?.names ?? NONE) if ((MEANS[meaning] & HEARD) !== 0) heard.add(meaning);
  }
}

/** The weights of a kind: of single words, and of pairs by their first and second word. */
interface Weights {
  readonly ones: Map<string, number>;
  readonly pairs: Map<string, Map<string, number>>;
}

function weightsOf(lines: string): Weights {
  const weights: Weights = { ones: new Map(), pairs: new Map() };
  for (const [weight, names] of linesOf(lines)) {
    for (const name of names) {
      const [one = '', other] = keyOf(name).split(' ');
      if (other === undefined) weights.ones.set(one, weight);
      else weights.pairs.set(one, (weights.pairs.get(one) ?? new Map<string, number>()).set(other, weight));
    }
  }
  return weights;
}

/** Adds up the weights of a table. */
class Boundary {
  /** Of the features that were added since `start`. */
  logOdds = 0;
  readonly add: VisitBoundary;
  readonly #bias: number;

  constructor(table: BoundaryTable) {
    this.#bias = table.bias;
    const weights = Object.fromEntries(BOUNDARY_KINDS.map((kind) => [kind, weightsOf(table[kind])])) as Record<BoundaryKind, Weights>;
    this.add = (kind, one, other) => {
      const { ones, pairs } = weights[kind];
      this.logOdds += (other === undefined ? ones.get(one) : pairs.get(one)?.get(other)) ?? 0;
    };
  }

  start(): void {
    this.logOdds = this.#bias;
  }
}

/** Below these log odds no name begins: fitted, as is the next, on documents that neither rules nor weights had been learned from. */
const LEAST_LOG_ODDS = -1;
/** What it adds that rules found a name which begins there, or ends there; what is taken off where theirs goes on. */
const BY_RULES = 2;
/** Where rules found a name that begins with such log odds, no other place is looked at. */
const CERTAIN = 3;
/** A name that went on so unlikely far goes on no further: log of a probability. */
const LEAST_LIKELY = -12;

function byRulesAt(to: number, byRules: number | undefined): number {
  if (byRules === undefined || to > byRules) return 0;
  return to === byRules ? BY_RULES : -BY_RULES;
}

export class LeadSpans {
  readonly #begins: Boundary;
  readonly #ends: Boundary;

  constructor(table: LeadTable) {
    this.#begins = new Boundary(table.begins);
    this.#ends = new Boundary(table.ends);
  }

  /** The tokens that name the unit which leads; undefined if none do, or it cannot be told. @param byRules those that rules found */
  find(reading: Reading, byRules: TokenSpan | undefined): TokenSpan | undefined {
    let from = -1;
    let most = LEAST_LOG_ODDS;
    const weigh = (at: number, around: Around): void => {
      this.#begins.start();
      visitBeginning(reading, at, around, this.#begins.add);
      const logOdds = this.#begins.logOdds + (at === byRules?.from ? BY_RULES : 0);
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
    for (let to = from + 1; to <= Math.min(reading.length, from + LONGEST_LEAD) && wentOn > LEAST_LIKELY; to++) {
      if (!mayEnd(reading, to)) continue;
      this.#ends.start();
      visitEnd(reading, { from, to }, this.#ends.add);
      const logOdds = this.#ends.logOdds + byRulesAt(to, byRules);
      const likely = wentOn - Math.log1p(Math.exp(-logOdds));
      if (likely > most) {
        most = likely;
        best = to;
      }
      wentOn -= Math.log1p(Math.exp(logOdds));
    }
    return best;
  }
}
