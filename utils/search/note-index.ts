import { localDay } from '../model/index.ts';
import { type Clause, clausesOf, type TextClause } from './clauses.ts';
import { corrections } from './correction.ts';
import { hasChoice, hasDay, type IndexedNote, indexNote } from './indexed-note.ts';
import { type FieldMatch, type FoundPattern, marksOf } from './marks.ts';
import { matchPattern, type PatternMatch } from './pattern-match.ts';
import { Postings } from './postings.ts';
import { parseQuery } from './query.ts';
import { compareRanked, type Ranked, scoreOf } from './ranking.ts';
import type { SearchableNote } from './searchable-note.ts';
import { Vocabulary } from './vocabulary.ts';

export interface SearchOptions {
  /** The query is being typed: its last word may go on. */
  readonly typing?: boolean;
  /** At most so many results, the best. */
  readonly limit?: number;
  /** `YYYY-MM-DD`, for what is overdue; without it the local day. */
  readonly today?: string;
}

export interface SearchResult {
  readonly id: string;
  /** Comparable within one search only. */
  readonly score: number;
  readonly matches: readonly FieldMatch[];
  /** No note has what was typed: this one was found by parting words or correcting a syllable. */
  readonly approximate: boolean;
}

/** Where the words stand is found again for the results that are given: keeping it for all costs more. */
interface Found extends Ranked {
  readonly indexed: IndexedNote;
  readonly clauses: readonly Clause[];
}

/** When more notes than this, and than are left, have been removed, their numbers and terms are cleared away. */
const MIN_REMOVED = 1000;

/**
 * The notes by their words: an inverted index over syllables, with the syllables of each note in order for
 * phrases and marks. Held in memory; what it is given has to stay as it is.
 */
export class NoteIndex {
  #vocabulary = new Vocabulary();
  #postings = new Postings();
  #notes: (IndexedNote | undefined)[] = [];
  readonly #numbers = new Map<string, number>();

  static build(notes: Iterable<SearchableNote>): NoteIndex {
    const index = new NoteIndex();
    for (const note of notes) index.add(note);
    return index;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Adds a note, in place of the one with the same id. */
  add(note: SearchableNote): void {
    this.remove(note.id);
    const number = this.#notes.length;
    const indexed = indexNote(note, this.#vocabulary);
    this.#notes.push(indexed);
    this.#numbers.set(note.id, number);
    this.#postings.add(number, indexed.slots);
  }

  /** Without effect for an id that is not there. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#postings.remove(this.#notes[number]!.slots);
    this.#notes[number] = undefined;
    this.#numbers.delete(id);
    const removed = this.#notes.length - this.size;
    if (removed > MIN_REMOVED && removed > this.size) this.#rebuild();
  }

  /** Best first, see `ranking.ts`. Query language: `parseQuery`. An empty query finds nothing. Never throws. */
  search(query: string, options: SearchOptions = {}): SearchResult[] {
    const clauses = clausesOf(parseQuery(query), this.#vocabulary, options.typing ?? false);
    if (clauses.length === 0) return [];
    const today = options.today ?? localDay(new Date());
    const exact = this.#find(clauses, today);
    const found = exact.length > 0 ? exact : this.#approximate(clauses, today);
    return found
      .toSorted(compareRanked)
      .slice(0, options.limit)
      .map(({ indexed, score, clauses: met }) => ({
        id: indexed.note.id,
        score,
        matches: marksOf(indexed, matchClauses(indexed, met, today) ?? []),
        approximate: exact.length === 0,
      }));
  }

  #approximate(clauses: readonly Clause[], today: string): Found[] {
    const parted = clauses.some(canBeParted) ? this.#find(clauses.map(freelyParted), today) : [];
    if (parted.length > 0) return parted;
    const best = new Map<IndexedNote, Found>();
    for (const corrected of corrections(clauses, this.#vocabulary, (term) => this.#postings.hasTerm(term))) {
      for (const found of this.#find(corrected, today)) {
        const known = best.get(found.indexed);
        if (!known || known.score < found.score) best.set(found.indexed, found);
      }
    }
    return [...best.values()];
  }

  #find(clauses: readonly Clause[], today: string): Found[] {
    const candidates = clauses.filter((clause): clause is TextClause => clause.kind === 'text' && !clause.excluded).map(({ pattern }) => this.#postings.candidates(pattern, this.#notes.length));
    const found: Found[] = [];
    this.#notes.forEach((indexed, number) => {
      if (!indexed || !candidates.every((reached) => reached[number] === 1)) return;
      const patterns = matchClauses(indexed, clauses, today);
      if (patterns) found.push({ indexed, note: indexed.note, clauses, score: scoreOf(patterns.map(({ match }) => match)) });
    });
    return found;
  }

  #rebuild(): void {
    const notes = this.#notes.flatMap((indexed) => (indexed ? [indexed.note] : []));
    this.#vocabulary = new Vocabulary();
    this.#postings = new Postings();
    this.#notes = [];
    this.#numbers.clear();
    for (const note of notes) this.add(note);
  }
}

function canBeParted(clause: Clause): clause is TextClause {
  return clause.kind === 'text' && clause.parting === 'words' && clause.pattern.steps.length > 1;
}

function freelyParted(clause: Clause): Clause {
  return canBeParted(clause) ? { ...clause, parting: 'syllables' } : clause;
}

/** How a note has each pattern that it has to have; undefined if a clause does not hold. */
function matchClauses(indexed: IndexedNote, clauses: readonly Clause[], today: string): FoundPattern[] | undefined {
  const found: FoundPattern[] = [];
  for (const clause of clauses) {
    const match = clause.kind === 'text' ? matchText(indexed, clause) : undefined;
    const holds = clause.kind === 'text' ? match !== undefined : clause.kind === 'choice' ? hasChoice(indexed.note, clause, today) : hasDay(indexed.note, clause);
    if (holds === clause.excluded) return undefined;
    if (clause.kind === 'text' && match && !clause.excluded) found.push({ pattern: clause.pattern, match });
  }
  return found;
}

function matchText({ slots, stretches }: IndexedNote, { pattern, fields, parting }: TextClause): PatternMatch | undefined {
  return matchPattern(pattern, slots, fields ? stretches.filter(({ field }) => fields.includes(field)) : stretches, parting);
}
