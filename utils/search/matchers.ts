import { addAll, allBits, type Bits, hasBit, keepOnly, noBits, takeAway } from './bits.ts';
import { ALL_FIELDS, fieldBit, fieldBits } from './field-bits.ts';
import { beginningPairOf, type Neighbours, type Pair, pairOf } from './neighbours.ts';
import type { NoteTerms } from './note-terms.ts';
import type { Pattern } from './pattern.ts';
import { matchPattern, type Parting, type PatternMatch, type Stretch } from './pattern-match.ts';
import { agreementOf, fieldsOf, type Postings } from './postings.ts';
import { BEST_SCORE, marksScore, placeScore } from './ranking.ts';
import { type Accepted, EXACT, FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/** Looks for something in one note after another. Scores are those of `ranking.ts`; 0 where there is no match. */
export interface Matcher {
  /** For how many texts its score stands. One that asks for no words has none: it only lets notes pass, and its score says nothing else. */
  readonly weight: number;
  /** The notes that may match; undefined if any may. */
  readonly candidates: Bits | undefined;
  /** Those of them that may have all as it was typed, and what the others score at the most. */
  readonly exact?: Bits;
  readonly highestInexact?: number;
  /** Those that may have all in one piece, and what this gives the others less at the least. */
  readonly whole?: Bits;
  readonly partedLoss?: number;
  /** A bound of the score of one of these, which is much sooner known. */
  bound(number: number): number;
  score(number: number): number;
}

/** What patterns are looked for in. */
export interface Searched {
  readonly terms: NoteTerms;
  readonly postings: Postings;
  readonly neighbours: Neighbours;
  readonly vocabulary: Vocabulary;
}

/** @param fields a bit for each field that is looked into */
export function matcherOf(searched: Searched, pattern: Pattern, parting: Parting, fields: number): Matcher {
  if (!pattern.hasWays && pattern.steps.length === 1) return new SyllableMatcher(searched, pattern, fields);
  if (!pattern.hasWays && pattern.steps.length <= MOST_PLAIN_STEPS) return new PlainMatcher(searched, pattern, parting, fields);
  return new PatternMatcher(searched, pattern, parting, fields);
}

/** One syllable: the postings say all of it. */
class SyllableMatcher implements Matcher {
  readonly weight = 1;
  readonly candidates: Bits;
  readonly exact: Bits;
  readonly highestInexact: number;
  readonly #places: Uint16Array;

  constructor({ postings }: Searched, pattern: Pattern, fields: number) {
    const { places, notes: candidates, exact } = postings.places(pattern.steps[0]!.accepted, fields);
    this.#places = places;
    this.candidates = candidates;
    this.exact = exact;
    this.highestInexact = highestInexact(pattern);
  }

  bound(number: number): number {
    return this.score(number);
  }

  score(number: number): number {
    const place = this.#places[number]!;
    return marksScore(agreementOf(place) / EXACT) + placeScore(1, true, fieldsOf(place));
  }
}

const MOST_PLAIN_STEPS = 8;
/** Texts of a note from this one on count as one text. */
const LAST_TEXT = 31;
const NEVER = 1e9;

/** Several syllables that are found in one way: runs of them are found in one walk through the terms of a note, without making anything. */
class PlainMatcher implements Matcher {
  readonly weight = 1;
  readonly candidates: Bits;
  readonly exact: Bits;
  readonly highestInexact: number;
  readonly whole: Bits;
  readonly partedLoss = placeScore(1, true, ALL_FIELDS) - placeScore(2, true, ALL_FIELDS);
  readonly #searched: Searched;
  readonly #steps: Pattern['steps'];
  readonly #numberSigns: Pattern['numberSigns'];
  readonly #parting: Parting;
  readonly #wantedFields: number;
  /** By step, where notes have it. */
  readonly #places: readonly Uint16Array[];
  /** By step and the next, the notes in which they may stand beside each other. */
  readonly #together: readonly Bits[];
  /** By the pairs that may stand beside each other, a bit for each: into how many pieces the pattern is parted at least, 0 if it may not be parted so. */
  readonly #leastPieces: Uint8Array;
  /** By term, a bit for each step that accepts it. */
  readonly #wanted: Uint8Array;
  /** By last step and length of a run: the sum of its agreement where it agrees best; fields and texts in which it stands, a bit for each. */
  readonly #sums: Float64Array;
  readonly #fieldsOfRuns: Uint16Array;
  readonly #textsOfRuns: Uint32Array;
  /** By step and by whether the piece before it is a syllable alone: fewest pieces so far, the sum of their agreement, and what they have in common. */
  readonly #fewest: Float64Array;
  readonly #sumsOfWays: Float64Array;
  readonly #fieldsOfWays: Uint16Array;
  readonly #textsOfWays: Uint32Array;

  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    const { length } = pattern.steps;
    this.#searched = searched;
    this.#steps = pattern.steps;
    this.#numberSigns = pattern.numberSigns;
    this.#parting = parting;
    this.#wantedFields = fields;
    const count = searched.terms.count;
    const widest = widestStep(pattern.steps, searched);
    const places = pattern.steps.map(({ accepted }, step) => (step === widest ? searched.postings.placesAtMost(accepted, fields) : searched.postings.places(accepted, fields)));
    this.#places = places.map((step) => step.places);
    this.#together = pattern.steps.slice(1).map(({ syllable, accepted }, at) => {
      const next = syllable.kind === 'number' ? new Map([...accepted, ...pattern.numberSigns]) : accepted;
      const pairs = pairsOf(pattern.steps[at]!.accepted, next, searched.vocabulary);
      return (pairs && searched.neighbours.having(pairs)) ?? allBits(count);
    });
    this.#leastPieces = Uint8Array.from({ length: 1 << (length - 1) }, (_, pairs) => leastPieces(pattern.steps, pairs, parting));
    this.candidates = places.reduce((candidates, { notes }) => keepOnly(candidates, notes), this.#partable(count));
    this.exact = places.reduce((notes, { exact }) => keepOnly(notes, exact), this.candidates.slice());
    this.highestInexact = highestInexact(pattern);
    this.whole = this.#together.reduce((notes, together) => keepOnly(notes, together), this.candidates.slice());
    this.#wanted = new Uint8Array(searched.vocabulary.end);
    pattern.steps.forEach(({ accepted }, step) => {
      for (const term of accepted.keys()) this.#wanted[term]! |= 1 << step;
    });
    const runs = length * (length + 1);
    this.#sums = new Float64Array(runs);
    this.#fieldsOfRuns = new Uint16Array(runs);
    this.#textsOfRuns = new Uint32Array(runs);
    const ways = 2 * (length + 1);
    this.#fewest = new Float64Array(ways);
    this.#sumsOfWays = new Float64Array(ways);
    this.#fieldsOfWays = new Uint16Array(ways);
    this.#textsOfWays = new Uint32Array(ways);
  }

  /** The notes in which the steps may stand so that the pattern may be parted. */
  #partable(count: number): Bits {
    const partable = noBits(count);
    this.#leastPieces.forEach((pieces, pairs) => {
      if (pieces === 0) return;
      const having = this.#together.reduce((notes, together, at) => ((pairs & (1 << at)) === 0 ? takeAway(notes, together) : keepOnly(notes, together)), allBits(count));
      addAll(partable, having);
    });
    return partable;
  }

  bound(number: number): number {
    let pairs = 0;
    for (let at = 0; at < this.#together.length; at += 1) if (hasBit(this.#together[at]!, number)) pairs |= 1 << at;
    let pieces = this.#leastPieces[pairs]!;
    let sum = 0;
    let all = 0;
    let shared = ALL_FIELDS;
    for (let step = 0; step < this.#places.length; step += 1) {
      const place = this.#places[step]![number]!;
      sum += agreementOf(place);
      all |= place;
      shared &= place;
    }
    if (pieces === 1 && shared === 0) {
      if (this.#parting === 'whole') return 0;
      pieces = 2;
    }
    return this.#scoreOf(sum, pieces, shared !== 0, pieces === 1 ? shared : fieldsOf(all));
  }

  score(number: number): number {
    this.#findRuns(number);
    const { length } = this.#steps;
    const whole = (length - 1) * (length + 1) + length;
    if (this.#sums[whole]! > 0) return this.#scoreOf(this.#sums[whole]!, 1, true, this.#fieldsOfRuns[whole]!);
    return this.#parting === 'whole' ? 0 : this.#scoreOfRuns();
  }

  #findRuns(number: number): void {
    const { row } = this.#searched.terms;
    const wanted = this.#wanted;
    const end = this.#searched.terms.endOf(number);
    this.#sums.fill(0);
    this.#fieldsOfRuns.fill(0);
    this.#textsOfRuns.fill(0);
    let field = 0;
    let text = -1;
    for (let at = this.#searched.terms.startOf(number); at < end; at += 1) {
      const term = row[at]!;
      if (term < FIRST_TERM) {
        field = 1 << term;
        text += 1;
        continue;
      }
      if (wanted[term] === 0 || (field & this.#wantedFields) === 0) continue;
      for (let step = 0, steps = wanted[term]!; steps !== 0; step += 1, steps >>= 1) {
        if ((steps & 1) === 1) this.#noteRuns(step, at, field, 1 << Math.min(text, LAST_TEXT));
      }
    }
  }

  /** Notes the runs of every length that end with a step at a place. The number of a field stands before each text, and no step accepts it. */
  #noteRuns(step: number, at: number, field: number, text: number): void {
    const { row } = this.#searched.terms;
    let sum = 0;
    for (let length = 1, slot = at; length <= step + 1; length += 1, slot -= 1) {
      const { accepted } = this.#steps[step + 1 - length]!;
      // A text may have a number sign that the pattern does not.
      if (length > 1 && this.#steps[step + 2 - length]!.syllable.kind === 'number' && !accepted.has(row[slot]!) && this.#numberSigns.has(row[slot]!)) slot -= 1;
      const agreement = accepted.get(row[slot]!);
      if (agreement === undefined) return;
      sum += agreement;
      const run = step * (this.#steps.length + 1) + length;
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

/** The step that would take longest to look up and says least: a letter or two of a word that is being typed. Undefined if all say something. */
function widestStep(steps: Pattern['steps'], { postings, terms }: Searched): number | undefined {
  const counts = steps.map(({ accepted }) => postings.countOfAll(accepted));
  const widest = counts.indexOf(Math.max(...counts));
  return counts[widest]! > terms.count ? widest : undefined;
}

/** The highest score of a note that does not have every step exactly. */
function highestInexact({ steps }: Pattern): number {
  const agreements = steps.map(({ accepted }) => [...new Set(accepted.values())].sort((a, b) => b - a));
  const best = agreements.reduce((sum, [highest = 0]) => sum + highest, 0);
  const isExact = best === EXACT * steps.length;
  const loss = isExact ? Math.min(...agreements.map(([highest = 0, next = 0]) => highest - next)) : 0;
  return marksScore((best - loss) / (EXACT * steps.length)) + placeScore(1, true, ALL_FIELDS);
}

const MOST_PAIRS = 64;

/** The pairs that two steps beside each other may be, whatever their marks; undefined if these are many. */
function pairsOf(before: Accepted, after: Accepted, vocabulary: Vocabulary): readonly Pair[] | undefined {
  const [first, second] = [before, after].map((accepted) => new Set(Array.from(accepted.keys(), (term) => vocabulary.lettersOf(term))));
  if (first!.size * second!.size > MOST_PAIRS) {
    const initials = new Set(Array.from(after.keys(), (term) => vocabulary.initials[term - FIRST_TERM]!));
    return first!.size * initials.size > MOST_PAIRS ? undefined : [...first!].flatMap((one) => Array.from(initials, (initial) => beginningPairOf(one, initial)));
  }
  return [...first!].flatMap((one) => Array.from(second!, (other) => pairOf(one, other)));
}

/** @param pairs a bit for each step and the next that may stand beside each other */
function leastPieces(steps: Pattern['steps'], pairs: number, parting: Parting): number {
  let pieces = 1;
  let isAlone = false;
  for (let step = 0, first = 0; step < steps.length; step += 1) {
    const isLast = step === steps.length - 1;
    if (!isLast && (pairs & (1 << step)) !== 0) continue;
    const isHalf = step === first && steps[step]!.isHalfWord;
    if (isHalf && isAlone && parting === 'words') return 0;
    isAlone = isHalf;
    if (isLast) break;
    if (steps[step + 1]!.isGlued || parting === 'whole') return 0;
    pieces += 1;
    first = step + 1;
  }
  return pieces;
}

function isBetter(fewest: Float64Array, sums: Float64Array, way: number, than: number): boolean {
  return fewest[way]! < fewest[than]! || (fewest[way] === fewest[than] && sums[way]! > sums[than]!);
}

/** Any pattern. */
class PatternMatcher implements Matcher {
  readonly weight = 1;
  readonly candidates: Bits;
  readonly #searched: Searched;
  readonly #pattern: Pattern;
  readonly #parting: Parting;
  readonly #wantedFields: number;

  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    this.#searched = searched;
    this.#pattern = pattern;
    this.#parting = parting;
    this.#wantedFields = fields;
    this.candidates = searched.postings.candidates(pattern, fields);
  }

  bound(): number {
    return BEST_SCORE;
  }

  score(number: number): number {
    const { terms } = this.#searched;
    const found = occurrencesIn(terms, terms.stretchesOf(number), this.#pattern, this.#parting, this.#wantedFields);
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
