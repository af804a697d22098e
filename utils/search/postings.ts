import type { Pattern } from './pattern.ts';
import type { Accepted } from './vocabulary.ts';

/** In which notes each term occurs. Notes are numbered as they are added; a number is never given again. */
export class Postings {
  readonly #notes: number[][] = [];
  /** By term: how many of its notes have been removed; they stay in `#notes`. */
  readonly #removed: number[] = [];

  add(number: number, slots: Uint32Array): void {
    for (const term of slots) {
      const notes = (this.#notes[term] ??= []);
      if (notes.at(-1) !== number) notes.push(number);
    }
  }

  /** Takes the slots of a note that is no longer there. */
  remove(slots: Uint32Array): void {
    for (const term of new Set(slots)) this.#removed[term] = (this.#removed[term] ?? 0) + 1;
  }

  /** True if a note that is still there has the term. */
  hasTerm(term: number): boolean {
    return (this.#notes[term]?.length ?? 0) > (this.#removed[term] ?? 0);
  }

  /** For each note below `count` a 1 if every step of the pattern may be in it, in the form typed or another. */
  candidates(pattern: Pattern, count: number): Uint8Array {
    const reached = new Uint8Array(count);
    let round = 0;
    const detours = pattern.detours.map(({ from, to, accepted }) => ({ from, to, notes: this.#withAll(accepted, count) }));
    pattern.steps.forEach((step, index) => {
      if (step.isOptional) return;
      this.#advance(step.accepted, reached, round);
      for (const { from, to, notes } of detours) {
        if (from > index || index >= to) continue;
        for (let number = 0; number < count; number += 1) if (notes[number] === 1 && reached[number] === round) reached[number] = round + 1;
      }
      round += 1;
    });
    return only(round, reached);
  }

  #withAll(accepted: readonly Accepted[], count: number): Uint8Array {
    const reached = new Uint8Array(count);
    accepted.forEach((terms, round) => this.#advance(terms, reached, round));
    return only(accepted.length, reached);
  }

  #advance(accepted: Accepted, reached: Uint8Array, round: number): void {
    for (const term of accepted.keys()) {
      for (const number of this.#notes[term] ?? []) if (reached[number] === round) reached[number] = round + 1;
    }
  }
}

function only(round: number, reached: Uint8Array): Uint8Array {
  for (let number = 0; number < reached.length; number += 1) reached[number] = reached[number] === round ? 1 : 0;
  return reached;
}
