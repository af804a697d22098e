import { localDay } from '../model/index.ts';
import { BestFirst, type Placed } from './best-first.ts';
import { type Clause, clausesOf, type TextClause } from './clauses.ts';
import { corrections } from './correction.ts';
import { ALL_FIELDS, fieldBits } from './field-bits.ts';
import { type FieldMatch, marksOf } from './marks.ts';
import { type Matcher, matcherOf, occurrencesIn, type Searched } from './matchers.ts';
import { Neighbours } from './neighbours.ts';
import { NewestFirst } from './newest-first.ts';
import { NoteTerms } from './note-terms.ts';
import { choiceTest, NoteDays } from './note-values.ts';
import { Postings } from './postings.ts';
import { parseQuery } from './query.ts';
import { BEST_SCORE } from './ranking.ts';
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
  /** Where the words stand in the note; found when it is asked for. */
  readonly matches: readonly FieldMatch[];
  /** No note has what was typed: this one was found by parting words or correcting a syllable. */
  readonly approximate: boolean;
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
  #terms = new NoteTerms();
  #neighbours = new Neighbours();
  #days = new NoteDays();
  #notes: (SearchableNote | undefined)[] = [];
  #newestFirst = new NewestFirst();
  readonly #numbers = new Map<string, number>();

  /** Notes that were changed one after another stand beside each other: they are looked at in this order, which spares waiting for memory. */
  static build(notes: Iterable<SearchableNote>): NoteIndex {
    const index = new NoteIndex();
    for (const note of [...notes].sort(olderFirst)) index.add(note);
    return index;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Adds a note, in place of the one with the same id. */
  add(note: SearchableNote): void {
    this.remove(note.id);
    const number = this.#notes.length;
    this.#notes.push(note);
    this.#numbers.set(note.id, number);
    this.#terms.add(note, this.#vocabulary);
    this.#days.add(note);
    this.#newestFirst.add(note);
    this.#postings.add(number, this.#terms);
    this.#neighbours.add(number, this.#terms, this.#vocabulary);
  }

  /** Without effect for an id that is not there. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#postings.remove(number, this.#terms);
    this.#notes[number] = undefined;
    this.#numbers.delete(id);
    const removed = this.#notes.length - this.size;
    if (removed > MIN_REMOVED && removed > this.size) this.#rebuild();
  }

  /** Best first, see `ranking.ts`; the later changed first among equals. Query language: `parseQuery`. An empty query finds nothing. Never throws. */
  search(query: string, { typing = false, limit = Infinity, today = localDay(new Date()) }: SearchOptions = {}): SearchResult[] {
    const clauses = clausesOf(parseQuery(query), this.#vocabulary, typing);
    if (clauses.length === 0) return [];
    const exact = this.#find(clauses, today, limit);
    const found = exact.length > 0 ? exact : this.#approximate(clauses, today, limit);
    const searched = this.#searched;
    return found.map(({ number, score, clauses }) => new Result(searched, number, score, clauses, exact.length === 0));
  }

  get #searched(): Searched {
    return { terms: this.#terms, postings: this.#postings, neighbours: this.#neighbours, notes: this.#notes, vocabulary: this.#vocabulary };
  }

  #approximate(clauses: readonly Clause[], today: string, limit: number): Found[] {
    const parted = clauses.some(canBeParted) ? this.#find(clauses.map(freelyParted), today, limit) : [];
    if (parted.length > 0) return parted;
    const best = new Map<number, Found>();
    for (const corrected of corrections(clauses, this.#vocabulary, (term) => this.#postings.hasTerm(term))) {
      for (const found of this.#find(corrected, today, limit)) {
        const known = best.get(found.number);
        if (!known || known.score < found.score) best.set(found.number, found);
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.place - b.place).slice(0, limit);
  }

  /** The notes for which every clause holds, the best `limit` of them. */
  #find(clauses: readonly Clause[], today: string, limit: number): Found[] {
    const searched = this.#searched;
    const texts = clauses.filter((clause) => clause.kind === 'text' && !clause.excluded).map((clause) => matcher(searched, clause as TextClause));
    const tests = clauses.filter((clause) => clause.kind !== 'text' || clause.excluded).map((clause) => this.#test(clause, today));
    const numbers = this.#newestFirst.numbers;
    const candidates = inAll(texts.map((text) => text.candidates), this.#notes.length);
    const hopes = new BestFirst(limit, BEST_SCORE, (place) => mean(texts, (text) => text.score(numbers[place]!)));
    for (let place = 0; place < numbers.length && !hopes.isFull; place += 1) {
      const number = numbers[place]!;
      if (candidates[number] === 0) continue;
      const note = this.#notes[number];
      if (!note || !tests.every((test) => test(note, number))) continue;
      const bound = mean(texts, (text) => text.bound(number));
      if (bound > 0) hopes.add(bound, place);
    }
    return hopes.best().map(({ place, score }) => ({ place, score, number: numbers[place]!, clauses }));
  }

  /** Whether a clause that asks for no words holds for a note. */
  #test(clause: Clause, today: string): (note: SearchableNote, number: number) => boolean {
    const { excluded } = clause;
    if (clause.kind === 'day') return (_, number) => this.#days.holds(clause, number) !== excluded;
    if (clause.kind === 'choice') {
      const holds = choiceTest(clause, this.#days, today);
      return (note, number) => holds(note, number) !== excluded;
    }
    const text = matcher(this.#searched, clause);
    return (_, number) => !(text.candidates[number] === 1 && text.bound(number) > 0 && text.score(number) > 0);
  }

  #rebuild(): void {
    const notes = this.#notes.filter((note) => note !== undefined);
    this.#vocabulary = new Vocabulary();
    this.#postings = new Postings();
    this.#terms = new NoteTerms();
    this.#neighbours = new Neighbours();
    this.#days = new NoteDays();
    this.#notes = [];
    this.#newestFirst = new NewestFirst();
    this.#numbers.clear();
    for (const note of notes) this.add(note);
  }
}

/** A note that has what is asked; `place` among the newest first. */
interface Found extends Placed {
  readonly number: number;
  readonly clauses: readonly Clause[];
}

/** Few of many results are shown: where their words stand is found for these alone. */
class Result implements SearchResult {
  readonly id: string;
  readonly score: number;
  readonly approximate: boolean;
  readonly #searched: Searched;
  readonly #note: SearchableNote;
  readonly #number: number;
  readonly #clauses: readonly Clause[];

  constructor(searched: Searched, number: number, score: number, clauses: readonly Clause[], approximate: boolean) {
    this.#note = searched.notes[number]!;
    this.id = this.#note.id;
    this.score = score;
    this.approximate = approximate;
    this.#searched = searched;
    this.#number = number;
    this.#clauses = clauses;
  }

  get matches(): readonly FieldMatch[] {
    const stretches = this.#searched.terms.stretchesOf(this.#number, this.#note);
    const found = this.#clauses.flatMap((clause) => {
      if (clause.kind !== 'text' || clause.excluded) return [];
      const match = occurrencesIn(this.#searched, stretches, clause.pattern, clause.parting, bitsOf(clause));
      return match ? [{ pattern: clause.pattern, match }] : [];
    });
    return marksOf(this.#note, stretches, found);
  }
}

function olderFirst({ changedAt: a = '' }: SearchableNote, { changedAt: b = '' }: SearchableNote): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const bitsOf = ({ fields }: TextClause): number => (fields ? fieldBits(fields) : ALL_FIELDS);
const matcher = (searched: Searched, clause: TextClause) => matcherOf(searched, clause.pattern, clause.parting, bitsOf(clause));

/** The mean score of a note by all texts of a query, the best if there are none; 0 as soon as one of them does not match. */
function mean(texts: readonly Matcher[], scoreOf: (text: Matcher) => number): number {
  if (texts.length === 0) return BEST_SCORE;
  let sum = 0;
  for (let at = 0; at < texts.length; at += 1) {
    const score = scoreOf(texts[at]!);
    if (score === 0) return 0;
    sum += score;
  }
  return sum / texts.length;
}

/** By note a 1 if all of some have a 1. */
function inAll([first, ...others]: readonly Uint8Array[], count: number): Uint8Array {
  if (!first) return new Uint8Array(count).fill(1);
  for (const other of others) for (let number = 0; number < count; number += 1) first[number]! &= other[number]!;
  return first;
}

function canBeParted(clause: Clause): clause is TextClause {
  return clause.kind === 'text' && clause.parting === 'words' && clause.pattern.steps.length > 1;
}

function freelyParted(clause: Clause): Clause {
  return canBeParted(clause) ? { ...clause, parting: 'syllables' } : clause;
}
