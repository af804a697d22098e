/** Words of a text that were exchanged for others, and what they hold that matters to a directive: looked for only where somebody asks. */
import { CHANGE_FLAGS, type Change, type ChangeFlag } from '../model/index.ts';
import { isTurnedRound } from './opposites.ts';
import { plainSpelling } from './spelling.ts';
import { type TellingPhrases, tellingPhrases } from './telling-phrases.ts';

/** UTF-16 units of a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One stretch of a comparison, word by word, as `Change`. */
export class WordChange {
  readonly kind: Change['kind'];
  readonly text: string;
  readonly #exchange: Exchange | undefined;

  /** @param exchange of which a changed stretch is one side */
  constructor(kind: Change['kind'], text: string, exchange?: Exchange) {
    this.kind = kind;
    this.text = text;
    this.#exchange = exchange;
  }

  /** Whether it holds what the other side does not, or the other way round. */
  has(flag: ChangeFlag): boolean {
    const { kind } = this;
    if (kind === 'equal' || !this.#exchange) return false;
    return this.#exchange.tells(kind, flag) || (flag === 'negation' && this.#exchange.isTurned && !CHANGE_FLAGS.some((each) => this.#exchange!.tells(kind, each)));
  }

  get flags(): readonly ChangeFlag[] {
    return CHANGE_FLAGS.filter((flag) => this.has(flag));
  }
}

/** Words and those in whose place they stand; one side may be empty. */
export class Exchange {
  readonly #before: string;
  readonly #after: string;
  readonly #removed: Place;
  readonly #added: Place;
  #isSameSaid: boolean | undefined;
  #phrases: { readonly removed: TellingPhrases; readonly added: TellingPhrases } | undefined;

  constructor(before: string, removed: Place, after: string, added: Place) {
    this.#before = before;
    this.#removed = removed;
    this.#after = after;
    this.#added = added;
  }

  /** Whether one side holds something of a kind, and the other not the same. */
  tells(side: 'removed' | 'added', flag: ChangeFlag): boolean {
    // In other signs or capitals, or a number or day written otherwise.
    if ((this.#isSameSaid ??= plainSpelling(this.#old) === plainSpelling(this.#now))) return false;
    const { removed, added } = (this.#phrases ??= {
      removed: tellingPhrases(this.#before, this.#removed.start, this.#removed.end),
      added: tellingPhrases(this.#after, this.#added.start, this.#added.end),
    });
    const [own, other] = side === 'removed' ? [removed, added] : [added, removed];
    const held = own.get(flag);
    return held !== undefined && held !== other.get(flag);
  }

  /** Whether a word of one side has its opposite on the other. */
  get isTurned(): boolean {
    return isTurnedRound(this.#old, this.#now);
  }

  get #old(): string {
    return this.#before.slice(this.#removed.start, this.#removed.end);
  }

  get #now(): string {
    return this.#after.slice(this.#added.start, this.#added.end);
  }
}
