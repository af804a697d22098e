/** Which block of the newer of two versions is which of the older, where they are not the same in the same order: edited, moved, or both. */
import { align, type Match } from './alignment.ts';
import { isListNumeral } from './resolving/occurrences.ts';
import { wordsOf } from './words.ts';

/** Shares of the longer block's words that both have in order. */
const LIKENESS = {
  /** Of blocks that stand between the same neighbours: the one is the other after an edit. */
  inPlace: 0.4,
  /** Of one that stands beside a block that moved, as before. */
  movedAlong: 0.4,
  /** Of one that moved alone: rows of a table and items of a list are often worded alike. */
  moved: 0.8,
  /** By so much more it must be like one elsewhere than like one in its place. */
  lead: 0.2,
} as const;
/** A block of fewer words that was edited is not known again elsewhere. */
const LEAST_WORDS = 5;
/** Blocks in the same place among which an edited one is looked for. */
const MOST_IN_PLACE = 30;
/** Words that more blocks have tell of none of them; so many of those that have most words in common are compared. */
const MOST_HOLDERS = 64;
const MOST_COMPARED = 6;

interface Candidate extends Match {
  readonly likeness: number;
  readonly isInPlace: boolean;
}

export class BlockPairs {
  /** Blocks that are the same or were edited, in the order of both versions. */
  readonly inPlace: Match[];
  /** The new index of each block that stands elsewhere now. */
  readonly movedTo = new Map<number, number>();
  readonly #old: Words[];
  readonly #now: Words[];
  readonly #freeOld: Set<number>;
  readonly #freeNow: Set<number>;

  /** @param same blocks of one text, in the order of both */
  constructor(old: readonly string[], now: readonly string[], same: readonly Match[]) {
    this.inPlace = [...same];
    this.#freeOld = new Set(old.keys()).difference(new Set(same.map(({ a }) => a)));
    this.#freeNow = new Set(now.keys()).difference(new Set(same.map(({ b }) => b)));
    this.#old = old.map((text, index) => (this.#freeOld.has(index) ? countedWords(text) : []));
    this.#now = now.map((text, index) => (this.#freeNow.has(index) ? countedWords(text) : []));
    this.#pairIdentical(old, now);
    this.#pairLike();
    this.#pairInPlace();
    this.#pairMovedAlong();
  }

  #pairIdentical(old: readonly string[], now: readonly string[]): void {
    const places = Map.groupBy(this.#freeNow, (b) => now[b]!);
    for (const a of this.#freeOld) {
      const b = places.get(old[a]!)?.shift();
      if (b !== undefined) this.#take(a, b);
    }
  }

  /** The likest first, wherever they stand. */
  #pairLike(): void {
    const candidates = this.#candidates().sort((x, y) => worth(y) - worth(x));
    for (const { a, b, likeness, isInPlace } of candidates) {
      if (!this.#freeOld.has(a) || !this.#freeNow.has(b)) continue;
      if (isInPlace && this.#fits(a, b)) this.#take(a, b);
      else if (likeness >= LIKENESS.moved && Math.min(this.#old[a]!.length, this.#now[b]!.length) >= LEAST_WORDS) this.#take(a, b);
    }
  }

  #candidates(): Candidate[] {
    const holders = new Map<string, number[]>();
    for (const b of this.#freeNow) {
      for (const word of new Set(this.#now[b])) {
        const known = holders.get(word);
        if (known) known.push(b);
        else holders.set(word, [b]);
      }
    }
    const candidates: Candidate[] = [];
    for (const a of this.#freeOld) {
      const shared = new Map<number, number>();
      for (const word of new Set(this.#old[a])) {
        const found = holders.get(word) ?? [];
        if (found.length <= MOST_HOLDERS) for (const b of found) shared.set(b, (shared.get(b) ?? 0) + 1);
      }
      const most = [...shared].sort(([, x], [, y]) => y - x).slice(0, MOST_COMPARED);
      for (const [b] of most) {
        const likeness = this.#likeness(a, b);
        if (likeness >= LIKENESS.inPlace) candidates.push({ a, b, likeness, isInPlace: this.#fits(a, b) });
      }
    }
    return candidates;
  }

  /** Of what is left, what stands between the same neighbours, in order. */
  #pairInPlace(): void {
    for (const a of this.#freeOld) {
      const { before, after } = this.#beside(a);
      let best: { readonly b: number; readonly likeness: number } | undefined;
      for (let b = before + 1, left = MOST_IN_PLACE; b < after && left > 0; b += 1) {
        if (!this.#freeNow.has(b)) continue;
        left -= 1;
        const likeness = this.#likeness(a, b);
        if (likeness >= LIKENESS.inPlace && likeness > (best?.likeness ?? 0)) best = { b, likeness };
      }
      if (best) this.#take(a, best.b);
    }
  }

  /** What stood beside a block that moved, and stands there again. */
  #pairMovedAlong(): void {
    const moved = [...this.movedTo];
    for (let next = moved.pop(); next; next = moved.pop()) {
      const [from, to] = next;
      for (const step of [-1, 1]) {
        const [a, b] = [from + step, to + step];
        if (!this.#freeOld.has(a) || !this.#freeNow.has(b) || this.#likeness(a, b) < LIKENESS.movedAlong) continue;
        this.#take(a, b);
        moved.push([a, b]);
      }
    }
  }

  #take(a: number, b: number): void {
    this.#freeOld.delete(a);
    this.#freeNow.delete(b);
    if (this.#fits(a, b)) this.inPlace.splice(this.#rank(a), 0, { a, b });
    else this.movedTo.set(a, b);
  }

  /** Whether a pair keeps the order of those in place. */
  #fits(a: number, b: number): boolean {
    const { before, after } = this.#beside(a);
    return b > before && b < after;
  }

  /** New indexes of the nearest blocks in place before and after one. */
  #beside(a: number): { readonly before: number; readonly after: number } {
    const rank = this.#rank(a);
    return { before: this.inPlace[rank - 1]?.b ?? -1, after: this.inPlace[rank]?.b ?? this.#now.length };
  }

  /** How many blocks in place stand before one. */
  #rank(a: number): number {
    let low = 0;
    let high = this.inPlace.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.inPlace[middle]!.a < a) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** What is too low for any pair is 0. */
  #likeness(a: number, b: number): number {
    const [old, now] = [this.#old[a]!, this.#now[b]!];
    const longest = Math.max(1, old.length, now.length);
    return Math.min(old.length, now.length) < LIKENESS.inPlace * longest ? 0 : align(old, now).length / longest;
  }
}

type Words = readonly string[];

/** Words in small letters; a list that is numbered anew is the same list. */
function countedWords(text: string): Words {
  const words = wordsOf(text).map((word) => word.text);
  return words.slice(words.length > 1 && isListNumeral(words[0]!) ? 1 : 0).map((word) => word.toLowerCase());
}

function worth({ likeness, isInPlace }: Candidate): number {
  return likeness + (isInPlace ? LIKENESS.lead : 0);
}
