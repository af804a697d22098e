import type { Bits } from './bits.ts';
import { fieldBit, fieldBits } from './field-bits.ts';
import type { NoteTerms } from './note-terms.ts';
import type { Pattern } from './pattern.ts';
import { matchPattern, type Parting, type PatternMatch, type Stretch } from './pattern-match.ts';
import { marksScore, placeScore } from './ranking.ts';
import { PatternTiers, type Searched, type Tier } from './tiers.ts';
import { EXACT, FIRST_TERM } from './vocabulary.ts';

/** Looks for something in one note after another. Scores are those of `ranking.ts`; 0 where there is no match. */
export interface Matcher {
  /** For how many texts its score stands. One that asks for no words has none: it only lets notes pass, and its score says nothing else. */
  readonly weight: number;
  /** The notes that may match; undefined if any may. */
  readonly candidates: Bits | undefined;
  /** All of these match. */
  readonly isCertain: boolean;
  /** The candidates parted by a bound of their score, the highest first; undefined if any note may match. */
  tiers(): readonly Tier[] | undefined;
  /** Whether a candidate matches: sooner known than its score. */
  has(number: number): boolean;
  /** Of a candidate. */
  score(number: number): number;
}

/** @param fields a bit for each field that is looked into */
export function matcherOf(searched: Searched, pattern: Pattern, parting: Parting, fields: number): Matcher {
  const isShort = !pattern.hasWays && pattern.steps.length <= MOST_PLAIN_STEPS;
  return new (isShort ? PlainMatcher : PatternMatcher)(searched, pattern, parting, fields);
}

/** Asks for words: which notes may have them is known by their terms. */
abstract class TextMatcher implements Matcher {
  readonly weight = 1;
  readonly candidates: Bits;
  readonly isCertain: boolean;
  readonly #tiers: PatternTiers;

  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    this.#tiers = new PatternTiers(searched, pattern, parting, fields);
    this.candidates = this.#tiers.candidates;
    this.isCertain = this.#tiers.isCertain;
  }

  tiers(): readonly Tier[] {
    return this.#tiers.tiers();
  }

  abstract has(number: number): boolean;
  abstract score(number: number): number;
}

/** How well a step agrees with a term takes so many bits: those of all steps are one number. */
const AGREEMENT_BITS = 4;
const AGREEMENT = (1 << AGREEMENT_BITS) - 1;
const MOST_PLAIN_STEPS = 32 / AGREEMENT_BITS;
/** Texts of a note from this one on count as one text. */
const LAST_TEXT = 31;
const NEVER = 1e9;

/** Syllables that are found in one way: runs of them are found in one walk through the terms of a note, without making anything. */
class PlainMatcher extends TextMatcher {
  readonly #terms: NoteTerms;
  readonly #steps: Pattern['steps'];
  readonly #numberSigns: Pattern['numberSigns'];
  readonly #parting: Parting;
  readonly #wantedFields: number;
  /** By term, how well each step agrees with it, see `AGREEMENT_BITS`. */
  readonly #agreements: Uint32Array;
  /** By last step and length of a run: the sum of its agreement where it agrees best; fields and texts in which it stands, a bit for each. */
  readonly #sums: Uint16Array;
  readonly #fieldsOfRuns: Uint16Array;
  readonly #textsOfRuns: Uint32Array;
  /** By step and by whether the piece before it is a syllable alone: fewest pieces so far, the sum of their agreement, and what they have in common. */
  readonly #fewest: Float64Array;
  readonly #sumsOfWays: Float64Array;
  readonly #fieldsOfWays: Uint16Array;
  readonly #textsOfWays: Uint32Array;

  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    super(searched, pattern, parting, fields);
    const { length } = pattern.steps;
    this.#terms = searched.terms;
    this.#steps = pattern.steps;
    this.#numberSigns = pattern.numberSigns;
    this.#parting = parting;
    this.#wantedFields = fields;
    this.#agreements = new Uint32Array(searched.vocabulary.end);
    pattern.steps.forEach(({ accepted }, step) => {
      for (const [term, agreement] of accepted) this.#agreements[term]! |= agreement << (step * AGREEMENT_BITS);
    });
    const runs = length * (length + 1);
    this.#sums = new Uint16Array(runs);
    this.#fieldsOfRuns = new Uint16Array(runs);
    this.#textsOfRuns = new Uint32Array(runs);
    const ways = 2 * (length + 1);
    this.#fewest = new Float64Array(ways);
    this.#sumsOfWays = new Float64Array(ways);
    this.#fieldsOfWays = new Uint16Array(ways);
    this.#textsOfWays = new Uint32Array(ways);
  }

  has(number: number): boolean {
    this.#findRuns(number, true);
    return this.#sums[this.#whole]! > 0 || (this.#parting !== 'whole' && this.#scoreOfRuns() > 0);
  }

  score(number: number): number {
    this.#findRuns(number);
    const whole = this.#sums[this.#whole]!;
    if (whole > 0) return this.#scoreOf(whole, 1, true, this.#fieldsOfRuns[this.#whole]!);
    return this.#parting === 'whole' ? 0 : this.#scoreOfRuns();
  }

  /** The run of all steps, by last step and length. */
  get #whole(): number {
    return this.#sums.length - 1;
  }

  /** @param untilWhole one place that has all steps is enough */
  #findRuns(number: number, untilWhole = false): void {
    const { row } = this.#terms;
    const agreements = this.#agreements;
    const wantedFields = this.#wantedFields;
    const end = this.#terms.endOf(number);
    this.#sums.fill(0);
    this.#fieldsOfRuns.fill(0);
    this.#textsOfRuns.fill(0);
    let field = 0;
    let text = -1;
    for (let at = this.#terms.startOf(number); at < end; at += 1) {
      const term = row[at]!;
      if (term < FIRST_TERM) {
        field = 1 << term;
        text += 1;
        continue;
      }
      if (agreements[term] === 0 || (field & wantedFields) === 0) continue;
      for (let step = 0, steps = agreements[term]!; steps !== 0; step += 1, steps >>>= AGREEMENT_BITS) {
        if ((steps & AGREEMENT) !== 0) this.#noteRuns(step, at, field, 1 << Math.min(text, LAST_TEXT));
      }
      if (untilWhole && this.#sums[this.#whole]! > 0) return;
    }
  }

  /** Notes the runs of every length that end with a step at a place. The number of a field stands before each text, and no step accepts it. */
  #noteRuns(last: number, at: number, field: number, text: number): void {
    const { row } = this.#terms;
    const agreements = this.#agreements;
    let sum = 0;
    for (let step = last, slot = at, run = last * (this.#steps.length + 1) + 1; step >= 0; step -= 1, slot -= 1, run += 1) {
      let agreement = (agreements[row[slot]!]! >>> (step * AGREEMENT_BITS)) & AGREEMENT;
      // A text may have a number sign that the pattern does not.
      if (agreement === 0 && step < last && this.#steps[step + 1]!.syllable.kind === 'number' && this.#numberSigns.has(row[slot]!)) {
        slot -= 1;
        agreement = (agreements[row[slot]!]! >>> (step * AGREEMENT_BITS)) & AGREEMENT;
      }
      if (agreement === 0) return;
      sum += agreement;
      if (sum > this.#sums[run]!) this.#sums[run] = sum;
      this.#fieldsOfRuns[run]! |= field;
      this.#textsOfRuns[run]! |= text;
    }
  }

  /** The fewest runs that are all of the pattern, and among these the ones that agree best. */
  #scoreOfRuns(): number {
    const { length } = this.#steps;
    this.#fewest.fill(NEVER);
    this.#fewest[0] = 0;
    this.#sumsOfWays[0] = 0;
    this.#fieldsOfWays[0] = 0;
    this.#textsOfWays[0] = 0xffff_ffff;
    for (let to = 1; to <= length; to += 1) {
      if (this.#steps[to]?.isGlued) continue;
      for (let from = 0; from < to; from += 1) this.#joinRun(from, to);
    }
    const last = 2 * length;
    const way = isBetter(this.#fewest, this.#sumsOfWays, last + 1, last) ? last + 1 : last;
    if (this.#fewest[way] === NEVER) return 0;
    return this.#scoreOf(this.#sumsOfWays[way]!, this.#fewest[way]!, this.#textsOfWays[way] !== 0, this.#fieldsOfWays[way]!);
  }

  #joinRun(from: number, to: number): void {
    const run = (to - 1) * (this.#steps.length + 1) + to - from;
    if (this.#sums[run] === 0) return;
    const isAlone = to - from === 1 && this.#steps[from]!.isHalfWord;
    for (let before = 2 * from; before <= 2 * from + 1; before += 1) {
      if (this.#fewest[before] === NEVER || (isAlone && before % 2 === 1 && this.#parting === 'words')) continue;
      const way = 2 * to + (isAlone ? 1 : 0);
      const pieces = this.#fewest[before]! + 1;
      const sum = this.#sumsOfWays[before]! + this.#sums[run]!;
      if (pieces > this.#fewest[way]! || (pieces === this.#fewest[way] && sum <= this.#sumsOfWays[way]!)) continue;
      this.#fewest[way] = pieces;
      this.#sumsOfWays[way] = sum;
      this.#fieldsOfWays[way] = this.#fieldsOfWays[before]! | this.#fieldsOfRuns[run]!;
      this.#textsOfWays[way] = this.#textsOfWays[before]! & this.#textsOfRuns[run]!;
    }
  }

  #scoreOf(sum: number, pieces: number, isTogether: boolean, fields: number): number {
    return marksScore(sum / (EXACT * this.#steps.length)) + placeScore(pieces, isTogether, fields);
  }
}

function isBetter(fewest: Float64Array, sums: Float64Array, way: number, than: number): boolean {
  return fewest[way]! < fewest[than]! || (fewest[way] === fewest[than] && sums[way]! > sums[than]!);
}

/** Any pattern. */
class PatternMatcher extends TextMatcher {
  readonly #terms: NoteTerms;
  readonly #pattern: Pattern;
  readonly #parting: Parting;
  readonly #wantedFields: number;

  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    super(searched, pattern, parting, fields);
    this.#terms = searched.terms;
    this.#pattern = pattern;
    this.#parting = parting;
    this.#wantedFields = fields;
  }

  has(number: number): boolean {
    return this.score(number) > 0;
  }

  score(number: number): number {
    const found = occurrencesIn(this.#terms, this.#terms.stretchesOf(number), this.#pattern, this.#parting, this.#wantedFields);
    if (!found) return 0;
    return marksScore(found.isExact ? 1 : found.agreement) + placeScore(found.pieces, isTogether(found), fieldBits(found.occurrences.map(({ stretch }) => stretch.field)));
  }
}

/** How the texts of a note have a pattern, and where; undefined if they have not. */
export function occurrencesIn(terms: NoteTerms, stretches: readonly Stretch[], pattern: Pattern, parting: Parting, fields: number): PatternMatch | undefined {
  return matchPattern(pattern, terms.row, stretches.filter(({ field }) => (fieldBit(field) & fields) !== 0), parting);
}

/** Whether one text has all of the pieces. */
function isTogether({ pieces, occurrences }: PatternMatch): boolean {
  if (pieces === 1) return true;
  const steps = new Map<Stretch, Set<number>>();
  for (const { stretch, from } of occurrences) steps.set(stretch, (steps.get(stretch) ?? new Set()).add(from));
  return [...steps.values()].some(({ size }) => size === pieces);
}
