import { addAll, allBits, type Bits, keepOnly, noBits, takeAway } from './bits.ts';
import { beginningPairOf, type Neighbours, type Pair, pairOf } from './neighbours.ts';
import type { NoteTerms } from './note-terms.ts';
import { once } from './once.ts';
import type { Detour, Pattern, Step } from './pattern.ts';
import type { Postings } from './postings.ts';
import { EXACT, FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/** What patterns are looked for in. */
export interface Searched {
  readonly terms: NoteTerms;
  readonly postings: Postings;
  readonly neighbours: Neighbours;
  readonly vocabulary: Vocabulary;
}

/** The notes in which a step agrees so well at the best. Not to be changed. */
interface Level {
  readonly agreement: number;
  notes(): Bits;
}

/** More pairs are not looked up one by one. */
const MOST_PAIRS = 32;

/** The notes that have a step, or another form in its place. */
export class StepNotes {
  readonly notes: Bits;
  /** Parted by how well it agrees at the best, the best first; each worked out when it is asked for. */
  readonly levels = once(() => this.#byAgreement());
  readonly detours = once(() => this.#ofDetours(this.#fields));
  readonly #searched: Searched;
  readonly #pattern: Pattern;
  readonly #step: Step;
  readonly #at: number;
  readonly #fields: number;
  /** Nearly all notes have it, so that all are taken for notes that may. */
  readonly #isWide: boolean;
  /** The step that it has to stand behind. */
  readonly #before: Step | undefined;

  constructor(searched: Searched, pattern: Pattern, step: Step, at: number, fields: number, { isWide, before }: { readonly isWide: boolean; readonly before: Step | undefined }) {
    this.#searched = searched;
    this.#pattern = pattern;
    this.#step = step;
    this.#at = at;
    this.#fields = fields;
    this.#isWide = isWide;
    this.#before = before;
    this.notes = this.inField(fields);
  }

  /** The notes of which one of some fields may have it. @param fields a bit for each */
  inField(fields: number): Bits {
    const { postings, terms } = this.#searched;
    if (this.#isWide || this.#step.isOptional) return allBits(terms.count);
    const notes = postings.notesWith(this.#step.accepted.keys(), fields);
    return this.#pattern.detours.length === 0 ? notes : addAll(notes, this.#ofDetours(fields));
  }

  /** Other forms that may stand in its place. */
  get #ownDetours(): readonly Detour[] {
    return this.#pattern.detours.filter(({ from, to }) => from <= this.#at && this.#at < to);
  }

  #byAgreement(): readonly Level[] {
    if (this.#step.isOptional) return [{ agreement: EXACT, notes: () => this.notes }];
    const byAgreement = new Map<number, number[]>();
    for (const [term, agreement] of this.#step.accepted) {
      const terms = byAgreement.get(agreement);
      if (terms) terms.push(term);
      else byAgreement.set(agreement, [term]);
    }
    const agreements = [...new Set([...byAgreement.keys(), ...this.#ownDetours.map(({ agreement }) => agreement)])].sort((a, b) => b - a);
    let left = (): Bits => this.notes;
    return agreements.map((agreement, at): Level => {
      const before = left;
      if (at === agreements.length - 1) return { agreement, notes: before };
      const notes = once(() => keepOnly(addAll(this.#ofDetours(this.#fields, agreement), this.#having(byAgreement.get(agreement) ?? [])), before()));
      left = once(() => takeAway(before().slice(), notes()));
      return { agreement, notes };
    });
  }

  /** The notes that have one of some terms where the step may be. */
  #having(terms: readonly number[]): Bits {
    const { postings, neighbours, vocabulary } = this.#searched;
    const notes = postings.notesWith(terms, this.#fields);
    const pairs = this.#before && this.#step.syllable.kind === 'word' ? pairsOf(this.#before.accepted.keys(), () => terms, vocabulary) : undefined;
    const together = pairs && neighbours.having(pairs);
    return together ? keepOnly(notes, together) : notes;
  }

  /** The notes that may have one of its other forms. @param agreement only those that agree so well */
  #ofDetours(fields: number, agreement?: number): Bits {
    const { postings, terms } = this.#searched;
    const notes = noBits(terms.count);
    for (const detour of this.#ownDetours) {
      if (agreement === undefined || detour.agreement === agreement) addAll(notes, detour.accepted.map((terms) => postings.notesWith(terms.keys(), fields)).reduce(keepOnly));
    }
    return notes;
  }
}

/** The pairs that terms beside each other may be, whatever their marks; undefined if these are many. */
export function pairsOf(before: Iterable<number>, after: () => Iterable<number>, vocabulary: Vocabulary): readonly Pair[] | undefined {
  const first = fewOf(before, (term) => vocabulary.lettersOf(term), MOST_PAIRS);
  if (!first) return undefined;
  const most = Math.floor(MOST_PAIRS / first.size);
  const second = fewOf(after(), (term) => vocabulary.lettersOf(term), most);
  if (second) return [...first].flatMap((one) => Array.from(second, (other) => pairOf(one, other)));
  const initials = fewOf(after(), (term) => vocabulary.initials[term - FIRST_TERM]!, most);
  return initials && [...first].flatMap((one) => Array.from(initials, (initial) => beginningPairOf(one, initial)));
}

/** What terms have of something, each once; undefined as soon as there are more than so many. */
function fewOf(terms: Iterable<number>, of: (term: number) => number, most: number): ReadonlySet<number> | undefined {
  const few = new Set<number>();
  for (const term of terms) {
    few.add(of(term));
    if (few.size > most) return undefined;
  }
  return few;
}
