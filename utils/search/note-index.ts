import { localDay } from '../model/index.ts';
import { fromKeystrokes, INPUT_METHODS } from '../text/index.ts';
import { Abbreviations } from './abbreviation-lookup.ts';
import { BestFirst, type Placed } from './best-first.ts';
import { allBits, type Bits, hasBit, takeAway } from './bits.ts';
import { type Clause, clauseOf, type GroupClause, type TextClause, textsAskedIn, withTexts } from './clauses.ts';
import { corrections } from './correction.ts';
import { allOf, anyOf, Test, Without } from './groups.ts';
import { type FieldMatch, marksOf } from './marks.ts';
import { type Matcher, matcherOf, occurrencesIn, type Searched } from './matchers.ts';
import { Neighbours } from './neighbours.ts';
import { NewestFirst } from './newest-first.ts';
import { NoteTerms } from './note-terms.ts';
import { choiceTest, isOfHost, NoteDays } from './note-values.ts';
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
  /** What was looked for instead, as it would be typed, where that is not what was typed. */
  readonly correction?: string | undefined;
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
  #abbreviations = new Abbreviations();

  /** Notes that were changed one after another stand beside each other: they are looked at in this order, which spares waiting for memory. */
  static build(notes: Iterable<SearchableNote>): NoteIndex {
    const index = new NoteIndex();
    for (const note of [...notes].sort(olderFirst)) index.add(note);
    return index;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** From now on queries know these forms too, besides the abbreviations that all offices use. @param own see `Abbreviations` */
  useAbbreviations(own: readonly (readonly string[])[]): void {
    this.#abbreviations = new Abbreviations(own);
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
    const asked = clauseOf(parseQuery(query, today), this.#vocabulary, this.#abbreviations, typing);
    if (!asked) return [];
    const exact = this.#find(asked, today, limit);
    const found = exact.length > 0 ? exact : this.#approximate(query, asked, today, limit);
    const searched = this.#searched;
    return found.map((one) => new Result(searched, one, exact.length === 0));
  }

  get #searched(): Searched {
    return { terms: this.#terms, postings: this.#postings, neighbours: this.#neighbours, notes: this.#notes, vocabulary: this.#vocabulary };
  }

  #approximate(query: string, asked: GroupClause, today: string, limit: number): Found[] {
    const parted = textsAskedIn(asked).some(canBeParted) ? this.#find(withTexts(asked, freelyParted), today, limit) : [];
    if (parted.length > 0) return parted;
    for (const method of INPUT_METHODS) {
      const typed = fromKeystrokes(query, method);
      const meant = typed === undefined ? undefined : clauseOf(parseQuery(typed, today), this.#vocabulary, this.#abbreviations, true);
      const found = meant ? this.#find(meant, today, limit) : [];
      if (found.length > 0) return found.map((one) => ({ ...one, correction: typed }));
    }
    const best = new Map<number, Found>();
    for (const { asked: corrected, typed } of corrections(query, asked, this.#vocabulary, (term) => this.#postings.countOf(term))) {
      for (const found of this.#find(corrected, today, limit)) {
        const known = best.get(found.number);
        if (!known || known.score < found.score) best.set(found.number, { ...found, correction: typed });
      }
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.place - b.place).slice(0, limit);
  }

  /** The notes of which all is so that is asked, the best `limit` of them. */
  #find(asked: GroupClause, today: string, limit: number): Found[] {
    const matcher = this.#matcher(asked, today);
    const numbers = this.#newestFirst.numbers;
    const hopes = new BestFirst(limit, (place) => matcher.score(numbers[place]!));
    const candidates = matcher.candidates ?? allBits(this.#notes.length);
    const look = (among: Bits, highest: number): void => {
      hopes.begin(highest);
      for (let place = 0; place < numbers.length && !hopes.isFull; place += 1) {
        const number = numbers[place]!;
        if (!hasBit(among, number) || !this.#notes[number]) continue;
        const bound = matcher.bound(number);
        if (bound > 0) hopes.add(bound, place);
      }
    };
    look(matcher.exact ?? candidates, BEST_SCORE);
    if (matcher.exact && matcher.highestInexact !== undefined) look(takeAway(candidates, matcher.exact), matcher.highestInexact);
    return hopes.best().map(({ place, score }) => ({ place, score, number: numbers[place]!, asked }));
  }

  #matcher(clause: Clause, today: string): Matcher {
    return clause.excluded ? new Without(this.#matcher({ ...clause, excluded: false }, today)) : this.#askedMatcher(clause, today);
  }

  #askedMatcher(clause: Clause, today: string): Matcher {
    const noteAt = (number: number): SearchableNote => this.#notes[number]!;
    switch (clause.kind) {
      case 'all': return allOf(clause.parts.map((part) => this.#matcher(part, today)));
      case 'any': return anyOf(clause.parts.map((part) => this.#matcher(part, today)));
      case 'text': return matcherOf(this.#searched, clause.pattern, clause.parting, clause.fields);
      case 'day': return new Test((number) => this.#days.holds(clause, number));
      case 'host': return new Test((number) => isOfHost(noteAt(number), clause.host));
      case 'choice': {
        const holds = choiceTest(clause, this.#days, today);
        return new Test((number) => holds(noteAt(number), number));
      }
    }
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
  readonly asked: GroupClause;
  readonly correction?: string | undefined;
}

/** Few of many results are shown: where their words stand is found for these alone. */
class Result implements SearchResult {
  readonly id: string;
  readonly score: number;
  readonly approximate: boolean;
  readonly correction: string | undefined;
  readonly #searched: Searched;
  readonly #note: SearchableNote;
  readonly #number: number;
  readonly #asked: GroupClause;

  constructor(searched: Searched, { number, score, asked, correction }: Found, approximate: boolean) {
    this.#note = searched.notes[number]!;
    this.id = this.#note.id;
    this.score = score;
    this.approximate = approximate;
    this.correction = correction;
    this.#searched = searched;
    this.#number = number;
    this.#asked = asked;
  }

  get matches(): readonly FieldMatch[] {
    const stretches = this.#searched.terms.stretchesOf(this.#number, this.#note);
    const found = textsAskedIn(this.#asked).flatMap(({ pattern, parting, fields }) => {
      const match = occurrencesIn(this.#searched, stretches, pattern, parting, fields);
      return match ? [{ pattern, match }] : [];
    });
    return marksOf(this.#note, stretches, found);
  }
}

function olderFirst({ changedAt: a = '' }: SearchableNote, { changedAt: b = '' }: SearchableNote): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function canBeParted({ parting, pattern }: TextClause): boolean {
  return parting === 'words' && pattern.steps.length > 1;
}

function freelyParted(text: TextClause): TextClause {
  return canBeParted(text) ? { ...text, parting: 'syllables' } : text;
}
