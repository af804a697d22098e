import { addDays } from '../text/index.ts';
import { addAll, type Bits, countShared, hasBit, keepOnly, noBits, setBit } from './bits.ts';
import type { ChoiceClause, Clause, DayClause } from './clauses.ts';
import { periodDays } from './day-range.ts';
import { DUE_VALUES, type DueValue, dueValues, FACETS, type FacetChoice, type FacetCounts, type FacetName, type LastingFacet, lastingValues } from './facets.ts';
import { nameKey, OVERDUE } from './fields.ts';
import { noNumbers, Row } from './row.ts';
import type { FormReader, FormWriter } from './form.ts';
import type { NewestFirst } from './newest-first.ts';
import type { SearchableNote } from './searchable-note.ts';
import { ValueColumn } from './value-column.ts';

export type ValueClause = Exclude<Clause, { readonly kind: 'text' | 'all' | 'any' }>;

const LASTING = FACETS.filter((facet) => facet !== 'due') as readonly LastingFacet[];

/** What a note has, a bit for each. */
const HAS = { comment: 1, deadline: 2, tag: 4, changed: 8, lost: 16 } as const;

/** The values of notes one after another: days, choices and facets. */
export class NoteValues {
  readonly #columns: Readonly<Record<LastingFacet, ValueColumn>>;
  /** Days as numbers, 20261231; 0 where there is none. */
  readonly #dates: Row;
  readonly #dues: Row;
  readonly #changed: NewestFirst;
  readonly #has: Row;
  /** The notes that have a deadline, as long as no note is added. */
  #due: { readonly length: number; readonly numbers: Uint32Array } | undefined;
  /** By how near it is on a day, as long as no note is added. */
  #near: { readonly today: string; readonly length: number; readonly notes: Readonly<Record<DueValue, Bits>> } | undefined;

  /** @param changed when the notes were changed */
  constructor(changed: NewestFirst, form?: FormReader) {
    this.#changed = changed;
    this.#columns = Object.fromEntries(LASTING.map((facet) => [facet, form ? ValueColumn.read(form) : new ValueColumn()])) as Record<LastingFacet, ValueColumn>;
    this.#dates = form ? new Row(form.uint32()) : noNumbers();
    this.#dues = form ? new Row(form.uint32()) : noNumbers();
    this.#has = form ? new Row(form.uint32()) : noNumbers();
  }

  write(form: FormWriter): void {
    for (const facet of LASTING) this.#columns[facet].write(form);
    for (const row of [this.#dates, this.#dues, this.#has]) form.numbers(row.whole);
  }

  /** Adds the note with the next number. */
  add(note: SearchableNote): void {
    const values = lastingValues(note);
    for (const facet of LASTING) this.#columns[facet].add(values[facet]);
    this.#dates.push(lastDayOf(note.date));
    this.#dues.push(lastDayOf(note.due));
    this.#has.push(hasOf(note));
  }

  /** The notes for which a clause holds, its `excluded` passed over. @param today `YYYY-MM-DD` */
  holding(clause: ValueClause, today: string): Bits {
    switch (clause.kind) {
      case 'day': return this.#within(clause);
      case 'host': return this.#columns.site.having((site) => site.toLowerCase().includes(clause.host.toLowerCase()));
      case 'choice': return this.#chosen(clause, today);
    }
  }

  /** The notes that a choice leaves; undefined if it leaves all. @param today `YYYY-MM-DD` */
  left(choice: FacetChoice, today: string): Bits | undefined {
    return allOf(this.#chosenIn(choice, today));
  }

  /** Counts facets, each under what is chosen in the others, so that its own values stay to be chosen from. Chosen values are always there. @param today `YYYY-MM-DD` */
  count<F extends FacetName>(found: Bits, choice: FacetChoice, today: string, facets: readonly F[]): Pick<FacetCounts, F> {
    return this.#ofEach(found, choice, today, facets, (facet, among) => {
      const counted = facet === 'due' ? this.#countDue(among, today) : this.#columns[facet as LastingFacet].count(among);
      for (const value of choice[facet] ?? []) if (!counted.has(value)) counted.set(value, 0);
      return counted;
    });
  }

  /** How many values facets have, counted as by `count`; two stand for more. Known sooner than the counts. @param today `YYYY-MM-DD` */
  variety<F extends LastingFacet>(found: Bits, choice: FacetChoice, today: string, facets: readonly F[]): Readonly<Record<F, 0 | 1 | 2>> {
    return this.#ofEach(found, choice, today, facets, (facet, among) => this.#columns[facet].variety(among));
  }

  /** Asks of each facet something of the notes that what is chosen in the others leaves. */
  #ofEach<F extends FacetName, R>(found: Bits, choice: FacetChoice, today: string, facets: readonly F[], ask: (facet: F, among: Bits) => R): Record<F, R> {
    const having = this.#chosenIn(choice, today);
    const under = (chosen: ReadonlyMap<FacetName, Bits>): Bits => keepOnly(found.slice(), allOf(chosen) ?? found);
    const all = under(having);
    const answers = facets.map((facet) => [facet, ask(facet, having.has(facet) ? under(new Map([...having].filter(([other]) => other !== facet))) : all)] as const);
    return Object.fromEntries(answers) as Record<F, R>;
  }

  /** By facet in which something is chosen, the notes that have one of its values. */
  #chosenIn(choice: FacetChoice, today: string): ReadonlyMap<FacetName, Bits> {
    const having = new Map<FacetName, Bits>();
    for (const facet of FACETS) {
      const chosen = choice[facet];
      if (chosen === undefined || chosen.length === 0) continue;
      having.set(facet, facet === 'due' ? this.#dueIn((value) => chosen.includes(value), today) : this.#columns[facet].having((value) => chosen.includes(value)));
    }
    return having;
  }

  /** The day of the deadline as a number, 20261231; beyond all of them for a note without one. */
  dueNumber(number: number): number {
    return this.#dues.values[number]! || Infinity;
  }

  /** The day of the document as a number; 0 if it has none. */
  dateNumber(number: number): number {
    return this.#dates.values[number]!;
  }

  /** The same for notes of one document, different for others. */
  documentNumber(number: number): number {
    return this.#columns.document.firstOf(number);
  }

  #within({ field, days }: DayClause): Bits {
    if (field === 'changed') return within(this.#changed.instants, days.from === undefined ? -Number.MAX_VALUE : midnight(days.from), days.to === undefined ? Infinity : midnight(addDays(days.to, 1)) - 1);
    const [from, to] = [days.from === undefined ? 1 : dayNumber(days.from), days.to === undefined ? Infinity : dayNumber(days.to)];
    if (field === 'date') return within(this.#dates, from, to);
    const notes = noBits(this.#dues.length);
    const { values } = this.#dues;
    for (const number of this.#withDue()) if (values[number]! >= from && values[number]! <= to) setBit(notes, number);
    return notes;
  }

  /** The numbers of the notes that have a deadline: most have none. */
  #withDue(): Uint32Array {
    const { length, values } = this.#dues;
    if (this.#due?.length !== length) this.#due = { length, numbers: Uint32Array.from({ length }, (_, number) => number).filter((number) => values[number]! !== 0) };
    return this.#due.numbers;
  }

  #chosen({ field, choice }: ChoiceClause, today: string): Bits {
    if (choice === OVERDUE) return this.#dueIn((value) => value === 'overdue', today);
    if (field === 'has') return having(this.#has, HAS[choice as keyof typeof HAS]);
    const wanted = nameKey(choice);
    return this.#columns[field].having((value) => nameKey(value) === wanted);
  }

  #dueIn(holds: (value: string) => boolean, today: string): Bits {
    const near = this.#nearAt(today);
    return DUE_VALUES.filter(holds).reduce((notes, value) => addAll(notes, near[value]), noBits(this.#dues.length));
  }

  #countDue(among: Bits, today: string): Map<string, number> {
    const near = this.#nearAt(today);
    return new Map(DUE_VALUES.map((value) => [value, countShared(near[value], among)] as const).filter(([, count]) => count > 0));
  }

  /** The notes by how near their day is. */
  #nearAt(today: string): Readonly<Record<DueValue, Bits>> {
    const { length } = this.#dues;
    if (this.#near?.today === today && this.#near.length === length) return this.#near.notes;
    const notes = { overdue: noBits(length), week: noBits(length), quarter: noBits(length) } satisfies Record<DueValue, Bits>;
    const nearness = this.#nearness(today);
    for (let number = 0; number < length; number += 1) for (const value of nearness(number)) setBit(notes[value], number);
    this.#near = { today, length, notes };
    return notes;
  }

  /** How near the day of a note is that has one and is not done. */
  #nearness(today: string): (number: number) => readonly DueValue[] {
    const done = this.#columns.status.having((status) => status === 'done');
    const { values } = this.#dues;
    const known = new Map<number, readonly DueValue[]>([[0, []]]);
    return (number) => {
      const due = hasBit(done, number) ? 0 : values[number]!;
      let near = known.get(due);
      if (near === undefined) known.set(due, (near = dueValues(dayOf(due), today)));
      return near;
    };
  }
}

/** The notes that are in all of some sets; undefined if there is none. */
function allOf(sets: ReadonlyMap<unknown, Bits>): Bits | undefined {
  const [first, ...others] = sets.values();
  return first && others.reduce(keepOnly, first.slice());
}

function hasOf({ comment, due, tags, state }: SearchableNote): number {
  return (comment.trim() === '' ? 0 : HAS.comment) | (due === undefined ? 0 : HAS.deadline) | (tags.length === 0 ? 0 : HAS.tag) | (state === undefined ? 0 : HAS[state]);
}

function within({ values, length }: Row | Row<Float64Array>, from: number, to: number): Bits {
  const notes = noBits(length);
  for (let number = 0; number < length; number += 1) if (values[number]! >= from && values[number]! <= to) setBit(notes, number);
  return notes;
}

function having({ values, length }: Row, bit: number): Bits {
  const notes = noBits(length);
  for (let number = 0; number < length; number += 1) if ((values[number]! & bit) !== 0) setBit(notes, number);
  return notes;
}

const LONGEST_DAY = 'YYYY-MM-DD'.length;

/** The last day of what is written, as a number; 0 if it is none. */
function lastDayOf(written: string | undefined): number {
  const day = written === undefined ? undefined : periodDays(written.slice(0, LONGEST_DAY))?.last;
  return day === undefined ? 0 : dayNumber(day);
}

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
const dayOf = (number: number): string => String(number).padStart(8, '0').replace(/^(\d{4})(\d\d)/, '$1-$2-');
/** The local beginning of a day, in milliseconds since the epoch. */
const midnight = (day: string): number => new Date(`${day}T00:00:00`).getTime();
