import { addAll, addOthers, allBits, type Bits, countBits, inBoth, inEither, keepOnly, noBits, takeAway } from './bits.ts';
import { once } from './once.ts';
import type { Pattern, Step } from './pattern.ts';
import type { Parting } from './pattern-match.ts';
import { marksScore, placeScore } from './ranking.ts';
import { pairsOf, type Searched, StepNotes } from './step-notes.ts';
import { EXACT } from './vocabulary.ts';

/** Some of the notes that may match, and a bound of their scores, which is known without reading them. */
export interface Tier {
  readonly highest: number;
  /** Worked out when it is asked for; undefined if there are none. Not to be changed. */
  notes(): Bits | undefined;
}

/** Of this many pieces or more the bound is that of this many. */
const MOST_PIECES = 3;
/** So many of the fields that weigh most are told apart. */
const MOST_FIELDS = 3;
/** So few candidates are rather read. */
export const FEW = 256;

/** The notes in which a pattern may be, by bits: thirty-two notes at a time are told from each other before any is read. */
export class PatternTiers {
  /** The notes that may have the pattern. */
  readonly candidates: Bits;
  readonly #searched: Searched;
  readonly #pattern: Pattern;
  readonly #fields: number;
  readonly #steps: readonly StepNotes[];
  /** The step that nearly all notes have, if there is one: they were not looked up. */
  readonly #widest: number | undefined;
  readonly #parting: Parting;
  /** The fields that weigh most, each with the notes in which it may have all steps; the last stands for all others too. */
  readonly #byField: readonly { readonly field: number; readonly having: () => Bits }[];
  readonly #pieces = once(() => this.#byPieces());
  /** By step, the notes in which it may stand behind the one before it; none for the first. */
  readonly #together = once(() => this.#steps.map((_, at) => (at === 0 ? noBits(this.#searched.terms.count) : this.#behind(at))));

  /** @param fields a bit for each field that is looked into */
  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    this.#searched = searched;
    this.#pattern = pattern;
    this.#parting = parting;
    this.#fields = fields;
    this.#byField = fieldsIn(fields).slice(0, MOST_FIELDS + 1).map((field) => ({ field, having: once(() => this.#allIn(field)) }));
    const { steps } = pattern;
    searched.postings.gather(termsOf(pattern));
    this.#widest = widestStep(steps, searched);
    const isOne = !pattern.hasWays && (parting === 'whole' || (parting === 'words' && steps.length === 2 && steps.every(({ isHalfWord }) => isHalfWord)));
    this.#steps = steps.map((step, at) => new StepNotes(searched, pattern, step, at, fields, { isWide: at === this.#widest, before: isOne ? steps[at - 1] : undefined }));
    this.candidates = this.#steps.reduce((notes, step) => keepOnly(notes, step.notes), allBits(searched.terms.count));
    if (steps.length > 1 && countBits(this.candidates) > FEW) this.#takeAwayParted();
  }

  /** The candidates parted by how well they may match, the best first. */
  tiers(): Tier[] {
    return Array.from(this.#byAgreement(), ([sum, notes]) => this.#ofAgreement(marksScore(sum / (EXACT * this.#steps.length)), notes)).flat().sort((a, b) => b.highest - a.highest);
  }

  /** Where each step may stand by itself, the notes that have all of them; undefined where they have to stand beside each other, or have several ways. */
  certain(): Bits | undefined {
    const { steps, hasWays } = this.#pattern;
    const isFree = (step: Step, at: number): boolean => at === 0 || !(step.isGlued || (this.#parting === 'words' && step.isHalfWord && steps[at - 1]!.isHalfWord));
    if (hasWays || (this.#parting === 'whole' && steps.length > 1) || !steps.every(isFree)) return undefined;
    if (this.#widest === undefined) return this.candidates;
    return keepOnly(this.candidates.slice(), this.#searched.postings.notesWith(steps[this.#widest]!.accepted.keys(), this.#fields));
  }

  /** Takes away the candidates in which the pattern would be parted where it may not be. */
  #takeAwayParted(): void {
    if (this.#parting === 'whole') {
      keepOnly(this.candidates, this.#pieces()[0]!);
      return;
    }
    const { steps } = this.#pattern;
    const { candidates } = this;
    for (let at = 1; at < steps.length; at += 1) {
      if (steps[at]!.isGlued) keepOnly(candidates, this.#together()[at]!);
      if (this.#parting === 'words' && steps[at - 1]!.isHalfWord && steps[at]!.isHalfWord) {
        keepOnly(candidates, this.#together().slice(at - 1, at + 2).reduce(addAll, noBits(this.#searched.terms.count)));
      }
    }
  }

  /** By the sum of how well the steps may agree at the best. Lower sums are seldom asked for: each is worked out by itself. */
  #byAgreement(): ReadonlyMap<number, () => Bits | undefined> {
    let bySum = new Map<number, () => Bits | undefined>([[0, () => this.candidates]]);
    for (const { levels } of this.#steps) {
      const next = new Map<number, () => Bits | undefined>();
      for (const [sum, notes] of bySum) {
        for (const { agreement, notes: having } of levels()) {
          const known = next.get(sum + agreement);
          const both = (): Bits | undefined => inBoth(notes(), having);
          next.set(sum + agreement, once(known ? () => inEither(both(), known()) : both));
        }
      }
      bySum = next;
    }
    return bySum;
  }

  #ofAgreement(marks: number, notes: () => Bits | undefined): Tier[] {
    const whole = once(() => {
      const inOnePiece = inBoth(notes(), () => this.#pieces()[0]!);
      return inOnePiece && { notes: inOnePiece, isFew: countBits(inOnePiece) <= FEW };
    });
    const tiers = this.#byField.map(({ field, having }, at): Tier => ({
      highest: marks + placeScore(1, true, field),
      notes: once(() => {
        const known = whole();
        if (!known || (known.isFew && at > 0)) return undefined;
        if (known.isFew) return known.notes;
        const left = this.#byField.slice(0, at).reduce((left, before) => takeAway(left, before.having()), known.notes.slice());
        return at === this.#byField.length - 1 ? left : keepOnly(left, having());
      }),
    }));
    if (this.#parting === 'whole') return tiers;
    for (let pieces = 2; pieces <= this.#mostPieces; pieces += 1) {
      const nearness = Math.max(placeScore(pieces, true, this.#fields), placeScore(pieces, false, this.#fields));
      tiers.push({ highest: marks + nearness, notes: once(() => inBoth(notes(), () => this.#pieces()[pieces - 1]!)) });
    }
    return tiers;
  }

  get #mostPieces(): number {
    return Math.min(MOST_PIECES, this.#steps.length);
  }

  /** The notes in which one field may have all steps. */
  #allIn(field: number): Bits {
    return this.#steps.reduce((all, step) => keepOnly(all, step.inField(field)), allBits(this.#searched.terms.count));
  }

  /** By into how many pieces the pattern is parted at least, from one to `MOST_PIECES`, the notes. */
  #byPieces(): readonly Bits[] {
    const { count } = this.#searched.terms;
    const most = this.#mostPieces;
    // By how many pairs at least do not stand beside each other.
    const broken = Array.from({ length: most }, (_, at) => (at === 0 ? allBits(count) : noBits(count)));
    for (const together of this.#together().slice(1)) {
      for (let times = most - 1; times > 0; times -= 1) addOthers(broken[times]!, broken[times - 1]!, together);
    }
    return broken.map((notes, times) => (times === most - 1 ? notes : takeAway(notes.slice(), broken[times + 1]!)));
  }

  /** The notes in which a step may stand behind the one before it. */
  #behind(at: number): Bits {
    const { terms, neighbours, vocabulary } = this.#searched;
    const { steps, detours, numberSigns } = this.#pattern;
    const [before, step] = [steps[at - 1]!, steps[at]!];
    const next = (): Iterable<number> => (step.syllable.kind === 'number' ? [...step.accepted.keys(), ...numberSigns.keys()] : step.accepted.keys());
    const pairs = before.isOptional || step.isOptional ? undefined : pairsOf(before.accepted.keys(), next, vocabulary);
    const together = (pairs && neighbours.having(pairs)) ?? allBits(terms.count);
    for (const detour of detours) {
      if (detour.from <= at && at - 1 < detour.to) for (let step = detour.from; step < detour.to; step += 1) addAll(together, this.#steps[step]!.detours());
    }
    return together;
  }
}

/** All that a text may have of it. */
function termsOf({ steps, detours }: Pattern): number[] {
  return [...steps.map(({ accepted }) => accepted), ...detours.flatMap(({ accepted }) => accepted)].flatMap((accepted) => [...accepted.keys()]);
}

/** The step that would take longest to look up and says least: a letter or two of a word that is being typed. Undefined if all say something. */
function widestStep(steps: readonly Step[], { postings, terms }: Searched): number | undefined {
  if (steps.length === 1) return undefined;
  const counts = steps.map(({ accepted }) => postings.countOfAll(accepted.keys()));
  const widest = counts.indexOf(Math.max(...counts));
  return counts[widest]! > 2 * terms.count ? widest : undefined;
}

/** A bit for each of the fields, the one that weighs most first. */
function fieldsIn(fields: number): number[] {
  const each: number[] = [];
  for (let rest = fields; rest !== 0; rest &= rest - 1) each.push(rest & -rest);
  return each;
}
