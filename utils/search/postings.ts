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
    pattern.steps.forEach((step, index) => {
      if (step.isOptional) return;
      this.#advance(step.accepted, reached, round);
      for (const detour of pattern.detours) {
        if (detour.from <= index && index < detour.to) this.#advance(detour.accepted[0]!, reached, round);
      }
      round += 1;
    });
    for (let number = 0; number < count; number += 1) reached[number] = reached[number] === round ? 1 : 0;
    return reached;
  }

  #advance(accepted: Accepted, reached: Uint8Array, round: number): void {
    for (const term of accepted.keys()) {
      for (const number of this.#notes[term] ?? []) if (reached[number] === round) reached[number] = round + 1;
    }
  }
}
