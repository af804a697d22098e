import { localDay } from '../model/index.ts';
import { fromKeystrokes, WAYS_OF_TYPING } from '../text/index.ts';
import { Abbreviations, BEGUN } from './abbreviation-lookup.ts';
import { BestFirst, type Placed } from './best-first.ts';
import { addAll, allBits, type Bits, clearBit, countBits, firstBits, hasBit, inBoth, isAnyIn, keepOnly, noBits, numbersIn, setBit, takeAway } from './bits.ts';
import { type Clause, clauseOf, type GroupClause, type TextClause, textsAskedIn, withTexts } from './clauses.ts';
import { corrections } from './correction.ts';
import type { FacetChoice, FacetCounts, FacetName, LastingFacet } from './facets.ts';
import type { FormReader, FormWriter } from './form.ts';
import { allOf, Among, anyOf, Without } from './groups.ts';
import { type Hit, NoteHit, type Reading } from './hit.ts';
import { LongMatcher } from './long-matcher.ts';
import type { Matcher } from './matcher.ts';
import { Neighbours } from './neighbours.ts';
import { instantOf, NewestFirst } from './newest-first.ts';
import { NoteIds } from './note-ids.ts';
import { NoteTerms } from './note-terms.ts';
import { type MarkStates, stateAsked } from './mark-states.ts';
import { withSpaces } from './missing-spaces.ts';
import { NoteValues, type ValueClause } from './note-values.ts';
import type { NoteOrder } from './order.ts';
import { Postings } from './postings.ts';
import { parseQuery } from './query.ts';
import { BEST_SCORE } from './ranking.ts';
import { rehearsals } from './rehearsal.ts';
import type { SearchableNote } from './searchable-note.ts';
import { Sequence } from './sequence.ts';
import { MOST_STEPS, StepMatcher } from './step-matcher.ts';
import type { Searched } from './step-notes.ts';
import { FEW } from './tiers.ts';
import { Vocabulary } from './vocabulary.ts';

export interface AskOptions {
  /** The query is being typed: its last word may go on. */
  readonly typing?: boolean;
  /** `YYYY-MM-DD`, for what is overdue; without it the local day. */
  readonly today?: string;
}

export interface ResultOptions {
  /** At most so many, the best. */
  readonly limit?: number;
  /** Only of these. */
  readonly among?: Bits | undefined;
}

/** What a query means to the index as it stands: not to be used after a note was added or removed. */
export interface Meaning {
  /** Empty if nothing is found in any way. */
  readonly readings: readonly Reading[];
  /** No note has what was typed: these ways part its words or correct a syllable. */
  readonly approximate: boolean;
}

/** When more notes than this, and than are left, have been removed, their terms are a burden. */
const MIN_REMOVED = 1000;

/** About as many results as a screen shows. */
const SCREEN = 50;

/** After so many looks others may have their turn. */
const LOOKS_IN_A_ROW = 500;

/**
 * The notes by their words and values, without their texts: an inverted index over syllables, with the syllables
 * of each note in order for phrases and marks.
 */
export class TermIndex {
  readonly #vocabulary: Vocabulary;
  readonly #terms: NoteTerms;
  readonly #postings: Postings;
  readonly #neighbours: Neighbours;
  readonly #values: NoteValues;
  /** Of all notes that were added, by their number. */
  readonly #ids: NoteIds;
  readonly #changedLast: NewestFirst;
  readonly #madeLast: NewestFirst;
  readonly #sequences: Readonly<Record<NoteOrder, Sequence>>;
  /** The notes that have not been removed. */
  #there: Bits;
  /** Their numbers by their ids, as soon as they are needed. */
  #numbersById: Map<string, number> | undefined;
  #abbreviations = new Abbreviations();
  #states: MarkStates = { changed: [], lost: [] };
  /** What was understood last, until something changes: the best of it, how many there are and their order are asked one after the other. */
  #understood: { readonly asked: string; readonly meaning: Meaning | undefined } | undefined;

  /** Queries that are still to be asked before anybody asks. */
  #rehearsals: ReturnType<typeof rehearsals> | undefined;

  private constructor(form?: FormReader) {
    this.#vocabulary = form ? Vocabulary.read(form) : new Vocabulary();
    this.#terms = form ? NoteTerms.read(form) : new NoteTerms();
    this.#ids = new NoteIds(form);
    this.#changedLast = new NewestFirst(this.#ids, form);
    this.#madeLast = new NewestFirst(this.#ids, form);
    this.#values = new NoteValues(this.#changedLast, form);
    this.#there = form ? form.uint32().slice() : noBits(0);
    const [made, values] = [this.#madeLast, this.#values];
    const sorted = (compare: (a: number, b: number) => number): Sequence => new Sequence((a, b) => compare(a, b) || made.compare(a, b), () => this.#ids.length);
    this.#sequences = {
      newest: made.sequence,
      oldest: sorted((a, b) => ascending(made.instantOf(a), made.instantOf(b))),
      due: sorted((a, b) => ascending(values.dueNumber(a), values.dueNumber(b))),
      document: sorted((a, b) => values.dateNumber(b) - values.dateNumber(a) || values.documentNumber(a) - values.documentNumber(b) || made.placeOf(a) - made.placeOf(b)),
    };
    this.#postings = new Postings(this.#terms, () => this.#vocabulary.end);
    this.#neighbours = new Neighbours(this.#terms, this.#vocabulary);
    for (const number of numbersIn(takeAway(firstBits(this.#ids.length), this.#there))) this.#postings.remove(number);
  }

  static empty(): TermIndex {
    return new TermIndex();
  }

  /** @param form which `write` has written, at the part where it began */
  static read(form: FormReader): TermIndex {
    return new TermIndex(form);
  }

  /** What cannot be worked out from the rest. */
  write(form: FormWriter): void {
    this.#vocabulary.write(form);
    this.#terms.write(form);
    this.#ids.write(form);
    this.#changedLast.write(form);
    this.#madeLast.write(form);
    this.#values.write(form);
    form.numbers(this.#there);
  }

  get size(): number {
    return countBits(this.#there);
  }

  /** Most of what it holds is of notes that are no longer there: it is time to build another. */
  get isWorn(): boolean {
    const removed = this.#ids.length - this.size;
    return removed > MIN_REMOVED && removed > this.size;
  }

  /** From now on queries know these forms too, besides the abbreviations that all offices use. @param own see `Abbreviations` */
  useAbbreviations(own: readonly (readonly string[])[]): void {
    this.#abbreviations = new Abbreviations(own);
    this.#understood = undefined;
  }

  /** From now on these notes have these states, whatever was said when they were added. */
  useStates(states: MarkStates): void {
    if (this.#states !== states) this.#understood = undefined;
    this.#states = states;
  }

  /** Adds a note, in place of the one with the same id. */
  add(note: SearchableNote): void {
    this.remove(note.id);
    this.#understood = undefined;
    const number = this.#ids.length;
    if (number >= this.#there.length * 32) this.#there = addAll(noBits(Math.max(1024, number * 2)), this.#there);
    setBit(this.#there, number);
    this.#ids.push(note.id);
    this.#numbers.set(note.id, number);
    this.#terms.add(note, this.#vocabulary);
    this.#values.add(note);
    this.#changedLast.add(instantOf(note.changedAt));
    this.#madeLast.add(instantOf(note.createdAt), note.position);
  }

  /** Without effect for an id that is not there. */
  remove(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    this.#understood = undefined;
    this.#postings.remove(number);
    clearBit(this.#there, number);
    this.#numbers.delete(id);
  }

  /** Works out what makes answers faster and can wait until the first is given: a few hundred milliseconds for a hundred thousand notes, once. */
  settle(): void {
    while (this.settleSome());
  }

  /** A piece of it. @returns whether something is left */
  settleSome(): boolean {
    return this.#postings.settleSome() || this.#neighbours.followSome() || this.#rehearseSome();
  }

  #rehearseSome(): boolean {
    this.#rehearsals ??= rehearsals(this.#terms, this.#vocabulary);
    const { value: queries } = this.#rehearsals.next();
    for (const { query, typing } of queries ?? []) {
      const meaning = this.understand(query, { typing });
      if (meaning) this.best(meaning, { limit: SCREEN });
    }
    return queries !== undefined;
  }

  /** Makes what queries are read with, as far as this one needs it: the first that is understood takes as long again for it. */
  prepare(query: string, { typing = false, today = localDay(new Date()) }: AskOptions = {}): void {
    clauseOf(parseQuery(query, today), this.#vocabulary, this.#abbreviations, typing ? BEGUN.usually : BEGUN.never);
  }

  /** What a query means; undefined if it asks nothing. Query language: `parseQuery`. Never throws. */
  understand(query: string, { typing = false, today = localDay(new Date()) }: AskOptions = {}): Meaning | undefined {
    const asked = JSON.stringify([query, typing, today]);
    if (this.#understood?.asked !== asked) this.#understood = { asked, meaning: this.#understandAnew(query, typing, today) };
    return this.#understood.meaning;
  }

  #understandAnew(query: string, typing: boolean, today: string): Meaning | undefined {
    const read = (text: string, leastBegun: number): GroupClause | undefined => clauseOf(parseQuery(text, today), this.#vocabulary, this.#abbreviations, leastBegun);
    const reading = (asked: GroupClause, typed?: () => string): Reading => ({ asked, typed, matcher: this.#matcher(asked, today) });
    const found = ({ matcher }: Reading): boolean => this.#isFound(matcher);

    const asked = read(query, typing ? BEGUN.usually : BEGUN.never);
    if (!asked) return undefined;
    const exact = reading(asked);
    if (found(exact)) return { readings: [exact], approximate: false };
    if (typing) {
      const begun = reading(read(query, BEGUN.atLast)!);
      if (found(begun)) return { readings: [begun], approximate: false };
    }

    if (textsAskedIn(asked).some(canBeParted)) {
      const parted = reading(withTexts(asked, freelyParted));
      if (found(parted)) return { readings: [parted], approximate: true };
    }
    const waysToRead = [...WAYS_OF_TYPING.map((methods) => () => fromKeystrokes(query, methods)), () => withSpaces(query, this.#vocabulary)];
    for (const way of waysToRead) {
      const typed = way();
      const meant = typed === undefined ? undefined : read(typed, BEGUN.usually);
      const other = meant && reading(meant, () => typed!);
      if (other && found(other)) return { readings: [other], approximate: true };
    }
    const corrected = corrections(query, asked, this.#vocabulary, (term) => this.#postings.countOf(term), (one) => found(reading(one)));
    return { readings: corrected.map((one) => reading(one.asked, one.typed)), approximate: true };
  }

  /** The best first, see `ranking.ts`; the later changed first among equals. */
  best({ readings }: Meaning, { limit = Infinity, among }: ResultOptions = {}): Hit[] {
    const hit = ({ number, score, reading }: Found): Hit => new NoteHit(this.#ids.at(number), score, reading, this.#vocabulary);
    const [first, ...others] = readings.map((reading) => this.#find(reading, limit, among));
    if (others.length === 0) return (first ?? []).map(hit);
    const best = new Map<number, Found>();
    for (const found of [first!, ...others].flat()) {
      const known = best.get(found.number);
      if (!known || known.score < found.score) best.set(found.number, found);
    }
    return [...best.values()].sort((a, b) => b.score - a.score || a.place - b.place).slice(0, limit).map(hit);
  }

  /** All notes, those that were made last first; of one instant as they stand in their document. */
  newest({ limit = Infinity, among = this.#there }: ResultOptions = {}): string[] {
    return this.inOrder(among, 'newest', { limit });
  }

  /** Some notes in an order of their own. The first time of each order all notes are sorted. */
  inOrder(found: Bits, order: NoteOrder, { limit = Infinity, among = this.#there }: ResultOptions = {}): string[] {
    const { numbers } = this.#sequences[order];
    const ids: string[] = [];
    for (const place of this.#sequences[order].placesOf(keepOnly(keepOnly(found.slice(), this.#there), among))) {
      if (ids.length >= limit) break;
      ids.push(this.#ids.at(numbers[place]!));
    }
    return ids;
  }

  /** These notes and no others. */
  only(ids: readonly string[]): Bits {
    const notes = noBits(this.#ids.length);
    for (const id of ids) {
      const number = this.#numbers.get(id);
      if (number !== undefined) setBit(notes, number);
    }
    return notes;
  }

  /** All notes that a query finds, in turns: after each others may do something, but nothing may be added or removed. @param meaning undefined: all notes */
  *matching(meaning: Meaning | undefined): Generator<void, Bits> {
    const count = this.#ids.length;
    const there = addAll(noBits(count), this.#there);
    if (meaning === undefined) return there;
    const found = noBits(count);
    let looks = 0;
    for (const { matcher } of meaning.readings) {
      const certain = matcher.certain();
      if (certain) {
        addAll(found, keepOnly(certain.slice(), this.#there));
        continue;
      }
      for (const number of numbersIn(takeAway(this.#candidates(matcher), found))) {
        if (matcher.has(number)) setBit(found, number);
        looks += 1;
        if (looks % LOOKS_IN_A_ROW === 0) yield;
      }
    }
    return found;
  }

  /** The notes that a choice leaves; undefined if it leaves all. @param today `YYYY-MM-DD` @param without ids of notes that it does not leave */
  left(choice: FacetChoice, today: string, without: readonly string[] = []): Bits | undefined {
    const left = this.#values.left(choice, today);
    if (without.length === 0) return left;
    const others = left ?? allBits(this.#ids.length);
    for (const id of without) {
      const number = this.#numbers.get(id);
      if (number !== undefined) clearBit(others, number);
    }
    return others;
  }

  /** How many of some notes each value of facets would leave, see `NoteValues.count`. @param today `YYYY-MM-DD` */
  count<F extends FacetName>(found: Bits, choice: FacetChoice, today: string, facets: readonly F[]): Pick<FacetCounts, F> {
    return this.#values.count(found, choice, today, facets);
  }

  /** How many values of facets there are to choose from, see `NoteValues.variety`. @param today `YYYY-MM-DD` */
  variety<F extends LastingFacet>(found: Bits, choice: FacetChoice, today: string, facets: readonly F[]): Readonly<Record<F, 0 | 1 | 2>> {
    return this.#values.variety(found, choice, today, facets);
  }

  get #numbers(): Map<string, number> {
    if (!this.#numbersById) {
      const numbers = new Map<string, number>();
      for (let number = 0; number < this.#ids.length; number += 1) if (hasBit(this.#there, number)) numbers.set(this.#ids.at(number), number);
      this.#numbersById = numbers;
    }
    return this.#numbersById;
  }

  /** The notes that are there and may match. @param among only of these */
  #candidates(matcher: Matcher, among?: Bits): Bits {
    const candidates = (matcher.candidates ?? allBits(this.#ids.length)).slice();
    keepOnly(candidates, this.#there);
    return among ? keepOnly(candidates, among) : candidates;
  }

  #isFound(matcher: Matcher): boolean {
    return isAnyIn(this.#candidates(matcher), (number) => matcher.has(number));
  }

  /** Of one reading; the best `limit`, the best first. */
  #find(reading: Reading, limit: number, among?: Bits): Found[] {
    const { matcher } = reading;
    const candidates = this.#candidates(matcher, among);
    const tiers = (countBits(candidates) > FEW ? matcher.tiers() : undefined) ?? [{ highest: BEST_SCORE, notes: () => candidates }];
    const { numbers } = this.#changedLast.sequence;
    const best = new BestFirst(limit);
    for (const { highest, notes } of tiers) {
      best.begin(highest);
      if (best.isFull) break;
      const left = inBoth(notes(), () => candidates);
      if (!left) continue;
      for (const place of this.#changedLast.sequence.placesOf(left)) {
        const score = matcher.score(numbers[place]!);
        if (score > 0) best.add(score, place);
        if (best.isFull) break;
      }
    }
    return best.best().map(({ place, score }) => ({ place, score, number: numbers[place]!, reading }));
  }

  #holding(clause: ValueClause, today: string): Bits {
    const state = stateAsked(clause);
    const holding = this.#values.holding(clause, today);
    return state ? addAll(holding, this.only(this.#states[state])) : holding;
  }

  get #searched(): Searched {
    return { terms: this.#terms, postings: this.#postings, neighbours: this.#neighbours, vocabulary: this.#vocabulary };
  }

  #matcher(clause: Clause, today: string): Matcher {
    return clause.excluded ? new Without(this.#matcher({ ...clause, excluded: false }, today)) : this.#askedMatcher(clause, today);
  }

  #askedMatcher(clause: Clause, today: string): Matcher {
    switch (clause.kind) {
      case 'all': return allOf(clause.parts.map((part) => this.#matcher(part, today)));
      case 'any': return anyOf(clause.parts.map((part) => this.#matcher(part, today)));
      case 'text': return new (clause.pattern.steps.length <= MOST_STEPS ? StepMatcher : LongMatcher)(this.#searched, clause.pattern, clause.parting, clause.fields);
      default: return new Among(this.#holding(clause, today));
    }
  }
}

/** A note that has what is asked; `place` among those that were changed last. */
interface Found extends Placed {
  readonly number: number;
  readonly reading: Reading;
}

/** Also of infinite numbers. */
const ascending = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1);

function canBeParted({ parting, pattern }: TextClause): boolean {
  return parting === 'words' && pattern.steps.length > 1;
}

function freelyParted(text: TextClause): TextClause {
  return canBeParted(text) ? { ...text, parting: 'syllables' } : text;
}
