import type { KeptNote } from './kept-notes.ts';

/** What a note must hold once the screen has said that it is saved. */
export type Said = Pick<KeptNote, 'category' | 'comment' | 'status'>;

/** A note as it was last said to be (undefined: not there), and as acts that were cut off may have left it. */
interface Expected {
  readonly said: Said | undefined;
  readonly perhaps: readonly (Said | undefined)[];
}

/**
 * Kept beside a run: what the screens have said of each note, by its quote, which is different for each.
 * An act that never came to its end may have been done or not; what was said before it must not be lost by it.
 */
export class Model {
  readonly #notes = new Map<string, Expected>();

  /** Quotes of the notes that were said to be there. */
  quotes(): string[] {
    return [...this.#notes].flatMap(([quote, { said }]) => (said ? [quote] : []));
  }

  /** Runs an act that leaves the note as `after`; it counts as said when the act has come to its end. */
  async act(quote: string, after: Said | undefined, run: () => Promise<void>): Promise<void> {
    const { said, perhaps } = this.#notes.get(quote) ?? { said: undefined, perhaps: [] };
    this.#notes.set(quote, { said, perhaps: [...perhaps, after] });
    await run();
    this.#notes.set(quote, { said: after, perhaps: [] });
  }

  /** What is wrong with a notebook that holds these notes: a sentence for each loss, double and stranger. */
  losses(kept: readonly KeptNote[]): string[] {
    const wrong: string[] = [];
    for (const [quote, { said, perhaps }] of this.#notes) {
      const there = kept.filter((note) => note.quote === quote);
      if (there.length > 1) wrong.push(`“${quote}” is there ${there.length} times`);
      else if (![said, ...perhaps].some((state) => isSame(state, there[0]))) {
        wrong.push(`“${quote}” was said to be ${JSON.stringify(said)} and is ${JSON.stringify(there[0])}`);
      }
    }
    for (const { quote } of kept) if (!this.#notes.has(quote)) wrong.push(`“${quote}” was never marked`);
    return wrong;
  }
}

function isSame(a: Said | undefined, b: Said | undefined): boolean {
  return a === undefined || b === undefined ? a === b : a.category === b.category && a.comment === b.comment && a.status === b.status;
}
