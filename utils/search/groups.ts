/** Matchers made of others: what a query asks as a whole. */
import { addAll, type Bits, hasBit, keepOnly } from './bits.ts';
import type { Matcher } from './matchers.ts';
import { BEST_SCORE } from './ranking.ts';

/** Lets pass some notes. */
export class Among implements Matcher {
  readonly weight = 0;
  readonly candidates: Bits;

  constructor(notes: Bits) {
    this.candidates = notes;
  }

  bound(number: number): number {
    return this.score(number);
  }

  score(number: number): number {
    return hasBit(this.candidates, number) ? BEST_SCORE : 0;
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

  bound(number: number): number {
    return this.score(number);
  }

  score(number: number): number {
    return isMatch(this.#matcher, number) ? 0 : BEST_SCORE;
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

  bound(number: number): number {
    let sum = 0;
    for (let at = 0; at < this.#parts.length; at += 1) {
      const part = this.#parts[at]!;
      const bound = part.bound(number);
      if (bound === 0) return 0;
      sum += bound * part.weight;
    }
    return this.weight === 0 ? BEST_SCORE : sum / this.weight;
  }

  score(number: number): number {
    let sum = 0;
    for (let at = 0; at < this.#parts.length; at += 1) {
      const part = this.#parts[at]!;
      if (part.weight === 0 && part.bound(number) > 0) continue;
      const score = part.score(number);
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

  bound(number: number): number {
    let best = 0;
    for (const part of this.#parts) if (isCandidate(part, number)) best = Math.max(best, part.bound(number));
    return best;
  }

  score(number: number): number {
    let best = 0;
    for (const part of this.#parts) if (isCandidate(part, number) && part.bound(number) > best) best = Math.max(best, part.score(number));
    return best;
  }
}

const isCandidate = ({ candidates }: Matcher, number: number): boolean => candidates === undefined || hasBit(candidates, number);
const isMatch = (matcher: Matcher, number: number): boolean => isCandidate(matcher, number) && matcher.bound(number) > 0 && matcher.score(number) > 0;
