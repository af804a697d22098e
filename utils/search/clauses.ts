import { type Abbreviations, BEGUN } from './abbreviation-lookup.ts';
import { fieldBits, ALL_FIELDS } from './field-bits.ts';
import { type ChoiceField, textFieldsOf } from './fields.ts';
import type { DayRange } from './day-range.ts';
import { type Pattern, patternOf } from './pattern.ts';
import type { Parting } from './pattern-match.ts';
import type { FieldToken, PhraseToken, Query, QueryGroup, WordToken } from './query.ts';
import { terms } from './terms.ts';
import type { Vocabulary } from './vocabulary.ts';

interface Excludable {
  /** Turned round: what it asks must not be. */
  readonly excluded: boolean;
}

/** Words that a note has to have in any of its texts or in those of some fields. */
export interface TextClause extends Excludable {
  readonly kind: 'text';
  readonly pattern: Pattern;
  /** Where its words begin in the query. */
  readonly start: number;
  readonly parting: Parting;
  /** A bit for each field that is looked into. */
  readonly fields: number;
}

export interface ChoiceClause extends Excludable {
  readonly kind: 'choice';
  readonly field: ChoiceField;
  readonly choice: string;
}

export interface DayClause extends Excludable {
  readonly kind: 'day';
  readonly field: 'date' | 'due' | 'changed';
  readonly days: DayRange;
}

export interface HostClause extends Excludable {
  readonly kind: 'host';
  readonly host: string;
}

export interface GroupClause extends Excludable {
  readonly kind: 'all' | 'any';
  readonly parts: readonly Clause[];
}

export type Clause = TextClause | ChoiceClause | DayClause | HostClause | GroupClause;

/** A query asks so much at the most; of a longer one (a page that was pasted) the beginning counts. */
const MAX_CLAUSES = 32;

/** What a query asks of a note; undefined if nothing. Tokens without a letter or digit ask nothing. @param leastBegun see `BEGUN` */
export function clauseOf(query: Query, vocabulary: Vocabulary, abbreviations: Abbreviations, leastBegun: number): GroupClause | undefined {
  const group = new ClauseReader(query.text, vocabulary, abbreviations, leastBegun).group(query.asked);
  return group.parts.length > 0 ? group : undefined;
}

class ClauseReader {
  readonly #text: string;
  readonly #vocabulary: Vocabulary;
  readonly #abbreviations: Abbreviations;
  readonly #leastBegun: number;
  #count = 0;

  constructor(text: string, vocabulary: Vocabulary, abbreviations: Abbreviations, leastBegun: number) {
    this.#text = text;
    this.#vocabulary = vocabulary;
    this.#abbreviations = abbreviations;
    this.#leastBegun = leastBegun;
  }

  group({ kind, excluded, parts }: QueryGroup): GroupClause {
    const clauses: Clause[] = [];
    let run: WordToken[] = [];
    const endRun = (): void => {
      for (const { start, end } of this.#partedAtCommas(run)) {
        if (this.#count < MAX_CLAUSES) clauses.push(...this.#words(start, end, end, { excluded: false, parting: 'words', fields: ALL_FIELDS }));
      }
      run = [];
    };
    for (const part of parts) {
      if (this.#count >= MAX_CLAUSES) break;
      if (kind === 'all' && part.kind === 'word' && !part.excluded) {
        run.push(part);
        continue;
      }
      endRun();
      clauses.push(...('parts' in part ? this.#inner(part) : this.#token(part)));
    }
    endRun();
    return { kind, excluded, parts: clauses };
  }

  /** What a comma parts need not stand together, unless all of it is one that is abbreviated ("phòng cháy, chữa cháy"). */
  #partedAtCommas(run: readonly WordToken[]): { readonly start: number; readonly end: number }[] {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return [];
    const commas = run.filter(({ text }) => /[,;]$/.test(text)).map(({ end }) => end);
    if (commas.length === 0) return [{ start: first.start, end: last.end }];
    const found = terms(this.#text.slice(first.start, last.end));
    const whole = this.#abbreviations.formsFor(found, BEGUN.never, 'closed').map(({ from, to }) => ({ start: first.start + found[from]!.start, end: first.start + found[to - 1]!.end }));
    const ends = [...commas.filter((comma) => !whole.some(({ start, end }) => start < comma && comma < end)), last.end];
    return ends.map((end, at) => ({ start: at === 0 ? first.start : ends[at - 1]!, end }));
  }

  #inner(group: QueryGroup): Clause[] {
    const clause = this.group(group);
    return clause.parts.length > 0 ? [clause] : [];
  }

  #token(token: WordToken | PhraseToken | FieldToken): Clause[] {
    const { excluded } = token;
    if (token.kind !== 'field') {
      const start = this.#text.indexOf(token.text, token.start);
      return this.#words(start, start + token.text.length, token.kind === 'phrase' && token.isClosed ? 0 : token.end, { excluded, parting: 'whole', fields: ALL_FIELDS });
    }
    const { asks, field } = token;
    if (asks === undefined) return [];
    const end = token.valueStart + token.value.length;
    if ('words' in asks) return this.#words(token.valueStart, end, end, { excluded, parting: 'whole', fields: fieldBits(textFieldsOf(field)) });
    this.#count += 1;
    if ('choice' in asks) return [{ kind: 'choice', excluded, field: asks.field, choice: asks.choice }];
    if ('host' in asks) return [{ kind: 'host', excluded, host: asks.host }];
    return [{ kind: 'day', excluded, field: field as DayClause['field'], days: asks.days }];
  }

  /** @param typedUpTo where what was typed of them ends if they may go on at the end of the query, 0 if they cannot */
  #words(start: number, end: number, typedUpTo: number, rest: Omit<TextClause, 'kind' | 'pattern' | 'start'>): TextClause[] {
    const isLast = !rest.excluded && this.#text.slice(typedUpTo).trim() === '';
    const words = this.#text.slice(start, isLast ? this.#text.length : end);
    const pattern = patternOf(words, this.#vocabulary, this.#abbreviations, isLast ? this.#leastBegun : BEGUN.never);
    if (pattern.steps.length === 0) return [];
    this.#count += 1;
    return [{ kind: 'text', pattern, start, ...rest }];
  }
}

/** The words that are asked for, in the order of the query. */
export function textsAskedIn(clause: Clause): TextClause[] {
  if (clause.excluded) return [];
  if (clause.kind === 'text') return [clause];
  return 'parts' in clause ? clause.parts.flatMap(textsAskedIn) : [];
}

/** The same, with other words asked for. */
export function withTexts<C extends Clause>(clause: C, change: (text: TextClause) => TextClause): C {
  if (clause.excluded) return clause;
  if (clause.kind === 'text') return change(clause) as C;
  return 'parts' in clause ? { ...clause, parts: clause.parts.map((part) => withTexts(part, change)) } : clause;
}
