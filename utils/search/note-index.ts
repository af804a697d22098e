import type { Hit } from './hit.ts';
import type { FieldMatch } from './marks.ts';
import type { SearchableNote } from './searchable-note.ts';
import { type AskOptions, TermIndex } from './term-index.ts';

export interface SearchOptions extends AskOptions {
  /** At most so many results, the best. */
  readonly limit?: number;
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

/** The notes with their texts, by their words. Held in memory; what it is given has to stay as it is. */
export class NoteIndex {
  #index = TermIndex.empty();
  readonly #notes = new Map<string, SearchableNote>();
  #abbreviations: readonly (readonly string[])[] = [];

  static build(notes: Iterable<SearchableNote>): NoteIndex {
    const index = new NoteIndex();
    index.#addAll(notes);
    return index;
  }

  get size(): number {
    return this.#notes.size;
  }

  /** From now on queries know these forms too, besides the abbreviations that all offices use. @param own see `Abbreviations` */
  useAbbreviations(own: readonly (readonly string[])[]): void {
    this.#abbreviations = own;
    this.#index.useAbbreviations(own);
  }

  /** Adds a note, in place of the one with the same id. */
  add(note: SearchableNote): void {
    this.#index.add(note);
    this.#notes.set(note.id, note);
  }

  /** Without effect for an id that is not there. */
  remove(id: string): void {
    this.#index.remove(id);
    this.#notes.delete(id);
    if (!this.#index.isWorn) return;
    this.#index = TermIndex.empty();
    this.#index.useAbbreviations(this.#abbreviations);
    this.#addAll([...this.#notes.values()]);
  }

  /** Best first, see `ranking.ts`; the later changed first among equals. Query language: `parseQuery`. An empty query finds nothing. Never throws. */
  search(query: string, { limit = Infinity, ...options }: SearchOptions = {}): SearchResult[] {
    this.#index.settle();
    const meaning = this.#index.understand(query, options);
    if (!meaning) return [];
    return this.#index.best(meaning, { limit }).map((hit) => new Result(hit, this.#notes.get(hit.id)!, meaning.approximate));
  }

  #addAll(notes: Iterable<SearchableNote>): void {
    for (const note of [...notes].sort(olderFirst)) this.add(note);
  }
}

/** Few of many results are shown: where their words stand is found for these alone. */
class Result implements SearchResult {
  readonly id: string;
  readonly score: number;
  readonly approximate: boolean;
  readonly #hit: Hit;
  readonly #note: SearchableNote;

  constructor(hit: Hit, note: SearchableNote, approximate: boolean) {
    this.id = hit.id;
    this.score = hit.score;
    this.approximate = approximate;
    this.#hit = hit;
    this.#note = note;
  }

  get correction(): string | undefined {
    return this.#hit.correction;
  }

  get matches(): readonly FieldMatch[] {
    return this.#hit.marksIn(this.#note);
  }
}

/** Notes that were changed one after another stand beside each other: they are looked at in this order, which spares waiting for memory. */
function olderFirst({ changedAt: a = '' }: SearchableNote, { changedAt: b = '' }: SearchableNote): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
