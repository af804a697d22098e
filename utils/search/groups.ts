import type { Matcher } from './matchers.ts';
import { BEST_SCORE } from './ranking.ts';

/** A matcher in a query: one that asks for no words (`weight` 0) only lets notes pass, and its score says nothing. */
export interface Weighted extends Matcher {
  readonly weight: number;
}

/** Lets pass what a test holds for. */
export class Test implements Weighted {
  readonly weight = 0;
  readonly candidates = undefined;
  readonly #test: (number: number) => boolean;

  constructor(test: (number: number) => boolean) {
    this.#test = test;
  }

  bound(number: number): number {
    return this.score(number);
  }

  score(number: number): number {
    return this.#test(number) ? BEST_SCORE : 0;
  }
}

/** Words that are asked for. */
export class Asked implements Weighted {
  readonly weight = 1;
  readonly candidates: Uint8Array | undefined;
  readonly #matcher: Matcher;

  constructor(matcher: Matcher) {
    this.candidates = matcher.candidates;
    this.#matcher = matcher;
  }

  bound(number: number): number {
    return this.#matcher.bound(number);
  }

  score(number: number): number {
    return this.#matcher.score(number);
  }
}

/** Lets pass what has no match. */
export class Without implements Weighted {
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

/** All of some: the mean of those that ask for words. */
export class All implements Weighted {
  readonly weight: number;
  readonly candidates: Uint8Array | undefined;
  /** Those that let pass before those that look closely. */
  readonly #parts: readonly Weighted[];

  constructor(parts: readonly Weighted[]) {
    this.#parts = parts.toSorted((a, b) => a.weight - b.weight);
    this.weight = parts.reduce((sum, { weight }) => sum + weight, 0);
    this.candidates = joined(parts.flatMap(({ candidates }) => candidates ?? []), (a, b) => a & b);
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

/** Any of some: as the one of them that matches best. */
export class Any implements Weighted {
  readonly weight: number;
  readonly candidates: Uint8Array | undefined;
  readonly #parts: readonly Weighted[];

  constructor(parts: readonly Weighted[]) {
    this.#parts = parts;
    this.weight = Math.max(...parts.map(({ weight }) => weight));
    const candidates = parts.map((part) => part.candidates);
    this.candidates = candidates.includes(undefined) ? undefined : joined(candidates as Uint8Array[], (a, b) => a | b);
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

const isCandidate = ({ candidates }: Matcher, number: number): boolean => candidates === undefined || candidates[number] === 1;
const isMatch = (matcher: Matcher, number: number): boolean => isCandidate(matcher, number) && matcher.bound(number) > 0 && matcher.score(number) > 0;

function joined([first, ...others]: readonly Uint8Array[], join: (a: number, b: number) => number): Uint8Array | undefined {
  if (!first || others.length === 0) return first;
  const all = first.slice();
  for (const other of others) for (let number = 0; number < all.length; number += 1) all[number] = join(all[number]!, other[number]!);
  return all;
}
