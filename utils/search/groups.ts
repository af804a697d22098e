/** Matchers made of others: what a query asks as a whole. */
import { addAll, allBits, type Bits, hasBit, inBoth, inEither, keepOnly, noBits, takeAway } from './bits.ts';
import type { Matcher } from './matcher.ts';
import { once } from './once.ts';
import { BEST_SCORE } from './ranking.ts';
import type { Tier } from './tiers.ts';

/** Lets pass some notes. */
export class Among implements Matcher {
  readonly weight = 0;
  readonly candidates: Bits;

  constructor(notes: Bits) {
    this.candidates = notes;
  }

  tiers(): readonly Tier[] {
    return [{ highest: BEST_SCORE, notes: () => this.candidates }];
  }

  certain(): Bits {
    return this.candidates;
  }

  has(): boolean {
    return true;
  }

  score(): number {
    return BEST_SCORE;
  }
}

/** Lets pass what has no match. */
export class Without implements Matcher {
  readonly weight = 0;
  readonly candidates = undefined;
  readonly #matcher: Matcher;

  constructor(matcher: Matcher) {
    this.#matcher = matcher;
  }

  tiers(): undefined {
    return undefined;
  }

  certain(): Bits | undefined {
    const others = this.#matcher.certain();
    return others && takeAway(allBits(others.length * 32), others);
  }

  has(number: number): boolean {
    return !hasIt(this.#matcher, number);
  }

  score(number: number): number {
    return this.has(number) ? BEST_SCORE : 0;
  }
}

/** All of some. */
export function allOf(parts: readonly Matcher[]): Matcher {
  return parts.length === 1 ? parts[0]! : new All(parts);
}

/** Any of some. */
export function anyOf(parts: readonly Matcher[]): Matcher {
  return parts.length === 1 ? parts[0]! : new Any(parts);
}

/** So many tiers of a group are told apart. */
const MOST_TIERS = 64;

/** Scored by the mean of those that ask for words. */
class All implements Matcher {
  readonly weight: number;
  readonly candidates: Bits | undefined;
  /** Those that let pass before those that look closely. */
  readonly #parts: readonly Matcher[];

  constructor(parts: readonly Matcher[]) {
    this.#parts = parts.toSorted((a, b) => a.weight - b.weight);
    this.weight = parts.reduce((sum, { weight }) => sum + weight, 0);
    const [first, ...others] = parts.flatMap(({ candidates }) => candidates ?? []);
    this.candidates = first && others.reduce(keepOnly, first.slice());
  }

  /** Each tier of one part with each of the others. */
  tiers(): readonly Tier[] | undefined {
    const { candidates } = this;
    if (candidates === undefined) return undefined;
    const asking = this.#parts.filter(({ weight }) => weight > 0);
    const most = Math.floor(MOST_TIERS ** (1 / asking.length));
    let tiers: readonly Tier[] = [{ highest: asking.length === 0 ? BEST_SCORE : 0, notes: () => candidates }];
    for (const part of asking) {
      const share = part.weight / this.weight;
      const ofPart = atMost(most, part.tiers() ?? [{ highest: BEST_SCORE, notes: () => candidates }]);
      tiers = tiers.flatMap((before) => ofPart.map((tier): Tier => ({ highest: before.highest + share * tier.highest, notes: once(() => inBoth(before.notes(), () => tier.notes())) })));
    }
    return tiers.toSorted(higherFirst);
  }

  certain(): Bits | undefined {
    return ofAll(this.#parts, keepOnly);
  }

  has(number: number): boolean {
    return this.#parts.every((part) => hasIt(part, number));
  }

  score(number: number): number {
    let sum = 0;
    for (const part of this.#parts) {
      const score = scoreOf(part, number);
      if (score === 0) return 0;
      sum += score * part.weight;
    }
    return this.weight === 0 ? BEST_SCORE : sum / this.weight;
  }
}

/** Scored as the one of them that matches best. */
class Any implements Matcher {
  readonly weight: number;
  readonly candidates: Bits | undefined;
  readonly #parts: readonly Matcher[];

  constructor(parts: readonly Matcher[]) {
    this.#parts = parts;
    this.weight = Math.max(...parts.map(({ weight }) => weight));
    const [first, ...others] = parts.map(({ candidates }) => candidates);
    this.candidates = first && others.reduce<Bits | undefined>((bits, other) => bits && other && addAll(bits, other), first.slice());
  }

  /** Those of each part, without the notes that are in a higher one of another. */
  tiers(): readonly Tier[] | undefined {
    if (this.candidates === undefined) return undefined;
    const tiers = this.#parts.flatMap((part) => part.tiers()!).toSorted(higherFirst);
    return tiers.map(({ highest, notes }, at) => ({ highest, notes: once(() => without(notes(), tiers.slice(0, at))) }));
  }

  certain(): Bits | undefined {
    return ofAll(this.#parts, addAll);
  }

  has(number: number): boolean {
    return this.#parts.some((part) => hasIt(part, number));
  }

  score(number: number): number {
    let best = 0;
    for (const part of this.#parts) best = Math.max(best, scoreOf(part, number));
    return best;
  }
}

/** What is certain of all parts, joined; undefined if something has to be read. */
function ofAll(parts: readonly Matcher[], join: (bits: Bits, other: Bits) => Bits): Bits | undefined {
  let joined: Bits | undefined;
  for (const part of parts) {
    const certain = part.certain();
    if (certain === undefined) return undefined;
    joined = joined ? join(joined, certain) : certain.slice();
  }
  return joined;
}

const higherFirst = (a: Tier, b: Tier): number => b.highest - a.highest;

/** The highest of some tiers, the others as one. */
function atMost(count: number, tiers: readonly Tier[]): readonly Tier[] {
  if (tiers.length <= count) return tiers;
  const others = tiers.slice(count - 1);
  return [...tiers.slice(0, count - 1), { highest: others[0]!.highest, notes: once(() => others.reduce<Bits | undefined>((all, { notes }) => inEither(all, notes()), undefined)) }];
}

/** What none of some tiers has. */
function without(bits: Bits | undefined, tiers: readonly Tier[]): Bits | undefined {
  return bits && tiers.reduce((left, { notes }) => takeAway(left, notes() ?? noBits(0)), bits.slice());
}

const isCandidate = ({ candidates }: Matcher, number: number): boolean => candidates === undefined || hasBit(candidates, number);
const hasIt = (matcher: Matcher, number: number): boolean => isCandidate(matcher, number) && matcher.has(number);
/** 0 for a note that is no candidate. */
const scoreOf = (matcher: Matcher, number: number): number => (isCandidate(matcher, number) ? matcher.score(number) : 0);
