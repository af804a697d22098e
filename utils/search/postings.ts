import { addAll, type Bits, noBits, setBit } from './bits.ts';
import type { NoteTerms } from './note-terms.ts';
import { Ordering } from './ordering.ts';
import { FIELD_SETS, noteOf, postingOf } from './posting.ts';
import type { WholeNumbers } from './row.ts';
import { FIRST_TERM } from './vocabulary.ts';

/** A term with more postings is kept as a set of notes once it was asked for; so many sets at the most, each a bit for each note. */
const MOST_UNKEPT = 2000;
const MOST_KEPT = 2000;

/** So many notes that were added one by one are kept apart, and a quarter as many as the others; then all are set in order anew. */
const MIN_APART = 2000;
const MOST_APART = 0.25;

/**
 * In which notes, and in which fields of them, each term occurs. Notes are numbered as they are added; a number is never
 * given again. What is known follows from the terms of the notes; it is worked out when it is asked for.
 */
export class Postings {
  readonly #terms: NoteTerms;
  /** All terms have lower numbers. */
  readonly #end: () => number;
  /** The postings of the first `#settled` notes, term after term: those of a term begin where those of the one before end. */
  #row = new Uint32Array(0);
  #ends = new Uint32Array(FIRST_TERM);
  #settled = 0;
  #ordering: Ordering | undefined;
  /** By term, those of notes that came later, as far as they were looked at. */
  #apart: number[][] = [];
  #known = 0;
  /** Sets of notes by term and fields, as long as no note is added. */
  readonly #kept = new Map<number, Bits>();
  /** By term, those that were looked for while there were as many notes, see `gather`. */
  readonly #gathered = new Map<number, number[]>();
  #gatheredFrom = 0;
  /** By term: how many of its notes have been removed; they stay in the postings. */
  readonly #removed: number[] = [];

  /** @param end all terms have lower numbers than it says */
  constructor(terms: NoteTerms, end: () => number) {
    this.#terms = terms;
    this.#end = end;
  }

  /** Takes a note that is no longer there. */
  remove(number: number): void {
    const { row } = this.#terms;
    for (const term of new Set(row.subarray(this.#terms.startOf(number), this.#terms.endOf(number)))) this.#removed[term] = (this.#removed[term] ?? 0) + 1;
  }

  /** How many notes that are still there have the term. */
  countOf(term: number): number {
    return this.#lengthOf(term) - (this.#removed[term] ?? 0);
  }

  /** How many postings some terms have: more than there are notes, if they are in most of them. */
  countOfAll(terms: Iterable<number>): number {
    let count = 0;
    for (const term of terms) count += this.#lengthOf(term);
    return count;
  }

  /**
   * Terms that will be asked for together. Before all postings have been set in order, one walk through the terms of all
   * notes finds those of these: the first answer is sooner there.
   */
  gather(terms: readonly number[]): void {
    if (this.#follow()) return;
    const { count, row, ends } = this.#terms;
    if (this.#gatheredFrom !== count) {
      this.#gathered.clear();
      this.#kept.clear();
    }
    this.#gatheredFrom = count;
    const missing = terms.filter((term) => !this.#gathered.has(term));
    if (missing.length === 0) return;
    const postings: number[][] = [];
    // By term, where its postings stand, from 1: a map would be asked for each of them.
    const wanted = new Uint32Array(this.#end());
    for (const term of missing) {
      const own: number[] = [];
      this.#gathered.set(term, own);
      wanted[term] = postings.push(own);
    }
    const end = ends[count - 1]!;
    for (let at = nextWanted(row, wanted, 0, end), number = 0; at < end; at = nextWanted(row, wanted, at + 1, end)) {
      number = noteAt(ends, number, at);
      pushPosting(postings[wanted[row[at]!]! - 1]!, number, 1 << fieldAt(row, at));
    }
  }

  /** The notes that have one of some terms in one of the fields. @param fields a bit for each */
  notesWith(terms: Iterable<number>, fields: number): Bits {
    const notes = noBits(this.#terms.count);
    for (const term of terms) {
      if (this.#lengthOf(term) > MOST_UNKEPT) addAll(notes, this.#keptOf(term, fields));
      else this.#addTo(notes, term, fields);
    }
    return notes;
  }

  /** Sets some of what is not in order. @returns false if all was */
  settleSome(): boolean {
    if (this.#follow()) return false;
    this.#ordering ??= new Ordering(this.#terms, this.#end());
    if (!this.#ordering.goOn()) this.#take(this.#ordering);
    return true;
  }

  /** A frequent term's notes are asked for again and again. */
  #keptOf(term: number, fields: number): Bits {
    const key = term * FIELD_SETS + fields;
    const known = this.#kept.get(key);
    if (known) return known;
    if (this.#kept.size >= MOST_KEPT) this.#kept.delete(this.#kept.keys().next().value!);
    const notes = noBits(this.#terms.count);
    this.#addTo(notes, term, fields);
    this.#kept.set(key, notes);
    return notes;
  }

  #addTo(notes: Bits, term: number, fields: number): void {
    const row = this.#row;
    const end = this.#endOf(term);
    for (let at = this.#startOf(term); at < end; at += 1) {
      const posting = row[at]!;
      if ((posting & fields) !== 0) setBit(notes, noteOf(posting));
    }
    for (const posting of this.#gathered.get(term) ?? this.#apart[term] ?? []) if ((posting & fields) !== 0) setBit(notes, noteOf(posting));
  }

  #lengthOf(term: number): number {
    const gathered = this.#gatheredFrom === this.#terms.count ? this.#gathered.get(term) : undefined;
    if (gathered) return gathered.length;
    while (this.settleSome());
    return this.#endOf(term) - this.#startOf(term) + (this.#apart[term]?.length ?? 0);
  }

  /** Where the settled postings of a term begin in the row, and where they end. */
  #startOf(term: number): number {
    return term < this.#ends.length ? this.#ends[term - 1]! : 0;
  }

  #endOf(term: number): number {
    return term < this.#ends.length ? this.#ends[term]! : 0;
  }

  /** Takes in the notes that were added since. @returns false if these are so many that all have to be set in order */
  #follow(): boolean {
    const { count } = this.#terms;
    if (this.#known === count) return true;
    if (count - this.#settled > Math.max(MIN_APART, this.#settled * MOST_APART)) return false;
    this.#kept.clear();
    for (let number = this.#known; number < count; number += 1) {
      this.#forEachTerm(number, (term, field) => pushPosting((this.#apart[term] ??= []), number, field));
    }
    this.#known = count;
    return true;
  }

  #take({ count, row, ends }: Ordering): void {
    this.#ordering = undefined;
    this.#kept.clear();
    this.#gathered.clear();
    this.#row = row;
    this.#ends = ends;
    this.#settled = count;
    this.#known = count;
    this.#apart = [];
  }

  #forEachTerm(number: number, visit: (term: number, field: number) => void): void {
    const { row } = this.#terms;
    let field = 0;
    for (let at = this.#terms.startOf(number), end = this.#terms.endOf(number); at < end; at += 1) {
      const term = row[at]!;
      if (term < FIRST_TERM) field = 1 << term;
      else visit(term, field);
    }
  }
}

// The browser makes so small functions fast while they are being called, and the walk that calls them only once it has ended.

/** The first place from `at` on that has a wanted term; `end` if there is none. */
function nextWanted(row: WholeNumbers, wanted: Uint32Array, at: number, end: number): number {
  let next = at;
  while (next < end && wanted[row[next]!] === 0) next += 1;
  return next;
}

/** The note in which a place is. @param from a note that is not behind it */
function noteAt(ends: Uint32Array, from: number, at: number): number {
  let number = from;
  while (ends[number]! <= at) number += 1;
  return number;
}

/** The number of the field in which a term stands. */
function fieldAt(row: WholeNumbers, at: number): number {
  let head = at;
  while (row[head]! >= FIRST_TERM) head -= 1;
  return row[head]!;
}

/** Notes come one after the other. @param field its bit */
function pushPosting(postings: number[], number: number, field: number): void {
  const last = postings.length - 1;
  if (last >= 0 && noteOf(postings[last]!) === number) postings[last]! |= field;
  else postings.push(postingOf(number, field));
}
