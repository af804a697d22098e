import { ALL_FIELDS, fieldBit, fieldBits } from './field-bits.ts';
import { type Neighbours, type Pair, pairOf } from './neighbours.ts';
import type { NoteTerms } from './note-terms.ts';
import type { Pattern } from './pattern.ts';
import { matchPattern, type Parting, type PatternMatch, type Stretch } from './pattern-match.ts';
import { agreementOf, fieldsOf, type Postings } from './postings.ts';
import { BEST_SCORE, marksScore, placeScore } from './ranking.ts';
import type { SearchableNote } from './searchable-note.ts';
import { type Accepted, EXACT, FIRST_TERM, type Vocabulary } from './vocabulary.ts';

/** Looks for something in one note after another. Scores are those of `ranking.ts`; 0 where there is no match. */
export interface Matcher {
  /** For how many texts its score stands. One that asks for no words has none: it only lets notes pass, and its score says nothing else. */
  readonly weight: number;
  /** By note a 1 if it may match, a 0 if it does not; undefined if any may. */
  readonly candidates: Uint8Array | undefined;
  /** A bound of the score of one of these, which is much sooner known. */
  bound(number: number): number;
  score(number: number): number;
}

/** What patterns are looked for in. */
export interface Searched {
  readonly terms: NoteTerms;
  readonly postings: Postings;
  readonly neighbours: Neighbours;
  readonly notes: readonly (SearchableNote | undefined)[];
  readonly vocabulary: Vocabulary;
}

/** @param fields a bit for each field that is looked into */
export function matcherOf(searched: Searched, pattern: Pattern, parting: Parting, fields: number): Matcher {
  if (pattern.isPlain && pattern.steps.length === 1) return new SyllableMatcher(searched, pattern, fields);
  if (pattern.isPlain && pattern.steps.length <= MOST_PLAIN_STEPS) return new PlainMatcher(searched, pattern, parting, fields);
  return new PatternMatcher(searched, pattern, parting, fields);
}

/** One syllable: the postings say all of it. */
class SyllableMatcher implements Matcher {
  readonly weight = 1;
  readonly candidates: Uint8Array;
  readonly #places: Uint16Array;

  constructor({ postings, notes }: Searched, pattern: Pattern, fields: number) {
    this.#places = postings.places(pattern.steps[0]!.accepted, fields, notes.length);
    this.candidates = havingAll([this.#places]);
  }

  bound(number: number): number {
    return this.score(number);
  }

  score(number: number): number {
    const place = this.#places[number]!;
    return marksScore(agreementOf(place) / EXACT) + placeScore(1, true, fieldsOf(place));
  }
}

/** By note a 1 if it has a place in each. */
function havingAll(places: readonly Uint16Array[]): Uint8Array {
  const having = new Uint8Array(places[0]!.length).fill(1);
  for (const ofStep of places) for (let number = 0; number < having.length; number += 1) if (ofStep[number] === 0) having[number] = 0;
  return having;
}

const MOST_PLAIN_STEPS = 8;
/** Texts of a note from this one on count as one text. */
const LAST_TEXT = 31;
const NEVER = 1e9;

/** Several syllables without numbers and abbreviations: runs of them are found in one walk through the terms of a note, without making anything. */
class PlainMatcher implements Matcher {
  readonly weight = 1;
  readonly candidates: Uint8Array;
  readonly #searched: Searched;
  readonly #steps: Pattern['steps'];
  readonly #parting: Parting;
  readonly #wantedFields: number;
  /** By step, where notes have it. */
  readonly #places: readonly Uint16Array[];
  /** By step, the pairs of which the one before it and itself may be one; undefined where these are many. */
  readonly #pairs: readonly (readonly Pair[] | undefined)[];
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
    this.#parting = parting;
    this.#wantedFields = fields;
    this.#places = pattern.steps.map(({ accepted }) => searched.postings.places(accepted, fields, searched.notes.length));
    this.candidates = havingAll(this.#places);
    this.#pairs = pattern.steps.slice(1).map(({ accepted }, at) => pairsOf(pattern.steps[at]!.accepted, accepted, searched.vocabulary));
    this.#leastPieces = Uint8Array.from({ length: 1 << (length - 1) }, (_, pairs) => leastPieces(pattern.steps, pairs, parting));
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

  bound(number: number): number {
    let pieces = this.#leastPieces[this.#pairsIn(number)]!;
    if (pieces === 0) return 0;
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

  /** A bit for each step and the next that may stand beside each other. */
  #pairsIn(number: number): number {
    const { neighbours } = this.#searched;
    let found = 0;
    for (let at = 0; at < this.#pairs.length; at += 1) {
      const pairs = this.#pairs[at];
      if (pairs === undefined || neighbours.haveOneOf(number, pairs)) found |= 1 << at;
    }
    return found;
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
    for (let length = 1; length <= step + 1; length += 1) {
      const agreement = this.#steps[step + 1 - length]!.accepted.get(row[at + 1 - length]!);
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

const MOST_PAIRS = 16;

/** The pairs that two steps beside each other may be, whatever their marks; undefined if these are many. */
function pairsOf(before: Accepted, after: Accepted, vocabulary: Vocabulary): readonly Pair[] | undefined {
  const [first, second] = [before, after].map((accepted) => new Set(Array.from(accepted.keys(), (term) => vocabulary.lettersOf(term))));
  if (first!.size * second!.size > MOST_PAIRS) return undefined;
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
  readonly candidates: Uint8Array;
  readonly #searched: Searched;
  readonly #pattern: Pattern;
  readonly #parting: Parting;
  readonly #wantedFields: number;

  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    this.#searched = searched;
    this.#pattern = pattern;
    this.#parting = parting;
    this.#wantedFields = fields;
    this.candidates = searched.postings.candidates(pattern, fields, searched.notes.length);
  }

  bound(): number {
    return BEST_SCORE;
  }

  score(number: number): number {
    const { terms, notes } = this.#searched;
    const found = occurrencesIn(this.#searched, terms.stretchesOf(number, notes[number]!), this.#pattern, this.#parting, this.#wantedFields);
    if (!found) return 0;
    return marksScore(found.isExact ? 1 : found.agreement) + placeScore(found.pieces, isTogether(found), fieldBits(found.occurrences.map(({ stretch }) => stretch.field)));
  }
}

/** How the texts of a note have a pattern, and where; undefined if they have not. */
export function occurrencesIn({ terms }: Searched, stretches: readonly Stretch[], pattern: Pattern, parting: Parting, fields: number): PatternMatch | undefined {
  return matchPattern(pattern, terms.row, stretches.filter(({ field }) => (fieldBit(field) & fields) !== 0), parting);
}

/** Whether one text has all of the pieces. */
function isTogether({ pieces, occurrences }: PatternMatch): boolean {
  if (pieces === 1) return true;
  const steps = new Map<Stretch, Set<number>>();
  for (const { stretch, from } of occurrences) steps.set(stretch, (steps.get(stretch) ?? new Set()).add(from));
  return [...steps.values()].some(({ size }) => size === pieces);
}
