import type { Bits } from './bits.ts';
import type { NoteTerms } from './note-terms.ts';
import type { Pattern } from './pattern.ts';
import type { Parting } from './pattern-match.ts';
import type { Searched } from './step-notes.ts';
import { PatternTiers, type Tier } from './tiers.ts';

/** Looks for something in one note after another. Scores are those of `ranking.ts`; 0 where there is no match. */
export interface Matcher {
  /** For how many texts its score stands. One that asks for no words has none: it only lets notes pass, and its score says nothing else. */
  readonly weight: number;
  /** The notes that may match; undefined if any may. */
  readonly candidates: Bits | undefined;
  /** The candidates parted by a bound of their score, the highest first; undefined if any note may match. */
  tiers(): readonly Tier[] | undefined;
  /** All notes that match, and no others, where that is known without reading any; else undefined. Not to be changed. */
  certain(): Bits | undefined;
  /** Whether a candidate matches: sooner known than its score. */
  has(number: number): boolean;
  /** Of a candidate. */
  score(number: number): number;
}

/** Asks for words: which notes may have them is known by their terms. */
export abstract class TextMatcher implements Matcher {
  readonly weight = 1;
  readonly candidates: Bits;
  protected readonly terms: NoteTerms;
  protected readonly pattern: Pattern;
  protected readonly parting: Parting;
  /** A bit for each field that is looked into. */
  protected readonly wantedFields: number;
  readonly #tiers: PatternTiers;

  constructor(searched: Searched, pattern: Pattern, parting: Parting, fields: number) {
    this.terms = searched.terms;
    this.pattern = pattern;
    this.parting = parting;
    this.wantedFields = fields;
    this.#tiers = new PatternTiers(searched, pattern, parting, fields);
    this.candidates = this.#tiers.candidates;
  }

  tiers(): readonly Tier[] {
    return this.#tiers.tiers();
  }

  certain(): Bits | undefined {
    return this.#tiers.certain();
  }

  abstract has(number: number): boolean;
  abstract score(number: number): number;
}
