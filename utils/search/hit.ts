import { type GroupClause, textsAskedIn } from './clauses.ts';
import { occurrencesIn } from './long-matcher.ts';
import { type FieldMatch, marksOf } from './marks.ts';
import type { Matcher } from './matcher.ts';
import { NoteTerms } from './note-terms.ts';
import type { SearchableNote } from './searchable-note.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A note that was found, without its texts. */
export interface Hit {
  readonly id: string;
  /** Comparable within one search only. */
  readonly score: number;
  /** What was looked for instead, as it would be typed, where that is not what was typed. */
  readonly correction: string | undefined;
  /** Where the words stand in the texts of the note. */
  marksIn(note: SearchableNote): readonly FieldMatch[];
}

/** One way in which a query is looked for. */
export interface Reading {
  readonly asked: GroupClause;
  readonly matcher: Matcher;
  /** How it would be typed, where that is not what was typed. */
  readonly typed?: (() => string) | undefined;
}

export class NoteHit implements Hit {
  readonly id: string;
  readonly score: number;
  readonly #reading: Reading;
  readonly #vocabulary: Vocabulary;

  constructor(id: string, score: number, reading: Reading, vocabulary: Vocabulary) {
    this.id = id;
    this.score = score;
    this.#reading = reading;
    this.#vocabulary = vocabulary;
  }

  get correction(): string | undefined {
    return this.#reading.typed?.();
  }

  /** The note's own texts are gone through: what it was when it was indexed may be another. */
  marksIn(note: SearchableNote): readonly FieldMatch[] {
    const terms = new NoteTerms();
    terms.add(note, this.#vocabulary);
    const stretches = terms.stretchesOf(0);
    const found = textsAskedIn(this.#reading.asked).flatMap(({ pattern, parting, fields }) => {
      const match = occurrencesIn(terms, stretches, pattern, parting, fields);
      return match ? [{ pattern, match }] : [];
    });
    return marksOf(note, stretches, found);
  }
}
