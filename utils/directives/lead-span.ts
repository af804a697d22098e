/**
 * Where in a sentence the unit that leads is named: a logistic regression says of each word how likely the name begins at it, a
 * second one of each place behind how likely it ends there, by the words and phrases on both sides. Their weights stand in
 * `lexicon/leads.ts`, learned by `npm run train leads`.
 */
import type { Span } from './addressees.ts';
import { keyOf } from './comparison.ts';
import type { Meaning } from './lexicon/index.ts';
import type { Reading } from './reading.ts';
import { linesOf } from './wording.ts';

/** What is looked at where a name may begin or end: words and pairs before and behind, what phrases mean there, and what the place is like. */
export const BOUNDARY_KINDS = ['before', 'beforePair', 'behind', 'behindPair', 'around', 'meaningBefore', 'meaningBehind', 'meanings', 'opening', 'next', 'shape'] as const;
export type BoundaryKind = (typeof BOUNDARY_KINDS)[number];

/** By kind: a line for each weight, with the features that have it, as `1.2 giao | yêu cầu`. */
export type BoundaryTable = { readonly [K in BoundaryKind]: string } & { readonly bias: number };

export interface LeadTable {
  readonly begins: BoundaryTable;
  readonly ends: BoundaryTable;
}

/** Takes a feature: one word or two. */
export type VisitBoundary = (kind: BoundaryKind, one: string, other?: string) => void;

const FIGURES = '0';
const NO_WORD = '¶';
const NO_MEANING = '-';
/** Longer names are cut; in tokens. */
export const LONGEST_LEAD = 45;
const LONGEST_STEP = 8;
/** What may have been said before a name begins. */
const HEARD = ['orders', 'requests', 'sayings', 'obligations', 'tasks', 'leading', 'cooperating'] as const satisfies readonly Meaning[];

function wordAt(reading: Reading, token: number): string {
  if (token < 0 || token >= reading.length) return NO_WORD;
  return reading.hasFigure(token) ? FIGURES : reading.key(token);
}

/** What a phrase means that begins at a token, and one that ends before it. */
const meaningsFrom = (reading: Reading, token: number): ReadonlySet<Meaning> | undefined => (reading.markAt(token)?.from === token ? reading.markAt(token)!.meanings : undefined);
const meaningsTo = (reading: Reading, token: number): ReadonlySet<Meaning> | undefined => (reading.markAt(token - 1)?.to === token ? reading.markAt(token - 1)!.meanings : undefined);

function first(meanings: ReadonlySet<Meaning> | undefined): string {
  for (const meaning of meanings ?? []) return meaning;
  return NO_MEANING;
}

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
  for (const meaning of meaningsBefore ?? []) visit('meaningBefore', meaning);
  for (const meaning of meaningsBehind ?? []) visit('meaningBehind', meaning);
  visit('meanings', first(meaningsBefore), first(meaningsBehind));
  visit('shape', `capitals-${Number(reading.isCapital(at - 1))}${Number(reading.isCapital(at))}`);
  if (meaningsBehind === undefined && reading.markAt(at) !== undefined) visit('shape', 'within-phrase');
}

/** @param heard what phrases before the token mean */
export function visitBeginning(reading: Reading, at: number, heard: ReadonlySet<Meaning>, visit: VisitBoundary): void {
  visitPlace(reading, at, visit);
  if (at === 0) visit('shape', 'first');
  visit('shape', reading.means('obligations') && reading.first('obligations', at, reading.length) < reading.length ? 'obliged' : 'not-obliged');
  for (const meaning of HEARD) visit('shape', `${heard.has(meaning) ? 'heard' : 'unheard'}-${meaning}`);
}

/** A name ends with a word, or with what brackets add to it. */
export const mayEnd = (reading: Reading, to: number): boolean => reading.isWord(to - 1) || reading.key(to - 1) === ')';

/** The name stands from one token up to another, not included, or goes on. */
export function visitEnd(reading: Reading, { from, to }: Span, visit: VisitBoundary): void {
  visitPlace(reading, to, visit);
  visit('beforePair', wordAt(reading, to - 2), wordAt(reading, to - 1));
  const meaningBehind = first(meaningsFrom(reading, to));
  visit('opening', first(meaningsFrom(reading, from)), meaningBehind);
  visit('next', first(meaningsFrom(reading, to + 1)));
  visit('shape', `length-${Math.min(LONGEST_STEP, to - from)}`);
  visit('shape', `brackets-${openBrackets(reading, from, to)}`);
  visit('shape', `named-${Number(reading.isCapital(from))}${Number(reading.isCapital(to))}`);
  visit('shape', `${isQuantified(reading, from, to) ? 'several' : 'one'}-${meaningBehind}`);
}

/** Brackets that the name has opened and not closed. */
function openBrackets(reading: Reading, from: number, to: number): number {
  let open = 0;
  for (let at = from; at < to; at++) open += Number(reading.key(at) === '(') - Number(reading.key(at) === ')');
  return open;
}

function isQuantified(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.begins(at, 'quantifiers')) return true;
  return false;
}

/** Hands each token at which a name may begin to `visit`, with what was heard before it. */
export function visitBeginnings(reading: Reading, visit: (at: number, heard: ReadonlySet<Meaning>) => void): void {
  const heard = new Set<Meaning>();
  for (let at = 0; at < reading.length; at++) {
    if (reading.isWord(at)) visit(at, heard);
    for (const meaning of meaningsFrom(reading, at) ?? []) heard.add(meaning);
  }
}

/** The weights of a table, by the words of their features. */
class Boundary {
  /** By kind, then by the first and the second word. */
  readonly #weights: ReadonlyMap<BoundaryKind, ReadonlyMap<string, ReadonlyMap<string, number>>>;
  readonly #bias: number;
  #logOdds = 0;
  readonly #add: VisitBoundary = (kind, one, other = '') => {
    this.#logOdds += this.#weights.get(kind)!.get(one)?.get(other) ?? 0;
  };

  constructor(table: BoundaryTable) {
    this.#bias = table.bias;
    this.#weights = new Map(BOUNDARY_KINDS.map((kind) => [kind, weightsOf(table[kind])]));
  }

  /** @param visitAll hands on every feature of a place */
  weigh(visitAll: (visit: VisitBoundary) => void): number {
    this.#logOdds = this.#bias;
    visitAll(this.#add);
    return this.#logOdds;
  }
}

function weightsOf(lines: string): Map<string, Map<string, number>> {
  const weights = new Map<string, Map<string, number>>();
  for (const [weight, names] of linesOf(lines)) {
    for (const name of names) {
      const [one = '', other = ''] = keyOf(name).split(' ');
      const others = weights.get(one) ?? new Map<string, number>();
      weights.set(one, others);
      others.set(other, weight);
    }
  }
  return weights;
}

/** Below these log odds no name begins: fitted, as is the next, on documents that neither rules nor weights had been learned from. */
const LEAST_LOG_ODDS = -1;
/** What it adds that rules found a name which begins there, or ends there; what is taken off where theirs goes on. */
const BY_RULES = 2;
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
  find(reading: Reading, byRules: Span | undefined): Span | undefined {
    let from = -1;
    let most = LEAST_LOG_ODDS;
    visitBeginnings(reading, (at, heard) => {
      const logOdds = this.#begins.weigh((visit) => visitBeginning(reading, at, heard, visit)) + (at === byRules?.from ? BY_RULES : 0);
      if (logOdds < most) return;
      most = logOdds;
      from = at;
    });
    return from < 0 ? undefined : { from, to: this.#endBehind(reading, from, byRules?.from === from ? byRules.to : undefined) };
  }

  /** The likeliest end of a name: it went on at each place before, and ends there. @param byRules the end of what rules found to begin there */
  #endBehind(reading: Reading, from: number, byRules: number | undefined): number {
    let best = from + 1;
    let most = Number.NEGATIVE_INFINITY;
    let wentOn = 0;
    for (let to = from + 1; to <= Math.min(reading.length, from + LONGEST_LEAD) && wentOn > LEAST_LIKELY; to++) {
      if (!mayEnd(reading, to)) continue;
      const logOdds = this.#ends.weigh((visit) => visitEnd(reading, { from, to }, visit)) + byRulesAt(to, byRules);
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
