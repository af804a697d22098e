import { TextMatcher } from './matcher.ts';
import { once } from './once.ts';
import { PairWalk } from './pair-walk.ts';
import type { Pattern } from './pattern.ts';
import type { Parting } from './pattern-match.ts';
import { marksScore, placeScore } from './ranking.ts';
import type { Searched } from './step-notes.ts';
import { EXACT, FIRST_TERM } from './vocabulary.ts';

/** How well a step agrees with a term takes so many bits: those of all steps are one number. */
const AGREEMENT_BITS = 4;
const AGREEMENT = (1 << AGREEMENT_BITS) - 1;
/** A pattern of more steps is looked for by `LongMatcher`. */
export const MOST_STEPS = 32 / AGREEMENT_BITS;
/** Texts of a note from this one on count as one text. */
const LAST_TEXT = 31;
const NEVER = 255;
/** For so many notes it is not worth preparing a faster look. */
const FEW_LOOKS = 8;

/** A few syllables: runs of them are found in one walk through the terms of a note, without making anything. */
export class StepMatcher extends TextMatcher {
  /** By term, 1 if it is worth a closer look: it is of the pattern, or begins a text. Small, for it is asked for each term of a note. */
  readonly #isOfUse: Uint8Array;
  /** By term, how well each step agrees with it, see `AGREEMENT_BITS`. */
  readonly #agreements: Uint32Array;
  /** By term, a bit for each step at which another form begins with it. */
  readonly #detours: Uint8Array;
  /** By first step and the one after the last: the sum of its agreement where it agrees best; fields and texts in which it stands, a bit for each; 1 if somewhere it is another form. */
  readonly #sums: Uint16Array;
  readonly #fieldsOfRuns: Uint16Array;
  readonly #textsOfRuns: Uint32Array;
  readonly #otherForms: Uint8Array;
  readonly #pairs: () => PairWalk | undefined;
  /** How often it was asked whether a note matches. */
  #looks = 0;
  /** Where the walk is: the first step of the run, its field and text, and where the note ends. */
  #first = 0;
  #field = 0;
  #text = 0;
  #end = 0;
  /** By step and by whether the piece before it is a syllable alone: fewest pieces so far, the sum of their agreement and of their steps, and what they have in common. */
  readonly #fewest: Uint8Array;
  readonly #sumsOfWays: Uint16Array;
  readonly #stepsOfWays: Uint8Array;
  readonly #fieldsOfWays: Uint16Array;
  readonly #textsOfWays: Uint32Array;

  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    super(searched, pattern, parting, fields);
    const { end } = searched.vocabulary;
    this.#isOfUse = new Uint8Array(end).fill(1, 0, FIRST_TERM);
    this.#agreements = new Uint32Array(end);
    this.#detours = new Uint8Array(end);
    pattern.steps.forEach(({ accepted }, step) => {
      for (const [term, agreement] of accepted) {
        this.#agreements[term]! |= agreement << (step * AGREEMENT_BITS);
        this.#isOfUse[term] = 1;
      }
    });
    for (const { from, accepted } of pattern.detours) {
      for (const term of accepted[0]!.keys()) {
        this.#detours[term]! |= 1 << from;
        this.#isOfUse[term] = 1;
      }
    }
    this.#pairs = once(() => PairWalk.of(searched.terms, pattern, parting, fields, searched.vocabulary.end));
    const runs = this.#runOf(pattern.steps.length, 0);
    this.#sums = new Uint16Array(runs);
    this.#fieldsOfRuns = new Uint16Array(runs);
    this.#textsOfRuns = new Uint32Array(runs);
    this.#otherForms = new Uint8Array(runs);
    const ways = 2 * (pattern.steps.length + 1);
    this.#fewest = new Uint8Array(ways);
    this.#sumsOfWays = new Uint16Array(ways);
    this.#stepsOfWays = new Uint8Array(ways);
    this.#fieldsOfWays = new Uint16Array(ways);
    this.#textsOfWays = new Uint32Array(ways);
  }

  has(number: number): boolean {
    if (this.pattern.isPlain && this.parting === 'whole') return this.#standsPlainly(number);
    this.#looks += 1;
    const pairs = this.#looks > FEW_LOOKS ? this.#pairs() : undefined;
    if (pairs) return pairs.has(number);
    this.#findRuns(number, true);
    return this.#hasWhole || (this.parting !== 'whole' && this.#scoreOfRuns() > 0);
  }

  score(number: number): number {
    this.#findRuns(number);
    if (this.#hasWhole) return this.#scoreOfWhole();
    return this.parting === 'whole' ? 0 : this.#scoreOfRuns();
  }

  #runOf(from: number, to: number): number {
    return from * (this.pattern.steps.length + 1) + to;
  }

  /** Whether all steps of a plain pattern stand beside each other: several times as fast as `#findRuns`. */
  #standsPlainly(number: number): boolean {
    const { row } = this.terms;
    const agreements = this.#agreements;
    const { length } = this.pattern.steps;
    const last = this.terms.endOf(number) - length;
    for (let at = this.terms.startOf(number) + 1; at <= last; at += 1) {
      if ((agreements[row[at]!]! & AGREEMENT) === 0) continue;
      let step = 1;
      while (step < length && ((agreements[row[at + step]!]! >>> (step * AGREEMENT_BITS)) & AGREEMENT) !== 0) step += 1;
      if (step === length && (this.#fieldAt(at) & this.wantedFields) !== 0) return true;
    }
    return false;
  }

  /** The bit of the field in which a slot stands. */
  #fieldAt(slot: number): number {
    const { row } = this.terms;
    let at = slot;
    while (row[at]! >= FIRST_TERM) at -= 1;
    return 1 << row[at]!;
  }

  /** All steps stand beside each other; the first may be left out if it is optional. */
  get #hasWhole(): boolean {
    const { steps } = this.pattern;
    return this.#sums[this.#runOf(0, steps.length)]! > 0 || (steps[0]!.isOptional && this.#sums[this.#runOf(1, steps.length)]! > 0);
  }

  #scoreOfWhole(): number {
    const { steps } = this.pattern;
    const [run, rest] = [this.#runOf(0, steps.length), this.#runOf(1, steps.length)];
    if (!steps[0]!.isOptional || this.#sums[rest] === 0) return this.#scoreOf(this.#sums[run]!, steps.length, 1, true, this.#fieldsOfRuns[run]!);
    const isRest = this.#sums[rest]! > this.#sums[run]! || this.#sums[rest] === EXACT * (steps.length - 1);
    return this.#scoreOf(this.#sums[isRest ? rest : run]!, steps.length - Number(isRest), 1, true, this.#fieldsOfRuns[run]! | this.#fieldsOfRuns[rest]!);
  }

  /** @param untilWhole one place that has all steps is enough */
  #findRuns(number: number, untilWhole = false): void {
    const { row } = this.terms;
    const { steps, hasWays } = this.pattern;
    const isOfUse = this.#isOfUse;
    const agreements = this.#agreements;
    const wantedFields = this.wantedFields;
    this.#sums.fill(0);
    this.#fieldsOfRuns.fill(0);
    this.#textsOfRuns.fill(0);
    this.#otherForms.fill(0);
    this.#field = 0;
    this.#end = this.terms.endOf(number);
    let text = -1;
    for (let at = this.terms.startOf(number); at < this.#end; at += 1) {
      const term = row[at]!;
      if (isOfUse[term] === 0) continue;
      if (term < FIRST_TERM) {
        text += 1;
        this.#field = 1 << term;
        this.#text = 1 << Math.min(text, LAST_TEXT);
        continue;
      }
      if ((this.#field & wantedFields) === 0) continue;
      for (let step = 0, rest = agreements[term]!, forms = hasWays ? this.#detours[term]! : 0; rest !== 0 || forms !== 0; step += 1, rest >>>= AGREEMENT_BITS, forms >>= 1) {
        if (((rest & AGREEMENT) === 0 && (forms & 1) === 0) || steps[step]!.isGlued) continue;
        if (hasWays) {
          this.#first = step;
          this.#follow(step, at, 0, false);
        } else {
          this.#followOneWay(step, at);
        }
      }
      if (untilWhole && this.#hasWhole) return;
    }
  }

  /** Where a pattern has one way alone; several times as fast as `#follow`. */
  #followOneWay(first: number, at: number): void {
    const { row } = this.terms;
    const { steps } = this.pattern;
    const agreements = this.#agreements;
    const [field, text, end] = [this.#field, this.#text, this.#end];
    let sum = 0;
    for (let step = first, slot = at, run = this.#runOf(first, first + 1); step < steps.length && slot < end; step += 1, slot += 1, run += 1) {
      let agreement = (agreements[row[slot]!]! >>> (step * AGREEMENT_BITS)) & AGREEMENT;
      // A text may have a number sign that the pattern does not.
      if (agreement === 0 && step > first && steps[step]!.syllable.kind === 'number' && this.pattern.numberSigns.has(row[slot]!)) {
        slot += 1;
        agreement = this.#agreementAt(step, slot);
      }
      if (agreement === 0) return;
      sum += agreement;
      if (sum > this.#sums[run]!) this.#sums[run] = sum;
      this.#fieldsOfRuns[run]! |= field;
      this.#textsOfRuns[run]! |= text;
    }
  }

  /** Goes on with a run, in every way that its text has. The number of a field stands before the next text, and no step accepts it. */
  #follow(step: number, slot: number, sum: number, isOtherForm: boolean): void {
    if (step > this.#first) this.#noteRun(step, sum, isOtherForm);
    const { steps, detours, numberSigns } = this.pattern;
    if (step === steps.length) return;
    if (step > this.#first && steps[step]!.isOptional) this.#follow(step + 1, slot, sum + EXACT, isOtherForm);
    if (slot >= this.#end) return;
    const { row } = this.terms;
    const agreement = this.#agreementAt(step, slot);
    if (agreement > 0) this.#follow(step + 1, slot + 1, sum + agreement, isOtherForm);
    if (step > this.#first && steps[step]!.syllable.kind === 'number' && numberSigns.has(row[slot]!)) {
      // A text may have a number sign that the pattern does not.
      const behindSign = this.#agreementAt(step, slot + 1);
      if (behindSign > 0) this.#follow(step + 1, slot + 2, sum + behindSign, isOtherForm);
    }
    if ((this.#detours[row[slot]!]! & (1 << step)) === 0) return;
    for (const { from, to, accepted, agreement } of detours) {
      if (from !== step || slot + accepted.length > this.#end) continue;
      let at = 0;
      while (at < accepted.length && accepted[at]!.has(row[slot + at]!)) at += 1;
      if (at === accepted.length) this.#follow(to, slot + at, sum + agreement * (to - step), true);
    }
  }

  #agreementAt(step: number, slot: number): number {
    return slot < this.#end ? (this.#agreements[this.terms.row[slot]!]! >>> (step * AGREEMENT_BITS)) & AGREEMENT : 0;
  }

  #noteRun(to: number, sum: number, isOtherForm: boolean): void {
    const run = this.#runOf(this.#first, to);
    if (sum > this.#sums[run]!) this.#sums[run] = sum;
    this.#fieldsOfRuns[run]! |= this.#field;
    this.#textsOfRuns[run]! |= this.#text;
    if (isOtherForm) this.#otherForms[run] = 1;
  }

  /** The fewest runs that are all of the pattern, and among these the ones that agree best. */
  #scoreOfRuns(): number {
    const { steps } = this.pattern;
    this.#fewest.fill(NEVER);
    this.#fewest[0] = 0;
    this.#sumsOfWays[0] = 0;
    this.#stepsOfWays[0] = 0;
    this.#fieldsOfWays[0] = 0;
    this.#textsOfWays[0] = 0xffff_ffff;
    for (let from = 0; from < steps.length; from += 1) {
      for (let before = 2 * from; before <= 2 * from + 1; before += 1) {
        if (this.#fewest[before] === NEVER) continue;
        if (steps[from]!.isOptional) this.#reach(before + 2, before, this.#fewest[before]!, this.#sumsOfWays[before]!, this.#stepsOfWays[before]!, 0, 0xffff_ffff);
        for (let to = from + 1; to <= steps.length; to += 1) {
          const run = this.#runOf(from, to);
          if (this.#sums[run] === 0 || steps[to]?.isGlued) continue;
          const isAlone = to - from === 1 && steps[from]!.isHalfWord && this.#otherForms[run] === 0;
          if (isAlone && before % 2 === 1 && this.parting === 'words') continue;
          this.#reach(2 * to + Number(isAlone), before, this.#fewest[before]! + 1, this.#sumsOfWays[before]! + this.#sums[run]!, this.#stepsOfWays[before]! + to - from, this.#fieldsOfRuns[run]!, this.#textsOfRuns[run]!);
        }
      }
    }
    const last = 2 * steps.length;
    const way = this.#isBetter(this.#fewest[last + 1]!, this.#sumsOfWays[last + 1]!, last) ? last + 1 : last;
    if (this.#fewest[way] === NEVER) return 0;
    return this.#scoreOf(this.#sumsOfWays[way]!, this.#stepsOfWays[way]!, this.#fewest[way]!, this.#textsOfWays[way] !== 0, this.#fieldsOfWays[way]!);
  }

  #reach(way: number, before: number, pieces: number, sum: number, steps: number, fields: number, texts: number): void {
    if (!this.#isBetter(pieces, sum, way)) return;
    this.#fewest[way] = pieces;
    this.#sumsOfWays[way] = sum;
    this.#stepsOfWays[way] = steps;
    this.#fieldsOfWays[way] = this.#fieldsOfWays[before]! | fields;
    this.#textsOfWays[way] = this.#textsOfWays[before]! & texts;
  }

  #isBetter(pieces: number, sum: number, than: number): boolean {
    return pieces < this.#fewest[than]! || (pieces === this.#fewest[than] && sum > this.#sumsOfWays[than]!);
  }

  /** @param steps how many of them the pieces have: what is optional may be left out */
  #scoreOf(sum: number, steps: number, pieces: number, isTogether: boolean, fields: number): number {
    return marksScore(sum / (EXACT * steps)) + placeScore(pieces, isTogether, fields);
  }
}
